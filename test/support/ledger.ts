import pg from 'pg'
import type { Member } from './app.ts'

/** What the database holds, read as its owner, whom row-level security lets through. */
export interface Ledger {
  /** Digests of all that a member's tenant and account consist of. */
  digest(member: Member): Promise<Record<string, string | null>>
  /** Rows in each table. */
  counts(): Promise<Record<string, number>>
  /** Gives every address and account its rate limits' points back. */
  forgetLimits(): Promise<void>
  /** Holds up all who write or read a table, until the function that it gives is called. */
  lock(table: string): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Tables that grow with each request or belong to nobody. */
const besides = ['audit_log', 'rate_limits']

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

export async function openLedger(ownerUrl: string): Promise<Ledger> {
  const client = await connect(ownerUrl)
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column"
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and not table_name = any ($1)`,
    [besides],
  )
  const tables = [...new Set(columns.map(({ table }) => table))]
  const owned = columns.filter(
    ({ table, column }) =>
      column === 'tenant_id' ||
      column === 'user_id' ||
      (column === 'id' && ['users', 'tenants'].includes(table)),
  )
  const digests = owned.map(({ table, column }) => {
    const id = column === 'tenant_id' || table === 'tenants' ? '$1' : '$2'
    return `select '${table}.${column}' as part, md5(string_agg(t::text, e'\\n' order by t::text)) as digest
            from ${client.escapeIdentifier(table)} t where ${column} = ${id}::uuid`
  })
  const counts = tables.map(
    (table) => `select '${table}' as part, count(*)::int as rows from ${client.escapeIdentifier(table)}`,
  )
  return {
    async digest({ tenantId, userId }) {
      const { rows } = await client.query<{ part: string; digest: string | null }>(
        digests.join(' union all '),
        [tenantId, userId],
      )
      return Object.fromEntries(rows.map(({ part, digest }) => [part, digest]))
    },
    async counts() {
      const { rows } = await client.query<{ part: string; rows: number }>(counts.join(' union all '))
      return Object.fromEntries(rows.map((row) => [row.part, row.rows]))
    },
    async forgetLimits() {
      await client.query('delete from rate_limits')
    },
    async lock(table) {
      const holder = await connect(ownerUrl)
      await holder.query('begin')
      await holder.query(`lock table ${holder.escapeIdentifier(table)} in access exclusive mode`)
      return async () => {
        await holder.query('rollback')
        await holder.end()
      }
    },
    close: () => client.end(),
  }
}
