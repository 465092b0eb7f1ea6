import { sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import { isOutage } from '../../../database/outage.ts'
import { statement } from '../../../database/statement.ts'
import type { RunningJob } from '../../../services/jobs-worker.ts'
import { ModelError } from '../../../services/models/chat.ts'
import { RunLostError } from '../../../services/run-log/run-log.ts'
import type { Services } from '../../../services/services.ts'
import { insertMessage } from '../runs/message-queries.ts'
import type { ClaimedRun, finishRun } from '../runs/queries.ts'
import type { LoopCut } from './loop-terms.ts'
import type { Recorder } from './recorder.ts'
import { StopError } from './stop-error.ts'
import { messageOf } from './turn.ts'

interface EndValues {
  readonly sessionId: string
  readonly messageId: string | null
  readonly contextTokens: number | null
  readonly window: number | null
  readonly facts: string
}

const noteEnd = statement<EndValues, never>(
  (_, given) => sql`
    with told as (
      update messages set meta = meta || ${given.facts}::jsonb
      where session_id = ${given.sessionId} and message_id = ${given.messageId}
    )
    update conversations set
      last_active = now(),
      context_tokens = coalesce(${given.contextTokens}, context_tokens),
      max_context_tokens = coalesce(${given.window}, max_context_tokens)
    where session_id = ${given.sessionId}`,
)

/** Tells how a run ended, and stores it with the conversation. */
export class Ending {
  readonly #services: Services
  readonly #db: TenantDb
  readonly #run: ClaimedRun
  readonly #recorder: Recorder
  readonly #close: (
    state: Parameters<typeof finishRun>[2],
    outcome: Record<string, string | number | null>,
  ) => Promise<void>

  constructor(
    services: Services,
    db: TenantDb,
    run: ClaimedRun,
    recorder: Recorder,
    close: (
      state: Parameters<typeof finishRun>[2],
      outcome: Record<string, string | number | null>,
    ) => Promise<void>,
  ) {
    this.#services = services
    this.#db = db
    this.#run = run
    this.#recorder = recorder
    this.#close = close
  }

  /** Tells the end and closes the run; what comes `between` the two keeps nobody but the next message. */
  async tell(
    result: Pick<LoopCut, 'content' | 'usage' | 'toolCalls'> & {
      readonly state: 'done' | 'failed' | 'stopped' | 'interrupted'
      readonly messageId: string | null
      readonly steps?: readonly { readonly step_name: string; readonly usage: LoopCut['usage'] }[]
      readonly contextTokens?: number
      readonly window?: number
    },
    between: () => Promise<void> = async () => {},
  ): Promise<void> {
    const { state, content, messageId, usage, toolCalls, contextTokens = 0, window = 0 } = result
    const elapsed = (this.#services.clock.now().getTime() - this.#run.startedAt.getTime()) / 1000
    const tokens = usage.inputTokens + usage.outputTokens
    this.#recorder.emit({
      type: 'usage',
      total: usage,
      steps: result.steps?.map((step) => ({ ...step })) ?? [],
    })
    this.#recorder.emit({
      type: 'run_end',
      state,
      message_id: messageId,
      content,
      context_tokens: contextTokens,
      max_context_tokens: window,
      elapsed_seconds: Math.max(0, Math.round(elapsed * 10) / 10),
      tool_call_count: toolCalls,
      token_count: tokens,
    })
    await this.#recorder.flush()
    await noteEnd.run(this.#db, {
      sessionId: this.#run.sessionId,
      messageId,
      contextTokens: window > 0 ? contextTokens : null,
      window: window > 0 ? window : null,
      facts: JSON.stringify({ elapsed_seconds: elapsed, tool_call_count: toolCalls, token_count: tokens }),
    })
    await between()
    await this.#close(state, { content: content.slice(0, 2000), message_id: messageId })
  }

  /** A run that could not go on: what it has said is kept, and the session goes on with the next message. */
  async cut(
    { reason, partial, content, usage, toolCalls }: LoopCut,
    earlier: string,
    why: { signal: AbortSignal; job: RunningJob; lost: AbortSignal; timeout: AbortSignal },
  ): Promise<void> {
    if (why.lost.aborted || reason instanceof RunLostError) throw new RunLostError('the run was taken over')
    // The process shuts down: another one goes on with the run from its log.
    if (why.job.signal.aborted) {
      await this.#recorder.flush()
      throw new StopError('shutdown', 'the server shuts down')
    }
    // The database was away for a moment: the job comes again, and the run goes on from its log.
    if (isOutage(reason) && !why.signal.aborted) throw reason
    let messageId: string | null = null
    if (partial.text !== '' || partial.reasoning !== '') {
      messageId = partial.messageId
      const { parts } = messageOf({ ...partial, calls: [] })
      await this.#recorder.flush()
      await insertMessage(this.#db, {
        sessionId: this.#run.sessionId,
        runId: this.#run.runId,
        messageId: partial.messageId,
        role: 'assistant',
        parts,
        meta: { interrupted: true },
      })
    }
    const stopped = why.signal.aborted && !why.timeout.aborted
    const state =
      stopped || (reason instanceof StopError && reason.kind === 'stopped')
        ? ('stopped' as const)
        : reason instanceof StopError && reason.kind === 'interrupted'
          ? ('interrupted' as const)
          : ('failed' as const)
    if (state !== 'stopped') {
      this.#recorder.emit({
        type: 'error',
        kind: kindOf(reason, why.timeout),
        message: this.#sentence(reason, why.timeout),
      })
    }
    await this.tell({ state, content: earlier + content, messageId, usage, toolCalls })
  }

  #sentence(reason: unknown, timeout: AbortSignal): string {
    if (timeout.aborted) return 'The run took longer than an hour and was ended.'
    if (reason instanceof ModelError || reason instanceof StopError) return reason.message
    this.#services.log.error({ err: reason, runId: this.#run.runId }, 'a run failed')
    return 'An internal error ended the run.'
  }
}

const kindOf = (reason: unknown, timeout: AbortSignal): string =>
  timeout.aborted
    ? 'timeout'
    : reason instanceof ModelError || reason instanceof StopError
      ? reason.kind
      : 'internal'
