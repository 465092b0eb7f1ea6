import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { findEntities } from '../../src/world/search/queries.ts'
import { readSearchText } from '../../src/world/search/query-text.ts'
import { addTenant, type FreshDatabase, tenantForEachTest } from '../support/database.ts'

let fresh: FreshDatabase
let db: TenantDb
let owner: pg.Client

tenantForEachTest((own) => {
  ;({ fresh, owner, db } = own)
})

const noFilter = {
  types: null,
  statuses: null,
  tags: null,
  updatedFrom: null,
  updatedTo: null,
  createdFrom: null,
  createdTo: null,
}

async function add(on: Pick<TenantDb, 'insertInto'>, ...names: string[]) {
  await on
    .insertInto('entities')
    .values(names.map((name) => ({ entity_type: 'character', entity_id: randomUUID(), name })))
    .execute()
}
const rename = (from: string, to: string) =>
  db.updateTable('entities').set({ name: to }).where('name', '=', from).execute()
const remove = (on: Pick<TenantDb, 'deleteFrom'>, name: string) =>
  on.deleteFrom('entities').where('name', '=', name).execute()

const find = async (text: string, filter: Partial<typeof noFilter> | object = {}) =>
  (
    await findEntities(
      db,
      readSearchText(text),
      { ...noFilter, ...filter },
      { offset: 0, limit: 20, details: false },
    )
  ).results
const names = async (text: string, filter?: object) => (await find(text, filter)).map(({ name }) => name)

/** The words that are kept, those of the names that there are, and who is kept to have them. */
async function kept() {
  const { rows } = await sql<{ words: string[]; held: string[]; named: string[] }>`
    select array(select distinct word from name_words order by 1) as words,
      array(select distinct word from entity_names order by 1) as held,
      array(select distinct unnest(words_of_name(name)) collate "C" from entities order by 1) as named`.execute(
    db,
  )
  const [row] = rows
  if (!row) throw new Error('a select without from has a row')
  return row
}
async function expectWords(...words: string[]) {
  expect(await kept()).toEqual({ words, held: words, named: words })
}

describe('a misspelled name is found', () => {
  beforeEach(() =>
    add(
      db,
      'Mira Vale',
      'Konstantinopel',
      'José Araújo',
      'Obsidian Lantern',
      'Rex Marshall',
      'Ёлка Зимняя',
      'Saltmarsh',
      'Iron Gate',
    ),
  )

  test.each([
    ['with two letters transposed', 'Mria Vale', 'Mira Vale'],
    ['with two letters transposed, by one word', 'mrai', 'Mira Vale'],
    ['with another first letter', 'Nira', 'Mira Vale'],
    ['with another first letter of a long word', 'Tarshall', 'Rex Marshall'],
    ['with a letter missing', 'Lantrn', 'Obsidian Lantern'],
    ['with a letter too many', 'Obsiddian', 'Obsidian Lantern'],
    ['with another letter in a short word', 'Rax', 'Rex Marshall'],
    ['with each word wrong', 'Obsidan Lanternn', 'Obsidian Lantern'],
    ['as one long word with two mistakes', 'Constantinople', 'Konstantinopel'],
    ['with its words in another order', 'Marshal Rexx', 'Rex Marshall'],
    ['with accents left out and a mistake', 'Jose Arauja', 'José Araújo'],
    ['in another script', 'Елкк', 'Ёлка Зимняя'],
    ['taken apart', 'salt marsk', 'Saltmarsh'],
    ['run together', 'irongate', 'Iron Gate'],
    ['in a word that the others of the name follow', 'Irom Gate', 'Iron Gate'],
  ])('%s', async (_, query, name) => {
    const [first] = await find(query)
    expect(first).toMatchObject({ name, match: 'fuzzy' })
  })

  test('and what is spelled quite otherwise is not', async () => {
    expect(await names('Zweihander')).toEqual([])
  })

  test('within the filters, and without what is left out', async () => {
    expect(await names('Mria', { types: ['item'] })).toEqual([])
    expect(await names('Mria -vale')).toEqual([])
  })

  test('without those that are far less alike, unless a filter leaves no better one', async () => {
    await add(db, 'Mira Stone')
    await db
      .insertInto('entities')
      .values({ entity_type: 'item', entity_id: 'stone', name: 'Iron Stone' })
      .execute()
    expect(await names('Mirra Stone')).toEqual(['Mira Stone'])
    expect(await names('Mirra Stone', { types: ['item'] })).toEqual(['Iron Stone'])
  })

  test('by its own words before those that only resemble it', async () => {
    await add(db, 'Mora Vale', 'Mira Vole', 'Mara Dale')
    expect((await names('Mirra Vale'))[0]).toBe('Mira Vale')
  })
})

