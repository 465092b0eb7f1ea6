import { randomUUID } from 'node:crypto'
import { storable } from '../../../database/values.ts'
import type {
  ChatMessage,
  ChatModel,
  JsonObject,
  MessagePart,
  ModelEvent,
  ModelRequest,
  ModelUsage,
} from '../../../services/models/chat.ts'
import type { Recorder } from './recorder.ts'

export interface TurnCall {
  readonly id: string
  readonly name: string
  readonly args: JsonObject
  readonly problem?: string
}

/** One answer of the model. */
export interface Turn {
  readonly messageId: string
  readonly text: string
  readonly reasoning: string
  readonly calls: readonly TurnCall[]
  readonly usage: ModelUsage
  readonly finish: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'other'
  readonly durationMs: number
}

export const noUsage: ModelUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, reasoningTokens: 0 }

export const addUsage = (a: ModelUsage, b: ModelUsage): ModelUsage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  cachedTokens: a.cachedTokens + b.cachedTokens,
  reasoningTokens: a.reasoningTokens + b.reasoningTokens,
})

/** What has come of a turn that was cut off. */
export interface PartialTurn {
  readonly messageId: string
  text: string
  reasoning: string
}

const storableText = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed()

/** Takes pieces of a text and gives them back as they can be stored, none of them ending within a surrogate pair. */
function wholeCharacters(): (piece: string) => string {
  let half = ''
  return (piece) => {
    const text = half + piece
    const last = text.charCodeAt(text.length - 1)
    half = last >= 0xd800 && last <= 0xdbff ? text.slice(-1) : ''
    return storableText(half === '' ? text : text.slice(0, -1))
  }
}

/**
 * Asks the model once and records what it says as it says it. `partial` keeps what has come when this throws: a ModelError,
 * or the reason for which the signal aborted.
 */
export async function takeTurn(
  model: ChatModel,
  request: ModelRequest,
  recorder: Recorder,
  signal: AbortSignal,
  partial: PartialTurn = { messageId: randomUUID(), text: '', reasoning: '' },
): Promise<Turn> {
  const { messageId } = partial
  const began = performance.now()
  const calls: TurnCall[] = []
  let reasoningOpen = false
  let finish: Extract<ModelEvent, { type: 'finish' }> | undefined
  const endReasoning = () => {
    if (reasoningOpen) recorder.emit({ type: 'reasoning_end', message_id: messageId })
    reasoningOpen = false
  }
  const characters = { reasoning: wholeCharacters(), text: wholeCharacters() }
  for await (const event of model.stream(request, signal)) {
    signal.throwIfAborted()
    switch (event.type) {
      case 'reasoning': {
        const text = characters.reasoning(event.text)
        if (text === '') break
        reasoningOpen = true
        partial.reasoning += text
        recorder.emit({ type: 'reasoning_delta', message_id: messageId, text })
        break
      }
      case 'text': {
        const text = characters.text(event.text)
        if (text === '') break
        endReasoning()
        partial.text += text
        recorder.emit({ type: 'text_delta', message_id: messageId, text })
        break
      }
      case 'tool_call': {
        // Two calls of one id could not be told apart in the answers.
        const id =
          event.id === '' || calls.some((call) => call.id === event.id) ? `call_${randomUUID()}` : event.id
        calls.push(storable({ ...event, id }))
        break
      }
      case 'finish':
        finish = event
        break
      default:
        event satisfies never
    }
  }
  endReasoning()
  signal.throwIfAborted()
  return {
    messageId,
    text: partial.text,
    reasoning: partial.reasoning,
    calls,
    usage: finish?.usage ?? noUsage,
    finish: finish?.reason ?? 'other',
    durationMs: Math.round(performance.now() - began),
  }
}

/** The message that a turn leaves in the conversation. */
export function messageOf(turn: Pick<Turn, 'text' | 'reasoning' | 'calls'>): ChatMessage {
  const parts: MessagePart[] = []
  if (turn.reasoning !== '') parts.push({ type: 'reasoning', text: turn.reasoning })
  if (turn.text !== '') parts.push({ type: 'text', text: turn.text })
  for (const { id, name, args } of turn.calls) parts.push({ type: 'tool_call', id, name, args })
  return { role: 'assistant', parts }
}
