import { countTokens } from '../tokens.ts'
import type { ChatMessage, MessagePart, ToolDefinition } from './chat.ts'

/** What a picture costs in most models, whatever its size. */
const imageTokens = 1000
/** What a provider adds to each message for its role and separators. */
const perMessage = 4

function partTokens(part: MessagePart): number {
  switch (part.type) {
    case 'text':
      return countTokens(part.text)
    case 'reasoning':
      // Providers do not take earlier reasoning back into the context.
      return 0
    case 'image':
      return imageTokens
    case 'tool_call':
      return countTokens(part.name) + countTokens(JSON.stringify(part.args))
    case 'tool_result':
      return countTokens(part.result)
  }
}

/** Parts are never changed in place, and a run asks for the same ones before each of its turns. */
const counted = new WeakMap<readonly MessagePart[], number>()

export function messageTokens({ parts }: Pick<ChatMessage, 'parts'>): number {
  const known = counted.get(parts)
  if (known !== undefined) return known
  const sum = parts.reduce((total, part) => total + partTokens(part), perMessage)
  counted.set(parts, sum)
  return sum
}

/** Sets of tools, of which there are about as many as agents, and which each run counts anew. */
const countedTools = new Map<string, number>()
const mostCountedTools = 100

export function toolTokens(tools: readonly ToolDefinition[]): number {
  if (tools.length === 0) return 0
  const text = JSON.stringify(tools)
  const known = countedTools.get(text)
  if (known !== undefined) return known
  if (countedTools.size >= mostCountedTools) countedTools.clear()
  const tokens = countTokens(text)
  countedTools.set(text, tokens)
  return tokens
}
