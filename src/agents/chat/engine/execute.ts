import { randomUUID } from 'node:crypto'
import type { TenantDb } from '../../../database/database.ts'
import { setting } from '../../../operations/config/queries.ts'
import { anySignal } from '../../../services/any-signal.ts'
import type { RunningJob, Task } from '../../../services/jobs-worker.ts'
import type { ChatModel } from '../../../services/models/chat.ts'
import { onlyQuotes } from '../../../services/models/offline.ts'
import { RunLostError, type RunWriter } from '../../../services/run-log/run-log.ts'
import type { Services } from '../../../services/services.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import type { Tool, ToolContext } from '../../tools/rules.ts'
import type { OpenRunEvent } from '../runs/events.ts'
import { joinConversation } from '../runs/message-queries.ts'
import { type ClaimedRun, claimRun, enqueueRun, finishRun, stopAsked, usedTokens } from '../runs/queries.ts'
import { openServers } from '../runs/servers.ts'
import { Ending } from './ending.ts'
import { runLoop } from './loop.ts'
import { LoopCut } from './loop-terms.ts'
import { makeRoom } from './make-room.ts'
import { createRecorder } from './recorder.ts'
import { noProgress, type Progress, readProgress } from './resume.ts'
import { StopError } from './stop-error.ts'
import { conversationStore } from './store.ts'
import { spawnAgent } from './sub-agent.ts'
import { suggest } from './suggest.ts'
import { readContext } from './transcript.ts'
import { addUsage } from './turn.ts'

/** What an agent brings to a run, found anew by each process that takes the run. */
export interface Equipment {
  readonly system: string
  readonly model: ChatModel
  readonly tools: readonly Tool[]
}

export interface EngineOptions {
  readonly services: Services
  /** The user as of now, narrowed to what the credential could do; undefined when they may no longer act here. */
  readonly principalOf: (
    db: TenantDb,
    userId: string,
    permissions: readonly string[],
  ) => Promise<ToolContext['principal'] | undefined>
  /** Reads only, of the context's tables. @throws ModelError for an agent without a usable model */
  readonly equip: (agent: AgentSpec, context: ToolContext) => Promise<Equipment>
  /** The agent of this id or name that the given one may call for the principal. */
  readonly findAgent: (name: string, context: ToolContext, by: AgentSpec) => Promise<AgentSpec | undefined>
  /** Signals of runs that somebody wants stopped. */
  readonly stops: RunStops
  /** How long a message waits, at most, for room made after the answer before it; two minutes by default. */
  readonly roomMs?: number
}

/** Who executes a run listens here for the wish to end it. */
export interface RunStops {
  /**
   * Aborts when a stop of the run is asked for, in any process. `asked` looks whether it has been: once listening, and
   * whenever news may have been missed.
   */
  watch(
    runId: string,
    asked: () => Promise<boolean>,
  ): { readonly signal: AbortSignal; readonly release: () => void }
}

/** A run that so many processes have died over is ended, lest it take down the next one. */
const mostAttempts = 5
/** How long the events of a run stay as they were told, for readers who come back in its midst. */
const compactAfterMs = 10 * 60_000
/** A run that is still going after this long has lost its way. */
const longestMs = 60 * 60_000

/** The task of job `run.execute`. */
export const runTask =
  (options: EngineOptions): Task =>
  async (payload, job) => {
    const { tenantId, runId } = payload as { tenantId: string; runId: string }
    const { services } = options
    const run = await claimRun(services.database.tenant(tenantId), runId)
    if (!run) return
    const db = services.database.tenant(tenantId, run.userId)
    // Before the first one nobody has written.
    const progress = run.epoch === 1 ? noProgress : await formerProgress(services, db, run)
    const writer = services.runLog.writer({ tenantId, runId }, run.epoch, progress.nextIndex)
    try {
      await execute(options, db, run, writer, progress, job)
    } catch (error) {
      if (error instanceof StopError && error.kind === 'shutdown') {
        await writer.close()
        await enqueueRun(db, services.jobs, {
          tenantId,
          runId,
          sessionId: run.sessionId,
          since: run.createdAt,
        })
        return
      }
      // Another process has the run, or has ended it: nothing is left to do here.
      if (!(error instanceof RunLostError)) throw error
    } finally {
      await writer.close().catch(() => {})
    }
  }

/** How far the former processes of a run have come. */
async function formerProgress({ runLog }: Services, db: TenantDb, { runId, sessionId }: ClaimedRun) {
  const rows = await db
    .selectFrom('messages')
    .select('message_id')
    .where('session_id', '=', sessionId)
    .where('run_id', '=', runId)
    .execute()
  const stored = new Set(rows.map((row) => row.message_id))
  return readProgress(runLog, { tenantId: db.tenantId, runId }, stored)
}

