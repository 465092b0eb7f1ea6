import type { Tool } from '../../tools/rules.ts'
import { callTool } from './call-tool.ts'
import { toAskFirst } from './governance.ts'
import type { LoopInput } from './loop-terms.ts'
import type { ContextMessage, openCalls } from './transcript.ts'

/** A call of the assistant's, with the message that makes it. */
export type OpenCall = ReturnType<typeof openCalls>[number]

interface Answering
  extends Pick<LoopInput, 'recorder' | 'store' | 'signal' | 'toolContext' | 'governed' | 'resume'> {
  readonly tools: ReadonlyMap<string, Tool>
  /** Told of each call that is begun. */
  readonly begun: () => void
}

/**
 * Answers calls one after the other, stores each answer and adds it to `messages`. Of a call that a former process had begun,
 * the answer is the one that it told; without one, a tool that can be repeated runs again and of another the model is told that
 * nobody knows. `problems` are calls whose arguments cannot be read, by their ids.
 */
export async function answerCalls(
  calls: readonly OpenCall[],
  messages: ContextMessage[],
  answering: Answering,
  problems: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { recorder, store, signal, resume, tools } = answering
  for (const call of calls) {
    signal.throwIfAborted()
    const again = resume?.begun.has(call.id) === true
    const started = { message_id: call.messageId, call_id: call.id, tool: call.name, args: call.args }
    let result: { ok: boolean; text: string }
    const told = resume?.results.get(call.id)
    if (told) result = told
    else if (again && tools.get(call.name)?.repeatable !== true) {
      result = {
        ok: false,
        text: 'The server was restarted while this tool ran. It may or may not have taken effect; look before you call it again.',
      }
    } else {
      recorder.emit({ type: 'tool_started', ...started, ...(again && { again: true as const }) })
      // What is begun must be known to be begun, or a crash would let it begin twice unnoticed.
      await recorder.flush()
      answering.begun()
      result = await resultOf(call, problems.get(call.id), messages, answering)
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

/** What a tool says, or what a person is to be asked before it may run. */
async function resultOf(
  call: OpenCall,
  problem: string | undefined,
  messages: readonly ContextMessage[],
  { tools, governed, recorder, toolContext }: Answering,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const tool = tools.get(call.name)
  const first =
    tool && governed && problem === undefined
      ? toAskFirst(tool, call.args, messages, recorder.depth)
      : undefined
  if (first !== undefined) return { ok: false, text: first }
  return callTool(tools, { ...call, ...(problem !== undefined && { problem }) }, toolContext)
}
