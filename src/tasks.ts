import { join } from 'node:path'
import { sql } from 'kysely'
import { demoTask } from './first-run.ts'
import type { Task } from './services/jobs-worker.ts'
import { mailTask } from './services/mail.ts'
import type { Services } from './services/services.ts'
import { removeStale } from './services/temporary.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Rows that have served their time; `audit_log` and the change log are kept. */
const sweepTask =
  ({ config, database, limits }: Services): Task =>
  async () => {
    await limits.sweep()
    await removeStale(join(config.dataDir, 'tmp'), dayMs)
    await sql`delete from verification_codes where expires_at < now() - interval '1 day'`.execute(
      database.system,
    )
    await sql`delete from sessions where coalesce(revoked_at, expires_at) < now() - interval '30 days'`.execute(
      database.system,
    )
    await sql`select sweep_idempotency_keys()`.execute(database.system)
  }

/** Every background task by its name. */
export const tasksOf = (services: Services): Readonly<Record<string, Task>> => ({
  'mail.send': mailTask(services.mail),
  'demo.load': demoTask(services),
  sweep: sweepTask(services),
})

/** Recurring jobs: minute, hour, day, month, weekday, task. */
export const crontab = '17 * * * * sweep ?max=3'
