import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Secrets } from '../services/secrets.ts'
import { forbidden, unauthorized } from './errors.ts'
import type { RequestRecord } from './logging.ts'

/** Connections of a database pool. */
export interface PoolCounts {
  readonly total: number
  readonly idle: number
  /** Requests that wait for a connection. */
  readonly waiting: number
}

export interface Metrics {
  readonly registry: Registry
  /** Counts a finished request. */
  observe(record: Pick<RequestRecord, 'operationId' | 'method' | 'status' | 'durationMs'>): void
  /** Shows a pool's connections, read whenever the metrics are. */
  watchPool(name: string, counts: () => PoolCounts): void
  /** `GET /metrics` in Prometheus' text format; throws 401 or 403 to whoever is neither local nor has the token. */
  readonly handler: RequestHandler
}

const loopbackAddress = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/
const loopbackHost = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i

/**
 * Whether the request comes from this machine: loopback peer, local `Host` (a web page can make a name of its
 * own point here), and no proxy in between (whose clients may be anywhere).
 */
export function isLocalRequest(req: IncomingMessage): boolean {
  const { headers, socket } = req
  return (
    loopbackAddress.test(socket.remoteAddress ?? '') &&
    loopbackHost.test(headers.host ?? '') &&
    headers.forwarded === undefined &&
    headers['x-forwarded-for'] === undefined &&
    headers['x-real-ip'] === undefined
  )
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Metrics of this process, in a registry of their own. Labels come from the contract, so they are few. */
export function createMetrics(options: {
  metricsToken?: string | undefined
  secrets: Pick<Secrets, 'timingSafeEqual'>
}): Metrics {
  const { metricsToken, secrets } = options
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['operation', 'method', 'status'] as const
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its response',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
    registers: [registry],
  })
  const pools = new Map<string, () => PoolCounts>()
  const connections = new Gauge({
    name: 'db_pool_connections',
    help: 'Database connections by pool and state; `waiting` counts requests without one',
    labelNames: ['pool', 'state'] as const,
    registers: [registry],
    collect() {
      for (const [pool, counts] of pools) {
        const { total, idle, waiting } = counts()
        connections.set({ pool, state: 'busy' }, total - idle)
        connections.set({ pool, state: 'idle' }, idle)
        connections.set({ pool, state: 'waiting' }, waiting)
      }
    },
  })

  function authorize(req: IncomingMessage): void {
    const token = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1]
    if (metricsToken !== undefined && token !== undefined && secrets.timingSafeEqual(token, metricsToken))
      return
    if (token === undefined && isLocalRequest(req)) return
    if (metricsToken === undefined)
      throw forbidden('Metrics are for this machine only while METRICS_TOKEN is not set')
    throw unauthorized('Metrics need the METRICS_TOKEN as bearer token')
  }

  return {
    registry,
    observe({ operationId = 'none', method, status, durationMs }) {
      const labels = { operation: operationId, method: knownMethods.has(method) ? method : 'other', status }
      requests.inc(labels)
      duration.observe(labels, durationMs / 1000)
    },
    watchPool: (name, counts) => void pools.set(name, counts),
    async handler(req, res) {
      authorize(req)
      const text = await registry.metrics()
      res.setHeader('Content-Type', registry.contentType)
      res.setHeader('Cache-Control', 'no-store')
      res.end(text)
    },
  }
}
