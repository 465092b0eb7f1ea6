import { type Insertable, type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { DB } from '../../../generated/database.ts'

const columns = [
  'provider_id',
  'owner_id',
  'name',
  'kind',
  'base_url',
  'sealed_key',
  'key_hint',
  'model',
  'max_tokens',
  'temperature',
  'top_p',
  'presence_penalty',
  'max_model_len',
  'supports_multimodal',
  'supports_structured_output',
  'is_default',
  'created_at',
  'updated_at',
] as const

const most = 100

/** The caller's own and the tenant's, newest first. */
export const listProviders = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('model_providers')
    .select(columns)
    .where((where) => where.or([where('owner_id', 'is', null), where('owner_id', '=', userId)]))
    .orderBy('created_at', 'desc')
    .orderBy('provider_id')
    .limit(most)
    .execute()

export type ProviderRow = Awaited<ReturnType<typeof listProviders>>[number]

/** Writers of a tenant's providers wait for each other, so that one is the default and none is there twice. */
export const lockProviders = async (trx: Transaction<DB>, tenantId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`providers/${tenantId}`}, 0))`.execute(trx)
}

export const findProvider = (db: Kysely<DB>, providerId: string): Promise<ProviderRow | undefined> =>
  db.selectFrom('model_providers').select(columns).where('provider_id', '=', providerId).executeTakeFirst()

/** What the same owner has stored already. */
export const findEqual = (
  db: Kysely<DB>,
  wanted: {
    readonly ownerId: string | null
    readonly baseUrl: string
    readonly model: string
    readonly hash: Buffer
  },
): Promise<ProviderRow | undefined> =>
  db
    .selectFrom('model_providers')
    .select(columns)
    .where('owner_id', wanted.ownerId === null ? 'is' : '=', wanted.ownerId)
    .where('base_url', '=', wanted.baseUrl)
    .where('model', '=', wanted.model)
    .where('key_hash', '=', wanted.hash)
    .orderBy('created_at')
    .executeTakeFirst()

export const countOwned = async (db: Kysely<DB>, ownerId: string | null): Promise<number> => {
  const { total } = await db
    .selectFrom('model_providers')
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .where('owner_id', ownerId === null ? 'is' : '=', ownerId)
    .executeTakeFirstOrThrow()
  return total
}

export const insertProvider = (
  trx: Transaction<DB>,
  row: Insertable<DB['model_providers']>,
): Promise<ProviderRow> =>
  trx.insertInto('model_providers').values(row).returning(columns).executeTakeFirstOrThrow()

export const changeProvider = (
  trx: Transaction<DB>,
  providerId: string,
  values: Updateable<DB['model_providers']>,
): Promise<ProviderRow> =>
  trx
    .updateTable('model_providers')
    .set({ ...values, updated_at: sql`now()` })
    .where('provider_id', '=', providerId)
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Takes the default from the others of the same owner. */
export const clearDefaults = (trx: Transaction<DB>, ownerId: string | null) =>
  trx
    .updateTable('model_providers')
    .set({ is_default: false })
    .where('owner_id', ownerId === null ? 'is' : '=', ownerId)
    .where('is_default', '=', true)
    .execute()

export const removeProvider = (trx: Transaction<DB>, providerId: string) =>
  trx.deleteFrom('model_providers').where('provider_id', '=', providerId).execute()

const keyColumns = ['provider', 'key_hint', 'created_at', 'updated_at'] as const

export const listOwnKeys = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('provider_keys')
    .select(keyColumns)
    .where('user_id', '=', userId)
    .orderBy('provider')
    .limit(most)
    .execute()

export type OwnKeyRow = Awaited<ReturnType<typeof listOwnKeys>>[number]

export const countOwnKeys = async (db: Kysely<DB>, userId: string, except: string): Promise<number> => {
  const { total } = await db
    .selectFrom('provider_keys')
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .where('user_id', '=', userId)
    .where('provider', '!=', except)
    .executeTakeFirstOrThrow()
  return total
}

export const putOwnKey = (
  db: Kysely<DB>,
  key: {
    readonly userId: string
    readonly provider: string
    readonly sealed: string
    readonly hint: string
    readonly servers: string[]
  },
): Promise<OwnKeyRow> =>
  db
    .insertInto('provider_keys')
    .values({
      user_id: key.userId,
      provider: key.provider,
      sealed_key: key.sealed,
      key_hint: key.hint,
      servers: key.servers,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id', 'provider']).doUpdateSet({
        sealed_key: key.sealed,
        key_hint: key.hint,
        servers: key.servers,
        updated_at: sql`now()`,
      }),
    )
    .returning(keyColumns)
    .executeTakeFirstOrThrow()

/** Whether there was one. */
export const removeOwnKey = async (db: Kysely<DB>, userId: string, provider: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('provider_keys')
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
