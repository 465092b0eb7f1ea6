import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isAsRead, openFolder, readText } from '../../src/world/markdown/folder/folder.ts'
import { type Scope, syncProject } from '../../src/world/markdown/sync/engine.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Project, project, syncSettled } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project
beforeAll(async () => {
  studio = await startStudio({ oracle: false })
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
})
afterAll(() => studio.close())

const many = 450
const idOf = (n: number) => `hero_${String(n).padStart(3, '0')}`
const pathOf = (id: string) => `Characters/${id}/CH_${id}.md`
const textOf = (id: string, word: string) => `---\nid: ${id}\nname: ${id}\n---\n\n# ${word} ${id}\n`
const sync = (scope: Scope = { kind: 'refresh' }) => syncSettled(studio, member.tenantId, scope)
const db = () => studio.database.tenant(member.tenantId, member.userId)
const bodies = async () => {
  const rows = await db().selectFrom('entities').select(['entity_id', 'markdown_body']).execute()
  return new Map(rows.map((row) => [row.entity_id, row.markdown_body]))
}

test('of more new files than one batch has, each is taken in once, and a bad one or a second one of an id stops none', async () => {
  for (let n = 0; n < many; n++) await files.write(pathOf(idOf(n)), textOf(idOf(n), 'One'))
  await files.write(pathOf('zz_copy'), textOf(idOf(3), 'Second'))
  await files.write(pathOf('hero_100x'), '---\n- no map\n---\n')
  const run = await sync()
  expect(run).toMatchObject({ created: many, problems: 2, conflicts: 0, written: 0 })
  expect(
    run.entries
      .filter(({ action }) => action === 'problem')
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual(['duplicate_id', 'not_a_map'])
  const stored = await bodies()
  expect(stored.size).toBe(many)
  for (let n = 0; n < many; n++) expect(stored.get(idOf(n))).toBe(`# One ${idOf(n)}\n`)
  for (let n = 0; n < many; n += 37) expect(await files.read(pathOf(idOf(n)))).toBe(textOf(idOf(n), 'One'))
  expect(await sync()).toMatchObject({ created: 0, updated: 0, written: 0, conflicts: 0 })
})

test('of a look at so many files that problems are stored in between, each problem is stored', async () => {
  const bad = (n: number) => n >= 300
  for (let n = 0; n < 1500; n++) {
    await files.write(pathOf(idOf(n)), bad(n) ? '---\n- no map\n---\n' : textOf(idOf(n), 'One'))
  }
  const run = await sync()
  const { rows } = await sql<{
    path: string
  }>`select path from project_problems order by path collate "C"`.execute(db())
  const wanted = Array.from({ length: 1500 }, (_, n) => n)
    .filter(bad)
    .map((n) => pathOf(idOf(n)))
  expect(rows.map(({ path }) => path)).toEqual(wanted.sort())
  expect(run.problems).toBe(wanted.length)
})

test('files that are edited while others are taken in are not lost', async () => {
  for (let n = 0; n < many; n++) await files.write(pathOf(idOf(n)), textOf(idOf(n), 'One'))
  const running = syncProject(studio.services, member.tenantId, { kind: 'refresh' })
  while ((await bodies()).size === 0) await delay(2)
  // As long as before, so that the size does not tell; whole, so that nobody reads half of one.
  const next = `${files.root}.next`
  for (let n = 0; n < many; n++) {
    await writeFile(next, textOf(idOf(n), 'Two'))
    await rename(next, join(files.root, pathOf(idOf(n))))
  }
  expect(await running).toMatchObject({ created: many, state: 'done', conflicts: 0 })
  await sync()
  const stored = await bodies()
  for (let n = 0; n < many; n++) {
    expect(stored.get(idOf(n))).toBe(`# Two ${idOf(n)}\n`)
    expect(await files.read(pathOf(idOf(n)))).toBe(textOf(idOf(n), 'Two'))
  }
})

test('a file that was replaced, touched or removed since it was read is not the one that was read', async () => {
  await files.write('Characters/a/CH_a.md', 'one')
  const folder = await openFolder(studio.services.config.projectsDir, member.tenantId)
  const path = 'Characters/a/CH_a.md'
  const absolute = join(folder.root, path)
  const read = async () => {
    const text = await readText(folder, path)
    if (!text) throw new Error('there is no file')
    return text
  }
  const first = await read()
  expect(await isAsRead(folder, path, first)).toBe(true)
  // Of the same size and time.
  const seconds = Number(first.modifiedNs) / 1e9
  await writeFile(`${absolute}.new`, 'two')
  await utimes(`${absolute}.new`, seconds, seconds)
  await rename(`${absolute}.new`, absolute)
  expect(await isAsRead(folder, path, first)).toBe(false)
  const second = await read()
  await utimes(absolute, 1, 1)
  expect(await isAsRead(folder, path, second)).toBe(false)
  await rm(absolute)
  expect(await isAsRead(folder, path, second)).toBe(false)
})
