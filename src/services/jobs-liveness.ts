import { setTimeout as delay } from 'node:timers/promises'
import { openPool } from '../database/pool.ts'
import type { WorkerLog } from './jobs-worker.ts'

export interface LivenessOptions {
  readonly url: string
  readonly workerId: string
  /** Ids of the jobs that the worker knows to be its own. */
  readonly held: ReadonlySet<string>
  readonly log: WorkerLog
}

export interface Liveness {
  stop(): Promise<void>
}

const beatMs = 1000
/** A worker that has not been heard of for this long is dead. */
const deadSeconds = 5
/** Every so many beats, jobs are freed that a worker holds which never came to its first heartbeat. */
const orphanBeats = 30

const beat = `
  insert into workers (id) values ($1) on conflict (id) do update set heartbeat_at = now()`

/** Wakes idle workers, as graphile-worker does itself when jobs are added. */
const wake = `pg_notify('jobs:insert', json_build_object('r', random(), 'count', 100)::text)`

const bury = `
  with dead as (
    delete from workers where heartbeat_at < now() - make_interval(secs => $1) returning id
  ), freed as (
    select graphile_worker.force_unlock_workers(array_agg(id)) from dead having count(*) > 0
  )
  select ${wake} from freed`

const buryOrphans = `
  with held as (
    select locked_by, locked_at from graphile_worker._private_jobs where locked_by is not null
    union all
    select locked_by, locked_at from graphile_worker._private_job_queues where locked_by is not null
  ), dead as (
    select distinct locked_by as id from held
    where locked_at < now() - make_interval(secs => $1)
      and not exists (select from workers where workers.id = held.locked_by)
  ), freed as (
    select graphile_worker.force_unlock_workers(array_agg(id)) from dead having count(*) > 0
  )
  select ${wake} from freed`

/** Jobs that were given to this worker in an answer which never arrived. */
const giveBack = `
  with freed as (
    update graphile_worker._private_jobs set locked_by = null, locked_at = null
    where locked_by = $1 and locked_at < now() - make_interval(secs => $2) and id <> all($3::bigint[])
    returning job_queue_id
  ), queues as (
    update graphile_worker._private_job_queues set locked_by = null, locked_at = null
    where locked_by = $1 and id in (select job_queue_id from freed)
  )
  select ${wake} from freed limit 1`

/**
 * Says every second that this worker lives, and gives the jobs of workers that have gone silent to the
 * others: graphile-worker alone would wait four hours. A worker that was only held up may so see its job
 * run twice; tasks run at least once in any case.
 */
export async function startLiveness({ url, workerId, held, log }: LivenessOptions): Promise<Liveness> {
  // A pool of its own, so that busy jobs cannot hold up the heartbeat.
  const pool = openPool(url, 1)
  await pool.query(beat, [workerId])
  const stopped = new AbortController()

  const beating = (async () => {
    for (let count = 0; !stopped.signal.aborted; count++) {
      try {
        await pool.query(beat, [workerId])
        await pool.query(bury, [deadSeconds])
        await pool.query(giveBack, [workerId, deadSeconds, [...held]])
        if (count % orphanBeats === 0) await pool.query(buryOrphans, [deadSeconds])
      } catch (error) {
        log.warn({ err: error, workerId }, 'the heartbeat of the job worker failed')
      }
      await delay(beatMs, undefined, { signal: stopped.signal }).catch(() => {})
    }
  })()

  return {
    stop: async () => {
      stopped.abort()
      await beating
      await pool.query('delete from workers where id = $1', [workerId])
      await pool.end()
    },
  }
}
