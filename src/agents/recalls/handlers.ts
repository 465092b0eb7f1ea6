import { badRequest, notFound } from '../../http/errors.ts'
import type { Call, Handler } from '../../http/types.ts'
import { findSession } from '../sessions/queries.ts'
import { cancelRecall, findPending, skipRecall } from './queries.ts'
import { toRecall } from './views.ts'

type About = Pick<Call<'recallView'>, 'db' | 'path' | 'principal'>

/** Whose recall it is; 404 for a session that is not the caller's. */
async function ownSession({ db, path, principal }: About) {
  const { session_id: sessionId } = path
  if (!(await findSession(db, sessionId, principal.user.id))) throw notFound('session', sessionId)
  return { tenantId: principal.tenantId, userId: principal.user.id, sessionId }
}

/** `GET /sessions/{session_id}/recall` */
export const recallView: Handler<'recallView'> = async (call) => {
  const { sessionId } = await ownSession(call)
  const recall = await findPending(call.db, sessionId)
  return recall ? toRecall(recall) : { recall: null }
}

/** `DELETE /sessions/{session_id}/recall` */
export const recallCancel: Handler<'recallCancel'> = async (call) => {
  const whose = await ownSession(call)
  await call.db.transaction().execute((trx) => cancelRecall(trx, call.services, whose))
  return { ok: true }
}

/** `POST /sessions/{session_id}/recall/skip` */
export const recallSkip: Handler<'recallSkip'> = async (call) => {
  const whose = await ownSession(call)
  const skipped = await call.db.transaction().execute((trx) => skipRecall(trx, call.services, whose))
  if (!skipped) throw badRequest('No recurring recall is pending in this session')
  return { ok: true }
}
