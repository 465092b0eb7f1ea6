import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { contains } from './queries.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

export type DocumentKind = 'file' | 'qa' | 'eml'

const columns = [
  'doc_id',
  'kdb_id',
  'task_id',
  'name',
  'kind',
  'status',
  'size',
  'content_type',
  'segments',
  'embedding_model',
  'metadata',
  'created_at',
] as const

export interface DocumentRow {
  readonly doc_id: string
  readonly kdb_id: string
  readonly task_id: string
  readonly name: string
  readonly kind: string
  readonly status: number
  readonly size: number
  readonly content_type: string
  readonly segments: number
  readonly embedding_model: string | null
  readonly metadata: unknown
  readonly created_at: Date
}

/** A document with the owner of its base. */
export const findDocument = (
  db: Db,
  docId: string,
): Promise<(DocumentRow & { readonly owner_id: string | null }) | undefined> =>
  db
    .selectFrom('knowledge_documents as d')
    .innerJoin('knowledge_bases as b', (on) =>
      on.onRef('b.tenant_id', '=', 'd.tenant_id').onRef('b.kdb_id', '=', 'd.kdb_id'),
    )
    .select([
      'd.doc_id',
      'd.kdb_id',
      'd.task_id',
      'd.name',
      'd.kind',
      'd.status',
      'd.size',
      'd.content_type',
      'd.segments',
      'd.embedding_model',
      'd.metadata',
      'd.created_at',
      'b.owner_id',
    ])
    .where('d.doc_id', '=', docId)
    .executeTakeFirst()

export interface DocumentFilter {
  readonly kdbId: string
  readonly name?: string | undefined
  readonly statuses?: readonly number[] | undefined
  readonly taskId?: string | undefined
}

const matching = (db: Db, { kdbId, name, statuses, taskId }: DocumentFilter) =>
  db
    .selectFrom('knowledge_documents')
    .where('kdb_id', '=', kdbId)
    .$if(name !== undefined, (docs) => docs.where('name', 'ilike', contains(name ?? '')))
    .$if(statuses !== undefined, (docs) =>
      docs.where('status', '=', sql<number>`any(${statuses}::smallint[])`),
    )
    .$if(taskId !== undefined, (docs) => docs.where('task_id', '=', taskId ?? ''))

/** A page of the documents of a base, newest first. */
export async function listDocuments(
  db: Db,
  filter: DocumentFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly documents: DocumentRow[] }> {
  const [{ total }, documents] = await Promise.all([
    matching(db, filter)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    matching(db, filter)
      .select(columns)
      .orderBy('created_at', 'desc')
      .orderBy('doc_id')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
  ])
  return { total, documents }
}

export interface NewDocument {
  readonly docId: string
  readonly name: string
  readonly kind: DocumentKind
  readonly key: string
  readonly size: number
  readonly contentType: string
}

export async function insertTask(
  trx: Trx,
  task: { readonly taskId: string; readonly kdbId: string; readonly documents: readonly NewDocument[] },
): Promise<void> {
  const { taskId, kdbId, documents } = task
  await trx.insertInto('knowledge_tasks').values({ task_id: taskId, kdb_id: kdbId }).execute()
  await trx
    .insertInto('knowledge_documents')
    .values(
      documents.map(({ docId, name, kind, key, size, contentType }) => ({
        doc_id: docId,
        kdb_id: kdbId,
        task_id: taskId,
        name,
        kind,
        object_key: key,
        size,
        content_type: contentType,
      })),
    )
    .execute()
}

export const hasTask = async (db: Db, kdbId: string, taskId: string): Promise<boolean> =>
  (await db
    .selectFrom('knowledge_tasks')
    .select('task_id')
    .where('task_id', '=', taskId)
    .where('kdb_id', '=', kdbId)
    .executeTakeFirst()) !== undefined

/** Documents in each state. */
export const countStates = (
  db: Db,
  kdbId: string,
  taskId: string,
): Promise<{ readonly status: number; readonly documents: number }[]> =>
  db
    .selectFrom('knowledge_documents')
    .select('status')
    .select(({ fn }) => fn.countAll<number>().as('documents'))
    .where('task_id', '=', taskId)
    .where('kdb_id', '=', kdbId)
    .groupBy('status')
    .execute()

/** Which documents of a base: all, those of an upload, of names, or one. */
export interface Chosen {
  readonly kdbId: string
  readonly taskId?: string
  readonly docId?: string
  readonly names?: readonly string[]
}

export interface Gone {
  readonly doc_id: string
  readonly object_key: string
}

/** Removes documents with their passages; their objects are the caller's concern. */
export const removeDocuments = (trx: Trx, { kdbId, docId, names }: Chosen): Promise<Gone[]> =>
  trx
    .deleteFrom('knowledge_documents')
    .where('kdb_id', '=', kdbId)
    .$if(docId !== undefined, (docs) => docs.where('doc_id', '=', docId ?? ''))
    .$if(names !== undefined, (docs) => docs.where('name', '=', sql<string>`any(${names})`))
    .returning(['doc_id', 'object_key'])
    .execute()

/** Uploads of a base that have no documents any more. */
export const removeEmptyTasks = async (trx: Trx, kdbId: string): Promise<void> => {
  await trx
    .deleteFrom('knowledge_tasks')
    .where('kdb_id', '=', kdbId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('knowledge_documents')
            .select('doc_id')
            .whereRef('knowledge_documents.task_id', '=', 'knowledge_tasks.task_id'),
        ),
      ),
    )
    .execute()
}

/** Puts documents back to waiting; whoever reads one of them now will find its claim gone. Returns which. */
export const putBack = (trx: Trx, { kdbId, taskId, docId }: Chosen): Promise<{ readonly doc_id: string }[]> =>
  trx
    .updateTable('knowledge_documents')
    .set({
      status: 0,
      attempts: 0,
      claim: null,
      metadata: sql`metadata - 'error'`,
      updated_at: sql`now()`,
    })
    .where('kdb_id', '=', kdbId)
    .$if(taskId !== undefined, (docs) => docs.where('task_id', '=', taskId ?? ''))
    .$if(docId !== undefined, (docs) => docs.where('doc_id', '=', docId ?? ''))
    .returning('doc_id')
    .execute()
