import { sql } from 'kysely'
import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { entity, expectExact, link } from '../support/bonds.ts'
import { addTenant, type FreshDatabase, tenantForEachTest } from '../support/database.ts'

let fresh: FreshDatabase
let owner: pg.Client
let db: TenantDb

tenantForEachTest((own) => {
  ;({ fresh, owner, db } = own)
})

const fold = async (by: pg.Client = owner) => {
  const { rows } = await by.query<{ n: number }>('select fold_bonds($1) as n', [db.tenantId])
  return rows[0]?.n ?? 0
}

/** Members of two factions, of whom the first has an enemy among the others. */
async function twoFactions() {
  for (const id of ['s', 't1', 't2']) await entity(id).execute(db)
  for (const id of ['reds', 'blues']) await entity(id, 'faction').execute(db)
  await link('s', 't1', 'enemies').execute(db)
  await link('s', 'reds', 'faction', 'character', 'faction').execute(db)
  for (const id of ['t1', 't2']) await link(id, 'blues', 'faction', 'character', 'faction').execute(db)
}

/** A connection of the owner, who may take over, with a transaction in which the tenant's rows are written. */
async function writer() {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query("select set_config('app.tenant_id', $1, true)", [db.tenantId])
  return {
    client,
    async write(query: { compile(on: TenantDb): { sql: string; parameters: readonly unknown[] } }) {
      const { sql: text, parameters } = query.compile(db)
      await client.query(text, [...parameters])
    },
    async commit() {
      await client.query('commit')
      await client.end()
    },
  }
}

describe('taking over', () => {
  beforeEach(async () => {
    await twoFactions()
    await fold()
  })

  const another = sql`update entity_links set target_id = 't2' where source_id = 's' and field = 'enemies'`
  const wars = async () => (await expectExact(db)).wars.map(({ a, b, score }) => [a, b, score])

  test('what one notes fails nobody, though who else noted it lies behind thousands of notes', async () => {
    await owner.query(
      `insert into bond_notes (tenant_id, entity_type, entity_id)
       select $1, 'character', case n when 0 then 't2' else 'other' || n end from generate_series(0, 2100) n`,
      [db.tenantId],
    )
    await another.execute(db)
    expect(await fold()).toBe(2000)
    expect(await wars()).toEqual([['blues', 'reds', 1]])
    expect(await fold()).toBeGreaterThan(100)
    expect(await wars()).toEqual([['blues', 'reds', 1]])
    const { rows } = await owner.query('select target from enmities where tenant_id = $1', [db.tenantId])
    expect(rows).toEqual([{ target: 'character/t2' }])
  })

  test('of one who commits, and after it of one who had written before that, loses neither', async () => {
    const [one, two] = [await writer(), await writer()]
    await two.write(another)
    await one.write(link('t1', 's', 'rivals'))
    await fold(one.client)
    await one.commit()
    await fold(two.client)
    await two.commit()
    for (const folds of [0, 1]) {
      if (folds > 0) await fold()
      expect(await wars()).toEqual([['blues', 'reds', 2]])
    }
  })

  test('leaves what another is taking over to that one', async () => {
    const [one, two] = [await writer(), await writer()]
    await one.write(another)
    expect(await fold(one.client)).toBeGreaterThan(0)
    await two.write(link('t1', 's', 'rivals'))
    expect(await fold(two.client)).toBe(0)
    await two.commit()
    await one.commit()
    expect(await wars()).toEqual([['blues', 'reds', 2]])
  })
})

describe('links that are changed', () => {
  const notes = async () => {
    const { rows } = await owner.query<{ key: string }>(
      `select entity_type || '/' || entity_id as key from bond_notes where tenant_id = $1 order by 1`,
      [db.tenantId],
    )
    return rows.map(({ key }) => key)
  }

  beforeEach(async () => {
    for (const id of ['reds', 'a', 'b', 'c'])
      await link('reds', id, 'members', 'faction', 'character').execute(db)
    await link('reds', 'north', 'region', 'faction', 'location').execute(db)
    await owner.query('delete from bond_notes where tenant_id = $1', [db.tenantId])
  })

  test('note each entity once, the former one and the present one', async () => {
    await sql`update entity_links set source_id = 'greens'`.execute(db)
    expect(await notes()).toEqual(['faction/greens', 'faction/reds'])
  })

  test('note nobody where they say what they said, or make no bonds', async () => {
    await sql`update entity_links set pointer = '/elsewhere'`.execute(db)
    await sql`update entity_links set target_id = 'south' where field = 'region'`.execute(db)
    expect(await notes()).toEqual([])
    await sql`update entity_links set field = 'region' where target_id = 'a'`.execute(db)
    expect(await notes()).toEqual(['faction/reds'])
  })
})

test('of more evidence than is shown the same is shown, taken over or not', async () => {
  for (const id of ['reds', 'blues']) await entity(id, 'faction').execute(db)
  await sql`
    insert into entity_links (source_type, source_id, position, kind, field, target_type, target_id, relationship)
    select 'faction', 'reds', n, 'reference', 'enemies', 'faction', 'blues', 'r' || 99 - n from generate_series(0, 29) n
  `.execute(db)
  const shown = async () =>
    (await expectExact(db)).wars.map(({ evidence }) => evidence.map((one) => one.relation))
  const expected = [Array.from({ length: 20 }, (_, n) => `r${99 - n}`)]
  await owner.query(
    `insert into bond_notes (tenant_id, entity_type, entity_id) values ($1, 'faction', 'reds')`,
    [db.tenantId],
  )
  expect(await shown()).toEqual(expected)
  await fold()
  expect(await shown()).toEqual(expected)
})

test('another tenant’s bonds are not found, whichever tenant a function is asked for', async () => {
  await twoFactions()
  await link('s', 't1', 'romantic').execute(db)
  await fold()
  const { tenantId, userId } = await addTenant(fresh.database)
  const other = fresh.database.tenant(tenantId, userId)
  const tenant = sql`${db.tenantId}::uuid`
  const asked = {
    enmities: sql<{ found: number }>`
      select count(*)::int as found from find_enmities(array['character'], array['s'], ${tenant})`,
    romances: sql<{ found: number }>`
      select coalesce(length(first_romances(10, '{}', ${tenant})), 0) as found`,
    members: sql<{ found: number }>`select count(*)::int as found from members_of('blues', ${tenant})`,
    factions: sql<{ found: number }>`select count(*)::int as found from factions_of('s', ${tenant})`,
  }
  for (const [what, query] of Object.entries(asked)) {
    const of = async (by: TenantDb) => (await query.execute(by)).rows[0]?.found ?? 0
    expect(await of(db), what).toBeGreaterThan(0)
    expect(await of(other), what).toBe(0)
  }
})
