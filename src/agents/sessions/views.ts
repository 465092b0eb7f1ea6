import type { components } from '../../../generated/contract.ts'
import type { MemoryFact } from '../agents/rules.ts'
import { shownPath } from './folders.ts'
import type { StoredMessage } from './history.ts'
import type { SessionRow } from './queries.ts'

type Schemas = components['schemas']
type Message = Schemas['SessionMessage']

export const toSessionItem = (row: SessionRow): Schemas['SessionItem'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  name: row.name,
  message_count: row.message_count,
  preview: row.preview,
  pinned: row.pinned,
  created_at: row.created_at.toISOString(),
  last_active: row.last_active.toISOString(),
})

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

const wholeOf = (value: unknown): number | undefined => {
  const number = numberOf(value)
  return number === undefined ? undefined : Math.round(number)
}

/** A stored message in Navi's words; what it has not is left out. */
function toMessage({ role, parts, meta, createdAt }: StoredMessage): Message {
  const texts: string[] = []
  const thoughts: string[] = []
  const images: string[] = []
  const calls: Schemas['SessionToolCall'][] = []
  let result: { readonly id: string; readonly name: string; readonly text: string } | undefined
  for (const part of parts) {
    switch (part.type) {
      case 'text':
        texts.push(part.text)
        break
      case 'reasoning':
        thoughts.push(part.text)
        break
      case 'image':
        images.push(part.data)
        break
      case 'tool_call':
        calls.push({ id: part.id, name: part.name, arguments: { ...part.args } })
        break
      case 'tool_result':
        result = { id: part.id, name: part.name, text: part.result }
        break
      default:
        part satisfies never
    }
  }
  const content = result?.text ?? (texts.length > 0 ? texts.join('') : undefined)
  const elapsed = numberOf(meta.elapsed_seconds)
  const toolCalls = wholeOf(meta.tool_call_count)
  const tokens = wholeOf(meta.token_count)
  return {
    role,
    ...(content !== undefined && { content }),
    ...(images.length > 0 && { images }),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(result && { tool_call_id: result.id, name: result.name }),
    ...(thoughts.length > 0 && { thinking: thoughts.join('') }),
    ...(meta.is_plan === true && { is_plan: true }),
    ...(meta.is_compression === true && { is_compression: true }),
    ...(meta.is_summary === true && { is_summary: true }),
    created_at: createdAt.toISOString(),
    ...(elapsed !== undefined && { elapsed_seconds: elapsed }),
    ...(toolCalls !== undefined && { tool_call_count: toolCalls }),
    ...(tokens !== undefined && { token_count: tokens }),
  }
}

export const toSession = (row: SessionRow, messages: readonly StoredMessage[]): Schemas['Session'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  name: row.name,
  context_token_count: row.context_tokens,
  max_context_tokens: row.max_context_tokens,
  created_at: row.created_at.toISOString(),
  last_active: row.last_active.toISOString(),
  messages: messages.map(toMessage),
})

/** Characters that the model reads of a message: texts, reasoning, calls and results, not pictures. */
const charsOf = ({ parts }: StoredMessage): number =>
  parts.reduce((sum, part) => {
    switch (part.type) {
      case 'text':
      case 'reasoning':
        return sum + part.text.length
      case 'tool_call':
        return sum + part.name.length + JSON.stringify(part.args).length
      case 'tool_result':
        return sum + part.result.length
      case 'image':
        return sum
      default:
        return part satisfies never
    }
  }, 0)

export const toContext = (
  row: SessionRow,
  messages: readonly StoredMessage[],
): Schemas['SessionContext'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  message_count: messages.length,
  total_chars: messages.reduce((sum, message) => sum + charsOf(message), 0),
  context: messages.map(toMessage),
})

export const toAdminItem = (row: SessionRow): Schemas['SessionAdminItem'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  user_id: row.user_id,
  name: row.name,
  message_count: row.message_count,
  pinned: row.pinned,
  created_at: row.created_at.toISOString(),
  last_active: row.last_active.toISOString(),
})

export const toAdminSession = (
  row: SessionRow,
  messages: readonly StoredMessage[],
): Schemas['SessionAdmin'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  user_id: row.user_id,
  name: row.name,
  messages: messages.map(toMessage),
  context_token_count: row.context_tokens,
  max_context_tokens: row.max_context_tokens,
  pinned: row.pinned,
  created_at: row.created_at.toISOString(),
  last_active: row.last_active.toISOString(),
})

export const toMemoryFact = (fact: MemoryFact): Schemas['SessionMemoryFact'] => ({
  id: fact.fact_id,
  user_id: fact.user_id,
  category: fact.category,
  key: fact.key,
  value: fact.value,
  source: fact.source,
  confidence: fact.confidence,
  updated_at: fact.updated_at.toISOString(),
})

interface FileRow {
  readonly file_id: string
  readonly name: string
  readonly size: number
  readonly content_type: string
  readonly created_at: Date
}

export const toFile = (sessionId: string, row: FileRow): Schemas['SessionFile'] => ({
  name: row.name,
  size: row.size,
  path: shownPath(sessionId, row.name),
  content_type: row.content_type,
})

export const toContentItem = (sessionId: string, row: FileRow): Schemas['SessionContentItem'] => ({
  id: row.file_id,
  filename: row.name,
  path: shownPath(sessionId, row.name),
  size: row.size,
  content_type: row.content_type,
  created_at: row.created_at.toISOString(),
})
