import type { Room } from '../../http/types.ts'
import { healthApi, healthDetailed, healthEmbed, healthView } from './handlers.ts'

/** Whether the server and what it depends on answer. */
export const health = { healthView, healthEmbed, healthDetailed, healthApi } satisfies Room<'health'>
