import type { components } from '../../../../generated/contract.ts'
import type { FileWatch } from '../../../services/file-watch.ts'
import type { ProblemRow } from './problems.ts'
import type { SyncEntry } from './result.ts'
import type { SyncRun } from './runs.ts'
import type { Key } from './states.ts'

type Schemas = components['schemas']

const toEntry = (one: SyncEntry): Schemas['SyncEntry'] => ({
  path: one.path,
  action: one.action,
  ...(one.entity_type !== undefined && { entity_type: one.entity_type }),
  ...(one.entity_id !== undefined && { entity_id: one.entity_id }),
  ...(one.reason !== undefined && { reason: one.reason }),
  ...(one.message !== undefined && { message: one.message }),
  ...(one.line !== undefined && { line: one.line }),
})

export const toResult = (run: SyncRun): Schemas['SyncResult'] => ({
  run_id: run.run_id,
  kind: run.kind,
  state: run.state,
  started_at: run.started_at,
  finished_at: run.finished_at,
  scanned: run.scanned,
  created: run.created,
  updated: run.updated,
  merged: run.merged,
  deleted: run.deleted,
  written: run.written,
  moved: run.moved,
  removed: run.removed,
  conflicts: run.conflicts,
  problems: run.problems,
  entries: run.entries.map(toEntry),
  entries_truncated: run.entries_truncated,
})

export const toStatus = (status: {
  running: boolean
  last: SyncRun | null
  conflicts: number
  problems: { total: number; rows: readonly ProblemRow[] }
}): Schemas['SyncStatus'] => ({
  running: status.running,
  last_result: status.last && toResult(status.last),
  open_conflicts: status.conflicts,
  open_problems: status.problems.total,
  problems: status.problems.rows.map(({ path, reason, message, line }) => ({
    path,
    action: 'problem' as const,
    reason,
    message,
    ...(line !== null && { line }),
  })),
})

/** What a run did to one entity; the row's part before the file's. */
export function toOutcome(
  run: SyncRun,
  key: Key,
  path: string,
  version: number | null,
): Schemas['SyncOutcome'] {
  const own = run.entries.filter(
    (one) => (one.entity_type === key.type && one.entity_id === key.id) || one.path === path,
  )
  const one = own[0]
  return {
    entity_type: key.type,
    entity_id: key.id,
    path,
    action: one?.action ?? 'unchanged',
    version,
    ...(one?.reason !== undefined && { reason: one.reason }),
    ...(one?.message !== undefined && { message: one.message }),
  }
}

export const toWatcher = (
  state: FileWatch,
  configured: 'auto' | 'polling' | 'off',
): Schemas['FileWatcherStatus'] => ({
  running: state.running,
  mode: state.mode,
  configured,
  watched: state.watched,
  events: state.events,
  last_event_at: state.lastEventAt?.toISOString() ?? null,
  errors: state.errors,
  last_error: state.lastError ?? null,
})
