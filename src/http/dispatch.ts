import type { Request, RequestHandler, Response } from 'express'
import type { OperationId } from '../../generated/operations.ts'
import type { Route } from '../../generated/routes.ts'
import type { Services } from '../services/services.ts'
import { answer } from './answer.ts'
import type { Authenticator } from './authentication/authenticator.ts'
import { credentialsOf } from './authentication/credentials.ts'
import { mayUseCookie } from './authentication/origin.ts'
import { ownScopes, standingOf, usualCheckMs, watchStanding } from './authentication/standing.ts'
import { forbidden, HttpError, notFound, unauthorized, unavailable } from './errors.ts'
import { withIdempotency } from './idempotent-call.ts'
import { readInput } from './input.ts'
import { addressKey, limitsOfUsers } from './limits.ts'
import { localeOf } from './locale.ts'
import { requireLoopback } from './loopback.ts'
import type { Oracle } from './oracle.ts'
import type { Principal } from './principal.ts'
import { createReply, type HeldHeaders } from './reply.ts'
import { contextOf } from './request-context.ts'
import { createRouter, type Endpoint } from './router.ts'
import type { Call, Handler, RawHandler } from './types.ts'

export interface DispatchOptions {
  readonly endpoints: ReadonlyMap<string, Endpoint>
  readonly services: Services
  readonly authenticator: Authenticator
  readonly oracle: Oracle | undefined
  /** How often the caller of a stream that stays open is asked whether they still may; default 30 s. */
  readonly checkMs?: number | undefined
}

/** What a browser, or the proxy in front of it, adds to a request of whatever page. */
const sentByBrowsers: ReadonlySet<Principal['credential']['kind']> = new Set(['session', 'proxy'])

const userAgentOf = (req: Request) => req.headers['user-agent']?.slice(0, 512)

/** A protected resource of its own (RFC 9728), to which MCP clients look for where they get a token. */
const mcpPath = '/mcp'

/** The `WWW-Authenticate` of RFC 6750, which names the metadata of the resource (RFC 9728, section 5.1). */
function challengeOf(
  { path, permission }: Route,
  error: 'invalid_token' | 'insufficient_scope' | undefined,
  publicUrl: string,
): string {
  const metadata = `${publicUrl}/.well-known/oauth-protected-resource${path === mcpPath ? mcpPath : ''}`
  return [
    'Bearer realm="atelier"',
    ...(error === undefined ? [] : [`error="${error}"`]),
    ...(error === 'insufficient_scope' ? [`scope="${permission}"`] : []),
    `resource_metadata="${metadata}"`,
  ].join(', ')
}

/** 401 or 403 before anything of the operation is looked at. */
function authorize(
  route: Route,
  principal: Principal | null,
  failure: string | null,
  publicUrl: string,
): void {
  if (route.permission === null) return
  if (!principal) {
    const zh = failure === 'token expired' ? '登录过期' : failure === 'invalid token' ? 'Token非法' : '未登录'
    const message = { en: failure ?? 'Not logged in', zh }
    const challenge = challengeOf(route, failure === null ? undefined : 'invalid_token', publicUrl)
    throw unauthorized(
      failure === null ? 'Not authenticated' : `Not authenticated: ${failure}`,
      message,
      challenge,
    )
  }
  if (principal.restricted && !route.beforeMfa) {
    throw forbidden('This server requires a second factor: set one up with POST /api/auth/mfa/enroll first', {
      en: 'Set up a second factor first',
      zh: '请先设置两步验证',
    })
  }
  const scope = ownScopes[route.permission]
  if (scope !== undefined) {
    // What concerns the account itself is not for a credential that was given to a program for something else.
    if (principal.scopes && !principal.scopes.has(scope)) throw forbidden(`Scope ${scope} is required`)
    return
  }
  if (!principal.permissions.has(route.permission)) {
    const challenge = route.path === mcpPath ? challengeOf(route, 'insufficient_scope', publicUrl) : undefined
    throw forbidden(`Permission ${route.permission} is required`, undefined, challenge)
  }
}

/** Fails the operation with 503 when it takes too long; the work it started is not waited for. */
function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(unavailable(`The operation did not finish within ${milliseconds} ms`)),
      milliseconds,
    )
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * The one Express middleware that runs all operations: finds the route, authenticates, authorizes, reads and
 * validates the input, calls the handler, answers. It is the only place that knows the routing.
 */
