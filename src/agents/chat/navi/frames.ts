import type { JsonObject } from '../../../services/models/chat.ts'
import type { RunEvent } from '../runs/events.ts'

/** A frame that the server sends, as the section "Server → Client" of the Navi document lists them. */
export type NaviFrame =
  | { type: 'stream_start' | 'stream_stopped' | 'thinking_end' | 'heartbeat' | 'session_sync' | 'replay_end' }
  | { type: 'thinking_delta' | 'stream_delta'; delta: string }
  | { type: 'turn_thinking'; thinking: string; is_subagent: boolean }
  | { type: 'planning_status'; phase: string; label: string; is_subagent: boolean }
  | { type: 'plan_ready'; plan: string; is_subagent: boolean }
  | { type: 'tool_started'; tool: string; args: JsonObject; is_subagent: boolean }
  | {
      type: 'tool_call'
      tool: string
      args: JsonObject
      result: string
      success: boolean
      is_subagent: boolean
    }
  | {
      type: 'stream_end'
      content: string
      context_tokens: number
      max_context_tokens: number
      elapsed_seconds: number
      tool_call_count: number
      token_count: number
    }
  | { type: 'profile_switched'; profile_id: string; profile_name: string }
  | { type: 'context_compressed'; messages_before: number; messages_after: number; summary: string }
  | ({ type: 'recall_update' } & JsonObject)
  | { type: 'replay_start'; count: number }
  | { type: 'error'; message: string }

/** Turns the events of one run, taken from its beginning in order, into frames. */
export type NaviProjection = (event: RunEvent) => readonly NaviFrame[]

/**
 * The document streams the reasoning of the final answer, and sends that of a turn with tool calls whole. Which of them it
 * is shows only when the turn goes on, so while tools are offered, reasoning is held back until then.
 */
export function createNaviProjection(): NaviProjection {
  let holds = false
  let held: string[] = []
  /** The message whose reasoning went out in pieces, so that it does not come again whole. */
  let streamed: string | undefined
  let open = false

  const release = (messageId: string): NaviFrame[] => {
    if (held.length === 0) return []
    const frames: NaviFrame[] = [
      ...held.map((delta) => ({ type: 'thinking_delta' as const, delta })),
      { type: 'thinking_end' },
    ]
    held = []
    streamed = messageId
    return frames
  }

  return (event) => {
    const isSubagent = event.sub !== undefined
    switch (event.type) {
      case 'run_start':
        holds = event.tools
        return [{ type: 'stream_start' }]
      case 'reasoning_delta':
        if (isSubagent) return []
        if (holds) {
          held.push(event.text)
          return []
        }
        open = true
        streamed = event.message_id
        return [{ type: 'thinking_delta', delta: event.text }]
      case 'reasoning_end':
        if (isSubagent || !open) return []
        open = false
        return [{ type: 'thinking_end' }]
      case 'turn_reasoning':
        held = isSubagent ? held : []
        if (!isSubagent && streamed === event.message_id) return []
        return [{ type: 'turn_thinking', thinking: event.text, is_subagent: isSubagent }]
      case 'text_delta':
        if (isSubagent) return []
        return [...release(event.message_id), { type: 'stream_delta', delta: event.text }]
      case 'plan_status':
        return [{ type: 'planning_status', phase: event.phase, label: event.label, is_subagent: isSubagent }]
      case 'plan':
        return [{ type: 'plan_ready', plan: event.plan, is_subagent: isSubagent }]
      case 'tool_started':
        return [{ type: 'tool_started', tool: event.tool, args: event.args, is_subagent: isSubagent }]
      case 'tool_result':
        return [
          {
            type: 'tool_call',
            tool: event.tool,
            args: event.args,
            result: event.result,
            success: event.ok,
            is_subagent: isSubagent,
          },
        ]
      case 'profile_switched':
        return [{ type: 'profile_switched', profile_id: event.profile_id, profile_name: event.profile_name }]
      case 'context_compressed':
        if (isSubagent) return []
        return [
          {
            type: 'context_compressed',
            messages_before: event.messages_before,
            messages_after: event.messages_after,
            summary: event.summary,
          },
        ]
      case 'error':
        return isSubagent ? [] : [{ type: 'error', message: event.message }]
      case 'run_end': {
        if (isSubagent) return []
        const thinking = release(event.message_id ?? '')
        if (event.state === 'stopped') return [...thinking, { type: 'stream_stopped' }]
        return [
          ...thinking,
          {
            type: 'stream_end',
            content: event.content,
            context_tokens: event.context_tokens,
            max_context_tokens: event.max_context_tokens,
            elapsed_seconds: event.elapsed_seconds,
            tool_call_count: event.tool_call_count,
            token_count: event.token_count,
          },
        ]
      }
      case 'resumed':
      case 'tasks':
      case 'suggestions':
      case 'usage':
      case 'turn_end':
      case 'closed':
        return []
    }
  }
}
