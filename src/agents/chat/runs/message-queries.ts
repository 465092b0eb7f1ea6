import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { statement } from '../../../database/statement.ts'
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

interface MessageValues {
  readonly sessionId: string
  readonly messageId: string
  readonly runId: string | null
  readonly role: string
  readonly parts: string
  readonly meta: string
  readonly tokens: number
  readonly inContext: boolean
  readonly shown: boolean
  readonly ofUser: number
  readonly ofAgent: number
  readonly preview: string | null
}

const add = statement<MessageValues, never>(
  (_, given) => sql`
    with added as (
      insert into messages (session_id, message_id, run_id, role, parts, meta, tokens, in_context, shown)
      values (
        ${given.sessionId}, ${given.messageId}, ${given.runId}, ${given.role}, ${given.parts}::jsonb,
        ${given.meta}::jsonb, ${given.tokens}, ${given.inContext}, ${given.shown}::boolean
      )
      on conflict (tenant_id, session_id, message_id) do nothing
      returning position
    )
    update conversations set
      last_active = now(),
      message_count = message_count + 1,
      user_count = user_count + ${given.ofUser}::integer,
      agent_count = agent_count + ${given.ofAgent}::integer,
      preview = coalesce(${given.preview}, preview)
    where session_id = ${given.sessionId} and ${given.shown}::boolean and exists (select from added)`,
)

/** Adds a message and counts it; one that is stored already (a step done twice) stays as it is. Deferred. */
export async function insertMessage(db: Kysely<DB>, message: NewMessage): Promise<void> {
  const { sessionId, runId, messageId, role, parts, meta = {}, tokens = 0 } = message
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')
  const preview = text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(-previewLength)
  await add.defer(db, {
    sessionId,
    messageId,
    runId,
    role,
    parts: storableJson(parts),
    meta: storableJson(meta),
    tokens,
    inContext: message.inContext ?? true,
    shown: message.shown ?? true,
    ofUser: role === 'user' ? 1 : 0,
    ofAgent: role === 'assistant' ? 1 : 0,
    preview: preview === '' || role === 'tool' ? null : preview,
  })
}
