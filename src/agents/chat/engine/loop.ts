import { randomUUID } from 'node:crypto'
import {
  type ChatMessage,
  type ChatModel,
  ModelError,
  type ModelUsage,
} from '../../../services/models/chat.ts'
import { textTokens, toolTokens } from '../../../services/models/tokens.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import type { Tool, ToolContext } from '../../tools/rules.ts'
import { callTool } from './call-tool.ts'
import type { Compression } from './compress.ts'
import { toAskFirst } from './governance.ts'
import { note } from './note.ts'
import { makePlan, type Plan, type PlanningLog, planMessages } from './planning.ts'
import type { Recorder } from './recorder.ts'
import type { Progress } from './resume.ts'
import { isFull, squeezed, tokensOf } from './squeeze.ts'
import { steering } from './steer.ts'
import { type ContextMessage, openCalls, textOf, wellFormed } from './transcript.ts'
import { addUsage, messageOf, noUsage, type PartialTurn, type Turn, takeTurn } from './turn.ts'

/** Where the loop puts what shall last. Each call is one transaction; all that was recorded before is stored first. */
export interface LoopStore {
  assistant(turn: Pick<Turn, 'messageId'>, message: ChatMessage): Promise<void>
  toolResult(message: ContextMessage): Promise<void>
  /** What was said while planning, with the plan where one came of it. */
  plan(plan: Plan | undefined, logs: readonly PlanningLog[]): Promise<void>
  compressed(compression: Compression): Promise<void>
  /** One call of a model, answered or not. */
  usage(use: { purpose: string; usage: ModelUsage; durationMs: number; outcome: string }): Promise<void>
}

/** Tokens that a run has used, read and written, and may use; 0 for as many as it takes. */
export interface TokenBudget {
  used: number
  readonly most: number
}

/** Notes what a call of the model has cost. */
export type Spend = (step: string, used: ModelUsage, durationMs: number) => Promise<void>

export interface LoopInput {
  readonly agent: AgentSpec
  readonly model: ChatModel
  readonly system: string
  /** The context so far; its last message is what is to be answered. */
  readonly messages: readonly ContextMessage[]
  readonly tools: readonly Tool[]
  readonly toolContext: ToolContext
  readonly recorder: Recorder
  readonly store: LoopStore
  readonly signal: AbortSignal
  /** What the whole run may use, its sub-agents included. */
  readonly budget: TokenBudget
  /** A person is asked before the agent acts. */
  readonly governed: boolean
  /** After a crash. */
  readonly resume?: Pick<Progress, 'begun' | 'results' | 'finished' | 'partial' | 'planned' | 'toolCalls'>
}

export interface LoopResult {
  readonly state: 'done' | 'failed'
  /** What the agent has said in the run, in one text. */
  readonly content: string
  readonly messageId: string | null
  readonly usage: ModelUsage
  readonly steps: readonly { readonly step_name: string; readonly usage: ModelUsage }[]
  readonly toolCalls: number
  readonly contextTokens: number
  /** Of those, what the prompt and the tools take. */
  readonly fixedTokens: number
  readonly window: number
}

/** Turns with the same call and the same arguments, after which the agent is told, and after twice as many stopped. */
const repeatsTolerated = 3
/** The answer that a former process had stored before it could tell the end; undefined while there is more to do. */
function finalAnswer(messages: readonly ContextMessage[]): ContextMessage | undefined {
  const last = messages.at(-1)
  const complete =
    last?.role === 'assistant' &&
    last.meta.is_plan !== true &&
    last.parts.every(({ type }) => type !== 'tool_call') &&
    textOf(last).trim() !== ''
  return complete ? last : undefined
}

/** What was gathered when a loop was cut off; thrown along with the reason. */
export class LoopCut extends Error {
  readonly reason: unknown
  readonly content: string
  readonly partial: PartialTurn
  readonly usage: ModelUsage
  readonly toolCalls: number

  constructor(reason: unknown, gathered: Pick<LoopCut, 'content' | 'partial' | 'usage' | 'toolCalls'>) {
    super('the loop was cut off')
    this.reason = reason
    this.content = gathered.content
    this.partial = gathered.partial
    this.usage = gathered.usage
    this.toolCalls = gathered.toolCalls
  }
}

/**
 * Model, tools, model, … until the model answers without calling a tool, or a budget is used up.
 * @throws LoopCut around a ModelError or the signal's reason, with what had come until then
 */
