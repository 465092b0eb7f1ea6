import type { Logger } from 'pino'
import type { TenantDb } from '../../../database/database.ts'
import type { LoopResult, LoopStore } from './loop-terms.ts'
import { fullAt, sharesOf } from './shares.ts'
import { type Squeezing, summarised, tokensOf } from './squeeze.ts'
import { readContext } from './transcript.ts'

/** How long the next message waits for a summary at most. */
const longestMs = 2 * 60_000

/**
 * Compresses the conversation of a run whose answer is told, if it has filled the window with it, so that the next message
 * starts with room. Nothing depends on it: where the summariser fails or takes too long, or the run is stopped, the context
 * stays as it is, and the next call of a model compresses what it must.
 */
export async function makeRoom(
  { state, contextTokens, window, fixedTokens }: LoopResult,
  within: Omit<Squeezing, 'window' | 'fixedTokens' | 'shares' | 'store'> & {
    readonly db: TenantDb
    readonly sessionId: string
    readonly store: LoopStore
    readonly log: Logger
  },
  waitMs: number = longestMs,
): Promise<void> {
  const { db, sessionId, store, log } = within
  const shares = sharesOf({}, { window, fixedTokens })
  if (state !== 'done' || within.signal.aborted || contextTokens < fullAt({ window, fixedTokens }, shares))
    return
  const signal = AbortSignal.any([within.signal, AbortSignal.timeout(waitMs)])
  try {
    // As the next run reads it: without what the loop told the model, and with what it cut only for this run.
    const rest = await summarised(
      await readContext(db, sessionId),
      { ...within, window, fixedTokens, shares, signal },
      (purpose, usage, durationMs) => store.usage({ purpose, usage, durationMs, outcome: 'ok' }),
      false,
    )
    if (!rest) return
    await db
      .updateTable('conversations')
      .set({ context_tokens: fixedTokens + tokensOf(rest) })
      .where('session_id', '=', sessionId)
      .execute()
  } catch (error) {
    log.info({ err: error }, 'the context was not compressed after the answer')
  }
}
