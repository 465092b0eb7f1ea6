import { createRequire } from 'node:module'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import { HttpError } from '../../../../http/errors.ts'
import type { JsonObject } from '../../../../services/models/chat.ts'
import { argumentProblem } from '../../arguments.ts'
import { builtinTools } from '../../builtin/index.ts'
import { knowledgeList } from '../../knowledge/knowledge-list.ts'
import { knowledgeRetrieve } from '../../knowledge/knowledge-retrieve.ts'
import type { Tool, ToolContext, ToolResult } from '../../tool.ts'
import { entityList } from './entity-list.ts'
import { entityTemplate, entityUri, listEntityResources, readEntityUri } from './resources.ts'

const { version } = createRequire(import.meta.url)('../../../../../package.json') as { version: string }

/** What other programs may do with the world, and which built-in tool does it; the others are for agents of the studio. */
const exposed: Readonly<Record<string, string>> = {
  entity_search: 'entity_search',
  entity_get: 'entity_get',
  entity_create: 'entity_create',
  entity_update: 'entity_update',
  graph_query: 'graph_neighbourhood',
}

const instructions = `This is a world-building studio. Its world is made of entities (characters, locations, factions, items, events and more), each with a type, an id, fields and a Markdown text, and of the references between them. Search before you create: ids are made from names and are unique within a type. Entities can also be read as resources: ${entityTemplate}. What the studio's documents say is in knowledge bases: knowledge_list, knowledge_retrieve.`

const defaultTimeoutMs = 60_000
const longestResult = 200_000

/** By the protocol, for a resource that is not there. */
const resourceNotFound = -32002

const mayUse = ({ permission }: Tool, { principal }: ToolContext) =>
  permission === undefined || principal.permissions.has(permission)

/** The studio's tools under the names that clients know. */
const toolsOf = ({ services }: ToolContext): Tool[] => [
  ...builtinTools(services.config).flatMap((tool) => {
    const name = Object.hasOwn(exposed, tool.name) ? exposed[tool.name] : undefined
    return name === undefined ? [] : [{ ...tool, name }]
  }),
  entityList,
  knowledgeList,
  knowledgeRetrieve(null),
]

const failed = (text: string): ToolResult => ({ ok: false, text })

/** Runs a tool for a client: what it did wrong is the result, what we did wrong is logged. */
async function run(tool: Tool, given: JsonObject, context: ToolContext): Promise<ToolResult> {
  if (!mayUse(tool, context)) return failed(`You need the permission ${tool.permission} for this tool.`)
  const args = structuredClone(given)
  const problem = argumentProblem(tool, args)
  if (problem !== undefined) return failed(`The arguments do not fit: ${problem}.`)
  const timeout = AbortSignal.timeout(tool.timeoutMs ?? defaultTimeoutMs)
  const signal = AbortSignal.any([context.signal, timeout])
  try {
    return await tool.run(args, { ...context, signal })
  } catch (thrown) {
    if (timeout.aborted) return failed('The tool took too long.')
    if (thrown instanceof HttpError && thrown.status < 500) return failed(thrown.detail)
    context.log.error({ err: thrown, tool: tool.name }, 'a tool of the MCP server failed')
    return failed('The tool failed.')
  }
}

const shortened = (text: string): string =>
  text.length <= longestResult
    ? text
    : `${text.slice(0, longestResult).toWellFormed()}\n[… ${text.length - longestResult} more characters]`

/** A server for one request: nothing of it outlives the answer. */
export function createStudioServer(context: ToolContext): Server {
  const server = new Server(
    { name: 'atelier', title: 'Atelier', version },
    { capabilities: { tools: {}, resources: {} }, instructions },
  )

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: toolsOf(context)
      .filter((tool) => mayUse(tool, context))
      .map(({ name, description, parameters, permission, repeatable }) => ({
        name,
        description,
        inputSchema: { ...parameters, type: 'object' as const },
        annotations: {
          readOnlyHint: permission !== 'entities.write',
          destructiveHint: name === 'entity_update',
          idempotentHint: repeatable,
          openWorldHint: false,
        },
      })),
  }))

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }): Promise<CallToolResult> => {
    const tool = toolsOf(context).find(({ name }) => name === params.name)
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `Unknown tool: ${params.name.slice(0, 200)}`)
    const args = (params.arguments ?? {}) as JsonObject
    const { ok, text } = await run(tool, args, {
      ...context,
      signal: AbortSignal.any([context.signal, signal]),
    })
    return { content: [{ type: 'text', text: shortened(text) }], ...(!ok && { isError: true }) }
  })

  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }) => {
    const page = await listEntityResources(context.db, params?.cursor)
    if (!page) throw new McpError(ErrorCode.InvalidParams, 'The cursor is not one of this server')
    return {
      resources: page.entities.map(({ entity_type: type, entity_id: id, name, updated_at: updated }) => ({
        uri: entityUri(type, id),
        name: `${type}/${id}`,
        title: name,
        mimeType: 'application/json',
        annotations: { lastModified: updated.toISOString() },
      })),
      ...(page.next !== undefined && { nextCursor: page.next }),
    }
  })

  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      {
        uriTemplate: entityTemplate,
        name: 'entity',
        title: 'An entity of the world',
        description: 'A character, location or other thing of the world with its fields and its text.',
        mimeType: 'application/json',
      },
    ],
  }))

  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }, { signal }) => {
    const key = readEntityUri(uri)
    const tool = toolsOf(context).find(({ name }) => name === 'entity_get')
    const absent = () => new McpError(resourceNotFound, 'Resource not found', { uri: uri.slice(0, 500) })
    if (!key || !tool) throw absent()
    const result = await run(tool, key, { ...context, signal: AbortSignal.any([context.signal, signal]) })
    if (!result.ok) throw absent()
    return { contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(result.value) }] }
  })

  return server
}
