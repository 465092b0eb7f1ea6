import { randomUUID } from 'node:crypto'
import { ModelError, type ModelUsage } from '../../../services/models/chat.ts'
import { toolTokens } from '../../../services/models/tokens.ts'
import { countTokens } from '../../../services/tokens.ts'
import { answerCalls, type OpenCall } from './answer-calls.ts'
import { askedInTurn, termsOf } from './ask-turn.ts'
import { LoopCut, type LoopInput, type LoopResult, type Spend } from './loop-terms.ts'
import { note } from './note.ts'
import { makePlan, planMessages } from './planning.ts'
import { fullAt, sharesOf } from './shares.ts'
import { squeezed, tokensOf } from './squeeze.ts'
import { watchStall } from './stall.ts'
import { steering } from './steer.ts'
import { type ContextMessage, openCalls, recentTurns, textOf, wellFormed } from './transcript.ts'
import { addUsage, messageOf, noUsage, type PartialTurn, takeTurn } from './turn.ts'

const nothingSaid = (): PartialTurn => ({ messageId: randomUUID(), text: '', reasoning: '' })

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

/**
 * Model, tools, model, … until the model answers without calling a tool, or a budget is used up.
 * @throws LoopCut around a ModelError or the signal's reason, with what had come until then
 */
export async function runLoop(input: LoopInput): Promise<LoopResult> {
  const { agent, model, recorder, store, signal, toolContext, budget, resume } = input
  const window = Math.min(agent.contextWindow ?? model.contextWindow, model.contextWindow)
  const tools = new Map(input.tools.map((tool) => [tool.name, tool]))
  const definitions = input.tools.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters,
  }))
  const fixedTokens = countTokens(input.system) + toolTokens(definitions)
  const shares = sharesOf(agent, { window, fixedTokens })
  let messages = recentTurns(input.messages, agent.contextBudget?.recentTurns)
  // A summary of what this run sees stands before messages that it does not see: it is this run's alone.
  const summaries = messages.length < input.messages.length ? { compressed: async () => {} } : store
  let content = ''
  let usage = noUsage
  let toolCalls = resume?.toolCalls ?? 0
  let partial: PartialTurn = nothingSaid()
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

  const answer = (calls: readonly OpenCall[], problems?: ReadonlyMap<string, string>) =>
    answerCalls(calls, messages, { ...input, tools, begun: () => toolCalls++ }, problems)

  try {
    if (resume?.finished) {
      const { messageId } = resume.finished
      const message = messageOf(resume.finished)
      await store.assistant({ messageId }, message)
      messages.push({ ...message, messageId, meta: {} })
    }
    await answer(openCalls(messages.slice(messages.findLastIndex((one) => one.role === 'user'))))
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
    const stallOf = watchStall(agent)
    for (let iteration = 1; ; iteration++) {
      if (budget.most > 0 && budget.used >= budget.most) {
        recorder.emit({
          type: 'error',
          kind: 'token_limit',
          message: `The agent did not finish within ${budget.most} tokens.`,
        })
        return result('failed', null)
      }
      if (contextTokens() >= fullAt({ window, fixedTokens }, shares)) {
        const within = { model, window, fixedTokens, shares, recorder, store: summaries, signal }
        messages = await squeezed(messages, within, spent)
      }
      const terms = termsOf(agent, iteration)
      if (!terms) {
        recorder.emit({
          type: 'error',
          kind: 'iteration_limit',
          message: `The agent did not finish within ${agent.maxIterations} turns.`,
        })
        return result('failed', null)
      }
      const begun = iteration === 1 && resume?.partial?.text ? resume.partial : undefined
      partial = begun ? { ...begun } : nothingSaid()
      sentBefore = partial.text.length
      const asked = askedInTurn(messages, { agent, iteration, terms, request, begun })
      const turn = await takeTurn(
        model,
        {
          system: input.system,
          messages: wellFormed(asked),
          tools: terms.last ? [] : definitions,
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
      partial = nothingSaid()
      recorder.emit({
        type: 'turn_end',
        message_id: turn.messageId,
        calls: turn.calls.map(({ id, name, args }) => ({ id, name, args })),
      })
      await spent(`step_${iteration}`, turn.usage, turn.durationMs)
      const message = messageOf(turn)
      if (turn.calls.length === 0) {
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
      await store.assistant(turn, message)
      messages.push({ ...message, messageId: turn.messageId, meta: {} })
      const problems = new Map(
        turn.calls.flatMap((call) => (call.problem === undefined ? [] : [[call.id, call.problem] as const])),
      )
      await answer(
        turn.calls.map(({ id, name, args }) => ({
          type: 'tool_call' as const,
          id,
          name,
          args,
          messageId: turn.messageId,
        })),
        problems,
      )

      const failed = messages
        .slice(-turn.calls.length)
        .every(({ parts }) => parts.every((part) => part.type === 'tool_result' && !part.ok))
      const { stalled, repeats } = stallOf(turn.calls, failed)
      if (stalled !== undefined) {
        recorder.emit({ type: 'error', kind: 'stalled', message: stalled })
        return result('failed', turn.messageId)
      }
      if (repeats) {
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
