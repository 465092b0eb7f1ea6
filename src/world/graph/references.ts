import { type RawBuilder, sql } from 'kysely'
import { type Db, relation, rowsFor, target } from './queries.ts'
import type { Relation } from './relations.ts'

export interface ReferenceFilter {
  readonly sourceTypes: readonly string[] | null
  readonly sourceIds: readonly string[] | null
  readonly targetTypes: readonly string[] | null
  readonly targetIds: readonly string[] | null
  readonly relations: readonly string[] | null
  readonly fields: readonly string[] | null
  readonly kinds: readonly string[] | null
  readonly text: string | null
  readonly exists: boolean | null
}

export interface ReferenceRow extends Relation {
  readonly source_type: string
  readonly source_id: string
  readonly source_name: string
  readonly source_status: string
  readonly target_type: string | null
  readonly target_id: string
  readonly target_name: string | null
  readonly target_status: string | null
  readonly exists: boolean
  readonly pointer: string | null
}

/** Names that a text may match; more would be no search any more. */
const NAMED_AT_MOST = 1000

const anyOf = (column: RawBuilder<unknown>, values: readonly string[] | null): RawBuilder<boolean>[] =>
  values ? [sql<boolean>`${column} = any(${[...values]}::text[])`] : []

/** Type of the entity that a link without a type leads to. */
const foundType = sql`(select t.entity_type from ${target})`

/** What `link_counts` knows too. */
const ofSort = (filter: ReferenceFilter): RawBuilder<boolean>[] => [
  ...anyOf(sql`l.source_type`, filter.sourceTypes),
  ...anyOf(sql`l.field`, filter.fields),
  ...anyOf(sql`l.kind`, filter.kinds),
  ...anyOf(relation, filter.relations),
]

function ofEnds(filter: ReferenceFilter): RawBuilder<boolean>[] {
  const { targetTypes, text, exists } = filter
  const types = targetTypes && [...targetTypes]
  return [
    ...anyOf(sql`l.source_id`, filter.sourceIds),
    ...anyOf(sql`l.target_id`, filter.targetIds),
    ...(types
      ? [
          sql<boolean>`(l.target_type = any(${types}::text[]) or (l.target_type is null and ${foundType} = any(${types}::text[])))`,
        ]
      : []),
    ...(exists === null ? [] : [sql<boolean>`exists (select from ${target}) = ${exists}::bool`]),
    ...(text === null ? [] : [matches(text)]),
  ]
}

/** The text stands in the field, the relation, an id, or the name of either end; names are found by their index. */
function matches(text: string): RawBuilder<boolean> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const named = sql`(select entity_id from entity_search where name ilike ${pattern} limit ${sql.lit(NAMED_AT_MOST)})`
  return sql<boolean>`(l.field ilike ${pattern} or ${relation} ilike ${pattern} or l.source_id ilike ${pattern}
    or l.target_id ilike ${pattern} or l.source_id in ${named} or l.target_id in ${named})`
}

const all = (conditions: readonly RawBuilder<boolean>[]) =>
  sql.join([sql<boolean>`true`, ...conditions], sql` and `)

/**
 * The links that pass; where they are found by what they are called, the first `most` in the order of pages. Each name
 * is read by itself, for its index has that order: one look for all of them would read every link.
 */
function passing(filter: ReferenceFilter, most: number): RawBuilder<unknown> {
  const named = filter.relations ? ('relations' as const) : ('fields' as const)
  const names = filter[named]
  if (!names || filter.sourceIds || filter.targetIds) {
    return sql`select l.* from entity_links l where ${all([...ofSort(filter), ...ofEnds(filter)])}`
  }
  const others = { ...filter, [named]: null }
  return sql`
    select one.* from unnest(${[...new Set(names)]}::text[]) called (name) cross join lateral (
      select l.* from entity_links l
      where ${named === 'relations' ? relation : sql`l.field`} = called.name
        and ${all([...ofSort(others), ...ofEnds(others)])}
      order by l.source_type, l.source_id, l.position limit ${rowsFor(most)}) one`
}

/** One page of the links that pass the filter, by source and place, and the number of all. */
export async function listReferences(
  db: Db,
  filter: ReferenceFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: ReferenceRow[] }> {
  const [sort, ends] = [ofSort(filter), ofEnds(filter)]
  const [page, counted] = await Promise.all([
    sql<ReferenceRow>`
      select s.entity_type as source_type, s.entity_id as source_id, s.name as source_name, s.status as source_status,
        coalesce(t.entity_type, l.target_type) as target_type, coalesce(t.entity_id, l.target_id) as target_id, t.name as target_name, t.status as target_status,
        t.entity_id is not null as "exists", ${relation} as relation, l.field, l.pointer, l.kind
      from (
        select l.* from (${passing(filter, offset + limit)}) l
        order by l.source_type, l.source_id, l.position offset ${offset}::int limit ${limit}::int
      ) l
      join entities s on s.entity_type = l.source_type and s.entity_id = l.source_id
      left join ${target} on true
      order by l.source_type, l.source_id, l.position`.execute(db),
    ends.length === 0
      ? sql<{ total: number }>`
          select coalesce(sum(l.amount), 0)::int as total from link_counts l where ${all(sort)}`.execute(db)
      : sql<{ total: number }>`
          select count(*)::int as total from entity_links l where ${all([...sort, ...ends])}`.execute(db),
  ])
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows }
}
