import type { Room } from '../../http/types.ts'
import { recallCancel, recallSkip, recallView } from './handlers.ts'

/** What an agent comes back to later. */
export const recalls = { recallView, recallCancel, recallSkip } satisfies Room<'recalls'>
