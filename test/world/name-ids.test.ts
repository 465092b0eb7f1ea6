import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { up } from '../../src/database/migrations/0013_names_of_any_script.ts'
import { entityIdFromName, nameKey } from '../../src/world/entities/rules.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { addTenant, freshDatabase } from '../support/database.ts'

let studio: Studio
beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

/** The same names each time. */
function* names(): Generator<string> {
  yield* ['', ' ', '_', '__a__', 'The  Drowned\tOrgan', '東京', 'x'.repeat(300), `${'a'.repeat(127)} b`]
  yield* [
    'Straße',
    'ÆON',
    'Œuvre',
    'Ðorn Þing',
    'Łódź',
    'İstanbul',
    'ışık',
    'ŒDIPUS',
    'ſaga',
    'ΑΒΓ',
    '№ 9',
    '½ ™ ﬁ',
  ]
  yield* [
    'a\u00a0b',
    'a\u2003b',
    'a\u200bb',
    'a\ufeffb',
    'a\u0085b',
    'a\u2028b',
    'a\u3000b',
    'a\u180eb',
    'Å Ⓐ ①',
    '𝔸𝕓 𝟙',
  ]
  yield* [
    'Ольга',
    'ОЛЬГА Петрова',
    'Ольга Smith',
    'Йозеф Ёлкин',
    'ΌΛΓΑ',
    'Ὀδυσσεύς',
    'ΟΔΥΣΣΕΥΣ',
    '李雷',
    '李・雷',
  ]
  yield* [
    '서울',
    'さくら ガール',
    '東京「タワー」',
    'محمد ‌ عليـــ',
    'שָׁלוֹם',
    'शिव',
    'ไทย',
    'ᲝᲚᲒᲐ',
    'Օլգա',
    '𞤀𞤣𞤤𞤢𞤥',
    '🐉 дракон',
  ]
  yield* [
    `${'а'.repeat(127)} б`,
    '李'.repeat(200),
    '𠮷'.repeat(200),
    'Rex Ωmega',
    'e\u0301 ж',
    '𝚨𝚩',
    '\ue000ж',
  ]
  // Every letter of the scripts that decompose, and the spaces among them, between two plain ones.
  for (let code = 1; code < 0x2fff; code++) yield `A${String.fromCodePoint(code)}b`
  for (let code = 0x3000; code < 0xd800; code += 7) yield `A${String.fromCodePoint(code)}b`
  for (let code = 0x10000; code < 0x20000; code += 3) yield `A${String.fromCodePoint(code)}b`
  for (let code = 0xf900; code < 0xffff; code += 3) yield `A${String.fromCodePoint(code)}b`
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % most
  }
  const letters = [...'aB9_ -.ßæÉÖøŁñ№ﬁ\u0301\u00a0\tΩж']
  for (let count = 0; count < 3000; count++) {
    yield Array.from({ length: next(150) }, () => letters[next(letters.length)]).join('')
  }
}

test('Postgres spells a name as the program does', async () => {
  const all = [...names()].filter((name) => name.isWellFormed())
  const { rows } = await sql<{ name: string; id: string | null }>`
    select name, entity_name_id(name) as id
    from json_array_elements_text(${JSON.stringify(all)}::json) as name`.execute(studio.database.system)
  expect(rows).toHaveLength(all.length)
  const different = rows.filter(({ name, id }) => (nameKey(name) ?? null) !== id)
  expect(different.map(({ name, id }) => [escape(name), id, nameKey(name)])).toEqual([])
})

test('names in Latin letters spell the ids that they make; those in other scripts keep their letters', () => {
  for (const name of ['Straße', 'Łódź', 'İstanbul', '№ 9', 'Zoë 🎻', 'Hawaiʻi', 'Əli']) {
    expect(nameKey(name), name).toBe(entityIdFromName(name))
  }
  expect(['Ольга Smith', 'ΟΔΥΣΣΕΥΣ', '李・雷', 'Йод', 'e\u0301 ж'].map(nameKey)).toEqual([
    'ольга_smith',
    'οδυσσευσ',
    '李雷',
    'йод',
    'e_ж',
  ])
  const ids = ['Ольга Smith', 'ΟΔΥΣΣΕΥΣ', '李雷', '東京タワー', '서울', 'שלום', 'Щука'].map(entityIdFromName)
  expect(ids).toEqual(['olga_smith', 'odysseys', 'li_lei', 'dong_jing_tawa', 'seoul', 'shlvm', 'shchuka'])
})

test('the migration finds the names of entities that are there, and has their links made anew', async () => {
  const fresh = await freshDatabase()
  const owner = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: fresh.ownerUrl }) }),
  })
  try {
    const { tenantId } = await addTenant(fresh.database)
    await addTenant(fresh.database)
    const db = fresh.database.tenant(tenantId)
    await db
      .insertInto('entities')
      .values({ entity_type: 'item', entity_id: 'bell', name: 'Колокол' })
      .execute()
    await owner.transaction().execute(up)
    const rows = await db.selectFrom('entities').select(['entity_id', 'name_id']).execute()
    expect(rows).toEqual([{ entity_id: 'bell', name_id: 'колокол' }])
    const { rows: jobs } = await sql<{ key: string }>`select key from graphile_worker.jobs`.execute(owner)
    expect(jobs).toEqual([{ key: `templates.revalidate:${tenantId}` }])
  } finally {
    await owner.destroy()
    await fresh.drop()
  }
})
