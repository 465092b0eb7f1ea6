import { HttpError, notFound } from '../../http/errors.ts'
import type { SocketHandler } from '../../http/sockets.ts'
import { jsonLine, serverSentComment, writeLines } from '../../http/streams.ts'
import type { RawHandler } from '../../http/types.ts'
import { findSession } from '../sessions/queries.ts'
import { asEvents, placeOf } from './navi/events.ts'
import { naviFeed } from './navi/pump.ts'
import { heartbeatMs, serveNavi } from './navi/socket.ts'
import { agentNameOf, liveRuns } from './runs/queries.ts'
import { followActive } from './sage/active.ts'
import { startSage } from './sage/start.ts'
import { streamRun, writeText } from './sage/stream.ts'

const eventStream = 'text/event-stream; charset=utf-8'

/** `POST /api/chat` */
export const chatStart: RawHandler<'chatStart'> = async (call, { res, signal, whilePermitted }) => {
  const run = await startSage(call, { resumable: false, replaces: false, needsAgent: true }, signal)
  await streamRun(call, res, run, { from: 0, resumable: false, permitted: whilePermitted() })
}

/** `POST /api/stream` */
export const chatStreamStart: RawHandler<'chatStreamStart'> = async (
  call,
  { res, signal, whilePermitted },
) => {
  const run = await startSage(call, { resumable: false, replaces: false, needsAgent: false }, signal)
  await streamRun(call, res, run, { from: 0, resumable: false, permitted: whilePermitted() })
}

/** `POST /api/web-stream` */
export const chatWebStreamStart: RawHandler<'chatWebStreamStart'> = async (
  call,
  { res, signal, whilePermitted },
) => {
  const run = await startSage(call, { resumable: true, replaces: true, needsAgent: false }, signal)
  await streamRun(call, res, run, { from: 0, resumable: true, permitted: whilePermitted() })
}

/** `GET /api/stream/resume/{session_id}` */
export const chatStreamResume: RawHandler<'chatStreamResume'> = async (call, { res, whilePermitted }) => {
  const { db, path, query, principal, request } = call
  const { session_id: sessionId } = path
  if (!(await findSession(db, sessionId, principal.user.id))) return writeText(res, '')
  const live = (await liveRuns(db, sessionId)).find(({ resumable, face }) => resumable && face === 'sage')
  if (!live) {
    const timestamp = request.now.getTime() / 1000
    return writeText(
      res,
      jsonLine({ type: 'stream_end', session_id: sessionId, timestamp, resume_fallback: true }),
    )
  }
  const agentName = await agentNameOf(db, live.runId)
  const run = { sessionId, runId: live.runId, agentName }
  const from = Math.max(0, query.last_index)
  await streamRun(call, res, run, { from, resumable: true, permitted: whilePermitted() })
}

/** `GET /api/stream/active_sessions` */
export const chatActiveSessions: RawHandler<'chatActiveSessions'> = async (call, { res, whilePermitted }) => {
  const { db, principal, services } = call
  const signal = AbortSignal.any([services.stopping.signal, whilePermitted()])
  await writeLines(res, { contentType: eventStream, signal }, (closed) =>
    followActive(services, db, principal.user.id, closed),
  )
}

/** `GET /sessions/{session_id}/events` */
export const chatEvents: RawHandler<'chatEvents'> = async (call, { req, res, whilePermitted }) => {
  const { db, path, principal, services } = call
  const { session_id: sessionId } = path
  if (!(await findSession(db, sessionId, principal.user.id))) throw notFound('session', sessionId)
  const after = placeOf(req.get('Last-Event-ID'))
  const heartbeat = { everyMs: heartbeatMs, text: () => serverSentComment('heartbeat') }
  const lasting = AbortSignal.any([services.stopping.signal, whilePermitted()])
  await writeLines(res, { contentType: eventStream, heartbeat, signal: lasting }, (signal) =>
    asEvents(naviFeed({ services, tenantId: db.tenantId, sessionId, signal, isOwn: () => false, after })),
  )
}

/** `GET /ws/sessions/{session_id}` without an upgrade */
export const chatSocketPlain: RawHandler<'chatSocket'> = async () => {
  throw new HttpError(426, 'This path is a WebSocket: send the headers of an upgrade (RFC 6455)', {
    headers: { Upgrade: 'websocket' },
  })
}

/** `WS /ws/sessions/{session_id}` */
export const chatSocketOpen: SocketHandler<'chatSocket'> = (call, connection) => serveNavi(call, connection)
