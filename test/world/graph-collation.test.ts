import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createDatabase, type Database, type TenantDb } from '../../src/database/database.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { entity, expectExact, expectPages, link, trianglesIn } from '../support/bonds.ts'
import { addTenant } from '../support/database.ts'
import { ask } from '../support/embedded.ts'
import { execute, urlOf } from '../support/postgres.ts'

const name = `test_${randomUUID().replaceAll('-', '')}`
let ownerUrl: string
let database: Database
let db: TenantDb
beforeAll(async () => {
  const { ownerUrl: serverUrl } = inject('postgres')
  await execute(
    serverUrl,
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'
     locale_provider icu icu_locale 'en-US'`,
  )
  ownerUrl = urlOf(serverUrl, name)
  const { appUrl } = await prepareDatabase({ ownerUrl })
  database = createDatabase({ url: appUrl, poolSize: 2, prepared: true, log: { warn: () => {} } })
  const { tenantId, userId } = await addTenant(database)
  db = database.tenant(tenantId, userId)
}, 60_000)
afterAll(async () => {
  await database.close()
  await execute(inject('postgres').ownerUrl, `drop database ${name} with (force)`)
})

test('bonds are complete on a database whose order of texts is not that of JavaScript', async () => {
  const ids = ['p1', 'p_1', 'P2', 'p_a', 'pa', 'Pb', 'p\u{1D49C}', 'p\uFB00']
  const [row] = await ask<{ sorted: string[] }>(
    ownerUrl,
    `select array_agg(id order by id) as sorted from unnest(array['${ids.join("', '")}']) id`,
  )
  expect(row?.sorted).not.toEqual([...ids].sort())
  for (const id of ids) await entity(id).execute(db)
  for (const id of ids.slice(0, 4)) await entity(id, 'faction').execute(db)
  // Each with each; half of them are taken over, then all.
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const))
  for (const [at, [a, b]] of pairs.entries()) {
    if (at === pairs.length / 2) await execute(ownerUrl, `select fold_bonds('${db.tenantId}')`)
    await link(a, b, 'romantic').execute(db)
    if (ids.indexOf(b) < 4) await link(b, a, 'enemies', 'faction').execute(db)
  }
  for (const folds of [0, 1]) {
    if (folds > 0) await execute(ownerUrl, `select fold_bonds('${db.tenantId}')`)
    const found = await expectExact(db)
    await expectPages(db, found)
    expect(trianglesIn(found.romances)).toHaveLength(56)
    expect(found.wars).toHaveLength(6)
  }
})
