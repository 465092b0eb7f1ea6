import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDatabase } from '../../src/database/database.ts'
import { createLog } from '../../src/http/logging.ts'
import {
  createRunLog,
  type Joining,
  type RunKey,
  RunLostError,
  type StoredEvent,
} from '../../src/services/run-log/run-log.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member
const never = new AbortController().signal

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

/** A run that this process has taken. */
async function newRun(): Promise<RunKey> {
  const { tenantId, userId } = member
  const runId = randomUUID()
  const sessionId = randomUUID()
  const db = studio.database.tenant(tenantId, userId)
  await db.insertInto('conversations').values({ session_id: sessionId, user_id: userId }).execute()
  await db
    .insertInto('runs')
    .values({
      run_id: runId,
      session_id: sessionId,
      user_id: userId,
      face: 'api',
      epoch: 1,
      state: 'running',
    })
    .execute()
  return { tenantId, runId }
}

/** A second process: connections and a listener of its own. */
async function withNeighbour<T>(use: (log: ReturnType<typeof createRunLog>) => Promise<T>): Promise<T> {
  const log = createLog({ level: 'fatal' })
  const database = createDatabase({ url: studio.appUrl, poolSize: 3, prepared: true, log })
  const runLog = createRunLog({ database, log })
  try {
    return await use(runLog)
  } finally {
    await runLog.close()
    await database.close()
  }
}

async function collect(events: AsyncIterable<readonly StoredEvent[]>): Promise<StoredEvent[]> {
  const all: StoredEvent[] = []
  for await (const batch of events) all.push(...batch)
  return all
}

/** Ends connections to this test's database. */
async function terminate(which: string): Promise<void> {
  const client = new pg.Client({ connectionString: studio.ownerUrl })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
  )
  await client.end()
}

const texts = (events: readonly StoredEvent[]) => events.map(({ payload }) => payload.text)

test('events are stored and told, to readers here and elsewhere, while every other connection of the process is busy', async () => {
  const log = createLog({ level: 'fatal' })
  const database = createDatabase({ url: studio.appUrl, poolSize: 2, prepared: true, log })
  const runLog = createRunLog({ database, log })
  const free = Promise.withResolvers<void>()
  const leaving = new AbortController()
  const held: Promise<void>[] = []
  try {
    const run = await newRun()
    const writer = runLog.writer(run, 1, 0)
    writer.append({ text: 'before' })
    await writer.flush()
    const followed = runLog.follow(run, 0, leaving.signal)
    expect(texts((await followed.next()).value ?? [])).toEqual(['before'])
    const busy = [1, 2].map(() => Promise.withResolvers<void>())
    for (const { resolve } of busy) {
      held.push(
        database.system.transaction().execute(async (trx) => {
          await trx.selectFrom('tenants').select('id').limit(1).execute()
          resolve()
          await free.promise
        }),
      )
    }
    await Promise.all(busy.map(({ promise }) => promise))
    writer.append({ text: 'in time' }, { final: true })
    await writer.flush()
    expect(texts((await followed.next()).value ?? [])).toEqual(['in time'])
    expect(texts(await studio.services.runLog.read(run, 1))).toEqual(['in time'])
  } finally {
    leaving.abort()
    free.resolve()
    await Promise.all(held)
    await runLog.close()
    await database.close()
  }
})

test('of many reads at the same moment one that the database refuses fails with few of the others', async () => {
  const run = await newRun()
  const { runLog } = studio.services
  const writer = runLog.writer(run, 1, 0)
  for (let at = 0; at < 200; at++) writer.append({ text: at })
  await writer.flush()
  const places = Array.from({ length: 200 }, (_, at) => at)
  const read = await Promise.allSettled(
    // No index is as great as that.
    [...places, 2 ** 31, ...places].map((from) => runLog.read(run, from)),
  )
  const failed = read.filter(({ status }) => status === 'rejected').length
  expect(failed).toBeGreaterThan(0)
  expect(failed).toBeLessThanOrEqual(100)
  for (const [at, one] of [...read.slice(0, 200), ...read.slice(201)].entries()) {
    if (one.status === 'fulfilled') expect(one.value).toHaveLength(200 - (at % 200))
  }
})

test('of many pieces that come at once those that can be joined are one event, without a gap in the indexes', async () => {
  const run = await newRun()
  const { runLog } = studio.services
  const writer = runLog.writer(run, 1, 0)
  const join: Joining = (earlier, later) =>
    later.kind === earlier.kind ? { ...earlier, text: `${earlier.text}${later.text}` } : undefined
  for (const letter of 'abcdefghijkl') writer.append({ kind: 'a', text: letter }, { join })
  writer.append({ kind: 'b', text: '1' }, { join })
  writer.append({ kind: 'b', text: '2' }, { join })
  await writer.flush()
  writer.append({ kind: 'b', text: '3' }, { join })
  await writer.flush()
  const stored = await runLog.read(run, 0)
  expect(texts(stored)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'hijkl', '12', '3'])
  expect(stored.map(({ idx }) => idx)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a run whose events the database refuses is lost alone: those stored together with them are kept', async () => {
  const [bad, good] = await Promise.all([newRun(), newRun()])
  const { runLog } = studio.services
  const wrong = runLog.writer(bad, 1, -1)
  const right = runLog.writer(good, 1, 0)
  wrong.append({ text: 'before the first' })
  right.append({ text: 'kept' })
  await right.flush()
  expect(texts(await runLog.read(good, 0))).toEqual(['kept'])
  await expect(wrong.flush()).rejects.toThrow(RunLostError)
  expect(await runLog.read(bad, -1)).toEqual([])
})

