import type { components } from '../../../generated/contract.ts'
import type { ChatPreferences } from '../preferences/rules.ts'
import { avatarUrl } from './rules.ts'

/** What an upload answers: the preferences of the user whose picture it is. */
export const toAvatarPreferences = (
  chat: ChatPreferences,
  user: { id: string; avatar_etag: string | null },
): components['schemas']['UserPreferences'] => ({
  default_model_id: chat.defaultModelId,
  preferred_models: chat.preferredModels,
  default_summarizer_model_id: chat.summarizerModelId,
  theme: chat.theme,
  avatar_url: avatarUrl(user),
})
