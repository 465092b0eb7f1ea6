import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

export const insertFlow = (
  db: Db,
  flow: { stateHash: Buffer; provider: string; sealed: string; expiresAt: Date },
) =>
  db
    .insertInto('login_flows')
    .values({
      state_hash: flow.stateHash,
      provider: flow.provider,
      sealed: flow.sealed,
      expires_at: flow.expiresAt,
    })
    .execute()

/** Takes a flow away, so that it counts once; undefined for one that is not there or whose time is over. */
export const takeFlow = async (db: Db, stateHash: Buffer, now: Date) => {
  const flow = await db
    .deleteFrom('login_flows')
    .where('state_hash', '=', stateHash)
    .returning(['provider', 'sealed', 'expires_at'])
    .executeTakeFirst()
  return flow && flow.expires_at > now ? flow : undefined
}

const accountColumns = [
  'users.id',
  'users.email',
  'users.username',
  'users.system_role',
  'users.status',
  'users.email_verified_at',
] as const

/** The account behind an identity, and what the provider has done to it. */
export const findIdentity = (db: Db, provider: string, subject: string) =>
  db
    .selectFrom('external_identities')
    .innerJoin('users', 'users.id', 'external_identities.user_id')
    .select([...accountColumns, 'external_identities.made_admin', 'external_identities.disabled'])
    .where('external_identities.provider', '=', provider)
    .where('external_identities.subject', '=', subject)
    .executeTakeFirst()

export const findByEmail = (db: Db, email: string) =>
  db
    .selectFrom('users')
    .select(accountColumns)
    .where(sql`lower(users.email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()

export type Account = NonNullable<Awaited<ReturnType<typeof findByEmail>>>

export const insertIdentity = (
  db: Db,
  identity: { provider: string; subject: string; userId: string; email: string | null; madeAdmin: boolean },
) =>
  db
    .insertInto('external_identities')
    .values({
      provider: identity.provider,
      subject: identity.subject,
      user_id: identity.userId,
      email: identity.email,
      made_admin: identity.madeAdmin,
    })
    .execute()

const identityOf = (provider: string, subject: string) =>
  sql<boolean>`provider = ${provider} and subject = ${subject}`

export const noteLogin = (db: Db, provider: string, subject: string, email: string | null) =>
  db
    .updateTable('external_identities')
    .set({ last_login_at: sql`now()`, email })
    .where(identityOf(provider, subject))
    .execute()

export const markIdentity = (
  db: Db,
  provider: string,
  subject: string,
  marks: { made_admin?: boolean; disabled?: boolean },
) => db.updateTable('external_identities').set(marks).where(identityOf(provider, subject)).execute()

export const deleteIdentity = (db: Db, provider: string, subject: string) =>
  db.deleteFrom('external_identities').where(identityOf(provider, subject)).execute()

/**
 * Whether the user is the only active administrator of the server. Nobody else can cease to be one until the
 * transaction ends.
 */
export const isLastAdministrator = async (trx: Db, userId: string): Promise<boolean> => {
  const rows = await trx
    .selectFrom('users')
    .select('id')
    .where('system_role', '=', 'admin')
    .where('status', '=', 'active')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.length === 1 && rows[0]?.id === userId
}

export const setSystemRole = (trx: Db, userId: string, role: 'admin' | 'user') =>
  trx
    .updateTable('users')
    .set({ system_role: role, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()

/** Sets the status; false when it was the same before. */
export const setStatus = async (trx: Db, userId: string, status: 'active' | 'disabled') => {
  const { numUpdatedRows } = await trx
    .updateTable('users')
    .set({ status, updated_at: sql`now()` })
    .where('id', '=', userId)
    .where('status', '!=', status)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** What a person is called and where they can be reached; absent keeps, null clears. */
export interface ProfileChange {
  readonly email?: string
  readonly email_verified_at?: Date | null
  readonly display_name?: string
  readonly first_name?: string | null
  readonly last_name?: string | null
  readonly phone?: string | null
  readonly birth_date?: string | null
  readonly country?: string | null
  readonly city?: string | null
  readonly locale?: string | null
  readonly profile_url?: string | null
}

export const updateProfile = (trx: Db, userId: string, change: ProfileChange) =>
  trx
    .updateTable('users')
    .set({ ...change, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()

/**
 * Takes the password and the second factor of an account away, and what other applications may do in its name,
 * and notes that its address is proved.
 */
export async function clearLocalLogin(trx: Db, userId: string, verifiedAt: Date): Promise<void> {
  await trx
    .updateTable('users')
    .set({ password_hash: null, email_verified_at: verifiedAt, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()
  await trx.deleteFrom('totp_credentials').where('user_id', '=', userId).execute()
  await trx.deleteFrom('password_resets').where('user_id', '=', userId).execute()
  await trx
    .updateTable('oauth2_grants')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Revokes the API tokens and keys of a user in one tenant. */
export const revokeTokensIn = (db: Db, userId: string) =>
  db
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute()

/** Keeps what a user has allowed the tenant to use elsewhere, in place of what was there. */
export const saveGrant = (
  db: Db,
  grant: {
    tenantId: string
    userId: string
    provider: string
    subject: string
    email: string | null
    scope: string
    sealed: string
  },
) => {
  const content = {
    subject: grant.subject,
    email: grant.email,
    scope: grant.scope,
    sealed: grant.sealed,
  }
  return db
    .insertInto('external_grants')
    .values({ tenant_id: grant.tenantId, user_id: grant.userId, provider: grant.provider, ...content })
    .onConflict((at) =>
      at.columns(['tenant_id', 'user_id', 'provider']).doUpdateSet({ ...content, updated_at: sql`now()` }),
    )
    .execute()
}

export const isNoted = async (db: Db, source: string, eventId: string): Promise<boolean> =>
  (await db
    .selectFrom('webhook_events')
    .select('event_id')
    .where('source', '=', source)
    .where('event_id', '=', eventId)
    .executeTakeFirst()) !== undefined

/** Notes a webhook's event; false when it was noted before. */
export const noteEvent = async (trx: Db, source: string, eventId: string): Promise<boolean> => {
  const noted = await trx
    .insertInto('webhook_events')
    .values({ source, event_id: eventId })
    .onConflict((at) => at.doNothing())
    .returning('event_id')
    .executeTakeFirst()
  return noted !== undefined
}
