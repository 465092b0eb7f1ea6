import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DB } from '../../generated/database.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { findPicturing } from '../../src/world/entities/rename-paths.ts'
import { byWords, findEntities, planning, valuesOf } from '../../src/world/search/queries.ts'
import { readSearchText } from '../../src/world/search/query-text.ts'
import { COUNTED, RANKED } from '../../src/world/search/terms.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'

let fresh: FreshDatabase
let mine: TenantDb
let theirs: TenantDb

const size = 6_000

/** Entities that all hold the word `common`, and every fourth of them `tithe`. */
async function fill(db: TenantDb, count: number, name: string) {
  await sql`
    insert into entities (entity_type, entity_id, name, markdown_body, updated_at)
    select 'character', 'c_' || n, ${name}::text || ' ' || n, 'A common body with word' || n % 500 || case when n % 4 = 0 then ' tithe' else '' end,
      now() - make_interval(secs => n)
    from generate_series(1, ${count}::integer) n`.execute(db)
}

beforeAll(async () => {
  fresh = await freshDatabase()
  const [a, b] = [await addTenant(fresh.database), await addTenant(fresh.database)]
  mine = fresh.database.tenant(a.tenantId, a.userId)
  theirs = fresh.database.tenant(b.tenantId, b.userId)
  await fill(mine, size, 'Wanderer')
  await fill(theirs, 2000, 'Stranger')
  await mine
    .insertInto('entities')
    .values({
      entity_type: 'item',
      entity_id: 'w',
      name: 'Wanderer',
      updated_at: sql`now() - interval '9 years'`,
    })
    .execute()
  await mine
    .insertInto('entities')
    .values({
      entity_type: 'item',
      entity_id: 'common',
      name: 'Common',
      updated_at: sql`now() - interval '9 years'`,
    })
    .execute()
  await execute(fresh.ownerUrl, 'vacuum analyze entities, name_words')
})
afterAll(() => fresh.drop())

const noFilter = {
  types: null,
  statuses: null,
  tags: null,
  updatedFrom: null,
  updatedTo: null,
  createdFrom: null,
  createdTo: null,
}
const find = (db: TenantDb, text: string, offset = 0, limit = 20) =>
  findEntities(db, readSearchText(text), noFilter, { offset, limit, details: false })
const count = ({ counts }: Awaited<ReturnType<typeof find>>) => counts.reduce((sum, one) => sum + one[2], 0)

