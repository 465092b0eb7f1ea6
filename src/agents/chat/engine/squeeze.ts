import { randomUUID } from 'node:crypto'
import type { ChatModel } from '../../../services/models/chat.ts'
import { messageTokens } from '../../../services/models/tokens.ts'
import { compress } from './compress.ts'
import { fitted } from './fit.ts'
import type { LoopStore, Spend } from './loop.ts'
import type { Recorder } from './recorder.ts'
import type { ContextMessage } from './transcript.ts'

/** The context is compressed when it fills this share of the window. */
export const fullShare = 0.8

/**
 * A context that fills its window, made smaller: what is older is summarised, and what no summary makes small enough is cut.
 * `fixedTokens` are those of the prompt and the tools, which stay.
 */
export async function squeezed(
  messages: readonly ContextMessage[],
  within: {
    readonly model: ChatModel
    readonly window: number
    readonly fixedTokens: number
    readonly recorder: Recorder
    readonly store: Pick<LoopStore, 'compressed'>
    readonly signal: AbortSignal
  },
  spent: Spend,
): Promise<ContextMessage[]> {
  const { model, window, fixedTokens, recorder, store, signal } = within
  const room = window * fullShare - fixedTokens
  const fits = (some: readonly ContextMessage[]) =>
    some.reduce((sum, message) => sum + messageTokens(message), 0) < room
  const began = performance.now()
  const done = await compress(model, messages, Math.max(1000, window - fixedTokens), signal)
  if (!done) return fits(messages) ? [...messages] : [...fitted(messages, room)]
  await spent('compress', done.usage, Math.round(performance.now() - began))
  await store.compressed(done)
  const replaced = new Set(done.replaced)
  const rest: ContextMessage[] = [
    {
      messageId: `summary.${randomUUID()}`,
      role: 'user',
      meta: { is_summary: true },
      parts: [{ type: 'text', text: done.summary }],
    },
    ...messages.filter((message) => !replaced.has(message.messageId)),
  ]
  recorder.emit({
    type: 'context_compressed',
    messages_before: done.before,
    messages_after: done.after,
    summary: done.summary,
  })
  // A single message or result can be too large for any summary to help.
  return fits(rest) ? rest : [...fitted(rest, room)]
}
