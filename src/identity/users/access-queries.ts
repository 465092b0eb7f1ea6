import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Trx = Transaction<DB>

/** Ends the sessions, with their refresh tokens, of a user in one tenant or in all; `keep` goes on. */
const endSessions = (
  db: Kysely<DB>,
  userId: string,
  tenantId: string | undefined,
  keep: string | undefined,
) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(tenantId !== undefined, (query) => query.where('tenant_id', '=', tenantId ?? ''))
    .$if(keep !== undefined, (query) => query.where('id', '!=', keep ?? ''))
    .execute()

const endGrants = (trx: Trx, userId: string, tenantId: string | undefined) =>
  trx
    .updateTable('oauth2_grants')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(tenantId !== undefined, (query) => query.where('tenant_id', '=', tenantId ?? ''))
    .execute()

/** Every session of the user but the one that asks. */
export const endOtherSessions = (trx: Trx, userId: string, keep: string | undefined) =>
  endSessions(trx, userId, undefined, keep)

/** Ends all that opens a tenant to a user, in the transaction of that tenant: the role was another one. */
export async function endAccessTo(trx: Trx, userId: string, tenantId: string): Promise<void> {
  await endSessions(trx, userId, tenantId, undefined)
  await endGrants(trx, userId, tenantId)
  await trx
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Ends all that opens anything to a user, mailed links to a new password included; the session `keep` goes on. */
export async function endAllAccess(trx: Trx, userId: string, keep?: string): Promise<void> {
  await endSessions(trx, userId, undefined, keep)
  await endGrants(trx, userId, undefined)
  await sql`select revoke_api_tokens_of(${userId}::uuid)`.execute(trx)
  await trx
    .updateTable('password_resets')
    .set({ used_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .execute()
}

/**
 * Invitations that nobody has accepted yet and that would let somebody back in: those to the address, and those
 * that the user made.
 */
export const revokeInvitesOf = (trx: Trx, user: { id: string; email: string }) =>
  trx
    .updateTable('invites')
    .set({ revoked_at: sql`now()` })
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where((invite) =>
      invite.or([
        invite('created_by', '=', user.id),
        invite(sql`lower(email)`, '=', sql`lower(${user.email})`),
      ]),
    )
    .execute()

/** Changes of who leads these tenants wait for each other until the transaction ends. */
export const lockTenants = (trx: Trx, tenantIds: readonly string[]) =>
  trx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', (id) => id.fn.any(id.val([...tenantIds])))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()

/** The tenants that nobody else who is active could administer; within {@link lockTenants}. */
export const tenantsLedAloneBy = async (trx: Trx, userId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from tenants_led_alone_by(${userId}::uuid) id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Whether nobody else who is active administers the server; others who ask wait until the transaction ends. */
export const isLastSystemAdmin = async (trx: Trx, userId: string): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('system-admins', 0))`.execute(trx)
  const other = await trx
    .selectFrom('users')
    .select('id')
    .where('system_role', '=', 'admin')
    .where('status', '=', 'active')
    .where('id', '!=', userId)
    .limit(1)
    .executeTakeFirst()
  return other === undefined
}
