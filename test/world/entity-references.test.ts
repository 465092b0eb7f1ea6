import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapReferences, readReferences } from '../../src/world/entities/references.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

/** Each with what it names as a reference to a faction; the keys are those of StudioBrain's own templates and files. */
const FORMS: [value: unknown, entityId: string | undefined, relationship?: string][] = [
  ['raiders', 'raiders'],
  [{ id: 'raiders', relationship: 'rival' }, 'raiders', 'rival'],
  [{ raiders: 'rival' }, 'raiders', 'rival'],
  [{ raiders: null }, 'raiders'],
  [{ faction_id: 'raiders' }, 'raiders'],
  [{ faction_id: 'raiders', relationship: 'open warfare', hostility_level: 10 }, 'raiders', 'open warfare'],
  [{ faction_id: 'raiders', role: 'antagonist' }, 'raiders', 'antagonist'],
  [{ role: 'founder', faction_id: 'raiders', title: 'General' }, 'raiders', 'founder'],
  [{ faction_id: 'raiders', job_role: 'ceo', status: 'active' }, 'raiders', 'ceo'],
  [{ faction_id: 'raiders', presence: 'signage' }, 'raiders', 'signage'],
  [{ relation: 'wife', faction_id: 'raiders', status: 'alive' }, 'raiders', 'wife'],
  [{ faction_id: 'raiders', closeness: 'friend' }, 'raiders', 'friend'],
  [{ faction_id: null, role: 'vendor' }, undefined],
  [{ faction_id: '[Faction]', role: 'vendor' }, undefined],
  [{ id: null }, undefined],
]

describe('a reference to a faction', () => {
  test.each(FORMS)('%j is read', (value, entityId, relationship) => {
    const { values, malformed } = readReferences([value], ['allies'], 'faction')
    expect(malformed).toEqual([])
    expect(values).toEqual(
      entityId === undefined
        ? []
        : [{ pointer: '/allies/0', entityId, ...(relationship !== undefined && { relationship }) }],
    )
  })

  test.each(FORMS)('%j is renamed to another id, and back, without any other change', (value, entityId) => {
    const swap = (from: string, to: string) => (id: string) => (id === from ? to : id)
    const renamed = mapReferences([value], 'faction', swap('raiders', 'reavers'))
    expect(JSON.stringify(renamed)).toBe(JSON.stringify([value]).replace(/"raiders"/, '"reavers"'))
    expect(mapReferences(renamed, 'faction', swap('reavers', 'raiders'))).toEqual([value])
    if (entityId === undefined) expect(renamed).toEqual([value])
  })

  test.each([
    [{ character_id: 'raiders', role: 'vendor' }],
    [{ relationship: 'rival', trust_level: 7 }],
    [{ faction_id: 7, role: 'vendor' }],
    [{ faction_id: ['raiders'] }],
    [7],
  ])('%j is none', (value) => {
    expect(readReferences(value, ['allies'], 'faction').malformed).toEqual([{ pointer: '/allies', value }])
    expect(mapReferences(value, 'faction', () => 'other')).toBe(value)
  })
})

describe('entities whose references have the keys of real files', () => {
  let studio: Studio
  let member: Member
  const call = async (method: 'get' | 'post', path: string, body?: object) => {
    const answer = await studio.request[method](path).set('Authorization', member.bearer).send(body)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  const view = (type: string, id: string) => call('get', `/api/entity/${type}/${id}`)

  beforeAll(async () => {
    studio = await startStudio()
    member = await studio.register()
    await call('post', '/api/entity/faction', { entity_id: 'raiders', name: 'The Raiders' })
    await call('post', '/api/entity/character', { entity_id: 'gary', name: 'Gary Gasstation' })
    await call('post', '/api/entity/faction', {
      entity_id: 'watch',
      name: 'The Watch',
      fields: {
        enemies: [{ faction_id: 'raiders', relationship: 'hostile', hostility_level: 10 }],
        key_members: [{ role: 'officer', character_id: 'gary', title: 'Colonel' }],
        leader: { character_id: 'Gary Gasstation' },
      },
    })
  })
  afterAll(() => studio.close())

  test('name them as edges of the graph, with the relation', async () => {
    const { nodes, edges } = await call('get', '/api/graph/entity/faction/watch?depth=1')
    expect(nodes).toHaveLength(3)
    expect(edges).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ target: 'faction/raiders', field: 'enemies', relation: 'hostile' }),
        expect.objectContaining({ target: 'character/gary', field: 'key_members', relation: 'officer' }),
      ]),
    )
  })

  test('are valid once a name is corrected to the id that it means', async () => {
    expect((await view('faction', 'watch')).validation_errors).toMatchObject([{ field: '/leader' }])
    await call('post', '/api/validation/fix', { entity_type: 'faction', entity_id: 'watch' })
    expect(await view('faction', 'watch')).toMatchObject({
      is_valid: true,
      fields: { leader: { character_id: 'gary' } },
    })
  })

  test('follow a renaming', async () => {
    await call('post', '/api/rename-entity', {
      entity_type: 'faction',
      entity_id: 'raiders',
      new_id: 'reavers',
    })
    await call('post', '/api/rename-entity', {
      entity_type: 'character',
      entity_id: 'gary',
      new_id: 'gary_g',
    })
    expect((await view('faction', 'watch')).fields).toMatchObject({
      enemies: [{ faction_id: 'reavers', relationship: 'hostile', hostility_level: 10 }],
      key_members: [{ role: 'officer', character_id: 'gary_g', title: 'Colonel' }],
      leader: { character_id: 'gary_g' },
    })
  })

  test('fit the schema of their type', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    for (const { schema } of (await call('get', '/api/schemas?limit=200')).schemas) ajv.addSchema(schema)
    const valid = ajv.getSchema((await call('get', '/api/schemas/faction')).$id)
    const { fields } = await view('faction', 'watch')
    valid?.({ ...fields, leader: { leader_id: 'gary', role: 'head' } })
    expect(valid?.errors?.some(({ instancePath }) => instancePath === '/leader')).toBe(true)
    valid?.(fields)
    const wrong = valid?.errors?.filter(({ instancePath }) => /enemies|key_members|leader/.test(instancePath))
    expect(wrong).toEqual([])
  })

  test('keep a relation that is a whole story, and are found by its beginning', async () => {
    // Letters that no index can make shorter.
    const story = Array.from({ length: 600 }, (_, n) =>
      createHash('sha256').update(String(n)).digest('base64'),
    ).join(' ')
    const fields = { friends: [{ id: 'gary_g', relationship: story }] }
    await call('post', '/api/entity/character', { entity_id: 'teller', name: 'Teller', fields })
    expect((await view('character', 'teller')).fields.friends[0].relationship === story).toBe(true)
    const { edges } = await call('get', '/api/graph/entity/character/teller?depth=1')
    expect(edges).toMatchObject([{ target: 'character/gary_g', relation: story.slice(0, 500) }])
  })
})
