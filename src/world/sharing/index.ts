import type { Room } from '../../http/types.ts'
import { sharingCreate, sharingDelete, sharingEntityList, sharingList, sharingView } from './handlers.ts'

/** Links that show a part of the world to anybody. */
export const sharing = {
  sharingList,
  sharingCreate,
  sharingDelete,
  sharingView,
  sharingEntityList,
} satisfies Room<'sharing'>
