import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendChange, CursorError, latestCursor, readChanges } from '../../src/database/change-log.ts'
import type { TenantDb } from '../../src/database/database.ts'
import { changesOf, settled } from '../support/changes.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
let db: TenantDb

beforeAll(async () => {
  fresh = await freshDatabase()
  const { tenantId, userId } = await addTenant(fresh.database)
  db = fresh.database.tenant(tenantId, userId)
})
afterAll(() => fresh.drop())

function change(nounId: string, of: TenantDb = db): Promise<void> {
  return of.transaction().execute((trx) => appendChange(trx, { noun: 'entity', nounId, action: 'create' }))
}

/** An open transaction with a change that the server has got; alone it would wait for the COMMIT. */
async function openWith(nounId: string) {
  const trx = await db.startTransaction().execute()
  await appendChange(trx, { noun: 'entity', nounId, action: 'create' })
  await sql`select 1`.execute(trx)
  return trx
}

/** Everything after the cursor, page by page. */
async function drain(after: string, limit = 2): Promise<{ ids: string[]; cursor: string }> {
  const ids: string[] = []
  let cursor = after
  for (;;) {
    const page = await readChanges(db, { after: cursor, limit })
    ids.push(...page.changes.map(({ nounId }) => nounId))
    cursor = page.cursor
    if (page.changes.length < limit) return { ids, cursor }
  }
}

describe('the change log', () => {
  it('hands out what was written, with its actor, in the transaction of the write', async () => {
    const start = await latestCursor(db)
    await db.transaction().execute(async (trx) => {
      await appendChange(trx, {
        noun: 'entity',
        nounType: 'character',
        nounId: 'mira',
        action: 'update',
        name: 'Mira',
        diff: [{ path: 'name' }],
      })
    })
    const rolledBack = db.transaction().execute(async (trx) => {
      await appendChange(trx, { noun: 'entity', nounId: 'never', action: 'create' })
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    await settled(db)
    const { changes } = await readChanges(db, { after: start, limit: 10 })
    expect(changes).toEqual([
      {
        seq: expect.any(Number),
        at: expect.any(Date),
        actorId: db.userId,
        noun: 'entity',
        nounType: 'character',
        nounId: 'mira',
        action: 'update',
        name: 'Mira',
        diff: [{ path: 'name' }],
      },
    ])
  })

  it('never skips a transaction that commits late, whatever was read meanwhile', async () => {
    const start = await latestCursor(db)
    const late = await openWith('late')
    await change('early')
    const before = await drain(start)
    expect(before.ids).toEqual([])
    await late.commit().execute()
    await settled(db)
    const after = await drain(before.cursor)
    expect(after.ids).toEqual(['late', 'early'])
    await change('next')
    await settled(db)
    expect((await drain(after.cursor)).ids).toEqual(['next'])
  })

  it('gives every change exactly once to a reader that polls while writers overlap', async () => {
    let { cursor } = await drain(await latestCursor(db))
    const seen: string[] = []
    const open = new Map<string, Awaited<ReturnType<typeof openWith>>>()
    // Commits in another order than the writes, with a read after each step.
    for (const step of ['+a', '+b', '-b', '+c', '-a', '+d', '-d', '-c', '+e', '-e']) {
      const id = step.slice(1)
      if (step.startsWith('+')) open.set(id, await openWith(id))
      else await open.get(id)?.commit().execute()
      const page = await drain(cursor)
      seen.push(...page.ids)
      cursor = page.cursor
    }
    await settled(db)
    seen.push(...(await drain(cursor)).ids)
    expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it("is the tenant's own", async () => {
    const other = await addTenant(fresh.database)
    await change('foreign', fresh.database.tenant(other.tenantId, other.userId))
    const changes = await changesOf(db)
    expect(changes.map(({ nounId }) => nounId)).not.toContain('foreign')
  })

  it('reads through the index of its order', async () => {
    const plan = await db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx)
      const { rows } = await sql<{ 'QUERY PLAN': string }>`
        explain select seq from change_log
        where (xid, seq) > ('5'::xid8, 3) and xid < pg_snapshot_xmin(pg_current_snapshot())
        order by xid, seq limit 10`.execute(trx)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('change_log_cursor_idx')
    expect(plan).not.toContain('Sort')
  })

  it.each(['', 'x', '1', '-1.0', '1.2.3', '99999999999999999999.0'])(
    'refuses the cursor "%s"',
    async (after) => {
      await expect(readChanges(db, { after, limit: 1 })).rejects.toBeInstanceOf(CursorError)
    },
  )
})
