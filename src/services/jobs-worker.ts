import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker'
import { startLiveness } from './jobs-liveness.ts'
import { openPatientPool } from './jobs-pool.ts'

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
  /** How often the worker looks for jobs that nobody has told of: retries and jobs of the future. */
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

/** Jobs that are fetched at a time. */
const fetched = 8

/** How long a job that is over may still be marked as taken. */
const notingMs = 10_000

/** Runs jobs until it is stopped; any number of processes may. New jobs arrive by NOTIFY. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, concurrency, connections, pollMs = 2000, crontab, finishMs = 20_000, log, onDead } = options
  const leaving = new AbortController()
  const pool = openPatientPool(url, (connections ?? concurrency) + 2, {
    leaving: leaving.signal,
    onIdleLoss: (error) => log.warn({ err: error }, 'lost an idle connection of the job worker'),
    // Nobody tells of a job that waited for its queue.
    onQueueFree: () => executors?.nudge(1),
  })
  const events: WorkerEvents = new EventEmitter()
  let executors: WorkerPool | undefined
  const held = new Set<string>()
  events.on('job:start', ({ job }) => held.add(job.id))
  // Noting its end takes a moment.
  events.on('job:complete', ({ job }) => setTimeout(() => held.delete(job.id), notingMs).unref())
  const created = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => {
      executors = workerPool
      resolve(workerPool.id)
    })
  })
  const runner = await run({
    pgPool: pool,
    taskList: taskListOf(options.tasks),
    concurrency,
    crontab: crontab ?? '',
    pollInterval: pollMs,
    // One query for all executors, whether they are two or two hundred; what none of them is free for goes back at once.
    preset: { worker: { localQueue: { size: Math.min(concurrency, fetched), ttl: 500 } } },
    gracefulShutdownAbortTimeout: finishMs,
    noHandleSignals: true,
    events,
    logger: loggerOf(log),
  })
  const id = await created
  const liveness = await startLiveness({ url, workerId: id, held, log })

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
        // A job here waits for models and tools, and uses no connection of the worker meanwhile; and it is long beside a fetch.
        if (message.includes('maxPoolSize') || message.includes('job batch size')) log.debug(details, message)
        else log.warn(details, message)
        return
      case 'info':
      case 'debug':
        log.debug(details, message)
    }
  })
}