test('a reader gets every event once, in order, whether it comes early or late', async () => {
  const run = await newRun()
  const { runLog } = studio.services
  const writer = runLog.writer(run, 1, 0)
  const early = collect(runLog.follow(run, 0, never))
  for (let at = 0; at < 3000; at++) {
    writer.append({ text: at }, { final: at === 2999 })
    if (at % 400 === 0) await writer.flush()
  }
  await writer.flush()
  const numbers = Array.from({ length: 3000 }, (_, at) => at)
  expect(texts(await early)).toEqual(numbers)
  expect(texts(await collect(runLog.follow(run, 0, never)))).toEqual(numbers)
  expect(texts(await collect(runLog.follow(run, 2500, never)))).toEqual(numbers.slice(2500))
})

test('a reader in another process follows live', async () => {
  const run = await newRun()
  const writer = studio.services.runLog.writer(run, 1, 0)
  await withNeighbour(async (neighbour) => {
    const reading = collect(neighbour.follow(run, 0, never))
    for (let at = 0; at < 50; at++) {
      writer.append({ text: at }, { final: at === 49 })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(texts(await reading)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })
})

test('only the newest epoch may write, and the reader of the former one follows the newer', async () => {
  const run = await newRun()
  const { runLog } = studio.services
  const former = runLog.writer(run, 1, 0)
  const reading = collect(runLog.follow(run, 0, never))
  former.append({ text: 'before' })
  await former.flush()
  await studio.database
    .tenant(run.tenantId)
    .updateTable('runs')
    .set({ epoch: 2 })
    .where('run_id', '=', run.runId)
    .execute()
  await withNeighbour(async (neighbour) => {
    former.append({ text: 'lost' })
    await expect(former.flush()).rejects.toThrow(RunLostError)
    expect(former.lost.aborted).toBe(true)
    expect(() => former.append({ text: 'more' })).toThrow(RunLostError)
    const newer = neighbour.writer(run, 2, 1)
    newer.append({ text: 'after' }, { final: true })
    await newer.flush()
    expect(texts(await reading)).toEqual(['before', 'after'])
  })
})

test('a reader where a run is lost follows the newer writer, though the former one has nothing to say and has not noticed', async () => {
  const run = await newRun()
  const { runLog } = studio.services
  const former = runLog.writer(run, 1, 0)
  const reading = collect(runLog.follow(run, 0, never))
  former.append({ text: 'before' })
  await former.flush()
  // No process takes a run from one that has just stored something.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await studio.database
    .tenant(run.tenantId)
    .updateTable('runs')
    .set({ epoch: 2 })
    .where('run_id', '=', run.runId)
    .execute()
  await withNeighbour(async (neighbour) => {
    neighbour.writer(run, 2, 1).append({ text: 'after' }, { final: true })
    expect(texts(await reading)).toEqual(['before', 'after'])
  })
  expect(former.lost.aborted).toBe(false)
})

test('a reader that loses its connection for notifications misses nothing', async () => {
  const run = await newRun()
  await withNeighbour(async (neighbour) => {
    const writer = neighbour.writer(run, 1, 0)
    const reading = collect(studio.services.runLog.follow(run, 0, never))
    writer.append({ text: 0 })
    await writer.flush()
    await terminate(`query like 'listen%'`)
    for (let at = 1; at < 20; at++) writer.append({ text: at }, { final: at === 19 })
    await writer.flush()
    expect(texts(await reading)).toEqual(Array.from({ length: 20 }, (_, at) => at))
  })
})

test('a reader ends when its signal aborts, and leaves nothing behind', async () => {
  const run = await newRun()
  const leaving = new AbortController()
  const reading = collect(studio.services.runLog.follow(run, 0, leaving.signal))
  await new Promise((resolve) => setTimeout(resolve, 20))
  leaving.abort()
  expect(await reading).toEqual([])
})

test("another tenant's run has no events", async () => {
  const run = await newRun()
  const writer = studio.services.runLog.writer(run, 1, 0)
  writer.append({ text: 'mine' }, { final: true })
  await writer.flush()
  const stranger = await studio.register()
  expect(await studio.services.runLog.read({ ...run, tenantId: stranger.tenantId }, 0)).toEqual([])
  const forged = studio.services.runLog.writer({ ...run, tenantId: stranger.tenantId }, 1, 1)
  forged.append({ text: 'forged' })
  await expect(forged.flush()).rejects.toThrow(RunLostError)
})

test('events survive a database that goes away for a moment', async () => {
  const run = await newRun()
  const writer = studio.services.runLog.writer(run, 1, 0)
  writer.append({ text: 0 })
  await terminate('true')
  writer.append({ text: 1 }, { final: true })
  await writer.flush()
  expect(texts(await studio.services.runLog.read(run, 0))).toEqual([0, 1])
})
