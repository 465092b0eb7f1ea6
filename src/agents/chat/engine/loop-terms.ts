import type { ChatMessage, ChatModel, ModelUsage } from '../../../services/models/chat.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import type { Tool, ToolContext } from '../../tools/rules.ts'
import type { Compression } from './compress.ts'
import type { Plan, PlanningLog } from './planning.ts'
import type { Recorder } from './recorder.ts'
import type { Progress } from './resume.ts'
import type { ContextMessage } from './transcript.ts'
import type { PartialTurn, Turn } from './turn.ts'

/**
 * Where the loop puts what shall last. Each call is one transaction; what was recorded before a message is stored before it, so
 * that a message in the conversation is never without the events that told it. Usage waits for nothing.
 */
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
