import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import {
  createDatabase,
  type Database,
  type DatabaseOptions,
  type TenantDb,
} from '../../src/database/database.ts'
import { applicationPassword, urlAs } from '../../src/database/role.ts'
import { execute, type TestPostgres, urlOf } from './postgres.ts'

export interface FreshDatabase {
  readonly database: Database
  readonly ownerUrl: string
  /** Connection as the application role. */
  readonly appUrl: string
  /** Another pool on the same database; the caller closes it. */
  connect(options?: Partial<DatabaseOptions>): Database
  /** Closes `database` and removes it from the server. */
  drop(): Promise<void>
}

const role = 'atelier_app'

/** A migrated, empty database of the test's own, in tens of milliseconds. */
export async function freshDatabase(postgres: TestPostgres = inject('postgres')): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(postgres.ownerUrl, `create database ${name} template ${postgres.template} strategy wal_log`)
  const ownerUrl = urlOf(postgres.ownerUrl, name)
  const appUrl = urlAs(ownerUrl, role, applicationPassword(ownerUrl, role))
  const connect = (options: Partial<DatabaseOptions> = {}): Database =>
    createDatabase({ url: appUrl, poolSize: 5, prepared: true, log: { warn: () => {} }, ...options })
  const database = connect()
  return {
    database,
    ownerUrl,
    appUrl,
    connect,
    drop: async () => {
      await database.close()
      await execute(postgres.ownerUrl, `drop database ${name} with (force)`)
    },
  }
}

/** A tenant with one member, as `owner` unless said otherwise. */
export async function addTenant(
  database: Database,
  { role: memberRole = 'owner' }: { role?: 'owner' | 'admin' | 'editor' | 'viewer' } = {},
): Promise<{ tenantId: string; userId: string }> {
  const tenantId = randomUUID()
  const userId = randomUUID()
  await database
    .tenant(tenantId, userId)
    .transaction()
    .execute(async (trx) => {
      await trx
        .insertInto('users')
        .values({ id: userId, email: `${userId}@example.org` })
        .execute()
      await trx.insertInto('tenants').values({ id: tenantId, name: 'Studio', slug: tenantId }).execute()
      await trx.insertInto('memberships').values({ user_id: userId, role: memberRole }).execute()
    })
  return { tenantId, userId }
}

export interface OwnTenant {
  readonly fresh: FreshDatabase
  /** Connected as the owner of the database. */
  readonly owner: pg.Client
  readonly db: TenantDb
}

/** A database of its own for the tests of a file; each begins with another tenant, which is handed to `begin`. */
export function tenantForEachTest(begin: (own: OwnTenant) => void): void {
  let fresh: FreshDatabase
  let owner: pg.Client
  beforeAll(async () => {
    fresh = await freshDatabase()
    owner = new pg.Client({ connectionString: fresh.ownerUrl })
    await owner.connect()
  })
  beforeEach(async () => {
    const { tenantId, userId } = await addTenant(fresh.database)
    begin({ fresh, owner, db: fresh.database.tenant(tenantId, userId) })
  })
  afterAll(async () => {
    await owner.end()
    await fresh.drop()
  })
}
