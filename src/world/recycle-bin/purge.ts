import type { TenantDb } from '../../database/database.ts'
import type { Services } from '../../services/services.ts'
import { type Doomed, purgeSome } from './queries.ts'

/** Deletions per transaction: their change log, their versions and the job for their files belong together. */
const batch = 500

/**
 * Deletes for good, in as many transactions as it takes; the files follow as a job. Returns how many deletions are
 * gone. `signal` ends it after the transaction at hand.
 */
export async function purge(
  services: Pick<Services, 'jobs'>,
  db: TenantDb,
  which: Doomed,
  { origin, signal }: { readonly origin: 'api' | 'retention'; readonly signal?: AbortSignal },
): Promise<number> {
  let purged = 0
  for (;;) {
    const gone = await db.transaction().execute(async (trx) => {
      const recycleIds = await purgeSome(trx, which, { most: batch, origin })
      if (recycleIds.length > 0) {
        const queue = `project:${db.tenantId}`
        await services.jobs.add(
          trx,
          'recycle.files',
          { tenantId: db.tenantId, purged: recycleIds },
          { queue },
        )
      }
      return recycleIds.length
    })
    purged += gone
    if (gone < batch || signal?.aborted === true) return purged
  }
}
