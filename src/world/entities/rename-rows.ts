import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { EntityKey } from './rows.ts'

/** Entities other than `key` that link to one of the ids, as links that name its type or none. */
export async function findSources(
  db: Kysely<DB>,
  key: EntityKey,
  targetIds: readonly string[],
): Promise<EntityKey[]> {
  const rows = await db
    .selectFrom('entity_links')
    .select(['source_type as type', 'source_id as id'])
    .distinct()
    .where(sql<boolean>`target_id = any(${targetIds}::text[])`)
    .where((is) => is.or([is('target_type', '=', key.type), is('target_type', 'is', null)]))
    .where((is) => is.not(is.and([is('source_type', '=', key.type), is('source_id', '=', key.id)])))
    .orderBy('type')
    .orderBy('id')
    .execute()
  return rows
}

/** Whether there is an entity. */
export async function isTaken(db: Kysely<DB>, { type, id }: EntityKey): Promise<boolean> {
  const row = await db
    .selectFrom('entities')
    .select('entity_id')
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Which links in texts lead to an entity, by the rule of the graph: by its id or its name, with its type or without. */
export interface Reach {
  readonly untypedId: boolean
  readonly typedName: boolean
  readonly untypedName: boolean
}

/**
 * See {@link Reach}. An id comes before a name, and of several entities the first by type and id is meant. `nameId` is
 * the id that the name spells.
 */
export async function reachOf(
  db: Kysely<DB>,
  { type, id }: EntityKey,
  nameId: string | undefined,
): Promise<Reach> {
  const { rows } = await sql<{ id: boolean; typed: boolean; untyped: boolean }>`
    with other as materialized (
      select entity_type, entity_id, name_id from entities
      where entity_id = any(${[id, nameId ?? id]}::text[]) or name_id = ${nameId ?? null}
    ), ahead as (
      select entity_type from other
      where entity_id = ${nameId ?? null}
        or (name_id = ${nameId ?? null} and (entity_type, entity_id) < (${type}, ${id}))
    )
    select
      not exists (select from other where entity_id = ${id} and entity_type < ${type}) as id,
      not exists (select from ahead where entity_type = ${type}) as typed,
      not exists (select from ahead) as untyped`.execute(db)
  const { id: untypedId = false, typed = false, untyped = false } = rows[0] ?? {}
  const named = nameId !== undefined && nameId !== id
  return { untypedId, typedName: named && typed, untypedName: named && untyped }
}

/**
 * Gives an entity another id: its row with its links, the versions of its present life, its file, its shares and open
 * conflicts. The version counts on from what the new id's former lives have reached; returns it.
 * @throws the database's unique violation when the id is taken.
 */
export async function moveEntity(
  trx: Transaction<DB>,
  { type, id }: EntityKey,
  newId: string,
  version: number,
): Promise<number> {
  // Versions up to the last one in the recycle bin are those of entities that had the id before.
  const { rows } = await sql<{ own: number; taken: number }>`
    select
      (select coalesce(max((snapshot->>'version')::bigint), 0) from recycled_entities
       where entity_type = ${type} and entity_id = ${id}) as own,
      (select coalesce(max(version), 0) from entity_revisions
       where entity_type = ${type} and entity_id = ${newId}) as taken`.execute(trx)
  const { own = 0, taken = 0 } = rows[0] ?? {}
  const moved = Number(version) + Number(taken)
  await sql`
    update entity_revisions set entity_id = ${newId}, version = version + ${taken}
    where entity_type = ${type} and entity_id = ${id} and version > ${own}`.execute(trx)
  await sql`
    update entities set entity_id = ${newId}, version = ${moved}
    where entity_type = ${type} and entity_id = ${id}`.execute(trx)
  await sql`
    update entity_links set source_id = ${newId} where source_type = ${type} and source_id = ${id}`.execute(
    trx,
  )
  for (const table of ['project_files', 'shares', 'sync_conflicts'] as const) {
    await sql`
      update ${sql.table(table)} set entity_id = ${newId}
      where entity_type = ${type} and entity_id = ${id}`.execute(trx)
  }
  return moved
}
