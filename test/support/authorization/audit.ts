import { audit as record } from '../../../src/identity/audit/queries.ts'
import type { Rows } from './row.ts'

export const audit = {
  auditList: {
    right: async ({ studio, owner, mark }) => {
      const request = { id: mark, ip: '203.0.113.7', userAgent: mark }
      const { userId, tenantId } = owner
      await record(studio.database.system, request, { action: 'user.login', userId, tenantId })
      await record(studio.database.system, request, { action: 'user.login', outcome: 'failure', userId })
      return {}
    },
    otherTenant: 'own only',
  },
} satisfies Rows<'audit'>
