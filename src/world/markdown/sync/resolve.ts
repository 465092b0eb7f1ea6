import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { tagMatches } from '../../../http/conditional.ts'
import { conflict, invalid, notFound, preconditionFailed } from '../../../http/errors.ts'
import type { Services } from '../../../services/services.ts'
import { lockEntity } from '../../entities/queries.ts'
import { createEntity, draftOf, removeEntity, reviseEntity, type WriteBy } from '../../entities/rules.ts'
import { lockDocument, removeDocument, saveDocument, templatesOf } from '../../templates/queries.ts'
import { documentPlace } from '../../templates/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { type FileText, openFolder, type ProjectFolder, readText, trusted } from '../folder/folder.ts'
import { FileProblem } from '../folder/problem.ts'
import { FileChanged, writeText } from '../folder/writing.ts'
import { dropImportedTexts } from '../import/texts.ts'
import { type ConflictRow, conflictTag, findConflict } from './conflict-rows.ts'
import { sameDrafts } from './decide.ts'
import { syncProject } from './engine.ts'
import { parseFile } from './identify.ts'
import { withProject } from './lock.ts'
import { basesOf, dropStates, type Key, saveStates } from './states.ts'

export interface Verdict {
  readonly winner: 'file' | 'database' | 'merged'
  /** The whole file, for `merged`. */
  readonly content?: string | undefined
}

/**
 * Ends a conflict: the row takes what has won, in one transaction with the conflict's end, then the file follows. The
 * texts that lost stay in the conflict.
 * @throws 404; 409 when it is resolved, or when a side has changed since; 412 for another `ifMatch`; 422 for content
 * that is no entity file.
 */
export async function resolveConflict(
  services: Services,
  tenantId: string,
  actorId: string,
  id: string,
  verdict: Verdict,
  ifMatch: string | undefined,
): Promise<ConflictRow> {
  const { database, config } = services
  const db = database.tenant(tenantId, actorId)
  const by: WriteBy = { actorId, origin: 'merge' }
  const outcome = await withProject(database, tenantId, 15_000, async () => {
    const found = await findConflict(db, id)
    if (!found) throw notFound('conflict', id)
    if (ifMatch !== undefined && !tagMatches(ifMatch, conflictTag(found))) throw preconditionFailed()
    if (found.resolved_at) throw conflict('The conflict is resolved already.')
    const folder = await openFolder(config.projectsDir, tenantId)
    const file = await readText(folder, found.path)
    if ((file?.text ?? null) !== found.file_text) return 'changed'
    const wanted = await wantedOf(services, tenantId, found, verdict)
    const done = await db.transaction().execute(async (trx) => {
      const key = keyOf(found)
      const took = key
        ? await takeEntity(services, tenantId, trx, found, key, wanted, by)
        : await takeDocument(trx, found, wanted, by)
      if (!took) return false
      await rebase(trx, found, key, file)
      if (key && !wanted.keep) await dropImportedTexts(trx, [key])
      await sql`
        update sync_conflicts
        set resolution = ${verdict.winner}, resolved_by = ${actorId}, resolved_at = now(), updated_at = clock_timestamp()
        where conflict_id = ${id}`.execute(trx)
      return true
    })
    if (!done) return 'changed'
    services.tenantCache.drop(tenantId)
    if (verdict.content !== undefined) await writeContent(folder, found.path, verdict.content, file)
    return 'done'
  })
  const found = await findConflict(db, id)
  const key = found && keyOf(found)
  // The file follows the row; or both are compared anew, for the conflict to show what they are now.
  if (found)
    await syncProject(
      services,
      tenantId,
      { kind: 'paths', paths: [found.path], keys: key ? [key] : [] },
      { actorId },
    )
  if (outcome === 'changed') {
    throw conflict('The file or the row has changed since; view the conflict again.')
  }
  return (await findConflict(db, id)) ?? notFoundAfter(id)
}

function notFoundAfter(id: string): never {
  throw notFound('conflict', id)
}

