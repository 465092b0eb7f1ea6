import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import { pastDeadlocks } from '../../../database/deadlocks.ts'
import type { Services } from '../../../services/services.ts'

export type SyncSources = Pick<Services, 'database' | 'jobs'>

/** Paths that a look is taken at one by one; more are a look at the whole folder. */
const manyPaths = 500
/** Stands among the paths for the whole folder. */
const wholeFolder = ''

export interface SyncRequest {
  readonly paths?: readonly string[]
  /** A look at the whole folder. */
  readonly scan?: boolean
}

/**
 * Has a tenant's folder and rows compared soon. Requests that come before the job begins are done by one job, and those
 * that it does not get done stay for the next; nothing for a tenant that there is not.
 */
export async function requestSync(
  { database, jobs }: SyncSources,
  tenantId: string,
  { paths = [], scan = false }: SyncRequest = {},
  delayMs = 0,
): Promise<void> {
  const asked = scan || paths.length > manyPaths ? [wholeFolder] : [...new Set(paths)].sort()
  await database
    .tenant(tenantId)
    .transaction()
    .execute(async (trx) => {
      if (asked.length > 0) {
        await sql`
          insert into sync_requests (path)
          select path from unnest(${asked}::text[]) path where exists (select from tenants where id = ${tenantId}::uuid)
          on conflict (tenant_id, path) do update set taken_by = null`.execute(trx)
      }
      await jobs.add(
        trx,
        'project.sync',
        { tenantId },
        {
          key: `project.sync:${tenantId}`,
          keyMode: 'preserve_run_at',
          queue: `project:${tenantId}`,
          runAt: new Date(Date.now() + delayMs),
        },
      )
    })
}

/** What a job is to look at; `done` says that it was. */
export interface TakenRequests {
  readonly scan: boolean
  readonly paths: readonly string[]
  /** Forgets what was taken, but for what was asked for again since. */
  done(): Promise<void>
}

/** Takes what waits to be looked at, with what an earlier job took and did not get done. */
export async function takeRequests(db: TenantDb): Promise<TakenRequests> {
  const run = randomUUID()
  const { rows } = await pastDeadlocks(() =>
    sql<{ count: number; whole: boolean; paths: string[] }>`
      with taken as (
        update sync_requests r set taken_by = ${run}::uuid from (${inOrder(sql`true`)}) l where r.path = l.path
        returning r.path)
      select count(*)::int as count, coalesce(bool_or(path = ${wholeFolder}), false) as whole,
        array(select path from taken order by path limit ${manyPaths}) as paths
      from taken`.execute(db),
  )
  const { count, whole, paths } = rows[0] ?? { count: 0, whole: false, paths: [] }
  const scan = whole || count > manyPaths
  return {
    scan,
    paths: scan ? [] : paths,
    async done() {
      if (count === 0) return
      await pastDeadlocks(() =>
        sql`
          delete from sync_requests r using (${inOrder(sql`taken_by = ${run}::uuid`)}) l where r.path = l.path`.execute(
          db,
        ),
      )
    },
  }
}

/** Requests are locked in the order in which they are added, whatever the collation of the database. */
const inOrder = (condition: RawBuilder<unknown>) =>
  sql`select path from sync_requests where ${condition} order by path collate "C" for update`
