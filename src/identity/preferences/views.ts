import type { components } from '../../../generated/contract.ts'
import { avatarUrl } from '../avatars/rules.ts'
import { type ChatPreferences, clientConfig, read, type Stored, studioMembers, studioOther } from './rules.ts'

type Schemas = components['schemas']

export const toUserPreferences = (
  chat: ChatPreferences,
  user: { id: string; avatar_etag: string | null },
): Schemas['UserPreferences'] => ({
  default_model_id: chat.defaultModelId,
  preferred_models: chat.preferredModels,
  default_summarizer_model_id: chat.summarizerModelId,
  theme: chat.theme,
  avatar_url: avatarUrl(user),
})

/** Members that nobody has declared come along as they are; the declared ones win. */
export const toSettings = (stored: Stored): Schemas['Settings'] => ({
  ...read(stored, studioOther),
  site_name: read(stored, studioMembers.site_name),
  autosave_enabled: read(stored, studioMembers.autosave_enabled),
  autosave_interval: read(stored, studioMembers.autosave_interval),
  timezone: read(stored, studioMembers.timezone),
  theme: read(stored, studioMembers.theme),
})

export const toConfig = (stored: Stored): Schemas['UserConfig'] => ({ config: read(stored, clientConfig) })
