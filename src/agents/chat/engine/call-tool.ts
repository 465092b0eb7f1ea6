import { storable } from '../../../database/values.ts'
import { HttpError } from '../../../http/errors.ts'
import { type JsonObject, ModelError } from '../../../services/models/chat.ts'
import type { Tool, ToolContext, ToolResult } from '../../tools/rules.ts'
import { argumentProblem } from '../../tools/rules.ts'

const defaultTimeoutMs = 60_000
const defaultMaxResult = 20_000

/** Runs one tool within its limits. Never throws but for the run's own end: what goes wrong is the tool's result. */
export async function callTool(
  tools: ReadonlyMap<string, Tool>,
  call: { readonly name: string; readonly args: JsonObject; readonly problem?: string },
  context: ToolContext,
): Promise<ToolResult> {
  const failed = (text: string): ToolResult => ({ ok: false, text })
  const tool = tools.get(call.name)
  if (!tool) {
    const names = [...tools.keys()].sort().join(', ')
    return failed(`There is no tool named "${call.name}". Available: ${names === '' ? 'none' : names}.`)
  }
  if (call.problem !== undefined) return failed(`The arguments cannot be read: ${call.problem}`)
  const args = structuredClone(call.args)
  const problem = argumentProblem(tool, args)
  if (problem !== undefined) return failed(`The arguments do not fit: ${problem}.`)
  if (tool.permission !== undefined && !context.principal.permissions.has(tool.permission)) {
    return failed(`You may not use this tool: it needs the permission ${tool.permission}.`)
  }
  const timeoutMs = tool.timeoutMs ?? defaultTimeoutMs
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([context.signal, timeout])
  const ended = Promise.withResolvers<never>()
  const onAbort = () => ended.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    signal.throwIfAborted()
    const result = await Promise.race([tool.run(args, { ...context, signal }), ended.promise])
    return { ...result, text: storable(shortened(result.text, tool.maxResult ?? defaultMaxResult)) }
  } catch (error) {
    if (context.signal.aborted) throw context.signal.reason
    if (timeout.aborted)
      return failed(`The tool took longer than ${timeoutMs / 1000} seconds and was stopped.`)
    if (error instanceof HttpError || error instanceof ModelError) {
      context.log.info({ err: error, tool: call.name }, 'a tool failed')
      return failed(error.message)
    }
    // What a fault says is about the inside of the server, and neither the model's nor its user's to read.
    context.log.error({ err: error, tool: call.name }, 'a tool failed')
    return failed('The tool failed because of a fault of the server.')
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).toWellFormed()}\n[… ${text.length - length} more characters were cut off]`
}
