import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Project, project } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project

const rexFile = 'Characters/rex/CH_rex.md'
const miraFile = 'Characters/mira/CH_mira.md'
const mira = '---\nid: mira\nname: Mira\n---\n'
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body ? request.send(body) : request
}

beforeAll(async () => {
  studio = await startStudio()
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
  await ask('post', '/api/entity/character', { entity_id: 'rex', name: 'Rex' })
})
afterAll(() => studio.close())

describe('checking and importing changes', () => {
  test('200: what is new, modified and deleted, by path, and nothing is done', async () => {
    await files.write(miraFile, mira)
    await files.write('Characters/gone/CH_gone.md', '---\nid: gone\n---\n')
    await ask('post', '/api/entity/sync/all')
    await files.edit(miraFile, (text) => text.replace('Mira', 'Mirabel'))
    await files.remove('Characters/gone')
    await files.write('_Rules/NEW_RULES.md', 'Rules.\n')
    const answer = await ask('get', '/api/sync/check-changes?limit=2')
    expect(answer.body).toEqual({
      total: 3,
      offset: 0,
      limit: 2,
      changes: [
        {
          path: 'Characters/gone/CH_gone.md',
          change: 'deleted',
          entity_type: 'character',
          entity_id: 'gone',
        },
        { path: miraFile, change: 'modified', entity_type: 'character', entity_id: 'mira' },
      ],
    })
    expect(answer.headers.link).toContain('rel="next"')
    expect((await ask('get', '/api/entity/character/mira')).body.name).toBe('Mira')
    const imported = await ask('post', '/api/sync/import-changes', { paths: [miraFile] })
    expect(imported.body).toMatchObject({ kind: 'paths', updated: 1, deleted: 0, created: 0 })
    expect((await ask('get', '/api/sync/check-changes')).body.total).toBe(2)
    expect((await ask('post', '/api/sync/import-changes')).body).toMatchObject({ created: 1, deleted: 1 })
    expect((await ask('get', '/api/sync/check-changes')).body.total).toBe(0)
  })

  test('422 for a path that does not stay inside the project', async () => {
    await ask('post', '/api/entity/sync/all')
    for (const path of ['../other', '/etc/passwd', 'Characters/../../x', 'a\\b']) {
      const answer = await ask('post', '/api/sync/import-changes', { paths: [path] })
      expect(answer.status, path).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/paths/0')
    }
  })
})

describe('one entity', () => {
  test('200: it is written to its file, and read from it', async () => {
    const saved = await ask('post', '/api/sync/save-to-markdown/characters/rex')
    expect(saved.body).toEqual({
      entity_type: 'character',
      entity_id: 'rex',
      path: rexFile,
      action: 'written',
      version: 1,
    })
    expect((await ask('post', '/api/sync/save-to-markdown/character/rex')).body.action).toBe('unchanged')
    await files.edit(rexFile, (text) => text.replace('name: Rex', 'name: Rexy'))
    const read = await ask('post', '/api/sync/from-markdown/character/rex')
    expect(read.body).toMatchObject({ action: 'updated', version: 2 })
    await files.write(rexFile, 'broken')
    expect((await ask('post', '/api/sync/from-markdown/character/rex')).body).toMatchObject({
      action: 'problem',
      reason: 'no_opening',
      version: 2,
    })
  })

  test('404 without a row to write, a file to read, or a template', async () => {
    for (const path of [
      'save-to-markdown/character/nobody',
      'from-markdown/character/rex',
      'from-markdown/nothing/rex',
    ]) {
      expect((await ask('post', `/api/sync/${path}`)).status, path).toBe(404)
    }
  })
})

test('200: one type alone, then all with templates; 404 for an unknown type', async () => {
  await files.write(miraFile, mira)
  await files.write('Locations/dock/LOC_dock.md', '---\nid: dock\n---\n')
  expect((await ask('post', '/api/entity/sync/locations')).body).toMatchObject({
    kind: 'type',
    created: 1,
    written: 0,
  })
  expect((await ask('post', '/api/entity/sync/nothing')).status).toBe(404)
  expect((await ask('post', '/api/markdown/sync-from-files')).body).toMatchObject({
    kind: 'all',
    created: 1,
    written: 1,
  })
  expect((await ask('post', '/api/sync/refresh-all')).body).toMatchObject({
    kind: 'refresh',
    created: 0,
    written: 0,
  })
  const { last_result: last } = (await ask('get', '/api/sync/status')).body
  expect(last).toMatchObject({ kind: 'refresh', state: 'done' })
})

test('200: status and watcher answer an anonymous caller without telling about anybody', async () => {
  const status = await studio.request.get('/api/sync/status')
  expect(status.body).toEqual({
    running: false,
    last_result: null,
    open_conflicts: 0,
    open_problems: 0,
    problems: [],
  })
  const watcher = await studio.request.get('/api/sync/file-watcher/status')
  expect(watcher.body).toMatchObject({ running: false, mode: 'off', configured: 'auto' })
})

test('200: validating all counts every entity and pages the findings of templates', async () => {
  await ask('post', '/api/entity/character', {
    entity_id: 'odd',
    name: 'Odd',
    fields: { personality_traits: 'text', faction: 'none_such' },
  })
  await ask('post', '/api/entity/location', { entity_id: 'dock', name: 'Dock' })
  const { body } = await ask('post', '/api/entity/validate/all?limit=200')
  expect(body).toMatchObject({ entities: 3, limit: 200 })
  expect(
    body.by_type.map((one: { entity_type: string; entities: number }) => [one.entity_type, one.entities]),
  ).toEqual([
    ['character', 2],
    ['location', 1],
  ])
  const odd = body.findings.filter(
    (one: { entity_id: string; rule_id: string | null }) => one.entity_id === 'odd' && one.rule_id === null,
  )
  expect(odd).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: '/personality_traits', severity: 'error' }),
      expect.objectContaining({
        field: '/faction',
        severity: 'warning',
        message: 'There is no faction "none_such".',
      }),
    ]),
  )
  const page = await ask('post', '/api/entity/validate/all?limit=1&offset=1')
  expect(page.body.findings).toEqual([body.findings[1]])
  expect(page.body.total).toBe(body.total)
})