/** The plan that a search is run with, which is the same for every query. */
async function planOf(db: TenantDb): Promise<string> {
  let compiled = { sql: '', parameters: [] as readonly unknown[] }
  const capture = {
    executeQuery: async (query: typeof compiled) => {
      compiled = query
      return { rows: [] }
    },
  } as unknown as Kysely<DB>
  await byWords.run(
    capture,
    valuesOf(readSearchText('any'), noFilter, { offset: 0, limit: 20, details: true }),
  )
  return db.transaction().execute(async (trx) => {
    await planning.run(trx, {})
    await sql.raw(`prepare search_plan as ${compiled.sql}`).execute(trx)
    const nulls = compiled.parameters.map(() => 'null').join(', ')
    const explain = sql.raw<{ 'QUERY PLAN': string }>(`explain execute search_plan (${nulls})`)
    const { rows } = await explain.execute(trx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

test('words are looked up in the text index, names by the words of names, and the table is never walked', async () => {
  const plan = await planOf(mine)
  expect(plan).toContain('entities_search_idx')
  expect(plan.match(/Bitmap Index Scan on name_words_alike_idx/g)?.length).toBeGreaterThanOrEqual(3)
  expect(plan).toMatch(/Index Cond: \(\(tenant_id = .*search @@/)
  expect(plan).not.toMatch(/Seq Scan on entities/)
})

test('another tenant’s rows stay out of results, numbers and suggestions', async () => {
  expect(count(await find(mine, 'stranger'))).toBe(0)
  expect((await find(mine, 'Strangr')).alike).toEqual([])
  const found = await find(theirs, 'word7')
  expect(count(found)).toBeGreaterThan(0)
  expect(found.results.every(({ name }) => name.startsWith('Stranger'))).toBe(true)
})

test('of very many matches a bounded number is counted, and a name is found however old', async () => {
  const found = await find(mine, 'common')
  expect(count(found)).toBe(COUNTED + 1)
  expect(found.results[0]).toMatchObject({ entity_id: 'common', name: 'Common' })
  expect((await find(mine, 'wanderer')).results[0]).toMatchObject({ entity_id: 'w' })
})

test('a phrase is found by the order of its words, and where too many texts have them the number is no exact one', async () => {
  const many = await find(mine, '"common body"')
  expect([many.cut, many.results.length]).toEqual([true, 20])
  const few = await find(mine, '"body with word7"')
  expect([few.cut, count(few)]).toEqual([false, size / 500])
  const none = await find(mine, '"with word7 body"')
  expect([none.cut, count(none)]).toEqual([false, 0])
  expect(count(await find(mine, '"word7" -"body with"'))).toBe(0)
  expect(count(await find(mine, '"word7" -"with body"'))).toBe(size / 500)
})

test('pages join without gap or repetition, behind what is ranked too', async () => {
  const whole = (await find(mine, 'wanderer common', RANKED - 40, 80)).results
  const parts = [
    ...(await find(mine, 'wanderer common', RANKED - 40, 30)).results,
    ...(await find(mine, 'wanderer common', RANKED - 10, 50)).results,
  ]
  const key = ({ entity_id: id }: { entity_id: string }) => id
  expect(parts.map(key)).toEqual(whole.map(key))
  expect(new Set(whole.map(key)).size).toBe(80)
})

describe('in a large world', () => {
  let large: TenantDb
  const world = 9_500
  const key = ({ entity_id: id }: { entity_id: string }) => id

  beforeAll(async () => {
    const { tenantId, userId } = await addTenant(fresh.database)
    large = fresh.database.tenant(tenantId, userId)
    await fill(large, world, 'Pilgrim')
    // What came in last says other things than the rest.
    await sql`
      update entities set markdown_body = 'Harvest and late', updated_at = now() + interval '1 day'
      where entity_id = any(array(select 'c_' || n from generate_series(1, 700) n))`.execute(large)
    await large
      .insertInto('entities')
      .values({
        entity_type: 'item',
        entity_id: 'common',
        name: 'Common',
        status: 'draft',
        updated_at: sql`now() - interval '9 years'`,
      })
      .execute()
    await execute(fresh.ownerUrl, 'vacuum analyze entities, name_words')
  })

  test('a word that nearly every text has is answered by what changed last, and by every name', async () => {
    const found = await find(large, 'common', 0, 50)
    expect(found.results[0]).toMatchObject({ entity_id: 'common', name: 'Common' })
    const among = new Set(Array.from({ length: 300 }, (_, n) => `c_${n + 701}`))
    expect(found.results.slice(1).filter((one) => !among.has(one.entity_id))).toEqual([])
    expect(found.results.length).toBe(50)
    expect(count(found)).toBeGreaterThan(COUNTED)
  })

  test('its pages join without gap or repetition, also behind what is ranked', async () => {
    for (const from of [RANKED - 40, 1980, COUNTED - 60]) {
      const whole = (await find(large, 'common', from, 60)).results
      const parts = [
        ...(await find(large, 'common', from, 25)).results,
        ...(await find(large, 'common', from + 25, 35)).results,
      ]
      expect(parts.map(key)).toEqual(whole.map(key))
      expect(new Set(whole.map(key)).size).toBe(60)
    }
  })

  test('a word that a quarter of the texts has is answered by what changed last, and counted by a sample', async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from sampled_texts(100) where search @@ to_tsquery('folded', 'tithe')`.execute(
      large,
    )
    const sampled = rows[0]?.n ?? 0
    // Of less than so many all would be read, of more the newest ones one by one.
    expect(sampled).toBeGreaterThan(1500 / 95)
    expect(sampled).toBeLessThan(30)
    const found = await find(large, 'tithe', 0, 50)
    expect(found.cut).toBe(true)
    expect(count(found)).toBe(Math.ceil((sampled / 100) * (world + 1)))
    const newest = Array.from({ length: RANKED }, (_, n) => `c_${704 + 4 * n}`)
    expect(new Set(newest)).toEqual(new Set((await find(large, 'tithe', 0, RANKED)).results.map(key)))
    expect(newest).toEqual(expect.arrayContaining(found.results.map(key)))
  })

  test('its pages join without gap or repetition, in the order of changes behind what is ranked', async () => {
    const whole = (await find(large, 'tithe', RANKED - 30, 90)).results.map(key)
    const parts = [
      ...(await find(large, 'tithe', RANKED - 30, 45)).results,
      ...(await find(large, 'tithe', RANKED + 15, 45)).results,
    ]
    expect(parts.map(key)).toEqual(whole)
    expect(new Set(whole).size).toBe(90)
    expect(whole.slice(30)).toEqual(Array.from({ length: 60 }, (_, n) => `c_${704 + 4 * (RANKED + n)}`))
  })

  test('a word that only what changed last has is found and counted as a whole', async () => {
    const found = await find(large, 'harvest')
    expect([count(found), found.cut]).toEqual([700, false])
  })

  test('a filter that few pass is answered and counted exactly', async () => {
    const found = await findEntities(
      large,
      readSearchText('common'),
      { ...noFilter, statuses: ['draft'] },
      { offset: 0, limit: 20, details: false },
    )
    expect(found.results.map(key)).toEqual(['common'])
    expect(count(found)).toBe(1)
  })

  test('of a phrase of such words what changed last is read', async () => {
    const found = await find(large, '"common body"')
    expect([found.cut, found.results.length]).toEqual([true, 20])
    expect(count(await find(large, '"body common with"'))).toBe(0)
  })
})

test('the settings of a search end with it', async () => {
  await find(mine, 'common')
  const { rows } = await sql<{ seq: string; plan: string }>`
    select current_setting('enable_seqscan') as seq, current_setting('plan_cache_mode') as plan`.execute(mine)
  expect(rows).toEqual([{ seq: 'on', plan: 'auto' }])
})

test('entities that show the pictures of another are found by index, under row-level security', async () => {
  const template = (await loadBuiltinTemplates()).resolve('character')
  if (!template) throw new Error('no template')
  const key = { type: 'character', id: 'new' }
  const shown = { primary_asset: '/Characters/former/images/a.png' }
  await mine
    .insertInto('entities')
    .values({ entity_type: 'item', entity_id: 'x', name: 'X', ...shown })
    .execute()
  await theirs
    .insertInto('entities')
    .values({ entity_type: 'item', entity_id: 'y', name: 'Y', ...shown })
    .execute()
  expect(await findPicturing(mine, template, key, 'former')).toEqual([{ type: 'item', id: 'x' }])

  const sent: CompiledQuery[] = []
  const recorder = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void sent.push(query),
  })
  await findPicturing(recorder, template, key, 'former')
  const [asked] = sent
  if (!asked) throw new Error('nothing was asked')
  const { rows } = await mine.executeQuery<{ 'QUERY PLAN': string }>({
    ...asked,
    sql: `explain ${asked.sql}`,
  })
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('entities_search_idx')
  expect(plan).toContain('entities_primary_asset_idx')
  expect(plan).not.toContain('Seq Scan on entities')
})
