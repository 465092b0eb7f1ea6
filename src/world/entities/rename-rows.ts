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

/** Types of the entities that have the id; a use of the index on it. */
export async function typesWithId(db: Kysely<DB>, id: string): Promise<string[]> {
  const rows = await db.selectFrom('entities').select('entity_type').where('entity_id', '=', id).execute()
  return rows.map((row) => row.entity_type)
}

/** How many entities, of any of the types, have the name. */
export async function countWithName(db: Kysely<DB>, types: readonly string[], name: string): Promise<number> {
  const row = await db
    .selectFrom('entities')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where(sql<boolean>`entity_type = any(${types}::text[])`)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return Number(row.count)
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
