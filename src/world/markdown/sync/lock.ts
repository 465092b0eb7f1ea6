import { setTimeout as delay } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { Database } from '../../../database/database.ts'
import { conflict } from '../../../http/errors.ts'

const pauseMs = 100
const beatMs = 2000

interface Gate {
  /** The last run of each tenant in this process. */
  readonly last: Map<string, Promise<unknown>>
  running: number
  readonly waiting: (() => void)[]
}

const gates = new WeakMap<Database, Gate>()

function gateOf(database: Database): Gate {
  const gate = gates.get(database) ?? { last: new Map(), running: 0, waiting: [] }
  gates.set(database, gate)
  return gate
}

const keyOf = sql`hashtextextended('project ' || current_setting('app.tenant_id'), 0)`

async function tryLock(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${keyOf}) as got`.execute(db)
  return rows[0]?.got === true
}

/** Whether any process works on the tenant's folder now. */
export const isLocked = async (database: Database, tenantId: string): Promise<boolean> =>
  !(await tryLock(database.tenant(tenantId)))

/**
 * Runs `work` while no other run of any process works on the tenant's folder. The lock is that of an open transaction
 * which writes nothing: it ends with the connection, so a process that dies leaves none behind. `check` throws when the
 * connection was lost. @throws 409 when another process keeps the folder for longer than `waitMs`.
 */
export async function withProject<T>(
  database: Database,
  tenantId: string,
  waitMs: number,
  work: (check: () => void) => Promise<T>,
): Promise<T> {
  const gate = gateOf(database)
  const before = gate.last.get(tenantId)
  const mine = (async () => {
    await before?.catch(() => {})
    await enter(gate, database)
    try {
      return await locked(database, tenantId, waitMs, work)
    } finally {
      gate.running -= 1
      gate.waiting.shift()?.()
    }
  })()
  gate.last.set(tenantId, mine)
  try {
    return await mine
  } finally {
    if (gate.last.get(tenantId) === mine) gate.last.delete(tenantId)
  }
}

/** Each run keeps a connection for its lock, so only a quarter of the pool is for them. */
async function enter(gate: Gate, database: Database): Promise<void> {
  const most = Math.max(1, Math.floor(database.pool.options.max / 4))
  while (gate.running >= most) await new Promise<void>((resolve) => gate.waiting.push(resolve))
  gate.running += 1
}

async function locked<T>(
  database: Database,
  tenantId: string,
  waitMs: number,
  work: (check: () => void) => Promise<T>,
): Promise<T> {
  const until = Date.now() + waitMs
  for (;;) {
    const result = await database
      .tenant(tenantId)
      .transaction()
      .execute(async (trx) => ((await tryLock(trx)) ? { value: await keeping(trx, work) } : undefined))
    if (result) return result.value
    if (Date.now() >= until) throw conflict('The project is being synchronised; try again in a moment.')
    await delay(pauseMs)
  }
}

async function keeping<T>(trx: Kysely<DB>, work: (check: () => void) => Promise<T>): Promise<T> {
  let lost: unknown
  let beat: Promise<unknown> = Promise.resolve()
  // Keeps the connection from being closed as idle, and notices that it was.
  const timer = setInterval(() => {
    beat = sql`select 1`.execute(trx).catch((error: unknown) => {
      lost = error
    })
  }, beatMs)
  try {
    return await work(() => {
      if (lost !== undefined) throw new Error('the lock of the project was lost', { cause: lost })
    })
  } finally {
    clearInterval(timer)
    await beat
  }
}
