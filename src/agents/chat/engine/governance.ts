import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../../services/models/chat.ts'
import { argumentProblem, type Tool } from '../../tools/rules.ts'
import type { ContextMessage } from './transcript.ts'

/** How the answer to a call begins that waits for a person. */
const mark = 'A person is asked before an agent acts here, so nothing was done yet.'

const ofAgent = `${mark} Tell the user exactly what you want to do and ask for their consent. Only if they agree, make this very call again with the same arguments; if they do not, leave it.`
const ofSubAgent = `${mark} A sub-agent cannot ask: say in your answer which call you would have made, so that who gave you the task can ask and make it.`

const acts = (tool: Tool, args: JsonObject): boolean => tool.acts?.(args) ?? !tool.repeatable

/**
 * Whether a call was told to the user in an earlier run, a person has written since, and it has not been made since then. What
 * the person meant is for the model to judge; that they could say no is what counts here. A recall is no person.
 */
function answered(messages: readonly ContextMessage[], name: string, args: JsonObject): boolean {
  const calls = new Map<string, boolean>()
  let state: 'none' | 'told' | 'answered' = 'none'
  for (const { role, meta, messageId, parts } of messages) {
    const isPerson =
      role === 'user' && meta.is_summary !== true && !meta.recall && !messageId.startsWith('note.')
    if (isPerson && state === 'told') state = 'answered'
    for (const part of parts) {
      if (part.type === 'tool_call') {
        calls.set(part.id, part.name === name && isDeepStrictEqual(part.args, args))
      } else if (part.type === 'tool_result' && calls.get(part.id) === true) {
        if (!part.result.startsWith(mark)) state = 'none'
        else if (state === 'none') state = 'told'
      }
    }
  }
  return state === 'answered'
}

/**
 * The answer to a call that a person has to be asked about first; undefined for one that may be made: it only reads, or the user
 * has been asked. `messages` are the context, `depth` is 0 outside of sub-agents.
 */
export function toAskFirst(
  tool: Tool,
  args: JsonObject,
  messages: readonly ContextMessage[],
  depth: number,
): string | undefined {
  // A call that cannot be made is nothing to be asked about.
  if (!acts(tool, args) || argumentProblem(tool, structuredClone(args)) !== undefined) return undefined
  if (depth > 0) return ofSubAgent
  return answered(messages, tool.name, args) ? undefined : ofAgent
}
