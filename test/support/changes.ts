import { type Kysely, sql } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readChanges } from '../../src/database/change-log.ts'
import { eventually } from './embedded.ts'

/**
 * Waits until nothing that began before now is still running. A reader of the change log sees no further than
 * the oldest transaction of the whole server, and other test files work on that server too.
 */
export async function settled(db: Kysely<DB>): Promise<void> {
  const now = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(db)
  const xid = now.rows[0]?.xid ?? '0'
  await eventually('older transactions to end', async () => {
    const { rows } = await sql<{ over: boolean }>`
      select pg_snapshot_xmin(pg_current_snapshot()) > ${xid}::xid8 as over`.execute(db)
    return rows[0]?.over || undefined
  })
}

/** The tenant's changes so far, at most 1000. */
export async function changesOf(db: Kysely<DB>) {
  await settled(db)
  return (await readChanges(db, { limit: 1000 })).changes
}
