import { type RawBuilder, sql } from 'kysely'
import { foundBy, linksOfPair, noted, staleBy, unnoted } from './bonds.ts'
import { type Db, relation, rowsFor } from './queries.ts'
import type { Pairs, RomanceFilter } from './romance.ts'
import { EDGES_AT_MOST, edgesFrom, edgesText, type Triangle, trianglesOf } from './triangles.ts'

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

/** Links of one entity of the pair to the other one. */
const linksFrom = (source: string, target: string, called: readonly string[] | null) => sql`
  select distinct ${sql.ref(source)} as source, ${sql.ref(target)} as target, ${relation} as relation, l.field
  from entity_links l
  where l.source_type = split_part(${sql.ref(source)}, '/', 1) and l.source_id = split_part(${sql.ref(source)}, '/', 2)
    and l.kind = 'reference' and l.field = 'romantic'
    and l.target_type = split_part(${sql.ref(target)}, '/', 1) and l.target_id = split_part(${sql.ref(target)}, '/', 2)
    and (${called}::text[] is null or ${relation} = any(${called}::text[]))`

const fresh = sql`
  fresh as materialized (
    select one.*, a_says <> '{}' and b_says <> '{}' as mutual from ${foundBy('find_romances')}
  )`

/**
 * One page of the pairs of the whole world that its field `romantic` makes, and the number of all. It reads as much as
 * the page has, in any world; with relations, which no index knows, all pairs.
 */
export async function findKeptPairs(
  db: Db,
  filter: Pick<RomanceFilter, 'relations' | 'mutual'>,
  { offset, limit }: { offset: number; limit: number },
): Promise<Pairs> {
  const wanted = wantedOf(filter)
  const called = filter.relations && [...filter.relations]
  const { rows } = await sql<Pairs>`
    with ${noted}, ${fresh}, stale as (
      ${staleBy('romances', 'a')} union ${staleBy('romances', 'b')}
    ), page as materialized (
      select a, b, (${wanted.a}) and (${wanted.b}) as mutual from (${firstOf(wanted.page, rowsFor(offset + limit))}) pair
      order by a, b offset ${offset}::int limit ${limit}::int
    ), shown as (
      select a, b, mutual, mutual and count(distinct l.relation) = 1 as agreed, ${linksOfPair} as links
      from page cross join lateral (
        ${linksFrom('page.a', 'page.b', called)} union all ${linksFrom('page.b', 'page.a', called)}) l
      group by a, b, mutual
    )
    select (${wanted.total} - (select count(*) from stale where ${wanted.page}) + (select count(*) from fresh where ${wanted.page}))::int as total,
      (select coalesce(json_agg(shown order by a, b), '[]') from shown) as rows
  `.execute(db)
  return rows[0] ?? { total: 0, rows: [] }
}

/** The first triangles of those pairs, mutual or not. */
export async function findKeptTriangles(
  db: Db,
  relations: RomanceFilter['relations'],
): Promise<readonly Triangle[]> {
  const { any } = wantedOf({ relations, mutual: null })
  const most = sql.lit(EDGES_AT_MOST)
  const kept = sql`(select a, b from romances where ${any} and ${unnoted(['a', 'b'])} order by a, b limit ${most})`
  const merged = edgesText(sql`${kept} union all select a, b from fresh where ${any}`)
  // Where nothing is to be added, what is kept is read in its order by a function, and nothing of it but the keys.
  const edges =
    relations === null
      ? sql`case when exists (select from fresh) then ${merged}
          else first_romances(${most}, array(select key from noted)) end`
      : merged
  const { rows } = await sql<{ edges: string | null }>`
    with ${noted}, ${fresh} select ${edges} as edges`.execute(db)
  return trianglesOf(edgesFrom(rows[0]?.edges ?? null), null)
}
