import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type NextFunction, type Request, type Response } from 'express'
import { afterEach, expect, test } from 'vitest'
import { toHttpError } from '../../src/http/errors.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createSecrets } from '../../src/services/secrets.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const secrets = createSecrets({ dataDir: '/unused', secretKey: 'a key for these tests' })
const token = 'scrape-token-0123456789'

async function serve(metricsToken?: string) {
  const metrics = createMetrics({ metricsToken, secrets })
  const app = express()
  app.get('/metrics', metrics.handler)
  app.use((thrown: unknown, _req: Request, res: Response, _next: NextFunction) => {
    const error = toHttpError(thrown)
    res.status(error.status).json({ detail: error.detail })
  })
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const get = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers })
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: await response.text(),
    }
  }
  return { metrics, get, port }
}

test('requests are counted and timed by operation, method and status', async () => {
  const { metrics, get } = await serve()
  metrics.observe({ operationId: 'entityView', method: 'GET', status: 200, durationMs: 3 })
  metrics.observe({ operationId: 'entityView', method: 'GET', status: 200, durationMs: 30 })
  metrics.observe({ method: 'BREW', status: 404, durationMs: 1 })
  const { status, type, body } = await get()
  expect(status).toBe(200)
  expect(type).toContain('text/plain; version=0.0.4')
  expect(body).toContain('http_requests_total{operation="entityView",method="GET",status="200"} 2')
  expect(body).toContain('http_requests_total{operation="none",method="other",status="404"} 1')
  expect(body).toMatch(/http_request_duration_seconds_bucket\{le="0.005",operation="entityView",[^}]*\} 1/)
  expect(body).toContain('process_cpu_user_seconds_total')
})

test('pools show their connections as they are when asked', async () => {
  const { metrics, get } = await serve()
  const counts = { total: 5, idle: 2, waiting: 1 }
  metrics.watchPool('app', () => counts)
  expect((await get()).body).toContain('db_pool_connections{pool="app",state="busy"} 3')
  counts.idle = 5
  const { body } = await get()
  expect(body).toContain('db_pool_connections{pool="app",state="busy"} 0')
  expect(body).toContain('db_pool_connections{pool="app",state="waiting"} 1')
})

test('this machine may read them; whoever comes through a proxy or a rebound name may not', async () => {
  const { get } = await serve()
  expect((await get()).status).toBe(200)
  expect((await get({ 'X-Forwarded-For': '203.0.113.9' })).status).toBe(403)
  expect((await get({ Forwarded: 'for=203.0.113.9' })).status).toBe(403)
})

test('a foreign Host name is refused even from this machine', async () => {
  const { port } = await serve()
  const { request } = await import('node:http')
  const status = await new Promise((resolve, reject) => {
    request({ port, path: '/metrics', headers: { Host: 'evil.example' } }, (res) => {
      res.resume()
      resolve(res.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
})

test('with METRICS_TOKEN its bearer may read them from anywhere, and a wrong one is 401', async () => {
  const { get } = await serve(token)
  const remote = { 'X-Forwarded-For': '203.0.113.9' }
  expect((await get({ ...remote, Authorization: `Bearer ${token}` })).status).toBe(200)
  expect((await get({ ...remote, Authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await get({ Authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await get(remote)).status).toBe(401)
})

test('two servers in one process count apart', async () => {
  const first = await serve()
  const other = createMetrics({ secrets })
  other.observe({ operationId: 'x', method: 'GET', status: 200, durationMs: 1 })
  expect((await first.get()).body).not.toContain('operation="x"')
})
