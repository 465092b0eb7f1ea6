import { fileURLToPath } from 'node:url'
import express from 'express'
import helmet from 'helmet'
import type { OperationId, Tag } from '../generated/operations.ts'
import { routes } from '../generated/routes.ts'
import { createAuthenticator } from './http/authentication/authenticator.ts'
import { addressList, type IdentityProxies, proxyProvider } from './http/authentication/identity-proxies.ts'
import { createDispatch } from './http/dispatch.ts'
import { createDocs } from './http/docs.ts'
import { createExplore } from './http/explore/explore.ts'
import { logRequest, watchRequests } from './http/logging.ts'
import { createMetrics } from './http/metrics.ts'
import { cors, errorHandler, nothingHere, requestId } from './http/middleware.ts'
import type { Oracle } from './http/oracle.ts'
import { contextOf } from './http/request-context.ts'
import type { Endpoint } from './http/router.ts'
import { createSockets, type SocketHandler, type Sockets } from './http/sockets.ts'
import { loadValidators } from './http/validation.ts'
import { admitNamed } from './identity/login-providers/accounts.ts'
import { rooms, sockets as socketHandlers } from './rooms.ts'
import type { Services } from './services/services.ts'

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** All operations with their handlers and validators. Throws when a route has no handler or no permission rule. */
async function buildEndpoints(): Promise<ReadonlyMap<string, Endpoint>> {
  const endpoints = new Map<string, Endpoint>()
  const tags = Object.keys(rooms) as Tag[]
  const validators = new Map(
    await Promise.all(tags.map(async (tag) => [tag, await loadValidators(tag)] as const)),
  )
  for (const route of routes) {
    const handlers: Readonly<Record<string, unknown>> = rooms[route.tag]
    const handler = handlers[route.operationId]
    if (typeof handler !== 'function') throw new Error(`${route.operationId} has no handler`)
    if (route.permission === undefined) throw new Error(`${route.operationId} has no permission`)
    endpoints.set(route.operationId, {
      route,
      handler: handler as Endpoint['handler'],
      validators: validators.get(route.tag)?.[route.operationId] ?? {},
    })
  }
  return endpoints
}

/** The proxies that may name the user; nobody in any other mode than `trusted_proxy`. */
function identityProxies(services: Services): IdentityProxies | undefined {
  const { authMode, trustedIdentityProxies } = services.config
  if (authMode !== 'trusted_proxy') return undefined
  return {
    trusts: addressList(trustedIdentityProxies),
    admit: (subject, origin) => admitNamed(services, origin, proxyProvider, subject),
  }
}

/** The Express application with the WebSockets beside it. */
export type App = express.Express & { readonly sockets: Sockets }

/**
 * The application over ready services. It listens on nothing and starts nothing. `checkMs` is how often who stays connected is
 * asked whether they still may; default 30 s.
 */
export async function createApp(services: Services, oracle?: Oracle, checkMs?: number): Promise<App> {
  const { config, log, database, secrets } = services
  const metrics = createMetrics({ metricsToken: config.metricsToken, secrets })
  metrics.watchPool('main', () => ({
    total: database.pool.totalCount,
    idle: database.pool.idleCount,
    waiting: database.pool.waitingCount,
  }))

  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', config.trustProxy.length > 0 ? [...config.trustProxy] : false)
  app.use(requestId)
  app.use(
    watchRequests(
      (req) => {
        const context = contextOf(req)
        return {
          requestId: context.id,
          operationId: context.operationId,
          ip: context.ip,
          userId: context.principal?.user.id,
          tenantId: context.principal?.tenantId,
        }
      },
      (record) => {
        logRequest(log, record)
        metrics.observe(record)
      },
    ),
  )
  app.use(
    helmet({
      // For Flash, for Internet Explorer, and for pages with links; each costs every answer.
      xPermittedCrossDomainPolicies: false,
      xDownloadOptions: false,
      xXssProtection: false,
      xDnsPrefetchControl: false,
      xPoweredBy: false,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
  )
  app.use(cors(config.corsOrigins))
  app.get('/metrics', metrics.handler)
  app.use(
    createDocs({
      openapiJson: beside('../generated/openapi.json'),
      openapiYaml: beside('../openapi.yaml'),
      title: 'Atelier API',
    }),
  )
  app.use(createExplore())
  const endpoints = await buildEndpoints()
  const authenticator = createAuthenticator(
    database,
    secrets,
    services.accessTokens,
    services.tokenUses,
    identityProxies(services),
  )
  app.use(createDispatch({ endpoints, services, authenticator, oracle, checkMs }))
  app.use(nothingHere)
  app.use(errorHandler(log))
  const sockets = createSockets({
    endpoints: new Map([...endpoints].filter(([, { route }]) => route.status === 101)),
    handlers: new Map(Object.entries(socketHandlers)) as ReadonlyMap<string, SocketHandler<OperationId>>,
    services,
    authenticator,
    checkMs,
    // Express's own reading of `X-Forwarded-For`, for a request that never reaches it.
    addressOf: ({ headers, socket }) =>
      String(Reflect.get(app.request, 'ip', { app, headers, socket }) ?? ''),
  })
  return Object.assign(app, { sockets })
}
