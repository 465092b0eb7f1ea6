import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { ConfiguredClient } from '../../config/oauth2-clients.ts'

type Db = Kysely<DB>

const columns = [
  'client_id',
  'secret_hash',
  'name',
  'description',
  'redirect_uris',
  'grant_types',
  'response_types',
  'scope',
  'token_endpoint_auth_method',
  'skip_consent',
  'plain_pkce',
  'enabled',
  'source',
  'created_at',
] as const

/** A client as it is stored; without a secret it is public. */
export interface Client {
  readonly client_id: string
  readonly secret_hash: Buffer | null
  readonly name: string
  readonly description: string
  readonly redirect_uris: string[]
  readonly grant_types: string[]
  readonly response_types: string[]
  readonly scope: string
  readonly token_endpoint_auth_method: string
  readonly skip_consent: boolean
  readonly plain_pkce: boolean
  readonly enabled: boolean
  readonly source: string
  readonly created_at: Date
}

export const findClient = (db: Db, clientId: string): Promise<Client | undefined> =>
  db.selectFrom('oauth2_clients').select(columns).where('client_id', '=', clientId).executeTakeFirst()

export const countClients = async (db: Db): Promise<number> => {
  const { total } = await db
    .selectFrom('oauth2_clients')
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export const listClients = (db: Db, page: { offset: number; limit: number }): Promise<Client[]> =>
  db
    .selectFrom('oauth2_clients')
    .select(columns)
    .orderBy('client_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

/** Stores a client; undefined when there is one with this id. */
export const insertClient = (
  db: Db,
  client: Omit<Client, 'response_types'> & { readonly metadata?: Readonly<Record<string, unknown>> },
): Promise<Client | undefined> =>
  db
    .insertInto('oauth2_clients')
    .values({ ...client, metadata: JSON.stringify(client.metadata ?? {}) })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .returning(columns)
    .executeTakeFirst()

/** Removes a client with its grants, codes and tokens. */
export const deleteClient = (db: Db, clientId: string) =>
  db
    .deleteFrom('oauth2_clients')
    .where('client_id', '=', clientId)
    .returning(['client_id', 'name'])
    .executeTakeFirst()

/** Makes a client what the configuration says, whoever made it before. */
export const saveConfiguredClient = (db: Db, client: ConfiguredClient, secretHash: Buffer | null) => {
  const values = {
    secret_hash: secretHash,
    name: client.name,
    description: client.description,
    redirect_uris: client.redirectUris,
    grant_types: client.grantTypes,
    response_types: client.responseTypes,
    scope: client.scope,
    token_endpoint_auth_method: client.authentication,
    skip_consent: client.skipConsent,
    plain_pkce: client.plainPkce,
    enabled: client.enabled,
    source: 'configuration',
    metadata: JSON.stringify(client.metadata),
  }
  return db
    .insertInto('oauth2_clients')
    .values({ client_id: client.clientId, ...values })
    .onConflict((conflict) => conflict.column('client_id').doUpdateSet({ ...values, updated_at: sql`now()` }))
    .execute()
}

/** Disables the clients that have left the configuration; their tokens open nothing from then on. */
export const disableUnconfigured = (db: Db, clientIds: readonly string[]) =>
  db
    .updateTable('oauth2_clients')
    .set({ enabled: false, updated_at: sql`now()` })
    .where('source', '=', 'configuration')
    .where('enabled', '=', true)
    .$if(clientIds.length > 0, (query) => query.where('client_id', 'not in', clientIds))
    .execute()

/** The names of those whom a consent concerns. */
export const findTenantName = async (db: Db, tenantId: string): Promise<string> => {
  const { name } = await db
    .selectFrom('tenants')
    .select('name')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return name
}

/** What userinfo tells of an account beyond its principal. */
export const findSubject = (db: Db, userId: string) =>
  db
    .selectFrom('users')
    .select(['id', 'avatar_etag', sql<boolean>`email_verified_at is not null`.as('email_verified')])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
