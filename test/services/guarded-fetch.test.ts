import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { guardedFetch } from '../../src/services/guarded-fetch.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
})

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const refused = (url: string, guard = {}) => guardedFetch(url, {}, guard).catch((error: unknown) => error)

test.each([
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f.1:PORT/',
  'http://[::1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://0.0.0.0:PORT/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fe80::1]/',
  'http://100.64.0.1/',
])('%s is refused', async (url) => {
  let asked = 0
  const port = await listen((_, res) => {
    asked++
    res.end()
  })
  expect(await refused(url.replace('PORT', String(port)))).toMatchObject({
    name: 'FetchRefused',
    kind: 'address',
  })
  expect(asked).toBe(0)
})

test.each(['file:///etc/passwd', 'ftp://example.com/', 'data:text/plain,a', 'http://a:b@example.com/'])(
  '%s is no address to fetch',
  async (url) => {
    const error = await refused(url)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).name).toMatch(/FetchRefused|TypeError/)
  },
)

test.each([[['127.0.0.1']], [['127.0.0.0/8']], ['any' as const]])(
  'an address that the operator allows (%j) is fetched',
  async (allow) => {
    const port = await listen((req, res) => res.setHeader('X-Method', req.method ?? '').end('hello'))
    const response = await guardedFetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' }, { allow })
    expect(response.headers.get('x-method')).toBe('POST')
    expect(await response.text()).toBe('hello')
  },
)

test('an allowed name does not open the address, nor the other way round', async () => {
  const port = await listen((_, res) => res.end())
  expect(await refused(`http://127.0.0.1:${port}/`, { allow: ['localhost'] })).toMatchObject({
    kind: 'address',
  })
  expect(await refused(`http://localhost:${port}/`, { allow: ['127.0.0.1'] })).toMatchObject({
    kind: 'address',
  })
})

test('a redirect to a private address is refused', async () => {
  const inner = await listen((_, res) => res.end('secret'))
  const outer = await listen((_, res) => res.writeHead(302, { Location: `http://localhost:${inner}/` }).end())
  expect(await refused(`http://127.0.0.1:${outer}/`, { allow: ['127.0.0.1'] })).toMatchObject({
    kind: 'address',
  })
})

test('secrets do not follow a redirect to another origin, and redirects end', async () => {
  const seen: unknown[] = []
  const other = await listen((req, res) => {
    seen.push(req.headers.authorization, req.headers['x-plain'], req.method)
    res.end('there')
  })
  const first = await listen((req, res) => {
    res.writeHead(302, { Location: req.url === '/loop' ? '/loop' : `http://127.0.0.1:${other}/` }).end()
  })
  const guard = { allow: ['127.0.0.1'] }
  const headers = { Authorization: 'Bearer secret', 'X-Plain': 'kept' }
  const response = await guardedFetch(
    `http://127.0.0.1:${first}/`,
    { method: 'POST', body: 'x', headers },
    guard,
  )
  expect(await response.text()).toBe('there')
  expect(response.url).toBe(`http://127.0.0.1:${other}/`)
  expect(seen).toEqual([undefined, 'kept', 'GET'])
  expect(await refused(`http://127.0.0.1:${first}/loop`, guard)).toMatchObject({ kind: 'redirect' })
})

test('what is too large is cut off, after decompression', async () => {
  const port = await listen((_, res) =>
    res.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100_000))),
  )
  const url = `http://127.0.0.1:${port}/`
  const small = await guardedFetch(url, {}, { allow: 'any', maxBytes: 50_000 })
  await expect(small.arrayBuffer()).rejects.toMatchObject({ kind: 'too_large' })
  const large = await guardedFetch(url, {}, { allow: 'any' })
  expect((await large.arrayBuffer()).byteLength).toBe(100_000)
})

test('what takes too long is ended, and the caller can end it sooner', async () => {
  const port = await listen(() => {})
  const url = `http://127.0.0.1:${port}/`
  expect(await refused(url, { allow: 'any', timeoutMs: 50 })).toMatchObject({ kind: 'timeout' })
  const ending = new AbortController()
  const reason = new Error('enough')
  const asked = guardedFetch(url, { signal: ending.signal }, { allow: 'any' })
  setTimeout(() => ending.abort(reason), 20)
  await expect(asked).rejects.toBe(reason)
})