export async function runLoop(input: LoopInput): Promise<LoopResult> {
  const { agent, model, recorder, store, signal, toolContext, budget, governed, resume } = input
  const window = Math.min(agent.contextWindow ?? model.contextWindow, model.contextWindow)
  const tools = new Map(input.tools.map((tool) => [tool.name, tool]))
  const definitions = input.tools.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters,
  }))
  const fixedTokens = textTokens(input.system) + toolTokens(definitions)
  let messages = [...input.messages]
  let content = ''
  let usage = noUsage
  let toolCalls = resume?.toolCalls ?? 0
  let partial: PartialTurn = { messageId: randomUUID(), text: '', reasoning: '' }
  /** Length of the text that the former process had already sent of the present turn. */
  let sentBefore = 0
  const steps: { step_name: string; usage: ModelUsage }[] = []
  const spent: Spend = async (step, used, durationMs) => {
    usage = addUsage(usage, used)
    budget.used += used.inputTokens + used.outputTokens
    steps.push({ step_name: step, usage: used })
    await store.usage({ purpose: step, usage: used, durationMs, outcome: 'ok' })
  }
  const contextTokens = () => fixedTokens + tokensOf(messages)

  const steer = steering({ agent, model, recorder, store, signal, log: toolContext.log }, spent)

  const answerCalls = async (calls: ReturnType<typeof openCalls>, problems: ReadonlyMap<string, string>) => {
    for (const call of calls) {
      signal.throwIfAborted()
      const begunBefore = resume?.begun.has(call.id) === true
      const tool = tools.get(call.name)
      const started = { message_id: call.messageId, call_id: call.id, tool: call.name, args: call.args }
      const problem = problems.get(call.id)
      let result: { ok: boolean; text: string }
      const told = resume?.results.get(call.id)
      if (told) result = told
      else if (begunBefore && tool?.repeatable !== true) {
        result = {
          ok: false,
          text: 'The server was restarted while this tool ran. It may or may not have taken effect; look before you call it again.',
        }
      } else {
        recorder.emit({ type: 'tool_started', ...started, ...(begunBefore && { again: true as const }) })
        // What is begun must be known to be begun, or a crash would let it begin twice unnoticed.
        await recorder.flush()
        toolCalls++
        const first =
          tool && governed && problem === undefined
            ? toAskFirst(tool, call.args, messages, recorder.depth)
            : undefined
        result =
          first === undefined
            ? await callTool(tools, { ...call, ...(problem !== undefined && { problem }) }, toolContext)
            : { ok: false, text: first }
      }
      if (!told) recorder.emit({ type: 'tool_result', ...started, result: result.text, ok: result.ok })
      const message: ContextMessage = {
        messageId: `${call.messageId}.${call.id}`,
        role: 'tool',
        meta: {},
        parts: [{ type: 'tool_result', id: call.id, name: call.name, result: result.text, ok: result.ok }],
      }
      messages.push(message)
      await store.toolResult(message)
    }
  }

  try {
    if (resume?.finished) {
      const { messageId } = resume.finished
      const message = messageOf(resume.finished)
      await store.assistant({ messageId }, message)
      messages.push({ ...message, messageId, meta: {} })
    }
    await answerCalls(
      openCalls(messages.slice(messages.findLastIndex((one) => one.role === 'user'))),
      new Map(),
    )
    const answered = resume && finalAnswer(messages)
    if (answered) return result('done', answered.messageId)

    if (!resume?.planned && agent.planning.enabled) {
      const began = performance.now()
      const {
        plan,
        logs,
        usage: used,
      } = await makePlan(
        model,
        agent,
        { system: input.system, messages: wellFormed(messages), toolNames: [...tools.keys()] },
        recorder,
        signal,
      )
      await spent('planning', used, Math.round(performance.now() - began))
      await store.plan(plan, logs)
      if (plan) messages.push(...planMessages(plan))
    }

    const request = messages.findLast(
      (message) => message.role === 'user' && !message.messageId.startsWith('note.'),
    )
    const seen = new Map<string, number>()
    let failures = 0
    for (let iteration = 1; ; iteration++) {
      if (budget.most > 0 && budget.used >= budget.most) {
        recorder.emit({
          type: 'error',
          kind: 'token_limit',
          message: `The agent did not finish within ${budget.most} tokens.`,
        })
        return result('failed', null)
      }
      if (isFull(contextTokens(), window)) {
        messages = await squeezed(messages, { model, window, fixedTokens, recorder, store, signal }, spent)
      }
      const left = agent.maxIterations - iteration + 1
      // A forced summary is one turn more, in which nothing new is begun.
      const closing = left === 0 && agent.forceSummary
      if (left < 1 && !closing) {
        recorder.emit({
          type: 'error',
          kind: 'iteration_limit',
          message: `The agent did not finish within ${agent.maxIterations} turns.`,
        })
        return result('failed', null)
      }
      const last = closing || (left === 1 && agent.iterationBudget && iteration > 1)
      const asked = [...messages]
      if (closing) {
        asked.push(
          note(
            'Your turns are used up. Without tools, sum up for the user what was done, what was found and what is still open.',
          ),
        )
      } else if (agent.iterationBudget && iteration > 1) {
        asked.push(
          note(
            last
              ? 'This is your last turn: answer now with what you have, without tools.'
              : `${left} turns are left for this request.`,
          ),
        )
      }
      const { goalAnchoring } = agent
      if (
        goalAnchoring.enabled &&
        request &&
        iteration > 1 &&
        (iteration - 1) % goalAnchoring.interval === 0
      ) {
        asked.push(note(`The user's request was: ${textOf(request).slice(0, 2000)}`))
      }
      partial = { messageId: randomUUID(), text: '', reasoning: '' }
      const begun = iteration === 1 ? resume?.partial : undefined
      if (begun && begun.text !== '') {
        // Readers have this text already: the model goes on from it instead of beginning anew.
        partial = { ...begun }
        sentBefore = begun.text.length
        asked.push(
          {
            messageId: begun.messageId,
            role: 'assistant',
            meta: {},
            parts: [{ type: 'text', text: begun.text }],
          },
          note(
            'You were interrupted. Continue your last message exactly where it stops, without repeating any of it.',
          ),
        )
      }
      const turn = await takeTurn(
        model,
        {
          system: input.system,
          messages: wellFormed(asked),
          tools: last ? [] : definitions,
          think: agent.think,
          temperature: agent.temperature,
          topP: agent.topP,
          topK: agent.topK,
          presencePenalty: agent.presencePenalty,
          maxTokens: agent.maxTokens,
        },
        recorder,
        signal,
        partial,
      )
      content += turn.text.slice(sentBefore)
      sentBefore = 0
      partial = { messageId: randomUUID(), text: '', reasoning: '' }
      recorder.emit({
        type: 'turn_end',
        message_id: turn.messageId,
        calls: turn.calls.map(({ id, name, args }) => ({ id, name, args })),
      })
      await spent(`step_${iteration}`, turn.usage, turn.durationMs)
      const message = messageOf(turn)
      if (turn.calls.length === 0) {
        await recorder.flush()
        await store.assistant(turn, message)
        messages.push({ ...message, messageId: turn.messageId, meta: {} })
        if (turn.text.trim() === '') {
          recorder.emit({ type: 'error', kind: 'empty_answer', message: 'The model answered with nothing.' })
          return result('failed', turn.messageId)
        }
        return result('done', turn.messageId)
      }
      if (turn.reasoning !== '') {
        recorder.emit({ type: 'turn_reasoning', message_id: turn.messageId, text: turn.reasoning })
      }
      await recorder.flush()
      await store.assistant(turn, message)
      messages.push({ ...message, messageId: turn.messageId, meta: {} })
      const problems = new Map(
        turn.calls.flatMap((call) => (call.problem === undefined ? [] : [[call.id, call.problem] as const])),
      )
      await answerCalls(
        turn.calls.map(({ id, name, args }) => ({
          type: 'tool_call' as const,
          id,
          name,
          args,
          messageId: turn.messageId,
        })),
        problems,
      )

      const key = JSON.stringify(turn.calls.map(({ name, args }) => [name, args]))
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      const answers = messages.slice(-turn.calls.length)
      const failed = answers.every((one) =>
        one.parts.every((part) => part.type === 'tool_result' && !part.ok),
      )
      failures = failed ? failures + 1 : 0
      const stalled = agent.antiStall.enabled && failures >= agent.antiStall.threshold
      if (times >= repeatsTolerated * 2 || stalled) {
        recorder.emit({
          type: 'error',
          kind: 'stalled',
          message: stalled
            ? `The last ${failures} tool calls all failed.`
            : 'The agent kept making the same tool call.',
        })
        return result('failed', turn.messageId)
      }
      if (times === repeatsTolerated) {
        messages.push(
          note(
            'You have made this very call several times; its answer will not change. Go another way or answer.',
          ),
        )
      }
      messages.push(...(await steer(request ? textOf(request) : '', messages, failed)))
    }
  } catch (error) {
    if (error instanceof ModelError) {
      await store
        .usage({ purpose: 'failed', usage: noUsage, durationMs: 0, outcome: error.kind })
        .catch(() => {})
    }
    throw new LoopCut(error, { content: content + partial.text.slice(sentBefore), partial, usage, toolCalls })
  }

  function result(state: 'done' | 'failed', messageId: string | null): LoopResult {
    return {
      state,
      content,
      messageId,
      usage,
      steps,
      toolCalls,
      contextTokens: contextTokens(),
      fixedTokens,
      window,
    }
  }
}
