import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let owner: Member

const template = `---
entity_type: agent
folder_name: Agents
file_prefix: AG_
allies: []
mentor: ''
home: ''
motive: ''
true_name: ''
mood: calm
field_config:
  allies: { type: list, widget: entity-selector, reference_type: character }
  mentor: { type: reference, widget: entity-selector, reference_type: character }
  home: { type: reference, reference_type: location }
  true_name: { type: string, private: true }
  mood: { type: select, options: [calm, storm] }
---
Works in the dark.
`

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  const put = await studio.request
    .put('/api/templates/agent')
    .set('Authorization', owner.bearer)
    .send({ content: template })
  expect(put.status, put.text).toBe(200)
  for (const id of ['secret_ally', 'magda', 'c12', 'deleted_one'])
    await create('character', { entity_id: id, name: 'Hidden' })
  await create('location', { entity_id: 'old_mill', name: 'The Old Mill' })
  await create('location', { entity_id: 'storm', name: 'Storm' })
  await create('agent', { entity_id: 'crow_two', name: 'Crow Two' })
  await create('agent', {
    entity_id: 'crow',
    name: 'Crow, friend of secret_ally',
    primary_asset: '/Agents/crow/images/secret_ally.png',
    fields: {
      allies: ['secret_ally', { id: 'magda', relationship: 'friend' }, { magda: 'rival' }, 'never_made'],
      mentor: 'secret_ally',
      home: 'old_mill',
      true_name: 'Quillon Vex',
      mood: 'storm',
      motive: 'Owes @secret_ally and [[magda|somebody]] a debt.',
      tags: ['spy', 'magda', 'secret_ally'],
      ties: { magda: 'foe', nested: [{ with: 'c12', note: 'see secret_ally' }] },
      picture: 'SECRET_ALLY_portrait.png',
    },
    markdown_body: `# Crow

Knows [[secret_ally]], [[character/magda]], [[Old Mill|the mill]], [[character/never_made]] and [[agent/crow_two]].
Met @character/magda and _secret_ally_ at [the mill](/entity/location/old_mill). \`c12\` and [[deleted_one]] too.
Write to crow@example.com. ![[secret_ally.png]] ![x](/Characters/magda/images/a.png)
`,
  })
  await studio.request.delete('/api/entity/character/deleted_one').set('Authorization', owner.bearer)
})
afterAll(() => studio.close())

async function create(type: string, body: object) {
  const answer = await studio.request
    .post(`/api/entity/${type}`)
    .set('Authorization', owner.bearer)
    .send(body)
  expect(answer.status, answer.text).toBe(201)
}
const shared = async (body: object, rest = '') => {
  const made = await studio.request.post('/api/shares').set('Authorization', owner.bearer).send(body)
  return studio.request.get(`/api/share/${made.body.code}${rest}`)
}

test('nothing private and no id of what is not shared is anywhere in the answer', async () => {
  const answer = await shared({ scope: 'entity', entity_type: 'agent', entity_id: 'crow' })
  expect(answer.status).toBe(200)
  for (const secret of ['secret_ally', 'magda', 'c12', 'old_mill', 'deleted_one', 'never_made', 'crow_two']) {
    expect(answer.text, secret).not.toContain(secret)
  }
  expect(answer.text).not.toMatch(/secret_ally|quillon|true_name|validation_errors/i)
  for (const personal of [owner.userId, owner.tenantId, owner.email, owner.username]) {
    expect(answer.text).not.toContain(personal)
  }
  expect(answer.body.entity).toMatchObject({
    name: 'Crow, friend of Secret Ally',
    primary_asset: null,
    fields: {
      mood: 'storm',
      motive: 'Owes Secret Ally and somebody a debt.',
      tags: ['spy'],
      ties: { nested: [{ note: 'see Secret Ally' }] },
    },
  })
  const { fields, markdown_body: text } = answer.body.entity
  expect(Object.keys(fields)).not.toContain('mentor')
  expect(Object.keys(fields)).not.toContain('allies')
  expect(Object.keys(fields)).not.toContain('home')
  expect(text).toContain('Knows Secret Ally, Magda, the mill, Never Made and Crow Two.')
  expect(text).toContain('crow@example.com')
})

test('what the share covers stays linked, and the list of a type is as tight as the view', async () => {
  const list = await shared({ scope: 'type', entity_type: 'agent' }, '/entities/agent')
  expect(list.body.total).toBe(2)
  expect(list.text).toContain('[[agent/crow_two]]')
  expect(list.text).not.toMatch(/secret_ally|magda|old_mill|Quillon|true_name/)

  const all = await shared({ scope: 'universe' }, '/entities/agent?id=crow')
  const [crow] = all.body.entities
  expect(crow.fields).toMatchObject({
    allies: ['secret_ally', { id: 'magda', relationship: 'friend' }, { magda: 'rival' }],
    mentor: 'secret_ally',
    home: 'old_mill',
    tags: ['spy', 'magda', 'secret_ally'],
  })
  expect(crow.markdown_body).toContain('[[secret_ally]], [[character/magda]]')
  expect(all.text).not.toMatch(/Quillon|true_name|never_made|deleted_one/)
})

test('a link that spells a name stays where the entity of that name is shared, and gives no id away where not', async () => {
  await create('agent', { entity_id: 'owl', name: 'The Night Owl' })
  await create('character', { entity_id: 'the_grey', name: 'Nobody' })
  await create('agent', { entity_id: 'grey', name: 'The Grey' })
  await create('character', { entity_id: 'mag', name: 'Old Mag' })
  const markdown_body =
    '[[The Night Owl]], [[agent/the_night_owl]], @the_night_owl, [[The Grey]], @old_mag, [[Old Mag]].'
  await create('agent', { entity_id: 'wren', name: 'Wren', markdown_body })
  const list = await shared({ scope: 'type', entity_type: 'agent' }, '/entities/agent?id=wren')
  expect(list.body.entities[0].markdown_body).toBe(
    '[[The Night Owl]], [[agent/the_night_owl]], @the_night_owl, The Grey, Old Mag, Old Mag.',
  )
  const one = await shared({ scope: 'entity', entity_type: 'agent', entity_id: 'wren' })
  expect(one.body.entity.markdown_body).toBe(
    'The Night Owl, The Night Owl, The Night Owl, The Grey, Old Mag, Old Mag.',
  )
})

test('a public picture is shown', async () => {
  const address = 'https://cdn.example/two.png'
  await studio.request
    .put('/api/entity/agent/crow_two')
    .set('Authorization', owner.bearer)
    .send({ primary_asset: address })
  const answer = await shared({ scope: 'entity', entity_type: 'agent', entity_id: 'crow_two' })
  expect(answer.body.entity.primary_asset).toBe(address)
})
