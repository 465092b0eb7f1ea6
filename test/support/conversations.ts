import { randomUUID } from 'node:crypto'
import { insertMessage } from '../../src/agents/chat/rules.ts'
import type { TenantDb } from '../../src/database/database.ts'
import type { Member, Studio } from './app.ts'

type At = Pick<Studio, 'database'>
type Who = Pick<Member, 'tenantId' | 'userId'>

/** A member's tables. */
export const dbOf = ({ database }: At, { tenantId, userId }: Who): TenantDb =>
  database.tenant(tenantId, userId)

/** A session of a member; its id. */
export async function makeSession(
  studio: At,
  member: Who,
  with_: {
    readonly sessionId?: string
    readonly name?: string | null
    readonly profileId?: string | null
    readonly agentId?: string | null
  } = {},
): Promise<string> {
  const sessionId = with_.sessionId ?? randomUUID()
  await dbOf(studio, member)
    .insertInto('conversations')
    .values({
      session_id: sessionId,
      user_id: member.userId,
      name: with_.name ?? null,
      profile_id: with_.profileId ?? null,
      agent_id: with_.agentId ?? null,
    })
    .execute()
  return sessionId
}

/** Adds a message of text to a session; its id. */
export async function say(
  studio: At,
  member: Who,
  sessionId: string,
  role: 'user' | 'assistant',
  text: string,
): Promise<string> {
  const messageId = randomUUID()
  await insertMessage(dbOf(studio, member), {
    sessionId,
    runId: null,
    messageId,
    role,
    parts: [{ type: 'text', text }],
  })
  return messageId
}

/** A run of a session that nobody executes; its id. */
export async function makeRun(
  studio: At,
  member: Who,
  sessionId: string,
  with_: { readonly state?: string; readonly face?: string } = {},
): Promise<string> {
  const runId = randomUUID()
  await dbOf(studio, member)
    .insertInto('runs')
    .values({
      run_id: runId,
      session_id: sessionId,
      user_id: member.userId,
      face: with_.face ?? 'navi',
      state: with_.state ?? 'running',
    })
    .execute()
  return runId
}
