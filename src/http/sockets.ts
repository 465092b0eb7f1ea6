import { randomUUID } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { OperationId, OperationTable } from '../../generated/operations.ts'
import type { TenantDb } from '../database/database.ts'
import type { Services } from '../services/services.ts'
import type { Authenticator } from './authentication/authenticator.ts'
import { type Credentials, credentialsOf } from './authentication/credentials.ts'
import { mayUseCookie } from './authentication/origin.ts'
import {
  mayUse,
  requirePermission,
  standingOf,
  usualCheckMs,
  watchStanding,
} from './authentication/standing.ts'
import { type Connection, connectionOf } from './connection.ts'
import { HttpError } from './errors.ts'
import { addressKey } from './limits.ts'
import type { Principal } from './principal.ts'
import { readQuery } from './query.ts'
import { createRouter, type Endpoint } from './router.ts'
import type { Path } from './types.ts'
import { check } from './validation.ts'

/** What a socket's handler works with. */
export interface SocketCall<K extends OperationId> {
  readonly path: Path<K>
  readonly query: Readonly<Record<string, unknown>>
  readonly principal: Principal
  /** The caller as of now; null once the credential is revoked or may not do this any more, which closes the connection. */
  readonly again: () => Promise<Principal | null>
  readonly db: TenantDb
  readonly services: Services
  readonly request: { readonly id: string; readonly ip: string }
  /** Aborts when the connection is gone or the server shuts down. */
  readonly signal: AbortSignal
}

/** The operations of the contract that answer with an upgrade. */
export type SocketOperation = {
  [K in OperationId]: OperationTable[K]['status'] extends 101 ? K : never
}[OperationId]

/** A handler for each WebSocket of the contract. */
export type SocketHandlers = { readonly [K in SocketOperation]: SocketHandler<K> }

/** Serves one connection; resolves when there is nothing more to say, which closes it. */
export type SocketHandler<K extends OperationId> = (
  call: SocketCall<K>,
  connection: Connection,
) => Promise<void>

export interface SocketOptions {
  /** Operations whose success is 101. */
  readonly endpoints: ReadonlyMap<string, Endpoint>
  readonly handlers: ReadonlyMap<string, SocketHandler<OperationId>>
  readonly services: Services
  readonly authenticator: Authenticator
  /** The client's address, behind trusted proxies too. */
  readonly addressOf: (req: IncomingMessage) => string
  /** How often a client that only listens is asked whether it still may; default 30 s. */
  readonly checkMs?: number | undefined
  /** How often a client is asked for a sign of life; default 30 s. */
  readonly pingMs?: number | undefined
}

export interface Sockets {
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Tells every client to come again elsewhere, and waits until they have gone. */
  close(): Promise<void>
}

/** A frame of 10 MB would be a picture of 7.5 MB; more is an upload's matter. */
const largestFrame = 12 * 1024 * 1024
/** How long a client that broke the protocol may take to read why. */
const partingMs = 5000
/** How often a client is asked for a sign of life, and how often it may owe one before it is taken for gone. */
const usualPingMs = 30_000
const mostOwed = 2
/** How long a client without a credential may take to send one. */
const firstFrameMs = 10_000
/** Close codes of our own, beside those of the documents. */
const unauthorizedCode = 4401
const forbiddenCode = 4403
const goingAwayCode = 1001

const token = /^[\x21-\x7e]{1,8192}$/

