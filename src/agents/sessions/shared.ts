import type { MessagePart } from '../../services/models/chat.ts'
import { type StoredMessage, textOf } from './history.ts'

/** A message as others may see it. */
export interface SharedMessage {
  readonly messageId: string
  readonly role: 'user' | 'assistant'
  readonly text: string
  readonly images: readonly Extract<MessagePart, { type: 'image' }>[]
  /** `ok` is null where no result has come. */
  readonly tools: readonly { readonly id: string; readonly name: string; readonly ok: boolean | null }[]
  readonly createdAt: Date
}

/**
 * What a share link shows of a history: what user and agent have said to each other. Reasoning, plans, system messages and what goes
 * into tools and comes out of them stay with the owner; of tools only the names are told, and whether they succeeded.
 */
export function sharedMessages(history: readonly StoredMessage[]): SharedMessage[] {
  const outcomes = new Map<string, boolean>()
  for (const { parts } of history) {
    for (const part of parts) if (part.type === 'tool_result') outcomes.set(part.id, part.ok)
  }
  return history.flatMap((message): SharedMessage[] => {
    const { messageId, role, parts, meta, createdAt } = message
    if ((role !== 'user' && role !== 'assistant') || meta.is_plan === true || meta.is_summary === true)
      return []
    const text = textOf(message)
    const images = parts.flatMap((part) => (part.type === 'image' ? [part] : []))
    const tools = parts.flatMap((part) =>
      part.type === 'tool_call' ? [{ id: part.id, name: part.name, ok: outcomes.get(part.id) ?? null }] : [],
    )
    if (text === '' && images.length === 0 && tools.length === 0) return []
    return [{ messageId, role, text, images, tools, createdAt }]
  })
}

/** What is shared, as a history again, for views that are made of one. */
export const sharedHistory = (history: readonly StoredMessage[]): StoredMessage[] =>
  sharedMessages(history).flatMap(({ messageId, role, text, images, tools, createdAt }): StoredMessage[] => {
    const common = { runId: null, meta: {}, createdAt }
    return [
      {
        ...common,
        messageId,
        role,
        parts: [
          ...(text === '' ? [] : [{ type: 'text' as const, text }]),
          ...images,
          ...tools.map(({ id, name }) => ({ type: 'tool_call' as const, id, name, args: {} })),
        ],
      },
      ...tools.flatMap(({ id, name, ok }): StoredMessage[] =>
        ok === null
          ? []
          : [
              {
                ...common,
                messageId: `${messageId}.${id}`,
                role: 'tool',
                parts: [{ type: 'tool_result', id, name, result: '', ok }],
              },
            ],
      ),
    ]
  })
