import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, JsonObject } from '../../../generated/database.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

/** The columns of a {@link SessionRow}. */
export const columns = [
  'session_id',
  'user_id',
  'agent_id',
  'profile_id',
  'name',
  'pinned',
  'context_tokens',
  'max_context_tokens',
  'user_count',
  'agent_count',
  'message_count',
  'preview',
  'created_at',
  'last_active',
] as const

/** A conversation, whichever document calls it a session. */
export interface SessionRow {
  readonly session_id: string
  readonly user_id: string
  readonly agent_id: string | null
  readonly profile_id: string | null
  readonly name: string | null
  readonly pinned: boolean
  readonly context_tokens: number
  readonly max_context_tokens: number
  readonly user_count: number
  readonly agent_count: number
  readonly message_count: number
  readonly preview: string | null
  readonly created_at: Date
  readonly last_active: Date
}

/** The user's own session; undefined for one of somebody else, as for one that does not exist. */
export const findSession = (db: Db, sessionId: string, userId: string): Promise<SessionRow | undefined> =>
  db
    .selectFrom('conversations')
    .select(columns)
    .where('session_id', '=', sessionId)
    .where('user_id', '=', userId)
    .executeTakeFirst()

/** A session of anybody in the tenant: for administrators' views, and for what acts without a user. */
export const findAnySession = (db: Db, sessionId: string): Promise<SessionRow | undefined> =>
  db.selectFrom('conversations').select(columns).where('session_id', '=', sessionId).executeTakeFirst()

/** Makes a session, with a UUID of its own unless the client chose an id; undefined when the tenant has that id already. */
export const createSession = (
  trx: Db,
  session: {
    readonly sessionId?: string | undefined
    readonly userId: string
    readonly profileId?: string | null | undefined
    readonly agentId?: string | null | undefined
    readonly name?: string | null | undefined
  },
): Promise<SessionRow | undefined> =>
  trx
    .insertInto('conversations')
    .values({
      session_id: session.sessionId ?? randomUUID(),
      user_id: session.userId,
      profile_id: session.profileId ?? null,
      agent_id: session.agentId ?? null,
      name: session.name ?? null,
    })
    .onConflict((at) => at.columns(['tenant_id', 'session_id']).doNothing())
    .returning(columns)
    .executeTakeFirst()

/** The most that a list without pages holds. */
export const mostAtOnce = 1000

/** Which of a user's sessions a list shows. */
export interface OwnFilter {
  readonly userId: string
  readonly profileId?: string | undefined
}

const own = (db: Db, { userId, profileId }: OwnFilter) =>
  db
    .selectFrom('conversations')
    .where('user_id', '=', userId)
    .$if(profileId !== undefined, (query) => query.where('profile_id', '=', profileId ?? ''))

export const countSessions = async (db: Db, filter: OwnFilter): Promise<number> => {
  const { total } = await own(db, filter)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Pinned ones first, then the one used last. */
export const listSessions = (
  db: Db,
  filter: OwnFilter,
  page: { readonly offset: number; readonly limit: number } = { offset: 0, limit: mostAtOnce },
): Promise<SessionRow[]> =>
  own(db, filter)
    .select(columns)
    .orderBy('pinned', 'desc')
    .orderBy('last_active', 'desc')
    .orderBy('session_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

/** Undefined when the user has no such session. */
export const setPinned = (db: Db, sessionId: string, userId: string, pinned: boolean) =>
  db
    .updateTable('conversations')
    .set({ pinned })
    .where('session_id', '=', sessionId)
    .where('user_id', '=', userId)
    .returning(['session_id', 'pinned'])
    .executeTakeFirst()

/** Undefined when the user has no such session. */
export const setName = (db: Db, sessionId: string, userId: string, name: string) =>
  db
    .updateTable('conversations')
    .set({ name })
    .where('session_id', '=', sessionId)
    .where('user_id', '=', userId)
    .returning(['session_id', 'name'])
    .executeTakeFirst()

/** Names a session that has no name yet, and gives the name that it has then. */
export async function nameUnnamed(db: Db, sessionId: string, name: string): Promise<string | null> {
  const row = await db
    .updateTable('conversations')
    .set({ name: sql`coalesce(name, ${name})` })
    .where('session_id', '=', sessionId)
    .returning('name')
    .executeTakeFirst()
  return row?.name ?? null
}

/** Something has happened in the session: its files stay for another day. False when it is gone. */
export const touch = async (trx: Trx, sessionId: string): Promise<boolean> =>
  (await trx
    .updateTable('conversations')
    .set({ last_active: sql`now()` })
    .where('session_id', '=', sessionId)
    .returning('session_id')
    .executeTakeFirst()) !== undefined

/** The todo list that the session's agent keeps. */
export async function readTodos(db: Db, sessionId: string): Promise<readonly JsonObject[]> {
  const row = await db
    .selectFrom('session_todos')
    .select('todos')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const todos = row?.todos
  return Array.isArray(todos) ? (todos as JsonObject[]) : []
}

/** What the model said while it planned, oldest first; of more than `mostAtOnce` the newest. */
export async function listPlanning(db: Db, sessionId: string) {
  const rows = await db
    .selectFrom('planning_logs')
    .select(['phase', 'output'])
    .where('session_id', '=', sessionId)
    .orderBy('log_id', 'desc')
    .limit(mostAtOnce)
    .execute()
  return rows.reverse()
}

/** Names of agents by id, for what is shown of conversations with them. */
export async function agentNames(db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('agents')
    .select(['agent_id', 'name'])
    .where('agent_id', '=', sql<string>`any(${wanted}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.agent_id, row.name]))
}

export { deleteSession, deleteSessionsOf } from './deletion.ts'
