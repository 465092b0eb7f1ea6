import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { isOutage } from '../database/outage.ts'
import { openPool } from '../database/pool.ts'

/** How often a connection is tried again while the database is away. */
const outageMs = 200

/** The end of a job that had a queue, done or failed: the next one of the queue may begin. */
const freesQueue = /_private_job_queues as job_queues\s+set locked_by = null/

/** What graphile-worker uses of a connection that it has taken for a statement. */
type Connection = Pick<pg.PoolClient, 'query' | 'release'>

export interface PatientPoolOptions {
  readonly leaving: AbortSignal
  readonly onIdleLoss: (error: Error) => void
  /** Told when a job has ended on which others of its queue may wait. */
  readonly onQueueFree: () => void
}

/**
 * A pool for graphile-worker whose statements wait while the database is away: for a connection, and again for another one
 * where the connection was lost under them. graphile-worker would not: it notes that a job is done or has failed without
 * looking at whether the note succeeded, so the rejection would end the process, and the job would stay taken.
 *
 * A statement whose answer was lost runs twice. Noting an end twice changes nothing; a job that was taken without the
 * worker learning of it is given back by `startLiveness`. Inside a transaction nothing is repeated. Once `leaving` aborts,
 * errors are thrown.
 */
export function openPatientPool(url: string, size: number, options: PatientPoolOptions): pg.Pool {
  const { leaving, onIdleLoss, onQueueFree } = options
  const pool = openPool(url, size, onIdleLoss)
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>

  const connectPatiently = async (): Promise<pg.PoolClient> => {
    for (;;) {
      try {
        return await connect()
      } catch (error) {
        if (leaving.aborted || !isOutage(error)) throw error
        await delay(outageMs)
      }
    }
  }

  const patient = (first: pg.PoolClient): Connection => {
    let client: pg.PoolClient | undefined = first
    let inTransaction = false
    const query = async (statement: string | pg.QueryConfig, values?: unknown[]) => {
      const text = typeof statement === 'string' ? statement : statement.text
      for (;;) {
        client ??= await connectPatiently()
        try {
          const result = await client.query(statement, values)
          if (/^\s*begin\b/i.test(text)) inTransaction = true
          else if (/^\s*(commit|rollback)\b/i.test(text)) inTransaction = false
          else if (freesQueue.test(text)) onQueueFree()
          return result
        } catch (error) {
          if (inTransaction || leaving.aborted || !isOutage(error)) throw error
          client.release(true)
          client = undefined
          await delay(outageMs)
        }
      }
    }
    return { query: query as pg.PoolClient['query'], release: (error) => client?.release(error) }
  }

  const query = async (statement: string | pg.QueryConfig, values?: unknown[]) => {
    const client = patient(await connectPatiently())
    try {
      return await client.query(statement, values)
    } finally {
      client.release()
    }
  }
  pool.query = query as typeof pool.query

  type Callback = Parameters<typeof pool.connect>[0]
  // With a callback it is the listener for new jobs, which is connected anew by graphile-worker itself.
  pool.connect = ((callback?: Callback) =>
    callback
      ? (connect as (done: Callback) => unknown)(callback)
      : connectPatiently().then(patient)) as typeof pool.connect
  return pool
}
