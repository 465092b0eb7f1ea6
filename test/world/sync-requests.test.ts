import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { requestSync, type SyncRequest } from '../../src/world/markdown/sync/request.ts'
import { type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let tenantId: string

beforeAll(async () => {
  studio = await startStudio({ oracle: false })
})
beforeEach(() => {
  tenantId = randomUUID()
})
afterAll(() => studio.close())

const ask = (request: SyncRequest) => requestSync(studio.services, tenantId, request)

/** The payloads of the tenant's jobs. */
async function waiting(): Promise<unknown[]> {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from graphile_worker._private_jobs where key = ${`project.sync:${tenantId}`}`.execute(
    studio.database.system,
  )
  return rows.map(({ payload }) => payload)
}

test('requests that wait are one job, which names each path once', async () => {
  await ask({ paths: ['Characters/rex/CH_rex.md'] })
  await ask({})
  await ask({ paths: ['Characters/rex/CH_rex.md', 'Characters/ada/CH_ada.md'] })
  expect(await waiting()).toEqual([
    [{ tenantId, scan: false, paths: ['Characters/ada/CH_ada.md', 'Characters/rex/CH_rex.md'] }],
  ])
})

test('a storm of writes asks for the whole folder instead of naming ever more paths', async () => {
  for (let batch = 0; batch < 30; batch++) {
    await ask({ paths: Array.from({ length: 20 }, (_, n) => `Characters/c${batch * 20 + n}/CH.md`) })
  }
  const whole = [[{ tenantId, scan: true, paths: [] }]]
  expect(await waiting()).toEqual(whole)
  await ask({ paths: ['Characters/late/CH_late.md'] })
  expect(await waiting()).toEqual(whole)
})

test('as many paths as one job may name are all kept when requests come at the same moment', async () => {
  const paths = Array.from({ length: 500 }, (_, n) => `Characters/c${n}/CH.md`)
  await Promise.all(Array.from({ length: 10 }, (_, n) => ask({ paths: paths.slice(n * 50, n * 50 + 50) })))
  expect(await waiting()).toEqual([[{ tenantId, scan: false, paths: paths.toSorted() }]])
})

test('a request for everything absorbs the paths that wait', async () => {
  await ask({ paths: ['Characters/rex/CH_rex.md'] })
  await ask({ scan: true })
  expect(await waiting()).toEqual([[{ tenantId, scan: true, paths: [] }]])
})
