import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { MessagePart } from '../../services/models/chat.ts'

type Db = Kysely<DB>

/** A message as it is stored. */
export interface StoredMessage {
  readonly messageId: string
  readonly runId: string | null
  readonly role: 'user' | 'assistant' | 'tool' | 'system'
  readonly parts: readonly MessagePart[]
  readonly meta: Readonly<Record<string, unknown>>
  readonly createdAt: Date
}

const columns = ['message_id', 'run_id', 'role', 'parts', 'meta', 'created_at'] as const

const stored = (row: {
  message_id: string
  run_id: string | null
  role: string
  parts: unknown
  meta: unknown
  created_at: Date
}): StoredMessage => ({
  messageId: row.message_id,
  runId: row.run_id,
  role: row.role as StoredMessage['role'],
  parts: row.parts as MessagePart[],
  meta: row.meta as Record<string, unknown>,
  createdAt: row.created_at,
})

/** The history as people see it, in its order. */
export async function readHistory(db: Db, sessionId: string): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(columns)
    .where('session_id', '=', sessionId)
    .where('shown', '=', true)
    .orderBy('position')
    .execute()
  return rows.map(stored)
}

/** What the model sees: the summary of what was compressed, then the rest in its order. */
export async function readContextMessages(db: Db, sessionId: string): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(columns)
    .where('session_id', '=', sessionId)
    .where('in_context', '=', true)
    .orderBy(sql`(meta->>'is_summary') is null`)
    .orderBy('position')
    .execute()
  return rows.map(stored)
}

/** The first message of the user and what was answered to it, for the name of a session. */
export async function readFirstExchange(db: Db, sessionId: string): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(columns)
    .where('session_id', '=', sessionId)
    .where('shown', '=', true)
    .where('role', 'in', ['user', 'assistant'])
    .orderBy('position')
    .limit(6)
    .execute()
  return rows.map(stored)
}

/** The text parts of a message, joined. */
export const textOf = ({ parts }: Pick<StoredMessage, 'parts'>): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')
