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

const usualShares: Shares = { full: 0.8, kept: 0.3, summary: 0.1, free: 0 }

/** A window, and the tokens that the prompt and the tools take of it. */
export interface Window {
  readonly window: number
  readonly fixedTokens: number
}

/** What the prompt and the tools leave of a window, of which messages may always fill this share. */
const leastShare = 0.25
/** What stays and its summary take this share, at most, of the room that messages have: the rest is for what follows them. */
const settledShare = 0.75

/** The number of tokens, those of the prompt and the tools included, from which on a context is compressed. */
export function fullAt(
  { window, fixedTokens }: Window,
  { full, free }: Pick<Shares, 'full' | 'free'>,
): number {
  const left = Math.max(0, window - fixedTokens)
  return Math.min(Math.max(window * full, fixedTokens + left * leastShare), window - left * free)
}

/**
 * The shares of an agent in a window. What stays and its summary are made smaller where they would leave little of the room
 * that there is before the context is full: each turn would compress it again.
 */
export function sharesOf({ contextBudget = {} }: Pick<AgentSpec, 'contextBudget'>, within: Window): Shares {
  const { full, kept, summary, free } = { ...usualShares, ...contextBudget }
  const { window, fixedTokens } = within
  const room = Math.max(0, fullAt(within, { full, free }) - fixedTokens)
  const share = (room / Math.max(1, window - fixedTokens)) * settledShare
  const scale = Math.min(1, share / Math.max(kept + summary, Number.EPSILON))
  return { full, kept: kept * scale, summary: summary * scale, free }
}
