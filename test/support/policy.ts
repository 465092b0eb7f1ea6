import pg from 'pg'

/** Tables without tenant, each with the reason. Everything else in `public` has `tenant_id` or is private to a user. */
export const globalTables: Readonly<Record<string, string>> = {
  audit_log: 'records logins before a tenant is known; tenant_id may be null, readers filter on it',
  beta_codes: 'of the installation: they open registration, before there is a tenant',
  external_identities: 'found by provider and subject, before a user is known',
  login_flows: 'between leaving for a provider and coming back, before a user is known',
  oauth2_clients: 'of the installation',
  oauth2_codes: 'belongs to a grant',
  oauth2_grants: 'found by its codes and tokens, before a tenant is known; tenant_id is the one consented to',
  oauth2_tokens: 'belongs to a grant',
  password_resets: 'used by somebody who cannot sign in',
  rate_limits: 'counts by address and account, before authentication',
  refresh_tokens: 'belongs to a session',
  sessions: 'found before a tenant is known; tenant_id is the one chosen',
  system_settings: 'of the installation',
  tenants: 'the list of tenants',
  users: 'one person works in several tenants',
  verification_codes: 'sent before there is a user',
  webhook_events: 'of the installation',
  workers: 'processes of the installation',
}

interface Table {
  readonly name: string
  readonly tenant: boolean
  readonly nullable: boolean
  readonly user: boolean
  readonly secured: boolean
  readonly policies: readonly string[]
  readonly keys: readonly string[]
}

const tables = `
  select c.relname as name, t.attname is not null as tenant, coalesce(not t.attnotnull, false) as nullable,
    u.attname is not null as user, c.relrowsecurity and c.relforcerowsecurity as secured,
    array(
      select coalesce(pg_get_expr(p.polqual, c.oid), 'true') || ' / ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), pg_get_expr(p.polqual, c.oid), 'true')
      from pg_policy p
      where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
        and (p.polroles @> array[0::oid] or p.polroles @> array['atelier_app'::regrole::oid])
      order by 1
    ) as policies,
    array(
      select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
      where x.indrelid = c.oid and x.indisprimary and x.indkey[0] is distinct from t.attnum
    ) as keys
  from pg_class c
  left join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
  left join pg_attribute u on u.attrelid = c.oid and u.attname = 'user_id' and not u.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  order by c.relname`

const tenantRule = "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)"
const userRule = "(user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid)"

/** Every table in `public` whose protection breaks the rules, as a sentence; empty when all is well. */
export async function policyViolations(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Table>(tables)
    const missing = Object.keys(globalTables).filter((name) => !rows.some((row) => row.name === name))
    return [
      ...rows.flatMap(violationsOf),
      ...missing.map((name) => `${name} is listed as global and does not exist`),
    ]
  } finally {
    await client.end()
  }
}

function violationsOf(table: Table): string[] {
  const { name, policies } = table
  if (name in globalTables) {
    return policies.length > 0 || table.secured ? [`${name} is listed as global and has a policy`] : []
  }
  const rule = table.tenant ? tenantRule : userRule
  if (!table.tenant && !table.user)
    return [`${name} has neither tenant_id nor user_id and is not listed as global`]
  return [
    ...(table.nullable ? [`${name}.tenant_id may be null`] : []),
    ...(table.secured ? [] : [`${name} has no forced row-level security`]),
    ...(policies.length === 1 && policies[0] === `${rule} / ${rule}`
      ? []
      : [`${name} is not isolated by exactly one policy`]),
    ...(table.tenant ? table.keys.map((key) => `${key} does not begin with tenant_id`) : []),
  ]
}
