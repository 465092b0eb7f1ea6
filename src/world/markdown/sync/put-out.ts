import { sql } from 'kysely'
import { type FileStamp, makeFolder, readText, stampOf, trusted } from '../folder/folder.ts'
import { fileProblem } from '../folder/problem.ts'
import { emptyTrash, toTrash } from '../folder/trash.ts'
import { FileChanged, movePath, writeText } from '../folder/writing.ts'
import { dropImportedTexts } from '../import/texts.ts'
import { type Row, textOf } from './decide.ts'
import { dropStates, type NewState, saveStates } from './states.ts'
import type { Afterwards } from './take-in.ts'
import { folderOf, placeOf, type ReadUnit, type Run, reportProblem } from './units.ts'

/** Files written at a time. */
const concurrency = 16

/**
 * Lets files follow their rows. A file is written before its base is stored, so that a process that dies in between
 * leaves file and row equal. Answers the units whose file turned out to be another one: they are to be looked at anew.
 */
export async function putOut(run: Run, after: Afterwards): Promise<ReadUnit[]> {
  const again: ReadUnit[] = []
  for (let from = 0; from < after.write.length; from += concurrency) {
    run.check()
    const some = after.write.slice(from, from + concurrency)
    const states = await Promise.all(some.map((one) => attempt(run, again, one.unit, () => write(run, one))))
    const saved = states.filter((one) => one !== undefined)
    if (saved.length > 0) {
      const imported = some.filter(({ row }, index) => states[index] && row.importedText !== undefined)
      await run.db.transaction().execute(async (trx) => {
        await saveStates(trx, saved)
        await dropImportedTexts(
          trx,
          imported.map(({ unit }) => unit.key),
        )
      })
    }
    for (const [index, { unit }] of some.entries()) {
      if (states[index]) await attempt(run, again, unit, () => relocate(run, unit))
    }
  }
  for (const unit of after.move) await attempt(run, again, unit, () => relocate(run, unit))
  for (const unit of after.remove) await attempt(run, again, unit, () => remove(run, unit))
  for (const { path, recycleId } of after.trash) await discard(run, path, recycleId)
  return again
}

async function attempt<T>(
  run: Run,
  again: ReadUnit[],
  unit: ReadUnit,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileChanged) again.push(unit)
    else reportProblem(run, unit.path, unit.key, fileProblem(error))
    return undefined
  }
}

async function write(run: Run, { unit, row }: { unit: ReadUnit; row: Row }): Promise<NewState> {
  const { base, key, path, stamp } = unit
  const text = textOf(unit, row, row.importedText)
  const syncedVersion = row.locked.version
  run.well.add(path)
  if (base && text === base.text) {
    const { hash, size, modifiedNs } = base
    return { path, key, text, hash, syncedVersion, ...(stamp ? trusted(stamp) : { size, modifiedNs }) }
  }
  if (!run.folder.exists) run.folder = await makeFolder(run.folder)
  const written = await writeText(run.folder, path, text, base ? base.hash : null)
  run.report.add('written', path, key)
  return { path, key, text, hash: written.hash, syncedVersion, ...trusted(written) }
}

/** Moves an entity's folder, and the file in it, to where they belong, with everything that lies beside it. */
async function relocate(run: Run, unit: ReadUnit): Promise<void> {
  const { key, path } = unit
  const target = placeOf(unit)
  const from = folderOf(path)
  const to = target && folderOf(target)
  if (target === undefined || from === undefined || to === undefined || from === to) return
  await movePath(run.folder, from, to)
  const inside = `${to}${path.slice(from.length)}`
  if (inside !== target) await movePath(run.folder, inside, target)
  run.well.add(target)
  await sql`
    update project_files set path = ${target} where entity_type = ${key.type} and entity_id = ${key.id}`.execute(
    run.db,
  )
  await sql`
    update sync_conflicts set path = ${target} where resolved_at is null and path = ${path}`.execute(run.db)
  run.report.add('moved', target, key, { message: `It was at ${path}.` })
}

/** The row was deleted: its file and what lies beside it go to the trash, from which the recycle bin restores them. */
async function remove(run: Run, { key, path, base }: ReadUnit): Promise<void> {
  if (!base) return
  const current = await readText(run.folder, path)
  if (current && !current.hash.equals(base.hash)) throw new FileChanged()
  const { rows } = await sql<{ id: string | null; kept: boolean }>`
    with last as (
      select diff->>'recycle_id' as id from change_log
      where noun = 'entity' and noun_type = ${key.type} and noun_id = ${key.id} and action = 'delete'
      order by seq desc limit 1
    )
    select last.id, exists (select from recycled_entities r where r.recycle_id::text = last.id) as kept from last`.execute(
    run.db,
  )
  const { id, kept } = rows[0] ?? { id: null, kept: true }
  const recycleId = id ?? crypto.randomUUID()
  await toTrash(run.folder, recycleId, folderOf(path) ?? path)
  // It was deleted for good before its file could follow it to the trash.
  if (!kept) await emptyTrash(run.folder, recycleId)
  await dropStates(run.db, [path])
  run.well.add(path)
  run.report.add('removed', path, key)
}

/** The file was deleted by hand; what is left of its folder goes to the trash, unless another file stands there now. */
async function discard(run: Run, path: string, recycleId: string): Promise<void> {
  run.well.add(path)
  const folder = folderOf(path)
  if (folder === undefined) return
  try {
    const there: FileStamp | undefined = await stampOf(run.folder, path)
    if (!there && (await isLeftOver(run, folder))) await toTrash(run.folder, recycleId, folder)
  } catch (error) {
    reportProblem(run, folder, undefined, fileProblem(error))
  }
}

/** Whether a folder has no file known of another entity. */
async function isLeftOver(run: Run, folder: string): Promise<boolean> {
  const { rows } = await sql`
    select from project_files where path > ${`${folder}/`} and path < ${`${folder}0`} limit 1`.execute(run.db)
  return rows.length === 0 && ![...run.claimed.values()].some((path) => path.startsWith(`${folder}/`))
}
