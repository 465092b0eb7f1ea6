import type { components } from '../../../generated/contract.ts'
import type { auditPage } from './queries.ts'

type Row = Awaited<ReturnType<ReturnType<typeof auditPage>['execute']>>[number]

export const toAuditEntry = (row: Row): components['schemas']['AuditEntry'] => ({
  id: row.id,
  at: row.at.toISOString(),
  action: row.action,
  outcome: row.outcome === 'failure' ? 'failure' : 'success',
  user_id: row.user_id,
  user_name: row.display_name,
  tenant_id: row.tenant_id,
  ip: row.ip,
  user_agent: row.user_agent,
  request_id: row.request_id,
  detail: row.detail as Record<string, unknown>,
})
