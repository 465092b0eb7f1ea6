import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import type { Discovered } from './discovery.ts'
import type { CatalogRow } from './queries.ts'

type Schemas = components['schemas']

export const toEntry = (row: CatalogRow): Schemas['CatalogEntry'] => ({
  id: row.model_config_id,
  provider: row.provider,
  model_id: row.model_id,
  display_name: row.display_name,
  is_active: row.is_active,
  context_window: row.context_window,
  supports_vision: row.supports_vision,
  max_output_tokens: row.max_output_tokens,
  created_at: row.created_at.toISOString(),
})

export const entryTag = (row: CatalogRow): string => tagOf(JSON.stringify(toEntry(row)))

export const toDiscovered = (model: Discovered, known: boolean): Schemas['CatalogDiscovered'] => ({
  provider: model.provider,
  model_id: model.modelId,
  display_name: model.displayName,
  context_window: model.contextWindow,
  supports_vision: model.supportsVision,
  already_in_catalog: known,
})
