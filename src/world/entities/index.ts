import type { Room } from '../../http/types.ts'
import { entityCreate, entityDelete, entityList, entityUpdate, entityView } from './handlers/entity.ts'
import { entityFix } from './handlers/fix.ts'
import { entityIdCheck, entityRename } from './handlers/identity.ts'
import { entityCompare, entityImport, entityMerge } from './handlers/versions.ts'

/** The characters, places, quests and other things of a world. */
export const entities = {
  entityList,
  entityCreate,
  entityView,
  entityUpdate,
  entityDelete,
  entityCompare,
  entityMerge,
  entityImport,
  entityRename,
  entityIdCheck,
  entityFix,
} satisfies Room<'entities'>
