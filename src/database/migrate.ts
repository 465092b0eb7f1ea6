import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import { openPool } from './pool.ts'

/**
 * Runs every migration that has not run yet, graphile-worker's and then ours in one transaction, which may
 * enqueue jobs, as the owner. Returns the names of ours that ran. The caller holds the lock against other processes.
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const pool = openPool(ownerUrl, 2)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await runMigrations({ pgPool: pool, noHandleSignals: true })
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => ({ ...migrations }) },
      migrationTableSchema: 'atelier',
    })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) {
      const failed = results.find((result) => result.status === 'Error')
      throw new Error(`Migration ${failed?.migrationName ?? ''} failed: ${messageOf(error)}`, {
        cause: error,
      })
    }
    return results.map((result) => result.migrationName)
  } finally {
    await db.destroy()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
