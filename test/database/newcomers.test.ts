import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { createEntities } from '../../src/world/entities/rules.ts'
import { basesOf } from '../../src/world/markdown/sync/states.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/registry.ts'
import { addTenant, type OwnTenant, tenantForEachTest } from '../support/database.ts'

let own: OwnTenant
tenantForEachTest((given) => {
  own = given
})

async function fill(db: TenantDb, count: number): Promise<void> {
  const template = (await loadBuiltinTemplates()).resolve('character')
  if (!template) throw new Error('there is no such template')
  const draft = { name: 'One', status: 'active', fields: {}, markdownBody: '', primaryAsset: null }
  for (let from = 0; from < count; from += 100) {
    const some = Array.from({ length: 100 }, (_, n) => ({
      template,
      key: { type: 'character', id: `e${from + n}` },
      draft,
    }))
    await db.transaction().execute((trx) => createEntities(trx, some, { actorId: null, origin: 'import' }))
    await sql`
      insert into project_files (path, kind, entity_type, entity_id, base_text, base_hash, size, modified_ns, synced_version)
      select 'Characters/e' || n, 'entity', 'character', 'e' || n, '', '', 0, 0, 1
      from generate_series(${from}::int, ${from + 99}::int) n`.execute(db)
  }
}

/** Rows that the statement read and threw away. */
async function wasted(db: TenantDb, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{
    'QUERY PLAN': string
  }>`explain (analyze, costs off, timing off) ${query}`.execute(db)
  const text = rows.map((row) => row['QUERY PLAN']).join('\n')
  return [...text.matchAll(/Rows Removed by (?:Join )?Filter: (\d+)/g)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  )
}

test('lookups by key read what they look for, also of a tenant that is new to a database of others', async () => {
  await fill(own.db, 3000)
  await own.owner.query('analyze')
  const { tenantId, userId } = await addTenant(own.fresh.database)
  const newcomer = own.fresh.database.tenant(tenantId, userId)
  await fill(newcomer, 1000)
  for (const query of [
    sql`select from change_log where noun = 'entity' and noun_type = 'character' and noun_id = 'e7' and action = 'delete'`,
    sql`select from project_files where path = 'Characters/e7'`,
    sql`select from project_files where entity_type = 'character' and entity_id = 'e7'`,
    sql`select from entities e join unnest(array['e7']) k (id) on e.entity_type = 'character' and e.entity_id = k.id`,
  ]) {
    expect(await wasted(newcomer, query)).toBeLessThan(10)
  }
  expect(await basesOf(newcomer, [{ type: 'character', id: 'e7' }], ['Characters/e8'])).toHaveLength(2)
})
