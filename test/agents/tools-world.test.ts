import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { executing } from '../support/tools.ts'

let studio: Studio
let owner: Member
let viewer: Member
let stranger: Member

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  stranger = await studio.register()
})
afterAll(() => studio.close())

const exec = (name: string, params: object, who = owner) => executing(studio)(name, params, who)

describe('entities', () => {
  beforeAll(async () => {
    const answer = await studio.request
      .post('/api/entity/character')
      .set('Authorization', owner.bearer)
      .send({
        entity_id: 'rex',
        name: 'Rex Marshall',
        fields: { age: '34' },
        markdown_body: 'He repairs canal locks.',
      })
    expect(answer.status).toBe(201)
  })

  test('are found by words and read whole', async () => {
    const found = (await exec('entity_search', { query: 'who repairs the canal?' }, viewer)).body.data
    expect(found.entities[0]).toMatchObject({ type: 'character', id: 'rex', name: 'Rex Marshall' })
    const none = await exec('entity_search', { query: 'canal', type: 'locations' })
    expect(none.body.data.entities).toEqual([])
    const read = (await exec('entity_get', { type: 'Characters', id: 'rex' }, viewer)).body.data
    expect(read).toMatchObject({
      name: 'Rex Marshall',
      fields: { age: '34' },
      markdown_body: 'He repairs canal locks.',
    })
  })

  test('404 for what there is not; nothing of another tenant is found', async () => {
    expect((await exec('entity_get', { type: 'character', id: 'nobody' })).status).toBe(404)
    const unknown = await exec('entity_get', { type: 'spaceship', id: 'x' })
    expect(unknown.body.detail).toContain('character')
    expect((await exec('entity_get', { type: 'character', id: 'rex' }, stranger)).status).toBe(404)
    expect((await exec('entity_search', { query: 'canal' }, stranger)).body.data.entities).toEqual([])
    for (const query of ["'", '& | !', ':* \\', '漢字', 'a'.repeat(500)]) {
      expect((await exec('entity_search', { query })).status).toBe(200)
    }
  })
})

describe('writing entities', () => {
  const version = async (id: string) =>
    (await exec('entity_get', { type: 'character', id })).body.data as { version: number; fields: object }

  test('creates one with its id made from the name, and a change log of who did it', async () => {
    const made = await exec('entity_create', {
      type: 'character',
      name: 'Ada Vole',
      fields: { age: '40', faction: 'tidewardens' },
      markdown_body: 'Knows [[rex]].',
    })
    expect(made.body.data).toMatchObject({ type: 'character', id: 'ada_vole', version: 1 })
    expect((await version('ada_vole')).fields).toMatchObject({ age: '40' })
    const changes = await studio.database
      .tenant(owner.tenantId, owner.userId)
      .selectFrom('change_log')
      .select(['noun', 'action', 'actor_id'])
      .where('noun_id', '=', 'ada_vole')
      .execute()
    expect(changes).toEqual([{ noun: 'entity', action: 'create', actor_id: owner.userId }])
    expect((await exec('entity_create', { type: 'character', name: 'Ada Vole' })).status).toBe(409)
    expect((await exec('entity_create', { type: 'character', name: '♪ ♫' })).status).toBe(422)
    expect((await exec('entity_create', { type: 'character', name: 'x', fields: { id: 'y' } })).status).toBe(
      422,
    )
  })

  test('changes what is given: absent keeps, null clears, an old version is 409', async () => {
    const before = await version('ada_vole')
    const args = { type: 'character', id: 'ada_vole', version: before.version }
    const done = await exec('entity_update', { ...args, fields: { faction: null, gender: 'female' } })
    expect(done.body.data.version).toBe(before.version + 1)
    const { fields } = await version('ada_vole')
    expect(fields).toMatchObject({ age: '40', gender: 'female' })
    expect(fields).not.toHaveProperty('faction')
    expect((await exec('entity_update', { ...args, name: 'Late' })).status).toBe(409)
    expect((await exec('entity_update', { type: 'character', id: 'nobody', name: 'x' })).status).toBe(404)
    expect((await exec('entity_update', args, stranger)).status).toBe(404)
  })

  test('403 for a viewer', async () => {
    expect((await exec('entity_create', { type: 'character', name: 'No' }, viewer)).status).toBe(403)
    expect((await exec('entity_update', { type: 'character', id: 'rex' }, viewer)).status).toBe(403)
  })
})

describe('graph_query', () => {
  test('shows neighbours and connections, within the tenant', async () => {
    const { data } = (await exec('graph_query', { type: 'character', id: 'rex', depth: 2 }, viewer)).body
    expect(data.neighbours).toEqual([expect.objectContaining({ id: 'ada_vole', distance: 1 })])
    expect(data.connections).toEqual([
      expect.objectContaining({ source: 'character/ada_vole', target: 'character/rex', kind: 'wiki' }),
    ])
    const none = await exec('graph_query', { type: 'character', id: 'rex', types: ['location'] })
    expect(none.body.data.neighbours).toEqual([])
    expect((await exec('graph_query', { type: 'character', id: 'rex' }, stranger)).status).toBe(404)
  })
})
