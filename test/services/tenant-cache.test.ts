import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createTenantCache, type TenantCache } from '../../src/services/tenant-cache.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { eventually } from '../support/embedded.ts'
import { execute } from '../support/postgres.ts'

let fresh: FreshDatabase
let other: Database
let mine: TenantCache
let theirs: TenantCache
let tenantId: string

beforeAll(async () => {
  fresh = await freshDatabase()
  tenantId = (await addTenant(fresh.database)).tenantId
  mine = createTenantCache({ database: fresh.database })
  other = fresh.connect()
  theirs = createTenantCache({ database: other })
})

afterAll(async () => {
  await Promise.all([mine.close(), theirs.close()])
  await other.close()
  await fresh.drop()
})

const counter = () => {
  let count = 0
  return async () => ++count
}

describe('what a process remembers of a tenant', () => {
  it('is loaded once for all who ask, per tenant and key', async () => {
    const load = counter()
    const all = await Promise.all([1, 2, 3].map(() => mine.get(tenantId, 'once', load)))
    expect(all).toEqual([1, 1, 1])
    expect(await mine.get(tenantId, 'another key', load)).toBe(2)
    expect(await mine.get('another tenant', 'once', load)).toBe(3)
  })

  it('is forgotten in every process when the announcing transaction commits, not before', async () => {
    const [here, there] = [counter(), counter()]
    await mine.get(tenantId, 'announced', here)
    await theirs.get(tenantId, 'announced', there)
    const elsewhere = counter()
    await theirs.get('another tenant', 'announced', elsewhere)
    await fresh.database
      .tenant(tenantId)
      .transaction()
      .execute(async (trx) => {
        await mine.announce(trx)
        expect(await theirs.get(tenantId, 'announced', there)).toBe(1)
      })
    mine.drop(tenantId)
    expect(await mine.get(tenantId, 'announced', here)).toBe(2)
    await eventually('the other process to forget', async () => {
      return (await theirs.get(tenantId, 'announced', there)) >= 2 || undefined
    })
    expect(await theirs.get('another tenant', 'announced', elsewhere)).toBe(1)
  })

  it('is not announced by a transaction that is rolled back', async () => {
    const load = counter()
    await theirs.get(tenantId, 'rolled back', load)
    await expect(
      fresh.database
        .tenant(tenantId)
        .transaction()
        .execute(async (trx) => {
          await mine.announce(trx)
          throw new Error('on purpose')
        }),
    ).rejects.toThrow('on purpose')
    // Notifications come in the order of the commits.
    const later = counter()
    await theirs.get('later', 'rolled back', later)
    await sql`select pg_notify('tenant_cache', 'later')`.execute(fresh.database.system)
    await eventually('the later notification', async () => {
      return (await theirs.get('later', 'rolled back', later)) >= 2 || undefined
    })
    expect(await theirs.get(tenantId, 'rolled back', load)).toBe(1)
  })

  it('does not keep what was being loaded when the tenant was dropped', async () => {
    const gate = Promise.withResolvers<string>()
    const old = mine.get(tenantId, 'slow', () => gate.promise)
    await mine.get('another tenant', 'slow', async () => 'the listening is ready')
    mine.drop(tenantId)
    expect(await mine.get(tenantId, 'slow', async () => 'new')).toBe('new')
    gate.resolve('old')
    expect(await old).toBe('old')
    expect(await mine.get(tenantId, 'slow', async () => 'newer')).toBe('new')
  })

  it('is not a failure: the next caller loads again', async () => {
    await expect(mine.get(tenantId, 'failing', () => Promise.reject(new Error('down')))).rejects.toThrow()
    expect(await mine.get(tenantId, 'failing', async () => 'up')).toBe('up')
  })

  it('is forgotten for all tenants after a gap in which announcements may have been missed', async () => {
    const load = counter()
    await theirs.get(tenantId, 'gap', load)
    await execute(
      fresh.ownerUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query ilike 'listen%'`,
    )
    await eventually('the gap to be noticed', async () => {
      return (await theirs.get(tenantId, 'gap', load)) >= 2 || undefined
    })
  })

  it('is loaded again after a minute, whatever was announced', async () => {
    let time = 0
    const clock = { now: () => new Date(time) }
    const cache = createTenantCache({ database: fresh.database, clock })
    const load = counter()
    await cache.get(tenantId, 'age', load)
    time = 59_000
    expect(await cache.get(tenantId, 'age', load)).toBe(1)
    time = 60_000
    expect(await cache.get(tenantId, 'age', load)).toBe(2)
    await cache.close()
  })

  it('is bounded: the tenant that nobody asked for longest goes first', async () => {
    const small = createTenantCache({ database: fresh.database, capacity: 2 })
    const load = counter()
    await small.get('a', 'k', load)
    await small.get('b', 'k', load)
    await small.get('a', 'k', load)
    await small.get('c', 'k', load)
    expect(await small.get('a', 'k', load)).toBe(1)
    expect(await small.get('b', 'k', load)).toBe(4)
    await small.close()
    expect(await small.get('a', 'k', load)).toBe(5)
  })
})
