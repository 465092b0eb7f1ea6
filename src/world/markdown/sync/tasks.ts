import { sql } from 'kysely'
import { z } from 'zod'
import { HttpError } from '../../../http/errors.ts'
import type { Task } from '../../../services/jobs-worker.ts'
import type { Services } from '../../../services/services.ts'
import { syncProject } from './engine.ts'
import { requestSync, type SyncSources, takeRequests } from './request.ts'
import { projectsOf } from './restore.ts'

/** How long a run waits for another process that has the folder before it asks again. */
const busyMs = 1000

const payloadOf = z.object({ tenantId: z.uuid() })

/** `project.sync`: what has changed in a tenant's rows, and in the files that were named. */
export const syncTask =
  (services: Services): Task =>
  async (payload) => {
    const { tenantId } = payloadOf.parse(payload)
    const { database } = services
    const tenant = await database.system
      .selectFrom('tenants')
      .select('id')
      .where('id', '=', tenantId)
      .executeTakeFirst()
    if (!tenant) return
    const { scan, paths, done } = await takeRequests(database.tenant(tenantId))
    try {
      await syncProject(services, tenantId, scan ? { kind: 'all' } : { kind: 'paths', paths })
    } catch (error) {
      // Another process has the folder: later, without a failure.
      if (!(error instanceof HttpError) || error.status !== 409) throw error
      await requestSync(services, tenantId, {}, busyMs)
      return
    }
    await done()
  }

/** `project_sweep`: tenants whose folder is behind their change log, has problems that may be gone, or was asked for. */
export const sweepProjectsTask =
  (services: Services): Task =>
  async () => {
    const { rows } = await sql<{ id: string }>`select id from tenants_to_write() as id`.execute(
      services.database.system,
    )
    for (const { id } of rows) await requestSync(services, id)
  }

/** `project.scan`: every folder in PROJECTS_DIR that is a tenant's; at the start, and when files are polled. */
export const scanProjectsTask =
  (services: Services): Task =>
  async () => {
    const ids = await projectsOf(services)
    const { rows } = await sql<{ id: string }>`select id from tenants where id = any(${ids}::uuid[])`.execute(
      services.database.system,
    )
    for (const { id } of rows) await requestSync(services, id, { scan: true })
  }

/** Has a look taken at every project folder. */
export async function requestScan({ database, jobs }: SyncSources): Promise<void> {
  await jobs.add(database.system, 'project.scan', {}, { key: 'project.scan' })
}

/** Changes within this time become one job. */
const debounceMs = 50

/**
 * Lets files follow rows: after each commit of this process that changed something, a job soon. What a process that
 * dies leaves undone, `project_sweep` finds. Returns the function that ends it, once everything is enqueued.
 */
export function followChanges(services: Pick<Services, 'database' | 'jobs' | 'log'>): () => Promise<void> {
  const waiting = new Map<string, NodeJS.Timeout>()
  const pending = new Set<Promise<void>>()
  const enqueue = (tenantId: string) => {
    waiting.delete(tenantId)
    const adding = requestSync(services, tenantId)
      .catch((error: unknown) =>
        services.log.warn({ err: error, tenantId }, 'cannot enqueue a synchronisation yet'),
      )
      .finally(() => pending.delete(adding))
    pending.add(adding)
  }
  const end = services.database.onChange((tenantId) => {
    if (waiting.has(tenantId)) return
    waiting.set(tenantId, setTimeout(enqueue, debounceMs, tenantId).unref())
  })
  return async () => {
    end()
    for (const [tenantId, timer] of waiting) {
      clearTimeout(timer)
      enqueue(tenantId)
    }
    await Promise.all(pending)
  }
}
