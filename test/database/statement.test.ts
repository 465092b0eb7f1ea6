import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../generated/database.ts'
import type { Database } from '../../src/database/database.ts'
import { type Given, statement } from '../../src/database/statement.ts'
import { json } from '../../src/database/values.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'
import { type WireProxy, wireProxy } from '../support/wire-proxy.ts'

let fresh: FreshDatabase
let proxy: WireProxy
let single: Database
let tenantId: string

beforeAll(async () => {
  fresh = await freshDatabase()
  tenantId = (await addTenant(fresh.database)).tenantId
  proxy = await wireProxy(fresh.appUrl)
  single = fresh.connect({ url: proxy.url, poolSize: 1 })
})
afterAll(async () => {
  await single.close()
  await proxy.close()
  await fresh.drop()
})

/** What the connection has set, read without a scope of its own. */
async function settings(database: Database): Promise<unknown> {
  const { rows } = await sql`
    select coalesce(current_setting('app.tenant_id', true), '') as tenant,
      coalesce(current_setting('app.user_id', true), '') as "user"`.execute(database.system)
  return rows[0]
}

describe('a statement of a tenant', () => {
  it('travels with its scope in one flight with one Sync', async () => {
    const db = single.tenant(tenantId)
    const names = () => db.selectFrom('entities').select('name').execute()
    await names()
    proxy.flights()
    await names()
    expect(proxy.flights()).toEqual(['BEBES'])
  })

  it('is parsed and described in the same flight when it is new', async () => {
    const db = single.tenant(tenantId)
    await db.selectFrom('entities').select('status').execute()
    proxy.flights()
    await db.selectFrom('entities').select('version').execute()
    expect(proxy.flights()).toEqual(['BEPBDES'])
  })

  it('costs one trip in a transaction, whose BEGIN and scope travel with the first one', async () => {
    const db = single.tenant(tenantId)
    const transact = () =>
      db.transaction().execute(async (trx) => {
        await trx.selectFrom('entities').select('name').execute()
        await trx.selectFrom('entities').select('status').execute()
      })
    await transact()
    proxy.flights()
    await transact()
    expect(proxy.flights()).toEqual(['BEBEBES', 'BES', 'BES'])
  })

  it('travels with others that are asked together, in one flight with one scope and one Sync', async () => {
    const db = single.tenant(tenantId).together()
    const ask = () =>
      Promise.all([
        db.selectFrom('tenants').select('id').where('id', '=', tenantId).execute(),
        db.selectFrom('entities').select('name').execute(),
        db.selectFrom('tenants').select('id').where('id', '=', tenantId).executeTakeFirst(),
        db.updateTable('entities').set({ name: 'x' }).where('entity_id', '=', 'nobody').executeTakeFirst(),
      ])
    await ask()
    proxy.flights()
    const answers = await ask()
    // The scope, and three statements: what is asked twice travels once.
    expect(proxy.flights()).toEqual(['BEBEBEBES'])
    expect(answers).toEqual([
      [{ id: tenantId }],
      [],
      { id: tenantId },
      expect.objectContaining({ numUpdatedRows: 0n }),
    ])
  })

  it('asked together fails with the others, and leaves the connection as it was', async () => {
    const db = single.tenant(tenantId).together()
    const failed = await Promise.allSettled([
      db.selectFrom('entities').select('name').execute(),
      sql`select 1 / 0`.execute(db),
    ])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await db.selectFrom('entities').select('name').execute()).toEqual([])
    expect(await settings(single)).toEqual({ tenant: '', user: '' })
    await expect(db.transaction().execute(async () => {})).rejects.toThrow('foreign connection')
  })

  it('is asked once with others in the same words only where its values are the same, whatever they are', async () => {
    const db = single.tenant(tenantId).together()
    const ask = (value: unknown) =>
      sql<{ value: string }>`select ${value}::text as value`.execute(db).then(({ rows }) => rows[0]?.value)
    const bytes = Buffer.from('a')
    expect(await Promise.all([12n, 12n, '13', 13n, null, bytes, new Date(0), ['a', 'b']].map(ask))).toEqual([
      '12',
      '12',
      '13',
      '13',
      null,
      'a',
      '1970-01-01T00:00:00.000Z',
      '{"a","b"}',
    ])
    const endless: Record<string, unknown> = {}
    endless.self = endless
    const failed = await Promise.allSettled([ask(endless), ask(1)])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask(2)).toBe('2')
  })

  it('leaves no tenant on the connection, nor does a transaction, committed or rolled back', async () => {
    const db = single.tenant(tenantId, randomUUID())
    const nothing = { tenant: '', user: '' }
    await db.selectFrom('entities').select('name').execute()
    expect(await settings(single)).toEqual(nothing)
    await db.transaction().execute((trx) => trx.selectFrom('entities').select('name').execute())
    expect(await settings(single)).toEqual(nothing)
    const failed = db.transaction().execute(async () => {
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await settings(single)).toEqual(nothing)
  })

  it("fails with the fields of the server's error and leaves the connection usable", async () => {
    const db = single.tenant(tenantId)
    const row = { entity_type: 'item', entity_id: 'twice', name: 'Twice' }
    await db.insertInto('entities').values(row).execute()
    const again = db.insertInto('entities').values(row).execute()
    await expect(again).rejects.toBeInstanceOf(pg.DatabaseError)
    await expect(db.insertInto('entities').values(row).execute()).rejects.toMatchObject({
      code: '23505',
      constraint: 'entities_pkey',
      table: 'entities',
    })
    await expect(sql`select nonsense`.execute(db)).rejects.toMatchObject({ code: '42703' })
    const found = await db.selectFrom('entities').select('name').where('entity_id', '=', 'twice').execute()
    expect(found).toEqual([{ name: 'Twice' }])
  })

  it('fails alone when a value cannot be read, and the next one succeeds', async () => {
    const db = single.tenant(tenantId)
    await expect(sql`select 9007199254740993::bigint as n`.execute(db)).rejects.toThrow('exceeds 2^53')
    expect((await sql`select 1 as n`.execute(db)).rows).toEqual([{ n: 1 }])
  })
})

