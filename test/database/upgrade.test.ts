import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createDatabase, type Database } from '../../src/database/database.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { openPool } from '../../src/database/pool.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { findEntities } from '../../src/world/search/queries.ts'
import { readSearchText } from '../../src/world/search/query-text.ts'
import { expectExact, expectPages, link } from '../support/bonds.ts'
import { ask } from '../support/embedded.ts'
import { execute, urlOf } from '../support/postgres.ts'

const name = `test_${randomUUID().replaceAll('-', '')}`
let ownerUrl: string
let database: Database | undefined
beforeAll(async () => {
  const { ownerUrl: serverUrl } = inject('postgres')
  await execute(serverUrl, `create database ${name}`)
  ownerUrl = urlOf(serverUrl, name)
})
afterAll(async () => {
  await database?.close()
  await execute(inject('postgres').ownerUrl, `drop database ${name} with (force)`)
})

/** The database as it was before names and bonds were kept. */
async function migrateTo(last: keyof typeof migrations) {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool(ownerUrl, 2) }) })
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: 'atelier',
  })
  const { error } = await migrator.migrateTo(last)
  await db.destroy()
  expect(error).toBeUndefined()
}

const world = (tenantId: string, size: number) => [
  `insert into tenants (id, name, slug) values ('${tenantId}', 'Studio', '${tenantId}')`,
  `insert into entities (tenant_id, entity_type, entity_id, name)
   select '${tenantId}'::uuid, 'character', 'p' || n, 'Person ' || n from generate_series(0, ${size - 1}) n
   union all select '${tenantId}', 'faction', 'g' || n, 'Guild ' || n from generate_series(0, 6) n
   union all select '${tenantId}', 'character', 'mira', 'Mira Vale'`,
  `insert into entity_links (tenant_id, source_type, source_id, position, kind, field, target_type, target_id, relationship)
   select '${tenantId}'::uuid, 'character', 'p' || n, k, 'reference', (array['romantic', 'faction', 'enemies'])[k + 1],
     (array['character', 'faction', 'character'])[k + 1],
     (array['p' || (n + 1 + n % 2) % ${size}, 'g' || n % 7, 'p' || n * 5 % ${size}])[k + 1],
     case k when 0 then (array['partner', 'ex'])[n % 2 + 1] end
   from generate_series(0, ${size - 1}) n cross join generate_series(0, 2) k`,
]

test('a world that is older than kept names and bonds has all of them after the upgrade', async () => {
  await migrateTo('0008_embedding_models')
  const [large, small] = [randomUUID(), randomUUID()]
  await execute(ownerUrl, ...world(large, 2100), ...world(small, 30))
  const { migrated, appUrl } = await prepareDatabase({ ownerUrl })
  expect(migrated).toEqual(Object.keys(migrations).filter((one) => one > '0009'))
  database = createDatabase({ url: appUrl, poolSize: 2, prepared: true, log: { warn: () => {} } })
  expect(await ask(ownerUrl, 'select from bond_notes')).toEqual([])
  for (const [tenantId, size] of [
    [large, 2100],
    [small, 30],
  ] as const) {
    const db = database.tenant(tenantId)
    const { rows } = await sql<{ kept: string[]; said: string[] }>`
      select array(select distinct word from name_words order by 1) as kept,
        array(select distinct unnest(words_of_name(name)) collate "C" from entities order by 1) as said`.execute(
      db,
    )
    expect(rows[0]?.kept).toEqual(rows[0]?.said)
    const filter = {
      types: null,
      statuses: null,
      tags: null,
      updatedFrom: null,
      updatedTo: null,
      createdFrom: null,
      createdTo: null,
    }
    const page = { offset: 0, limit: 5, details: false }
    const { results } = await findEntities(db, readSearchText('Mria Vale'), filter, page)
    expect(results[0]).toMatchObject({ name: 'Mira Vale', match: 'fuzzy' })
    const found = await expectExact(db)
    expect(found.romances.length).toBeGreaterThan(size / 2)
    expect(found.wars.length).toBeGreaterThan(3)
    await expectPages(db, found)
    // What is written from now on is noted.
    await link('mira', 'p0', 'romantic').execute(db)
    expect((await expectExact(db)).romances).toHaveLength(found.romances.length + 1)
  }
}, 60_000)
