import type { Room } from '../../http/types.ts'
import { searchAll, searchList, searchRecent } from './handlers.ts'

/** Finding entities by words. */
export const search = { searchList, searchAll, searchRecent } satisfies Room<'search'>
