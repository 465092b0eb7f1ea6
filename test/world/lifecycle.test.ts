import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syncProject } from '../../src/world/markdown/sync/engine.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { syncSettled } from '../support/project.ts'

let studio: Studio
let ada: Member
let ben: Member

beforeAll(async () => {
  studio = await startStudio()
  ada = await studio.register()
  ben = await studio.register({ tenantId: ada.tenantId, role: 'editor' })
})
afterAll(() => studio.close())

type Verb = 'get' | 'post' | 'put' | 'delete'

/** Sends as one of the two, with `If-Match` where given, and requires the status. */
async function ask(who: Member, verb: Verb, path: string, status: number, body?: object, tag?: string) {
  let asked = studio.request[verb](path).set('Authorization', who.bearer)
  if (tag !== undefined) asked = asked.set('If-Match', tag)
  const answer = await (body === undefined ? asked : asked.send(body))
  expect(answer.status, `${verb} ${path}: ${answer.text}`).toBe(status)
  return answer
}

test('an entity from its creation to its end: two people, versions, the bin, and the log of it all', async () => {
  const path = '/api/entity/character/ilse'

  // Somebody for the text to name, so that the links can be followed through all of it.
  await ask(ada, 'post', '/api/entity/character', 201, { entity_id: 'bastien', name: 'Bastien Merrow' })
  const made = await ask(ada, 'post', '/api/entity/characters', 201, {
    name: 'Ilse',
    fields: { age: '34', faction: 'luthiers' },
    markdown_body: '# Ilse\n\nKnows [[bastien]].\n',
  })
  expect(made.body).toMatchObject({ entity_id: 'ilse', version: 1 })
  const links = async () => {
    const rows = await studio.database
      .tenant(ada.tenantId)
      .selectFrom('entity_links')
      .select(['kind', 'target_id'])
      .where('source_id', '=', 'ilse')
      .orderBy('position')
      .execute()
    return rows
  }
  const linked = await links()
  expect(linked).toContainEqual({ kind: 'wiki', target_id: 'bastien' })

  await ask(ben, 'put', path, 200, { fields: { age: '35' } }, made.headers.etag)
  await ask(ada, 'put', path, 412, { fields: { age: '36' } }, made.headers.etag)
  await ask(ada, 'put', path, 200, { name: 'Ilse Corvane', markdown_body: '# Ilse Corvane\n' })
  expect(await links()).not.toContainEqual({ kind: 'wiki', target_id: 'bastien' })

  const versions = await ask(ben, 'get', `${path}/versions`, 200)
  expect(versions.body.versions).toMatchObject([
    { version: 3, saved_by: ada.userId, changed: ['name'], body_changed: true },
    { version: 2, saved_by: ben.userId, changed: ['age'], body_changed: false },
    { version: 1, saved_by: ada.userId, action: 'create' },
  ])
  const compared = await ask(ben, 'get', `${path}/versions/3?against=1`, 200)
  expect(compared.body.fields.map((one: { field: string }) => one.field)).toEqual(['name', 'age'])

  const restored = await ask(ben, 'post', `${path}/versions/1/restore`, 200, undefined, '"3"')
  expect(restored.body).toMatchObject({
    name: 'Ilse',
    fields: made.body.fields,
    markdown_body: made.body.markdown_body,
    version: 4,
  })
  expect(await links()).toEqual(linked)

  const deletion = await ask(ben, 'delete', path, 200, undefined, '"4"')
  await ask(ada, 'get', path, 404)
  const bin = await ask(ada, 'get', '/api/recycle-bin/entity', 200)
  expect(bin.body).toMatchObject({
    total: 1,
    items: [{ recycle_id: deletion.body.recycle_id, name: 'Ilse', version: 4, deleted_by: ben.userId }],
  })

  const back = await ask(ben, 'post', '/api/recycle-bin/entity/character/ilse/restore', 200)
  expect(back.body).toMatchObject({ name: 'Ilse', created_at: made.body.created_at, version: 5 })
  expect(await links()).toEqual(linked)
  expect((await ask(ada, 'get', '/api/recycle-bin/entity', 200)).body.total).toBe(0)
  const after = await ask(ada, 'get', `${path}/versions`, 200)
  expect(after.body.versions.map((one: { version: number }) => one.version)).toEqual([5, 4, 3, 2, 1])
  expect(after.body.versions[0]).toMatchObject({ action: 'restore', origin: 'restore', changed: [] })

  await ask(ada, 'delete', path, 200)
  await ask(ben, 'delete', '/api/recycle-bin/entity/character/ilse/permanent', 403)
  await ask(ada, 'delete', '/api/recycle-bin/entity/character/ilse/permanent', 200)
  await ask(ada, 'post', '/api/recycle-bin/entity/character/ilse/restore', 404)

  const log = await ask(ben, 'get', '/api/activity/history?entity_type=character&entity_id=ilse', 200)
  const steps = log.body.activities.map((one: Record<string, unknown>) => [one.action, one.user_id, one.name])
  expect(steps).toEqual([
    ['purge', ada.userId, 'Ilse'],
    ['delete', ada.userId, 'Ilse'],
    ['restore', ben.userId, 'Ilse'],
    ['delete', ben.userId, 'Ilse'],
    ['update', ben.userId, 'Ilse'],
    ['update', ada.userId, 'Ilse Corvane'],
    ['update', ben.userId, 'Ilse'],
    ['create', ada.userId, 'Ilse'],
  ])
  expect(new Set(log.body.activities.map((one: { user_name: string }) => one.user_name))).toEqual(
    new Set(['Some Body']),
  )

  const dashboard = await ask(ben, 'get', '/api/stats/dashboard', 200)
  expect(dashboard.body).toMatchObject({
    entities: { total: 1 },
    recycle_bin: 0,
    storage: { versions_bytes: 0, recycle_bin_bytes: 0 },
  })

  // The id is free again, and nothing of the former one is left to it but the count, so that no ETag comes twice.
  const anew = await ask(ada, 'post', '/api/entity/character', 201, {
    entity_id: 'ilse',
    name: 'Another Ilse',
  })
  expect(anew.body.version).toBe(6)
  expect((await ask(ada, 'get', `${path}/versions`, 200)).body.total).toBe(1)
})

