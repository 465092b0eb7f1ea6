import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { columns, type SessionRow } from './queries.ts'

type Db = Kysely<DB>

interface Page {
  readonly offset: number
  readonly limit: number
}

const contains = (column: string, text: string) =>
  sql<boolean>`position(lower(${text}) in lower(${sql.ref(column)})) > 0`

/** What administrators look for among the sessions of everybody. */
export interface AdminFilter {
  readonly search?: string | undefined
  readonly sortBy: 'last_active' | 'created_at' | 'name' | 'profile_id' | 'user_id' | 'pinned'
  readonly sortOrder: 'asc' | 'desc'
}

const searched = (db: Db, search: string | undefined) =>
  db
    .selectFrom('conversations')
    .$if(search !== undefined, (query) =>
      query.where(({ or }) =>
        or([
          contains('session_id', search ?? ''),
          contains('name', search ?? ''),
          contains('profile_id', search ?? ''),
          sql<boolean>`position(lower(${search ?? ''}) in user_id::text) > 0`,
        ]),
      ),
    )

export async function countAllSessions(db: Db, { search }: Pick<AdminFilter, 'search'>): Promise<number> {
  const { total } = await searched(db, search)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Sessions of everybody in the tenant; those without what is sorted by come last. */
export const listAllSessions = (db: Db, filter: AdminFilter, page: Page): Promise<SessionRow[]> =>
  searched(db, filter.search)
    .select(columns)
    .orderBy(filter.sortBy, (order) => (filter.sortOrder === 'asc' ? order.asc() : order.desc()).nullsLast())
    .orderBy('session_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

/** Which conversations Sage's list shows; `userId` null for those of everybody. */
export interface ConversationFilter {
  readonly userId: string | null
  readonly search?: string | undefined
  readonly agentId?: string | undefined
  readonly sortBy: 'date' | 'title' | 'messages'
}

const conversations = (db: Db, { userId, search, agentId }: ConversationFilter) =>
  db
    .selectFrom('conversations')
    .$if(userId !== null, (query) => query.where('user_id', '=', userId ?? ''))
    .$if(agentId !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(agent_id, profile_id) = ${agentId ?? ''}`),
    )
    .$if(search !== undefined, (query) =>
      query.where(({ or }) => or([contains('session_id', search ?? ''), contains('name', search ?? '')])),
    )

export async function countConversations(db: Db, filter: ConversationFilter): Promise<number> {
  const { total } = await conversations(db, filter)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** A conversation with the first text of its user, for which it is called where nobody has named it. */
export type ConversationRow = SessionRow & { readonly first_text: string | null }

/** Text of the user's first message; a subquery over `conversations`. */
const firstText = sql<string | null>`(
  select string_agg(part->>'text', ' ')
  from (
    select parts from messages
    where messages.tenant_id = conversations.tenant_id and messages.session_id = conversations.session_id
      and role = 'user' and shown
    order by position limit 1
  ) first, jsonb_array_elements(first.parts) part
  where part->>'type' = 'text')`

/** Newest first, or by title, or those with the most messages first. */
export const listConversations = (
  db: Db,
  filter: ConversationFilter,
  page: Page,
): Promise<ConversationRow[]> =>
  conversations(db, filter)
    .select(columns)
    .select(firstText.as('first_text'))
    .$if(filter.sortBy === 'title', (query) =>
      query.orderBy(sql`coalesce(name, ${firstText}, '')`).orderBy('last_active', 'desc'),
    )
    .$if(filter.sortBy === 'messages', (query) => query.orderBy(sql`user_count + agent_count`, 'desc'))
    .$if(filter.sortBy !== 'title', (query) => query.orderBy('last_active', 'desc'))
    .orderBy('session_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

/** One conversation as {@link listConversations} has it, whoever it belongs to. */
export const findConversation = (db: Db, sessionId: string): Promise<ConversationRow | undefined> =>
  db
    .selectFrom('conversations')
    .select(columns)
    .select(firstText.as('first_text'))
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
