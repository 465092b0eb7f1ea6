import type { AgentSpec } from '../../agents/rules.ts'
import { note } from './note.ts'
import { type ContextMessage, textOf } from './transcript.ts'
import type { PartialTurn } from './turn.ts'

/** What a turn may still do. */
export interface TurnTerms {
  /** No tools are offered: the model is to answer. */
  readonly last: boolean
  /** One turn more, after all were used up, for a summary in which nothing new is begun. */
  readonly closing: boolean
  /** Turns left, this one included. */
  readonly left: number
}

/** The terms of turn `iteration`, counted from 1; undefined when there is no turn left for it. */
export function termsOf(
  { maxIterations, forceSummary, iterationBudget }: AgentSpec,
  iteration: number,
): TurnTerms | undefined {
  const left = maxIterations - iteration + 1
  const closing = left === 0 && forceSummary
  if (left < 1 && !closing) return undefined
  return { last: closing || (left === 1 && iterationBudget && iteration > 1), closing, left }
}

/**
 * The messages that the model gets in a turn: the context, and what the loop has to say about the turns left, the user's request
 * and, in `begun`, a message that a former process could not finish.
 */
export function askedInTurn(
  messages: readonly ContextMessage[],
  about: {
    readonly agent: AgentSpec
    readonly iteration: number
    readonly terms: TurnTerms
    readonly request: ContextMessage | undefined
    readonly begun: PartialTurn | undefined
  },
): ContextMessage[] {
  const { agent, iteration, terms, request, begun } = about
  const asked = [...messages]
  if (terms.closing) {
    asked.push(
      note(
        'Your turns are used up. Without tools, sum up for the user what was done, what was found and what is still open.',
      ),
    )
  } else if (agent.iterationBudget && iteration > 1) {
    asked.push(
      note(
        terms.last
          ? 'This is your last turn: answer now with what you have, without tools.'
          : `${terms.left} turns are left for this request.`,
      ),
    )
  }
  const { enabled, interval } = agent.goalAnchoring
  if (enabled && request && iteration > 1 && (iteration - 1) % interval === 0) {
    asked.push(note(`The user's request was: ${textOf(request).slice(0, 2000)}`))
  }
  if (begun) {
    // Readers have this text already: the model goes on from it instead of beginning anew.
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
  return asked
}
