import type { Room } from '../../http/types.ts'
import {
  entityCompare,
  entityCreate,
  entityDelete,
  entityList,
  entityUpdate,
  entityView,
} from './handlers.ts'

/** The characters, places, quests and other things of a world. */
export const entities = {
  entityList,
  entityCreate,
  entityView,
  entityUpdate,
  entityDelete,
  entityCompare,
} satisfies Room<'entities'>
