import type { Room } from '../../http/types.ts'
import { auditList } from './handlers.ts'

/** Who changed accounts and access, from where. */
export const audit = {
  auditList,
} satisfies Room<'audit'>