async function execute(
  options: EngineOptions,
  db: TenantDb,
  run: ClaimedRun,
  writer: RunWriter,
  progress: Progress,
  job: RunningJob,
): Promise<void> {
  const { services } = options
  const { userMessageId } = run.request
  const asked = openServers(services.secrets, run.runId, run.request)
  const recorder = createRecorder(writer, () => services.clock.now())
  const stop = options.stops.watch(run.runId, () => stopAsked(db, run.runId))
  const timeout = AbortSignal.timeout(longestMs)
  const signal = anySignal([stop.signal, timeout, job.signal, writer.lost])
  const close = async (
    state: Parameters<typeof finishRun>[2],
    outcome: Record<string, string | number | null>,
  ) => {
    await recorder.flush()
    await db.transaction().execute(async (trx) => {
      await finishRun(trx, run, state, outcome)
      await recorder.finish(trx)
      await services.jobs.add(
        trx,
        'run.compact',
        { tenantId: db.tenantId, runId: run.runId },
        { runAt: new Date(Date.now() + compactAfterMs), maxAttempts: 5 },
      )
      await services.sessionNews.announce(trx, {
        tenantId: db.tenantId,
        userId: run.userId,
        sessionId: run.sessionId,
        kind: 'run_ended',
        runId: run.runId,
        face: run.face,
      })
    })
  }
  try {
    if (progress.ended) {
      await close(progress.ended.state, { content: progress.ended.content })
      return
    }
    const ending = new Ending(services, db, run, recorder, close)
    try {
      if (run.epoch > 1) recorder.emit({ type: 'resumed', epoch: run.epoch })
      const together = db.together()
      const [principal] = await Promise.all([
        options.principalOf(together, run.userId, run.request.permissions),
        !progress.started && joinConversation(together, run.sessionId, userMessageId),
      ])
      if (run.stopReason !== null) throw new LoopCut(new StopError('stopped', run.stopReason), nothingYet())
      if (job.attempt > mostAttempts) {
        throw new LoopCut(
          new StopError('interrupted', 'The run was interrupted several times and has been ended.'),
          nothingYet(),
        )
      }
      if (!principal)
        throw new LoopCut(new StopError('stopped', 'the user may no longer act here'), nothingYet())
      const context: ToolContext = {
        services,
        db,
        principal,
        sessionId: run.sessionId,
        runId: run.runId,
        agentId: asked.id,
        signal,
        log: services.log.child({ runId: run.runId }),
        emit: (event) => recorder.emit(event as unknown as OpenRunEvent),
      }
      const [equipment, messages, governed] = await Promise.all([
        options.equip(asked, { ...context, db: together }).catch((error: unknown) => {
          throw new LoopCut(error, nothingYet())
        }),
        readContext(together, run.sessionId),
        setting(services, 'governance_enabled'),
      ])
      const agent = onlyQuotes(equipment.model) ? plainly(asked) : asked
      const store = conversationStore(db, run, equipment.model, recorder)
      const find = async (name: string) => {
        const found = await options.findAgent(name, context, agent)
        return found && { agent: found, ...(await options.equip(found, { ...context, agentId: found.id })) }
      }
      const budget = {
        used: run.epoch > 1 ? await usedTokens(db, run.runId) : 0,
        most: services.config.runTokenLimit,
      }
      const tools = wantsSubAgents(agent)
        ? [
            ...equipment.tools,
            spawnAgent({
              ...equipment,
              agent,
              recorder,
              store,
              toolContext: context,
              budget,
              governed,
              find,
            }),
          ]
        : equipment.tools
      if (!progress.started) {
        recorder.emit({
          type: 'run_start',
          user_message_id: userMessageId,
          agent: agent.name,
          tools: tools.length > 0,
        })
      }
      const result = await runLoop({
        agent,
        ...equipment,
        tools,
        messages,
        toolContext: context,
        recorder,
        store,
        signal,
        budget,
        governed,
        resume: progress,
      })
      const content = progress.content + result.content
      const suggested =
        agent.moreSuggest && result.state === 'done' && result.messageId !== null
          ? await suggest({
              ...equipment,
              messages,
              answer: content,
              messageId: result.messageId,
              recorder,
              store,
              signal,
              log: context.log,
            })
          : undefined
      const usage = suggested ? addUsage(result.usage, suggested.usage) : result.usage
      const steps = suggested
        ? [...result.steps, { step_name: 'suggest', usage: suggested.usage }]
        : result.steps
      await ending.tell({ ...result, content, usage, steps }, async () => {
        // Clients of the others learn of the end when the run is closed.
        if (run.face !== 'navi') return
        const { sessionId } = run
        const { model } = equipment
        const within = { db, sessionId, model, recorder, store, signal, log: context.log }
        await makeRoom(result, within, options.roomMs)
      })
    } catch (error) {
      if (!(error instanceof LoopCut)) throw error
      await ending.cut(error, progress.content, { signal, job, lost: writer.lost, timeout })
    }
  } finally {
    stop.release()
  }
}

const nothingYet = () => ({
  content: '',
  partial: { messageId: randomUUID(), text: '', reasoning: '' },
  usage: { inputTokens: 0, outputTokens: 0, cachedTokens: 0, reasoningTokens: 0 },
  toolCalls: 0,
})

/** The agent without all that a model would have to be told. */
const plainly = <T extends AgentSpec>(agent: T): T => ({
  ...agent,
  planning: { ...agent.planning, enabled: false },
  stepValidation: false,
  adaptiveReplan: false,
  moreSuggest: false,
})

const wantsSubAgents = (agent: AgentSpec): boolean =>
  agent.subAgents.length > 0 || agent.tools?.includes('spawn_agent') === true
