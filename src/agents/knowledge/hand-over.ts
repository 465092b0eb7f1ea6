import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'

/** Knowledge bases of somebody who leaves a tenant become the heir's: agents of others may look things up in them. */
export async function handOverKnowledge(
  trx: Transaction<DB>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await trx
    .updateTable('knowledge_bases')
    .set({ owner_id: to, version: sql`version + 1`, updated_at: sql`now()` })
    .where('owner_id', '=', from)
    .execute()
}
