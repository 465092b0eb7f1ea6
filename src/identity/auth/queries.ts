import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Role } from '../../http/principal.ts'
import type { SignIn } from './rules.ts'

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

/** The account that a person names by e-mail or user name, with its password hash. */
export const findAccount = (db: Db, name: string) =>
  db
    .selectFrom('users')
    .select([...profileColumns, 'password_hash'])
    .where((is) =>
      is.or([
        is(sql`lower(email)`, '=', name.toLowerCase()),
        is(sql`lower(username)`, '=', name.toLowerCase()),
      ]),
    )
    // An e-mail is never somebody else's user name, but it decides should both match.
    .orderBy(sql`lower(email) = ${name.toLowerCase()}`, 'desc')
    .limit(1)
    .executeTakeFirst()

export const findProfile = (db: Db, userId: string) =>
  db.selectFrom('users').select(profileColumns).where('id', '=', userId).executeTakeFirstOrThrow()

export const findPasswordHash = (db: Db, userId: string) =>
  db.selectFrom('users').select('password_hash').where('id', '=', userId).executeTakeFirstOrThrow()

export const setPasswordHash = (db: Db, userId: string, hash: string) =>
  db
    .updateTable('users')
    .set({ password_hash: hash, password_changed_at: sql`now()`, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()

export const emailTaken = async (db: Db, email: string) =>
  (await db
    .selectFrom('users')
    .select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()) !== undefined

export const usernameTaken = async (db: Db, username: string) =>
  (await db
    .selectFrom('users')
    .select('id')
    .where(sql`lower(username)`, '=', username.toLowerCase())
    .executeTakeFirst()) !== undefined

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

export const insertSession = (
  db: Db,
  session: {
    id: string
    userId: string
    tenantId: string
    tokenHash: Buffer
    ip: string
    userAgent: string | null
    expiresAt: Date
  },
) =>
  db
    .insertInto('sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      tenant_id: session.tenantId,
      kind: 'web',
      token_hash: session.tokenHash,
      ip: session.ip === '' ? null : session.ip,
      user_agent: session.userAgent,
      expires_at: session.expiresAt,
    })
    .execute()

export const extendSession = (db: Db, sessionId: string, expiresAt: Date) =>
  db
    .updateTable('sessions')
    .set({ expires_at: expiresAt, last_seen_at: sql`now()` })
    .where('id', '=', sessionId)
    .execute()

export const insertRefreshToken = (db: Db, tokenHash: Buffer, sessionId: string, expiresAt: Date) =>
  db
    .insertInto('refresh_tokens')
    .values({ token_hash: tokenHash, session_id: sessionId, expires_at: expiresAt })
    .execute()

/** Uses a refresh token up; undefined when it is unknown, expired or used already. */
export const useRefreshToken = (db: Db, tokenHash: Buffer) =>
  db
    .updateTable('refresh_tokens')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('session_id')
    .executeTakeFirst()

/** The session of a refresh token in any state. */
export const findRefreshToken = (db: Db, tokenHash: Buffer) =>
  db
    .selectFrom('refresh_tokens')
    .select(['session_id', 'used_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()

/** Who a live session belongs to, with the role in its tenant; undefined once either has ended. */
export const findSessionUser = async (db: Db, sessionId: string): Promise<SignIn | undefined> => {
  const { rows } = await sql<{
    user_id: string
    email: string
    username: string | null
    system_role: string
    tenant_id: string | null
    role: string | null
  }>`select user_id, email, username, system_role, tenant_id, role from resolve_session(${sessionId}::uuid)`.execute(
    db,
  )
  const row = rows[0]
  if (!row?.tenant_id || !row.role) return undefined
  return {
    userId: row.user_id,
    email: row.email,
    username: row.username ?? row.email,
    tenantId: row.tenant_id,
    role: row.role as Role,
    systemRole: row.system_role === 'admin' ? 'admin' : 'user',
  }
}

export const revokeSession = (db: Db, sessionId: string) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .execute()

export const revokeSessionByToken = (db: Db, tokenHash: Buffer) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .execute()

/** Revokes all sessions of a user except, where given, the one that asks. */
export const revokeSessionsOf = (db: Db, userId: string, except?: string) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .execute()

export const revokeApiToken = (db: Db, tokenId: number) =>
  db
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .execute()

/** Stores the code that was sent; a former one stops to count. */
export const saveCode = (
  db: Db,
  code: { purpose: string; email: string; hash: Buffer; sentAt: Date; expiresAt: Date },
) =>
  db
    .insertInto('verification_codes')
    .values({
      purpose: code.purpose,
      email: code.email,
      code_hash: code.hash,
      attempts: 0,
      sent_at: code.sentAt,
      expires_at: code.expiresAt,
    })
    .onConflict((at) =>
      at.columns(['purpose', 'email']).doUpdateSet({
        code_hash: code.hash,
        attempts: 0,
        sent_at: code.sentAt,
        expires_at: code.expiresAt,
      }),
    )
    .execute()

export const findCode = (db: Db, purpose: string, email: string) =>
  db
    .selectFrom('verification_codes')
    .select(['code_hash', 'attempts', 'sent_at', 'expires_at'])
    .where('purpose', '=', purpose)
    .where('email', '=', email)
    .executeTakeFirst()

/** Counts one try and returns the code as it then stands, so that parallel guesses cannot share a try. */
export const countAttempt = (db: Db, purpose: string, email: string) =>
  db
    .updateTable('verification_codes')
    .set({ attempts: sql`attempts + 1` })
    .where('purpose', '=', purpose)
    .where('email', '=', email)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['code_hash', 'attempts'])
    .executeTakeFirst()

export const deleteCode = (db: Db, purpose: string, email: string) =>
  db.deleteFrom('verification_codes').where('purpose', '=', purpose).where('email', '=', email).execute()

export const findSetting = (db: Db, key: string) =>
  db.selectFrom('system_settings').select('value').where('key', '=', key).executeTakeFirst()

export const insertAudit = (
  db: Db,
  entry: {
    userId: string | null
    tenantId: string | null
    action: string
    outcome: 'success' | 'failure'
    ip: string
    userAgent: string | null
    requestId: string
    detail: Record<string, unknown>
  },
) =>
  db
    .insertInto('audit_log')
    .values({
      user_id: entry.userId,
      tenant_id: entry.tenantId,
      action: entry.action,
      outcome: entry.outcome,
      ip: entry.ip,
      user_agent: entry.userAgent,
      request_id: entry.requestId,
      detail: JSON.stringify(entry.detail),
    })
    .execute()
