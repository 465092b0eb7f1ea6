import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { EntityKey } from '../entities/rules.ts'
import type { FieldMap } from '../markdown/rules.ts'

type Db = Kysely<DB>

/** A line of the bin's list. */
export interface RecycledRow {
  readonly recycle_id: string
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly version: number
  /** Bytes of fields and text. */
  readonly size: number
  readonly deleted_at: Date
  readonly deleted_by: string | null
  readonly deleted_by_name: string | null
  /** An entity of this id lives. */
  readonly taken: boolean
}

const ofType = <O>(
  rows: SelectQueryBuilder<DB, 'recycled_entities', O>,
  type: string | undefined,
): SelectQueryBuilder<DB, 'recycled_entities', O> =>
  type === undefined ? rows : rows.where('entity_type', '=', type)

/** How many deletions the bin holds, of one type or of all. */
export async function countRecycled(db: Db, type?: string): Promise<number> {
  const { total } = await ofType(db.selectFrom('recycled_entities'), type)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** A page of the bin, the last deletion first. Snapshots are unpacked for the rows of the page alone. */
export async function recycledPage(
  db: Db,
  type: string | undefined,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<RecycledRow[]> {
  const page = ofType(db.selectFrom('recycled_entities'), type)
    .select(['recycle_id', 'entity_type', 'entity_id', 'name', 'snapshot', 'deleted_at', 'deleted_by'])
    .orderBy('deleted_at', 'desc')
    .orderBy('recycle_id')
    .offset(offset)
    .limit(limit)
  return db
    .selectFrom(page.as('bin'))
    .leftJoin('users', 'users.id', 'bin.deleted_by')
    .leftJoin('entities', (join) =>
      join
        .onRef('entities.entity_type', '=', 'bin.entity_type')
        .onRef('entities.entity_id', '=', 'bin.entity_id'),
    )
    .select([
      'bin.recycle_id',
      'bin.entity_type',
      'bin.entity_id',
      'bin.name',
      'bin.deleted_at',
      'bin.deleted_by',
      'users.display_name as deleted_by_name',
      sql<string>`bin.snapshot->>'status'`.as('status'),
      sql<number>`(bin.snapshot->>'version')::bigint`.as('version'),
      sql<number>`octet_length(bin.snapshot->>'fields') + octet_length(bin.snapshot->>'markdown_body')`.as(
        'size',
      ),
      sql<boolean>`entities.entity_id is not null`.as('taken'),
    ])
    .orderBy('bin.deleted_at', 'desc')
    .orderBy('bin.recycle_id')
    .execute()
}

/** What was deleted, as it is put back. */
export interface Snapshot {
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly primary_asset: string | null
  /** ISO 8601 with an offset. */
  readonly created_at: string
}

export interface RecycledEntity {
  readonly recycleId: string
  readonly snapshot: Snapshot
}

/** The deletion of this id that is named, else the last one; locked, so that nobody restores or purges it as well. */
export async function lockRecycled(
  trx: Transaction<DB>,
  { type, id }: EntityKey,
  recycleId: string | undefined,
): Promise<RecycledEntity | undefined> {
  const row = await trx
    .selectFrom('recycled_entities')
    .select(['recycle_id', 'snapshot'])
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .$if(recycleId !== undefined, (rows) => rows.where('recycle_id', '=', recycleId ?? ''))
    .orderBy('deleted_at', 'desc')
    .orderBy('recycle_id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row && { recycleId: row.recycle_id, snapshot: row.snapshot as unknown as Snapshot }
}

/** Takes a deletion out of the bin that has been undone. */
export const takeOut = (trx: Transaction<DB>, recycleId: string) =>
  trx.deleteFrom('recycled_entities').where('recycle_id', '=', recycleId).execute()

/** Which deletions are to be purged. */
export type Doomed =
  | (EntityKey & { readonly recycleId?: string | undefined })
  /** Those not later than this time, as Postgres spells it; all microseconds count. */
  | { readonly until: string }

/** The time at which the transaction began, exactly. */
export async function databaseTime(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select now()::text as now`.execute(db)
  return rows[0]?.now ?? ''
}

/**
 * Removes at most `most` deletions for good, the oldest first, records each, and answers their ids. What somebody
 * restores or purges at this moment is left to them.
 */
export async function purgeSome(
  trx: Transaction<DB>,
  which: Doomed,
  { most, origin }: { readonly most: number; readonly origin: 'api' | 'retention' },
): Promise<string[]> {
  const chosen = trx
    .selectFrom('recycled_entities')
    .select('recycle_id')
    .$if('until' in which, (rows) =>
      rows.where(sql<boolean>`deleted_at <= ${'until' in which ? which.until : ''}::timestamptz`),
    )
    .$if('id' in which, (rows) =>
      rows
        .where('entity_type', '=', 'id' in which ? which.type : '')
        .where('entity_id', '=', 'id' in which ? which.id : ''),
    )
    .$if('id' in which && which.recycleId !== undefined, (rows) =>
      rows.where('recycle_id', '=', 'id' in which ? (which.recycleId ?? '') : ''),
    )
    .orderBy('deleted_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
  const { rows } = await sql<{ recycle_id: string; entity_type: string; entity_id: string }>`
    with gone as (
      delete from recycled_entities where recycle_id = any(array(${chosen}))
      returning recycle_id, entity_type, entity_id, name
    ), logged as (
      insert into change_log (noun, noun_type, noun_id, action, name, diff)
      select 'entity', entity_type, entity_id, 'purge', name,
        jsonb_build_object('origin', ${origin}::text, 'recycle_id', recycle_id)
      from gone order by recycle_id
    )
    select recycle_id, entity_type, entity_id from gone`.execute(trx)
  if (rows.length > 0) await forgetVersions(trx, rows)
  return rows.map((row) => row.recycle_id)
}

/** The earlier versions go with the last thing that has them: a live entity, or another deletion. */
const forgetVersions = (
  trx: Transaction<DB>,
  gone: readonly { readonly entity_type: string; readonly entity_id: string }[],
) =>
  sql`
    delete from entity_revisions using (
      select distinct type, id from json_to_recordset(${JSON.stringify(
        gone.map((one) => ({ type: one.entity_type, id: one.entity_id })),
      )}::json) as gone(type text, id text)
    ) as gone
    where entity_revisions.entity_type = gone.type and entity_revisions.entity_id = gone.id
      and not exists (
        select from entities where entities.entity_type = gone.type and entities.entity_id = gone.id)
      and not exists (
        select from recycled_entities bin where bin.entity_type = gone.type and bin.entity_id = gone.id)`.execute(
    trx,
  )

/** Tenants, in the order of their ids after `after`, whose bin holds what was deleted before a time. */
export async function tenantsToSweep(
  system: Db,
  { before, after, most }: { readonly before: Date; readonly after: string | null; readonly most: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from tenants_with_recycled_entities(${before}, ${after}::uuid, ${most}) as id`.execute(system)
  return rows.map((row) => row.id)
}
