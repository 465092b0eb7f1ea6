import type { Room } from '../../http/types.ts'
import {
  preferenceConfigUpdate,
  preferenceConfigView,
  preferenceDelete,
  preferenceList,
  preferenceProfileUpdate,
  preferenceProfileView,
  preferenceSet,
  preferenceSettingsUpdate,
  preferenceSettingsView,
} from './handlers.ts'

/** One key → JSON store per user, and the three other faces of it. */
export const preferences = {
  preferenceList,
  preferenceSet,
  preferenceDelete,
  preferenceProfileView,
  preferenceProfileUpdate,
  preferenceSettingsView,
  preferenceSettingsUpdate,
  preferenceConfigView,
  preferenceConfigUpdate,
} satisfies Room<'preferences'>
