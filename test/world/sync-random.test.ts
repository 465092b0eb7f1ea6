import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockEntity } from '../../src/world/entities/queries.ts'
import { createEntity, draftOf, removeEntity, reviseEntity } from '../../src/world/entities/rules.ts'
import { listConflicts, resolveConflict } from '../../src/world/markdown/queries.ts'
import { readEntityFile } from '../../src/world/markdown/rules.ts'
import { syncProject } from '../../src/world/markdown/sync/engine.ts'
import { loadBuiltinTemplates, type Template } from '../../src/world/templates/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member
let template: Template

beforeAll(async () => {
  studio = await startStudio({ oracle: false })
  member = await studio.register()
  const found = (await loadBuiltinTemplates()).resolve('character')
  if (!found) throw new Error('no characters')
  template = found
})
afterAll(() => studio.close())

/** Mulberry32, so that each run does the same. */
function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const steps = 2000
const ids = Array.from({ length: 14 }, (_, index) => `hero_${index}`)

test(`after ${steps} interleaved edits by hand and by API both sides are equal and no edit is lost`, async () => {
  const random = randomOf(20260312)
  const below = (most: number) => Math.floor(random() * most)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  const db = studio.database.tenant(member.tenantId, member.userId)
  const by = { actorId: member.userId, origin: 'api' } as const
  const root = join(studio.services.config.projectsDir, member.tenantId)
  const written = new Set<string>()
  const byHand = new Set<string>()
  let count = 0
  const token = (hand: boolean) => {
    const one = `tok${(count++).toString(36).padStart(4, '0')}x`
    written.add(one)
    if (hand) byHand.add(one)
    return one
  }
  /** What a person throws away with their own hands is not to be found again. */
  const thrownAway = (text: string) => {
    for (const one of text.match(/tok[0-9a-z]{4}x/g) ?? []) if (byHand.has(one)) written.delete(one)
  }
  const entityFiles = () => {
    const names = (path: string) => {
      try {
        return readdirSync(path)
      } catch {
        return []
      }
    }
    return names(join(root, 'Characters')).flatMap((folder) =>
      names(join(root, 'Characters', folder))
        .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
        .map((name) => join(root, 'Characters', folder, name)),
    )
  }
  const withToken = (body: string, one: string) => {
    const blocks = body.split('\n\n')
    blocks.splice(below(blocks.length + 1), 0, `Then ${one} happened.`)
    return blocks.join('\n\n')
  }
  const key = (id: string) => ({ type: 'character', id })
  const idIn = (text: string, path: string) =>
    readEntityFile(text, template, { entityId: dirname(path).split('/').at(-1) ?? '' }).entityId

  const editRow = (id: string) =>
    db.transaction().execute(async (trx) => {
      const locked = await lockEntity(trx, 'character', id)
      if (!locked) {
        const fields = { nickname: token(false) }
        const draft = {
          name: id,
          status: 'active',
          fields,
          markdownBody: `# ${id}\n\nA.\n\nB.\n`,
          primaryAsset: null,
        }
        await createEntity(trx, template, key(id), draft, by)
        return
      }
      const draft = draftOf(locked)
      const field = pick(['nickname', 'age', 'species'])
      const change =
        random() < 0.4
          ? { fields: { ...draft.fields, [field]: token(false) } }
          : { markdownBody: withToken(draft.markdownBody, token(false)) }
      await reviseEntity(trx, template, locked, { ...draft, ...change }, by)
    })
  const deleteRow = (id: string) =>
    db.transaction().execute(async (trx) => {
      const locked = await lockEntity(trx, 'character', id)
      if (locked) await removeEntity(trx, locked, by)
    })
  const editFile = () => {
    const files = entityFiles()
    if (files.length === 0 || random() < 0.1) return createFile(pick(ids))
    const path = pick(files)
    const text = readFileSync(path, 'utf8')
    const field = new RegExp(`^${pick(['nickname', 'age', 'species'])}: .*$`, 'm').exec(text)?.[0]
    if (field && random() < 0.4) {
      thrownAway(field)
      writeFileSync(path, text.replace(field, `${field.split(':')[0]}: ${token(true)}`))
    } else {
      const end = text.indexOf('\n---\n') + 5
      writeFileSync(path, text.slice(0, end) + withToken(text.slice(end), token(true)))
    }
  }
  const createFile = (id: string) => {
    const path = join(root, 'Characters', id, `CH_${id}.md`)
    if (entityFiles().some((one) => idIn(readFileSync(one, 'utf8'), one) === id)) return
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `---\nid: ${id}\nname: ${id}\nage: ${token(true)}\n---\n\n# ${id}\n\nA.\n\nB.\n`)
  }
  const deleteFile = () => {
    const files = entityFiles()
    if (files.length === 0) return
    const path = pick(files)
    thrownAway(readFileSync(path, 'utf8'))
    if (random() < 0.5) rmSync(path)
    else rmSync(dirname(path), { recursive: true })
  }
  const moveFolder = () => {
    const files = entityFiles()
    if (files.length === 0) return
    const from = dirname(pick(files))
    try {
      renameSync(from, join(root, 'Characters', `Folder ${count++}`))
    } catch {}
  }
  const sync = () =>
    syncProject(
      studio.services,
      member.tenantId,
      pick([
        { kind: 'all' },
        { kind: 'changes' },
        { kind: 'paths', paths: entityFiles().map((path) => path.slice(root.length + 1)) },
      ] as const),
    )
  const resolveOne = async () => {
    const { rows } = await listConflicts(db, { offset: 0, limit: 50 })
    if (rows.length === 0) return
    const verdict = { winner: pick(['file', 'database'] as const) }
    const { conflict_id: id } = pick(rows)
    await resolveConflict(studio.services, member.tenantId, member.userId, id, verdict, undefined).catch(
      (error: unknown) => expect(error).toMatchObject({ status: 409 }),
    )
  }
  const edit = async () => {
    const dice = random()
    if (dice < 0.42) await editRow(pick(ids))
    else if (dice < 0.9) editFile()
    else if (dice < 0.93) await deleteRow(pick(ids))
    else if (dice < 0.96) deleteFile()
    else moveFolder()
  }

  for (let step = 0; step < steps; step++) {
    const dice = random()
    if (dice < 0.9) await edit()
    else if (dice < 0.98) {
      const running = sync()
      if (random() < 0.5) for (let more = below(6); more > 0; more--) await edit()
      await running
    } else await resolveOne()
  }
  await syncProject(studio.services, member.tenantId, { kind: 'all' })
  const last = await syncProject(studio.services, member.tenantId, { kind: 'refresh' })
  expect(last).toMatchObject({
    created: 0,
    updated: 0,
    merged: 0,
    deleted: 0,
    written: 0,
    moved: 0,
    removed: 0,
  })
  // An id that was made on both sides at once may have got two files; both are kept, and one of them is reported.
  const second = last.entries.filter(({ action }) => action === 'problem')
  expect(second.filter(({ reason }) => reason !== 'duplicate_id')).toEqual([])
  const secondPaths = new Set(second.map(({ path }) => join(root, path)))

  const open = await db
    .selectFrom('sync_conflicts')
    .select(['entity_id', 'file_text', 'database_text'])
    .where('resolved_at', 'is', null)
    .execute()
  const inConflict = new Map(open.map((one) => [one.entity_id, one]))
  const texts = entityFiles().map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const fileOf = new Map(
    texts.filter(({ path }) => !secondPaths.has(path)).map(({ path, text }) => [idIn(text, path), text]),
  )
  for (const id of ids) {
    const row = await db.transaction().execute((trx) => lockEntity(trx, 'character', id))
    const text = fileOf.get(id)
    const conflict = inConflict.get(id)
    const draft = (from: string) => readEntityFile(from, template, { entityId: id }).draft
    if (conflict) {
      expect(conflict.file_text, id).toBe(text ?? null)
      const shown = conflict.database_text
      expect(shown === null ? undefined : draft(shown), id).toEqual(row && draftOf(row))
    } else expect(text === undefined ? undefined : draft(text), id).toEqual(row && draftOf(row))
  }

  const { rows } = await sql<{ text: string }>`
    select to_jsonb(t)::text as text from entities t union all select to_jsonb(t)::text from entity_revisions t
    union all select to_jsonb(t)::text from recycled_entities t
    union all select to_jsonb(t)::text from sync_conflicts t`.execute(db)
  const kept = new Set(
    [...rows.map(({ text }) => text), ...texts.map(({ text }) => text)].flatMap(
      (text) => text.match(/tok[0-9a-z]{4}x/g) ?? [],
    ),
  )
  expect(written.size).toBeGreaterThan(steps / 3)
  expect([...written].filter((one) => !kept.has(one))).toEqual([])
}, 60_000)
