import type { Room } from '../../http/types.ts'
import { cloudSyncConflictList, cloudSyncConflictResolve, cloudSyncConflictView } from './handlers.ts'

/** Edits that could not be merged. */
export const cloudSync = {
  cloudSyncConflictList,
  cloudSyncConflictView,
  cloudSyncConflictResolve,
} satisfies Room<'cloud-sync'>
