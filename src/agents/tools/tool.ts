import type { Logger } from 'pino'
import type { TenantDb } from '../../database/database.ts'
import type { Principal } from '../../http/principal.ts'
import type { JsonObject } from '../../services/models/chat.ts'
import type { Services } from '../../services/services.ts'

/** On whose behalf and where a tool runs. */
export interface ToolContext {
  readonly services: Services
  /** The tenant's tables on behalf of the user. */
  readonly db: TenantDb
  /** A tool may do what this principal may do, and nothing else. */
  readonly principal: Pick<Principal, 'user' | 'tenantId' | 'role' | 'permissions'>
  /** The conversation; undefined where a tool is run directly. */
  readonly sessionId?: string
  readonly runId?: string
  /** The agent's or profile's id. */
  readonly agentId?: string
  /** Aborts when the run ends or the tool's time is over. */
  readonly signal: AbortSignal
  readonly log: Logger
  /** What a tool tells the run besides its result: switched profile, tasks, recall, a sub-agent's events. */
  readonly emit: (event: JsonObject & { readonly type: string }) => void
}

export interface ToolResult {
  readonly ok: boolean
  /** Text for the model. It is data, and marked so in the prompt. */
  readonly text: string
  /** For `/api/tools/exec`, where the result is more than text. */
  readonly value?: unknown
}

/** A tool that agents may call. */
export interface Tool {
  readonly name: string
  readonly description: string
  /** JSON Schema of an object; arguments are checked against it before `run`. */
  readonly parameters: JsonObject
  readonly type: 'basic' | 'mcp'
  /** Where it comes from, as people read it: `MCP Server: docs`. */
  readonly source: string
  /** Whose MCP server it is of. */
  readonly ownerId?: string
  /** Permission slug that the principal needs. */
  readonly permission?: string
  /** Running it twice does no harm, so a crashed run may run it again. */
  readonly repeatable: boolean
  /**
   * Whether a call changes something that a person may want to be asked about; without it every tool that is not `repeatable`
   * does.
   */
  readonly acts?: (args: JsonObject) => boolean
  /** Default 60 s. */
  readonly timeoutMs?: number
  /** Characters of the result that the model gets at most; default 20,000. */
  readonly maxResult?: number
  run(args: JsonObject, context: ToolContext): Promise<ToolResult>
}
