import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { syncProject } from '../../src/world/markdown/sync/engine.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Project, project } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project

const rexFile = 'Characters/rex/CH_rex.md'
const sync = () => syncProject(studio.services, member.tenantId, { kind: 'all' })
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body ? request.send(body) : request
}
const age = (value: string) => files.edit(rexFile, (text) => text.replace(/^age: .*$/m, `age: ${value}`))
const put = (body: object) => ask('put', '/api/entity/character/rex', body)
const rexAge = async () => (await ask('get', '/api/entity/character/rex')).body.fields?.age
const conflicts = async () => (await ask('get', '/api/conflicts')).body.conflicts
const resolve = (id: string, body: object) => ask('post', `/api/conflicts/${id}/resolve`, body)

beforeAll(async () => {
  studio = await startStudio()
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
  await ask('post', '/api/entity/character', { entity_id: 'rex', name: 'Rex', fields: { age: 'young' } })
  await sync()
})
afterAll(() => studio.close())

async function clash() {
  await age('by hand')
  await put({ fields: { age: 'by api' } })
  expect(await sync()).toMatchObject({ conflicts: 1, written: 0, updated: 0 })
  const [one] = await conflicts()
  return one
}

describe('GET /api/conflicts', () => {
  test('200: both texts and where they differ, while neither side is touched', async () => {
    const one = await clash()
    expect(one).toMatchObject({
      reason: 'both_changed',
      path: rexFile,
      entity_type: 'character',
      entity_id: 'rex',
      details: [{ where: '/age', base: 'young', file: 'by hand', database: 'by api' }],
    })
    expect(one.file_text).toContain('age: by hand')
    expect(one.database_text).toContain('age: by api')
    expect(await files.read(rexFile)).toBe(one.file_text)
    expect(await rexAge()).toBe('by api')
    await sync()
    expect(await conflicts()).toEqual([one])
  })

  test('200: a later edit that makes the sides fit ends the conflict', async () => {
    const { conflict_id: id } = await clash()
    await age('by api')
    await sync()
    expect(await conflicts()).toEqual([])
    expect((await ask('get', `/api/conflicts/${id}`)).body).toMatchObject({ resolution: 'settled' })
  })
})

describe('POST /api/conflicts/{conflict_id}/resolve', () => {
  test.each([
    ['file', 'by hand'],
    ['local', 'by hand'],
    ['database', 'by api'],
    ['remote', 'by api'],
  ])('200: %s wins on both sides, and the loser stays readable', async (resolution, wins) => {
    const { conflict_id: id } = await clash()
    const answer = await resolve(id, { resolution })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ resolution: wins === 'by hand' ? 'file' : 'database' })
    expect(answer.body.file_text).toContain('by hand')
    expect(answer.body.database_text).toContain('by api')
    expect(await rexAge()).toBe(wins)
    expect(await files.read(rexFile)).toContain(`age: ${wins}`)
    expect(await sync()).toMatchObject({ conflicts: 0, written: 0, updated: 0 })
    expect((await resolve(id, { resolution })).status).toBe(409)
  })

  test('200: merged content is both, byte for byte', async () => {
    const one = await clash()
    const content = one.file_text.replace('by hand', 'by both # agreed')
    expect((await resolve(one.conflict_id, { resolution: 'merged', content })).status).toBe(200)
    expect(await files.read(rexFile)).toBe(content)
    expect(await rexAge()).toBe('by both')
    expect(await sync()).toMatchObject({ conflicts: 0, written: 0, updated: 0 })
  })

  test('422 for merged content that is missing, unreadable or of another entity', async () => {
    const { conflict_id: id } = await clash()
    expect((await resolve(id, { resolution: 'merged' })).body.errors[0].pointer).toBe('/content')
    expect((await resolve(id, { resolution: 'merged', content: 'no front matter' })).status).toBe(422)
    expect((await resolve(id, { resolution: 'merged', content: '---\nid: other\n---\n' })).status).toBe(422)
  })

  test('409 when a side has changed since, and the conflict then shows it; 412 for an older ETag', async () => {
    const one = await clash()
    await age('by hand, later')
    expect((await resolve(one.conflict_id, { resolution: 'file' })).status).toBe(409)
    await put({ fields: { age: 'by api, later' } })
    expect((await resolve(one.conflict_id, { resolution: 'database' })).status).toBe(409)
    const [now] = await conflicts()
    expect(now.file_text).toContain('by hand, later')
    expect(now.database_text).toContain('by api, later')
    const stale = await resolve(one.conflict_id, { resolution: 'file' }).set('If-Match', one.etag)
    expect(stale.status).toBe(412)
    expect((await resolve(one.conflict_id, { resolution: 'file' }).set('If-Match', now.etag)).status).toBe(
      200,
    )
    expect(await rexAge()).toBe('by hand, later')
  })

  test.each([
    ['file', 404],
    ['database', 200],
  ])('200: a deleted file against a changed row, %s wins', async (resolution, status) => {
    await files.remove('Characters/rex')
    await put({ fields: { age: 'by api' } })
    await sync()
    const [one] = await conflicts()
    expect(one).toMatchObject({ reason: 'file_deleted', file_text: null })
    expect((await resolve(one.conflict_id, { resolution })).status).toBe(200)
    expect((await ask('get', '/api/entity/character/rex')).status).toBe(status)
    expect(await files.exists(rexFile)).toBe(status === 200)
  })

  test.each([
    ['file', 200],
    ['database', 404],
  ])('200: a deleted row against a changed file, %s wins', async (resolution, status) => {
    await age('by hand')
    await ask('delete', '/api/entity/character/rex')
    await sync()
    const [one] = await conflicts()
    expect(one).toMatchObject({ reason: 'database_deleted', database_text: null })
    expect((await resolve(one.conflict_id, { resolution })).status).toBe(200)
    expect((await ask('get', '/api/entity/character/rex')).status).toBe(status)
    expect(await files.exists(rexFile)).toBe(status === 200)
  })

  test('200: conflicts of templates are by text', async () => {
    const path = '_Rules/HOUSE_RULES.md'
    await files.write(path, 'one\ntwo\n')
    await sync()
    await files.write(path, 'one\ntwo by hand\n')
    await studio.database
      .tenant(member.tenantId)
      .updateTable('project_documents')
      .set({ content: 'one\ntwo by api\n' })
      .execute()
    expect(await sync()).toMatchObject({ conflicts: 1 })
    const [one] = await conflicts()
    expect(one).toMatchObject({ path, entity_type: null, file_text: 'one\ntwo by hand\n' })
    expect((await resolve(one.conflict_id, { resolution: 'database' })).status).toBe(200)
    expect(await files.read(path)).toBe('one\ntwo by api\n')
  })

  test('404 for a conflict that there is not', async () => {
    expect((await resolve(crypto.randomUUID(), { resolution: 'file' })).status).toBe(404)
  })
})
