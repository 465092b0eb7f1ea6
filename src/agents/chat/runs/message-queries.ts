import { type Kysely, sql } from 'kysely'
import type { DB, JsonObject, JsonValue } from '../../../../generated/database.ts'
import { storableJson } from '../../../database/values.ts'
import type { MessagePart } from '../../../services/models/chat.ts'

/** What waited for its turn comes after what was said in the meantime. */
export async function joinConversation(db: Kysely<DB>, sessionId: string, messageId: string): Promise<void> {
  await sql`
    update messages set position = default
    where session_id = ${sessionId} and message_id = ${messageId} and exists (
      select from messages later
      where later.tenant_id = messages.tenant_id and later.session_id = messages.session_id
        and later.position > messages.position)`.execute(db)
}

export interface NewMessage {
  readonly sessionId: string
  readonly runId: string | null
  readonly messageId: string
  readonly role: 'user' | 'assistant' | 'tool' | 'system'
  readonly parts: readonly MessagePart[]
  readonly meta?: Readonly<Record<string, unknown>>
  readonly tokens?: number
  readonly inContext?: boolean
  readonly shown?: boolean
}

/** Length of the preview in lists of conversations. */
const previewLength = 60

/** Adds a message and counts it; one that is stored already (a step done twice) stays as it is. */
export async function insertMessage(trx: Kysely<DB>, message: NewMessage): Promise<void> {
  const { sessionId, runId, messageId, role, parts, meta = {}, tokens = 0 } = message
  const inserted = await trx
    .insertInto('messages')
    .values({
      session_id: sessionId,
      message_id: messageId,
      run_id: runId,
      role,
      parts: sql<JsonValue>`${storableJson(parts)}::jsonb`,
      meta: sql<JsonObject>`${storableJson(meta)}::jsonb`,
      tokens,
      in_context: message.inContext ?? true,
      shown: message.shown ?? true,
    })
    .onConflict((at) => at.columns(['tenant_id', 'session_id', 'message_id']).doNothing())
    .returning('position')
    .executeTakeFirst()
  if (!inserted || message.shown === false) return
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')
  const preview = text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(-previewLength)
  await trx
    .updateTable('conversations')
    .set({
      last_active: sql`now()`,
      message_count: sql`message_count + 1`,
      user_count: sql`user_count + ${role === 'user' ? 1 : 0}`,
      agent_count: sql`agent_count + ${role === 'assistant' ? 1 : 0}`,
      ...(preview !== '' && role !== 'tool' && { preview }),
    })
    .where('session_id', '=', sessionId)
    .execute()
}
