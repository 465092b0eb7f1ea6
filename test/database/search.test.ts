import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../generated/database.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'

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
    await sql`
      insert into entities (entity_type, entity_id, name, fields, markdown_body, tags)
      select 'character', 'c' || n, 'Wanderer ' || md5(n::text), jsonb_build_object('clan', 'clan' || n % 900),
        'Walks the road ' || md5((n + 7)::text), array['tag' || n % 50]
      from generate_series(1, 4000) n`.execute(db)
    await db
      .insertInto('entities')
      .values({
        entity_type: 'character',
        entity_id: 'mira-vale',
        name: 'Mira Vale',
        fields: { home: 'Saltmarsh', age: 34 },
        markdown_body: 'Keeper of the obsidian lantern.',
        tags: ['lighthouse'],
      })
      .execute()
  }
  await execute(fresh.ownerUrl, 'vacuum analyze entities')
})
afterAll(() => fresh.drop())

async function planOf(db: Kysely<DB>, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe('search', () => {
  it.each([
    ['text', sql`search @@ websearch_to_tsquery('simple', 'obsidian')`, 'entities_search_idx'],
    ['part of a name', sql`name ilike '%mira va%'`, 'entities_name_trigram_idx'],
    ['a name like another', sql`name % 'Mira Vale'`, 'entities_name_trigram_idx'],
    ['field values', sql`fields @> '{"home": "Saltmarsh"}'`, 'entities_fields_idx'],
    ['tags', sql`tags @> array['lighthouse']`, 'entities_tags_idx'],
  ])('by %s uses the index and finds only what the tenant has', async (_, condition, index) => {
    const query = sql<{ tenant_id: string; entity_id: string }>`
      select tenant_id, entity_id from entity_search where ${condition}`
    expect(await planOf(mine, query)).toContain(index)
    const expected = (db: TenantDb) => [{ tenant_id: db.tenantId, entity_id: 'mira-vale' }]
    expect((await query.execute(mine)).rows).toEqual(expected(mine))
    expect((await query.execute(theirs)).rows).toEqual(expected(theirs))
    expect((await query.execute(fresh.database.system)).rows).toEqual([])
  })

  it('finds a word in name, id, tags, fields and body, the name weighing most', async () => {
    await mine
      .insertInto('entities')
      .values([
        { entity_type: 'item', entity_id: 'i1', name: 'Zephyrite' },
        { entity_type: 'item', entity_id: 'i2', name: 'Stone', tags: ['zephyrite'] },
        { entity_type: 'item', entity_id: 'i3', name: 'Stone', fields: { made_of: 'Zephyrite' } },
        { entity_type: 'item', entity_id: 'i4', name: 'Stone', markdown_body: 'Cut from zephyrite.' },
        { entity_type: 'item', entity_id: 'zephyrite', name: 'Stone' },
      ])
      .execute()
    const { rows } = await sql<{ entity_id: string }>`
      select entity_id from entity_search, websearch_to_tsquery('simple', 'zephyrite') q
      where search @@ q order by ts_rank(search, q) desc, entity_id`.execute(mine)
    expect(rows.map((row) => row.entity_id)).toEqual(['i1', 'i2', 'zephyrite', 'i3', 'i4'])
  })

  it('follows a change of the entity', async () => {
    const find = async (word: string) =>
      (
        await sql`select 1 from entity_search where search @@ plainto_tsquery('simple', ${word})`.execute(
          mine,
        )
      ).rows.length
    await mine
      .insertInto('entities')
      .values({ entity_type: 'item', entity_id: 'ring', name: 'Quillon' })
      .execute()
    expect(await find('quillon')).toBe(1)
    await mine.updateTable('entities').set({ name: 'Pommel' }).where('entity_id', '=', 'ring').execute()
    expect([await find('quillon'), await find('pommel')]).toEqual([0, 1])
  })

  it('never makes a write fail for its length', async () => {
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`).join(' ')
    const fields = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, `v${i}`]))
    await mine
      .insertInto('entities')
      .values({
        entity_type: 'item',
        entity_id: 'tome',
        name: '長'.repeat(400),
        fields,
        markdown_body: words,
        tags: words.split(' '),
      })
      .execute()
    const { rows } = await sql`select 1 from entity_search where entity_id = 'tome'`.execute(mine)
    expect(rows).toHaveLength(1)
  })

  it('cannot write through the view', async () => {
    const attempt = sql`update entity_search set name = 'x'`.execute(mine)
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
  })
})
