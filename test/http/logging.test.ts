import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createLog, logRequest, type RequestRecord, watchRequests } from '../../src/http/logging.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

function record() {
  const lines: Record<string, unknown>[] = []
  const log = createLog({
    level: 'debug',
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  })
  return { log, lines, last: () => lines.at(-1) ?? {} }
}

const secret = 'hunter2-hunter2'

test('fields named like secrets are left out at every depth, counts are kept', () => {
  const { log, last } = record()
  log.info({
    headers: {
      Authorization: `Bearer ${secret}`,
      cookie: secret,
      'set-cookie': [secret],
      accept: 'text/html',
    },
    body: {
      password: secret,
      new_password: secret,
      passwordConfirm: secret,
      user: { apiKey: secret, api_key: secret },
    },
    refresh_token: secret,
    accessToken: { value: secret },
    client_secret: secret,
    secretKey: secret,
    list: [{ token: secret }],
    prompt_tokens: 12,
    token: null,
  })
  const line = last()
  expect(JSON.stringify(line)).not.toContain(secret)
  expect(line).toMatchObject({
    headers: { accept: 'text/html' },
    prompt_tokens: 12,
    token: null,
    level: 'info',
  })
  expect(line.body).toMatchObject({ password: '[redacted]' })
})

test('credentials inside texts are left out: URLs, headers, queries', () => {
  const { log, lines } = record()
  log.warn(`cannot reach postgres://atelier:${secret}@db:5432/x`)
  log.warn(
    { header: `Bearer ${secret}`, url: `https://x.org/a?token=${secret}&page=2` },
    `retry with Bearer ${secret}`,
  )
  expect(JSON.stringify(lines)).not.toContain(secret)
  expect(lines[0]?.msg).toBe('cannot reach postgres://[redacted]@db:5432/x')
  expect(lines[1]?.url).toBe('https://x.org/a?token=[redacted]&page=2')
})

test('errors keep their type, message and stack, without the secrets in them', () => {
  const { log, lines } = record()
  const error = Object.assign(new TypeError(`refused for smtp://a:${secret}@mail`), {
    config: { apiKey: secret },
  })
  log.error({ err: error }, 'failed')
  log.error(error)
  log.error(new Error('outer', { cause: error }))
  expect(JSON.stringify(lines)).not.toContain(secret)
  expect(lines[0]?.err).toMatchObject({
    type: 'TypeError',
    stack: expect.stringContaining('logging.test.ts'),
  })
  expect(lines[0]?.msg).toBe('failed')
  expect(lines[1]?.msg).toContain('refused for smtp://[redacted]@mail')
})

test('a child logger leaves secrets of its bindings out as well', () => {
  const { log, last } = record()
  log.child({ token: secret, run: '7' }).info('started')
  expect(last()).toMatchObject({ run: '7', msg: 'started' })
  expect(JSON.stringify(last())).not.toContain(secret)
})

test('circular and deep objects are logged without harm', () => {
  const { log, last } = record()
  const circle: Record<string, unknown> = { name: 'a' }
  circle.self = circle
  log.info({ circle, bytes: Buffer.alloc(1_000_000), at: new Date(0) }, 'ok')
  expect(last()).toMatchObject({ msg: 'ok', bytes: '[1000000 bytes]', at: '1970-01-01T00:00:00.000Z' })
})

async function serve(done: (record: RequestRecord) => void): Promise<number> {
  const app = express()
  app.use(
    watchRequests((req) => ({ requestId: 'r-1', operationId: 'thingView', ip: req.ip, tenantId: 't' }), done),
  )
  app.get('/ok', (_req, res) => void res.status(201).send('ok'))
  app.get('/slow', (_req, res) => void res.write('begin'))
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  return (server.address() as AddressInfo).port
}

test('each request makes one line with its id, route, status and duration, and never its query', async () => {
  const { log, lines } = record()
  const finished = Promise.withResolvers<void>()
  const port = await serve((entry) => {
    logRequest(log, entry)
    finished.resolve()
  })
  await (await fetch(`http://127.0.0.1:${port}/ok?token=${secret}`)).text()
  await finished.promise
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    msg: 'request',
    request_id: 'r-1',
    method: 'GET',
    route: 'thingView',
    path: '/ok',
    status: 201,
    duration_ms: expect.any(Number),
    ip: expect.stringContaining('127.0.0.1'),
    tenant_id: 't',
  })
  expect(JSON.stringify(lines)).not.toContain(secret)
})

test('a client that leaves before the end is a 499', async () => {
  const finished = Promise.withResolvers<RequestRecord>()
  const port = await serve(finished.resolve)
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve))
  socket.destroy()
  expect((await finished.promise).status).toBe(499)
})

test('a failed request is logged as an error', () => {
  const { log, last } = record()
  logRequest(log, { requestId: 'r', method: 'GET', path: '/x', status: 503, durationMs: 1 })
  expect(last()).toMatchObject({ level: 'error', status: 503 })
})
