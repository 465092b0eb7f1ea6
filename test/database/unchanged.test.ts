import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appendChange } from '../../src/database/change-log.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { createUnchanged, type Unchanged } from '../../src/database/unchanged.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'

let fresh: FreshDatabase
let db: TenantDb
let unchanged: Unchanged
let made: number

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  const { tenantId, userId } = await addTenant(fresh.database)
  db = fresh.database.tenant(tenantId, userId)
  unchanged = createUnchanged()
  made = 0
})
afterAll(() => fresh.drop())

/** Counts how often it had to count the rows of the change log. */
const ask = (key = 'all') =>
  unchanged.get(db, key, async () => {
    made += 1
    const { n } = await db
      .selectFrom('change_log')
      .select((is) => is.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  })

const write = (noun = 'entity', of = db) =>
  of.transaction().execute((trx) => appendChange(trx, { noun, nounId: 'x', action: 'update' }))

test('an answer is made once while nothing is written, each key for itself', async () => {
  await write()
  expect([await ask(), await ask(), await ask('other'), await ask()]).toEqual([1, 1, 1, 1])
  expect(made).toBe(2)
})

test('what is committed is in the next answer', async () => {
  for (let round = 0; round < 5; round++) {
    expect(await ask()).toBe(round)
    expect(await ask()).toBe(round)
    await write()
  }
  expect(made).toBe(5)
})

test('writes of another noun or tenant leave an answer as it is', async () => {
  await ask()
  await write('asset')
  const { tenantId, userId } = await addTenant(fresh.database)
  await write('entity', fresh.database.tenant(tenantId, userId))
  expect(await ask()).toBe(0)
  expect(made).toBe(1)
})

test('a transaction that began before the answer and commits after it is in the next one', async () => {
  const early = await db.startTransaction().execute()
  await appendChange(early, { noun: 'entity', nounId: 'early', action: 'update' })
  await write()
  expect(await ask()).toBe(1)
  await write()
  expect(await ask()).toBe(2)
  expect(await ask()).toBe(2)
  await early.commit().execute()
  expect(await ask()).toBe(3)
  expect(made).toBe(3)
})

test('links that are made anew without a change of their entity are in the next answer', async () => {
  const link = (source: string) =>
    db
      .insertInto('entity_links')
      .values({
        source_type: 'item',
        source_id: source,
        position: 0,
        kind: 'reference',
        field: 'owner',
        target_id: 'x',
      })
      .execute()
  await link('a')
  await ask()
  await ask()
  expect(made).toBe(1)
  await db.deleteFrom('entity_links').where('source_id', '=', 'a').execute()
  await ask()
  expect(made).toBe(2)
  await link('b')
  await ask()
  expect(made).toBe(3)
})

test('links of which none are left when the counts are put together are in the next answer', async () => {
  await db
    .insertInto('entity_links')
    .values({
      source_type: 'item',
      source_id: 'c',
      position: 0,
      kind: 'reference',
      field: 'owner',
      target_id: 'x',
    })
    .execute()
  await ask()
  const before = made
  await db.deleteFrom('entity_links').where('source_id', '=', 'c').execute()
  await execute(fresh.ownerUrl, `select fold_link_counts('${db.tenantId}')`)
  await ask()
  expect(made).toBe(before + 1)
})

test('a failed answer is made again', async () => {
  const fail = () => Promise.reject(new Error('no answer'))
  await expect(unchanged.get(db, 'all', fail)).rejects.toThrow('no answer')
  expect(await ask()).toBe(0)
})

test('a transaction that is rolled back changes nothing', async () => {
  await ask()
  const undone = await db.startTransaction().execute()
  await appendChange(undone, { noun: 'entity', nounId: 'x', action: 'update' })
  await undone.rollback().execute()
  expect(await ask()).toBe(0)
  expect(made).toBe(1)
})

test('to look for writes, the log is read by its index, however long it is', async () => {
  await sql`
    insert into change_log (noun, noun_id, action) select 'entity', 'e' || n, 'create' from generate_series(1, 5000) n
  `.execute(db)
  await execute(fresh.ownerUrl, 'vacuum analyze change_log')
  const scans = await db.transaction().execute(async (trx) => {
    // As after a few requests, when the statement is no longer planned for each.
    await sql`set local plan_cache_mode = force_generic_plan`.execute(trx)
    const counted = async () => {
      const { rows } = await sql<{ all: number; indexed: number }>`
        select seq_scan::int as all, idx_scan::int as indexed from pg_stat_xact_user_tables
        where relname = 'change_log'`.execute(trx)
      return rows[0] ?? { all: 0, indexed: 0 }
    }
    const before = await counted()
    const within = Object.assign(trx, { tenantId: db.tenantId }) as unknown as TenantDb
    for (let n = 0; n < 3; n++) await unchanged.get(within, 'all', async () => n)
    const after = await counted()
    return { all: after.all - before.all, indexed: after.indexed - before.indexed }
  })
  expect(scans).toEqual({ all: 0, indexed: 2 })
})
