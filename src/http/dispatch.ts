import type { Request, RequestHandler, Response } from 'express'
import findMyWay from 'find-my-way'
import type { OperationId } from '../../generated/operations.ts'
import type { Route } from '../../generated/routes.ts'
import type { Services } from '../services/services.ts'
import type { Authenticator } from './authentication/authenticator.ts'
import { credentialsOf } from './authentication/credentials.ts'
import { mayUseCookie } from './authentication/origin.ts'
import { answer } from './answer.ts'
import { badRequest, forbidden, HttpError, notFound, unauthorized, unavailable } from './errors.ts'
import { withIdempotency } from './idempotent-call.ts'
import { readInput } from './input.ts'
import { localeOf } from './locale.ts'
import type { Oracle } from './oracle.ts'
import type { Principal } from './principal.ts'
import { createReply } from './reply.ts'
import { contextOf } from './request-context.ts'
import type { Call, Handler, RawHandler } from './types.ts'
import type { OperationValidators } from './validation.ts'

/** A handler of either kind with its operation erased; the rooms' types have been checked where they are made. */
type AnyHandler = (call: never, raw: never) => Promise<unknown>

/** One operation, ready to run. */
export interface Endpoint {
  readonly route: Route
  readonly handler: AnyHandler
  readonly validators: OperationValidators
}

export interface DispatchOptions {
  readonly endpoints: ReadonlyMap<string, Endpoint>
  readonly services: Services
  readonly authenticator: Authenticator
  readonly oracle: Oracle | undefined
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** `/a/{id}/b` as find-my-way writes it; a parameter that spans slashes becomes a wildcard. */
function pattern(route: Route): string {
  return route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    name === route.multiSegment ? '*' : `:${name}`,
  )
}

function buildRouter(endpoints: ReadonlyMap<string, Endpoint>) {
  const router = findMyWay({
    ignoreTrailingSlash: true,
    maxParamLength: 1024,
    onBadUrl: () => {
      throw badRequest('The path is not valid percent-encoded UTF-8')
    },
  })
  for (const endpoint of endpoints.values()) {
    router.on(endpoint.route.method as 'GET', pattern(endpoint.route), () => undefined, endpoint)
  }
  return {
    find(method: string, path: string) {
      const found = router.find(method as 'GET', path)
      if (!found) return undefined
      const endpoint = found.store as Endpoint | undefined
      if (!endpoint) throw badRequest('The path is not valid percent-encoded UTF-8')
      const params: Record<string, string | undefined> = { ...found.params }
      if (endpoint.route.multiSegment !== null) {
        params[endpoint.route.multiSegment] = params['*']
        delete params['*']
      }
      return { endpoint, params }
    },
    allowed: (path: string) => methods.filter((method) => router.find(method, path)?.store),
  }
}

/** 401 or 403 before anything of the operation is looked at. */
function authorize(route: Route, principal: Principal | null, failure: string | null): void {
  if (route.permission === null) return
  if (!principal) {
    const zh = failure === 'token expired' ? '登录过期' : failure === 'invalid token' ? 'Token非法' : '未登录'
    throw unauthorized(failure === null ? 'Not authenticated' : `Not authenticated: ${failure}`, {
      en: failure ?? 'Not logged in',
      zh,
    })
  }
  if (route.permission === 'self') return
  if (!principal.permissions.has(route.permission))
    throw forbidden(`Permission ${route.permission} is required`)
}

/** Fails the operation with 503 when it takes too long; the work it started is not waited for. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(unavailable(`The operation did not finish within ${milliseconds} ms`)),
    milliseconds,
  )
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The one Express middleware that runs all operations: finds the route, authenticates, authorizes, reads and
 * validates the input, calls the handler, answers. It is the only place that knows the routing.
 */
export function createDispatch(options: DispatchOptions): RequestHandler {
  const { services, authenticator, oracle, endpoints } = options
  const { config } = services
  const router = buildRouter(endpoints)
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

    const ip = req.ip ?? req.socket.remoteAddress ?? ''
    if (route.rateLimit !== null) {
      const left = await services.limits.consume(route.rateLimit, ip)
      for (const [name, value] of Object.entries(left.headers)) res.setHeader(name, value)
    }
    const credentials = credentialsOf(req)
    const { principal, failure } = await authenticator.authenticate(credentials)
    context.principal = principal
    authorize(route, principal, failure)
    if (principal?.credential.kind === 'session' && !mayUseCookie(req, ownOrigins)) {
      throw forbidden('A request with the session cookie must come from a page of this server (Origin)')
    }

    const input = await readInput(req, endpoint, params, cut === -1 ? '' : req.url.slice(cut + 1), config)
    try {
      if (oracle) {
        req.body = input.values.body
        await oracle.checkRequest(route, req, res)
      }
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
          userAgent: req.headers['user-agent']?.slice(0, 512),
          locale: localeOf(req.headers['accept-language']),
          ifMatch: req.headers['if-match'],
          now: services.clock.now(),
          secure: req.secure,
          bearer: credentials.bearer,
          sessionCookie: credentials.sessionCookie,
        },
        reply: createReply(res, req.url),
      } as unknown as Call<OperationId>

      if (route.raw) {
        const aborter = new AbortController()
        res.once('close', () => aborter.abort())
        await (endpoint.handler as unknown as RawHandler<OperationId>)(call, {
          req,
          res,
          signal: aborter.signal,
        })
        return
      }
      const body = await withIdempotency(req, res, route, call, () =>
        inTime((endpoint.handler as unknown as Handler<OperationId>)(call), config.requestTimeoutMs),
      )
      answer(req, res, route, body, services.clock.now(), oracle !== undefined)
    } finally {
      await input.dispose()
    }
  }

  return (req, res, next) => {
    run(req, res).catch(next)
  }
}
