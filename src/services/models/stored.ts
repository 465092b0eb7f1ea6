import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'

/** Names the column of a sealed key, so that it opens nowhere else. */
export const providerSeal = (tenantId: string, providerId: string): string =>
  `model_providers/${tenantId}/${providerId}/api_key`
export const ownKeySeal = (tenantId: string, userId: string, provider: string): string =>
  `provider_keys/${tenantId}/${userId}/${provider}`

const most = 200

/** The providers that a user may use: the tenant's and their own, defaults first, then the oldest. */
export const readProviders = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('model_providers')
    .select([
      'provider_id',
      'owner_id',
      'name',
      'kind',
      'base_url',
      'sealed_key',
      'model',
      'max_tokens',
      'temperature',
      'top_p',
      'presence_penalty',
      'max_model_len',
      'supports_multimodal',
      'is_default',
    ])
    .where((where) => where.or([where('owner_id', 'is', null), where('owner_id', '=', userId)]))
    .orderBy('is_default', 'desc')
    .orderBy((order) => order.case().when('owner_id', 'is', null).then(1).else(0).end())
    .orderBy('created_at')
    .limit(most)
    .execute()

export type ProviderRow = Awaited<ReturnType<typeof readProviders>>[number]

export const readOwnKeys = (db: Kysely<DB>, userId: string) =>
  db
    .selectFrom('provider_keys')
    .select(['provider', 'sealed_key', 'servers'])
    .where('user_id', '=', userId)
    .limit(most)
    .execute()

export type OwnKeyRow = Awaited<ReturnType<typeof readOwnKeys>>[number]

/** What the catalog says of models with these names, of whichever provider. */
export const readCatalog = (db: Kysely<DB>, models: readonly string[]) =>
  db
    .selectFrom('model_catalog')
    .select(['provider', 'model_id', 'is_active', 'context_window', 'supports_vision', 'max_output_tokens'])
    .where('model_id', 'in', [...models])
    .limit(most)
    .execute()

export type CatalogRow = Awaited<ReturnType<typeof readCatalog>>[number]
