import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { JsonValue } from '../../generated/database.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { addJob, type JobSpec } from '../../src/services/jobs.ts'
import { startWorker, type Task, type Worker } from '../../src/services/jobs-worker.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'
import { wireProxy } from '../support/wire-proxy.ts'

let fresh: FreshDatabase
let db: TenantDb
const workers: Worker[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  const { tenantId, userId } = await addTenant(fresh.database)
  db = fresh.database.tenant(tenantId, userId)
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(() => fresh.drop())

const log = { debug: () => {}, warn: () => {}, error: () => {} }

async function work(
  tasks: Record<string, Task>,
  onDead = (_: Error) => {},
  url = fresh.appUrl,
): Promise<Worker> {
  const worker = await startWorker({ url, concurrency: 2, log, tasks, onDead })
  workers.push(worker)
  return worker
}

/** A task, and a promise of the payload it first runs with. */
function observed(): { task: Task; ran: Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  return { task: async (payload) => resolve(payload), ran: promise }
}

/** Has a job of the task wait, the only one; returns its id. */
async function addAlone(...job: [task: string, payload: JsonValue, spec?: JobSpec]): Promise<string> {
  const id = await db.transaction().execute(async (trx) => {
    await addJob(trx, ...job)
    const { rows } = await sql<{ id: string }>`
      select id::text as id from graphile_worker.jobs where task_identifier = ${job[0]}`.execute(trx)
    return rows.map((row) => row.id)
  })
  expect(id).toHaveLength(1)
  return id.join()
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(50)
}

describe('a job', () => {
  it('runs when the transaction that added it commits', async () => {
    const { task, ran } = observed()
    await work({ greet: task })
    await db.transaction().execute((trx) => addJob(trx, 'greet', { tenant: db.tenantId }))
    expect(await ran).toEqual({ tenant: db.tenantId })
  })

  it('never runs when that transaction is rolled back', async () => {
    const names: unknown[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const undone = db.transaction().execute(async (trx) => {
      await addJob(trx, 'note', 'undone')
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    await addJob(db, 'note', 'last', { priority: 10 })
    await work({
      note: async (payload) => {
        names.push(payload)
        if (payload === 'last') resolve()
      },
    })
    await promise
    expect(names).toEqual(['last'])
  })

  it('with a key replaces the one that has not started, and a queue runs one at a time', async () => {
    const runAt = new Date(Date.now() + 3_600_000)
    await addJob(db, 'later', { n: 1 }, { key: 'k', runAt, maxAttempts: 3, queue: 'q' })
    await addJob(db, 'later', { n: 2 }, { key: 'k', runAt, maxAttempts: 3, queue: 'q' })
    const { rows } = await sql`
      select j.payload, j.max_attempts, q.queue_name, j.run_at from graphile_worker._private_jobs j
      left join graphile_worker._private_job_queues q on q.id = j.job_queue_id where j.key = 'k'`.execute(db)
    expect(rows).toEqual([{ payload: { n: 2 }, max_attempts: 3, queue_name: 'q', run_at: runAt }])
  })

  it('that waited for another of its queue begins when that has ended, not at the next look', async () => {
    const ends: number[] = []
    const begins: number[] = []
    const { promise: both, resolve } = Promise.withResolvers<void>()
    const worker = await startWorker({
      url: fresh.appUrl,
      concurrency: 2,
      pollMs: 3_600_000,
      log,
      onDead: () => {},
      tasks: {
        turn: async () => {
          begins.push(Date.now())
          await delay(200)
          ends.push(Date.now())
          if (ends.length === 3) resolve()
        },
      },
    })
    workers.push(worker)
    for (const n of [1, 2, 3]) await addJob(db, 'turn', { n }, { queue: 'turns' })
    await both
    expect(begins[1]).toBeGreaterThanOrEqual(ends[0] ?? Number.POSITIVE_INFINITY)
    expect(begins[2]).toBeGreaterThanOrEqual(ends[1] ?? Number.POSITIVE_INFINITY)
  })

  it('with a key is added although a worker takes the one of that key at this very moment', async () => {
    await addJob(db, 'taken', { n: 1 }, { key: 'now' })
    const locked = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const taking = db.transaction().execute(async (trx) => {
      await sql`
        update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody' where key = 'now'`.execute(
        trx,
      )
      locked.resolve()
      await release.promise
    })
    await locked.promise
    const adding = addJob(db, 'taken', { n: 2 }, { key: 'now' })
    await until(async () => {
      const { rows } = await sql`
        select from pg_stat_activity where wait_event_type = 'Lock' and query like '%enqueue_job%'`.execute(
        db,
      )
      return rows.length > 0
    })
    release.resolve()
    await Promise.all([taking, adding])
    const { rows } = await sql`
      select payload, key from graphile_worker._private_jobs
      where payload::jsonb ? 'n' and (key = 'now' or locked_by = 'somebody') order by id`.execute(db)
    expect(rows).toEqual([
      { payload: { n: 1 }, key: null },
      { payload: { n: 2 }, key: 'now' },
    ])
    await execute(fresh.ownerUrl, `delete from graphile_worker._private_jobs where locked_by = 'somebody'`)
  })

  it('that fails is put back for another attempt', async () => {
    const id = await addAlone('fail', {})
    await work({ fail: () => Promise.reject(new Error('not today')) })
    const state = () =>
      sql<{ error: string }>`
        select last_error as error from graphile_worker.jobs where id = ${id} and attempts = 1
          and locked_at is null and run_at > now()`.execute(db)
    await until(async () => (await state()).rows[0]?.error.includes('not today') ?? false)
  })
})

describe('a worker', () => {
  it('finishes what runs before it stops, and leaves the list of workers', async () => {
    let finished = false
    const { promise: started, resolve } = Promise.withResolvers<void>()
    const worker = await work({
      slow: async () => {
        resolve()
        await delay(300)
        finished = true
      },
    })
    const id = await addAlone('slow', {})
    await started
    await worker.stop()
    expect(finished).toBe(true)
    const left = await sql`select id from graphile_worker.jobs where id = ${id}`.execute(db)
    expect(left.rows).toEqual([])
    const listed = db.selectFrom('workers').select('id').where('id', '=', worker.id)
    expect(await listed.execute()).toEqual([])
  })

  it('keeps its job as long as it lives, however long that takes', async () => {
    let runs = 0
    const { promise: release, resolve } = Promise.withResolvers<void>()
    const { promise: started, resolve: start } = Promise.withResolvers<void>()
    const slow: Task = async () => {
      runs += 1
      start()
      await release
    }
    await work({ long: slow })
    await work({ long: slow })
    await addJob(db, 'long', {})
    await started
    await delay(7000)
    resolve()
    expect(runs).toBe(1)
  })

  it('that is killed over a job has it run again elsewhere within seconds', async () => {
    const id = await addAlone('hang', { of: 'a dead worker' }, { queue: 'serial' })
    const child = spawnWorker()
    const hanging = db.selectFrom('system_settings').select('key').where('key', '=', `hanging ${id}`)
    await until(async () => (await hanging.execute()).length === 1)
    const { task, ran } = observed()
    await work({ hang: task })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await ran).toEqual({ of: 'a dead worker' })
  }, 15_000)

  it('that was never heard of does not keep a job', async () => {
    const id = await addAlone('orphan', {})
    await execute(
      fresh.ownerUrl,
      `update graphile_worker._private_jobs set locked_by = 'nobody', locked_at = now() - interval '1 minute' where id = ${id}`,
    )
    const { task, ran } = observed()
    await work({ orphan: task })
    await ran
  })

  it('that is told of a job in an answer which never arrived has it run all the same', async () => {
    const { task, ran } = observed()
    const worker = await work({ unheard: task })
    const id = await addAlone('unheard', {}, { runAt: new Date(Date.now() + 3_600_000) })
    await execute(
      fresh.ownerUrl,
      `update graphile_worker._private_jobs set locked_by = '${worker.id}', run_at = now(),
       locked_at = now() - interval '6 seconds' where id = ${id}`,
    )
    await ran
  })

  it.each(['succeeds', 'fails'])(
    'notes that a job %s although its connections are cut over it',
    async (how) => {
      const proxy = await wireProxy(fresh.appUrl)
      let runs = 0
      await work(
        {
          cutting: async () => {
            runs += 1
            proxy.cut()
            if (how === 'fails') throw new Error('not today')
          },
        },
        undefined,
        proxy.url,
      )
      const id = await addAlone('cutting', {})
      const noted = how === 'fails' ? 'last_error is not null and locked_at is null' : 'false'
      await until(async () => {
        const { rows } = await sql<{ open: boolean }>`
        select not (${sql.raw(noted)}) as open from graphile_worker.jobs where id = ${id}`.execute(db)
        return rows.every(({ open }) => !open)
      })
      expect(runs).toBe(1)
      await Promise.all(workers.splice(0).map((worker) => worker.stop()))
      await proxy.close()
    },
  )

  it('whose pool has died says so, so that the process can end', async () => {
    const { promise: died, resolve } = Promise.withResolvers<Error>()
    const worker = await work({ nothing: async () => {} }, resolve)
    workers.splice(workers.indexOf(worker), 1)
    // Until somebody listens: a worker that has started may not do so yet.
    const telling = setInterval(() => {
      void sql`select pg_notify('worker:migrate', '{"breaking": true, "migrationNumber": 999}')`.execute(db)
    }, 200)
    expect(await died).toBeInstanceOf(Error)
    clearInterval(telling)
    // graphile-worker has set the exit code of the process that should end now.
    process.exitCode = undefined
    await worker.stop()
  })
})

function spawnWorker(): ChildProcess {
  const program = fileURLToPath(new URL('../support/job-worker.ts', import.meta.url))
  return spawn(process.execPath, [program, fresh.appUrl], { stdio: ['ignore', 'inherit', 'inherit'] })
}
