import { type Kysely, type RawBuilder, sql } from 'kysely'

/** The tenant of the running statement, or null: nothing is visible outside a tenant. */
export const tenantSetting: RawBuilder<string | null> =
  sql`nullif(current_setting('app.tenant_id', true), '')::uuid`

/** The user on whose behalf the statement runs, or null. */
export const userSetting: RawBuilder<string | null> =
  sql`nullif(current_setting('app.user_id', true), '')::uuid`

/**
 * Row-level security for a table with `tenant_id`: only the current tenant's rows are read or written.
 * `tenant_id` also defaults to the current tenant, so an insert need not name it.
 */
export async function protectTenantTable(db: Kysely<unknown>, table: string): Promise<void> {
  await protect(db, table, 'tenant_isolation', sql`tenant_id = ${tenantSetting}`)
  await sql`alter table ${sql.table(table)} alter column tenant_id set default ${tenantSetting}`.execute(db)
}

/** Row-level security for a table without tenant whose rows are private to `user_id`. */
export async function protectUserTable(db: Kysely<unknown>, table: string): Promise<void> {
  await protect(db, table, 'user_isolation', sql`user_id = ${userSetting}`)
}

/**
 * Security is forced, so the owner is subject to it as well; `owner_access` lets the owner through by
 * name, because data migrations, the credential lookups and the search view run as the owner.
 */
async function protect(
  db: Kysely<unknown>,
  name: string,
  policy: string,
  rule: RawBuilder<unknown>,
): Promise<void> {
  const table = sql.table(name)
  await sql`alter table ${table} enable row level security`.execute(db)
  await sql`alter table ${table} force row level security`.execute(db)
  await sql`create policy ${sql.ref(policy)} on ${table} using (${rule}) with check (${rule})`.execute(db)
  await sql`create policy owner_access on ${table} to current_user using (true) with check (true)`.execute(db)
}
