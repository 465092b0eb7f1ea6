import { forbidden, HttpError, invalid, invalidAll, notFound } from '../../http/errors.ts'
import type { JsonObject } from '../../services/models/chat.ts'
import { argumentProblem } from './arguments.ts'
import { unconfiguredTool } from './builtin/index.ts'
import { allTools } from './registry.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'

/** Sage's texts. */
const texts = {
  unknown: { en: 'Tool not found', zh: '工具不存在' },
  notPermitted: { en: 'You may not use this tool', zh: '无权使用该工具' },
  notYours: {
    en: 'The tool belongs to an MCP server of somebody else',
    zh: '该工具属于其他用户的 MCP server',
  },
  failed: { en: 'The tool failed', zh: '工具执行失败' },
} as const

const defaultTimeoutMs = 60_000

/** A problem of a tool's arguments as one of the request's body. */
const ofRequest = (error: HttpError): HttpError =>
  error.status === 422 && error.errors.length > 0
    ? invalidAll(error.errors.map(({ pointer, message }) => ({ pointer: `/tool_params${pointer}`, message })))
    : error

async function findTool(name: string, context: ToolContext): Promise<Tool> {
  const tools = await allTools(context.services, context)
  const tool = tools.find((one) => one.name === name) ?? unconfiguredTool(name)
  if (!tool) throw notFound('tool', name, texts.unknown)
  return tool
}

async function runWithin(tool: Tool, args: JsonObject, context: ToolContext): Promise<ToolResult> {
  const timeoutMs = tool.timeoutMs ?? defaultTimeoutMs
  const timeout = AbortSignal.timeout(timeoutMs)
  const ended = Promise.withResolvers<never>()
  const onTimeout = () =>
    ended.reject(
      new HttpError(500, `The tool took longer than ${timeoutMs / 1000} seconds and was stopped`, {
        message: texts.failed,
      }),
    )
  timeout.addEventListener('abort', onTimeout, { once: true })
  try {
    const signal = AbortSignal.any([context.signal, timeout])
    return await Promise.race([tool.run(args, { ...context, signal }), ended.promise])
  } finally {
    timeout.removeEventListener('abort', onTimeout)
  }
}

/**
 * Runs one tool outside of any run and gives its own result, else its text. 404 for one that there is not, 403 for one that the
 * principal may not use, 422 for arguments that do not fit; what the tool itself throws goes on, and a result that is a failure is
 * 500, or 502 where another server gave it.
 */
export async function executeTool(name: string, params: JsonObject, context: ToolContext): Promise<unknown> {
  const tool = await findTool(name, context)
  if (tool.permission !== undefined && !context.principal.permissions.has(tool.permission)) {
    throw forbidden(`The tool ${name} needs the permission ${tool.permission}`, texts.notPermitted)
  }
  // Administrators see everybody's servers; what these are called with is their owners' alone.
  if (tool.type === 'mcp' && tool.ownerId !== context.principal.user.id) {
    throw forbidden('The tool belongs to an MCP server of somebody else', texts.notYours)
  }
  const args = structuredClone(params)
  const problem = argumentProblem(tool, args)
  if (problem !== undefined) throw invalid('/tool_params', problem)
  const result = await runWithin(tool, args, context).catch((error: unknown) => {
    throw error instanceof HttpError ? ofRequest(error) : error
  })
  if (result.ok) return result.value ?? result.text
  const status = tool.type === 'mcp' ? 502 : 500
  throw new HttpError(status, result.text.slice(0, 2000).toWellFormed(), { message: texts.failed })
}
