import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { RequestFacts } from '../../http/types.ts'
import { insertAudit } from './queries.ts'

/** Writes one audit row: who did what, from where, with which outcome. Never a secret in `detail`. */
export const audit = (
  db: Kysely<DB>,
  request: RequestFacts,
  entry: {
    action: string
    outcome?: 'success' | 'failure'
    userId?: string | null
    tenantId?: string | null
    detail?: Record<string, unknown>
  },
) =>
  insertAudit(db, {
    userId: entry.userId ?? null,
    tenantId: entry.tenantId ?? null,
    action: entry.action,
    outcome: entry.outcome ?? 'success',
    ip: request.ip,
    userAgent: request.userAgent ?? null,
    requestId: request.id,
    detail: entry.detail ?? {},
  })