export function createDispatch(options: DispatchOptions): RequestHandler {
  const { services, authenticator, oracle, endpoints, checkMs = usualCheckMs } = options
  const { config } = services
  const router = createRouter(endpoints)
  const ownOrigins = new Set([new URL(config.publicUrl).origin, ...config.corsOrigins])

  async function run(req: Request, res: Response): Promise<void> {
    const context = contextOf(req)
    const cut = req.url.indexOf('?')
    const path = cut === -1 ? req.url : req.url.slice(0, cut)
    const found = router.find(req.method === 'HEAD' ? 'GET' : req.method, path)
    if (!found) {
      const allow = router.allowed(path)
      if (allow.length === 0) throw notFound('path', path)
      const names = [...allow, ...(allow.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
      throw new HttpError(405, `${req.method} is not allowed here; allowed are ${names}`, {
        headers: { Allow: names },
      })
    }
    const { endpoint, params } = found
    const { route } = endpoint
    context.operationId = route.operationId
    context.sage = route.documents.includes('sage')
    context.errors = route.errors
    if (route.loopback) requireLoopback(req, config.desktopMode)

    const { ip } = context
    const byUser = route.rateLimit !== null && limitsOfUsers.has(route.rateLimit)
    const consume = async (key: string) => {
      if (route.rateLimit === null) return
      const left = await services.limits.consume(route.rateLimit, key)
      for (const [name, value] of Object.entries(left.headers)) res.setHeader(name, value)
    }
    if (!byUser) await consume(addressKey(ip))
    const credentials = credentialsOf(req)
    const origin = { id: context.id, ip, userAgent: userAgentOf(req) }
    const { principal: shown, failure } = await authenticator.authenticate(credentials, origin)
    context.principal = shown
    authorize(route, shown, failure, config.publicUrl)
    // To the public operations who is restricted is nobody.
    const principal = shown?.restricted && !route.beforeMfa ? null : shown
    if (principal && sentByBrowsers.has(principal.credential.kind) && !mayUseCookie(req, ownOrigins)) {
      throw forbidden('A request with the session cookie must come from a page of this server (Origin)')
    }
    if (byUser && principal) await consume(principal.user.id)

    const input = await readInput(req, endpoint, params, cut === -1 ? '' : req.url.slice(cut + 1), config)
    try {
      await oracle?.checkRequest(route, input.values.body, req, res)
      const held: HeldHeaders = new Map()
      const call = {
        operationId: route.operationId as OperationId,
        ...input.values,
        principal,
        db: principal ? services.database.tenant(principal.tenantId, principal.user.id) : null,
        services,
        request: {
          id: context.id,
          ip,
          method: req.method,
          path,
          userAgent: userAgentOf(req),
          locale: localeOf(req.headers['accept-language']),
          ifMatch: req.headers['if-match'],
          now: services.clock.now(),
          secure: req.secure,
          bearer: credentials.bearer,
          sessionCookie: credentials.sessionCookie,
          basic: credentials.basic,
        },
        reply: createReply(req.url, (name, value) => {
          if (route.raw) res.setHeader(name, value)
          else held.set(name, value)
        }),
      } as unknown as Call<OperationId>

      if (route.raw) {
        const aborter = new AbortController()
        res.once('close', () => aborter.abort())
        await (endpoint.handler as unknown as RawHandler<OperationId>)(call, {
          req,
          res,
          signal: aborter.signal,
          whilePermitted: () => {
            if (!principal) return aborter.signal
            const revoked = new AbortController()
            const standing = standingOf(authenticator, route.permission, principal, credentials, origin)
            watchStanding(standing, checkMs, aborter.signal, () => revoked.abort())
            return AbortSignal.any([aborter.signal, revoked.signal])
          },
        })
        return
      }
      // A key stays claimed while its work runs on behind a 503, and then keeps its answer.
      const work = withIdempotency(req, held, route, call, () =>
        (endpoint.handler as unknown as Handler<OperationId>)(call),
      )
      const body = await inTime(work, config.requestTimeoutMs)
      for (const [name, value] of held) res.setHeader(name, value)
      answer(req, res, route, body, services.clock.now(), oracle !== undefined)
    } finally {
      await input.dispose()
    }
  }

  return (req, res, next) => {
    run(req, res).catch(next)
  }
}
