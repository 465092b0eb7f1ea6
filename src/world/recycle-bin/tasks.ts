import { z } from 'zod'
import type { Task } from '../../services/jobs-worker.ts'
import type { Services } from '../../services/services.ts'
import { purgeFiles, restoreFiles, sweepTrashes } from '../markdown/queries.ts'
import { purge } from './purge.ts'
import { tenantsToSweep } from './queries.ts'

const dayMs = 24 * 60 * 60 * 1000
const tenantsAtOnce = 100

const filesJob = z.union([
  z.object({ tenantId: z.uuid(), restored: z.uuid() }),
  z.object({ tenantId: z.uuid(), purged: z.array(z.uuid()) }),
])

/** `recycle.files`: what happened to a deletion in the bin happens to its folder in the project's trash. */
export const recycleFilesTask =
  (services: Services): Task =>
  async (payload) => {
    const job = filesJob.parse(payload)
    if ('restored' in job) await restoreFiles(services, job.tenantId, job.restored)
    else for (const recycleId of job.purged) await purgeFiles(services, job.tenantId, recycleId)
  }

/** `recycle_sweep`: what has been in the bin for RECYCLE_BIN_DAYS is deleted for good, in every tenant. */
export const recycleSweepTask =
  (services: Services): Task =>
  async (_, { signal }) => {
    const { config, clock, database } = services
    if (config.recycleBinDays === 0) return
    const before = new Date(clock.now().getTime() - config.recycleBinDays * dayMs)
    let after: string | null = null
    while (!signal.aborted) {
      const tenants = await tenantsToSweep(database.system, { before, after, most: tenantsAtOnce })
      for (const tenantId of tenants) {
        if (signal.aborted) return
        const db = database.tenant(tenantId)
        await purge(services, db, { until: before.toISOString() }, { origin: 'retention', signal })
      }
      const last = tenants.at(-1)
      if (last === undefined || tenants.length < tenantsAtOnce) break
      after = last
    }
    await sweepTrashes(services, before, signal)
  }
