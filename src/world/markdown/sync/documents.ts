import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { lockDocument, type ProjectDocument, removeDocument, saveDocument } from '../../templates/queries.ts'
import { documentPlace } from '../../templates/rules.ts'
import { type FileStamp, type FileText, makeFolder, readText, trusted } from '../folder/folder.ts'
import { fileProblem } from '../folder/problem.ts'
import { toTrash } from '../folder/trash.ts'
import { documentFiles } from '../folder/walking.ts'
import { FileChanged, writeText } from '../folder/writing.ts'
import { mergeText } from '../merge/text.ts'
import { openConflicts, saveConflict, settleConflicts } from './conflicts.ts'
import { allStates, basesOf, dropStates, type FileBase, saveStates } from './states.ts'
import { type Run, reportProblem } from './units.ts'

/** Paths of documents whose file or row is another than their base, by a look at all of them. */
export async function changedDocuments(run: Run, deep: boolean): Promise<string[]> {
  const changed = new Set<string>(await documentsAhead(run))
  const known = new Map<string, FileStamp>()
  for await (const state of allStates(run.db, 'document', undefined)) known.set(state.path, state)
  for await (const found of documentFiles(run.folder)) {
    run.report.counts.scanned += 1
    if ('problem' in found) {
      reportProblem(run, found.path, undefined, found.problem)
      known.delete(found.path)
      continue
    }
    const state = known.get(found.path)
    known.delete(found.path)
    const same = state?.size === found.stamp.size && state.modifiedNs === found.stamp.modifiedNs
    if (deep || !same) changed.add(found.path)
  }
  for (const path of known.keys()) changed.add(path)
  return [...changed].sort()
}

/** Paths of documents whose row is another than their base, or that have only one of both. */
export async function documentsAhead(run: Run): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    select coalesce(d.path, f.path) as path
    from project_documents d
      full join (select * from project_files where kind = 'document') f using (tenant_id, path)
    where f.path is null or d.path is null
      or sha256(convert_to(d.content, 'UTF8')) <> f.base_hash`.execute(run.db)
  return rows.map(({ path }) => path)
}

/** Reconciles documents one by one: they are few. Answers whether a row is another than before. */
export async function syncDocuments(run: Run, paths: readonly string[]): Promise<boolean> {
  let changed = false
  for (const path of paths) {
    run.check()
    for (let tries = 0; ; tries++) {
      try {
        changed = (await syncDocument(run, path)) || changed
        break
      } catch (error) {
        if (error instanceof FileChanged && tries < 3) continue
        const problem = error instanceof FileChanged ? Object.assign(new Error(), { code: 'ENOENT' }) : error
        reportProblem(run, path, undefined, fileProblem(problem))
        break
      }
    }
  }
  if (changed) run.services.tenantCache.drop(run.db.tenantId)
  return changed
}

type Outcome = 'same' | 'created' | 'updated' | 'merged' | 'deleted' | 'conflict'

async function syncDocument(run: Run, path: string): Promise<boolean> {
  const place = documentPlace(path)
  if (!place) return false
  const file = await readText(run.folder, path)
  const step = await run.db.transaction().execute(async (trx) => {
    const [base] = await basesOf(trx, [], [path])
    const row = await lockDocument(trx, path)
    const outcome = await takeDocument(run, trx, { path, base, file, row })
    if (outcome === 'conflict') return { outcome, row, base }
    if ((await openConflicts(trx, [path], [])).length > 0) await settleConflicts(trx, [path])
    const [now] = await basesOf(trx, [], [path])
    return { outcome, row: await lockDocument(trx, path), base: now }
  })
  if (step.outcome === 'conflict') {
    run.report.add('conflict', path, undefined, { reason: 'both_changed' })
    return false
  }
  if (step.outcome !== 'same') run.report.add(step.outcome, path, undefined)
  await putDocument(run, path, step)
  run.well.add(path)
  return step.outcome !== 'same'
}

interface Sides {
  readonly path: string
  readonly base: FileBase | undefined
  readonly file: FileText | undefined
  readonly row: ProjectDocument | undefined
}

/** Brings the file's side into the row, and the base to the file's text. */
async function takeDocument(run: Run, trx: Transaction<DB>, sides: Sides): Promise<Outcome> {
  const { path, base, file, row } = sides
  const place = documentPlace(path)
  if (!place) return 'same'
  const save = (content: string) =>
    saveDocument(trx, { ...place, content, actorId: run.by.actorId, origin: run.by.origin })
  const adopt = async (text: FileText) => {
    const { hash } = text
    await saveStates(trx, [
      { path, key: undefined, text: text.text, hash, syncedVersion: 0, ...trusted(text) },
    ])
  }
  if (!file) {
    if (base && row && row.content !== base.text) return refuse(trx, sides, 'file_deleted')
    if (base && row) await removeDocument(trx, { path, origin: run.by.origin })
    if (base) await dropStates(trx, [path])
    return base && row ? 'deleted' : 'same'
  }
  if (!row) {
    if (base && file.hash.equals(base.hash)) return 'same'
    if (base) return refuse(trx, sides, 'database_deleted')
    await save(file.text)
    await adopt(file)
    return 'created'
  }
  if (base && file.hash.equals(base.hash)) {
    if (row.content === base.text) await adopt(file)
    return 'same'
  }
  const { merged, conflicts } = mergeText(base?.text, file.text, row.content)
  if (conflicts.length > 0) return refuse(trx, sides, base ? 'both_changed' : 'both_created')
  await adopt(file)
  if (merged === row.content) return 'same'
  await save(merged)
  return merged === file.text ? 'updated' : 'merged'
}

async function refuse(
  trx: Transaction<DB>,
  { path, base, file, row }: Sides,
  reason: 'both_changed' | 'both_created' | 'file_deleted' | 'database_deleted',
): Promise<'conflict'> {
  await saveConflict(trx, {
    reason,
    path,
    key: undefined,
    baseText: base?.text ?? null,
    fileText: file?.text ?? null,
    databaseText: row?.content ?? null,
    details: [],
  })
  return 'conflict'
}

/** Lets the file follow the row. @throws FileChanged when it is another one by now. */
async function putDocument(
  run: Run,
  path: string,
  { row, base }: { readonly row: ProjectDocument | undefined; readonly base: FileBase | undefined },
): Promise<void> {
  if (!row) {
    if (!base) return
    const current = await readText(run.folder, path)
    if (current && !current.hash.equals(base.hash)) throw new FileChanged()
    if (current) {
      await toTrash(run.folder, crypto.randomUUID(), path)
      run.report.add('removed', path, undefined)
    }
    await dropStates(run.db, [path])
    return
  }
  if (base?.text === row.content) return
  if (!run.folder.exists) run.folder = await makeFolder(run.folder)
  const written = await writeText(run.folder, path, row.content, base?.hash ?? null)
  await run.db.transaction().execute((trx) =>
    saveStates(trx, [
      {
        path,
        key: undefined,
        text: row.content,
        hash: written.hash,
        syncedVersion: row.version,
        ...trusted(written),
      },
    ]),
  )
  run.report.add('written', path, undefined)
}
