import { type RawBuilder, sql } from 'kysely'
import { type Db, relation, target } from './queries.ts'
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

function conditions(filter: ReferenceFilter): RawBuilder<boolean>[] {
  const { targetTypes, relations, text, exists } = filter
  const types = targetTypes && [...targetTypes]
  return [
    ...anyOf(sql`l.source_type`, filter.sourceTypes),
    ...anyOf(sql`l.source_id`, filter.sourceIds),
    ...anyOf(sql`l.target_id`, filter.targetIds),
    ...anyOf(sql`l.field`, filter.fields),
    ...anyOf(sql`l.kind`, filter.kinds),
    ...(relations ? [calledOneOf([...relations])] : []),
    ...(types
      ? [
          sql<boolean>`(l.target_type = any(${types}::text[]) or (l.target_type is null and ${foundType} = any(${types}::text[])))`,
        ]
      : []),
    ...(exists === null ? [] : [sql<boolean>`exists (select from ${target}) = ${exists}::bool`]),
    ...(text === null ? [] : [matches(text)]),
  ]
}

/** {@link relation} is one of these, in a form that indexes can answer. */
const calledOneOf = (names: string[]): RawBuilder<boolean> => sql<boolean>`(
  l.relationship = any(${names}::text[])
  or (l.field = any(${names}::text[]) and l.relationship is null)
  or (l.kind = any(${names}::text[]) and l.relationship is null and l.field is null))`

/** The text stands in the field, the relation, an id, or the name of either end; names are found by their index. */
function matches(text: string): RawBuilder<boolean> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const named = sql`(select entity_id from entity_search where name ilike ${pattern} limit ${sql.lit(NAMED_AT_MOST)})`
  return sql<boolean>`(l.field ilike ${pattern} or ${relation} ilike ${pattern} or l.source_id ilike ${pattern}
    or l.target_id ilike ${pattern} or l.source_id in ${named} or l.target_id in ${named})`
}

/** One page of the links that pass the filter, by source and place, and the number of all. */
export async function listReferences(
  db: Db,
  filter: ReferenceFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: ReferenceRow[] }> {
  const where = sql.join([sql<boolean>`true`, ...conditions(filter)], sql` and `)
  const [page, counted] = await Promise.all([
    sql<ReferenceRow>`
      select s.entity_type as source_type, s.entity_id as source_id, s.name as source_name, s.status as source_status,
        coalesce(t.entity_type, l.target_type) as target_type, coalesce(t.entity_id, l.target_id) as target_id, t.name as target_name, t.status as target_status,
        t.entity_id is not null as "exists", ${relation} as relation, l.field, l.pointer, l.kind
      from (
        select l.* from entity_links l where ${where}
        order by l.source_type, l.source_id, l.position offset ${offset}::int limit ${limit}::int
      ) l
      join entities s on s.entity_type = l.source_type and s.entity_id = l.source_id
      left join ${target} on true
      order by l.source_type, l.source_id, l.position`.execute(db),
    sql<{ total: number }>`select count(*)::int as total from entity_links l where ${where}`.execute(db),
  ])
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows }
}
