import { createHash } from 'node:crypto'
import type { components } from '../../../generated/contract.ts'
import type { ConversationRow } from './listing.ts'
import { automaticTitle } from './naming.ts'
import type { SageMessageLine } from './sage-lines.ts'

type Schemas = components['schemas']

/** The name that somebody has given, else the title that Sage makes. */
export const titleOf = (row: ConversationRow): string => row.name ?? automaticTitle(row.first_text ?? '')

/** Sage's agent, or the profile that takes its place: they are one store. */
const agentOf = (row: ConversationRow) => row.agent_id ?? row.profile_id

const known = (row: ConversationRow, agentName: string | undefined) => {
  const agentId = agentOf(row)
  return {
    ...(agentId !== null && { agent_id: agentId }),
    ...(agentName !== undefined && { agent_name: agentName }),
  }
}

export const toConversation = (
  row: ConversationRow,
  agentName: string | undefined,
): Schemas['SessionConversation'] => ({
  session_id: row.session_id,
  ...known(row, agentName),
  title: titleOf(row),
  message_count: row.user_count + row.agent_count,
  user_count: row.user_count,
  agent_count: row.agent_count,
  created_at: row.created_at.toISOString(),
  updated_at: row.last_active.toISOString(),
  user_id: row.user_id,
  trace_id: createHash('md5').update(row.session_id).digest('hex'),
})

function toSageMessage(line: SageMessageLine): Schemas['SessionSageMessage'] {
  const { role, content, tool_calls: calls, tool_call_id: callId, agent_name: agent, metadata } = line
  return {
    message_id: line.message_id,
    role: role as Schemas['SessionSageMessage']['role'],
    type: line.type,
    message_type: line.type,
    ...(content !== undefined && { content: content as string }),
    ...(calls !== undefined && { tool_calls: calls as Schemas['SessionSageToolCall'][] }),
    ...(typeof callId === 'string' && { tool_call_id: callId }),
    timestamp: line.timestamp,
    session_id: line.session_id,
    ...(typeof agent === 'string' && { agent_name: agent }),
    ...(metadata !== undefined && { metadata: metadata as Record<string, unknown> }),
  }
}

export const toMessages = (
  row: ConversationRow,
  agentName: string | undefined,
  lines: readonly SageMessageLine[],
  nextStreamIndex: number,
): Schemas['SessionMessages'] => ({
  conversation_id: row.session_id,
  messages: lines.map(toSageMessage),
  message_count: lines.length,
  next_stream_index: nextStreamIndex,
  conversation_info: {
    session_id: row.session_id,
    ...known(row, agentName),
    title: titleOf(row),
    created_at: row.created_at.toISOString(),
    updated_at: row.last_active.toISOString(),
  },
})
