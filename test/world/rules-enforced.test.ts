import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member

const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body === undefined ? request : request.send(body)
}
const create = async (body: object) => {
  const made = await ask('post', '/api/entity/character', body)
  expect(made.status, made.text).toBe(201)
}
const view = async (id: string) => (await ask('get', `/api/entity/character/${id}`)).body
const critical = async (rule: object): Promise<string> => {
  const made = await ask('post', '/api/rules/character', {
    validation_type: 'error',
    priority: 'critical',
    ...rule,
  })
  expect(made.status, made.text).toBe(201)
  return made.body.id
}
const enforce = () =>
  ask('put', '/api/rules/settings', { enforce_strict: true, validation: { on_import: true } })

beforeAll(async () => {
  studio = await startStudio()
})
beforeEach(async () => {
  member = await studio.register()
})
afterAll(() => studio.close())

describe('enforced rules and renaming', () => {
  const renameTo = (body: object) =>
    ask('post', '/api/rename-entity', { entity_type: 'character', entity_id: 'rex', ...body })

  test('422 names the rule that the new name breaks, and nothing is renamed', async () => {
    await create({ entity_id: 'rex', name: 'Rex' })
    await create({ entity_id: 'ada', name: 'Ada', markdown_body: 'Knows [[rex]].' })
    const id = await critical({
      rule: 'Nobody is called Bob.',
      check: { field: 'name', forbidden_words: ['Bob'] },
    })
    await enforce()
    const refused = await renameTo({ new_id: 'bob', new_name: 'Bob' })
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([
      { pointer: '/new_name', message: expect.stringContaining(`(rule ${id})`) },
    ])
    expect(await view('rex')).toMatchObject({ name: 'Rex', version: 1 })
    expect((await view('ada')).markdown_body).toBe('Knows [[rex]].')
    expect((await renameTo({ new_name: 'Rob' })).status).toBe(200)
  })

  test('a name that another entity has breaks a rule of unique names', async () => {
    await create({ entity_id: 'rex', name: 'Rex' })
    await create({ entity_id: 'ada', name: 'Ada' })
    await critical({ rule: 'Names are unique.', check: { field: 'name', unique: true } })
    await enforce()
    expect((await renameTo({ new_name: 'Ada' })).status).toBe(422)
    expect((await renameTo({ new_id: 'rexy', new_name: 'Rexy' })).status).toBe(200)
  })

  test('what an entity broke before does not keep it from being renamed', async () => {
    await create({ entity_id: 'rex', name: 'Rex', fields: { birth_year: 10, death_year: 5 } })
    await enforce()
    expect((await renameTo({ new_id: 'rexy', new_name: 'Rexy' })).status).toBe(200)
    expect(await view('rexy')).toMatchObject({ name: 'Rexy' })
  })
})

describe('enforced rules and corrections', () => {
  test('a correction that would break a rule is listed as refused and not made, the others are', async () => {
    await create({ entity_id: 'rex', name: 'Rex', fields: { gender: 'Male', narrative_importance: 'MAJOR' } })
    await create({ entity_id: 'ada', name: 'Ada ', fields: { narrative_importance: 'MINOR' } })
    const id = await critical({
      rule: 'Nobody is major.',
      check: { field: 'narrative_importance', pattern: '^([A-Z]+|minor)$' },
    })
    await enforce()
    const fixed = (await ask('post', '/api/validation/fix', { entity_type: 'character' })).body
    expect(fixed.refused).toEqual([
      { entity_type: 'character', entity_id: 'rex', rule_id: id, message: expect.any(String) },
    ])
    expect(fixed.changed).toBe(1)
    expect(new Set(fixed.fixes.map((one: { entity_id: string }) => one.entity_id))).toEqual(new Set(['ada']))
    expect(await view('rex')).toMatchObject({ version: 1, fields: { narrative_importance: 'MAJOR' } })
    expect(await view('ada')).toMatchObject({
      name: 'Ada',
      version: 2,
      fields: { narrative_importance: 'minor' },
    })
  })
})

describe('enforced rules and imports', () => {
  const file = (id: string, more: string) => ({
    content: `---\nid: ${id}\nentity_type: character\nname: ${id}\n${more}---\n`,
  })

  test('the preview refuses what the import refuses, knows files that name each other, and writes nothing', async () => {
    await critical({
      rule: 'Friends are there.',
      check: { field: 'friends', reference_exists: true, reference_type: 'character' },
    })
    await create({ entity_id: 'old', name: 'Old', fields: { age: '3', gender: 'male' } })
    await enforce()
    const files = [
      file('ann', 'species: human\nfriends: [bob]\n'),
      file('bob', 'species: human\nfriends: [ann]\n'),
      file('cid', 'species: human\nfriends: [nobody]\n'),
      file('old', 'species: human\nage: "4"\n'),
    ]
    const plan = await ask('post', '/api/import/preview', { files })
    expect(plan.status, plan.text).toBe(200)
    expect(plan.body).toMatchObject({ created: 2, updated: 1, refused: 1 })
    expect(plan.body.files[2]).toMatchObject({ action: 'refuse', reason: 'rules' })
    expect(plan.body.files[3].changed_fields).toEqual(expect.arrayContaining(['age', 'gender']))
    expect((await ask('get', '/api/entity/character/ann')).status).toBe(404)
    expect(await view('old')).toMatchObject({ name: 'Old', version: 1, fields: { age: '3' } })
    await ask('put', '/api/rules/settings', { validation: { on_import: false } })
    expect((await ask('post', '/api/import/preview', { files })).body).toMatchObject({
      created: 3,
      refused: 0,
    })
  })
})

describe('enforced rules and what comes back', () => {
  test('a deleted entity and an earlier version come back as they were, and validation lists what they break', async () => {
    await create({ entity_id: 'rex', name: 'Rex', fields: { birth_year: 10, death_year: 5 } })
    await ask('put', '/api/entity/character/rex', { fields: { death_year: 50 } })
    await enforce()
    expect((await ask('post', '/api/entity/character/rex/versions/1/restore')).status).toBe(200)
    await ask('delete', '/api/entity/character/rex')
    expect((await ask('post', '/api/recycle-bin/entity/character/rex/restore')).status).toBe(200)
    expect((await view('rex')).fields).toMatchObject({ birth_year: 10, death_year: 5 })
    const { findings } = (await ask('post', '/api/rules/validate/character', { entity_id: 'rex' })).body
    expect(findings.map((one: { rule_id: string }) => one.rule_id)).toContain('char_002')
  })
})
