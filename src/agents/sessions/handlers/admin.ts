import type { Handler } from '../../../http/types.ts'
import { audit } from '../../../identity/audit/queries.ts'
import { countFacts, recallFacts } from '../../agents/rules.ts'
import { readContextMessages, readHistory } from '../history.ts'
import { countAllSessions, listAllSessions } from '../listing.ts'
import { deleteSession, findAnySession, listPlanning } from '../queries.ts'
import { toAdminItem, toAdminSession, toContext, toMemoryFact } from '../views.ts'
import { unknownSession } from './navi.ts'

/** `GET /sessions/{session_id}/context` */
export const sessionContext: Handler<'sessionContext'> = async ({ db, path }) => {
  const session = await findAnySession(db, path.session_id)
  if (!session) throw unknownSession(path.session_id)
  return toContext(session, await readContextMessages(db, session.session_id))
}

/** `GET /sessions/{session_id}/planning` */
export const sessionPlanning: Handler<'sessionPlanning'> = async ({ db, path }) => {
  const session = await findAnySession(db, path.session_id)
  if (!session) throw unknownSession(path.session_id)
  const logs = await listPlanning(db, session.session_id)
  return { session_id: session.session_id, logs: logs.map(({ phase, output }) => ({ phase, output })) }
}

/** `GET /admin/sessions` */
export const sessionAdminList: Handler<'sessionAdminList'> = async ({ db, query, reply }) => {
  const { limit, offset, search, sort_by: sortBy, sort_order: sortOrder } = query
  const [total, rows] = await Promise.all([
    countAllSessions(db, { search }),
    listAllSessions(db, { search, sortBy, sortOrder }, { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  return { total, limit, offset, items: rows.map(toAdminItem) }
}

/** `GET /admin/sessions/{session_id}` */
export const sessionAdminView: Handler<'sessionAdminView'> = async ({ db, path }) => {
  const session = await findAnySession(db, path.session_id)
  if (!session) throw unknownSession(path.session_id)
  return toAdminSession(session, await readHistory(db, session.session_id))
}

/** `DELETE /admin/sessions/{session_id}` */
export const sessionAdminDelete: Handler<'sessionAdminDelete'> = async (call) => {
  const { db, path, principal, request, services } = call
  const deleted = await deleteSession(services, db, path.session_id, {
    inTransaction: (trx, { userId }) =>
      audit(trx, request, {
        action: 'session.delete',
        userId: principal.user.id,
        tenantId: principal.tenantId,
        detail: { session_id: path.session_id, owner_id: userId },
      }),
  })
  if (!deleted) throw unknownSession(path.session_id)
}

/** `GET /admin/memory` */
export const sessionMemoryList: Handler<'sessionMemoryList'> = async ({ db, query, reply }) => {
  const { limit, offset, search, user_id: userId, sort_by: by, sort_order: order } = query
  const filter = { userId, search }
  const [total, facts] = await Promise.all([
    countFacts(db, filter),
    recallFacts(db, filter, { offset, limit }, { by, order }),
  ])
  reply.page({ offset, limit, total })
  return { total, limit, offset, items: facts.map(toMemoryFact) }
}
