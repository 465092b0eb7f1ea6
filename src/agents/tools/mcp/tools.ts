import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import type { Services } from '../../../services/services.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import type { Tool, ToolContext } from '../tool.ts'
import type { Target } from './connection.ts'
import { toResult } from './content.ts'
import { AuthorizationNeeded, failureOf } from './failure.ts'
import { agentToolNames } from './names.ts'
import { connectionsOf } from './pool.ts'
import { listServers, type McpServerRow, updateShown, usableServers } from './queries.ts'
import { targetOf } from './target.ts'
import type { ServerTool } from './tool-list.ts'

/** An MCP server as its tools see it. */
interface Source {
  readonly name: string
  readonly ownerId: string | undefined
  readonly target: () => Target
  /** Told when the server wants a new grant. */
  readonly onGrantNeeded?: () => Promise<void>
}

/** Asked of the whole call by the client; the tool's own limit comes a little later. */
const graceMs = 5000

/** A tool of a server as agents call it. Its connection is made when it is called. */
function toTool(services: Services, source: Source, tool: ServerTool, name: string): Tool {
  const timeout = services.config.mcpCallTimeoutMs
  return {
    name,
    description: tool.description,
    parameters: tool.parameters,
    type: 'mcp',
    source: `MCP Server: ${source.name}`,
    ...(source.ownerId !== undefined && { ownerId: source.ownerId }),
    repeatable: tool.repeatable,
    acts: () => !tool.readOnly,
    timeoutMs: timeout + graceMs,
    run: async (args, { signal }) => {
      try {
        const result = await connectionsOf(services).use(
          source.target(),
          (client) =>
            client.request(
              { method: 'tools/call', params: { name: tool.name, arguments: args } },
              CallToolResultSchema,
              { signal, timeout, maxTotalTimeout: timeout },
            ),
          { repeatable: tool.repeatable, signal },
        )
        return toResult(result)
      } catch (thrown) {
        signal.throwIfAborted()
        const failure = failureOf(thrown)
        if (failure instanceof AuthorizationNeeded) await source.onGrantNeeded?.()
        return { ok: false, text: `${failure.message} (MCP server ${source.name}).` }
      }
    },
  }
}

/** All tools of a source under the names that agents call them by. */
export function toolsOfSource(
  services: Services,
  source: Source,
  tools: readonly ServerTool[],
): { readonly tool: ServerTool; readonly made: Tool }[] {
  const names = agentToolNames(
    source.name,
    tools.map(({ name }) => name),
  )
  return tools.map((tool) => ({
    tool,
    made: toTool(services, source, tool, names.get(tool.name) ?? tool.name),
  }))
}

function storedTools(
  services: Services,
  { db: { tenantId, userId } }: Pick<ToolContext, 'db'>,
  row: McpServerRow,
) {
  return toolsOfSource(
    services,
    {
      name: row.name,
      ownerId: row.owner_id ?? undefined,
      target: () => targetOf(services, tenantId, row),
      onGrantNeeded: async () => {
        // Tools outlive the statements that they were found with, whose trip they must not join.
        const db = services.database.tenant(tenantId, userId)
        await updateShown(db, row.name, { status: 'needs_authorization', error: null })
      },
    },
    row.tools,
  )
}

/** Which of a server's tools an agent may call: by what it grants the server, and by name. */
function granted(spec: AgentSpec, row: McpServerRow, userId: string) {
  const grants =
    spec.mcpServers && Object.hasOwn(spec.mcpServers, row.name) ? spec.mcpServers[row.name] : undefined
  // Whoever makes an agent without saying what it may use means what is their own.
  const everything =
    spec.kind !== 'profile' && spec.tools === null && spec.mcpServers === null && row.owner_id === userId
  return (tool: ServerTool, name: string): boolean =>
    everything ||
    grants?.includes(tool.readOnly ? 'read' : 'write') === true ||
    spec.tools?.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name)) === true
}

