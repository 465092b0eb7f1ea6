import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { requestSync, type SyncRequest, takeRequests } from '../../src/world/markdown/sync/request.ts'
import { syncTask } from '../../src/world/markdown/sync/tasks.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { addTenant } from '../support/database.ts'
import { project } from '../support/project.ts'

let studio: Studio
let tenantId: string

beforeAll(async () => {
  studio = await startStudio({ oracle: false })
})
beforeEach(async () => {
  ;({ tenantId } = await addTenant(studio.database))
})
afterAll(() => studio.close())

const ask = (request: SyncRequest) => requestSync(studio.services, tenantId, request)
const take = () => takeRequests(studio.database.tenant(tenantId))
const rex = 'Characters/rex/CH_rex.md'
const ada = 'Characters/ada/CH_ada.md'

test('requests that wait are one job, which looks at each path once', async () => {
  await ask({ paths: [rex] })
  await ask({})
  await ask({ paths: [rex, ada, ada] })
  const { rows } = await sql`
    select payload from graphile_worker._private_jobs where key = ${`project.sync:${tenantId}`}`.execute(
    studio.database.system,
  )
  expect(rows).toEqual([{ payload: { tenantId } }])
  expect(await take()).toMatchObject({ scan: false, paths: [ada, rex] })
})

test('a storm of writes asks for the whole folder instead of ever more paths', async () => {
  for (let batch = 0; batch < 26; batch++) {
    await ask({ paths: Array.from({ length: 20 }, (_, n) => `Characters/c${batch * 20 + n}/CH.md`) })
  }
  expect(await take()).toMatchObject({ scan: true, paths: [] })
  await ask({ paths: Array.from({ length: 501 }, (_, n) => `Characters/d${n}/CH.md`) })
  const taken = await take()
  expect(taken).toMatchObject({ scan: true, paths: [] })
  await taken.done()
  expect(await take()).toMatchObject({ scan: false, paths: [] })
})

test('as many paths as are looked at one by one are all kept when requests come at the same moment', async () => {
  const paths = Array.from({ length: 500 }, (_, n) => `Characters/c${n}/CH.md`)
  await Promise.all(Array.from({ length: 10 }, (_, n) => ask({ paths: paths.slice(n * 50, n * 50 + 50) })))
  expect(await take()).toMatchObject({ scan: false, paths: paths.toSorted() })
})

test('what a job took and did not get done is taken by the next', async () => {
  await ask({ paths: [rex] })
  await take()
  await ask({ paths: [ada] })
  const next = await take()
  expect(next.paths).toEqual([ada, rex])
  await next.done()
  expect((await take()).paths).toEqual([])
})

test('what is asked for again while a job looks at it is looked at once more', async () => {
  await ask({ paths: [rex, ada] })
  const taken = await take()
  await ask({ paths: [rex] })
  await taken.done()
  expect((await take()).paths).toEqual([rex])
})

test('a request that a failing job leaves is found by the sweep', async () => {
  await ask({ paths: [rex] })
  const { rows } = await sql<{ id: string }>`select tenants_to_write() as id`.execute(studio.database.system)
  expect(rows.map(({ id }) => id)).toContain(tenantId)
})

test('the job forgets what was asked once it is done, and nothing before', async () => {
  const folder = project(studio, tenantId)
  await folder.write(rex, '---\nname: Rex\n---\n')
  await ask({ paths: [rex] })
  const run = syncTask(studio.services)
  const job = { id: '1', attempt: 1, signal: new AbortController().signal }
  const { services } = studio
  const broken = { ...services, config: { ...services.config, projectsDir: '/dev/null' } }
  await expect(syncTask(broken)({ tenantId }, job)).rejects.toThrow('PROJECTS_DIR')
  await run({ tenantId }, job)
  const { rows } = await sql`select entity_id from entities`.execute(studio.database.tenant(tenantId))
  expect(rows).toHaveLength(1)
  expect((await take()).paths).toEqual([])
})

test('a folder named like a tenant that there is not is no failure', async () => {
  await requestSync(studio.services, randomUUID(), { paths: [rex] })
})
