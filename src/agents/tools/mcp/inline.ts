import type { Services } from '../../../services/services.ts'
import type { Tool, ToolContext } from '../tool.ts'
import { failureOf } from './failure.ts'
import { connectionsOf } from './pool.ts'
import { newTarget } from './target.ts'
import { readTools } from './tool-list.ts'
import { toolsOfSource } from './tools.ts'

const mostServers = 8
const nameForm = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

const textIn = (settings: Record<string, unknown>, ...names: string[]): string | undefined =>
  names.map((name) => settings[name]).find((value) => typeof value === 'string' && value !== '') as
    | string
    | undefined

interface Inline {
  readonly name: string
  readonly protocol: 'streamable_http' | 'sse'
  readonly url: string
  readonly apiKey: string | null
}

/** A server as Sage's clients write it; undefined for one that is switched off, that would be run as a program, or with a key
 * that fits into no header. */
function readInline(name: string, settings: unknown): Inline | undefined {
  if (!nameForm.test(name) || typeof settings !== 'object' || settings === null) return undefined
  const given = settings as Record<string, unknown>
  if (given.disabled === true) return undefined
  const sse = textIn(given, 'sse_url')
  const streamable = textIn(given, 'streamable_http_url', 'url')
  const protocol =
    given.protocol === 'sse' || (streamable === undefined && sse !== undefined) ? 'sse' : 'streamable_http'
  const url = protocol === 'sse' ? (sse ?? streamable) : streamable
  if (url === undefined || !URL.canParse(url)) return undefined
  const apiKey = textIn(given, 'api_key')?.trim() ?? null
  if (apiKey !== null && !/^[\x21-\x7e]*$/.test(apiKey)) return undefined
  return { name, protocol, url, apiKey }
}

/**
 * The tools of MCP servers that a request brings for one run (Sage's `extra_mcp_config`: server name → settings with
 * `protocol`, `streamable_http_url` or `sse_url`, `api_key`). They are asked for their tools at once; one that does not answer
 * is left out and named in the log.
 */
export async function mcpToolsOf(
  services: Services,
  context: Pick<ToolContext, 'db' | 'principal' | 'signal' | 'log'>,
  config: Readonly<Record<string, unknown>>,
): Promise<readonly Tool[]> {
  const { db, principal, signal, log } = context
  const servers = Object.entries(config)
    .slice(0, mostServers)
    .flatMap(([name, settings]) => readInline(name, settings) ?? [])
  const found = await Promise.all(
    servers.map(async (server) => {
      const target = newTarget(
        services,
        `${db.tenantId}/${principal.user.id}/inline`,
        server.name,
        server,
        null,
      )
      try {
        const tools = await connectionsOf(services).use(target, (client) => readTools(client, signal), {
          signal,
        })
        const source = { name: server.name, ownerId: principal.user.id, target: () => target }
        return toolsOfSource(services, source, tools).map(({ made }) => made)
      } catch (thrown) {
        signal.throwIfAborted()
        log.warn(
          { mcp_server: server.name, reason: failureOf(thrown).message },
          'an MCP server of a request is left out',
        )
        return []
      }
    }),
  )
  return found.flat()
}
