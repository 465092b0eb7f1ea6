import { EventEmitter } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { isOutage } from '../database/outage.ts'
import { openPool } from '../database/pool.ts'
import { startLiveness } from './jobs-liveness.ts'

/** What the worker reports; pino's logger fits. */
export interface WorkerLog {
  debug(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface RunningJob {
  readonly id: string
  /** 1 on the first run. */
  readonly attempt: number
  /** Aborts when the worker stops and the time to finish is over. */
  readonly signal: AbortSignal
}

/** Does one job; a rejection puts it back for a later attempt. */
export type Task = (payload: unknown, job: RunningJob) => Promise<void>

export interface WorkerOptions {
  /** Connection as the application role that bypasses any pooler. */
  readonly url: string
  readonly tasks: Readonly<Record<string, Task>>
  /** Jobs at a time. */
  readonly concurrency: number
  /** Connections for fetching and ending jobs; by default one for each job at a time. */
  readonly connections?: number
  /** How often each idle executor looks for jobs that nobody has told of: retries and jobs of the future. */
  readonly pollMs?: number
  /** Recurring jobs in graphile-worker's crontab format. */
  readonly crontab?: string
  /** How long running jobs may take to finish after `stop()` before their signal aborts. */
  readonly finishMs?: number
  readonly log: WorkerLog
  /** The worker ended without `stop()` and will not come back: the process should end, to be started anew. */
  readonly onDead: (error: Error) => void
}

export interface Worker {
  /** As in the table `workers` and in a job's `locked_by`. */
  readonly id: string
  /** Takes no more jobs, waits for those that run, and leaves. */
  stop(): Promise<void>
}

/** How often a connection is tried again while the database is away. */
const outageMs = 200

/**
 * A connection that cannot be had because the database is away is waited for. graphile-worker would not: it notes a failed
 * job without looking at whether the note succeeded, and its rejection, which nobody handles, would end the process.
 */
function waitOutOutages(pool: pg.Pool, leaving: AbortSignal): void {
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>
  const patiently = async (): Promise<pg.PoolClient> => {
    for (;;) {
      try {
        return await connect()
      } catch (error) {
        if (leaving.aborted || !isOutage(error)) throw error
        await delay(outageMs)
      }
    }
  }
  type Callback = Parameters<typeof pool.connect>[0]
  pool.connect = ((callback?: Callback) =>
    callback ? (connect as (done: Callback) => unknown)(callback) : patiently()) as typeof pool.connect
}

/** Runs jobs until it is stopped; any number of processes may. New jobs arrive by NOTIFY. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, concurrency, connections, pollMs = 2000, crontab, finishMs = 20_000, log, onDead } = options
  const pool = openPool(url, (connections ?? concurrency) + 2, (error) => {
    log.warn({ err: error }, 'lost an idle connection of the job worker')
  })
  const leaving = new AbortController()
  waitOutOutages(pool, leaving.signal)
  const events: WorkerEvents = new EventEmitter()
  const created = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id))
  })
  const runner = await run({
    pgPool: pool,
    taskList: taskListOf(options.tasks),
    concurrency,
    crontab: crontab ?? '',
    pollInterval: pollMs,
    gracefulShutdownAbortTimeout: finishMs,
    noHandleSignals: true,
    events,
    logger: loggerOf(log),
  })
  const id = await created
  const liveness = await startLiveness({ url, workerId: id, log })

  let stopping: Promise<void> | undefined
  let dead = false
  const leave = async (): Promise<void> => {
    await liveness.stop()
    await pool.end()
  }
  const died = (error: Error): void => {
    if (stopping) return
    dead = true
    onDead(error)
  }
  runner.promise.then(
    () => died(new Error('the job worker ended')),
    (error: unknown) => died(error instanceof Error ? error : new Error(String(error))),
  )
  return {
    id,
    stop: () => {
      leaving.abort()
      stopping ??= (dead ? Promise.resolve() : runner.stop()).then(leave)
      return stopping
    },
  }
}

function taskListOf(tasks: Readonly<Record<string, Task>>): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { job, abortSignal }) =>
        task(payload, { id: job.id, attempt: job.attempts, signal: abortSignal }),
    ]),
  ) satisfies TaskList
}

/** graphile-worker reports each job at info; here that is detail. */
function loggerOf(log: WorkerLog): Logger {
  return new Logger((scope) => (level, message, meta) => {
    const details = { ...scope, ...(meta?.error ? { err: meta.error } : {}) }
    switch (level) {
      case 'error':
        log.error(details, message)
        return
      case 'warning':
        // A job here waits for models and tools, and uses no connection of the worker meanwhile.
        if (message.includes('maxPoolSize')) log.debug(details, message)
        else log.warn(details, message)
        return
      case 'info':
      case 'debug':
        log.debug(details, message)
    }
  })
}
