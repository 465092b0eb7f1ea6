import type { Step } from './steps.ts'

const stopReasons: Record<string, string> = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  content_filter: 'refusal',
}

/** Server-sent events of `/messages` (https://docs.anthropic.com/en/api/messages-streaming). */
export function anthropicWriter(model: string, usage: { input: number; output: number }) {
  const event = (type: string, members: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...members })}\n\n`
  let index = -1
  let open: 'text' | 'thinking' | undefined
  let calls = 0
  const close = () => {
    if (open === undefined) return ''
    open = undefined
    return event('content_block_stop', { index })
  }
  const start = (kind: 'text' | 'thinking', block: object) => {
    if (open === kind) return ''
    const closed = close()
    index++
    open = kind
    return closed + event('content_block_start', { index, content_block: block })
  }
  const delta = (members: object) => event('content_block_delta', { index, delta: members })
  return {
    begin: () =>
      event('message_start', {
        message: {
          id: 'msg_1',
          type: 'message',
          role: 'assistant',
          model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: usage.input, output_tokens: 1 },
        },
      }) + event('ping', {}),
    text: (text: string) => start('text', { type: 'text', text: '' }) + delta({ type: 'text_delta', text }),
    reasoning: (text: string) =>
      start('thinking', { type: 'thinking', thinking: '' }) +
      delta({ type: 'thinking_delta', thinking: text }),
    tool({ tool, args = {}, id, raw = JSON.stringify(args) }: Extract<Step, { tool: string }>) {
      const closed = close()
      index++
      calls++
      const block = { type: 'tool_use', id: id ?? `toolu_${calls}`, name: tool, input: {} }
      const half = Math.ceil(raw.length / 2)
      return [
        closed,
        event('content_block_start', { index, content_block: block }),
        ...[raw.slice(0, half), raw.slice(half)].map((piece) =>
          delta({ type: 'input_json_delta', partial_json: piece }),
        ),
        event('content_block_stop', { index }),
      ].join('')
    },
    error: (message: string) => event('error', { error: { type: 'overloaded_error', message } }),
    end(reason?: string) {
      const stop = stopReasons[reason ?? (calls > 0 ? 'tool_calls' : 'stop')]
      return [
        close(),
        event('message_delta', {
          delta: { stop_reason: stop, stop_sequence: null },
          usage: { output_tokens: usage.output },
        }),
        event('message_stop', {}),
      ].join('')
    },
  }
}

/** The same as one body, for calls that do not stream. */
export function anthropicBody(
  model: string,
  steps: readonly Step[],
  usage: { input: number; output: number },
): object {
  const content = steps.flatMap((step, at): object[] => {
    if ('text' in step) return [{ type: 'text', text: step.text }]
    if ('tool' in step) {
      return [{ type: 'tool_use', id: step.id ?? `toolu_${at + 1}`, name: step.tool, input: step.args ?? {} }]
    }
    return []
  })
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model,
    content,
    stop_reason: steps.some((step) => 'tool' in step) ? 'tool_use' : 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: usage.input, output_tokens: usage.output },
  }
}
