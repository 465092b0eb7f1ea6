import type { AgentSpec } from '../../agents/rules.ts'
import type { TurnCall } from './turn.ts'

/** Turns with the same call and the same arguments, after which the agent is told, and after twice as many stopped. */
const repeatsTolerated = 3

/** What is to be thought of a turn: `repeats` when the agent is to be told so, `stalled` with the reason for which it ends. */
export interface Stall {
  readonly repeats: boolean
  readonly stalled: string | undefined
}

/** Watches for an agent that does not come on: calls that all fail, and one and the same call over and over. */
export function watchStall({
  antiStall,
}: Pick<AgentSpec, 'antiStall'>): (calls: readonly TurnCall[], failed: boolean) => Stall {
  const seen = new Map<string, number>()
  let failures = 0
  return (calls, failed) => {
    const key = JSON.stringify(calls.map(({ name, args }) => [name, args]))
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    failures = failed ? failures + 1 : 0
    const stalled =
      antiStall.enabled && failures >= antiStall.threshold
        ? `The last ${failures} tool calls all failed.`
        : times >= repeatsTolerated * 2
          ? 'The agent kept making the same tool call.'
          : undefined
    return { repeats: times === repeatsTolerated, stalled }
  }
}
