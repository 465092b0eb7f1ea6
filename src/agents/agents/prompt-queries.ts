import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

/** The tenant's name, how many entities of each type it has, and the ones touched last. */
export async function worldSummary(db: Db, tenantId: string) {
  const [tenant, types, latest] = await Promise.all([
    db.selectFrom('tenants').select('name').where('id', '=', tenantId).executeTakeFirst(),
    // Kept by triggers: a run of an agent must not count the world.
    db
      .selectFrom('entity_counts')
      .select(['entity_type', sql<number>`sum(amount)::int`.as('total')])
      .groupBy('entity_type')
      .having(sql<boolean>`sum(amount) > 0`)
      .orderBy('total', 'desc')
      .orderBy('entity_type')
      .limit(30)
      .execute(),
    db
      .selectFrom('entities')
      .select(['entity_type', 'entity_id', 'name'])
      .orderBy('updated_at', 'desc')
      .limit(10)
      .execute(),
  ])
  return { name: tenant?.name, types, latest }
}

/** Whether the server has more than one tenant. */
export const severalTenants = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('tenants').select('id').limit(2).execute()).length > 1
