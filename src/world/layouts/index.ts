import type { Room } from '../../http/types.ts'
import { layoutDelete, layoutList, layoutReset, layoutUpdate, layoutView } from './handlers.ts'

/** How an editor arranges the fields of each type. */
export const layouts = {
  layoutList,
  layoutView,
  layoutUpdate,
  layoutDelete,
  layoutReset,
} satisfies Room<'layouts'>
