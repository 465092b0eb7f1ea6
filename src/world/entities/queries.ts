import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { FieldMap } from '../markdown/rules.ts'
import { type EntityKey, type EntityRow, type LockedEntity, shownColumns } from './rows.ts'

export { allotId, allotIds } from './allot-ids.ts'
export { findCalled, findExisting } from './existing.ts'
export type { EntityContent, EntityKey, EntityRow, LockedEntity } from './rows.ts'
export { shownColumns, storedColumns } from './rows.ts'

type Db = Kysely<DB>

const asRow = (row: unknown) => row as EntityRow

const find = statement((db, given: Given<EntityKey>) =>
  db
    .selectFrom('entities')
    .select(shownColumns)
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id),
)

export const findEntity = async (db: Db, type: string, id: string): Promise<EntityRow | undefined> => {
  const [row] = await find.run(db, { type, id })
  return row && asRow(row)
}

const content = statement((db, given: Given<EntityKey>) =>
  db
    .selectFrom('entities')
    .select(['name', 'status', 'fields', 'markdown_body', 'primary_asset'])
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id),
)

/** What people write into an entity. */
export const findContent = async (
  db: Db,
  type: string,
  id: string,
): Promise<
  Pick<LockedEntity, 'name' | 'status' | 'fields' | 'markdown_body' | 'primary_asset'> | undefined
> => {
  const [row] = await content.run(db, { type, id })
  return row && { ...row, fields: row.fields as FieldMap }
}

const lockedColumns = [
  'entities.entity_type',
  'entities.entity_id',
  'entities.name',
  'entities.status',
  'entities.fields',
  'entities.markdown_body',
  'entities.primary_asset',
  'entities.version',
  'entities.created_at',
  sql<Date>`now()`.as('now'),
] as const

const lock = statement((db, given: Given<EntityKey>) =>
  db
    .selectFrom('entities')
    .select(lockedColumns)
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id)
    .forUpdate(),
)

/** The entity, locked until the transaction ends, so that two writers cannot both build on one version. */
export const lockEntity = async (
  trx: Transaction<DB>,
  type: string,
  id: string,
): Promise<LockedEntity | undefined> => {
  const [row] = await lock.run(trx, { type, id })
  return row && { ...row, fields: row.fields as FieldMap }
}

const lockMany = statement((db, given: Given<{ keys: string }>) =>
  db
    .selectFrom('entities')
    .innerJoin(
      sql<{ type: string; id: string }>`json_to_recordset(${given.keys}::json)`.as<'wanted'>(
        sql`wanted(type text, id text)`,
      ),
      (join) =>
        join.onRef('entities.entity_type', '=', 'wanted.type').onRef('entities.entity_id', '=', 'wanted.id'),
    )
    .select(lockedColumns)
    .orderBy('entities.entity_type')
    .orderBy('entities.entity_id')
    .forUpdate('entities'),
)

/** Those of the named entities that exist, locked in the order of type and id, so that two lockers cannot deadlock. */
export const lockEntities = async (
  trx: Transaction<DB>,
  keys: readonly EntityKey[],
): Promise<LockedEntity[]> => {
  if (keys.length === 0) return []
  const rows = await lockMany.run(trx, { keys: JSON.stringify(keys.map(({ type, id }) => ({ type, id }))) })
  return rows.map((row) => ({ ...row, fields: row.fields as FieldMap }))
}