describe('a deferred statement', () => {
  const insert = statement((db, given: Given<{ id: string }>) =>
    db.insertInto('entities').values({ entity_type: 'item', entity_id: given.id, name: given.id }),
  )
  const stored = async (id: string) => {
    const find = single.tenant(tenantId).selectFrom('entities').select('name').where('entity_id', '=', id)
    return (await find.execute()).length === 1
  }

  it('travels with the next one of its transaction, or with COMMIT', async () => {
    const db = single.tenant(tenantId)
    const transact = (first: string, second: string) =>
      db.transaction().execute(async (trx) => {
        await insert.defer(trx, { id: first })
        await trx
          .selectFrom('entities')
          .select('name')
          .where('entity_id', '=', first)
          .executeTakeFirstOrThrow()
        await insert.defer(trx, { id: second })
      })
    await transact('defer_1', 'defer_2')
    proxy.flights()
    await transact('defer_3', 'defer_4')
    expect(proxy.flights()).toEqual(['BEBEBEBES', 'BEBES'])
    expect(await stored('defer_4')).toBe(true)
  })

  it('fails with the statement that it travels with, and undoes the transaction', async () => {
    const db = single.tenant(tenantId)
    const failed = db.transaction().execute(async (trx) => {
      await insert.run(trx, { id: 'kept_not' })
      await insert.defer(trx, { id: 'kept_not' })
    })
    await expect(failed).rejects.toMatchObject({ code: '23505' })
    expect(await stored('kept_not')).toBe(false)
  })

  it('is never sent when its transaction is rolled back', async () => {
    const db = single.tenant(tenantId)
    proxy.flights()
    const failed = db.transaction().execute(async (trx) => {
      await insert.defer(trx, { id: 'never' })
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(proxy.flights()).toEqual([])
    expect(await stored('never')).toBe(false)
  })
})

describe('values', () => {
  it('come back as they went in', async () => {
    const at = new Date('2026-03-04T05:06:07.089Z')
    const { rows } = await sql`
      select ${12}::bigint as int8, ${'{9007199254740991,null}'}::bigint[] as int8s, ${'12.50'}::numeric as numeric,
        ${at}::timestamptz as at, ${'2026-02-28'}::date as date, ${json([1, { a: 'ü"' }])} as list,
        ${{ a: null }}::jsonb as object, ${Buffer.from([0, 255])}::bytea as bytes, ${['x,y', 'q"\\', null]}::text[] as texts,
        ${true}::boolean as truth, ${null}::text as nothing, ${0.1}::float8 as float, count(*) as counted`.execute(
      single.system,
    )
    expect(rows).toEqual([
      {
        int8: 12,
        int8s: [9007199254740991, null],
        numeric: '12.50',
        at,
        date: '2026-02-28',
        list: [1, { a: 'ü"' }],
        object: { a: null },
        bytes: Buffer.from([0, 255]),
        texts: ['x,y', 'q"\\', null],
        truth: true,
        nothing: null,
        float: 0.1,
        counted: 1,
      },
    ])
  })
})

describe('named statements', () => {
  it('are planned again once when their table has changed', async () => {
    await execute(
      fresh.ownerUrl,
      'create table shape (a int)',
      'insert into shape values (1)',
      'grant select on shape to atelier_app',
    )
    const all = () => sql`select * from shape`.execute(single.system)
    expect((await all()).rows).toEqual([{ a: 1 }])
    await execute(fresh.ownerUrl, 'alter table shape alter a type text, add b int default 2')
    proxy.flights()
    expect((await all()).rows).toEqual([{ a: '1', b: 2 }])
    expect(proxy.flights()).toEqual(['BES', 'CPBDES'])
    await execute(fresh.ownerUrl, 'drop table shape')
  })

  it('are sent anew when the server has lost them, at the beginning of a transaction too', async () => {
    const db = single.tenant(tenantId)
    const names = (on: Kysely<DB> = db) => on.selectFrom('entities').select('name').orderBy('name').execute()
    const before = await names()
    await sql`deallocate all`.execute(single.system)
    expect(await names()).toEqual(before)
    await sql`deallocate all`.execute(single.system)
    expect(await db.transaction().execute(names)).toEqual(before)
  })

  it('stay bounded on a connection, the oldest going first', async () => {
    for (let i = 0; i < 300; i++) await sql.raw(`select ${i}`).execute(single.system)
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from pg_prepared_statements where name like 'atelier_%'`.execute(single.system)
    expect(rows[0]?.n).toBeLessThanOrEqual(257)
    expect(rows[0]?.n).toBeGreaterThan(200)
  })

  it('can be turned off for a pooler', async () => {
    const unnamed = fresh.connect({ url: proxy.url, poolSize: 1, prepared: false })
    const db = unnamed.tenant(tenantId)
    await db.selectFrom('entities').select('name').execute()
    proxy.flights()
    await db.selectFrom('entities').select('name').execute()
    expect(proxy.flights()).toEqual(['PBEPBDES'])
    const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(
      unnamed.system,
    )
    expect(rows).toEqual([{ n: 0 }])
    await unnamed.close()
  })
})

describe('a transaction', () => {
  it('is rolled back whole when a statement in it fails, and says so if the failure was swallowed', async () => {
    const db = single.tenant(tenantId)
    const swallowed = db.transaction().execute(async (trx) => {
      await trx
        .insertInto('entities')
        .values({ entity_type: 'item', entity_id: 'gone', name: 'Gone' })
        .execute()
      await sql`select 1 / 0`.execute(trx).catch(() => {})
    })
    await expect(swallowed).rejects.toThrow('rolled back instead of committed')
    expect(await db.selectFrom('entities').select('name').where('entity_id', '=', 'gone').execute()).toEqual(
      [],
    )
  })

  it('keeps what came before a savepoint it returned to', async () => {
    const trx = await single.tenant(tenantId).startTransaction().execute()
    await trx
      .insertInto('entities')
      .values({ entity_type: 'item', entity_id: 'kept', name: 'Kept' })
      .execute()
    const saved = await trx.savepoint('before').execute()
    await expect(sql`select 1 / 0`.execute(saved)).rejects.toMatchObject({ code: '22012' })
    await saved.rollbackToSavepoint('before').execute()
    await trx.commit().execute()
    const kept = await single
      .tenant(tenantId)
      .selectFrom('entities')
      .select('name')
      .where('entity_id', '=', 'kept')
      .execute()
    expect(kept).toEqual([{ name: 'Kept' }])
  })

  it('runs at the isolation level it asks for', async () => {
    const level = await single
      .tenant(tenantId)
      .transaction()
      .setIsolationLevel('serializable')
      .execute((trx) =>
        sql<{ level: string }>`select current_setting('transaction_isolation') as level`.execute(trx),
      )
    expect(level.rows).toEqual([{ level: 'serializable' }])
  })
})

describe('a lost connection', () => {
  it('fails the statement on it, and the pool recovers', async () => {
    const db = single.tenant(tenantId)
    const running = sql`select pg_sleep(20)`.execute(db)
    const transaction = expect(running).rejects.toThrow()
    setTimeout(() => proxy.cut(), 100)
    await transaction
    expect(await db.selectFrom('entities').select('name').where('entity_id', '=', 'none').execute()).toEqual(
      [],
    )
  })

  it('fails a transaction with the error of the statement', async () => {
    const db = single.tenant(tenantId)
    const failed = db.transaction().execute(async (trx) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)
    })
    await expect(failed).rejects.toMatchObject({ code: '57P01' })
    expect(await db.selectFrom('entities').select('name').where('entity_id', '=', 'none').execute()).toEqual(
      [],
    )
  })
})

describe('notifications', () => {
  it('reach every listener, and a gap is told with null', async () => {
    const listening = fresh.connect({ directUrl: proxy.url })
    const heard: (string | null)[] = []
    let wake = () => {}
    const next = () =>
      new Promise<void>((resolve) => {
        wake = resolve
      })
    const unlisten = await listening.listen('news', (payload) => {
      heard.push(payload)
      wake()
    })
    let arrived = next()
    await sql`select pg_notify('news', 'first')`.execute(fresh.database.system)
    await arrived
    arrived = next()
    proxy.cut()
    await arrived
    arrived = next()
    await sql`select pg_notify('news', 'second')`.execute(fresh.database.system)
    await arrived
    expect(heard).toEqual(['first', null, 'second'])
    await unlisten()
    await listening.close()
  })
})
