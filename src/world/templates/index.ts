import type { Room } from '../../http/types.ts'
import { templateSchema } from './handlers.ts'

/** What an entity of each type consists of. */
export const templates = { templateSchema } satisfies Room<'templates'>
