import { randomUUID } from 'node:crypto'
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Scope, syncProject } from '../../src/world/markdown/sync/engine.ts'
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
const create = (body: object, type = 'character') => ask('post', `/api/entity/${type}`, body)
const view = async (id: string, type = 'character') => (await ask('get', `/api/entity/${type}/${id}`)).body
const rex = () =>
  create({
    entity_id: 'rex',
    name: 'Rex',
    fields: { age: '34', nickname: 'R' },
    markdown_body: '# Rex\n\nOne.\n\nTwo.\n',
  })

describe('rows and files', () => {
  test('a first synchronisation writes every row, a second finds nothing to do', async () => {
    await rex()
    await create({ entity_id: 'dock', name: 'Dock' }, 'location')
    expect(await sync()).toMatchObject({ state: 'done', written: 2, problems: 0 })
    expect(await files.list()).toEqual([rexFile, 'Locations/dock/LOC_dock.md'])
    expect(await files.read(rexFile)).toContain('\n\n# Rex\n\nOne.')
    expect(await sync({ kind: 'refresh' })).toMatchObject({
      written: 0,
      updated: 0,
      created: 0,
      conflicts: 0,
    })
  })

  test('a file that is new, changed, moved and deleted by hand is followed by its row', async () => {
    await files.write(
      'Characters/mira/CH_mira.md',
      '---\nid: mira\nname: Mira # hers\nmood: calm\n---\n\n# Mira\n',
    )
    expect(await sync()).toMatchObject({ created: 1, written: 0 })
    expect(await view('mira')).toMatchObject({ name: 'Mira', fields: { mood: 'calm' }, version: 1 })
    await files.edit('Characters/mira/CH_mira.md', (text) => text.replace('calm', 'wild'))
    expect(await sync()).toMatchObject({ updated: 1, written: 0 })
    expect((await view('mira')).fields.mood).toBe('wild')
    await files.move('Characters/mira', 'Characters/Mira of Hollow')
    expect(await sync()).toMatchObject({ moved: 1, deleted: 0, created: 0 })
    await ask('put', '/api/entity/character/mira', { fields: { mood: 'tired' } })
    await sync({ kind: 'changes' })
    const moved = await files.read('Characters/Mira of Hollow/CH_mira.md')
    expect(moved).toContain('name: Mira # hers\nmood: tired\n')
    await files.remove('Characters/Mira of Hollow')
    expect(await sync()).toMatchObject({ deleted: 1 })
    expect((await ask('get', '/api/entity/character/mira')).status).toBe(404)
  })

  test.each([
    ['an hour before the row, as a clock that is slow writes it', Date.now() - 3_600_000],
    ['of 1970', 1000],
    ['in the future', Date.now() + 10 * 365 * 86_400_000],
  ])('an edit with a time %s is taken over, and followed by edits of either side', async (_, time) => {
    const at = new Date(time)
    const date = () => utimes(join(files.root, rexFile), at, at)
    await rex()
    await sync()
    await files.edit(rexFile, (text) => text.replace('One.', 'One, by hand.'))
    await date()
    expect(await sync()).toMatchObject({ updated: 1, conflicts: 0 })
    expect((await view('rex')).markdown_body).toContain('One, by hand.')
    await ask('put', '/api/entity/character/rex', { fields: { age: '35' } })
    await sync({ kind: 'changes' })
    expect(await files.read(rexFile)).toContain('age: "35"')
    await files.edit(rexFile, (text) => text.replace('Two.', 'Two, by hand.'))
    await date()
    expect(await sync()).toMatchObject({ updated: 1, written: 0 })
    expect(await view('rex')).toMatchObject({
      fields: { age: '35' },
      markdown_body: expect.stringMatching(/One, by hand\.[\s\S]*Two, by hand\./),
    })
  })

  test('edits of both sides are merged by field and by block, comments stay', async () => {
    await rex()
    await sync()
    await files.edit(rexFile, (text) =>
      text.replace(/^age: .*$/m, "age: '35' # birthday").replace('One.', 'One, by hand.'),
    )
    await ask('put', '/api/entity/character/rex', {
      fields: { nickname: 'Rexy' },
      markdown_body: '# Rex\n\nOne.\n\nTwo, by API.\n',
    })
    expect(await sync()).toMatchObject({ merged: 1, written: 1, conflicts: 0 })
    const row = await view('rex')
    expect(row).toMatchObject({
      fields: { age: '35', nickname: 'Rexy' },
      markdown_body: '# Rex\n\nOne, by hand.\n\nTwo, by API.\n',
      version: 3,
    })
    const text = await files.read(rexFile)
    expect(text).toContain("age: '35' # birthday")
    expect(text).toContain('nickname: Rexy')
    expect(text).toContain('One, by hand.\n\nTwo, by API.')
    expect(await sync()).toMatchObject({ merged: 0, written: 0, updated: 0 })
  })

  test('a row that was deleted takes its folder to the trash, a restored one brings it back with its pictures', async () => {
    await rex()
    await sync()
    await files.write('Characters/rex/images/face.png', 'pixels')
    const { recycle_id: id } = (await ask('delete', '/api/entity/character/rex')).body
    expect(await sync({ kind: 'changes' })).toMatchObject({ removed: 1 })
    expect(await files.list()).toEqual([
      `.atelier/trash/${id}/Characters/rex/CH_rex.md`,
      `.atelier/trash/${id}/Characters/rex/images/face.png`,
    ])
    const { restoreFiles, purgeFiles } = await import('../../src/world/markdown/queries.ts')
    await restoreFiles(studio.services, member.tenantId, id)
    expect(await files.list()).toEqual([rexFile, 'Characters/rex/images/face.png'])
    await ask('delete', '/api/entity/character/rex')
    await purgeFiles(studio.services, member.tenantId, randomUUID())
  })

  test('a folder that was renamed is no deletion for a look at its former place, before or after', async () => {
    await rex()
    await sync()
    await files.move('Characters/rex', 'Characters/rex_of_hollow')
    expect(await sync()).toMatchObject({ moved: 1 })
    const paths = ['Characters/rex', 'Characters/rex/CH_rex.md', 'Characters/rex_of_hollow']
    expect(await sync({ kind: 'paths', paths })).toMatchObject({ deleted: 0, created: 0 })
    expect(await sync({ kind: 'paths', paths: ['Characters/rex'] })).toMatchObject({ deleted: 0, written: 0 })
    expect(await view('rex')).toMatchObject({ version: 1 })
    expect((await ask('get', '/api/recycle-bin/entity')).body.total).toBe(0)
  })

  test('an entity that is made anew under the id of one that is gone for good replaces its file', async () => {
    await create({ entity_id: 'rex', name: 'First', fields: { age: '1' } })
    await sync()
    await ask('delete', '/api/entity/character/rex')
    await ask('delete', '/api/recycle-bin/entity/character/rex/permanent')
    await create({ entity_id: 'rex', name: 'Second', fields: { age: '2' } })
    expect(await sync()).toMatchObject({ deleted: 0, conflicts: 0 })
    expect(await view('rex')).toMatchObject({ name: 'Second', fields: { age: '2' } })
    expect(await files.read(rexFile)).toContain('name: Second')
  })

  test('a rename in the database renames folder and file', async () => {
    await rex()
    await sync()
    await files.write('Characters/rex/images/face.png', 'pixels')
    const { moveEntity } = await import('../../src/world/entities/rename-rows.ts')
    const { appendChange } = await import('../../src/database/change-log.ts')
    await studio.database
      .tenant(member.tenantId)
      .transaction()
      .execute(async (trx) => {
        await moveEntity(trx, { type: 'character', id: 'rex' }, 'rexford', 2)
        await appendChange(trx, {
          noun: 'entity',
          nounType: 'character',
          nounId: 'rexford',
          action: 'rename',
        })
      })
    expect(await sync({ kind: 'changes' })).toMatchObject({ written: 1, moved: 1, deleted: 0, created: 0 })
    expect(await files.list()).toEqual([
      'Characters/rexford/CH_rexford.md',
      'Characters/rexford/images/face.png',
    ])
    expect(await files.read('Characters/rexford/CH_rexford.md')).toContain('id: rexford')
    expect(await sync()).toMatchObject({ written: 0, moved: 0, problems: 0 })
  })

  test('a rename that is noticed together with the creation makes no second entity of the file', async () => {
    const { moveEntity } = await import('../../src/world/entities/rename-rows.ts')
    const { appendChange } = await import('../../src/database/change-log.ts')
    await sync()
    // Somebody's transaction keeps the reader of the change log from going past it.
    const open = await studio.database.tenant(member.tenantId).startTransaction().execute()
    await sql`select pg_current_xact_id()`.execute(open)
    await rex()
    await syncProject(studio.services, member.tenantId, { kind: 'all' })
    expect(await files.exists(rexFile)).toBe(true)
    await studio.database
      .tenant(member.tenantId)
      .transaction()
      .execute(async (trx) => {
        await moveEntity(trx, { type: 'character', id: 'rex' }, 'rexford', 2)
        await appendChange(trx, {
          noun: 'entity',
          nounType: 'character',
          nounId: 'rexford',
          action: 'rename',
        })
      })
    await open.rollback().execute()
    expect(await sync({ kind: 'changes' })).toMatchObject({ moved: 1, created: 0, deleted: 0 })
    expect(await files.list()).toEqual(['Characters/rexford/CH_rexford.md'])
    expect((await ask('get', '/api/entity/character/rex')).status).toBe(404)
  })

  test('a project folder that is gone as a whole is written anew, and nothing is deleted', async () => {
    await rex()
    await sync()
    await files.remove('.')
    expect(await sync()).toMatchObject({ written: 1, deleted: 0 })
    expect(await files.exists(rexFile)).toBe(true)
  })

  test('templates, rules and layouts are synchronised as texts, and a new type counts at once', async () => {
    const template =
      '---\nentity_type: ship\nfolder_name: Ships\nfile_prefix: SHIP_\nhull: ""\n---\n\n# Ship\n'
    await files.write('_Templates/Custom/SHIP_TEMPLATE.md', template)
    await files.write('Ships/ella/SHIP_ella.md', '---\nid: ella\nname: Ella\nhull: oak\n---\n')
    expect(await sync()).toMatchObject({ created: 2, problems: 0 })
    expect((await view('ella', 'ship')).fields.hull).toBe('oak')
    await files.remove('_Templates/Custom/SHIP_TEMPLATE.md')
    expect(await sync()).toMatchObject({ deleted: 1 })
    expect(await files.exists('Ships/ella/SHIP_ella.md')).toBe(true)
  })

  test('documents in a folder of a layer count, are written back to where they came from, and no deeper ones', async () => {
    const template = '---\nentity_type: lore\nfolder_name: Lore\nfile_prefix: LORE_\nera: ""\n---\n'
    const path = '_Templates/Custom/Documents/LORE_TEMPLATE.md'
    await files.write(path, template)
    await files.write('_Templates/Custom/Documents/Old/MYTH_TEMPLATE.md', template.replaceAll('lore', 'myth'))
    await files.write(
      '_Rules/Standard/Lore/eras.yaml',
      'applies_to: lore\nrules: [{id: l1, rule: Has an era.}]\n',
    )
    expect(await sync()).toMatchObject({ created: 2, problems: 0 })
    expect((await ask('get', '/api/templates/lore')).body).toMatchObject({ path, layer: 'custom' })
    expect((await ask('get', '/api/templates/myth')).status).toBe(404)
    expect((await ask('get', '/api/rules/lore')).body.files).toContain('_Rules/Standard/Lore/eras.yaml')

    const edited = template.replace('era: ""', 'era: ""\nteller: ""')
    expect((await ask('put', '/api/templates/lore', { content: edited })).status).toBe(200)
    expect(await sync()).toMatchObject({ written: 1, problems: 0 })
    expect(await files.read(path)).toBe(edited)
    await files.remove('_Templates/Custom/Documents')
    expect(await sync()).toMatchObject({ deleted: 1 })
    expect((await ask('get', '/api/templates/lore')).status).toBe(404)
  })
})

