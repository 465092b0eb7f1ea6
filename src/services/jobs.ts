import { type Kysely, sql } from 'kysely'
import type { DB, JsonValue } from '../../generated/database.ts'
import { statement } from '../database/statement.ts'

/** How a job is to run; see graphile-worker's `add_job`. */
export interface JobSpec {
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
  readonly runAt?: Date
  /** Runs at most, the first included; 25 by default, about three days of growing pauses. */
  readonly maxAttempts?: number
  /** A job with this key that has not started yet is replaced. */
  readonly key?: string
  /**
   * With `preserve_run_at` a replaced job keeps its time, unless it has been tried already: then it runs at once, as if for the
   * first time, as with `replace`. With `unsafe_dedupe` nothing is replaced.
   */
  readonly keyMode?: 'replace' | 'preserve_run_at' | 'unsafe_dedupe'
  /** Smaller runs first; 0 by default. */
  readonly priority?: number
}

interface JobValues {
  readonly task: string
  readonly payload: string
  readonly queue: string | undefined
  readonly runAt: Date | undefined
  readonly maxAttempts: number | undefined
  readonly key: string | undefined
  readonly priority: number | undefined
  readonly keyMode: string
}

const add = statement<JobValues, object>(
  (_, given) => sql`
    select enqueue_job(
      task => ${given.task}::text,
      payload => ${given.payload}::json,
      queue_name => ${given.queue}::text,
      run_at => ${given.runAt}::timestamptz,
      max_attempts => ${given.maxAttempts}::int,
      job_key => ${given.key}::text,
      priority => ${given.priority}::int,
      job_key_mode => ${given.keyMode}::text
    )`,
)

const valuesOf = (task: string, payload: JsonValue, spec: JobSpec): JobValues => ({
  task,
  payload: JSON.stringify(payload),
  queue: spec.queue,
  runAt: spec.runAt,
  maxAttempts: spec.maxAttempts,
  key: spec.key,
  priority: spec.priority,
  keyMode: spec.keyMode ?? 'replace',
})

/**
 * Enqueues a job in the transaction it is given, deferred: it runs if and when that commits. The payload names the
 * tenant if the task needs one; tasks run at least once, and again when a worker died over them.
 */
export const addJob = (db: Kysely<DB>, task: string, payload: JsonValue, spec: JobSpec = {}): Promise<void> =>
  add.defer(db, valuesOf(task, payload, spec))

/**
 * {@link addJob} for many jobs of one task, as one statement. With `onlyNew` without those whose key is that of a job which
 * runs, waits or is to be tried again: none of these is replaced, nor made to forget its failures.
 */
export async function addJobs(
  db: Kysely<DB>,
  task: string,
  jobs: readonly (Pick<JobSpec, 'queue' | 'key' | 'priority'> & { readonly payload: JsonValue })[],
  { onlyNew = false }: { readonly onlyNew?: boolean } = {},
): Promise<void> {
  if (jobs.length === 0) return
  await sql`
    select enqueue_job(
      task => ${task}::text, payload => j.payload, queue_name => j.queue, run_at => null, max_attempts => null,
      job_key => j.key, priority => j.priority, job_key_mode => 'replace')
    from json_to_recordset(${JSON.stringify(jobs)}::json)
      as j(payload json, queue text, key text, priority int)
    where not (${onlyNew}::boolean and exists (
      select from graphile_worker.jobs o
      where o.key = j.key and (o.locked_at is not null or o.attempts < o.max_attempts)))`.execute(db)
}

/** The job queue as handlers see it. */
export interface Jobs {
  readonly add: typeof addJob
  readonly addMany: typeof addJobs
}

export const jobs: Jobs = { add: addJob, addMany: addJobs }
