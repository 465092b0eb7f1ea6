import { randomUUID } from 'node:crypto'
import { insertMessage, type NewMessage } from '../../src/agents/chat/rules.ts'
import { createSession } from '../../src/agents/sessions/queries.ts'
import type { MessagePart } from '../../src/services/models/chat.ts'
import type { Member, Studio } from './app.ts'

/** The tenant's tables on behalf of a member. */
export const dbOf = (studio: Studio, member: Member) => studio.database.tenant(member.tenantId, member.userId)

/** A session of the member; its id. */
export async function makeSession(
  studio: Studio,
  member: Member,
  session: { sessionId?: string; profileId?: string | null; agentId?: string; name?: string } = {},
): Promise<string> {
  const row = await createSession(dbOf(studio, member), {
    userId: member.userId,
    profileId: 'secretary',
    ...session,
  })
  if (!row) throw new Error('the session exists already')
  return row.session_id
}

export const text = (said: string): MessagePart => ({ type: 'text', text: said })

/** Adds a message to a session as a run does; its id. */
export async function say(
  studio: Studio,
  member: Member,
  sessionId: string,
  role: NewMessage['role'],
  parts: readonly MessagePart[] | string,
  more: Partial<Omit<NewMessage, 'sessionId' | 'role' | 'parts'>> = {},
): Promise<string> {
  const messageId = more.messageId ?? randomUUID()
  await insertMessage(dbOf(studio, member), {
    sessionId,
    runId: null,
    role,
    parts: typeof parts === 'string' ? [text(parts)] : parts,
    ...more,
    messageId,
  })
  return messageId
}

/** A run that nobody executes, with the events given; its id. */
export async function makeRun(
  studio: Studio,
  member: Member,
  sessionId: string,
  run: {
    state: 'queued' | 'running' | 'done'
    resumable?: boolean
    face?: string
    events?: readonly Record<string, unknown>[]
  },
): Promise<string> {
  const runId = randomUUID()
  const db = dbOf(studio, member)
  await db
    .insertInto('runs')
    .values({
      run_id: runId,
      session_id: sessionId,
      user_id: member.userId,
      face: run.face ?? 'sage',
      state: run.state,
      resumable: run.resumable ?? true,
    })
    .execute()
  for (const [idx, payload] of (run.events ?? []).entries()) {
    await db
      .insertInto('run_events')
      .values({ run_id: runId, idx, payload: JSON.stringify({ at: 1_710_000_000_000 + idx, ...payload }) })
      .execute()
  }
  return runId
}