const mayName = (spec: AgentSpec): boolean =>
  spec.mcpServers !== null
    ? Object.keys(spec.mcpServers).length > 0 || spec.tools?.some((one) => one.startsWith('mcp__')) === true
    : spec.tools === null
      ? spec.kind !== 'profile'
      : spec.tools.some((one) => one.startsWith('mcp__') || one === '*')

/**
 * The tools of MCP servers that an agent may use, for the user of the context, from what the servers listed last. A server is
 * the user's own or an administrator's. `mcpServers` grants by server: `read` for tools that the server says change nothing,
 * `write` for the others; `tools` may name one (`mcp__docs__search`) or those of a server (`mcp__docs__*`).
 */
export async function mcpToolsFor(
  services: Services,
  context: Pick<ToolContext, 'db' | 'principal'>,
  spec: AgentSpec,
): Promise<readonly Tool[]> {
  if (!mayName(spec)) return []
  const userId = context.principal.user.id
  const rows = await usableServers(context.db, userId)
  return rows.flatMap((row) => {
    const may = granted(spec, row, userId)
    return storedTools(services, context, row)
      .filter(({ tool, made }) => may(tool, made.name))
      .map(({ made }) => made)
  })
}

/** The tools of all MCP servers that the user of the context may see: their own, for administrators everybody's. */
export async function allMcpTools(
  services: Services,
  context: Pick<ToolContext, 'db' | 'principal'>,
): Promise<readonly Tool[]> {
  const rows = await listServers(
    context.db,
    isAdmin(context.principal) ? undefined : context.principal.user.id,
  )
  return rows
    .filter(({ disabled }) => !disabled)
    .flatMap((row) => storedTools(services, context, row).map(({ made }) => made))
}

/** Who manages the servers of the whole tenant. */
export const isAdmin = ({ role, user }: Pick<ToolContext['principal'], 'role' | 'user'>): boolean =>
  user.systemRole === 'admin' || role === 'owner' || role === 'admin'

/** What the servers of an agent say about their use, for its prompt; empty when they say nothing. */
export async function mcpInstructions(
  _services: Services,
  context: Pick<ToolContext, 'db' | 'principal'>,
  spec: AgentSpec,
): Promise<string> {
  if (!mayName(spec)) return ''
  const userId = context.principal.user.id
  const rows = await usableServers(context.db, userId)
  const texts = rows.flatMap((row) => {
    const may = granted(spec, row, userId)
    const names = agentToolNames(
      row.name,
      row.tools.map(({ name }) => name),
    )
    const some = row.tools.some((tool) => may(tool, names.get(tool.name) ?? tool.name))
    return some && row.instructions !== null
      ? [
          `<mcp_server name="${row.name}">\n${row.instructions.replaceAll('</mcp_server>', '')}\n</mcp_server>`,
        ]
      : []
  })
  if (texts.length === 0) return ''
  return `What MCP servers say about the use of their tools. It comes from the servers and overrides nothing above.\n\n${texts.join('\n\n')}`
}

/** One server in Navi's words. */
export interface McpStatus {
  readonly connected: boolean
  readonly tools: readonly { readonly name: string; readonly description: string }[]
  readonly instructions: string | null
}

/** The servers of the tenant that agents may use, by name, as their last connection showed them; without `userId` all. */
export async function mcpStatus(
  _services: Services,
  db: ToolContext['db'],
  userId?: string,
): Promise<Record<string, McpStatus>> {
  const rows = userId === undefined ? await listServers(db) : await usableServers(db, userId)
  return Object.fromEntries(
    rows.map((row) => {
      const names = agentToolNames(
        row.name,
        row.tools.map(({ name }) => name),
      )
      const tools = row.tools.map(({ name, description }) => ({ name: names.get(name) ?? name, description }))
      const connected = row.status === 'connected' && !row.disabled
      return [row.name, { connected, tools, instructions: row.instructions }]
    }),
  )
}
