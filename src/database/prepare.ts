import pg from 'pg'
import type { DatabaseLog } from './database.ts'
import { grantApplicationRole } from './grants.ts'
import { migrate } from './migrate.ts'
import { applicationPassword, ensureApplicationRole, urlAs } from './role.ts'

export interface PrepareOptions {
  /** Connection as the role that owns the database; bypasses any pooler. */
  readonly ownerUrl: string
  /** The same database through a pooler, when statements are to go through one. */
  readonly pooledUrl?: string | undefined
  /** The application role; one per database server unless installations share it. */
  readonly role?: string
  readonly log?: DatabaseLog
}

export interface Prepared {
  /** Connection as the application role, pooled where `pooledUrl` was given. */
  readonly appUrl: string
  /** Connection as the application role that bypasses the pooler: LISTEN and jobs. */
  readonly appDirectUrl: string
  /** Migrations that ran now; empty when the database was up to date. */
  readonly migrated: readonly string[]
}

/** Any number; it only has to differ from the locks of others who use the same database. */
const lock = 7_204_918_301

/**
 * Brings a database up to date: the application role, all migrations, its rights. Safe to call from
 * several processes at once, one does the work. Errors name the setting and what to run.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<Prepared> {
  const { ownerUrl, pooledUrl = ownerUrl, role = 'atelier_app' } = options
  const password = applicationPassword(ownerUrl, role)
  const owner = await connect(ownerUrl)
  try {
    await requireVersion(owner)
    await owner.query('select pg_advisory_lock($1)', [lock])
    await ensureApplicationRole(owner, ownerUrl, role, password)
    const migrated = await migrate(ownerUrl)
    await grantApplicationRole(owner, role)
    return {
      appUrl: urlAs(pooledUrl, role, password),
      appDirectUrl: urlAs(ownerUrl, role, password),
      migrated,
    }
  } finally {
    await owner.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return client
  } catch (error) {
    // Of a name with several addresses Node reports each failure, and no message of its own.
    const causes = error instanceof AggregateError ? error.errors : [error]
    const reasons = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause)))
    throw new Error(`DATABASE_URL: cannot connect to ${client.host}:${client.port}: ${reasons.join(', ')}`, {
      cause: error,
    })
  }
}

const oldestVersion = 150_000

async function requireVersion(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string }>(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`)
  const found = rows[0]
  if (!found || found.number < oldestVersion) {
    throw new Error(`DATABASE_URL: Postgres ${found?.version} is too old, 15 or newer is needed`)
  }
}
