import { randomUUID } from 'node:crypto'
import { type ChatModel, ModelError } from '../../../services/models/chat.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import type { Tool, ToolContext } from '../../tools/rules.ts'
import { runLoop } from './loop.ts'
import { LoopCut, type LoopStore, type TokenBudget } from './loop-terms.ts'
import type { Recorder } from './recorder.ts'
import { passingStore } from './store.ts'

/** Sub-agents of sub-agents end here. */
const deepest = 2

export interface SubAgentParts {
  readonly agent: AgentSpec
  readonly system: string
  readonly tools: readonly Tool[]
  readonly recorder: Recorder
  readonly store: LoopStore
  readonly toolContext: ToolContext
  readonly model: ChatModel
  readonly budget: TokenBudget
  readonly governed: boolean
  /** The agent of an id or name that this one may call, with its system prompt resolved, its model and tools. */
  readonly find: (name: string) => Promise<
    | {
        readonly agent: AgentSpec
        readonly system: string
        readonly model: ChatModel
        readonly tools: readonly Tool[]
      }
    | undefined
  >
}

/** The tool with which an agent hands a task to another one, that works on it alone and answers with its result. */
export function spawnAgent(parts: SubAgentParts): Tool {
  return {
    name: 'spawn_agent',
    description:
      'Hands a self-contained task to a sub-agent with a fresh context and returns its answer. The sub-agent sees nothing of this conversation, so the task must say everything it needs.',
    parameters: {
      type: 'object',
      additionalProperties: false,
      required: ['task'],
      properties: {
        task: {
          type: 'string',
          minLength: 1,
          description: 'What is to be done, with all that is needed for it.',
        },
        agent: {
          type: 'string',
          description: 'Id or name of the agent to take; without it a copy of yourself does the work.',
        },
      },
    },
    type: 'basic',
    source: 'Built in',
    repeatable: false,
    // What the sub-agent does is asked about.
    acts: () => false,
    timeoutMs: 15 * 60_000,
    run: async (args, context) => {
      const wanted = typeof args.agent === 'string' && args.agent !== '' ? args.agent : undefined
      const found = wanted === undefined ? undefined : await parts.find(wanted)
      if (wanted !== undefined && !found)
        return { ok: false, text: `There is no agent "${wanted}" that you may call.` }
      const { subagent } = parts.agent
      const agent: AgentSpec = found?.agent ?? {
        ...parts.agent,
        think: subagent.think ?? parts.agent.think,
        planning: { ...parts.agent.planning, enabled: subagent.planning },
      }
      const recorder = parts.recorder.inside(agent.name)
      const store = passingStore(parts.store)
      const own = (found?.tools ?? parts.tools).filter(
        (tool) =>
          tool.name !== 'spawn_agent' &&
          tool.name !== 'switch_profile' &&
          (found || subagent.tools === null || subagent.tools.includes(tool.name)),
      )
      const model = found?.model ?? parts.model
      const system = found?.system ?? subagent.systemPrompt ?? parts.system
      const toolContext = { ...context, agentId: agent.id }
      const tools =
        recorder.depth < deepest
          ? [...own, spawnAgent({ ...parts, agent, system, tools: own, recorder, model })]
          : own
      try {
        const result = await runLoop({
          agent,
          model,
          system,
          messages: [
            {
              messageId: randomUUID(),
              role: 'user',
              meta: {},
              parts: [{ type: 'text', text: String(args.task) }],
            },
          ],
          tools,
          toolContext,
          recorder,
          store,
          signal: context.signal,
          budget: parts.budget,
          governed: parts.governed,
        })
        const answer = result.content.trim()
        return { ok: result.state === 'done', text: answer === '' ? 'The sub-agent did not answer.' : answer }
      } catch (error) {
        if (!(error instanceof LoopCut)) throw error
        if (context.signal.aborted) throw context.signal.reason
        const { reason } = error
        if (reason instanceof ModelError)
          return { ok: false, text: `The sub-agent failed: ${reason.message}` }
        throw reason
      }
    },
  }
}
