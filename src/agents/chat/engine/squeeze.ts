import type { ChatModel } from '../../../services/models/chat.ts'
import { messageTokens } from '../../../services/models/tokens.ts'
import { compress, summaryMessage } from './compress.ts'
import { fitted } from './fit.ts'
import type { LoopStore, Spend } from './loop-terms.ts'
import type { Recorder } from './recorder.ts'
import { fullAt, type Shares, type Window } from './shares.ts'
import type { ContextMessage } from './transcript.ts'

/** What a context is made smaller with. */
export interface Squeezing extends Window {
  readonly model: ChatModel
  readonly shares: Shares
  readonly recorder: Recorder
  readonly store: Pick<LoopStore, 'compressed'>
  readonly signal: AbortSignal
}

export const tokensOf = (messages: readonly ContextMessage[]): number =>
  messages.reduce((sum, message) => sum + messageTokens(message), 0)

/**
 * A context whose older part is a summary, stored and told; undefined where there is nothing to split off. `needed` as of
 * `compress`.
 */
export async function summarised(
  messages: readonly ContextMessage[],
  { model, window, fixedTokens, shares, recorder, store, signal }: Squeezing,
  spent: Spend,
  needed: boolean,
): Promise<ContextMessage[] | undefined> {
  const began = performance.now()
  const room = Math.max(1000, window - fixedTokens)
  const done = await compress(model, messages, { room, shares }, signal, needed)
  if (!done) return undefined
  await spent('compress', done.usage, Math.round(performance.now() - began))
  await store.compressed(done)
  recorder.emit({
    type: 'context_compressed',
    messages_before: done.before,
    messages_after: done.after,
    summary: done.summary,
  })
  const replaced = new Set(done.replaced)
  return [summaryMessage(done), ...messages.filter((message) => !replaced.has(message.messageId))]
}

/**
 * A context that fills its window, made smaller: what is older is summarised, and what no summary makes small enough is cut.
 */
export async function squeezed(
  messages: readonly ContextMessage[],
  within: Squeezing,
  spent: Spend,
): Promise<ContextMessage[]> {
  const room = fullAt(within, within.shares) - within.fixedTokens
  const rest = (await summarised(messages, within, spent, true)) ?? [...messages]
  // A single message or result can be too large for any summary to help.
  return tokensOf(rest) < room ? rest : [...fitted(rest, room)]
}
