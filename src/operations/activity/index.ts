import type { Room } from '../../http/types.ts'
import {
  activityDashboard,
  activityHistory,
  activityRecent,
  activityVersionList,
  activityVersionRestore,
  activityVersionView,
} from './handlers.ts'

/** Who changed what and when, and the earlier versions of an entity. */
export const activity = {
  activityRecent,
  activityHistory,
  activityDashboard,
  activityVersionList,
  activityVersionView,
  activityVersionRestore,
} satisfies Room<'activity'>
