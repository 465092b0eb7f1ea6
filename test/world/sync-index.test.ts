import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DB } from '../../generated/database.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { statesUnder } from '../../src/world/markdown/sync/states.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { execute } from '../support/postgres.ts'

let fresh: FreshDatabase
let db: TenantDb

beforeAll(async () => {
  fresh = await freshDatabase()
  const { tenantId, userId } = await addTenant(fresh.database)
  db = fresh.database.tenant(tenantId, userId)
  await sql`
    insert into project_files
      (path, kind, entity_type, entity_id, base_text, base_hash, size, modified_ns, synced_version)
    select 'Characters/c' || n || '/CH_c' || n || '.md', 'entity', 'character', 'c' || n, 'text', 'hash', 4, n, 1
    from generate_series(1, 20000) n`.execute(db)
  await execute(fresh.ownerUrl, 'vacuum analyze project_files')
})
afterAll(() => fresh.drop())

test('what is known at a path or below it is found, and of its neighbours nothing', async () => {
  const states = await statesUnder(db, ['Characters/c1', 'Characters/c77/CH_c77.md', 'Locations'], 10)
  expect(states.map(({ path }) => path).sort()).toEqual([
    'Characters/c1/CH_c1.md',
    'Characters/c77/CH_c77.md',
  ])
})

test('an edit of one file looks its folder up by index, under row-level security', async () => {
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
  await statesUnder(recorder, ['Characters/c1'], 10)
  const [asked] = sent
  if (!asked) throw new Error('nothing was asked')
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>({ ...asked, sql: `explain ${asked.sql}` })
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('project_files_pkey')
  expect(plan).toMatch(/Index Cond: .*path > /)
  expect(plan).not.toContain('Seq Scan on project_files')
})
