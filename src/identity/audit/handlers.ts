import { invalid } from '../../http/errors.ts'
import { momentOf } from '../../http/times.ts'
import type { Handler } from '../../http/types.ts'
import { auditPage, countAudit } from './queries.ts'
import { toAuditEntry } from './views.ts'

/** The moment of a query parameter; 422 for one that does not exist. */
function readMoment(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const moment = momentOf(text)
  if (!moment) throw invalid(`/query/${name}`, 'is not a time')
  return moment
}

/** `GET /api/admin/audit` */
export const auditList: Handler<'auditList'> = async ({ db, principal, query, reply }) => {
  const { offset, limit } = query
  const reach = principal.permissions.has('system.admin') ? 'server' : 'tenant'
  const filter = {
    userId: query.user_id,
    action: query.action,
    outcome: query.outcome,
    since: readMoment('since', query.since),
    until: readMoment('until', query.until),
  }
  const [total, rows] = await Promise.all([
    countAudit(db, reach, filter),
    auditPage(db, reach, filter, { offset, limit }).execute(),
  ])
  reply.page({ offset, limit, total })
  return { total, offset, limit, entries: rows.map(toAuditEntry) }
}