const keyOf = ({ entity_type: type, entity_id: id }: ConflictRow): Key | undefined =>
  type !== null && id !== null ? { type, id } : undefined

/** What the row is to be: a draft, a document's text, nothing, or what it is. */
type Wanted =
  | { readonly keep: true }
  | {
      readonly keep: false
      readonly text: string | null
      readonly draft?: EntityDraft
      readonly createdAt?: Date | undefined
    }

async function wantedOf(
  services: Services,
  tenantId: string,
  found: ConflictRow,
  { winner, content }: Verdict,
): Promise<Wanted> {
  if (winner === 'database') return { keep: true }
  if (winner === 'merged' && content === undefined) throw invalid('/content', 'is required for `merged`')
  const text = winner === 'merged' ? (content ?? '') : found.file_text
  if (text === null || found.entity_type === null) return { keep: false, text }
  const template = (await templatesOf(services, tenantId)).resolve(found.entity_type)
  if (!template) throw conflict(`There is no template of ${found.entity_type} any more.`)
  try {
    const { id, draft, createdAt } = parseFile(template, found.path, text)
    if (id !== found.entity_id) throw new FileProblem('other_id', `The id must stay ${found.entity_id}.`)
    return { keep: false, text, draft, createdAt }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    const line = error.line === undefined ? '' : `line ${error.line}: `
    throw invalid(winner === 'merged' ? '/content' : '/resolution', `${line}${error.message}`)
  }
}

/** False when the row is not what the conflict shows. */
async function takeEntity(
  services: Services,
  tenantId: string,
  trx: Transaction<DB>,
  found: ConflictRow,
  key: Key,
  wanted: Wanted,
  by: WriteBy,
): Promise<boolean> {
  const template = (await templatesOf(services, tenantId)).resolve(key.type)
  if (!template) throw conflict(`There is no template of ${key.type} any more.`)
  const locked = await lockEntity(trx, key.type, key.id)
  if (!locked !== (found.database_text === null)) return false
  if (locked && found.database_text !== null) {
    const shown = parseFile(template, found.path, found.database_text).draft
    if (!sameDrafts(shown, draftOf(locked))) return false
  }
  if (wanted.keep) return true
  if (wanted.draft === undefined) {
    if (locked) await removeEntity(trx, locked, by)
  } else if (locked) await reviseEntity(trx, template, locked, wanted.draft, by)
  else await createEntity(trx, template, { ...key, createdAt: wanted.createdAt }, wanted.draft, by)
  return true
}

async function takeDocument(
  trx: Transaction<DB>,
  found: ConflictRow,
  wanted: Wanted,
  by: WriteBy,
): Promise<boolean> {
  const { path } = found
  const row = await lockDocument(trx, path)
  if ((row?.content ?? null) !== found.database_text) return false
  if (wanted.keep) return true
  const place = documentPlace(path)
  if (wanted.text === null || !place) await removeDocument(trx, { path, origin: by.origin })
  else await saveDocument(trx, { ...place, content: wanted.text, actorId: by.actorId, origin: by.origin })
  return true
}

/** From now on the file as it is counts as known: what differs from it is the row, which it will follow. */
async function rebase(
  trx: Transaction<DB>,
  { path }: ConflictRow,
  key: Key | undefined,
  file: FileText | undefined,
): Promise<void> {
  if (file) {
    const { text, hash } = file
    await saveStates(trx, [{ path, key, text, hash, syncedVersion: 0, ...trusted(file) }])
    return
  }
  const bases = await basesOf(trx, key ? [key] : [], [path])
  await dropStates(
    trx,
    bases.map((base) => base.path),
  )
}

/** The text of a person as it is, with its comments; the engine would only change the lines that differ. */
async function writeContent(
  folder: ProjectFolder,
  path: string,
  content: string,
  file: FileText | undefined,
): Promise<void> {
  try {
    if (folder.exists && file?.text !== content) await writeText(folder, path, content, file?.hash ?? null)
  } catch (error) {
    // Then file and row are compared as they are.
    if (!(error instanceof FileChanged)) throw error
  }
}
