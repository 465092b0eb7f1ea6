import { type ChatModel, type MessagePart, ModelError } from '../../../services/models/chat.ts'
import { messageTokens, textTokens } from '../../../services/models/tokens.ts'
import { type ContextMessage, textOf } from './transcript.ts'

/** The context is compressed when it fills this share of the window. */
export const fullShare = 0.8
/** What is kept word for word, as a share of the window. */
const keptShare = 0.3
/** What one call of the summariser may read, as a share of its window. */
const readShare = 0.6
/** Characters that stay of each message where no model can summarise. */
const cutLength = 240

export interface Compression {
  /** Ids of the messages that the summary replaces. */
  readonly replaced: readonly string[]
  readonly summary: string
  readonly before: number
  readonly after: number
}

const prompt = `You compress a conversation between a user and an assistant so that the assistant can go on with it.
Write a summary that keeps: what the user wants and has decided, names, numbers, identifiers and file names exactly as they are, what tools have found, what is done and what is still open. Leave out pleasantries. Write in the language of the conversation. Answer with the summary only.`

/**
 * Where the context is split: everything before the index is summarised. The rest begins with a user's message, so that no
 * tool's answer is left without its call; 0 when nothing can be split off.
 */
export function splitAt(messages: readonly ContextMessage[], window: number): number {
  const budget = window * keptShare
  let tokens = 0
  let split = 0
  for (let at = messages.length - 1; at >= 0; at--) {
    const message = messages[at]
    if (!message) break
    tokens += messageTokens(message)
    if (tokens > budget && split > 0) break
    if (message.role === 'user' && at > 0) split = at
    if (tokens > budget) break
  }
  return split
}

const line = (message: ContextMessage): string => {
  return `${message.role}: ${message.parts.map(told).join(' ')}`
}

function told(part: MessagePart): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'tool_call':
      return `(calls ${part.name} with ${JSON.stringify(part.args)})`
    case 'tool_result':
      return `(${part.name} answers: ${part.result.slice(0, 4000)})`
    case 'image':
      return '(a picture)'
    case 'reasoning':
      return ''
  }
}

/** Pieces of the history, each small enough for one call of the summariser. */
function pieces(messages: readonly ContextMessage[], limit: number): string[] {
  const found: string[] = []
  let lines: string[] = []
  let tokens = 0
  for (const message of messages) {
    // About four characters are a token; one message may be longer than the summariser's window.
    const text = line(message).slice(0, limit * 3)
    const size = textTokens(text)
    if (tokens + size > limit && lines.length > 0) {
      found.push(lines.join('\n\n'))
      lines = []
      tokens = 0
    }
    lines.push(text)
    tokens += size
  }
  if (lines.length > 0) found.push(lines.join('\n\n'))
  return found
}

/** Without a model: the beginning of each message, the newest ones first to be kept. */
function cut(messages: readonly ContextMessage[], budget: number): string {
  const lines: string[] = []
  let tokens = 0
  for (const message of messages.toReversed()) {
    const text = textOf(message).replace(/\s+/g, ' ').trim()
    if (text === '' || message.role === 'tool') continue
    const short = text.length > cutLength ? `${text.slice(0, cutLength).toWellFormed()}…` : text
    tokens += textTokens(short)
    if (tokens > budget) break
    lines.unshift(`${message.role}: ${short}`)
  }
  return `The beginning of each earlier message:\n${lines.join('\n')}`
}

/**
 * Replaces the older part of a context by a summary. The budget is reckoned before the model is asked; a history larger than
 * its window is summarised piece by piece, each with the summary so far. Where the model fails, messages are cut instead.
 * Undefined when there is nothing to split off. @throws the reason for which `signal` aborted
 */
export async function compress(
  model: ChatModel,
  messages: readonly ContextMessage[],
  window: number,
  signal: AbortSignal,
): Promise<Compression | undefined> {
  const split = splitAt(messages, window)
  if (split === 0) return undefined
  const older = messages.slice(0, split)
  const budget = Math.max(200, Math.floor(window * 0.1))
  const limit = Math.max(500, Math.floor(Math.min(window, model.contextWindow) * readShare) - budget)
  const before = older.find((message) => message.meta.is_summary === true)
  let summary = before ? textOf(before) : ''
  try {
    for (const piece of pieces(
      older.filter((message) => message !== before),
      limit,
    )) {
      let text = ''
      const asked = summary === '' ? piece : `Summary so far:\n${summary}\n\nWhat followed:\n${piece}`
      const events = model.stream(
        {
          system: prompt,
          messages: [{ role: 'user', parts: [{ type: 'text', text: asked }] }],
          tools: [],
          think: false,
          temperature: 0.2,
          maxTokens: budget,
        },
        signal,
      )
      for await (const event of events) if (event.type === 'text') text += event.text
      if (text.trim() === '') throw new ModelError('broken', 'the summary is empty')
      summary = text.trim()
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof ModelError)) throw error
    summary = cut(older, budget)
  }
  return {
    replaced: older.map((message) => message.messageId),
    summary,
    before: messages.length,
    after: messages.length - older.length + 1,
  }
}
