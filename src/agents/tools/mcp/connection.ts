import { createRequire } from 'node:module'
import { extractWWWAuthenticateParams } from '@modelcontextprotocol/sdk/client/auth.js'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { SSEClientTransport, SseError } from '@modelcontextprotocol/sdk/client/sse.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { FetchLike, Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { Config } from '../../../config.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { failureOf, type McpFailure } from './failure.ts'
import { type OAuthParty, renewToken } from './oauth.ts'

/** An MCP server and how to come in. */
export interface Target {
  /** What connections are shared by: tenant, name, address and key. */
  readonly key: string
  readonly protocol: 'streamable_http' | 'sse'
  readonly url: string
  readonly apiKey: string | null
  /** For a server that may ask for OAuth; null for one that has a key, or that nobody could grant anything for. */
  readonly oauth: Omit<OAuthParty, 'fetch' | 'serverUrl'> | null
}

/** A client that has shaken hands with a server. */
export interface Connection {
  readonly client: Client
  /** Whether it broke, from whichever side. */
  readonly lost: boolean
  /** Why it broke, where the client library does not tell. */
  readonly reason: McpFailure | undefined
  close(): Promise<void>
}

const { version } = createRequire(import.meta.url)('../../../../package.json') as { version: string }

const connectMs = 15_000

/** Adds the server's credential to each request; a token that does not count is renewed once. */
function authorizedFetch(target: Target, base: FetchLike): FetchLike {
  const { apiKey, oauth, url: serverUrl } = target
  return async (url, init) => {
    const send = (token: string | undefined) => {
      const headers = new Headers(init?.headers)
      if (token !== undefined) headers.set('Authorization', `Bearer ${token}`)
      return base(url, { ...init, headers })
    }
    if (apiKey !== null || !oauth) return send(apiKey ?? undefined)
    const token = (await oauth.store.read()).tokens?.access_token
    const response = await send(token)
    if (response.status !== 401) return response
    const challenge = extractWWWAuthenticateParams(response)
    await response.body?.cancel()
    return send(await renewToken({ ...oauth, serverUrl, fetch: base }, token, challenge))
  }
}

/**
 * Connects to a server.
 * @throws McpFailure, which is AuthorizationNeeded when the server asks for a grant
 */
export async function connect(
  config: Pick<Config, 'mcpAllowPrivate'>,
  target: Target,
  signal?: AbortSignal,
): Promise<Connection> {
  const state: { lost: boolean; reason: McpFailure | undefined } = { lost: false, reason: undefined }
  const client = new Client({ name: 'atelier', version }, { capabilities: {} })
  const breakOff = (reason: McpFailure) => {
    state.reason ??= reason
    void client.close()
  }
  let refusal: unknown
  const inner = authorizedFetch(target, boundedFetch(config, { tooLarge: breakOff, broken: breakOff }))
  // The SSE transport loses what its fetch throws.
  const fetch: FetchLike = (url, init) =>
    inner(url, init).catch((thrown: unknown) => {
      refusal = thrown
      throw thrown
    })
  const url = new URL(target.url)
  const transport: Transport =
    target.protocol === 'sse'
      ? new SSEClientTransport(url, { fetch })
      : (new StreamableHTTPClientTransport(url, {
          fetch,
          reconnectionOptions: {
            initialReconnectionDelay: 1000,
            maxReconnectionDelay: 30_000,
            reconnectionDelayGrowFactor: 2,
            maxRetries: 3,
          },
        }) as Transport)
  const limit = AbortSignal.any([AbortSignal.timeout(connectMs), ...(signal ? [signal] : [])])
  const onAbort = () => void transport.close()
  limit.addEventListener('abort', onAbort, { once: true })
  const aborted = Promise.withResolvers<never>()
  limit.addEventListener('abort', () => aborted.reject(limit.reason), { once: true })
  try {
    // The handshake of SSE waits for an event that may never come.
    await Promise.race([client.connect(transport, { signal: limit, timeout: connectMs }), aborted.promise])
  } catch (thrown) {
    await transport.close().catch(() => {})
    if (signal?.aborted) throw signal.reason
    throw failureOf(state.reason ?? refusal ?? thrown)
  } finally {
    limit.removeEventListener('abort', onAbort)
  }
  client.onclose = () => {
    state.lost = true
  }
  // Its event source would connect again by itself, to a session that knows nothing of the handshake.
  client.onerror = (error) => {
    if (error instanceof SseError) breakOff(failureOf(refusal ?? error))
  }
  return {
    client,
    get lost() {
      return state.lost
    },
    get reason() {
      return state.reason
    },
    close: async () => {
      state.lost = true
      if (transport instanceof StreamableHTTPClientTransport) {
        await Promise.race([
          transport.terminateSession().catch(() => {}),
          new Promise((resolve) => setTimeout(resolve, 1000).unref()),
        ])
      }
      await client.close().catch(() => {})
    },
  }
}
