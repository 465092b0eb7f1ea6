import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

/** Whether the user has been asked about this client in this tenant before and said yes to at least these scopes. */
export const hasConsented = async (
  db: Db,
  who: { readonly userId: string; readonly tenantId: string; readonly clientId: string },
  scope: readonly string[],
): Promise<boolean> =>
  (await db
    .selectFrom('oauth2_grants')
    .select('id')
    .where('user_id', '=', who.userId)
    .where('client_id', '=', who.clientId)
    .where('tenant_id', '=', who.tenantId)
    .where('consented', '=', true)
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`string_to_array(scope, ' ') @> ${[...scope]}::text[]`)
    .limit(1)
    .executeTakeFirst()) !== undefined

export const insertGrant = (
  db: Db,
  grant: {
    readonly id: string
    readonly clientId: string
    readonly userId: string
    readonly tenantId: string
    readonly scope: string
    readonly resource: readonly string[]
    readonly consented: boolean
  },
) =>
  db
    .insertInto('oauth2_grants')
    .values({
      id: grant.id,
      client_id: grant.clientId,
      user_id: grant.userId,
      tenant_id: grant.tenantId,
      scope: grant.scope,
      resource: [...grant.resource],
      consented: grant.consented,
    })
    .execute()

export const insertCode = (
  db: Db,
  code: {
    readonly hash: Buffer
    readonly grantId: string
    readonly redirectUri: string | null
    readonly challenge: string | null
    readonly method: string | null
    readonly expiresAt: Date
  },
) =>
  db
    .insertInto('oauth2_codes')
    .values({
      code_hash: code.hash,
      grant_id: code.grantId,
      redirect_uri: code.redirectUri,
      code_challenge: code.challenge,
      code_challenge_method: code.method,
      expires_at: code.expiresAt,
    })
    .execute()

const ofCode = (db: Db, hash: Buffer) =>
  db
    .selectFrom('oauth2_codes')
    .innerJoin('oauth2_grants', 'oauth2_grants.id', 'oauth2_codes.grant_id')
    .select([
      'oauth2_codes.grant_id',
      'oauth2_codes.redirect_uri',
      'oauth2_codes.code_challenge',
      'oauth2_codes.code_challenge_method',
      'oauth2_codes.expires_at',
      'oauth2_codes.used_at',
      'oauth2_grants.client_id',
      'oauth2_grants.user_id',
      'oauth2_grants.tenant_id',
      'oauth2_grants.scope',
      'oauth2_grants.revoked_at',
    ])
    .where('oauth2_codes.code_hash', '=', hash)

export const findCode = (db: Db, hash: Buffer) => ofCode(db, hash).executeTakeFirst()

/** Like {@link findCode}; another exchange of the same code waits until the transaction ends. */
export const lockCode = (trx: Db, hash: Buffer) =>
  ofCode(trx, hash).forNoKeyUpdate('oauth2_codes').executeTakeFirst()

export const useCode = (trx: Db, hash: Buffer, now: Date) =>
  trx.updateTable('oauth2_codes').set({ used_at: now }).where('code_hash', '=', hash).execute()

const ofToken = (db: Db, hash: Buffer) =>
  db
    .selectFrom('oauth2_tokens')
    .innerJoin('oauth2_grants', 'oauth2_grants.id', 'oauth2_tokens.grant_id')
    .select([
      'oauth2_tokens.grant_id',
      'oauth2_tokens.kind',
      'oauth2_tokens.scope',
      'oauth2_tokens.expires_at',
      'oauth2_tokens.used_at',
      'oauth2_grants.client_id',
      'oauth2_grants.user_id',
      'oauth2_grants.tenant_id',
      sql<boolean>`oauth2_grants.revoked_at is not null or oauth2_tokens.revoked_at is not null`.as(
        'revoked',
      ),
    ])
    .where('oauth2_tokens.token_hash', '=', hash)

export const findToken = (db: Db, hash: Buffer) => ofToken(db, hash).executeTakeFirst()

/** Like {@link findToken}; another refresh with the same token waits until the transaction ends. */
export const lockToken = (trx: Db, hash: Buffer) =>
  ofToken(trx, hash).forNoKeyUpdate('oauth2_tokens').executeTakeFirst()

export const useRefreshToken = (trx: Db, hash: Buffer, now: Date) =>
  trx.updateTable('oauth2_tokens').set({ used_at: now }).where('token_hash', '=', hash).execute()

export const insertTokens = (
  trx: Db,
  tokens: readonly {
    readonly hash: Buffer
    readonly grantId: string
    readonly kind: 'access' | 'refresh'
    readonly scope: string
    readonly expiresAt: Date
  }[],
) =>
  trx
    .insertInto('oauth2_tokens')
    .values(
      tokens.map((token) => ({
        token_hash: token.hash,
        grant_id: token.grantId,
        kind: token.kind,
        scope: token.scope,
        expires_at: token.expiresAt,
      })),
    )
    .execute()

/** Takes from live access tokens what the configured clients that hold them are not registered for any more. */
export const narrowTokens = (trx: Db) =>
  sql`
    update oauth2_tokens t set scope = array_to_string(array(
      select one from unnest(string_to_array(t.scope, ' ')) with ordinality as granted (one, place)
      where one = any(string_to_array(c.scope, ' ')) order by place), ' ')
    from oauth2_grants g
    join oauth2_clients c on c.client_id = g.client_id and c.source = 'configuration'
    where g.id = t.grant_id and t.kind = 'access' and t.expires_at > now()
      and not string_to_array(t.scope, ' ') <@ string_to_array(c.scope, ' ')`.execute(trx)

/** Ends one access token. */
export const revokeToken = (db: Db, hash: Buffer) =>
  db
    .updateTable('oauth2_tokens')
    .set({ revoked_at: sql`now()` })
    .where('token_hash', '=', hash)
    .where('revoked_at', 'is', null)
    .execute()

/** Ends everything that came of a grant; false when it had ended before. */
export const revokeGrant = async (db: Db, grantId: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('oauth2_grants')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', grantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Whether the user of a grant may still come into its tenant; in that tenant's transaction. */
export const isActiveMember = async (trx: Db, userId: string, tenantId: string): Promise<boolean> =>
  (await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('users.id')
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.user_id', '=', userId)
    .where('users.status', '=', 'active')
    .executeTakeFirst()) !== undefined

/**
 * Removes codes and tokens that have expired, and the grants of which nothing is left. A user's newest consent to
 * the same scopes stays, so that nobody is asked again.
 */
export async function sweepGrants(db: Db): Promise<void> {
  await sql`delete from oauth2_codes where expires_at < now() - interval '1 day'`.execute(db)
  await sql`delete from oauth2_tokens where expires_at < now() - interval '1 day'`.execute(db)
  await sql`
    delete from oauth2_grants g
    where g.created_at < now() - interval '1 day'
      and not exists (select from oauth2_codes c where c.grant_id = g.id)
      and not exists (select from oauth2_tokens t where t.grant_id = g.id)
      and (g.revoked_at is not null or not g.consented or exists (
        select from oauth2_grants n
        where n.user_id = g.user_id and n.client_id = g.client_id and n.tenant_id = g.tenant_id
          and n.scope = g.scope and n.consented and n.revoked_at is null
          and (n.created_at, n.id) > (g.created_at, g.id)))`.execute(db)
}
