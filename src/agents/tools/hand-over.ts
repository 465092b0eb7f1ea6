import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Services } from '../../services/services.ts'
import { forgetFiles } from './skills/forget.ts'
import type { SkillFile } from './skills/queries.ts'

/**
 * MCP servers of somebody who leaves a tenant go with the grants that they gave them, and so do their own skills; the skills of an
 * agent stay with the agent.
 */
export const handOverTools =
  ({ jobs }: Pick<Services, 'jobs'>) =>
  async (
    trx: Transaction<DB>,
    { tenantId, from, to }: { readonly tenantId: string; readonly from: string; readonly to: string },
  ): Promise<void> => {
    await trx.deleteFrom('mcp_servers').where('owner_id', '=', from).execute()
    await trx
      .updateTable('skills')
      .set({ owner_id: to })
      .where('owner_id', '=', from)
      .where('dimension', '=', 'agent')
      .execute()
    const skills = await trx.deleteFrom('skills').where('owner_id', '=', from).returning('files').execute()
    for (const { files } of skills) {
      await forgetFiles(trx, { jobs }, tenantId, files as unknown as readonly SkillFile[])
    }
  }
