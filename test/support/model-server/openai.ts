import type { Step } from './steps.ts'

/** Server-sent events of `/chat/completions` (https://platform.openai.com/docs/api-reference/chat-streaming). */
export function openaiWriter(model: string, usage: { input: number; output: number }) {
  const chunk = (delta: object, finish: string | null = null) =>
    event({ choices: [{ index: 0, delta, finish_reason: finish }] })
  const event = (members: object) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, ...members })}\n\n`
  let calls = 0
  return {
    begin: () => chunk({ role: 'assistant', content: '' }),
    text: (text: string) => chunk({ content: text }),
    reasoning: (text: string) => chunk({ reasoning_content: text }),
    /** Name first, then the arguments in pieces, as providers send them. */
    tool({ tool, args = {}, id, raw = JSON.stringify(args) }: Extract<Step, { tool: string }>) {
      const index = calls++
      const begin = {
        index,
        id: id ?? `call_${index + 1}`,
        type: 'function',
        function: { name: tool, arguments: '' },
      }
      const third = Math.ceil(raw.length / 3)
      const pieces = [0, 1, 2]
        .map((at) => raw.slice(at * third, (at + 1) * third))
        .filter((piece) => piece !== '')
      return [
        chunk({ tool_calls: [begin] }),
        ...pieces.map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })),
      ].join('')
    },
    error: (message: string) => event({ error: { message, type: 'server_error' } }),
    end(reason?: string) {
      const usual = calls > 0 ? 'tool_calls' : 'stop'
      const total = {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        total_tokens: usage.input + usage.output,
      }
      return `${chunk({}, reason ?? usual)}${event({ choices: [], usage: total })}data: [DONE]\n\n`
    },
  }
}

/** The same as one body, for calls that do not stream. */
export function openaiBody(
  model: string,
  steps: readonly Step[],
  usage: { input: number; output: number },
): object {
  const text = steps.flatMap((step) => ('text' in step ? [step.text] : [])).join('')
  const calls = steps.flatMap((step, at) =>
    'tool' in step
      ? [
          {
            id: step.id ?? `call_${at + 1}`,
            type: 'function',
            function: { name: step.tool, arguments: step.raw ?? JSON.stringify(step.args ?? {}) },
          },
        ]
      : [],
  )
  const message = { role: 'assistant', content: text, ...(calls.length > 0 && { tool_calls: calls }) }
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, message, finish_reason: calls.length > 0 ? 'tool_calls' : 'stop' }],
    usage: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
    },
  }
}
