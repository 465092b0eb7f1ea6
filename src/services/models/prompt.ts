import type { AnthropicProvider } from '@ai-sdk/anthropic'
import type { ChatMessage, MessagePart, ToolDefinition } from './chat.ts'

/** A provider's model in the SDK's terms (its language model specification, version 4). */
export type SdkModel = ReturnType<AnthropicProvider>
export type SdkCall = Parameters<SdkModel['doStream']>[0]
type SdkMessage = SdkCall['prompt'][number]
type Content<Role extends SdkMessage['role']> = Extract<SdkMessage, { role: Role }>['content']

const notSeen = '[A picture, which this model cannot see.]'

const userContent = (parts: readonly MessagePart[], images: boolean): Content<'user'> =>
  parts.flatMap((part): Content<'user'> => {
    if (part.type === 'text') return [{ type: 'text', text: part.text }]
    if (part.type !== 'image') return []
    if (!images) return [{ type: 'text', text: notSeen }]
    return [{ type: 'file', data: { type: 'data', data: part.data }, mediaType: part.mime }]
  })

/** Earlier reasoning is not sent: providers do not take it back, or only with a signature that is not kept. */
const assistantContent = (parts: readonly MessagePart[]): Content<'assistant'> =>
  parts.flatMap((part): Content<'assistant'> => {
    if (part.type === 'text' && part.text !== '') return [{ type: 'text', text: part.text }]
    if (part.type !== 'tool_call') return []
    return [{ type: 'tool-call', toolCallId: part.id, toolName: part.name, input: part.args }]
  })

const toolContent = (parts: readonly MessagePart[]): Content<'tool'> =>
  parts.flatMap((part): Content<'tool'> => {
    if (part.type !== 'tool_result') return []
    const output = { type: part.ok ? ('text' as const) : ('error-text' as const), value: part.result }
    return [{ type: 'tool-result', toolCallId: part.id, toolName: part.name, output }]
  })

const textOf = (parts: readonly MessagePart[]): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')

function toSdkMessage({ role, parts }: ChatMessage, images: boolean): SdkMessage {
  switch (role) {
    case 'system':
      return { role, content: textOf(parts) }
    case 'user':
      return { role, content: userContent(parts, images) }
    case 'assistant':
      return { role, content: assistantContent(parts) }
    case 'tool':
      return { role, content: toolContent(parts) }
  }
}

/**
 * Messages as providers' packages take them. What is empty is left out, because providers refuse it, and the answers of
 * tools that were called together are one message.
 */
export function toPrompt(
  system: string,
  messages: readonly ChatMessage[],
  images: boolean,
): SdkCall['prompt'] {
  const prompt: SdkCall['prompt'] = system === '' ? [] : [{ role: 'system', content: system }]
  for (const message of messages.map((one) => toSdkMessage(one, images))) {
    const last = prompt.at(-1)
    if (message.content.length === 0) continue
    if (message.role === 'tool' && last?.role === 'tool') last.content.push(...message.content)
    else prompt.push(message)
  }
  return prompt
}

/** Tools that the model is told of. */
export const toSdkTools = (tools: readonly ToolDefinition[]): NonNullable<SdkCall['tools']> =>
  tools.map(({ name, description, parameters }) => ({
    type: 'function',
    name,
    description,
    inputSchema: parameters as Extract<
      NonNullable<SdkCall['tools']>[number],
      { type: 'function' }
    >['inputSchema'],
  }))
