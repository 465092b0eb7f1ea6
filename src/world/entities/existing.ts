import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { EntityKey } from './rows.ts'

/**
 * `type/id` of those entities among the named that exist, by one statement, for `validateEntity`'s check of
 * references.
 */
export async function findExisting(db: Kysely<DB>, keys: readonly EntityKey[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const wanted = [...new Map(keys.map(({ type, id }) => [`${type}/${id}`, { type, id }])).values()]
  const { rows } = await sql<{ key: string }>`
    select entity_type || '/' || entity_id as key
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted(type text, id text)
    join entities on entity_type = wanted.type and entity_id = wanted.id`.execute(db)
  return new Set(rows.map((row) => row.key))
}

/** Entities that a text may mean: those whose id is `id` and those who are called `name`. */
export async function findMeant(
  db: Kysely<DB>,
  wanted: readonly { type: string; id: string | null; name: string }[],
): Promise<{ type: string; id: string; name: string }[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<{ type: string; id: string; name: string }>`
    with wanted as materialized (
      select * from json_to_recordset(${JSON.stringify(wanted)}::json) as one(type text, id text, name text)
    )
    select entity_type as type, entity_id as id, entities.name
    from wanted join entities on entity_type = wanted.type and entity_id = wanted.id
    union
    select entity_type, entity_id, entities.name
    from wanted join entities on entity_type = wanted.type and entities.name = wanted.name`.execute(db)
  return rows
}

/** Of each name, as `nameKey` spells it where it spells no id, the first entity of the type that has it. */
export async function findCalled(
  db: Kysely<DB>,
  wanted: readonly { type: string; key: string }[],
): Promise<{ type: string; key: string; id: string }[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<{ type: string; key: string; id: string }>`
    with wanted as materialized (
      select * from json_to_recordset(${JSON.stringify(wanted)}::json) as one(type text, key text)
    )
    select wanted.type, wanted.key, found.entity_id as id
    from wanted cross join lateral (
      select entity_id from entities where name_id = wanted.key and entity_type = wanted.type
      order by entity_id limit 1
    ) found`.execute(db)
  return rows
}
