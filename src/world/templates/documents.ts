import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, JsonValue } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { jobs } from '../../services/jobs.ts'
import { announceTenant } from '../../services/tenant-cache.ts'
import type { DocumentKind, DocumentLayer, DocumentPlace } from './document-place.ts'
import { parseTemplate } from './parse.ts'
import type { TemplateProblem } from './template.ts'

/** A template, rule or layout of a project: the text of its file. */
export interface ProjectDocument {
  readonly path: string
  readonly kind: DocumentKind
  readonly layer: DocumentLayer | null
  readonly name: string
  readonly content: string
  /** The last content that could be read, where the present one cannot; templates only. */
  readonly sound_content: string | null
  readonly version: number
  readonly updated_at: Date
}

const columns = [
  'path',
  'kind',
  'layer',
  'name',
  'content',
  'sound_content',
  'version',
  'updated_at',
] as const

/** Documents of one kind that a project is read with; more are left unread. */
export const MAX_DOCUMENTS = 2000

const asDocument = (row: unknown) => row as ProjectDocument

/** The documents of a kind, by path; at most {@link MAX_DOCUMENTS}. */
export async function listDocuments(db: Kysely<DB>, kind: DocumentKind): Promise<ProjectDocument[]> {
  const rows = await db
    .selectFrom('project_documents')
    .select(columns)
    .where('kind', '=', kind)
    .orderBy('path')
    .limit(MAX_DOCUMENTS)
    .execute()
  return rows.map(asDocument)
}

/** One document by its path; undefined when there is none. */
export async function findDocument(db: Kysely<DB>, path: string): Promise<ProjectDocument | undefined> {
  const row = await db
    .selectFrom('project_documents')
    .select(columns)
    .where('path', '=', path)
    .executeTakeFirst()
  return row && asDocument(row)
}

/**
 * Like {@link findDocument}, and nobody else reads it with this or writes it before the transaction ends, also where
 * there is none yet.
 */
export async function lockDocument(trx: Transaction<DB>, path: string): Promise<ProjectDocument | undefined> {
  // Two statements, since the second must see what was committed while the first one waited.
  await sql`
    select pg_advisory_xact_lock(hashtextextended('document ' || current_setting('app.tenant_id') || ${path}, 0))`.execute(
    trx,
  )
  return findDocument(trx, path)
}

export interface DocumentWrite extends DocumentPlace {
  readonly content: string
  readonly actorId: string | null
  /** Where the write comes from, for the change log: `api`, `folder`…; default `api`. */
  readonly origin?: string
}

/** What {@link saveDocument} has done; `unchanged` when the text was the same, and then nothing was written. */
export interface SavedDocument {
  readonly document: ProjectDocument
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly problems: readonly TemplateProblem[]
}

/**
 * Stores the text of a document as it is, records the change and lets every process forget the tenant; the caller
 * drops it from its own `tenantCache` after the commit. A template that cannot be read is stored too, beside the
 * last text that could: that one stays in force.
 */
export async function saveDocument(trx: Transaction<DB>, write: DocumentWrite): Promise<SavedDocument> {
  const { path, kind, layer, name, content, actorId, origin = 'api' } = write
  const problems = kind === 'template' ? parseTemplate(content, name).problems : []
  const before = await lockDocument(trx, path)
  if (before?.content === content) return { document: before, outcome: 'unchanged', problems }

  const broken = problems.some(({ severity }) => severity === 'error')
  const values = {
    content,
    sound_content: broken && before ? (before.sound_content ?? before.content) : null,
    problems: sql<JsonValue>`${JSON.stringify(problems)}::jsonb`,
    updated_by: actorId,
  }
  const row = before
    ? await trx
        .updateTable('project_documents')
        .set({ ...values, version: sql`version + 1`, updated_at: sql`now()` })
        .where('path', '=', path)
        .returning(columns)
        .executeTakeFirstOrThrow()
    : await trx
        .insertInto('project_documents')
        .values({ path, kind, layer, name, ...values })
        .returning(columns)
        .executeTakeFirstOrThrow()
  const document = asDocument(row)
  await record(trx, write, before ? 'update' : 'create', { origin, version: document.version })
  return { document, outcome: before ? 'updated' : 'created', problems }
}

/** Removes a document, in the same way; false when there was none. */
export async function removeDocument(
  trx: Transaction<DB>,
  { path, origin = 'api' }: { readonly path: string; readonly origin?: string },
): Promise<boolean> {
  const before = await lockDocument(trx, path)
  if (!before) return false
  await trx.deleteFrom('project_documents').where('path', '=', path).execute()
  await record(trx, before, 'delete', { origin })
  return true
}

/** A document in the change log: its noun is the room's, its id the path. */
async function record(
  trx: Transaction<DB>,
  { path, kind, name }: DocumentPlace,
  action: 'create' | 'update' | 'delete',
  diff: object,
): Promise<void> {
  await appendChange(trx, {
    noun: kind === 'rule_settings' ? 'rule' : kind,
    nounType: kind,
    nounId: path,
    action,
    name,
    diff,
  })
  await announceTenant(trx)
  if (kind === 'template') await revalidateLater(trx)
}

/** The job that validates the tenant's entities anew, once for however many changes of templates. */
export async function revalidateLater(trx: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ tenant: string }>`select current_setting('app.tenant_id') as tenant`.execute(
    trx,
  )
  const tenantId = rows[0]?.tenant ?? ''
  await jobs.add(trx, 'templates.revalidate', { tenantId }, { key: `templates.revalidate:${tenantId}` })
}
