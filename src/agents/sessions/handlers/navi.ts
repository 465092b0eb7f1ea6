import { notFound } from '../../../http/errors.ts'
import type { Call, Handler, RawHandler } from '../../../http/types.ts'
import { resolveAgent } from '../../agents/rules.ts'
import { stopRuns } from '../../chat/rules.ts'
import { answerTo } from '../blocking.ts'
import { listPublished } from '../files.ts'
import { readHistory } from '../history.ts'
import { nameFor } from '../naming.ts'
import {
  countSessions,
  createSession,
  deleteSession,
  findSession,
  listSessions,
  nameUnnamed,
  type SessionRow,
  setPinned,
} from '../queries.ts'
import { toContentItem, toSession, toSessionItem } from '../views.ts'

export const unknownSession = (id: string) => notFound('session', id)

/** The caller's own session; 404 for one of somebody else. */
export async function requireSession({
  db,
  path,
  principal,
}: Pick<Call<'sessionView'>, 'db' | 'path' | 'principal'>): Promise<SessionRow> {
  const session = await findSession(db, path.session_id, principal.user.id)
  if (!session) throw unknownSession(path.session_id)
  return session
}

/** `GET /sessions`: a page when one is asked for, else a plain list. */
export const sessionList: Handler<'sessionList'> = async ({ db, principal, query, reply }) => {
  const filter = { userId: principal.user.id, profileId: query.profile_id }
  if (query.limit === undefined && query.offset === undefined) {
    return (await listSessions(db, filter)).map(toSessionItem)
  }
  const { limit = 50, offset = 0 } = query
  const [total, rows] = await Promise.all([
    countSessions(db, filter),
    listSessions(db, filter, { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  const next = offset + limit
  const hasMore = next < total
  return {
    items: rows.map(toSessionItem),
    limit,
    offset,
    has_more: hasMore,
    next_offset: hasMore ? next : null,
  }
}

/** `POST /sessions` */
export const sessionCreate: Handler<'sessionCreate'> = async ({ db, principal, services, body }) => {
  const agent = await resolveAgent(services, db, principal, { profileId: body?.profile_id ?? null })
  const profileId = agent.id
  const session = await createSession(db, { userId: principal.user.id, profileId })
  // A new UUID is not taken.
  if (!session) throw new Error('the session was not made')
  return {
    session_id: session.session_id,
    profile_id: profileId,
    created_at: session.created_at.toISOString(),
  }
}

/** `GET /sessions/{session_id}` */
export const sessionView: Handler<'sessionView'> = async (call) => {
  const session = await requireSession(call)
  return toSession(session, await readHistory(call.db, session.session_id))
}

/** `DELETE /sessions/{session_id}` */
export const sessionDelete: Handler<'sessionDelete'> = async ({ db, path, principal, services }) => {
  const deleted = await deleteSession(services, db, path.session_id, { userId: principal.user.id })
  if (!deleted) throw unknownSession(path.session_id)
}

/** `GET /sessions/{session_id}/content` */
export const sessionContent: Handler<'sessionContent'> = async (call) => {
  const { session_id: sessionId } = await requireSession(call)
  const rows = await listPublished(call.db, sessionId)
  return { content: rows.map((row) => toContentItem(sessionId, row)) }
}

/** `PATCH /sessions/{session_id}/pin` */
export const sessionPin: Handler<'sessionPin'> = async ({ db, path, principal, body }) => {
  const row = await setPinned(db, path.session_id, principal.user.id, body.pinned)
  if (!row) throw unknownSession(path.session_id)
  return { session_id: row.session_id, pinned: row.pinned }
}

/** `POST /sessions/{session_id}/generate-name`: of two at once, the first one names it. */
export const sessionNameGenerate: Handler<'sessionNameGenerate'> = async (call) => {
  const { db, services, principal } = call
  const { session_id: sessionId, name } = await requireSession(call)
  if (name !== null) return { name }
  const found = await nameFor(services, db, { sessionId, userId: principal.user.id })
  return { name: found === null ? null : await nameUnnamed(db, sessionId, found) }
}

/** `POST /sessions/{session_id}/messages` */
export const sessionMessageSend: RawHandler<'sessionMessageSend'> = async (call, { res, signal }) => {
  const { services, db, principal, body } = call
  const session = await requireSession(call)
  const content = await answerTo(services, db, principal, session, body.content, signal)
  if (content !== undefined) res.json({ role: 'assistant', content })
}

/** `POST /sessions/{session_id}/stop` */
export const sessionStop: Handler<'sessionStop'> = async (call) => {
  const { session_id: sessionId } = await requireSession(call)
  const stopped = await stopRuns(call.db, sessionId, 'stopped by the user')
  return { session_id: sessionId, stopped: stopped.length > 0 }
}
