import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { type Given, statement } from '../../../database/statement.ts'
import type { ChatMessage, MessagePart } from '../../../services/models/chat.ts'

/** A message as the model sees it, with what tells it apart. */
export interface ContextMessage extends ChatMessage {
  readonly messageId: string
  readonly meta: Readonly<Record<string, unknown>>
}

const context = statement((db, given: Given<{ sessionId: string }>) =>
  db
    .selectFrom('messages')
    .select(['message_id', 'role', 'parts', 'meta'])
    .where('session_id', '=', given.sessionId)
    .where('in_context', '=', true)
    .where(
      sql<boolean>`not exists (
        select from runs where runs.tenant_id = messages.tenant_id and runs.run_id = messages.run_id
          and runs.state = 'queued')`,
    )
    .orderBy(sql`(meta->>'is_summary') is null`)
    .orderBy('position'),
)

/**
 * What the model sees of a conversation: the summary of what was compressed, then the rest in its order. A message whose run
 * has yet to begin is not part of it.
 */
export async function readContext(db: Kysely<DB>, sessionId: string): Promise<readonly ContextMessage[]> {
  const rows = await context.run(db, { sessionId })
  return rows.map((row) => ({
    messageId: row.message_id,
    role: row.role as ContextMessage['role'],
    parts: row.parts as unknown as MessagePart[],
    meta: row.meta as Record<string, unknown>,
  }))
}

/** Of a context, the last requests of the user with what followed each, and the summary of what is older; all without a number. */
export function recentTurns(
  messages: readonly ContextMessage[],
  turns: number = Number.POSITIVE_INFINITY,
): ContextMessage[] {
  let left = turns
  const first = messages.findLastIndex(
    ({ role, meta }) => role === 'user' && meta.is_summary !== true && --left === 0,
  )
  return messages.filter(({ meta }, at) => at >= first || meta.is_summary === true)
}

/** The text parts of a message, joined. */
export const textOf = ({ parts }: Pick<ChatMessage, 'parts'>): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')

/** The calls of an assistant's message that no tool message answers. */
export function openCalls(messages: readonly ContextMessage[]) {
  const answered = new Set(
    messages.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'tool_result' ? [part.id] : []))),
  )
  return messages.flatMap(({ messageId, parts }) =>
    parts.flatMap((part) =>
      part.type === 'tool_call' && !answered.has(part.id) ? [{ ...part, messageId }] : [],
    ),
  )
}

/**
 * Messages as every provider takes them: each tool call is answered, empty messages are left out. A conversation whose run
 * was cut off would be refused otherwise.
 */
export function wellFormed(messages: readonly ContextMessage[]): ContextMessage[] {
  const open = new Map(openCalls(messages).map((call) => [call.id, call]))
  return messages.flatMap((message) => {
    if (message.parts.length === 0) return []
    const calls = message.parts.flatMap((part) => (part.type === 'tool_call' && open.get(part.id)) || [])
    return [
      message,
      ...calls.map(
        (call): ContextMessage => ({
          messageId: `${call.id}.unanswered`,
          role: 'tool',
          meta: {},
          parts: [
            {
              type: 'tool_result',
              id: call.id,
              name: call.name,
              result: 'The run ended before this tool answered.',
              ok: false,
            },
          ],
        }),
      ),
    ]
  })
}
