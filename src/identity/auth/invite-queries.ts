import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Role } from '../../http/principal.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

/** An invitation that can still be accepted. */
export interface OpenInvite {
  readonly tenant_id: string
  readonly id: string
  readonly tenant_name: string
  readonly tenant_slug: string
  readonly email: string
  readonly role: Role
  /** The member whose first password it sets; null for somebody who is to become a member. */
  readonly user_id: string | null
  readonly expires_at: Date
}

/** The open invitation of this hash, whatever its tenant; undefined for any other. */
export const findOpenInvite = async (db: Db, tokenHash: Buffer): Promise<OpenInvite | undefined> => {
  const { rows } = await sql<OpenInvite>`
    select tenant_id, id, tenant_name, tenant_slug, email, role, user_id, expires_at
    from resolve_invite(${tokenHash}) where email is not null`.execute(db)
  return rows[0]
}

/** Ends the open invitations of an address; others that do so wait, so that one at most is ever open. */
export const revokeInvitesTo = async (trx: Trx, tenantId: string, email: string): Promise<void> => {
  const key = sql`hashtextextended('invites/' || ${tenantId}::text || lower(${email}::text), 0)`
  await sql`select pg_advisory_xact_lock(${key})`.execute(trx)
  await trx
    .updateTable('invites')
    .set({ revoked_at: sql`now()` })
    .where('tenant_id', '=', tenantId)
    .where(sql`lower(email)`, '=', sql`lower(${email}::text)`)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

export const insertInvite = (
  trx: Trx,
  invite: {
    tenantId: string
    id: string
    tokenHash: Buffer
    email: string
    role: Role
    createdBy: string
    createdAt: Date
    expiresAt: Date
    userId: string | null
  },
) =>
  trx
    .insertInto('invites')
    .values({
      tenant_id: invite.tenantId,
      id: invite.id,
      token_hash: invite.tokenHash,
      email: invite.email,
      role: invite.role,
      created_by: invite.createdBy,
      created_at: invite.createdAt,
      expires_at: invite.expiresAt,
      user_id: invite.userId,
    })
    .execute()

/** Uses an invitation up; false when it is not open any more. Of two at once the second waits and then gets false. */
export const acceptInvite = async (
  trx: Trx,
  { tenant_id, id }: Pick<OpenInvite, 'tenant_id' | 'id'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('invites')
    .set({ accepted_at: sql`now()` })
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Notes who accepted, once there is such a user. */
export const noteAcceptedBy = (
  trx: Trx,
  { tenant_id, id }: Pick<OpenInvite, 'tenant_id' | 'id'>,
  userId: string,
) =>
  trx
    .updateTable('invites')
    .set({ accepted_by: userId })
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', id)
    .execute()

/** The account with this address; undefined without one. */
export const findAccountByEmail = (db: Db, email: string) =>
  db
    .selectFrom('users')
    .select(['id', 'email', 'username', 'system_role', 'status'])
    .where(sql`lower(email)`, '=', sql`lower(${email}::text)`)
    .executeTakeFirst()

/** The role of a user in the tenant; undefined for somebody who is no member. */
export const findRoleIn = async (db: Db, tenantId: string, userId: string): Promise<Role | undefined> => {
  const row = await db
    .selectFrom('memberships')
    .select('role')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row?.role as Role | undefined
}

/** Like {@link findAccountByEmail} for an id; other changes of the account wait until the transaction ends. */
export const lockAccountRow = (trx: Trx, userId: string) =>
  trx
    .selectFrom('users')
    .select(['id', 'email', 'username', 'system_role', 'status'])
    .where('id', '=', userId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export const hasHadSession = async (db: Db, userId: string): Promise<boolean> =>
  (await db.selectFrom('sessions').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst()) !==
  undefined

/** The first password of an account that nobody has signed in to. */
export const setFirstPassword = (trx: Trx, userId: string, hash: string, displayName: string | undefined) =>
  trx
    .updateTable('users')
    .set({ password_hash: hash, password_changed_at: sql`now()`, updated_at: sql`now()` })
    .$if(displayName !== undefined, (query) => query.set({ display_name: displayName ?? '' }))
    .where('id', '=', userId)
    .execute()
