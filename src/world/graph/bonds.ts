import { type RawBuilder, sql } from 'kysely'

/** Entities whose bonds are not those that are kept, as `noted (type, id, key)`. */
export const noted: RawBuilder<unknown> = sql`
  noted as materialized (
    select entity_type as type, entity_id as id, entity_type || '/' || entity_id as key from bond_notes group by 1, 2
  )`

/** The bonds of all who are noted, as they are now, by a function that takes their types and ids. */
export const foundBy = (name: 'find_romances' | 'find_enmities'): RawBuilder<unknown> => sql`
  (select array_agg(type) as types, array_agg(id) as ids from noted) n
  cross join lateral ${sql.table(name)}(n.types, n.ids) one`

/**
 * Rows that are kept and have somebody who is noted in this column. Looked up one by one: the planner would rather read
 * all rows than so many.
 */
export const staleBy = (table: 'romances' | 'enmities', column: string): RawBuilder<unknown> => sql`
  select one.* from noted cross join lateral (
    select * from ${sql.table(table)}
    where ${sql.ref(column)} = ${column.startsWith('attack') ? sql`noted.id and noted.type = 'faction'` : sql`noted.key`}
    offset 0) one`

/** Neither of these columns names somebody who is noted; the names are hashed once, whatever the planner believes. */
export const unnoted = (columns: readonly string[], name: 'key' | 'id' = 'key'): RawBuilder<boolean> => {
  const known = name === 'key' ? sql`select key from noted` : sql`select id from noted where type = 'faction'`
  return sql<boolean>`${sql.join(
    columns.map((column) => sql`(${sql.ref(column)} in (${known})) is not true`),
    sql` and `,
  )}`
}

/** Links `l (source, target, relation, field)` of a pair as JSON, in a stable order. */
export const linksOfPair: RawBuilder<unknown> = sql`
  json_agg(json_build_object('source', l.source, 'target', l.target, 'relation', l.relation, 'field', l.field)
    order by l.source, l.relation, l.field)`
