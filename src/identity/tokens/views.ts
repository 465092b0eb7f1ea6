import type { components } from '../../../generated/contract.ts'
import type { TokenRow } from './queries.ts'

type Schemas = components['schemas']

const time = (date: Date | null) => date?.toISOString() ?? null

export const toApiToken = (row: TokenRow): Schemas['ApiToken'] => ({
  id: row.id,
  name: row.name,
  token_prefix: row.token_prefix,
  scopes: row.scopes,
  created_at: row.created_at.toISOString(),
  last_used_at: time(row.last_used_at),
  expires_at: time(row.expires_at),
})

/** The one answer that holds the token. */
export const toApiTokenSecret = (row: TokenRow, token: string): Schemas['ApiTokenSecret'] => ({
  id: row.id,
  name: row.name,
  token,
  token_prefix: row.token_prefix,
  scopes: row.scopes,
  created_at: row.created_at.toISOString(),
  last_used_at: time(row.last_used_at),
  expires_at: time(row.expires_at),
})

export const toApiKey = (row: TokenRow): Schemas['ApiKey'] => ({
  id: row.id,
  name: row.name,
  key_prefix: row.token_prefix,
  scopes: row.scopes,
  created_at: row.created_at.toISOString(),
  last_used_at: time(row.last_used_at),
  expires_at: time(row.expires_at),
})

/** The one answer that holds the key. */
export const toApiKeySecret = (row: TokenRow, key: string): Schemas['ApiKeySecret'] => ({
  id: row.id,
  name: row.name,
  key,
  key_prefix: row.token_prefix,
  scopes: row.scopes,
  created_at: row.created_at.toISOString(),
  last_used_at: time(row.last_used_at),
  expires_at: time(row.expires_at),
})

/** What tells an AI key apart; all null for a user who has none. */
export const toAiKey = (userId: string, row: TokenRow | undefined): Schemas['AiKey'] => ({
  user_id: userId,
  key_prefix: row?.token_prefix ?? null,
  created_at: row?.created_at.toISOString() ?? null,
  last_used_at: time(row?.last_used_at ?? null),
})

/** The one answer that holds the key. */
export const toAiKeySecret = (userId: string, row: TokenRow, key: string): Schemas['AiKeySecret'] => ({
  user_id: userId,
  api_key: key,
  key_prefix: row.token_prefix,
  created_at: row.created_at.toISOString(),
  last_used_at: time(row.last_used_at),
})
