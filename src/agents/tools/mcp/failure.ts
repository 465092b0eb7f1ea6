import { SseError } from '@modelcontextprotocol/sdk/client/sse.js'
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import { FetchRefused } from '../../../services/guarded-fetch.ts'

/** An MCP server cannot be used now; the message is a sentence for people. */
export class McpFailure extends Error {
  override name = 'McpFailure'
  /** The request cannot have reached a tool, so that it may be sent again. */
  readonly untouched: boolean
  /** The connection broke; whether a tool was reached is not known. */
  readonly broken: boolean

  constructor(message: string, options: { cause?: unknown; untouched?: boolean; broken?: boolean } = {}) {
    super(message, { cause: options.cause })
    this.untouched = options.untouched ?? false
    this.broken = options.broken ?? false
  }
}

/** The server wants the user to grant access first. */
export class AuthorizationNeeded extends McpFailure {
  override name = 'AuthorizationNeeded'
  readonly url: string

  constructor(url: string) {
    super('The server asks its user to grant access first', { untouched: true })
    this.url = url
  }
}

const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Error, its causes, and what an aggregate holds. */
function* chain(thrown: unknown): Generator<Error & { code?: unknown }> {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++) {
    yield error
    if (error instanceof AggregateError) for (const one of error.errors) yield* chain(one)
  }
}

const cut = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 300).toWellFormed()

/** Anything that the client library throws, as a failure with a sentence. Of a server's answer only a line is shown. */
export function failureOf(thrown: unknown): McpFailure {
  const errors = [...chain(thrown)]
  const known = errors.find((error) => error instanceof McpFailure)
  if (known) return known
  const refused = errors.find((error) => error instanceof FetchRefused)
  if (refused)
    return new McpFailure(`The address is refused: ${refused.message}`, { cause: thrown, untouched: true })
  const code = errors.map((error) => error.code).find((one) => typeof one === 'string')
  if (typeof code === 'string' && unconnected.has(code)) {
    return new McpFailure(`The server cannot be reached (${code})`, { cause: thrown, untouched: true })
  }
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET') {
    return new McpFailure('The connection to the server broke', { cause: thrown, broken: true })
  }
  const [first] = errors
  if (first instanceof StreamableHTTPError || first instanceof SseError) {
    const status = first.code
    // Servers forget their sessions when they restart: 404 by the protocol, 400 in practice.
    if (status === 404 || status === 400) {
      return new McpFailure(`The server answered with status ${status}`, { cause: thrown, untouched: true })
    }
    if (status === 401 || status === 403) {
      return new McpFailure(`The server does not accept the credentials (status ${status})`, {
        cause: thrown,
      })
    }
    if (status !== undefined && status > 0) {
      return new McpFailure(`The server answered with status ${status}`, { cause: thrown })
    }
    return new McpFailure(`The server does not speak MCP at this address: ${cut(first.message)}`, {
      cause: thrown,
    })
  }
  if (first instanceof McpError) {
    if (first.code === ErrorCode.RequestTimeout)
      return new McpFailure('The server took too long', { cause: thrown })
    if (first.code === ErrorCode.ConnectionClosed)
      return new McpFailure('The connection to the server broke', { cause: thrown, broken: true })
    return new McpFailure(cut(first.message), { cause: thrown })
  }
  if (first?.name === 'ZodError' || first instanceof SyntaxError) {
    return new McpFailure('The server answered with something that is no MCP', { cause: thrown })
  }
  return new McpFailure(first ? cut(first.message) : 'The server failed', { cause: thrown })
}