/** WebSockets of the contract: found, authenticated and authorised as requests are (RFC 6455). */
export function createSockets(options: SocketOptions): Sockets {
  const { endpoints, handlers, services, authenticator, addressOf } = options
  const { checkMs = usualCheckMs, pingMs = usualPingMs } = options
  const { config, log } = services
  const router = createRouter(endpoints)
  const server = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false })
  const ownOrigins = new Set([new URL(config.publicUrl).origin, ...config.corsOrigins])
  const closing = new AbortController()
  const open = new Set<Promise<void>>()

  async function admit(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = req.url ?? '/'
    const cut = url.indexOf('?')
    const found = router.find('GET', cut === -1 ? url : url.slice(0, cut))
    if (!found) throw new HttpError(404, 'There is no WebSocket at this path')
    const { route, validators } = found.endpoint
    const handler = handlers.get(route.operationId)
    if (!handler) throw new Error(`${route.operationId} has no socket handler`)
    const ip = addressOf(req)
    const id = randomUUID()
    if (route.rateLimit !== null) await services.limits.consume(route.rateLimit, addressKey(ip))
    const query: Record<string, unknown> = { ...readQuery(cut === -1 ? '' : url.slice(cut + 1), false) }
    const given = typeof query.token === 'string' && token.test(query.token) ? query.token : undefined
    check(validators.path, found.params, '/path', route.invalidStatus)
    const shown = credentialsOf(req)
    const credentials: Credentials = { ...shown, bearer: shown.bearer ?? given }
    const origin = { id, ip, userAgent: req.headers['user-agent']?.slice(0, 512) }
    let used = credentials
    const authenticate = async (with_: Credentials) => {
      used = with_
      const { principal } = await authenticator.authenticate(with_, origin)
      return principal?.restricted ? null : principal
    }
    const nothingShown =
      credentials.bearer === undefined &&
      credentials.sessionCookie === undefined &&
      credentials.named === undefined
    const early = nothingShown ? null : await authenticate(credentials)
    if (!nothingShown && !early) throw new HttpError(401, 'Not authenticated')
    // A page of another site could open a socket with the user's cookie: browsers do not apply CORS to sockets.
    const fromPage = { headers: req.headers, method: 'POST' } as IncomingMessage
    if (
      early &&
      ['session', 'proxy'].includes(early.credential.kind) &&
      !mayUseCookie(fromPage, ownOrigins)
    ) {
      throw new HttpError(
        403,
        'A WebSocket with the session cookie must come from a page of this server (Origin)',
      )
    }
    if (early) requirePermission(route.permission, early)
    if (closing.signal.aborted) throw new HttpError(503, 'The server is stopping')

    server.handleUpgrade(req, socket, head, (client) => {
      const left = new AbortController()
      const connection = connectionOf(client)
      client.once('close', () => left.abort())
      watchLife(client, pingMs)
      client.on('error', () => cutOff(client))
      const signal = AbortSignal.any([left.signal, closing.signal])
      const serving = (async () => {
        const principal = early ?? (await firstFrame(connection, authenticate, signal))
        if (!principal) {
          client.close(unauthorizedCode, 'Not authenticated')
          return
        }
        if (!mayUse(route.permission, principal)) {
          client.close(forbiddenCode, 'Permission denied')
          return
        }
        const standing = standingOf(authenticator, route.permission, principal, used, origin)
        const letGo = () => {
          client.close(unauthorizedCode, 'Not authenticated any more')
          left.abort()
        }
        const again = async () => {
          const now = await standing()
          if (!now) letGo()
          return now
        }
        watchStanding(standing, checkMs, left.signal, letGo)
        await handler(
          {
            path: found.params as never,
            query,
            principal,
            again,
            db: services.database.tenant(principal.tenantId, principal.user.id),
            services,
            request: { id, ip },
            signal,
          },
          connection,
        )
        client.close(closing.signal.aborted ? goingAwayCode : 1000)
      })().catch((error: unknown) => {
        log.error({ err: error, requestId: id, operationId: route.operationId }, 'a WebSocket failed')
        client.close(1011, 'Internal error')
      })
      open.add(serving)
      void serving.finally(() => open.delete(serving))
    })
  }

  return {
    upgrade: (req, socket, head) => {
      socket.on('error', () => socket.destroy())
      admit(req, socket, head).catch((error: unknown) => {
        const status = error instanceof HttpError ? error.status : 500
        if (status === 500) log.error({ err: error }, 'a WebSocket could not be opened')
        refuse(socket, status, error instanceof HttpError ? error.detail : 'Internal server error')
      })
    },
    close: async () => {
      closing.abort()
      for (const client of server.clients) client.close(goingAwayCode, 'The server is stopping')
      const timer = setTimeout(() => {
        for (const client of server.clients) client.terminate()
      }, 5000)
      await Promise.allSettled([...open])
      clearTimeout(timer)
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}

/**
 * After a frame that is too large or no frame at all: `ws` has sent the close frame with the reason (RFC 6455, section 7.4)
 * and throws away what still comes. To cut the connection at once would take the reason back.
 */
function cutOff(client: WebSocket): void {
  setTimeout(() => client.terminate(), partingMs).unref()
}

/**
 * Cuts a client off that answers no pings any more: where a network is lost without a word, a connection on which nothing is
 * said would stay for ever (RFC 6455, section 5.5.2). One that is made to wait cannot be heard, and counts as alive.
 */
function watchLife(client: WebSocket, everyMs: number): void {
  let owed = 0
  client.on('pong', () => {
    owed = 0
  })
  const asking = setInterval(() => {
    if (client.isPaused) owed = 0
    if (owed >= mostOwed) client.terminate()
    else if (client.readyState === client.OPEN) {
      owed++
      client.ping()
    }
  }, everyMs)
  client.once('close', () => clearInterval(asking))
}

/** The credential of a client that sent none: `{"type": "auth", "token": "…"}` as the first frame. */
async function firstFrame(
  { frames }: Connection,
  authenticate: (credentials: Credentials) => Promise<Principal | null>,
  signal: AbortSignal,
): Promise<Principal | null> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(firstFrameMs)])
  const none = new Promise<null>((resolve) => {
    late.addEventListener('abort', () => resolve(null), { once: true })
  })
  const first = await Promise.race([frames[Symbol.asyncIterator]().next(), none])
  const bearer = first === null || first.done || first.value === null ? undefined : tokenOf(first.value)
  return bearer === undefined
    ? null
    : authenticate({ bearer, sessionCookie: undefined, basic: undefined, named: undefined })
}

function tokenOf(text: string): string | undefined {
  try {
    const frame: unknown = JSON.parse(text)
    if (typeof frame !== 'object' || frame === null) return undefined
    const given = 'token' in frame ? frame.token : 'access_token' in frame ? frame.access_token : undefined
    return typeof given === 'string' && token.test(given) ? given : undefined
  } catch {
    return undefined
  }
}

function refuse(socket: Duplex, status: number, detail: string): void {
  const body = JSON.stringify({ status, detail, code: status, message: detail, data: null })
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
