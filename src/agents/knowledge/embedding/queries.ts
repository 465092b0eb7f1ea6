import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import { literal, type Vector } from '../vectors.ts'

/** Which vectors can be compared: those of one model, all of one length. */
export interface Space {
  readonly model: string
  readonly size: number
}

/** A document that has been read and has passages, but not of all of them vectors of the space. */
const outside = ({ model, size }: Space) => sql<boolean>`
  status = 2 and segments > 0
    and (embedding_model is distinct from ${model} or embedding_size is distinct from ${size}::integer)`

/** Those of the bases in which not every passage has a vector of the space. */
export async function basesOutside(
  db: Kysely<DB>,
  kdbIds: readonly string[],
  space: Space,
): Promise<readonly string[]> {
  const { rows } = await sql<{ kdb_id: string }>`
    select w.kdb_id from unnest(${kdbIds}::text[]) w (kdb_id)
    where exists (select from knowledge_documents d where d.kdb_id = w.kdb_id and ${outside(space)})`.execute(
    db,
  )
  return rows.map((row) => row.kdb_id)
}

export interface Unembedded {
  readonly doc_id: string
  readonly kind: string
}

/** The document of the base after the given one that is to be embedded. */
export const nextOutside = (
  db: Kysely<DB>,
  kdbId: string,
  space: Space,
  after: string,
): Promise<Unembedded | undefined> =>
  db
    .selectFrom('knowledge_documents')
    .select(['doc_id', 'kind'])
    .where('kdb_id', '=', kdbId)
    .where('doc_id', '>', after)
    .where(outside(space))
    .orderBy('doc_id')
    .limit(1)
    .executeTakeFirst()

/** Whether passage `s` has a vector of the space. */
const isInside = ({ model, size }: Space) => sql<boolean>`exists (
  select from knowledge_vectors v
  where v.kdb_id = s.kdb_id and v.model = ${model} and v.doc_id = s.doc_id and v.position = s.position
    and length(v.signs) = ${size}::integer)`

export interface Passage {
  readonly position: number
  readonly title: string
  readonly path: string
  readonly content: string
  /** Of its texts, by which another passage in its place is noticed. */
  readonly hash: string
}

const hash = sql`md5(s.title || E'\\n' || s.path || E'\\n' || s.content)`

/** The first passages of a document that have no vector of the space. */
export async function passagesOutside(
  db: Kysely<DB>,
  docId: string,
  space: Space,
  limit: number,
): Promise<readonly Passage[]> {
  const { rows } = await sql<Passage>`
    select position, title, path, content, ${hash} as hash from knowledge_segments s
    where doc_id = ${docId} and not ${isInside(space)}
    order by position limit ${limit}`.execute(db)
  return rows
}

/** Keeps vectors of passages, except of those in whose place another one stands meanwhile. */
export async function keepVectors(
  db: Kysely<DB>,
  docId: string,
  { model }: Space,
  passages: readonly Passage[],
  vectors: readonly Vector[],
): Promise<void> {
  await sql`
    insert into knowledge_vectors (kdb_id, model, doc_id, position, signs, vector)
    select s.kdb_id, ${model}, s.doc_id, s.position, n.signs::bit varying, n.vector::real[]
    from unnest(${passages.map((one) => one.position)}::integer[], ${passages.map((one) => one.hash)}::text[],
      ${vectors.map(({ signs }) => signs)}::text[], ${vectors.map(literal)}::text[])
      as n (position, hash, signs, vector)
    join knowledge_segments s on s.doc_id = ${docId} and s.position = n.position and ${hash} = n.hash
    on conflict (tenant_id, kdb_id, model, doc_id, position)
      do update set signs = excluded.signs, vector = excluded.vector`.execute(db)
}

/** Notes that all passages of a document have vectors of the space, if they have, and removes those of others. */
export const settle = (db: TenantDb, docId: string, space: Space): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('knowledge_documents as d')
      .set({ embedding_model: space.model, embedding_size: space.size })
      .where('d.doc_id', '=', docId)
      .where('d.status', '=', 2)
      .where(
        sql<boolean>`not exists (
          select from knowledge_segments s where s.doc_id = d.doc_id and not ${isInside(space)})`,
      )
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await trx
      .deleteFrom('knowledge_vectors')
      .where('doc_id', '=', docId)
      .where(sql<boolean>`(model <> ${space.model} or length(signs) <> ${space.size}::integer)`)
      .execute()
  })

/** A base of some tenant. */
export interface Base {
  readonly tenantId: string
  readonly kdbId: string
}

const beforeAll: Base = { tenantId: '00000000-0000-0000-0000-000000000000', kdbId: '' }

/** A page of the bases of all tenants with documents that have no vectors of the model, after the given one. */
export async function basesToEmbed(
  system: Kysely<DB>,
  model: string,
  { tenantId, kdbId }: Base = beforeAll,
): Promise<readonly Base[]> {
  const { rows } = await sql<Base>`
    select tenant_id as "tenantId", kdb_id as "kdbId"
    from bases_to_embed(${model}, ${tenantId}::uuid, ${kdbId})`.execute(system)
  return rows
}
