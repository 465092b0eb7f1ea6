import { type RawBuilder, sql } from 'kysely'
import { foundBy, noted, rowsFor, staleBy, unnoted } from './bonds.ts'
import { type Db, relation } from './queries.ts'
import type { RomanceFilter, Romances } from './romance.ts'
import { EDGES_AT_MOST, edgesFrom, edgesText, trianglesOf } from './triangles.ts'

type Condition = RawBuilder<boolean>

interface Wanted {
  readonly a: Condition
  readonly b: Condition
  /** The pair counts at all. */
  readonly any: Condition
  /** It counts, and is mutual or not as is asked for. */
  readonly page: Condition
  /** Number of pairs of the page's kind among those that are kept, noted or not. */
  readonly total: RawBuilder<number>
}

/** What a row of `romances` has to say. */
function wantedOf({ relations, mutual }: Pick<RomanceFilter, 'relations' | 'mutual'>): Wanted {
  if (relations === null) {
    const counted = {
      null: sql`romances`,
      true: sql`mutual_romances`,
      false: sql`romances - mutual_romances`,
    }
    return {
      a: sql`a_says <> '{}'`,
      b: sql`b_says <> '{}'`,
      any: sql`true`,
      page: mutual === null ? sql`true` : sql`mutual = ${sql.lit(mutual)}`,
      total: sql`coalesce((select ${counted[`${mutual}`]} from bond_totals), 0)`,
    }
  }
  const [a, b] = (['a_says', 'b_says'] as const).map(
    (says) => sql<boolean>`${sql.ref(says)} && ${[...relations]}::text[]`,
  ) as [Condition, Condition]
  const any = sql<boolean>`(${a} or ${b})`
  const page = mutual === null ? any : sql<boolean>`(${any} and (${a} and ${b}) = ${sql.lit(mutual)})`
  return { a, b, any, page, total: sql`(select count(*) from romances where ${page})` }
}

/** The first `most` pairs that pass, as they are now; those of the kept ones are read in their order. */
const firstOf = (condition: Condition, most: RawBuilder<unknown>) => sql`
  (select a, b, a_says, b_says from romances
    where ${condition} and ${unnoted(['a', 'b'])} order by a, b limit ${most})
  union all
  select a, b, a_says, b_says from fresh where ${condition}`

/** What triangles are made of, among what is kept; without a filter the keys are all that is read of it. */
const keptEdges = ({ any }: Wanted, filtered: boolean) =>
  filtered
    ? edgesText(sql`select a, b from romances where ${any} and ${unnoted(['a', 'b'])}`)
    : sql`first_romances(${sql.lit(EDGES_AT_MOST)}, array(select key from noted))`

/** Links of one entity of the pair to the other one. */
const linksFrom = (source: string, target: string, called: readonly string[] | null) => sql`
  select distinct ${sql.ref(source)} as source, ${sql.ref(target)} as target, ${relation} as relation, l.field
  from entity_links l
  where l.source_type = split_part(${sql.ref(source)}, '/', 1) and l.source_id = split_part(${sql.ref(source)}, '/', 2)
    and l.kind = 'reference' and l.field = 'romantic'
    and l.target_type = split_part(${sql.ref(target)}, '/', 1) and l.target_id = split_part(${sql.ref(target)}, '/', 2)
    and (${called}::text[] is null or ${relation} = any(${called}::text[]))`

/** `findRomances` of the whole world by its field `romantic`: what it reads is as much as a page has, in any world. */
export async function findKeptRomances(
  db: Db,
  filter: Pick<RomanceFilter, 'relations' | 'mutual'>,
  { offset, limit }: { offset: number; limit: number },
): Promise<Romances> {
  const wanted = wantedOf(filter)
  const called = filter.relations && [...filter.relations]
  const { rows } = await sql<Omit<Romances, 'triangles'> & { edges: string | null; fresh: string | null }>`
    with ${noted}, fresh as materialized (
      select one.*, a_says <> '{}' and b_says <> '{}' as mutual from ${foundBy('find_romances')}
    ), stale as (
      ${staleBy('romances', 'a')} union ${staleBy('romances', 'b')}
    ), page as materialized (
      select a, b, (${wanted.a}) and (${wanted.b}) as mutual from (${firstOf(wanted.page, rowsFor({ offset, limit }))}) pair
      order by a, b offset ${offset}::int limit ${limit}::int
    ), shown as (
      select a, b, mutual, mutual and count(distinct l.relation) = 1 as agreed,
        json_agg(json_build_object('source', l.source, 'target', l.target, 'relation', l.relation, 'field', l.field)
          order by l.source, l.relation, l.field) as links
      from page cross join lateral (
        ${linksFrom('page.a', 'page.b', called)} union all ${linksFrom('page.b', 'page.a', called)}) l
      group by a, b, mutual
    )
    select (${wanted.total} - (select count(*) from stale where ${wanted.page}) + (select count(*) from fresh where ${wanted.page}))::int as total,
      (select coalesce(json_agg(shown order by a, b), '[]') from shown) as rows,
      ${keptEdges(wanted, called !== null)} as edges, ${edgesText(sql`select a, b from fresh where ${wanted.any}`)} as fresh
  `.execute(db)
  const { edges = null, fresh = null, ...found } = rows[0] ?? { total: 0, rows: [] }
  return { ...found, triangles: trianglesOf(edgesFrom(edges, fresh), null) }
}
