import { randomUUID } from 'node:crypto'
import {
  type ChatModel,
  type MessagePart,
  ModelError,
  type ModelUsage,
} from '../../../services/models/chat.ts'
import { onlyQuotes } from '../../../services/models/offline.ts'
import { messageTokens } from '../../../services/models/tokens.ts'
import { countTokens } from '../../../services/tokens.ts'
import type { Shares } from './shares.ts'
import { type ContextMessage, textOf } from './transcript.ts'
import { addUsage, noUsage } from './turn.ts'

/** What one call of the summariser may read, as a share of its window. */
const readShare = 0.6
/** Up to this share of the room the request at hand stays as it is. */
const requestShare = 0.2
/** Characters that stay of each message where no model can summarise. */
const cutLength = 240

/** A message of the user that is neither a summary nor a note of the loop. */
const isRequest = ({ role, meta, messageId }: ContextMessage): boolean =>
  role === 'user' && meta.is_summary !== true && !messageId.startsWith('note.')

export interface Compression {
  /** Ids of the messages that the summary replaces. */
  readonly replaced: readonly string[]
  readonly summary: string
  /** Id of the message that holds the summary. */
  readonly messageId: string
  readonly before: number
  readonly after: number
  readonly usage: ModelUsage
}

const prompt = `You compress a conversation between a user and an assistant so that the assistant can go on with it.
Write a summary that keeps: what the user wants and has decided, names, numbers, identifiers and file names exactly as they are, what tools have found, what is done and what is still open. Leave out pleasantries. Write in the language of the conversation. Answer with the summary only.`

/**
 * Where the context is split: everything before the index is summarised, the rest fits what is kept where that can be had. It
 * begins with a user's message, or else, in the midst of a long piece of work, with a turn of the assistant, so that no tool's
 * answer is left without its call. 0 when nothing can be split off.
 */
function splitAt(messages: readonly ContextMessage[], budget: number): number {
  let tokens = 0
  let atMessage: number | undefined
  let atTurn: number | undefined
  for (let at = messages.length - 1; at > 0; at--) {
    const message = messages[at]
    if (!message) break
    tokens += messageTokens(message)
    const over = tokens > budget
    if (message.role === 'user' && (!over || (atMessage ?? atTurn) === undefined)) atMessage = at
    if (message.role === 'assistant' && (!over || atTurn === undefined)) atTurn = at
    if (over && (atMessage ?? atTurn) !== undefined) break
  }
  return atMessage ?? atTurn ?? 0
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
  // About four characters are a token, in the worst of languages one; a message longer than the window comes in several pieces.
  const longest = limit * 3
  for (const message of messages) {
    const whole = line(message)
    for (let at = 0; at < whole.length; at += longest) {
      const text = whole.slice(at, at + longest).toWellFormed()
      const size = countTokens(text)
      if (tokens + size > limit && lines.length > 0) {
        found.push(lines.join('\n\n'))
        lines = []
        tokens = 0
      }
      lines.push(text)
      tokens += size
    }
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
    tokens += countTokens(short)
    if (tokens > budget) break
    lines.unshift(`${message.role}: ${short}`)
  }
  return `The beginning of each earlier message:\n${lines.join('\n')}`
}

/** The message that stands in the context for what was compressed. */
export const summaryMessage = ({
  messageId,
  summary,
}: Pick<Compression, 'messageId' | 'summary'>): ContextMessage => ({
  messageId,
  role: 'user',
  meta: { is_summary: true },
  parts: [{ type: 'text', text: `Summary of the conversation so far:\n${summary}` }],
})

/**
 * Replaces the older part of a context by a summary. `room` are the tokens that the prompt and the tools leave. The budget is reckoned before the model is asked; a history larger than
 * its window is summarised piece by piece, each with the summary so far. Where the model fails, messages are cut instead, if
 * room is `needed` at once; a model that only quotes is not asked at all. Undefined when there is nothing to split off.
 * @throws the reason for which `signal` aborted, and the ModelError of a summary that can wait
 */
export async function compress(
  model: ChatModel,
  messages: readonly ContextMessage[],
  { room, shares }: { readonly room: number; readonly shares: Pick<Shares, 'kept' | 'summary'> },
  signal: AbortSignal,
  needed: boolean,
): Promise<Compression | undefined> {
  // What the agent is at work on stays in the user's own words, if they are not the very thing that fills the context.
  const request = messages.findLast(isRequest)
  const staying = request && messageTokens(request) < room * requestShare ? request : undefined
  const kept = room * shares.kept
  let split = splitAt(messages, kept)
  // Where it is older than the rest of what stays, it is counted with it.
  if (staying && messages.indexOf(staying) < split) split = splitAt(messages, kept - messageTokens(staying))
  const older = messages.slice(0, split).filter((message) => message !== staying)
  // A summary alone would only be summarised again.
  if (older.every((message) => message.meta.is_summary === true)) return undefined
  const budget = Math.max(200, Math.floor(room * shares.summary))
  const limit = Math.max(500, Math.floor(Math.min(room, model.contextWindow) * readShare) - budget)
  const before = older.find((message) => message.meta.is_summary === true)
  let summary = before ? textOf(before) : ''
  let usage = noUsage
  const quotes = onlyQuotes(model)
  try {
    if (quotes) throw new ModelError('unconfigured', 'no language model is configured')
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
      for await (const event of events) {
        if (event.type === 'text') text += event.text
        if (event.type === 'finish') usage = addUsage(usage, event.usage)
      }
      if (text.trim() === '') throw new ModelError('broken', 'the summary is empty')
      summary = text.trim()
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof ModelError) || !(needed || quotes)) throw error
    summary = cut(older, budget)
  }
  return {
    replaced: older.map((message) => message.messageId),
    summary,
    messageId: randomUUID(),
    before: messages.length,
    after: messages.length - older.length + 1,
    usage,
  }
}
