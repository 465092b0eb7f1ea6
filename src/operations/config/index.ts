import type { Room } from '../../http/types.ts'
import { configList, configSystemInfo, configSystemUpdate, configUpdate } from './handlers.ts'

/** Settings of the whole server. */
export const config = {
  configList,
  configUpdate,
  configSystemInfo,
  configSystemUpdate,
} satisfies Room<'config'>
