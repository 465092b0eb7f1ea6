import type { JsonObject, ModelUsage } from '../../../services/models/chat.ts'
import type { RunEvent } from '../runs/events.ts'

/** A line of a Sage stream; absent members are left out, as Sage's clients expect. */
export type SageLine = {
  readonly type: string
  readonly session_id: string
  readonly timestamp: number
} & JsonObject

/** Turns the events of one run, taken from its beginning in order, into the lines that `last_index` counts. */
export type SageProjection = (event: RunEvent) => SageLine | undefined

const tokens = (usage: ModelUsage) => ({
  prompt_tokens: usage.inputTokens,
  completion_tokens: usage.outputTokens,
  total_tokens: usage.inputTokens + usage.outputTokens,
  cached_tokens: usage.cachedTokens,
  reasoning_tokens: usage.reasoningTokens,
})

/** Long texts inside a result are cut and inline pictures left out, as Sage does. */
const longest = 5000
const picture = /data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/g

function cleaned(result: string): string {
  const text = result.replace(picture, '[image removed]')
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}...[truncated]` : text
}

export function createSageProjection(sessionId: string, agentName: string): SageProjection {
  let lines = 0
  return (event) => {
    const line = lineOf(event)
    if (line) lines++
    return line
  }

  function lineOf(event: RunEvent): SageLine | undefined {
    const common = {
      session_id: sessionId,
      timestamp: event.at / 1000,
      agent_name: event.sub?.agent ?? agentName,
    }
    const said = (type: string, messageId: string, content: string) => ({
      message_id: messageId,
      role: 'assistant',
      type,
      content,
      ...common,
    })
    switch (event.type) {
      case 'reasoning_delta':
        return said('reasoning_content', `${event.message_id}.reasoning`, event.text)
      case 'text_delta':
        return said('assistant_text', event.message_id, event.text)
      case 'plan_status':
        return said('task_analysis', `${event.phase}.${event.at}`, event.label)
      case 'plan':
        return said('planning', event.message_id, event.plan)
      case 'tool_started':
        return {
          message_id: `${event.message_id}.${event.call_id}.call`,
          role: 'assistant',
          type: 'tool_call',
          tool_calls: [
            {
              id: event.call_id,
              type: 'function',
              function: { name: event.tool, arguments: JSON.stringify(event.args) },
            },
          ],
          ...common,
        }
      case 'tool_result':
        return {
          message_id: `${event.message_id}.${event.call_id}`,
          role: 'tool',
          type: 'tool_call_result',
          tool_call_id: event.call_id,
          content: cleaned(event.result),
          metadata: { tool_name: event.tool, success: event.ok },
          ...common,
        }
      case 'profile_switched':
        return {
          message_id: `switch.${event.at}`,
          role: 'assistant',
          type: 'handoff_agent',
          content: event.profile_name,
          metadata: { agent_id: event.profile_id },
          ...common,
        }
      case 'suggestions':
        return said('query_suggest', event.message_id, JSON.stringify(event.suggestions))
      case 'usage':
        if (event.sub) return undefined
        return {
          message_id: `usage.${event.at}`,
          role: 'assistant',
          type: 'token_usage',
          content: '',
          metadata: {
            token_usage: {
              total_info: tokens(event.total),
              per_step_info: event.steps.map(({ step_name, usage }) => ({
                step_name,
                usage: tokens(usage as unknown as ModelUsage),
              })),
            },
          },
          ...common,
        }
      case 'error':
        return event.sub ? undefined : said('error', `error.${event.at}`, `处理失败: ${event.message}`)
      case 'run_end':
        // Who is interrupted gets no end line: the response simply ends.
        if (event.sub || event.state === 'stopped') return undefined
        return {
          type: 'stream_end',
          session_id: sessionId,
          timestamp: event.at / 1000,
          total_stream_count: lines + 1,
        }
      case 'run_start':
      case 'resumed':
      case 'reasoning_end':
      case 'turn_reasoning':
      case 'context_compressed':
      case 'tasks':
      case 'turn_end':
      case 'closed':
        return undefined
    }
  }
}
