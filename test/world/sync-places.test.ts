import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Scope } from '../../src/world/markdown/sync/engine.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Project, project, syncSettled } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project

beforeAll(async () => {
  studio = await startStudio()
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
})
afterAll(() => studio.close())

const rexFile = 'Characters/rex/CH_rex.md'
const sync = (scope: Scope = { kind: 'all' }) => syncSettled(studio, member.tenantId, scope)
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body ? request.send(body) : request
}
const create = (body: object) => ask('post', '/api/entity/character', body)
const rex = () => create({ entity_id: 'rex', name: 'Rex', fields: { age: '34' } })
/** Characters that live in another folder. */
const heroes = '---\nentity_type: character\nfolder_name: Heroes\nfile_prefix: CH_\nage: ""\n---\n'
const putHeroes = async () => {
  expect((await ask('put', '/api/templates/character', { content: heroes })).status).toBe(200)
}

test('an entity made under the id that another one had before takes the place of its file, once that has moved', async () => {
  await rex()
  await sync()
  expect(
    (
      await ask('post', '/api/rename-entity', {
        entity_type: 'character',
        entity_id: 'rex',
        new_id: 'rexford',
      })
    ).status,
  ).toBe(200)
  await create({ entity_id: 'rex', name: 'Another', fields: {} })
  expect(await sync({ kind: 'changes' })).toMatchObject({ moved: 1, written: 2, problems: 0, conflicts: 0 })
  expect(await files.list()).toEqual([rexFile, 'Characters/rexford/CH_rexford.md'])
  expect(await files.read(rexFile)).toContain('name: Another')
  expect(await sync()).toMatchObject({ written: 0, moved: 0, problems: 0 })
})

test('an entity whose place has the file of another one is reported, and gets its file when the place is free', async () => {
  await files.write(rexFile, '---\nid: bob\nname: Bob\n---\n')
  await sync()
  await rex()
  const taken = { problems: 1, written: 0, entries: [{ path: rexFile, reason: 'path_taken' }] }
  for (const kind of ['changes', 'all', 'changes'] as const) expect(await sync({ kind })).toMatchObject(taken)
  expect((await ask('delete', '/api/entity/character/bob')).status).toBe(200)
  await sync({ kind: 'changes' })
  expect(await sync({ kind: 'changes' })).toMatchObject({ problems: 0 })
  expect(await files.read(rexFile)).toContain('id: rex')
})

test.each(['by API', 'by hand'])(
  'a template that names another folder %s has its files moved there',
  async (how) => {
    await rex()
    await sync()
    await files.write('Characters/rex/images/face.png', 'pixels')
    if (how === 'by hand') await files.write('_Templates/Custom/CHARACTER_TEMPLATE.md', heroes)
    else await putHeroes()
    expect(await sync({ kind: how === 'by hand' ? 'all' : 'changes' })).toMatchObject({
      moved: 1,
      deleted: 0,
      problems: 0,
    })
    expect((await files.list()).filter((path) => !path.startsWith('_'))).toEqual([
      'Heroes/rex/CH_rex.md',
      'Heroes/rex/images/face.png',
    ])
    await files.edit('Heroes/rex/CH_rex.md', (text) => text.replace('name: Rex', 'name: King Rex'))
    expect(await sync({ kind: 'paths', paths: ['Heroes/rex/CH_rex.md'] })).toMatchObject({ updated: 1 })
    expect((await ask('get', '/api/sync/check-changes')).body.changes).toEqual([])
  },
)

test('an edit in the folder that a template does not name any more is taken in', async () => {
  await rex()
  await sync()
  await files.write('Heroes/rex/notes.txt', 'in the way')
  await putHeroes()
  expect(await sync({ kind: 'changes' })).toMatchObject({ moved: 0, deleted: 0, problems: 1 })
  await files.edit(rexFile, (text) => text.replace('name: Rex', 'name: King Rex'))
  expect((await ask('get', '/api/sync/check-changes')).body.changes).toEqual([
    { path: rexFile, change: 'modified', entity_type: 'character', entity_id: 'rex' },
  ])
  expect(await sync({ kind: 'paths', paths: [rexFile] })).toMatchObject({ updated: 1, deleted: 0 })
  await files.remove('Heroes')
  expect(await sync()).toMatchObject({ moved: 1, problems: 0 })
  expect(await files.read('Heroes/rex/CH_rex.md')).toContain('King Rex')
})

test('of two folders that differ only in case one has the entity, the other is reported, and both stay', async () => {
  await files.write(rexFile, '---\nid: rex\nname: Rex\n---\n')
  await files.write('Characters/Rex/CH_Rex.md', '---\nid: rex\nname: The other\n---\n')
  await files.write('Characters/Ada/ch_ada.md', '---\nid: ada\nname: Ada\n---\n')
  const run = await sync()
  expect(run).toMatchObject({ created: 2, problems: 1, conflicts: 0 })
  expect(run.entries.find(({ action }) => action === 'problem')).toMatchObject({ reason: 'duplicate_id' })
  expect(await sync()).toMatchObject({ created: 0, updated: 0, written: 0, deleted: 0, problems: 1 })
  expect(await files.list()).toEqual(['Characters/Ada/ch_ada.md', 'Characters/Rex/CH_Rex.md', rexFile])
})
