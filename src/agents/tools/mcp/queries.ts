import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { ServerTool } from './tool-list.ts'

type Db = Kysely<DB>

/** An MCP server that somebody has added. */
export interface McpServerRow {
  readonly name: string
  readonly owner_id: string | null
  readonly protocol: 'streamable_http' | 'sse'
  readonly url: string
  readonly sealed_key: string | null
  readonly key_hint: string | null
  readonly sealed_oauth: string | null
  readonly disabled: boolean
  readonly status: 'connected' | 'error' | 'needs_authorization'
  readonly error: string | null
  readonly instructions: string | null
  readonly tools: readonly ServerTool[]
  readonly refreshed_at: Date | null
}

const columns = [
  'mcp_servers.name',
  'mcp_servers.owner_id',
  'mcp_servers.protocol',
  'mcp_servers.url',
  'mcp_servers.sealed_key',
  'mcp_servers.key_hint',
  'mcp_servers.sealed_oauth',
  'mcp_servers.disabled',
  'mcp_servers.status',
  'mcp_servers.error',
  'mcp_servers.instructions',
  'mcp_servers.tools',
  'mcp_servers.refreshed_at',
] as const

const asRow = (row: object) => row as McpServerRow

/** Most servers that a list shows, and that one user may add. */
export const mostServers = 200

/** Servers by name; of one owner, or all of the tenant. */
export async function listServers(db: Db, ownerId?: string): Promise<McpServerRow[]> {
  const rows = await db
    .selectFrom('mcp_servers')
    .select(columns)
    .$if(ownerId !== undefined, (query) => query.where('owner_id', '=', ownerId ?? null))
    .orderBy('name')
    .limit(mostServers)
    .execute()
  return rows.map(asRow)
}

/**
 * Servers that agents of the user may call: the user's own, and those that an administrator of the tenant has added,
 * which profiles name.
 */
export async function usableServers(db: Db, userId: string): Promise<McpServerRow[]> {
  const rows = await db
    .selectFrom('mcp_servers')
    .leftJoin('memberships', (join) =>
      join
        .onRef('memberships.tenant_id', '=', 'mcp_servers.tenant_id')
        .onRef('memberships.user_id', '=', 'mcp_servers.owner_id'),
    )
    .select(columns)
    .where('disabled', '=', false)
    .where((is) =>
      is.or([is('mcp_servers.owner_id', '=', userId), is('memberships.role', 'in', ['owner', 'admin'])]),
    )
    .orderBy('mcp_servers.name')
    .limit(mostServers)
    .execute()
  return rows.map(asRow)
}

export async function findServer(db: Db, name: string): Promise<McpServerRow | undefined> {
  const row = await db.selectFrom('mcp_servers').select(columns).where('name', '=', name).executeTakeFirst()
  return row && asRow(row)
}

export const countServers = async (db: Db, ownerId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('mcp_servers')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What a connection has shown of a server. */
export interface Shown {
  readonly status: McpServerRow['status']
  readonly error: string | null
  readonly instructions?: string | null
  readonly tools?: readonly ServerTool[]
}

const shownColumns = ({ status, error, instructions, tools }: Shown) => ({
  status,
  error,
  ...(instructions !== undefined && { instructions }),
  ...(tools !== undefined && { tools: JSON.stringify(tools), refreshed_at: sql<Date>`now()` }),
})

/** Stores a server; false when the name is taken. */
export async function insertServer(
  trx: Transaction<DB>,
  server: Pick<
    McpServerRow,
    'name' | 'owner_id' | 'protocol' | 'url' | 'sealed_key' | 'key_hint' | 'sealed_oauth'
  >,
  shown: Shown,
): Promise<boolean> {
  const row = await trx
    .insertInto('mcp_servers')
    .values({ ...server, ...shownColumns(shown) })
    .onConflict((at) => at.columns(['tenant_id', 'name']).doNothing())
    .returning('name')
    .executeTakeFirst()
  return row !== undefined
}

export const updateShown = (db: Db, name: string, shown: Shown) =>
  db
    .updateTable('mcp_servers')
    .set({ ...shownColumns(shown), updated_at: sql`now()` })
    .where('name', '=', name)
    .execute()

export const deleteServer = (trx: Transaction<DB>, name: string) =>
  trx.deleteFrom('mcp_servers').where('name', '=', name).execute()

export const updateOAuth = (db: Db, name: string, sealed: string) =>
  db
    .updateTable('mcp_servers')
    .set({ sealed_oauth: sealed, renewing_until: null, updated_at: sql`now()` })
    .where('name', '=', name)
    .execute()

/** Whether this process may renew the server's tokens now; no other one does for `seconds`, or until they are stored. */
export async function leaseRenewal(db: Db, name: string, seconds: number): Promise<boolean> {
  const row = await db
    .updateTable('mcp_servers')
    .set({ renewing_until: sql`now() + make_interval(secs => ${seconds})` })
    .where('name', '=', name)
    .where((is) => is.or([is('renewing_until', 'is', null), is('renewing_until', '<', sql<Date>`now()`)]))
    .returning('name')
    .executeTakeFirst()
  return row !== undefined
}

export const endRenewal = (db: Db, name: string) =>
  db.updateTable('mcp_servers').set({ renewing_until: null }).where('name', '=', name).execute()
