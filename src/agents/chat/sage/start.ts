import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { components } from '../../../../generated/contract.ts'
import type { DB } from '../../../../generated/database.ts'
import { badRequest, conflict, HttpError, invalid, notFound } from '../../../http/errors.ts'
import type { Call } from '../../../http/types.ts'
import type { MessagePart } from '../../../services/models/chat.ts'
import {
  applyOverrides,
  inlineAgent,
  type ResolvedAgent,
  resolveAgent,
  type StreamOverrides,
} from '../../agents/rules.ts'
import { createSession, findAnySession } from '../../sessions/queries.ts'
import { automaticTitle } from '../../sessions/rules.ts'
import { runToEnd } from '../runs/end.ts'
import { insertMessage } from '../runs/message-queries.ts'
import { createRun, stopRuns } from '../runs/queries.ts'
import { mostMessages, requireRoomIn } from '../runs/room.ts'
import { turnOf } from '../runs/turn.ts'
import { MessageReader } from './parts.ts'

type ChatRequest = components['schemas']['ChatRequest']
type StreamRequest = components['schemas']['StreamRequest']
type SageCall = Call<'chatStart'> | Call<'chatStreamStart'> | Call<'chatWebStreamStart'>

/** A run that was begun for a stream. */
export interface Started {
  readonly sessionId: string
  readonly runId: string
  readonly agentName: string
}

const texts = {
  empty: { en: 'The list of messages must not be empty', zh: '消息列表不能为空' },
  running: { en: 'The session is already running', zh: '会话正在运行中' },
  unknownSession: { en: 'Session not found', zh: '会话不存在' },
}

/** How long a run that is replaced may take to close. */
const closingMs = 30_000

const textsOf = (parts: readonly MessagePart[]): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')

/**
 * The agent of a request, with its overrides; without an `agent_id` the request itself describes it. One that is not there, or
 * not the caller's to use, is 404 where an agent is `required`; elsewhere it is noted in the log and counts as none.
 */
async function agentFor(
  { services, db, principal, request }: SageCall,
  agentId: string | null | undefined,
  overrides: StreamOverrides,
  required: boolean,
): Promise<ResolvedAgent> {
  const spec = agentId
    ? await resolveAgent(services, db, principal, { agentId }).catch((error: unknown) => {
        if (required || !(error instanceof HttpError) || error.status !== 404) throw error
        services.log.warn({ request_id: request.id, agent_id: agentId }, 'a stream names an unknown agent')
        return inlineAgent()
      })
    : inlineAgent()
  return applyOverrides(spec, overrides)
}

type Role = components['schemas']['ChatRequestMessage']['role']

/** What a request asks: its last message, and those before it, which only a new conversation takes over. */
async function read(call: SageCall, isNew: boolean, signal: AbortSignal) {
  const { messages } = call.body
  const last = messages.at(-1)
  if (!last) throw badRequest('The list of messages must not be empty', texts.empty)
  const index = messages.length - 1
  if (last.role !== 'user') throw invalid(`/messages/${index}/role`, 'the last message must be of the user')
  const reader = new MessageReader(call.services.config.fetchAllowPrivate, signal)
  const parts = await reader.parts(last, index)
  if (parts.length === 0) throw invalid(`/messages/${index}/content`, 'must not be empty')
  const history: { readonly role: Role; readonly parts: readonly MessagePart[]; id: string }[] = []
  for (const [at, message] of isNew ? messages.slice(0, -1).entries() : []) {
    const earlier = await reader.parts(message, at)
    if (earlier.length > 0)
      history.push({ role: message.role, parts: earlier, id: message.message_id ?? randomUUID() })
  }
  return { parts, messageId: last.message_id ?? undefined, history }
}

/** Stops what the session still runs, and waits until it is closed, so that the new message comes after all it has said. */
async function replace({ services, db }: SageCall, sessionId: string, signal: AbortSignal): Promise<void> {
  const waiting = AbortSignal.any([signal, AbortSignal.timeout(closingMs)])
  for (const runId of await stopRuns(db, sessionId, 'replaced by a new message')) {
    await runToEnd(services, { tenantId: db.tenantId, runId }, waiting)
  }
}

async function isTaken(trx: Kysely<DB>, sessionId: string, messageId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('messages')
    .select('message_id')
    .where('session_id', '=', sessionId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Begins the run that a Sage request asks for; the first message of a session makes its conversation. Throws 400 without
 * messages or a limit of turns, 404 for a session that is not the caller's, and for such an agent if the request must name one
 * (`needsAgent`), 409 for a session that runs, unless `replaces`, and for one that is full, 429 for a user who has too many runs.
 */
export async function startSage(
  call: SageCall,
  mode: { readonly resumable: boolean; readonly replaces: boolean; readonly needsAgent: boolean },
  signal: AbortSignal,
): Promise<Started> {
  const { services, db, principal } = call
  const body: ChatRequest | StreamRequest = call.body
  if (body.messages.length === 0) throw badRequest('The list of messages must not be empty', texts.empty)
  const sessionId = body.session_id ?? randomUUID()
  const existing = await findAnySession(db, sessionId)
  if (existing && existing.user_id !== principal.user.id)
    throw notFound('session', sessionId, texts.unknownSession)
  const agent = await agentFor(call, body.agent_id, body as StreamOverrides, mode.needsAgent)
  const asked = await read(call, existing === undefined, signal)
  const most = await mostMessages(services)
  // Asked here too, so that a conversation which cannot go on keeps the run it has.
  requireRoomIn(existing?.message_count ?? 0, most)
  if (mode.replaces) await replace(call, sessionId, signal)
  signal.throwIfAborted()

  const { runId } = await db.transaction().execute(async (trx) => {
    const made = await createSession(trx, {
      sessionId,
      userId: principal.user.id,
      agentId: agent.kind === 'inline' ? null : agent.id,
      name: automaticTitle(textsOf(asked.parts)),
    })
    // Locked, so that of two messages that come at once only one finds the session idle.
    const { user_id: owner, message_count: messageCount } = await trx
      .selectFrom('conversations')
      .select(['user_id', 'message_count'])
      .where('session_id', '=', sessionId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (owner !== principal.user.id) throw notFound('session', sessionId, texts.unknownSession)
    const { turn, live } = await turnOf(trx, { userId: owner, sessionId })
    if (live > 0) throw conflict('The session is already running', texts.running)
    requireRoomIn(messageCount, most, made ? asked.history.length + 1 : 1)
    for (const { role, parts, id } of made ? asked.history : []) {
      // A tool's answer without its call would be refused by every model.
      await insertMessage(trx, {
        sessionId,
        runId: null,
        messageId: id,
        role,
        parts,
        inContext: role !== 'tool',
      })
    }
    const given = asked.messageId
    const messageId = given !== undefined && !(await isTaken(trx, sessionId, given)) ? given : undefined
    return createRun(trx, services, {
      tenantId: db.tenantId,
      userId: principal.user.id,
      sessionId,
      face: 'sage',
      agent,
      permissions: principal.permissions,
      turn,
      resumable: mode.resumable,
      message: { messageId, parts: asked.parts },
    })
  })
  return { sessionId, runId, agentName: agent.name }
}
