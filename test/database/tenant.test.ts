import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { pastDeadlocks } from '../../src/database/deadlocks.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
let mine: TenantDb
let theirs: TenantDb

beforeAll(async () => {
  fresh = await freshDatabase()
  const a = await addTenant(fresh.database)
  const b = await addTenant(fresh.database)
  mine = fresh.database.tenant(a.tenantId, a.userId)
  theirs = fresh.database.tenant(b.tenantId, b.userId)
  for (const db of [mine, theirs]) {
    await db
      .insertInto('entities')
      .values({ entity_type: 'character', entity_id: 'hero', name: `Hero of ${db.tenantId}` })
      .execute()
  }
})
afterAll(() => fresh.drop())

describe('a tenant', () => {
  it('reads its own rows only', async () => {
    const rows = await mine.selectFrom('entities').select(['tenant_id', 'name']).execute()
    expect(rows).toEqual([{ tenant_id: mine.tenantId, name: `Hero of ${mine.tenantId}` }])
  })

  it('reads nothing of another tenant that it names', async () => {
    const rows = await mine
      .selectFrom('entities')
      .select('name')
      .where('tenant_id', '=', theirs.tenantId)
      .execute()
    expect(rows).toEqual([])
  })

  it('cannot insert for another tenant', async () => {
    const foreign = { tenant_id: theirs.tenantId, entity_type: 'item', entity_id: 'sword', name: 'Sword' }
    await expect(mine.insertInto('entities').values(foreign).execute()).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('cannot hand a row to another tenant', async () => {
    const move = mine.updateTable('entities').set({ tenant_id: theirs.tenantId }).execute()
    await expect(move).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot update or delete what another tenant has', async () => {
    const updated = await mine
      .updateTable('entities')
      .set({ name: 'Stolen' })
      .where('tenant_id', '=', theirs.tenantId)
      .executeTakeFirst()
    const deleted = await mine
      .deleteFrom('entities')
      .where('tenant_id', '=', theirs.tenantId)
      .executeTakeFirst()
    expect([updated.numUpdatedRows, deleted.numDeletedRows]).toEqual([0n, 0n])
    const kept = await theirs.selectFrom('entities').select('name').execute()
    expect(kept).toEqual([{ name: `Hero of ${theirs.tenantId}` }])
  })

  it('meets no other tenant in a join, a subquery or the search view', async () => {
    const joined = await mine
      .selectFrom('tenants')
      .leftJoin('entities', 'entities.tenant_id', 'tenants.id')
      .select(['tenants.id', 'entities.name'])
      .where('entities.name', 'is not', null)
      .execute()
    expect(joined.map((row) => row.id)).toEqual([mine.tenantId])
    const viewed = await mine.selectFrom('entity_search').select('tenant_id').execute()
    expect(viewed).toEqual([{ tenant_id: mine.tenantId }])
    const counted = await sql<{ n: number }>`select (select count(*) from entities) as n`.execute(mine)
    expect(counted.rows).toEqual([{ n: 1 }])
  })

  it('upserts over a key of its own without touching the same key elsewhere', async () => {
    await mine
      .insertInto('entities')
      .values({ entity_type: 'character', entity_id: 'hero', name: 'Renamed' })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'entity_type', 'entity_id']).doUpdateSet({ name: 'Renamed' }),
      )
      .execute()
    const other = await theirs.selectFrom('entities').select('name').execute()
    expect(other).toEqual([{ name: `Hero of ${theirs.tenantId}` }])
  })

  it('sees all its statements in a transaction under its own name', async () => {
    const seen = await mine.transaction().execute(async (trx) => {
      await trx
        .insertInto('entities')
        .values({ entity_type: 'item', entity_id: 'cup', name: 'Cup' })
        .execute()
      return trx.selectFrom('entities').select('tenant_id').where('entity_id', '=', 'cup').execute()
    })
    expect(seen).toEqual([{ tenant_id: mine.tenantId }])
  })
})