describe('a name is found', () => {
  test('by a part of a word, the word itself and its beginning coming first', async () => {
    await add(db, 'Windmill', 'Millstone', 'Old Mill', 'Sawmill Yard')
    const found = await names('mill')
    expect(new Set(found.slice(0, 2))).toEqual(new Set(['Old Mill', 'Millstone']))
    expect(new Set(found)).toEqual(new Set(['Windmill', 'Millstone', 'Old Mill', 'Sawmill Yard']))
  })

  test('by parts of several words in their order', async () => {
    await add(db, 'Blackwater Windmill', 'Windmill of Blackwater')
    expect(await names('water mill')).toEqual(['Blackwater Windmill'])
  })

  test.each([
    ['a word of two letters in another script', '学院', '星辰学院'],
    ['two such words', '星辰 学院', '星辰学院'],
    ['a letter within a word before another word', 'e mill', 'Blue Windmill'],
    ['a letter with an accent', 'é', 'Café Noir'],
    ['the beginnings of two words', 'ol mi', 'Old Mill'],
    ['two letters of which the second stands within a word', 'o l', 'Old'],
  ])('by %s', async (_, query, name) => {
    await add(db, '星辰学院', 'Blue Windmill', 'Café Noir', 'Old Mill', 'Old')
    expect(await find(query)).toContainEqual(expect.objectContaining({ name, match: 'text' }))
  })

  test('by one or two plain letters at the beginning of a word alone', async () => {
    await add(db, 'Blue Windmill', 'Old Mill')
    expect(await names('mi')).toEqual(['Old Mill'])
  })

  test('by signs in it', async () => {
    await add(db, 'The 50% Inn', 'C++ Foundry', 'Plain')
    expect(await names('%')).toEqual(['The 50% Inn'])
    expect(await names('++')).toEqual(['C++ Foundry'])
  })

  test('as the first of very many that begin like it, however old', async () => {
    await add(db, 'Ash')
    await add(db, ...Array.from({ length: 400 }, (_, n) => `Ash ${n}`))
    expect((await names('ash'))[0]).toBe('Ash')
    expect((await names('Ash 399'))[0]).toBe('Ash 399')
  })
})

describe('the words of names', () => {
  test('follow entities that are created, renamed and deleted, one or many at once', async () => {
    await add(db, 'Mira Vale', 'Mira Stone', 'Vale Gate')
    await expectWords('gate', 'mira', 'stone', 'vale')
    await rename('Mira Stone', 'Iron Stone')
    await expectWords('gate', 'iron', 'mira', 'stone', 'vale')
    await remove(db, 'Mira Vale')
    await expectWords('gate', 'iron', 'stone', 'vale')
    await add(db, 'Mira Vale')
    await expectWords('gate', 'iron', 'mira', 'stone', 'vale')
    expect((await names('Mria Vale'))[0]).toBe('Mira Vale')
    await db.deleteFrom('entities').execute()
    await expectWords()
    expect(await names('Mria Vale')).toEqual([])
  })

  test('follow ids, and other changes leave them alone', async () => {
    await add(db, 'Mira Vale')
    await db.updateTable('entities').set({ status: 'draft', entity_type: 'item' }).execute()
    await expectWords('mira', 'vale')
    expect((await find('Mria'))[0]).toMatchObject({ entity_type: 'item', name: 'Mira Vale' })
  })

  test('are what they were when a transaction is undone', async () => {
    await add(db, 'Mira Vale')
    const undone = db.transaction().execute(async (trx) => {
      await add(trx, 'Iron Gate')
      await remove(trx, 'Mira Vale')
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await expectWords('mira', 'vale')
  })

  test('of another tenant are not seen, and another tenant’s entities keep no word', async () => {
    const { tenantId, userId } = await addTenant(fresh.database)
    const other = fresh.database.tenant(tenantId, userId)
    await add(other, 'Secret Harbour', 'Mira Vale')
    await add(db, 'Mira Vale')
    await expectWords('mira', 'vale')
    expect(await names('Secert Harbor')).toEqual([])
    await remove(db, 'Mira Vale')
    await expectWords()
    const { rows } = await sql`select word from name_word_search`.execute(fresh.database.system)
    expect(rows).toEqual([])
  })

  test('go with their tenant, also one that was left over because its last two names went at once', async () => {
    await add(db, 'Mira Vale', 'Mira Gate')
    await db.transaction().execute(async (first) => {
      await remove(first, 'Mira Vale')
      await remove(db, 'Mira Gate')
    })
    await add(db, 'Iron Gate')
    expect(await kept()).toMatchObject({ words: ['gate', 'iron', 'mira'], held: ['gate', 'iron'] })
    const other = await addTenant(fresh.database)
    await add(fresh.database.tenant(other.tenantId, other.userId), 'Iron Gate')
    await owner.query('delete from tenants where id = $1', [db.tenantId])
    for (const table of ['name_words', 'entity_names']) {
      const { rows } = await owner.query(
        `select distinct tenant_id from ${table} where tenant_id = any($1)`,
        [[db.tenantId, other.tenantId]],
      )
      expect(rows, table).toEqual([{ tenant_id: other.tenantId }])
    }
  })

  test('that are too long for an index keep no name out', async () => {
    const long = '長'.repeat(400)
    await add(db, long)
    expect((await names(long))[0]).toBe(long)
    await expect(remove(db, long)).resolves.toBeDefined()
  })
})

describe('writers of one word do not wait for each other', () => {
  test('and the word is there for both, and for who comes last when the other undoes', async () => {
    await db.transaction().execute(async (first) => {
      await add(first, 'Mira Vale')
      // Would wait until the test times out.
      await add(db, 'Mira Gate')
    })
    await expectWords('gate', 'mira', 'vale')
    await remove(db, 'Mira Vale')
    await expectWords('gate', 'mira')
  })

  test('a word that is taken away while another name with it comes in is kept', async () => {
    await add(db, 'Mira Vale')
    await db.transaction().execute(async (coming) => {
      await add(coming, 'Mira Gate')
      await remove(db, 'Mira Vale')
    })
    expect((await kept()).words).toContain('mira')
    expect((await names('Mria'))[0]).toBe('Mira Gate')
  })

  test('a word that comes in while it is being taken away is there in the end', async () => {
    await add(db, 'Mira Vale')
    await db.transaction().execute(async (going) => {
      await remove(going, 'Mira Vale')
      await add(db, 'Mira Gate')
    })
    await expectWords('gate', 'mira')
    expect((await names('Mria'))[0]).toBe('Mira Gate')
  })
})
