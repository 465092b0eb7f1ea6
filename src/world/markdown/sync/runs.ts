import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { appendChange } from '../../../database/change-log.ts'
import type { TenantDb } from '../../../database/database.ts'
import type { SyncCounts, SyncEntry, SyncReport } from './result.ts'

type Db = Kysely<DB>

export type RunKind = 'all' | 'refresh' | 'type' | 'paths' | 'changes'

/** A run as it is answered. */
export interface SyncRun extends SyncCounts {
  readonly run_id: string
  readonly kind: RunKind
  readonly state: 'running' | 'done' | 'failed'
  readonly started_at: string
  readonly finished_at: string | null
  readonly entries: readonly SyncEntry[]
  readonly entries_truncated: boolean
}

/** A run that has not been heard of for this long is dead. */
const deadSeconds = 15
const beatMs = 3000
/** Runs of a tenant that are kept. */
const keptRuns = 100

export interface Recording {
  readonly id: string
  readonly startedAt: Date
  finish(report: SyncReport, state: 'done' | 'failed'): Promise<SyncRun>
  /** As it would be answered now. */
  now(report: SyncReport): SyncRun
}

/**
 * Records a run. One that somebody asked for is recorded from its beginning; one of the server's own only if it
 * changed something, and then at its end. The change log is told of what changed, once.
 */
export async function recordRun(db: TenantDb, kind: RunKind, asked: boolean): Promise<Recording> {
  const id = randomUUID()
  const startedAt = new Date()
  let timer: NodeJS.Timeout | undefined
  const insert = () =>
    sql`
    insert into sync_runs (run_id, kind, started_by, started_at)
    values (${id}, ${kind}, ${db.userId ?? null}::uuid, ${startedAt})`.execute(db)
  if (asked) {
    await insert()
    timer = setInterval(() => {
      sql`update sync_runs set alive_at = now() where run_id = ${id}`.execute(db).catch(() => {})
    }, beatMs)
  }
  const shown = (report: SyncReport, state: SyncRun['state'], finishedAt: Date | null): SyncRun => {
    const { entries, truncated } = report.entries
    return {
      run_id: id,
      kind,
      state,
      started_at: startedAt.toISOString(),
      finished_at: finishedAt?.toISOString() ?? null,
      ...report.counts,
      entries,
      entries_truncated: truncated,
    }
  }
  return {
    id,
    startedAt,
    now: (report) => shown(report, 'running', null),
    finish: async (report, state) => {
      clearInterval(timer)
      const finishedAt = new Date()
      const result = shown(report, state, finishedAt)
      if (!asked && !report.changed) return result
      if (!asked) await insert()
      await db.transaction().execute(async (trx) => {
        await sql`
          update sync_runs set state = ${state}, result = ${JSON.stringify(result)}::jsonb, finished_at = ${finishedAt}
          where run_id = ${id}`.execute(trx)
        await sql`
          delete from sync_runs where run_id in (
            select run_id from sync_runs order by started_at desc offset ${keptRuns})`.execute(trx)
        if (!report.changed) return
        const { counts } = report
        await appendChange(trx, {
          noun: 'sync',
          nounId: id,
          action: 'completed',
          diff: { kind, state, ...counts },
        })
      })
      return result
    },
  }
}

/** The last run that ended; one whose process died counts as failed. */
export async function lastRun(db: Db): Promise<SyncRun | null> {
  const { rows } = await sql<{ run_id: string; kind: RunKind; started_at: Date; result: SyncRun | null }>`
    select run_id, kind, started_at, result from sync_runs
    where state <> 'running' or alive_at < now() - make_interval(secs => ${deadSeconds})
    order by started_at desc limit 1`.execute(db)
  const [row] = rows
  if (!row) return null
  return row.result ?? dead(row.run_id, row.kind, row.started_at)
}

const dead = (id: string, kind: RunKind, startedAt: Date): SyncRun => ({
  run_id: id,
  kind,
  state: 'failed',
  started_at: startedAt.toISOString(),
  finished_at: null,
  scanned: 0,
  created: 0,
  updated: 0,
  merged: 0,
  deleted: 0,
  written: 0,
  moved: 0,
  removed: 0,
  conflicts: 0,
  problems: 0,
  entries: [],
  entries_truncated: false,
})

/** The cursor of the change log up to which the folder has everything; undefined before the first run. */
export async function writtenCursor(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{
    cursor: string | null
  }>`select written_cursor as cursor from projects`.execute(db)
  return rows[0]?.cursor ?? undefined
}

export async function saveCursor(db: Db, cursor: string): Promise<void> {
  await sql`
    insert into projects (written_cursor) values (${cursor})
    on conflict (tenant_id) do update set written_cursor = excluded.written_cursor, updated_at = now()
    where projects.written_cursor is distinct from excluded.written_cursor`.execute(db)
}
