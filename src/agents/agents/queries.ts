import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { AgentConfig } from './config.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

const columns = ['agent_id', 'owner_id', 'name', 'config', 'version', 'created_at', 'updated_at'] as const

export interface AgentRow {
  readonly agent_id: string
  readonly owner_id: string | null
  readonly name: string
  readonly config: unknown
  readonly version: number
  readonly created_at: Date
  readonly updated_at: Date
}

/** Whose eyes look: administrators see every agent of the tenant. */
export interface Viewer {
  readonly userId: string
  readonly admin: boolean
}

/** Agents that the viewer owns or is authorised for. */
const visible = (db: Db, { userId, admin }: Viewer) =>
  db
    .selectFrom('agents')
    .$if(!admin, (agents) =>
      agents.where(({ eb, or, exists, selectFrom }) =>
        or([
          eb('owner_id', '=', userId),
          exists(
            selectFrom('agent_grants')
              .select('agent_grants.agent_id')
              .whereRef('agent_grants.agent_id', '=', 'agents.agent_id')
              .where('agent_grants.user_id', '=', userId),
          ),
        ]),
      ),
    )

/** The most that a list without pages holds. */
const mostAtOnce = 1000

/** In the order of creation. */
export const listAgents = (db: Db, viewer: Viewer): Promise<AgentRow[]> =>
  visible(db, viewer).select(columns).orderBy('created_at').orderBy('agent_id').limit(mostAtOnce).execute()

export const findAgent = (db: Db, viewer: Viewer, agentId: string): Promise<AgentRow | undefined> =>
  visible(db, viewer).select(columns).where('agent_id', '=', agentId).executeTakeFirst()

/** The agent with the id, else the viewer's own of the name, else the first one of the name that they may use. */
export const findAgentNamed = (db: Db, viewer: Viewer, name: string): Promise<AgentRow | undefined> =>
  visible(db, viewer)
    .select(columns)
    .where(({ eb, or }) => or([eb('agent_id', '=', name), eb('name', '=', name)]))
    .orderBy(sql`agent_id <> ${name}`)
    .orderBy(sql`owner_id is distinct from ${viewer.userId}`)
    .orderBy('created_at')
    .orderBy('agent_id')
    .limit(1)
    .executeTakeFirst()

/** Whether the viewer may use any agent. */
export const hasAgent = async (db: Db, viewer: Viewer): Promise<boolean> =>
  (await visible(db, viewer).select('agent_id').limit(1).executeTakeFirst()) !== undefined

/** Whether a provider of models is there for the user: their own, or the tenant's. */
export const hasProvider = async (db: Db, userId: string): Promise<boolean> =>
  (await db
    .selectFrom('model_providers')
    .select('provider_id')
    .where(({ eb, or }) => or([eb('owner_id', 'is', null), eb('owner_id', '=', userId)]))
    .limit(1)
    .executeTakeFirst()) !== undefined

/** The agent, held until the transaction ends. */
export const lockAgent = (trx: Trx, viewer: Viewer, agentId: string): Promise<AgentRow | undefined> =>
  visible(trx, viewer).select(columns).where('agent_id', '=', agentId).forUpdate().executeTakeFirst()

/** Undefined when the id is taken. A name that its owner uses already breaks `agents_name_idx`. */
export const insertAgent = (
  trx: Trx,
  agent: { agentId: string; ownerId: string; name: string; config: AgentConfig },
): Promise<AgentRow | undefined> =>
  trx
    .insertInto('agents')
    .values({
      agent_id: agent.agentId,
      owner_id: agent.ownerId,
      name: agent.name,
      config: JSON.stringify(agent.config),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'agent_id']).doNothing())
    .returning(columns)
    .executeTakeFirst()

export const replaceAgent = (
  trx: Trx,
  agentId: string,
  { name, config }: { name: string; config: AgentConfig },
): Promise<AgentRow> =>
  trx
    .updateTable('agents')
    .set({ name, config: JSON.stringify(config), version: sql`version + 1`, updated_at: sql`now()` })
    .where('agent_id', '=', agentId)
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Deletes an agent with its own skills; what held their files. */
export const deleteAgent = async (
  trx: Trx,
  agentId: string,
): Promise<readonly { readonly key: string }[]> => {
  await trx.deleteFrom('agents').where('agent_id', '=', agentId).execute()
  const skills = await trx
    .deleteFrom('skills')
    .where('dimension', '=', 'agent')
    .where('agent_id', '=', agentId)
    .returning('files')
    .execute()
  return skills.flatMap(({ files }) => files as unknown as { key: string }[])
}

/** Ids of the users who may use the agent besides its owner. */
export const listGrants = async (db: Db, agentId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('agent_grants')
    .select('user_id')
    .where('agent_id', '=', agentId)
    .orderBy('user_id')
    .execute()
  return rows.map((row) => row.user_id)
}

/** Replaces the whole list; the ids that are no member of the tenant, if there are any, in which case nothing is written. */
export async function replaceGrants(
  trx: Trx,
  tenantId: string,
  agentId: string,
  userIds: readonly string[],
): Promise<readonly string[]> {
  const members = await trx
    .selectFrom('memberships')
    .select('user_id')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', sql<string>`any(${[...userIds]}::uuid[])`)
    .execute()
  const known = new Set(members.map((row) => row.user_id))
  const unknown = userIds.filter((id) => !known.has(id))
  if (unknown.length > 0) return unknown
  await trx.deleteFrom('agent_grants').where('agent_id', '=', agentId).execute()
  if (userIds.length > 0) {
    await trx
      .insertInto('agent_grants')
      .values(userIds.map((userId) => ({ agent_id: agentId, user_id: userId })))
      .execute()
  }
  return []
}

/** Whose conversation it is; undefined when there is none. */
export const ownerOfConversation = async (db: Db, sessionId: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('conversations')
      .select('user_id')
      .where('session_id', '=', sessionId)
      .executeTakeFirst()
  )?.user_id

/** Records what a call of a model has used outside of any run. */
export const noteUsage = async (
  db: Db,
  use: {
    readonly userId: string
    readonly purpose: string
    readonly model: { readonly provider: string; readonly model: string }
    readonly usage: {
      readonly inputTokens: number
      readonly outputTokens: number
      readonly cachedTokens: number
      readonly reasoningTokens: number
    }
    readonly durationMs: number
    readonly outcome: string
  },
): Promise<void> => {
  await db
    .insertInto('model_usage')
    .values({
      user_id: use.userId,
      purpose: use.purpose,
      provider: use.model.provider,
      model: use.model.model,
      input_tokens: use.usage.inputTokens,
      output_tokens: use.usage.outputTokens,
      cached_tokens: use.usage.cachedTokens,
      reasoning_tokens: use.usage.reasoningTokens,
      duration_ms: Math.round(use.durationMs),
      outcome: use.outcome,
    })
    .execute()
}

export { severalTenants } from './prompt-queries.ts'