describe('outside a tenant', () => {
  it('no tenant rows exist, and none can be written', async () => {
    const { system } = fresh.database
    expect(await system.selectFrom('entities').select('name').execute()).toEqual([])
    const values = { tenant_id: mine.tenantId, entity_type: 'item', entity_id: 'x', name: 'X' }
    await expect(system.insertInto('entities').values(values).execute()).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('a user finds the own memberships, and nobody else does', async () => {
    const userId = mine.userId ?? ''
    const own = await fresh.database.user(userId).selectFrom('memberships').select('tenant_id').execute()
    expect(own).toEqual([{ tenant_id: mine.tenantId }])
    const foreign = await fresh.database
      .user(randomUUID())
      .selectFrom('memberships')
      .select('tenant_id')
      .execute()
    expect(foreign).toEqual([])
  })

  it('a user cannot join a tenant without acting in it', async () => {
    const join = fresh.database
      .user(mine.userId ?? '')
      .insertInto('memberships')
      .values({ tenant_id: theirs.tenantId, user_id: mine.userId ?? '', role: 'owner' })
      .execute()
    await expect(join).rejects.toMatchObject({ code: '42501' })
  })

  it("preferences are their user's alone", async () => {
    const row = { user_id: mine.userId ?? '', pref_key: 'ui.theme', pref_value: '"dark"' }
    await mine.insertInto('preferences').values(row).execute()
    expect(await mine.selectFrom('preferences').select('pref_value').execute()).toEqual([
      { pref_value: '"dark"' },
    ])
    expect(await theirs.selectFrom('preferences').select('pref_value').execute()).toEqual([])
    const forged = theirs
      .insertInto('preferences')
      .values({ ...row, pref_key: 'other' })
      .execute()
    await expect(forged).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the application role', () => {
  it('cannot switch row-level security off, become the owner or change tables', async () => {
    const { system } = fresh.database
    const attempts = [
      'alter table entities disable row level security',
      'drop policy tenant_isolation on entities',
      `set role ${pg.escapeIdentifier(new pg.Client({ connectionString: fresh.ownerUrl }).user ?? '')}`,
      'create table loot (id int)',
    ]
    for (const attempt of attempts) {
      await expect(sql.raw(attempt).execute(system)).rejects.toMatchObject({ code: '42501' })
    }
    const around = mine.transaction().execute(async (trx) => {
      await sql`set local row_security = off`.execute(trx)
      return trx.selectFrom('entities').select('name').execute()
    })
    await expect(around).rejects.toMatchObject({ code: '42501' })
  })

  it('adds to the change log and the audit trail and never changes them', async () => {
    await expect(mine.updateTable('change_log').set({ name: 'x' }).execute()).rejects.toMatchObject({
      code: '42501',
    })
    await expect(mine.deleteFrom('audit_log').execute()).rejects.toMatchObject({ code: '42501' })
  })
})

describe('transactions that wait for each other in a circle', () => {
  it('are all done, once each', async () => {
    const { tenantId, userId } = await addTenant(fresh.database)
    const db = fresh.database.tenant(tenantId, userId)
    for (const entity_id of ['one', 'two']) {
      await db.insertInto('entities').values({ entity_type: 'item', entity_id, name: '' }).execute()
    }
    let meetings = 0
    const both = Promise.withResolvers<void>()
    const write = (ids: readonly string[]) =>
      pastDeadlocks(() =>
        db.transaction().execute(async (trx) => {
          for (const id of ids) {
            await sql`update entities set name = name || ${id[0]} where entity_id = ${id}`.execute(trx)
            // Each holds its first row before either asks for its second one.
            if (++meetings === 2) both.resolve()
            await both.promise
          }
        }),
      )
    await Promise.all([write(['one', 'two']), write(['two', 'one'])])
    const names = await db.selectFrom('entities').select('name').orderBy('name').execute()
    expect(names).toEqual([{ name: 'oo' }, { name: 'tt' }])
    expect(meetings).toBeGreaterThan(4)
  })
})
