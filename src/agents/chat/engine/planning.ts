import { randomUUID } from 'node:crypto'
import type { ChatMessage, ChatModel, ModelUsage } from '../../../services/models/chat.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import { note } from './note.ts'
import type { Recorder } from './recorder.ts'
import type { ContextMessage } from './transcript.ts'
import { addUsage, noUsage } from './turn.ts'

export interface PlanningLog {
  readonly phase: 'analysis' | 'reflect' | 'plan' | 'validation'
  readonly output: string
}

export interface Plan {
  readonly messageId: string
  readonly text: string
}

/** A plan as the model gets it. */
export const planMessages = (plan: Plan): ContextMessage[] => [
  {
    messageId: plan.messageId,
    role: 'assistant',
    meta: { is_plan: true },
    parts: [{ type: 'text', text: `Plan:\n${plan.text}` }],
  },
  note('Carry out the plan step by step, then answer the user.'),
]

const labels = {
  analysis: 'Analysing request...',
  reflect: 'Checking the analysis...',
  plan: 'Planning steps...',
} as const

const prompts = {
  analysis: (mandatory: boolean) =>
    `Before anything is done, analyse the user's last request: what is wanted, what is known, what is missing, which tools will help. At most ten lines.${
      mandatory
        ? ''
        : ' If the request can be answered at once, without tools and without several steps, answer with the single word SIMPLE.'
    }`,
  reflect:
    'Look at the analysis with fresh eyes: what has been misread, left out or assumed without reason? Answer with the corrected analysis, at most ten lines.',
  plan: 'Write the plan: numbered steps, one line each, in the order in which they will be done, at most eight. Answer with the steps only.',
} as const

/**
 * Thinks before acting, in up to three calls without tools. Undefined when planning is off or the request needs no plan.
 * @throws ModelError
 */
export async function makePlan(
  model: ChatModel,
  agent: AgentSpec,
  request: {
    readonly system: string
    readonly messages: readonly ChatMessage[]
    readonly toolNames: readonly string[]
  },
  recorder: Recorder,
  signal: AbortSignal,
): Promise<{ plan: Plan | undefined; logs: readonly PlanningLog[]; usage: ModelUsage }> {
  const { planning } = agent
  const logs: PlanningLog[] = []
  let usage = noUsage
  const ask = async (phase: keyof typeof labels, instruction: string): Promise<string> => {
    recorder.emit({ type: 'plan_status', phase, label: labels[phase] })
    const known = logs.map((log) => `${log.phase}:\n${log.output}`).join('\n\n')
    const tools = `Tools that will be there: ${request.toolNames.join(', ') || 'none'}.`
    let output = ''
    const events = model.stream(
      {
        system: `${request.system}\n\n${tools}`,
        messages: [
          ...request.messages,
          { role: 'user', parts: [{ type: 'text', text: `${known}\n\n${instruction}`.trim() }] },
        ],
        tools: [],
        think: false,
        temperature: 0.2,
        maxTokens: 800,
      },
      signal,
    )
    for await (const event of events) {
      signal.throwIfAborted()
      if (event.type === 'text') output += event.text
      if (event.type === 'finish') usage = addUsage(usage, event.usage)
    }
    logs.push({ phase, output: output.trim() })
    return output.trim()
  }
  const nothing = () => ({ plan: undefined, logs, usage })
  if (!planning.enabled) return nothing()
  if (planning.analysis) {
    const analysis = await ask('analysis', prompts.analysis(planning.mandatory))
    if (!planning.mandatory && /^\W*simple\W*$/i.test(analysis)) return nothing()
  }
  if (planning.reflect) await ask('reflect', prompts.reflect)
  if (!planning.plan) return nothing()
  const text = await ask('plan', prompts.plan)
  if (text === '') return nothing()
  const plan = { messageId: randomUUID(), text }
  recorder.emit({ type: 'plan', message_id: plan.messageId, plan: text })
  return { plan, logs, usage }
}
