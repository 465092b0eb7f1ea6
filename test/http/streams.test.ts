import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { jsonLine, serverSentComment, serverSentEvent, writeLines } from '../../src/http/streams.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function serve(answer: (res: ServerResponse) => void | Promise<void>): Promise<number> {
  server = createServer((_req, res) => void answer(res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const ndjson = { contentType: 'application/x-ndjson; charset=utf-8' }

async function* count(to: number) {
  for (let n = 1; n <= to; n++) yield jsonLine({ n })
}

test('lines arrive in order, unbuffered by proxies, and the stream ends', async () => {
  const port = await serve((res) => writeLines(res, { ...ndjson, headers: { 'X-Run': '7' } }, () => count(3)))
  const response = await fetch(`http://127.0.0.1:${port}`)
  expect(await response.text()).toBe('{"n":1}\n{"n":2}\n{"n":3}\n')
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  expect(response.headers.get('x-run')).toBe('7')
})

test('headers arrive before the first line exists', async () => {
  const first = Promise.withResolvers<string>()
  const port = await serve((res) =>
    writeLines(res, ndjson, async function* () {
      yield await first.promise
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}`)
  expect(response.status).toBe(200)
  first.resolve('late\n')
  expect(await response.text()).toBe('late\n')
})

test('a client that reads nothing stops the source instead of filling memory', async () => {
  let made = 0
  const port = await serve((res) =>
    writeLines(res, ndjson, async function* () {
      for (;;) {
        made += 1
        yield `${'x'.repeat(9_999)}\n`
      }
    }),
  )
  const socket = connect(port, '127.0.0.1').pause()
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  let before = -1
  while (made !== before || made === 0) {
    before = made
    await sleep(100)
  }
  expect(made).toBeLessThan(2000)
  socket.resume()
  while (made === before) await sleep(10)
  socket.destroy()
})

test('a client that takes nothing for too long is cut off', async () => {
  const ended = Promise.withResolvers<void>()
  const port = await serve(async (res) => {
    await writeLines(res, { ...ndjson, stallMs: 50 }, async function* () {
      for (;;) yield `${'x'.repeat(99_999)}\n`
    })
    ended.resolve()
  })
  const socket = connect(port, '127.0.0.1').pause()
  socket.on('error', () => undefined)
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await ended.promise
  socket.destroy()
})

test('a client that leaves aborts the source and closes it', async () => {
  const events: string[] = []
  const ended = Promise.withResolvers<void>()
  const port = await serve(async (res) => {
    await writeLines(res, ndjson, async function* (closed) {
      closed.addEventListener('abort', () => events.push('aborted'))
      try {
        yield 'first\n'
        await new Promise((resolve) => closed.addEventListener('abort', resolve))
        yield 'too late\n'
      } finally {
        events.push('closed')
        ended.resolve()
      }
    })
    events.push('done')
  })
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve))
  socket.destroy()
  await ended.promise
  await sleep(10)
  expect(events.toSorted()).toEqual(['aborted', 'closed', 'done'])
})

test('our own signal ends the stream properly for the client', async () => {
  const shutdown = new AbortController()
  const port = await serve((res) =>
    writeLines(res, { ...ndjson, signal: shutdown.signal }, async function* () {
      yield 'first\n'
      await new Promise(() => undefined)
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}`)
  const reader = response.body?.getReader()
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first\n')
  shutdown.abort()
  expect((await reader?.read())?.done).toBe(true)
})

test('an error of the source cuts the connection: nobody takes the beginning for the whole', async () => {
  const thrown = Promise.withResolvers<unknown>()
  const port = await serve(async (res) => {
    const source = async function* () {
      yield 'first\n'
      throw new Error('broken')
    }
    await writeLines(res, ndjson, source).catch(thrown.resolve)
  })
  const response = await fetch(`http://127.0.0.1:${port}`)
  await expect(response.text()).rejects.toThrow()
  expect(await thrown.promise).toMatchObject({ message: 'broken' })
})

test('heartbeats fill the silence and stop with the stream', async () => {
  const end = Promise.withResolvers<void>()
  const port = await serve((res) =>
    writeLines(res, { ...ndjson, heartbeat: { everyMs: 10, text: () => ': beat\n' } }, async function* () {
      yield 'first\n'
      await end.promise
      yield 'last\n'
    }),
  )
  const response = await fetch(`http://127.0.0.1:${port}`)
  setTimeout(end.resolve, 100)
  const lines = (await response.text()).split('\n')
  expect(lines[0]).toBe('first')
  expect(lines.filter((line) => line === ': beat').length).toBeGreaterThan(1)
  expect(lines.at(-2)).toBe('last')
})

test('an event keeps its lines, and no value can forge another field', () => {
  expect(serverSentEvent({ data: 'a\nb\r\nc', event: 'token\nid: 9', id: '4\0', retryMs: 500 })).toBe(
    'id: 4 \nevent: token id: 9\nretry: 500\ndata: a\ndata: b\ndata: c\n\n',
  )
  expect(serverSentEvent({ data: '' })).toBe('data: \n\n')
  expect(serverSentComment('beat\ndata: x')).toBe(': beat data: x\n\n')
})