test('an edit of the file by hand is a version like any other, by nobody the server knows', async () => {
  const owner = await studio.register()
  await ask(owner, 'post', '/api/entity/character', 201, {
    entity_id: 'odile',
    name: 'Odile',
    fields: { age: '34' },
  })
  await syncSettled(studio, owner.tenantId, { kind: 'changes' })
  const folder = join(studio.services.config.projectsDir, owner.tenantId, 'Characters', 'odile')
  const file = join(folder, (await readdir(folder))[0] ?? '')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^age: .*$/m, "age: '41'"))
  await syncProject(studio.services, owner.tenantId, { kind: 'all' })

  const path = '/api/entity/character/odile'
  expect((await ask(owner, 'get', path, 200)).body.fields.age).toBe('41')
  const versions = await ask(owner, 'get', `${path}/versions`, 200)
  expect(versions.body.versions).toMatchObject([
    { version: 2, origin: 'folder', changed: ['age'], saved_by: null, saved_by_name: null },
    { version: 1, origin: 'api', saved_by: owner.userId },
  ])
  const latest = await ask(owner, 'get', '/api/activity/history?noun=entity&limit=1', 200)
  expect(latest.body.activities).toMatchObject([
    { origin: 'folder', user_id: null, changes: [{ field: 'age', before: '34', after: '41' }] },
  ])

  // Taking it back through the API reaches the file again.
  await ask(owner, 'post', `${path}/versions/1/restore`, 200)
  await syncSettled(studio, owner.tenantId, { kind: 'changes' })
  expect(await readFile(file, 'utf8')).toMatch(/^age: ['"]?34['"]?$/m)
})
