import type { Logger } from 'pino'
import type { ChatMessage, ChatModel, ModelUsage } from '../../../services/models/chat.ts'
import type { LoopStore } from './loop-terms.ts'
import type { Recorder } from './recorder.ts'
import { type ContextMessage, textOf } from './transcript.ts'
import { noUsage } from './turn.ts'

/** Questions at most, and characters of each. */
const most = 3
const longest = 200
/** Of the conversation, the newest messages tell enough. */
const read = 6

const prompt = `Suggest up to ${most} short questions that the user might ask next, in the language of the conversation and from the user's point of view. One question per line, without numbers or bullets. Answer with the questions only.`

/** The lines of an answer as questions, without the numbers that models like to add. */
export const questionsOf = (answer: string): readonly string[] =>
  [
    ...new Set(
      answer
        .split('\n')
        .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)、])\s*/, '').trim())
        .filter((line) => line !== ''),
    ),
  ]
    .slice(0, most)
    .map((line) => line.slice(0, longest).toWellFormed())

/**
 * Asks the model what the user may want to know next, and tells it as event `suggestions`. The answer itself is complete: a
 * model that fails now, or a stop, leaves the suggestions out and a line in the log.
 */
export async function suggest(input: {
  readonly model: ChatModel
  readonly messages: readonly ContextMessage[]
  readonly answer: string
  readonly messageId: string
  readonly recorder: Recorder
  readonly store: LoopStore
  readonly signal: AbortSignal
  readonly log: Logger
}): Promise<{ readonly usage: ModelUsage } | undefined> {
  const { model, recorder, store, signal } = input
  const said = [
    ...input.messages.filter(({ role }) => role === 'user' || role === 'assistant').slice(-read),
  ].flatMap((message): ChatMessage[] => {
    const text = textOf(message)
    return text.trim() === '' ? [] : [{ role: message.role, parts: [{ type: 'text', text }] }]
  })
  const began = performance.now()
  try {
    let answer = ''
    let usage = noUsage
    const events = model.stream(
      {
        system: 'You help a user to go on with a conversation.',
        messages: [
          ...said,
          {
            role: 'assistant',
            parts: [{ type: 'text', text: input.answer.slice(-8000).toWellFormed() || '…' }],
          },
          { role: 'user', parts: [{ type: 'text', text: prompt }] },
        ],
        tools: [],
        think: false,
        temperature: 0.7,
        maxTokens: 300,
      },
      signal,
    )
    for await (const event of events) {
      if (event.type === 'text') answer += event.text
      if (event.type === 'finish') usage = event.usage
    }
    await store.usage({
      purpose: 'suggest',
      usage,
      durationMs: Math.round(performance.now() - began),
      outcome: 'ok',
    })
    const suggestions = questionsOf(answer)
    if (suggestions.length > 0) {
      recorder.emit({ type: 'suggestions', message_id: `${input.messageId}.suggestions`, suggestions })
    }
    return { usage }
  } catch (error) {
    input.log.info({ err: error }, 'no further questions could be suggested')
    return undefined
  }
}
