import { sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import { cosine, type Vector } from '../vectors.ts'
import { bestFirst, type Hit } from './found.ts'

/** Candidates for each passage that is wanted: the signs alone are a rough measure. */
const candidates = 4
const mostCandidates = 400

/**
 * Passages by the cosine of their vectors with that of the query, best first. The distance of the signs picks candidates;
 * only their vectors are read.
 */
export async function findByMeaning(
  db: TenantDb,
  kdbIds: readonly string[],
  query: { readonly model: string; readonly vector: Vector },
  limit: number,
): Promise<Hit[]> {
  const { model, vector } = query
  const { rows } = await sql<{ doc_id: string; position: number; vector: number[] }>`
    with near as materialized (
      select kdb_id, doc_id, position from knowledge_vectors
      where kdb_id = any(${kdbIds}::text[]) and model = ${model}
        and length(signs) = ${vector.numbers.length}
      order by case when length(signs) = ${vector.numbers.length}
        then bit_count(signs # ${vector.signs}::bit varying) end, doc_id, position
      limit ${Math.min(mostCandidates, limit * candidates)}
    )
    select v.doc_id, v.position, v.vector from near
    join knowledge_vectors v on v.kdb_id = near.kdb_id and v.model = ${model}
      and v.doc_id = near.doc_id and v.position = near.position`.execute(db)
  return rows
    .map((row) => ({
      docId: row.doc_id,
      position: row.position,
      score: cosine(vector.numbers, row.vector),
    }))
    .filter(({ score }) => score > 0)
    .toSorted(bestFirst)
    .slice(0, limit)
}
