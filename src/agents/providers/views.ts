import type { components } from '../../../generated/contract.ts'
import type { OwnKeyRow, ProviderRow } from './queries.ts'

type Schemas = components['schemas']

/** Never with the key itself. */
export const toProvider = (row: ProviderRow): Schemas['Provider'] => ({
  id: row.provider_id,
  provider_id: row.provider_id,
  name: row.name,
  kind: row.kind as Schemas['Provider']['kind'],
  base_url: row.base_url,
  api_keys: row.key_hint === null ? [] : [row.key_hint],
  model: row.model,
  max_tokens: row.max_tokens,
  temperature: row.temperature,
  top_p: row.top_p,
  presence_penalty: row.presence_penalty,
  max_model_len: row.max_model_len,
  supports_multimodal: row.supports_multimodal,
  supports_structured_output: row.supports_structured_output,
  is_default: row.is_default,
  user_id: row.owner_id,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toProviderKey = (row: OwnKeyRow): Schemas['ProviderKey'] => ({
  provider: row.provider,
  configured: true,
  masked_key: row.key_hint,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})
