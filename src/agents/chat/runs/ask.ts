import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import { HttpError, notFound } from '../../../http/errors.ts'
import type { MessagePart } from '../../../services/models/chat.ts'
import type { Services } from '../../../services/services.ts'
import { resolveAgent } from '../../agents/rules.ts'
import { shownPath } from '../../sessions/rules.ts'
import type { ToolContext } from '../../tools/rules.ts'
import { createRun, type NewRun } from './queries.ts'
import { mostMessages, requireRoomIn } from './room.ts'
import { turnOf } from './turn.ts'

/** Messages that may wait behind the one that is being answered. */
export const mostQueued = 5

export interface Ask {
  readonly sessionId: string
  readonly face: NewRun['face']
  readonly parts: readonly MessagePart[]
  /** Names of files uploaded for the session, which the message refers to. */
  readonly files?: readonly string[]
}

/**
 * Puts a message to the agent of an existing session of the caller; it is answered after those that came before. Throws 404
 * for a session, agent or file that is not there, 409 for a conversation that is full, and 429 when too many messages wait, in
 * the session or of the user.
 */
export async function askSession(
  services: Services,
  db: TenantDb,
  principal: ToolContext['principal'],
  ask: Ask,
): Promise<{ readonly runId: string; readonly messageId: string }> {
  const { sessionId, face, parts, files = [] } = ask
  const [chosen, most] = await Promise.all([choiceOf(db, sessionId, principal), mostMessages(services)])
  // Found before the transaction: whoever holds one connection must not wait for another.
  const agent = await resolveAgent(services, db, principal, chosen)
  const asked = await db.transaction().execute(async (trx) => {
    // Locked, so that messages which come at once get one order.
    const now = await choiceOf(trx, sessionId, principal, { lock: true })
    if (now.profileId !== chosen.profileId || now.agentId !== chosen.agentId) return undefined
    requireRoomIn(now.messageCount, most)
    const { turn, queued } = await turnOf(trx, { userId: principal.user.id, sessionId })
    if (queued >= mostQueued) {
      throw new HttpError(429, `At most ${mostQueued} messages may wait in a session`, {
        headers: { 'Retry-After': '5' },
      })
    }
    if (files.length > 0) {
      const known = await trx
        .selectFrom('conversation_files')
        .select('name')
        .where('session_id', '=', sessionId)
        .where('name', '=', sql<string>`any(${[...files]}::text[])`)
        .execute()
      const names = new Set(known.map(({ name }) => name))
      const missing = files.find((name) => !names.has(name))
      if (missing !== undefined) throw notFound('file', missing)
    }
    return createRun(trx, services, {
      tenantId: db.tenantId,
      userId: principal.user.id,
      sessionId,
      face,
      agent,
      permissions: principal.permissions,
      turn,
      resumable: true,
      message: {
        parts: withFiles(parts, sessionId, files),
        ...(files.length > 0 && { meta: { files } }),
      },
    })
  })
  // The profile was switched in between.
  return asked ?? askSession(services, db, principal, ask)
}

/** Which agent answers in a session: a profile to which it was switched counts before the agent with which it began. */
async function choiceOf(
  db: Kysely<DB>,
  sessionId: string,
  principal: ToolContext['principal'],
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<{ readonly profileId?: string; readonly agentId: string | null; readonly messageCount: number }> {
  const row = await db
    .selectFrom('conversations')
    .select(['profile_id', 'agent_id', 'message_count'])
    .where('session_id', '=', sessionId)
    .where('user_id', '=', principal.user.id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row) throw notFound('session', sessionId)
  const { profile_id: profileId, agent_id: agentId, message_count: messageCount } = row
  return profileId === null ? { agentId, messageCount } : { profileId, agentId: null, messageCount }
}

/** The paths of attached files follow the text, as the agent's file tools take them. */
function withFiles(
  parts: readonly MessagePart[],
  sessionId: string,
  files: readonly string[],
): readonly MessagePart[] {
  if (files.length === 0) return parts
  const paths = files.map((name) => `- ${shownPath(sessionId, name)}`).join('\n')
  const at = parts.findIndex(({ type }) => type === 'text')
  return parts.map((part, index) =>
    index === at && part.type === 'text'
      ? { type: 'text', text: `${part.text}\n\nAttached files:\n${paths}` }
      : part,
  )
}