describe('bad input is reported per file, and the rest goes on', () => {
  const cases: Record<string, readonly [string | Buffer, string]> = {
    no_map: ['---\n- a\n- b\n---\n', 'not_a_map'],
    no_closing: ['---\nid: no_closing\n', 'no_closing'],
    no_opening: ['# Only text\n', 'no_opening'],
    bomb: [
      `---\na: &a [x, x]\n${Array.from({ length: 120 }, (_, i) => `k${i}: *a`).join('\n')}\n---\n`,
      'yaml',
    ],
    doubled: ['---\nid: doubled\nname: A\nname: B\n---\n', 'yaml'],
    tabs: ['---\nid: tabs\nmap:\n\tkey: 1\n---\n', 'yaml'],
    large: [Buffer.alloc(20 * 1024 * 1024, 97), 'too_large'],
    binary: [Buffer.from([0x89, 0x50, 0, 1, 2]), 'binary'],
    latin: [Buffer.from('---\nname: Andr\xe9\n---\n', 'latin1'), 'bad_encoding'],
    cased: ['---\nid: Cased\n---\n', 'id_case'],
    alike: ['---\nid: \u0440\u0435x\n---\n', 'id_lookalike'],
    reserved: ['---\nid: compare\n---\n', 'bad_id'],
    deep: [`---\nid: deep\na: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, 'unstorable'],
    twice: ['---\nid: good\nname: Second\n---\n', 'duplicate_id'],
  }

  test('each with its reason; CRLF and a byte order mark are kept', async () => {
    await files.write('Characters/good/CH_good.md', '---\nid: good\nname: Good\n---\n')
    await files.write('Characters/dos/CH_dos.md', '\uFEFF---\r\nid: dos\r\nname: Dos\r\n---\r\n\r\n# Dos\r\n')
    for (const [name, [content]] of Object.entries(cases))
      await files.write(`Characters/${name}/CH_${name}.md`, content)
    await files.write('Characters/loose.md', '---\nid: loose\n---\n')
    await files.write('Unknown/thing/x.md', 'nothing of ours')
    await files.write('Characters/_notes/CH_x.md', 'hidden')
    await mkdir(join(files.root, 'elsewhere'), { recursive: true })
    await writeFile(join(files.root, 'elsewhere/secret.md'), '---\nid: secret\n---\n')
    await mkdir(join(files.root, 'Characters/linked'))
    await symlink(join(files.root, 'elsewhere/secret.md'), join(files.root, 'Characters/linked/CH_linked.md'))
    await symlink(join(files.root, 'elsewhere'), join(files.root, 'Characters/outside'))
    const run = await sync()
    expect(run).toMatchObject({ created: 2, state: 'done' })
    const reasons = new Map(run.entries.map((one) => [one.path, one.reason]))
    for (const [name, [, reason]] of Object.entries(cases)) {
      expect(reasons.get(`Characters/${name}/CH_${name}.md`), name).toBe(reason)
    }
    expect(reasons.get('Characters/loose.md')).toBe('no_folder')
    expect(reasons.get('Characters/linked/CH_linked.md')).toBe('symlink')
    expect(reasons.get('Characters/outside')).toBe('symlink')
    expect(run.problems).toBe(Object.keys(cases).length + 3)

    const status = (await ask('get', '/api/sync/status')).body
    expect(status).toMatchObject({
      running: false,
      open_problems: run.problems,
      last_result: { state: 'done' },
    })
    await ask('put', '/api/entity/character/dos', { name: 'Dos 2' })
    await sync({ kind: 'changes' })
    const dos = await files.read('Characters/dos/CH_dos.md')
    expect(dos).toMatch(/^\uFEFF---\r\nid: dos\r\n(.*\r\n)?name: Dos 2\r\n---\r\n\r\n# Dos\r\n$/)

    for (const name of Object.keys(cases)) await files.remove(`Characters/${name}`)
    for (const name of ['linked', 'outside', 'loose.md']) await files.remove(`Characters/${name}`)
    expect(await sync()).toMatchObject({ problems: 0 })
    expect((await ask('get', '/api/sync/status')).body.open_problems).toBe(0)
  })
})
