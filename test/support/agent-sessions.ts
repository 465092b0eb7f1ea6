import { randomUUID } from 'node:crypto'
import type { Member, Studio } from './app.ts'

/** An agent of a member, with the configuration that Sage's document describes. Its id. */
export async function addAgent(
  { database }: Pick<Studio, 'database'>,
  { tenantId, userId }: Pick<Member, 'tenantId' | 'userId'>,
  config: Readonly<Record<string, unknown>> = {},
  agentId = `agent_${randomUUID().slice(0, 8)}`,
): Promise<string> {
  const given = { maxLoopCount: 6, availableTools: [], ...config }
  await database
    .tenant(tenantId, userId)
    .insertInto('agents')
    .values({
      agent_id: agentId,
      owner_id: userId,
      name: agentId,
      config: JSON.stringify(given),
    })
    .execute()
  return agentId
}

/** A session of a member with an agent of theirs. Its id. */
export async function addSession(
  { database }: Pick<Studio, 'database'>,
  { tenantId, userId }: Pick<Member, 'tenantId' | 'userId'>,
  with_: { readonly agentId?: string; readonly profileId?: string } = {},
): Promise<string> {
  const sessionId = randomUUID()
  await database
    .tenant(tenantId, userId)
    .insertInto('conversations')
    .values({
      session_id: sessionId,
      user_id: userId,
      agent_id: with_.agentId ?? null,
      profile_id: with_.profileId ?? null,
    })
    .execute()
  return sessionId
}
