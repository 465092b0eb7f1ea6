import { sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import { statement } from '../../../database/statement.ts'
import { bestFirst, type Hit, keyOf } from './found.ts'
import type { Term } from './words.ts'

/** Passages that have one word and are looked at; of a word that more have, these stand for all. */
const perTerm = 3000
/** Passages that are alike and looked at, for each word that nobody has spelt so. */
const perMisspelt = 200

interface WordHits {
  /** Passages in all of the bases. */
  readonly total: number
  /** Numbers of the terms that no passage has. */
  readonly missing: readonly number[]
  /** What all terms weigh that some passage has. */
  readonly weight: number
  readonly hits: readonly { readonly doc_id: string; readonly position: number; readonly score: number }[]
}

/** As the search for entities is planned: the indexes are to be used, whatever the planner thinks of a word's frequency. */
const planning = statement(
  () => sql`
    select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('pg_trgm.word_similarity_threshold', '0.5', true),
      set_config('client_min_messages', 'warning', true)`,
)

/** The condition under which a passage has a term; the index answers it. */
export const havingTerm = (kdbIds: readonly string[]) => sql`
  select doc_id, position, search from knowledge_search
  where kdb_id = any(${kdbIds}::text[]) and search @@ t.query limit ${sql.lit(perTerm)}`

/** The condition under which a passage has a word much like another one. */
export const spelledAlike = (kdbIds: readonly string[]) => sql`
  select doc_id, position, word_similarity(t.word, content)::float8 as score from knowledge_search
  where kdb_id = any(${kdbIds}::text[]) and t.word <% content
  limit ${sql.lit(perMisspelt)}`

/**
 * Each term weighs by how few passages have it (Robertson and Spärck Jones), and counts more where a passage has it
 * often or in its title.
 */
const wordQuery = (kdbIds: readonly string[], terms: readonly Term[], limit: number) => sql<WordHits>`
  with terms as materialized (
    select ord::integer - 1 as ord, to_tsquery('folded', word) as query
    from unnest(${terms.map(({ query }) => query)}::text[]) with ordinality as t (word, ord)
  ), found as materialized (
    select t.ord, s.doc_id, s.position, ts_rank(s.search, t.query, 1 | 32)::float8 as rank
    from terms t cross join lateral (${havingTerm(kdbIds)}) s
  ), total as materialized (
    select greatest(coalesce(sum(segments), 0), (select count(*) from (select distinct doc_id, position from found) f))
      ::float8 as passages
    from knowledge_documents where kdb_id = any(${kdbIds}::text[])
  ), weights as materialized (
    select ord, ln(1 + (passages - count(*) + 0.5) / (count(*) + 0.5)) as weight
    from found cross join total group by ord, passages
  ), scored as (
    select doc_id, position, sum(weight * (0.7 + 0.3 * rank)) as score
    from found join weights using (ord) group by doc_id, position
    order by score desc, doc_id, position limit ${limit}
  )
  select (select passages from total) as total,
    array(select ord from terms where ord not in (select ord from weights) order by ord) as missing,
    coalesce((select sum(weight) from weights), 0)::float8 as weight,
    coalesce((select json_agg(json_build_object('doc_id', doc_id, 'position', position, 'score', score)) from scored),
      '[]') as hits`

const alikeQuery = (kdbIds: readonly string[], words: readonly string[]) => sql<{
  word: number
  doc_id: string
  position: number
  score: number
}>`
  select t.ord::integer - 1 as word, s.doc_id, s.position, s.score
  from unnest(${words}::text[]) with ordinality as t (word, ord)
  cross join lateral (${spelledAlike(kdbIds)}) s`

/** Passages by the words that they have, each with the share of the query that it has, best first. */
export async function findByWords(
  db: TenantDb,
  kdbIds: readonly string[],
  terms: readonly Term[],
  limit: number,
): Promise<Hit[]> {
  if (terms.length === 0) return []
  return db.transaction().execute(async (trx) => {
    await planning.defer(trx, {})
    const { rows } = await wordQuery(kdbIds, terms, limit).execute(trx)
    const [found] = rows
    if (!found || found.total === 0) return []
    // A word that nobody has is as rare as can be.
    const rare = Math.log(1 + (found.total + 0.5) / 0.5)
    const whole = found.weight + rare * found.missing.length
    const scores = new Map<string, { docId: string; position: number; score: number }>()
    const add = (docId: string, position: number, score: number) => {
      const key = keyOf({ docId, position })
      const before = scores.get(key)?.score ?? 0
      scores.set(key, { docId, position, score: Math.min(1, before + score / whole) })
    }
    for (const hit of found.hits) add(hit.doc_id, hit.position, hit.score)
    const misspelt = found.missing.map((at) => terms[at]?.spelt ?? '').filter((word) => word !== '')
    if (misspelt.length > 0) {
      const { rows: alike } = await alikeQuery(kdbIds, misspelt).execute(trx)
      for (const hit of alike) add(hit.doc_id, hit.position, rare * hit.score * 0.7)
    }
    return [...scores.values()].toSorted(bestFirst).slice(0, limit)
  })
}
