import { UndirectedGraph } from 'graphology'
import { type RawBuilder, sql } from 'kysely'
import { type Db, relation } from './queries.ts'

export interface RomanceFilter {
  /** Keys; null for the whole world. */
  readonly entities: readonly string[] | null
  readonly relations: readonly string[] | null
  readonly fields: readonly string[]
  readonly mutual: boolean | null
}

export interface RomanceLink {
  readonly source: string
  readonly target: string
  readonly relation: string
  readonly field: string
}

export interface PairRow {
  /** Keys, the smaller one first. */
  readonly a: string
  readonly b: string
  readonly mutual: boolean
  readonly agreed: boolean
  readonly links: readonly RomanceLink[]
}

/** Pairs among which triangles are looked for. */
const PAIRS_AT_MOST = 5000
const TRIANGLES_AT_MOST = 100

function pairs({ entities, relations, fields, mutual }: RomanceFilter): RawBuilder<unknown> {
  const keys = entities && [...entities]
  return sql`
    with links as (
      select distinct l.source_type || '/' || l.source_id as source, t.entity_type || '/' || t.entity_id as target,
        ${relation} as relation, l.field
      from entity_links l
      join entities t on t.entity_type = l.target_type and t.entity_id = l.target_id
      where l.kind = 'reference' and l.field = any(${[...fields]}::text[])
        and (l.source_type, l.source_id) <> (t.entity_type, t.entity_id)
        and (${relations && [...relations]}::text[] is null or ${relation} = any(${relations && [...relations]}::text[]))
    ), pairs as (
      select least(source, target) as a, greatest(source, target) as b, count(distinct source) = 2 as mutual,
        count(distinct source) = 2 and count(distinct relation) = 1 as agreed,
        json_agg(json_build_object('source', source, 'target', target, 'relation', relation, 'field', field)
          order by source, relation, field) as links
      from links group by 1, 2
    )
    select a, b, mutual, agreed, links from pairs
    where (${keys}::text[] is null or a = any(${keys}::text[]) or b = any(${keys}::text[]))
      and (${mutual}::bool is null or mutual = ${mutual}::bool)`
}

/** One page of pairs by key, and the number of all. */
export async function listPairs(
  db: Db,
  filter: RomanceFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: PairRow[] }> {
  const found = pairs(filter)
  const [page, counted] = await Promise.all([
    sql<PairRow>`select * from (${found}) found order by a, b offset ${offset}::int limit ${limit}::int`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*)::int as total from (${found}) found`.execute(db),
  ])
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows }
}

/** Three keys each of which is connected with both others, one of them among `entities` where these are given. */
export async function findTriangles(db: Db, filter: RomanceFilter): Promise<[string, string, string][]> {
  const everyone = pairs({ ...filter, entities: null, mutual: null })
  const { rows } = await sql<{ a: string; b: string }>`
    select a, b from (${everyone}) found order by a, b limit ${sql.lit(PAIRS_AT_MOST)}`.execute(db)
  const graph = new UndirectedGraph()
  for (const { a, b } of rows) graph.mergeEdge(a, b)
  const among = filter.entities && new Set(filter.entities)
  const triangles: [string, string, string][] = []
  for (const { a, b } of rows) {
    // The third has the greatest key, so that each triangle is found once, from its two smaller members.
    for (const c of graph.neighbors(a)) {
      if (c <= b || !graph.hasEdge(b, c)) continue
      if (among && ![a, b, c].some((one) => among.has(one))) continue
      triangles.push([a, b, c])
    }
    if (triangles.length >= TRIANGLES_AT_MOST) break
  }
  return triangles.slice(0, TRIANGLES_AT_MOST).sort((x, y) => (x.join() < y.join() ? -1 : 1))
}
