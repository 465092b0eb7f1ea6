import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import express, { type NextFunction, type Request, type Response } from 'express'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toHttpError } from '../../src/http/errors.ts'
import { type FileOptions, sendFile } from '../../src/http/files.ts'
import { bufferObject, createLocalObjects, type ObjectStore } from '../../src/services/objects.ts'

let dataDir = ''
let objects: ObjectStore
let server: Server
let origin = ''
let options: FileOptions = {}
let served: Promise<unknown> = Promise.resolve()
const streams: Readable[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'files-'))
  objects = await createLocalObjects({ dataDir })
  await objects.put('text.txt', Buffer.from('0123456789'))
  await objects.put('empty.bin', Buffer.alloc(0))
  await objects.put('page.html', Buffer.from('<script>alert(1)</script>'))
  await objects.put('large.bin', Buffer.alloc(20_000_000, 7))
  const app = express()
  app.get('/:key', async (req, res) => {
    const object = await objects.get(req.params.key)
    if (!object) throw new Error('missing in the test')
    const stream = async (...range: Parameters<typeof object.stream>) => {
      const opened = await object.stream(...range)
      streams.push(opened)
      return opened
    }
    served = sendFile(req, res, { ...object, stream }, options)
    await served
  })
  app.use((thrown: unknown, _req: Request, res: Response, _next: NextFunction) => {
    const error = toHttpError(thrown)
    res.status(error.status).set(error.headers).json({ detail: error.detail })
  })
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  options = {}
  streams.length = 0
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(dataDir, { recursive: true })
})

async function get(key: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${origin}/${key}`, { headers, method })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

test('a file is sent whole with its type, length, validators and nosniff', async () => {
  const { status, headers, body } = await get('text.txt')
  expect([status, body]).toEqual([200, '0123456789'])
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(headers.get('content-length')).toBe('10')
  expect(headers.get('accept-ranges')).toBe('bytes')
  expect(headers.get('cache-control')).toBe('no-cache')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('etag')).toMatch(/^"[^"]+"$/)
  expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN()
  expect((await get('empty.bin')).headers.get('content-length')).toBe('0')
})

test('HEAD sends the same headers and opens nothing', async () => {
  const { status, headers, body } = await get('text.txt', { Range: 'bytes=0-1' }, 'HEAD')
  expect([status, body, headers.get('content-length')]).toEqual([200, '', '10'])
  expect(streams).toEqual([])
})

test('one range is 206 with exactly its bytes', async () => {
  const ranges: [asked: string, body: string, contentRange: string][] = [
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=5-999', '56789', 'bytes 5-9/10'],
    ['bytes=-999', '0123456789', 'bytes 0-9/10'],
  ]
  for (const [asked, expected, contentRange] of ranges) {
    const { status, headers, body } = await get('text.txt', { Range: asked })
    expect([status, body, headers.get('content-range')], asked).toEqual([206, expected, contentRange])
    expect(headers.get('content-length')).toBe(String(expected.length))
  }
})

test('a range beyond the end is 416 with the size and without the validators of the file', async () => {
  for (const [key, range] of [
    ['text.txt', 'bytes=10-'],
    ['text.txt', 'bytes=-0'],
    ['empty.bin', 'bytes=0-0'],
  ] as const) {
    const { status, headers } = await get(key, { Range: range })
    expect(status, range).toBe(416)
    expect(headers.get('content-range')).toBe(`bytes */${key === 'text.txt' ? 10 : 0}`)
    expect(headers.get('last-modified')).toBeNull()
  }
})

test('several ranges, other units and nonsense get the whole file', async () => {
  for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes', 'bytes=a-b', 'bytes=4-2,0-1']) {
    const { status, body } = await get('text.txt', { Range: range })
    expect([status, body], range).toEqual([200, '0123456789'])
  }
})

test('If-None-Match and If-Modified-Since answer 304 without a body', async () => {
  const first = await get('text.txt')
  const etag = first.headers.get('etag') ?? ''
  for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const { status, headers, body } = await get('text.txt', { 'If-None-Match': value })
    expect([status, body, headers.get('etag')], value).toEqual([304, '', etag])
  }
  expect((await get('text.txt', { 'If-None-Match': '"other"' })).status).toBe(200)
  const modified = first.headers.get('last-modified') ?? ''
  expect((await get('text.txt', { 'If-Modified-Since': modified })).status).toBe(304)
  expect((await get('text.txt', { 'If-None-Match': '"other"', 'If-Modified-Since': modified })).status).toBe(
    200,
  )
})

test('If-Range gives the range of the same version and the whole of another', async () => {
  const { headers } = await get('text.txt')
  const etag = headers.get('etag') ?? ''
  const modified = headers.get('last-modified') ?? ''
  expect((await get('text.txt', { Range: 'bytes=0-1', 'If-Range': etag })).body).toBe('01')
  expect((await get('text.txt', { Range: 'bytes=0-1', 'If-Range': modified })).body).toBe('01')
  expect((await get('text.txt', { Range: 'bytes=0-1', 'If-Range': '"other"' })).status).toBe(200)
  expect((await get('text.txt', { Range: 'bytes=0-1', 'If-Range': `W/${etag}` })).status).toBe(200)
  expect((await get('text.txt', { Range: 'bytes=99-', 'If-Range': '"other"' })).status).toBe(200)
})

test('a name of any letters becomes a download name, and its type can be given', async () => {
  options = {
    disposition: { type: 'attachment', filename: 'Über "x".txt' },
    contentType: 'application/x-thing',
    cacheControl: 'private, max-age=60',
    etag: '"mine"',
  }
  const { headers } = await get('text.txt')
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename=.*filename\*=UTF-8''%C3%9Cber%20%22x%22\.txt$/,
  )
  expect(headers.get('content-type')).toBe('application/x-thing')
  expect(headers.get('cache-control')).toBe('private, max-age=60')
  expect(headers.get('etag')).toBe('"mine"')
})

test('a page that a user has stored cannot run scripts on our origin', async () => {
  expect((await get('page.html')).headers.get('content-security-policy')).toMatch(/sandbox/)
  expect((await get('text.txt')).headers.get('content-security-policy')).toBeNull()
})

test('a client that leaves early closes the file, and it is no error', async () => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve))
  socket.destroy()
  await served
  expect(streams).toHaveLength(1)
  expect(streams[0]?.destroyed).toBe(true)
})

test('a client that reads slowly holds no more than a few buffers in memory', async () => {
  const { hostname, port } = new URL(origin)
  const before = process.memoryUsage().arrayBuffers
  const sockets = Array.from({ length: 5 }, () => {
    const socket = connect(Number(port), hostname).pause()
    socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n')
    return socket
  })
  while (streams.length < 5) await new Promise((resolve) => setTimeout(resolve, 10))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  for (const socket of sockets) socket.destroy()
})

test('an object in memory is served by the same rules', async () => {
  const object = bufferObject(Buffer.from('abc'), 'text/plain', new Date(0))
  const stream = await object.stream({ start: 1, end: 2 })
  expect(Buffer.concat(await stream.toArray()).toString()).toBe('bc')
})
