import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { Passage } from '../reading/reading.ts'
import { literal, type Vector } from '../vectors.ts'

type Trx = Transaction<DB>

/** Times that a document is begun at most. */
export const mostAttempts = 3

export interface Claimed {
  readonly doc_id: string
  readonly kdb_id: string
  readonly name: string
  readonly kind: string
  readonly object_key: string
  readonly attempts: number
  readonly owner_id: string | null
}

/**
 * Begins a document that waits, or that somebody has begun who died: the queue gives it to nobody else. Undefined for one
 * that is done or gone.
 */
export async function claim(db: Kysely<DB>, docId: string, token: string): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update knowledge_documents d
    set status = 1, claim = ${token}::uuid, attempts = d.attempts + 1, updated_at = now()
    from knowledge_bases b
    where d.doc_id = ${docId} and d.status in (0, 1) and b.tenant_id = d.tenant_id and b.kdb_id = d.kdb_id
    returning d.doc_id, d.kdb_id, d.name, d.kind, d.object_key, d.attempts, b.owner_id`.execute(db)
  return rows[0]
}

/** Whether the claim still holds; nobody else changes the document until the transaction ends. */
const holds = async (trx: Trx, docId: string, token: string): Promise<boolean> =>
  (await trx
    .selectFrom('knowledge_documents')
    .select('doc_id')
    .where('doc_id', '=', docId)
    .where('claim', '=', token)
    .forUpdate()
    .executeTakeFirst()) !== undefined

const batch = 500

/** Puts the passages of a document in the place of its former ones. False where the claim is over. */
export async function putPassages(
  trx: Trx,
  { doc_id: docId, kdb_id: kdbId }: Claimed,
  token: string,
  read: {
    readonly passages: readonly Passage[]
    readonly metadata: object
    readonly model: string
    readonly vectors: readonly Vector[]
  },
): Promise<boolean> {
  if (!(await holds(trx, docId, token))) return false
  await trx.deleteFrom('knowledge_segments').where('doc_id', '=', docId).execute()
  for (let at = 0; at < read.passages.length; at += batch) {
    const rows = read.passages.slice(at, at + batch).map((one, place) => ({
      position: at + place,
      content: one.content,
      title: one.title,
      path: one.path,
      pairs: one.pairs,
      start_offset: one.start,
      end_offset: one.end,
      tokens: one.tokens,
    }))
    await sql`
      insert into knowledge_segments
        (doc_id, kdb_id, position, content, title, path, pairs, start_offset, end_offset, tokens)
      select ${docId}, ${kdbId}, position, content, title, path, pairs, start_offset, end_offset, tokens
      from json_to_recordset(${JSON.stringify(rows)}::json) as one (position integer, content text, title text, path text,
        pairs text, start_offset integer, end_offset integer, tokens integer)`.execute(trx)
    const vectors = read.vectors.slice(at, at + batch)
    if (vectors.length === 0) continue
    await sql`
      insert into knowledge_vectors (kdb_id, model, doc_id, position, signs, vector)
      select ${kdbId}, ${read.model}, ${docId}, ${at}::integer + ord::integer - 1, signs::bit varying, vector::real[]
      from unnest(${vectors.map(({ signs }) => signs)}::text[], ${vectors.map(literal)}::text[])
        with ordinality as v (signs, vector, ord)`.execute(trx)
  }
  const size = read.vectors[0]?.numbers.length
  await trx
    .updateTable('knowledge_documents')
    .set({
      status: 2,
      claim: null,
      segments: read.passages.length,
      embedding_model: size === undefined ? null : read.model,
      embedding_size: size ?? null,
      metadata: JSON.stringify(read.metadata),
      updated_at: sql`now()`,
    })
    .where('doc_id', '=', docId)
    .execute()
  return true
}

/** Gives a document up, or back to wait for another attempt. False where the claim is over. */
export async function giveUp(
  trx: Trx,
  docId: string,
  token: string,
  { status, reason }: { readonly status: 0 | 3; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('knowledge_documents')
    .set({
      status,
      claim: null,
      metadata: sql`metadata || jsonb_build_object('error', ${reason}::text)`,
      updated_at: sql`now()`,
    })
    .where('doc_id', '=', docId)
    .where('claim', '=', token)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gives a document back that nobody is to blame for: the attempt does not count. */
export const release = async (db: Kysely<DB>, docId: string, token: string): Promise<void> => {
  await db
    .updateTable('knowledge_documents')
    .set({ status: 0, claim: null, attempts: sql`attempts - 1`, updated_at: sql`now()` })
    .where('doc_id', '=', docId)
    .where('claim', '=', token)
    .execute()
}
