import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Role } from '../../http/principal.ts'

type Db = Kysely<DB>

const profileColumns = [
  'id',
  'email',
  'username',
  'display_name',
  'system_role',
  'status',
  'phone',
  'first_name',
  'last_name',
  'birth_date',
  'country',
  'city',
  'locale',
  'profile_url',
  'avatar_etag',
  'created_at',
] as const

export interface Account {
  readonly id: string
  readonly email: string
  readonly username: string | null
  readonly system_role: string
  readonly status: string
  readonly password_hash: string | null
}

/**
 * The account that a person names by e-mail or user name, with its password hash, and the name as the database
 * compares it: spellings that find the same account have the same `key`.
 */
export const findAccount = async (
  db: Db,
  name: string,
): Promise<{ key: string; account: Account | undefined }> => {
  // An e-mail is never somebody else's user name, but it decides should both match.
  const { rows } = await sql<{ key: string } & { [K in keyof Account]: Account[K] | null }>`
    select lower(${name}::text) as key, id, email, username, system_role, status, password_hash
    from (values (1)) as always left join users
      on lower(email) = lower(${name}::text) or lower(username) = lower(${name}::text)
    order by lower(email) = lower(${name}::text) desc nulls last
    limit 1`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('a left join of one row has no row')
  return { key: row.key, account: row.id === null ? undefined : (row as Account) }
}

/** What of an account decides whether it may sign in, unchanged by others until the transaction ends. */
export const lockAccount = (trx: Db, userId: string) =>
  trx
    .selectFrom('users')
    .select(['status', 'password_hash'])
    .where('id', '=', userId)
    .forShare()
    .executeTakeFirst()

export const findProfile = (db: Db, userId: string) =>
  db.selectFrom('users').select(profileColumns).where('id', '=', userId).executeTakeFirstOrThrow()

export const findPasswordHash = (db: Db, userId: string) =>
  db.selectFrom('users').select('password_hash').where('id', '=', userId).executeTakeFirstOrThrow()

/** Sets a new password in place of `stored`; false when that is not the stored one any more. */
export const replacePassword = async (
  db: Db,
  userId: string,
  stored: string | null,
  hash: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ password_hash: hash, password_changed_at: sql`now()`, updated_at: sql`now()` })
    .where('id', '=', userId)
    .where('password_hash', 'is not distinct from', stored)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** The same password at another cost, unless it has been changed meanwhile. */
export const replaceHash = (db: Db, userId: string, stored: string, hash: string) =>
  db
    .updateTable('users')
    .set({ password_hash: hash })
    .where('id', '=', userId)
    .where('password_hash', '=', stored)
    .execute()

export const emailTaken = async (db: Db, email: string) =>
  (await db
    .selectFrom('users')
    .select('id')
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()) !== undefined

export const usernameTaken = async (db: Db, username: string) =>
  (await db
    .selectFrom('users')
    .select('id')
    .where(sql`lower(username)`, '=', sql`lower(${username})`)
    .executeTakeFirst()) !== undefined

export const slugTaken = async (db: Db, slug: string) =>
  (await db.selectFrom('tenants').select('id').where('slug', '=', slug).executeTakeFirst()) !== undefined

export const insertUser = (
  db: Db,
  user: {
    id: string
    email: string
    username: string | null
    displayName: string
    passwordHash: string | null
    phone: string | null
    systemRole: 'admin' | 'user'
    emailVerifiedAt: Date | null
  },
) =>
  db
    .insertInto('users')
    .values({
      id: user.id,
      email: user.email,
      username: user.username,
      display_name: user.displayName,
      password_hash: user.passwordHash,
      phone: user.phone,
      system_role: user.systemRole,
      email_verified_at: user.emailVerifiedAt,
      status: 'active',
    })
    .execute()

export const insertTenant = (db: Db, tenant: { id: string; name: string; slug: string }) =>
  db.insertInto('tenants').values(tenant).execute()

export const insertMembership = (db: Db, tenantId: string, userId: string, role: Role) =>
  db.insertInto('memberships').values({ tenant_id: tenantId, user_id: userId, role }).execute()

/**
 * The tenants that a user belongs to, the one used last first. Row-level security shows a user's own
 * memberships when the connection carries the user id.
 */
export const listMemberships = (db: Db, userId: string) =>
  db
    .selectFrom('memberships')
    .innerJoin('tenants', 'tenants.id', 'memberships.tenant_id')
    .select(['memberships.tenant_id', 'memberships.role', 'tenants.name', 'tenants.slug'])
    .where('memberships.user_id', '=', userId)
    .orderBy(
      (last) =>
        last
          .selectFrom('sessions')
          .select((max) => max.fn.max('sessions.created_at').as('at'))
          .whereRef('sessions.tenant_id', '=', 'memberships.tenant_id')
          .whereRef('sessions.user_id', '=', 'memberships.user_id'),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('memberships.created_at')
    .orderBy('memberships.tenant_id')
    .limit(200)
    .execute()

/** What the beta programme and the system configuration need of this room. */
export { betaCodeOf, findBetaCode, insertBetaCode, revokeBetaCode, useBetaCode } from './beta-queries.ts'
export { hasSecondFactor, restrictSessions } from './mfa-queries.ts'
