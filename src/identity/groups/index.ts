import type { Room } from '../../http/types.ts'
import {
  groupCreate,
  groupDelete,
  groupList,
  groupMemberAdd,
  groupMemberRemove,
  groupPresetList,
  groupTemplateCreate,
  groupTemplateList,
  groupUpdate,
  groupUserList,
  groupView,
} from './handlers.ts'

/** Groups of users and the permissions they bring. */
export const groups = {
  groupList,
  groupCreate,
  groupPresetList,
  groupUserList,
  groupView,
  groupUpdate,
  groupDelete,
  groupMemberAdd,
  groupMemberRemove,
  groupTemplateList,
  groupTemplateCreate,
} satisfies Room<'groups'>
