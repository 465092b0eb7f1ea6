import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { ListToolsResultSchema } from '@modelcontextprotocol/sdk/types.js'
import type { JsonObject } from '../../../services/models/chat.ts'

/** A tool as its server described it, as far as we keep it. */
export interface ServerTool {
  readonly name: string
  readonly description: string
  /** JSON Schema of an object. */
  readonly parameters: JsonObject
  /** The server says that the tool changes nothing (`readOnlyHint`). */
  readonly readOnly: boolean
  /** The server says that running it twice does no harm (`idempotentHint`, or read only). */
  readonly repeatable: boolean
}

const mostTools = 200
const mostPages = 20
const longestDescription = 2000
/** Characters of a schema; one that is larger would fill the prompt. */
const largestSchema = 32_000
const longestInstructions = 8000

/** Text of a stranger without what the database or a prompt cannot hold. */
const clean = (text: string, length: number): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .slice(0, length)
    .toWellFormed()

/** A schema as it came, if it is one that can be stored and shown; else one that takes anything. */
function schemaOf(schema: object): JsonObject {
  const text = JSON.stringify(schema)
  if (text.length > largestSchema || text.includes('\\u0000') || !text.isWellFormed())
    return { type: 'object' }
  return JSON.parse(text) as JsonObject
}

/**
 * The tools that a server offers, 200 at most. The SDK's own `listTools` would compile the schemas of what tools answer
 * and fail for all when one is wrong.
 */
export async function readTools(client: Client, signal: AbortSignal): Promise<ServerTool[]> {
  if (!client.getServerCapabilities()?.tools) return []
  const found = new Map<string, ServerTool>()
  let cursor: string | undefined
  for (let page = 0; page < mostPages && found.size < mostTools; page++) {
    const { tools, nextCursor } = await client.request(
      { method: 'tools/list', params: cursor === undefined ? {} : { cursor } },
      ListToolsResultSchema,
      { signal, timeout: 20_000 },
    )
    for (const tool of tools) {
      if (found.size >= mostTools || tool.name.length > 256) continue
      const { annotations = {} } = tool
      const readOnly = annotations.readOnlyHint === true
      found.set(tool.name, {
        name: clean(tool.name, 256),
        description: clean(
          tool.description ?? annotations.title ?? tool.title ?? tool.name,
          longestDescription,
        ),
        parameters: schemaOf(tool.inputSchema),
        readOnly,
        repeatable: readOnly || annotations.idempotentHint === true,
      })
    }
    if (nextCursor === undefined || nextCursor === cursor) break
    cursor = nextCursor
  }
  return [...found.values()]
}

/** What the server tells agents about itself. */
export const readInstructions = (client: Client): string | null => {
  const text = clean(client.getInstructions() ?? '', longestInstructions).trim()
  return text === '' ? null : text
}
