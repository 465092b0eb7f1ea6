import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { workspaceOf, workspacesOf } from './workspace.ts'

/**
 * Agents of somebody who leaves a tenant become the heir's; an agent whose name the heir uses already gets its id behind the name. What
 * agents remember of who leaves, may do for them and keep in their workspaces goes.
 */
export const handOverAgents =
  (config: { readonly dataDir: string }) =>
  async (
    trx: Transaction<DB>,
    { tenantId, from, to }: { readonly tenantId: string; readonly from: string; readonly to: string },
  ): Promise<void> => {
    await sql`
      update agents set owner_id = ${to}::uuid, version = version + 1, updated_at = now(),
        name = case when exists (
            select from agents theirs where theirs.owner_id = ${to}::uuid and theirs.name = agents.name)
          then left(agents.name, 180) || ' (' || agents.agent_id || ')' else agents.name end
      where owner_id = ${from}::uuid`.execute(trx)
    // Whoever owns an agent is not in its list.
    await sql`
      delete from agent_grants where user_id = ${from}::uuid or (user_id = ${to}::uuid and exists (
        select from agents where agents.agent_id = agent_grants.agent_id and agents.owner_id = ${to}::uuid))`.execute(
      trx,
    )
    await trx.deleteFrom('memory_facts').where('user_id', '=', from).execute()
    const ofTenant = dirname(workspacesOf(config, { tenantId, agentId: 'any' }))
    const agents = await readdir(ofTenant).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    })
    const folder = workspaceOf(config, { tenantId, agentId: 'any', userId: from })
    const name = folder.slice(dirname(folder).length + 1)
    for (const agent of agents) await rm(join(ofTenant, agent, name), { recursive: true, force: true })
  }
