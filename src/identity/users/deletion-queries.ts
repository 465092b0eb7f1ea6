import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { placeholderEmail } from './rules.ts'

type Trx = Transaction<DB>

/** Whether the user is an active member, who cannot leave the tenant until the transaction ends. */
export const holdMember = async (trx: Trx, tenantId: string, userId: string): Promise<boolean> =>
  (await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('memberships.user_id')
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.user_id', '=', userId)
    .where('users.status', '=', 'active')
    .forKeyShare('memberships')
    .executeTakeFirst()) !== undefined

/** The teams that only `userId` leads get `heirId` as their lead. */
export const handOverTeams = async (trx: Trx, userId: string, heirId: string): Promise<void> => {
  await sql`
    insert into team_members (team_id, user_id, role)
    select led.team_id, ${heirId}::uuid, 'lead' from team_members led
    where led.user_id = ${userId}::uuid and led.role = 'lead' and not exists (
      select from team_members other
      where other.team_id = led.team_id and other.role = 'lead' and other.user_id <> led.user_id)
    on conflict (tenant_id, team_id, user_id) do update set role = 'lead'`.execute(trx)
}

/** Ends the membership, and with it those in groups and teams. */
export const deleteMembership = (trx: Trx, tenantId: string, userId: string) =>
  trx.deleteFrom('memberships').where('tenant_id', '=', tenantId).where('user_id', '=', userId).execute()

/** From here on nobody signs in to the account; what it holds is erased later. */
export const markDeleted = (trx: Trx, userId: string) =>
  trx
    .updateTable('users')
    .set({ status: 'disabled', system_role: 'user', deleted_at: sql`now()`, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()

/** Who gets what a deleted user owned: the one chosen then, else the owner who has been here longest. */
export const findHeir = async (trx: Trx, tenantId: string, chosenId: string): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('memberships.user_id')
    .where('memberships.tenant_id', '=', tenantId)
    .where('users.status', '=', 'active')
    .orderBy(sql`memberships.user_id = ${chosenId}::uuid`, 'desc')
    .orderBy(sql`array_position(array['owner', 'admin', 'editor', 'viewer'], memberships.role)`)
    .orderBy('memberships.created_at')
    .orderBy('memberships.user_id')
    .limit(1)
    .executeTakeFirst()
  return row?.user_id
}

/** Removes what a tenant keeps of somebody who has left it, and their address from its invitations. */
export async function forgetInTenant(trx: Trx, userId: string): Promise<void> {
  await trx
    .deleteFrom('api_tokens')
    .where('user_id', '=', userId)
    .where('revoked_at', 'is not', null)
    .execute()
  await trx.deleteFrom('idempotency_keys').where('user_id', '=', userId).execute()
  await trx.deleteFrom('invites').where('user_id', '=', userId).execute()
  await sql`
    update invites set email = null
    where (accepted_by = ${userId}::uuid
      or lower(email) = (select lower(users.email) from users where users.id = ${userId}::uuid))
      and (accepted_at is not null or revoked_at is not null or expires_at < now())`.execute(trx)
}

/** The address of an account that is to be erased; undefined for one that lives on. */
export const findDeleted = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('users')
    .select('email')
    .where('id', '=', userId)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()

/** What is private to a user and goes with the account; tokens and codes follow their sessions and grants. */
const privateTables = [
  'preferences',
  'totp_credentials',
  'external_identities',
  'password_resets',
  'oauth2_grants',
  'sessions',
] as const

/** Leaves a row that names nobody, for what the account has made points to it; in the name of the user. */
export async function eraseAccount(trx: Trx, userId: string, email: string): Promise<void> {
  for (const table of privateTables) await trx.deleteFrom(table).where('user_id', '=', userId).execute()
  await trx.deleteFrom('verification_codes').where(sql`lower(email)`, '=', sql`lower(${email})`).execute()
  await trx
    .updateTable('users')
    .set({
      email: placeholderEmail(userId),
      username: null,
      display_name: '',
      password_hash: null,
      password_changed_at: null,
      phone: null,
      first_name: null,
      last_name: null,
      birth_date: null,
      country: null,
      city: null,
      locale: null,
      profile_url: null,
      avatar_etag: null,
      email_verified_at: null,
      updated_at: sql`now()`,
    })
    .where('id', '=', userId)
    .where('deleted_at', 'is not', null)
    .execute()
}
