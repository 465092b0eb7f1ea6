import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'

/** A user's picture; `avatar_etag` is null when there is none. */
export const findAvatar = (db: Kysely<DB>, userId: string) =>
  db.selectFrom('users').select(['id', 'avatar_etag']).where('id', '=', userId).executeTakeFirstOrThrow()

/** Like {@link findAvatar}, for an id that may be nobody's or whose user may have no picture. */
export const findPicture = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('avatar_etag', 'is not', null)
    .executeTakeFirst()

/** The user's id in its canonical spelling, if the user works in this tenant. */
export const findMember = (db: TenantDb, userId: string) =>
  db
    .selectFrom('memberships')
    .select('user_id as id')
    // The policy also shows the caller's own memberships elsewhere.
    .where('tenant_id', '=', db.tenantId)
    .where('user_id', '=', userId)
    .executeTakeFirst()

/** Like {@link findAvatar}; other changes of the picture wait until the transaction ends. */
export const lockAvatar = (trx: Transaction<DB>, userId: string) =>
  trx
    .selectFrom('users')
    .select(['id', 'avatar_etag'])
    .where('id', '=', userId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

export const setAvatar = (trx: Transaction<DB>, userId: string, etag: string | null) =>
  trx
    .updateTable('users')
    .set({ avatar_etag: etag, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()
