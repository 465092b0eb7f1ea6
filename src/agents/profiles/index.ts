import type { Room } from '../../http/types.ts'
import {
  profileAdminList,
  profileAvailabilitySet,
  profileList,
  profileMcpServerList,
  profilePromptList,
  profileToolList,
  profileUpdate,
  profileView,
} from './handlers.ts'

/** Agents that the operator keeps as files, in Navi's words. */
export const profiles = {
  profileList,
  profileToolList,
  profilePromptList,
  profileMcpServerList,
  profileAdminList,
  profileView,
  profileUpdate,
  profileAvailabilitySet,
} satisfies Room<'profiles'>
