import type { Connection } from '../../../http/connection.ts'
import { HttpError } from '../../../http/errors.ts'
import type { SocketCall } from '../../../http/sockets.ts'
import { findSession } from '../../sessions/queries.ts'
import { askSession } from '../runs/ask.ts'
import type { NaviFrame } from './frames.ts'
import { readNaviMessage } from './message.ts'
import { naviFeed } from './pump.ts'

/** A connection that has been silent for this long during a run gets a heartbeat. */
export const heartbeatMs = 20_000
/** Close code of the Navi document for a session that is not there. */
const sessionNotFound = 4004

type Call = SocketCall<'chatSocket'>

/** Serves one client of a session, for as long as it stays. */
export async function serveNavi(
  call: Call,
  connection: Connection,
  options: { readonly heartbeatMs: number } = { heartbeatMs },
): Promise<void> {
  const { db, path, principal, services, signal } = call
  const { session_id: sessionId } = path
  if (!(await findSession(db, sessionId, principal.user.id))) {
    connection.close(sessionNotFound, 'Session not found')
    return
  }
  const own = new Set<string>()
  let busy = false
  const pulse = setInterval(() => {
    if (busy) connection.offer({ type: 'heartbeat' } satisfies NaviFrame)
  }, options.heartbeatMs)
  const ended = new AbortController()
  const read = async () => {
    for await (const text of connection.frames) {
      const problem = await receive(call, text, own)
      if (problem !== undefined && !(await connection.send({ type: 'error', message: problem }))) return
    }
  }
  let reading: Promise<void> | undefined
  try {
    const feed = naviFeed({
      services,
      tenantId: db.tenantId,
      sessionId,
      signal: AbortSignal.any([signal, ended.signal]),
      isOwn: (runId) => own.has(runId),
      busy: (now) => {
        busy = now
      },
    })
    for await (const { frame } of feed) {
      if (!(await connection.send(frame))) break
      pulse.refresh()
      // Not before the client knows where the session stands: its own message would pass for a run that was going on.
      reading ??= read().finally(() => ended.abort())
    }
  } finally {
    clearInterval(pulse)
  }
  if (!signal.aborted && !ended.signal.aborted) {
    connection.close(sessionNotFound, 'The session was deleted')
  }
  await reading
}

/** Takes a client's frame; what is wrong with it as a sentence for an `error` frame. */
async function receive(call: Call, text: string | null, own: Set<string>): Promise<string | undefined> {
  const { db, path, services, request } = call
  if (text === null) return 'Frames must be text: a JSON object each'
  let frame: unknown
  try {
    frame = JSON.parse(text)
  } catch {
    return 'The frame is not valid JSON'
  }
  if (typeof frame !== 'object' || frame === null || Array.isArray(frame))
    return 'A frame must be a JSON object'
  const fields = frame as Readonly<Record<string, unknown>>
  // Who has shown a credential already may still send the frame that brings one.
  if (fields.type === 'auth') return undefined
  if (fields.type !== 'message') return 'type must be "message"'
  const message = readNaviMessage(fields)
  if (typeof message === 'string') return message
  try {
    const principal = await call.again()
    if (!principal) return undefined
    const { runId } = await askSession(services, db, principal, {
      sessionId: path.session_id,
      face: 'navi',
      parts: message.parts,
      files: message.files,
    })
    own.add(runId)
    return undefined
  } catch (error) {
    if (error instanceof HttpError && error.status < 500) return error.detail
    services.log.error({ err: error, requestId: request.id }, 'a message could not be taken')
    return 'The message could not be taken; send it again'
  }
}
