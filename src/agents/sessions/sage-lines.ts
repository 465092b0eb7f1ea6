import type { RunLog } from '../../services/run-log/run-log.ts'
import { createSageProjection, type NewRunEvent, type RunEvent, type SageLine } from '../chat/rules.ts'
import { type StoredMessage, textOf } from './history.ts'

/** Messages as Sage has them: the lines of a stream, joined by their `message_id`. */
export type SageMessageLine = SageLine & { readonly message_id: string }

/** Kinds of lines that tell of a stream and are no messages. */
const passing: ReadonlySet<string> = new Set(['stream_end', 'token_usage', 'error'])

/** Kinds whose lines bring pieces of one text. */
const inPieces: ReadonlySet<string> = new Set(['assistant_text', 'reasoning_content'])

/** Joins the lines of a stream into the messages that a client has after reading them. */
function joinLines(lines: readonly SageLine[]): SageMessageLine[] {
  const messages = new Map<string, SageMessageLine>()
  for (const line of lines) {
    const id = line.message_id
    if (typeof id !== 'string' || passing.has(line.type)) continue
    const before = messages.get(id)
    const joined =
      before && inPieces.has(line.type)
        ? { ...before, content: `${String(before.content)}${String(line.content)}` }
        : { ...line, message_id: id }
    messages.set(id, joined)
  }
  return [...messages.values()]
}

/** The events that a stored message would have come from. */
function eventsOf({ messageId, role, parts, meta }: StoredMessage): NewRunEvent[] {
  if (role === 'assistant' && meta.is_plan === true) {
    return [{ type: 'plan', message_id: messageId, plan: textOf({ parts }) }]
  }
  return parts.flatMap((part): NewRunEvent[] => {
    switch (part.type) {
      case 'text':
        return [{ type: 'text_delta', message_id: messageId, text: part.text }]
      case 'reasoning':
        return [{ type: 'reasoning_delta', message_id: messageId, text: part.text }]
      case 'tool_call': {
        const { id, name, args } = part
        return [{ type: 'tool_started', message_id: messageId, call_id: id, tool: name, args }]
      }
      case 'tool_result': {
        const { id, name, result, ok } = part
        // Tool messages are called after the message that made the call.
        const caller = messageId.endsWith(`.${id}`) ? messageId.slice(0, -id.length - 1) : messageId
        return [{ type: 'tool_result', message_id: caller, call_id: id, tool: name, args: {}, result, ok }]
      }
      case 'image':
        return []
      default:
        return part satisfies never
    }
  })
}

/** A user's text, or with pictures the list of parts that Sage's clients send. */
function userContent({ parts }: StoredMessage): string | Record<string, unknown>[] {
  if (!parts.some((part) => part.type === 'image')) return textOf({ parts })
  return parts.flatMap((part): Record<string, unknown>[] => {
    if (part.type === 'text') return [{ type: 'text', text: part.text }]
    if (part.type !== 'image') return []
    return [{ type: 'image_url', image_url: { url: `data:${part.mime};base64,${part.data}` } }]
  })
}

/** Stored messages as the lines that the streams of their runs had, so that both have the same ids. */
export function linesOf(
  sessionId: string,
  agentName: string,
  messages: readonly StoredMessage[],
): SageMessageLine[] {
  const project = createSageProjection(sessionId, agentName)
  return messages.flatMap((message): SageMessageLine[] => {
    const at = message.createdAt.getTime()
    if (message.role === 'user') {
      return [
        {
          message_id: message.messageId,
          role: 'user',
          type: 'user_input',
          content: userContent(message),
          session_id: sessionId,
          timestamp: at / 1000,
        },
      ]
    }
    // Marks of the compression, which Sage does not show.
    if (message.role === 'system') return []
    return joinLines(eventsOf(message).flatMap((event) => project({ ...event, at } as RunEvent) ?? []))
  })
}

/** What a run has streamed so far, and how many lines that were. */
export async function readLiveLines(
  runLog: Pick<RunLog, 'read'>,
  run: { readonly tenantId: string; readonly runId: string },
  sessionId: string,
  agentName: string,
): Promise<{ readonly messages: SageMessageLine[]; readonly count: number }> {
  const project = createSageProjection(sessionId, agentName)
  const lines: SageLine[] = []
  for (let next = 0; ; ) {
    const events = await runLog.read(run, next)
    for (const { payload } of events) {
      const line = project(payload as unknown as RunEvent)
      if (line) lines.push(line)
    }
    const last = events.at(-1)
    if (!last || last.final) return { messages: joinLines(lines), count: lines.length }
    next = last.idx + 1
  }
}
