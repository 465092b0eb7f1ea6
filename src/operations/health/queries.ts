import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

/** The version of Postgres, such as `18.4`. */
export async function databaseVersion(db: Kysely<DB>): Promise<string> {
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(db)
  // Distributions put their own words after the number.
  return rows[0]?.version.split(' ', 1)[0] ?? ''
}

/**
 * The job queue in numbers: jobs that wait to run (once more), those that have used up their attempts, and
 * those of the waiting that should have begun over a minute ago.
 */
export async function countJobs(
  db: Kysely<DB>,
): Promise<{ waiting: number; failed: number; overdue: number }> {
  const { rows } = await sql<{ waiting: number; failed: number; overdue: number }>`
    select
      count(*) filter (where attempts < max_attempts and locked_at is null) as waiting,
      count(*) filter (where attempts >= max_attempts and locked_at is null) as failed,
      count(*) filter (
        where attempts < max_attempts and locked_at is null and run_at < now() - interval '1 minute'
      ) as overdue
    from graphile_worker.jobs`.execute(db)
  return rows[0] ?? { waiting: 0, failed: 0, overdue: 0 }
}
