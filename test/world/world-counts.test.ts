import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { addTenant, type FreshDatabase, tenantForEachTest } from '../support/database.ts'

let fresh: FreshDatabase
let db: TenantDb
let owner: pg.Client

tenantForEachTest((own) => {
  ;({ fresh, owner, db } = own)
})

type On = Pick<TenantDb, 'getExecutor'>

const add = (on: TenantDb | On, count: number, status = 'active', type = 'character') =>
  sql`
    insert into entities (entity_type, entity_id, name, status)
    select ${type}::text, ${randomUUID()} || n, 'One', ${status}::text from generate_series(1, ${count}::int) n`.execute(
    on as TenantDb,
  )

const link = (on: TenantDb | On, source: string, links: number, relationship: string | null = null) =>
  sql`
    insert into entity_links (source_type, source_id, position, kind, field, target_type, target_id, relationship)
    select 'character', ${source}::text, n, 'reference', 'friends', 'character', 'any', ${relationship}::text
    from generate_series(1, ${links}::int) n`.execute(on as TenantDb)

/** What the counts say, and what counting says. */
async function counts(of: TenantDb) {
  const { rows } = await sql<{ kept: unknown; counted: unknown; keptLinks: unknown; countedLinks: unknown }>`
    select
      (select json_object_agg(key, n order by key) from (
        select entity_type || '/' || status as key, sum(amount) as n from entity_counts
        group by 1 having sum(amount) <> 0) one) as kept,
      (select json_object_agg(key, n order by key) from (
        select entity_type || '/' || status as key, count(*) as n from entities group by 1) one) as counted,
      (select json_object_agg(key, n order by key) from (
        select source_type || '/' || kind || '/' || coalesce(field, '') || '/' || relation as key, sum(amount) as n
        from link_counts group by 1 having sum(amount) <> 0) one) as "keptLinks",
      (select json_object_agg(key, n order by key) from (
        select source_type || '/' || kind || '/' || coalesce(field, '') || '/' || relation as key, count(*) as n
        from entity_links group by 1) one) as "countedLinks"`.execute(of)
  const [row] = rows
  if (!row) throw new Error('an aggregate has no row')
  return row
}

async function expectExact(expected?: Record<string, number>) {
  const { kept, counted, keptLinks, countedLinks } = await counts(db)
  expect([kept, keptLinks]).toEqual([counted, countedLinks])
  if (expected) expect(kept).toEqual(expected)
}

const rowsOfCounts = async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from entity_counts`.execute(db)
  return rows[0]?.n ?? 0
}

test('numbers follow rows that are added, changed and deleted', async () => {
  await add(db, 5)
  await add(db, 2, 'draft', 'item')
  await sql`update entities set status = 'draft' where entity_type = 'character'`.execute(db)
  await sql`update entities set name = 'Other'`.execute(db)
  await link(db, 'a', 3)
  await link(db, 'b', 2, 'close')
  await sql`delete from entity_links where source_id = 'a' and position = 2`.execute(db)
  await sql`update entity_links set relationship = 'rival' where source_id = 'b' and position = 1`.execute(db)
  await expectExact({ 'character/draft': 5, 'item/draft': 2 })
  await sql`delete from entities where entity_type = 'character'`.execute(db)
  await expectExact({ 'item/draft': 2 })
})

test('a row that is not inserted because it exists is not counted', async () => {
  const again = () =>
    sql`
      insert into entities (entity_type, entity_id, name) values ('item', 'sword', 'Sword')
      on conflict (tenant_id, entity_type, entity_id) do nothing`.execute(db)
  await again()
  await again()
  await expectExact({ 'item/active': 1 })
})

test('what is rolled back was never counted', async () => {
  await add(db, 1)
  const broken = db.transaction().execute(async (trx) => {
    await add(trx, 100)
    throw new Error('undone')
  })
  await expect(broken).rejects.toThrow('undone')
  await expectExact({ 'character/active': 1 })
})

test('a transaction counts what it has written, and others do once it is committed', async () => {
  await add(db, 1)
  const one = await db.startTransaction().execute()
  await add(one, 2)
  const two = await db.startTransaction().execute()
  await add(two, 4)
  await sql`delete from entities where entity_type = 'character' and entity_id in (
    select entity_id from entities limit 1)`.execute(two)
  expect((await counts(one as unknown as TenantDb)).kept).toEqual({ 'character/active': 3 })
  expect((await counts(db)).kept).toEqual({ 'character/active': 1 })
  await two.commit().execute()
  expect((await counts(one as unknown as TenantDb)).kept).toEqual({ 'character/active': 6 })
  await one.rollback().execute()
  await expectExact({ 'character/active': 4 })
})

test('numbers are put together while others write, without waiting for them and without losing any', async () => {
  for (let round = 0; round < 10; round++) await add(db, 1)
  const writing = await db.startTransaction().execute()
  await add(writing, 3)
  const folding = await fold()
  await add(db, 2)
  // Both at once: neither waits for rows of the other.
  const second = await fold()
  await folding.commit()
  await second.commit()
  await writing.commit().execute()
  await expectExact({ 'character/active': 15 })
  await (await fold()).commit()
  await expectExact({ 'character/active': 15 })
  expect(await rowsOfCounts()).toBe(1)
})

test('a folding that is rolled back has changed nothing', async () => {
  for (let round = 0; round < 5; round++) await add(db, 1)
  await (await fold()).rollback()
  await expectExact({ 'character/active': 5 })
})

/** Puts the numbers together in a transaction of its own, which is still open. */
async function fold() {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('select fold_entity_counts($1), fold_link_counts($1)', [db.tenantId])
  const end = (how: 'commit' | 'rollback') => async () => {
    await client.query(how)
    await client.end()
  }
  return { commit: end('commit'), rollback: end('rollback') }
}

test('writers at the same time leave exact numbers in few rows', async () => {
  const writers = Array.from({ length: 5 }, async (_, writer) => {
    for (let round = 0; round < 200; round++) {
      await add(db, 1, round % 2 ? 'draft' : 'active')
      if (round % 10 === 0) await link(db, `${writer}-${round}`, 2)
    }
  })
  await Promise.all(writers)
  await expectExact({ 'character/active': 500, 'character/draft': 500 })
  expect(await rowsOfCounts()).toBeLessThan(900)
})

test('another tenant’s numbers are neither seen nor changed', async () => {
  await add(db, 3)
  const other = await addTenant(fresh.database)
  const theirs = fresh.database.tenant(other.tenantId, other.userId)
  await add(theirs, 7)
  expect((await counts(theirs)).kept).toEqual({ 'character/active': 7 })
  const stolen = await sql`delete from entity_counts where tenant_id = ${db.tenantId}`.execute(theirs)
  expect(stolen.numAffectedRows).toBe(0n)
  await expect(sql`select fold_entity_counts(${db.tenantId})`.execute(theirs)).rejects.toMatchObject({
    code: '42501',
  })
  await expectExact({ 'character/active': 3 })
})

test('a tenant that is deleted leaves no numbers', async () => {
  await add(db, 3)
  await link(db, 'a', 2)
  await owner.query('delete from tenants where id = $1', [db.tenantId])
  const { rows } = await owner.query(
    `select tenant_id from entity_counts where tenant_id = $1
     union all select tenant_id from link_counts where tenant_id = $1`,
    [db.tenantId],
  )
  expect(rows).toEqual([])
})
