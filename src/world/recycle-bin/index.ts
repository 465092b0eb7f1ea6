import type { Room } from '../../http/types.ts'
import { recycleBinEmpty, recycleBinList, recycleBinPurge, recycleBinRestore } from './handlers.ts'

/** Deleted things, until they are restored or gone for good. */
export const recycleBin = {
  recycleBinList,
  recycleBinRestore,
  recycleBinPurge,
  recycleBinEmpty,
} satisfies Room<'recycle-bin'>
