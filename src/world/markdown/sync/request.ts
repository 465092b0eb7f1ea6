import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../../generated/database.ts'
import type { Services } from '../../../services/services.ts'

export type SyncSources = Pick<Services, 'database' | 'jobs'>

/** Paths that one job names; more are a look at everything. */
export const manyPaths = 500

const item = z.object({
  tenantId: z.uuid(),
  paths: z.array(z.string()).optional(),
  /** A look at the whole folder. */
  scan: z.boolean().optional(),
})

/** The payload of `project.sync`. A job with the key of one that waits adds its items to it (graphile-worker, "batch jobs"). */
export const readRequests = (payload: unknown): z.infer<typeof item>[] => z.array(item).parse(payload)

export interface SyncRequest {
  readonly paths?: readonly string[]
  readonly scan?: boolean
}

/**
 * Has a tenant's folder and rows compared soon. Requests that come before the job begins become one job, whose payload
 * does not grow with their number: it names each path once, and of more than 500 none, but the whole folder.
 */
export async function requestSync(
  { database, jobs }: SyncSources,
  tenantId: string,
  { paths = [], scan = false }: SyncRequest = {},
  delayMs = 0,
): Promise<void> {
  const whole = scan || paths.length > manyPaths
  await database.system.transaction().execute(async (trx) => {
    const id = await jobs.addNamed(
      trx,
      'project.sync',
      [{ tenantId, paths: whole ? [] : [...paths], scan: whole }],
      {
        key: `project.sync:${tenantId}`,
        keyMode: 'preserve_run_at',
        queue: `project:${tenantId}`,
        runAt: new Date(Date.now() + delayMs),
      },
    )
    await joinItems(trx, id, tenantId)
  })
}

/** Makes the items of a job one. The job cannot begin meanwhile: adding to it has locked its row. */
async function joinItems(trx: Kysely<DB>, jobId: string, tenantId: string): Promise<void> {
  await sql`
    update graphile_worker._private_jobs job set payload = (
      select json_build_array(json_build_object('tenantId', ${tenantId}::text, 'scan', whole,
        'paths', case when whole then '[]'::json else paths end))
      from (
        select coalesce(bool_or((item ->> 'scan')::boolean), false) or count(distinct path) > ${manyPaths} as whole,
          coalesce(json_agg(distinct path) filter (where path is not null), '[]') as paths
        from json_array_elements(job.payload) item
          left join lateral json_array_elements_text(item -> 'paths') path on true
      ) joined)
    where id = ${jobId}::bigint and json_array_length(payload) > 1`.execute(trx)
}
