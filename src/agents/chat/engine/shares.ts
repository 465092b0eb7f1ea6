import type { AgentSpec } from '../../agents/rules.ts'

/** How the window of a model is shared out, each share between 0 and 1. */
export interface Shares {
  /** Of the window: a context that fills it so far is compressed. */
  readonly full: number
  /** What stays word for word then, of what the prompt and the tools leave. */
  readonly kept: number
  /** What the summary of the rest may take, of the same. */
  readonly summary: number
  /** What is to stay free for new messages, of the same. */
  readonly free: number
}

export const usualShares: Shares = { full: 0.8, kept: 0.3, summary: 0.1, free: 0 }

/** The shares of an agent. What stays and its summary never take more than they leave free, lest they fill the context at once. */
export function sharesOf({ contextBudget = {} }: Pick<AgentSpec, 'contextBudget'>): Shares {
  const { full, kept, summary, free } = { ...usualShares, ...contextBudget }
  const room = Math.min(full, 1 - free) / Math.max(kept + summary, Number.EPSILON)
  const scale = Math.min(1, room)
  return { full, kept: kept * scale, summary: summary * scale, free }
}

/** The number of tokens, those of the prompt and the tools included, from which on a context is compressed. */
export const fullAt = (window: number, fixedTokens: number, { full, free }: Shares): number =>
  Math.min(window * full, window - Math.max(0, window - fixedTokens) * free)
