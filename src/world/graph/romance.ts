import { type RawBuilder, sql } from 'kysely'
import { linksOfPair } from './bonds.ts'
import { findKeptPairs, findKeptTriangles } from './kept-romances.ts'
import { columnsOf, keyFrom } from './keys.ts'
import { type Db, relation } from './queries.ts'
import { type Edges, edgesFrom, edgesText, type Triangle, trianglesOf } from './triangles.ts'

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

/** One page of pairs by key, and the number of all. */
export interface Pairs {
  readonly total: number
  readonly rows: readonly PairRow[]
}

export interface Romances extends Pairs {
  readonly triangles: readonly Triangle[]
}

/** Whether pairs of the filter are kept: those of the whole world that its field `romantic` makes. */
const areKept = ({ entities, fields }: RomanceFilter): boolean =>
  entities === null && fields.every((field) => field === 'romantic')

/** Reference links of the fields that have an end among these entities, by index; of the whole world for null. */
function linksOf(entities: readonly string[] | null, fields: readonly string[]): RawBuilder<unknown> {
  const wanted = sql`l.kind = 'reference' and l.field = any(${[...fields]}::text[])`
  if (entities === null) return sql`select l.* from entity_links l where ${wanted}`
  const { types, ids } = columnsOf(entities.map(keyFrom))
  const asked = sql`unnest(${types}::text[], ${ids}::text[]) k (type, id)`
  return sql`
    select l.* from ${asked} join entity_links l on l.source_type = k.type and l.source_id = k.id where ${wanted}
    union
    select l.* from ${asked} join entity_links l on l.target_id = k.id and l.target_type = k.type where ${wanted}`
}

/** Pairs, as `pairs`, and the links that make them, as `links`. */
function pairsOf({ entities, relations, fields }: RomanceFilter): RawBuilder<unknown> {
  const called = relations && [...relations]
  return sql`
    links as materialized (
      select distinct l.source_type || '/' || l.source_id as source, t.entity_type || '/' || t.entity_id as target,
        ${relation} as relation, l.field
      from (${linksOf(entities, fields)}) l
      join entities t on t.entity_type = l.target_type and t.entity_id = l.target_id
      where (l.source_type, l.source_id) <> (t.entity_type, t.entity_id)
        and (${called}::text[] is null or ${relation} = any(${called}::text[]))
    ), pairs as materialized (
      select least(source, target) as a, greatest(source, target) as b, count(distinct source) = 2 as mutual,
        count(distinct source) = 2 and count(distinct relation) = 1 as agreed
      from links group by 1, 2
    )`
}

interface PairsFound extends Pairs {
  /** What triangles are made of, whatever `mutual` asks for. */
  readonly edges: Edges
}

/** One page of pairs by key, and the number of all. */
async function findPairs(
  db: Db,
  filter: RomanceFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<PairsFound> {
  const { mutual } = filter
  const { rows } = await sql<Omit<PairsFound, 'edges'> & { edges: string | null }>`
    with ${pairsOf(filter)}, found as (
      select * from pairs where ${mutual}::bool is null or mutual = ${mutual}::bool
    ), page as materialized (
      select * from found order by a, b offset ${offset}::int limit ${limit}::int
    ), shown as (
      select page.*, ${linksOfPair} as links
      from page join links l on least(l.source, l.target) = a and greatest(l.source, l.target) = b
      group by a, b, mutual, agreed
    )
    select (select count(*)::int from found) as total,
      (select coalesce(json_agg(shown order by a, b), '[]') from shown) as rows,
      ${edgesText(sql`select a, b from pairs`)} as edges`.execute(db)
  const { edges = null, ...found } = rows[0] ?? { total: 0, rows: [] }
  return { ...found, edges: edgesFrom(edges) }
}

/** What `make` gives, or gave under this key while nothing was written since. */
export type Remember = <T>(key: readonly unknown[], make: () => Promise<T>) => Promise<T>

/**
 * One page of pairs by key, the number of all, and triangles: three keys each of which is connected with both others,
 * one of them among `entities` where these are given. What takes the longer the more pairs the whole world has is
 * remembered.
 */
export async function findRomances(
  db: Db,
  filter: RomanceFilter,
  page: { offset: number; limit: number },
  remember: Remember,
): Promise<Romances> {
  if (filter.entities !== null) return findAround(db, { ...filter, entities: filter.entities }, page)
  if (!areKept(filter)) {
    return remember(['romance', filter, page], async () => {
      const { edges, ...found } = await findPairs(db, filter, page)
      return { ...found, triangles: trianglesOf(edges, null) }
    })
  }
  const { relations } = filter
  const find = () => findKeptPairs(db, filter, page)
  const [found, triangles] = await Promise.all([
    relations === null ? find() : remember(['romance', filter, page], find),
    remember(['triangles', relations], () => findKeptTriangles(db, relations)),
  ])
  return { ...found, triangles }
}

async function findAround(
  db: Db,
  filter: RomanceFilter & { entities: readonly string[] },
  page: { offset: number; limit: number },
): Promise<Romances> {
  const { total, rows, edges } = await findPairs(db, filter, page)
  // What partners have among themselves closes a triangle.
  const partners = [...new Set(edges)]
  const around = { ...filter, entities: partners, mutual: null }
  const wider = partners.length < 3 ? { edges } : await findPairs(db, around, { offset: 0, limit: 0 })
  return { total, rows, triangles: trianglesOf(wider.edges, new Set(filter.entities)) }
}
