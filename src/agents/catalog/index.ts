import type { Room } from '../../http/types.ts'
import {
  catalogBulkUpdate,
  catalogCreate,
  catalogDelete,
  catalogDiscover,
  catalogList,
  catalogSync,
  catalogUpdate,
  catalogView,
} from './handlers.ts'

/** The models that can be chosen. */
export const catalog = {
  catalogList,
  catalogCreate,
  catalogView,
  catalogUpdate,
  catalogDelete,
  catalogBulkUpdate,
  catalogDiscover,
  catalogSync,
} satisfies Room<'catalog'>
