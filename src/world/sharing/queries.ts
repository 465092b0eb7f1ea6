import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { FieldMap } from '../markdown/rules.ts'
import type { ShareScope } from './scope.ts'

type Db = Kysely<DB>

/** A share that was found by its code: not revoked, but it may have expired. */
export interface OpenedShare {
  readonly tenant_id: string
  readonly share_id: string
  readonly scope: string
  readonly entity_type: string | null
  readonly entity_id: string | null
  readonly title: string | null
  readonly password_hash: string | null
  readonly expires_at: Date | null
}

const resolve = statement(
  (_, given: Given<{ hash: Buffer }>) => sql<OpenedShare>`
    select tenant_id, share_id, scope, entity_type, entity_id, title, password_hash, expires_at
    from resolve_share(${given.hash})`,
)

/** The share of this code's hash, in whatever tenant. */
export const resolveShare = async (system: Db, hash: Buffer): Promise<OpenedShare | undefined> => {
  const [row] = await resolve.run(system, { hash })
  return row
}

const view = statement((db, given: Given<{ id: string }>) =>
  db
    .updateTable('shares')
    .set({ view_count: sql`view_count + 1`, last_viewed_at: sql`now()` })
    .where('share_id', '=', given.id),
)

/** One statement, so that views at the same moment all count. */
export const countView = async (db: Db, id: string): Promise<void> => {
  await view.run(db, { id })
}

const columns = [
  'share_id',
  'sealed_code',
  'scope',
  'entity_type',
  'entity_id',
  'title',
  sql<boolean>`password_hash is not null`.as('has_password'),
  'expires_at',
  'revoked_at',
  'view_count',
  'last_viewed_at',
  'created_by',
  'created_at',
] as const

export interface NewShare {
  readonly id: string
  readonly codeHash: Buffer
  readonly sealedCode: string
  readonly covers: ShareScope
  readonly title: string | null
  readonly passwordHash: string | null
  readonly expiresAt: Date | null
  readonly createdBy: string
}

export const insertShare = (trx: Transaction<DB>, share: NewShare) =>
  trx
    .insertInto('shares')
    .values({
      share_id: share.id,
      code_hash: share.codeHash,
      sealed_code: share.sealedCode,
      scope: share.covers.scope,
      entity_type: share.covers.scope === 'universe' ? null : share.covers.entityType,
      entity_id: share.covers.scope === 'entity' ? share.covers.entityId : null,
      title: share.title,
      password_hash: share.passwordHash,
      expires_at: share.expiresAt,
      created_by: share.createdBy,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()

export type ShareRow = Awaited<ReturnType<typeof insertShare>>

export interface ShareFilter {
  readonly scope?: string | undefined
  readonly entityType?: string | undefined
  readonly entityId?: string | undefined
  readonly active?: boolean | undefined
  readonly now: Date
}

/** One page of shares, newest first, and the number of all that pass. */
export async function listShares(db: Db, filter: ShareFilter, page: { offset: number; limit: number }) {
  const { scope, entityType, entityId, active, now } = filter
  const live = sql<boolean>`(revoked_at is null and (expires_at is null or expires_at > ${now}))`
  const wanted = db
    .selectFrom('shares')
    .$if(scope !== undefined, (query) => query.where('scope', '=', scope ?? ''))
    .$if(entityType !== undefined, (query) => query.where('entity_type', '=', entityType ?? ''))
    .$if(entityId !== undefined, (query) => query.where('entity_id', '=', entityId ?? ''))
    .$if(active !== undefined, (query) => query.where(live, '=', active ?? true))
  const [rows, count] = await Promise.all([
    wanted
      .select(columns)
      .orderBy('created_at', 'desc')
      .orderBy('share_id')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
    wanted.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { total: count.total, rows }
}

/** Revokes a share, or finds it revoked; undefined when there is none. Also tells whether this call did it. */
export async function revokeShare(trx: Transaction<DB>, id: string, now: Date) {
  const revoked = await trx
    .updateTable('shares')
    .set({ revoked_at: now })
    .where('share_id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst()
  if (revoked) return { share: revoked, changed: true }
  const share = await trx.selectFrom('shares').select(columns).where('share_id', '=', id).executeTakeFirst()
  return share && { share, changed: false }
}

/** Lets the shares of an entity follow it to its new id. */
export async function moveShares(trx: Transaction<DB>, key: { type: string; id: string }, id: string) {
  await trx
    .updateTable('shares')
    .set({ entity_id: id })
    .where('scope', '=', 'entity')
    .where('entity_type', '=', key.type)
    .where('entity_id', '=', key.id)
    .execute()
}

/** An entity as a share reads it. */
export interface SharedRow {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly created_at: Date
  readonly updated_at: Date
}

const sharedColumns = [
  'entity_type',
  'entity_id',
  'name',
  'status',
  'fields',
  'markdown_body',
  'primary_asset',
  'created_at',
  'updated_at',
] as const

/** Live entities of a type that a share covers, by name, and their number; `ids` limits them. */
export async function sharedEntities(
  db: Db,
  type: string,
  ids: readonly string[] | undefined,
  page: { offset: number; limit: number },
): Promise<{ total: number; rows: SharedRow[] }> {
  const wanted = db
    .selectFrom('entities')
    .where('entity_type', '=', type)
    .$if(ids !== undefined, (query) => query.where('entity_id', '=', sql<string>`any(${ids ?? []})`))
  const [rows, count] = await Promise.all([
    wanted
      .select(sharedColumns)
      .orderBy('name')
      .orderBy('entity_id')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
    wanted.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { total: count.total, rows: rows.map((row) => ({ ...row, fields: row.fields as FieldMap })) }
}

/** How many live entities there are of each type. */
export const countByType = (db: Db) =>
  db
    .selectFrom('entities')
    .select(['entity_type', (is) => is.fn.countAll<number>().as('count')])
    .groupBy('entity_type')
    .orderBy('entity_type')
    .execute()

/** An entity that an id names, or one in the recycle bin; by its name where it spells the id as `form`. */
export interface NamedEntity {
  readonly entity_type: string
  readonly entity_id: string
  readonly form: string
  readonly live: boolean
}

/** What the ids name, in the order in which a link means one of several. */
export async function entitiesNamed(db: Db, ids: readonly string[]): Promise<NamedEntity[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<NamedEntity>`
    select entity_type, entity_id, entity_id as form, true as live from entities where entity_id = any(${ids})
    union all
    select entity_type, entity_id, name_id, true from entities where name_id = any(${ids})
    union all
    select distinct entity_type, entity_id, entity_id, false from recycled_entities where entity_id = any(${ids})
    order by entity_type, entity_id`.execute(db)
  return rows
}

/** Whether an entity is live. */
export const entityExists = async (db: Db, type: string, id: string): Promise<boolean> =>
  (await db
    .selectFrom('entities')
    .select('entity_id')
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .executeTakeFirst()) !== undefined
