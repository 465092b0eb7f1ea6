import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket, { WebSocketServer } from 'ws'
import { routes } from '../../generated/routes.ts'
import { createAuthenticator } from '../../src/http/authentication/authenticator.ts'
import { connectionOf } from '../../src/http/connection.ts'
import { createSockets, type SocketHandler, type Sockets } from '../../src/http/sockets.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { openNavi } from '../support/navi-client.ts'
import { expired } from '../support/tokens.ts'

let studio: Studio
let sockets: Sockets
let url = ''
const server = createServer()
const expiring = new Set<string>()

/** Tells each listener that it is there, and says nothing more for as long as it may stay. */
const listening: SocketHandler<'chatSocket'> = async ({ signal }, connection) => {
  await connection.send({ type: 'here' })
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

beforeAll(async () => {
  studio = await startStudio()
  const { services, database } = studio
  const accessTokens = {
    ...services.accessTokens,
    verify: (token: string) =>
      services.accessTokens.verify(expiring.has(token) ? expired(studio, token) : token),
  }
  sockets = createSockets({
    endpoints: new Map(
      routes
        .filter(({ status }) => status === 101)
        .map((route) => [route.operationId, { route, validators: {} }]),
    ) as never,
    handlers: new Map([['chatSocket', listening]]),
    services,
    authenticator: createAuthenticator(database, services.secrets, accessTokens, services.tokenUses),
    addressOf: () => '127.0.0.1',
    checkMs: 50,
    pingMs: 100,
  })
  server.on('upgrade', sockets.upgrade)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await sockets.close()
  server.close()
  await studio.close()
})

test('who only listens is let go soon after the credential is revoked, and no sooner', async () => {
  const member = await studio.register()
  const leaving = await openNavi(url, 'any', { Authorization: member.bearer })
  const other = await studio.register({ tenantId: member.tenantId })
  const staying = await openNavi(url, 'any', { Authorization: other.bearer })
  await Promise.all([leaving.until('here'), staying.until('here')])
  // An access token that runs out in the meantime is no reason to leave: its session goes on.
  expiring.add(member.token).add(other.token)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await studio.database.system
    .updateTable('sessions')
    .set({ revoked_at: new Date() })
    .where('user_id', '=', member.userId)
    .execute()
  expect(await leaving.closed).toMatchObject({ code: 4401 })
  staying.send('still there')
  const late = new Promise((resolve) => setTimeout(() => resolve('open'), 200))
  expect(await Promise.race([staying.closed, late])).toBe('open')
  await staying.close()
})

test('a client that is gone without a word is cut off, one that is only silent is not', async () => {
  const member = await studio.register()
  const headers = { Authorization: member.bearer }
  const silent = await openNavi(url, 'any', headers)
  await silent.until('here')
  // As behind a network that was lost: nothing comes back, not even the answer to a ping.
  const gone = new WebSocket(`${url.replace('http', 'ws')}/ws/sessions/any`, { headers, autoPong: false })
  const [code] = await once(gone, 'close')
  expect(code).toBe(1006)
  silent.send('still there')
  const late = new Promise((resolve) => setTimeout(() => resolve('open'), 200))
  expect(await Promise.race([silent.closed, late])).toBe('open')
  await silent.close()
})

test('a client that does not read makes its sender wait, and gets everything in order once it reads', async () => {
  const total = 200
  const part = 'x'.repeat(200_000)
  const sending = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  try {
    await once(sending, 'listening')
    let sent = 0
    let highest = 0
    sending.on('connection', async (socket) => {
      const connection = connectionOf(socket)
      while (sent < total) {
        const sends = connection.send({ sent, part })
        highest = Math.max(highest, socket.bufferedAmount)
        if (!(await sends)) return
        sent++
      }
    })
    const client = new WebSocket(`ws://127.0.0.1:${(sending.address() as AddressInfo).port}`)
    const got: number[] = []
    client.on('message', (data) => got.push(JSON.parse(String(data)).sent))
    await once(client, 'open')
    client.pause()
    // Until the buffers of the operating system are full, and then nothing more goes out.
    let before = -1
    while (before !== sent) {
      before = sent
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    expect(sent).toBeLessThan(total)
    client.resume()
    await expect.poll(() => got.length, { timeout: 20_000 }).toBe(total)
    expect(got).toEqual(got.toSorted((a, b) => a - b))
    // One frame above the mark at which a sender waits.
    expect(highest).toBeLessThan(256 * 1024 + 2 * part.length)
    client.close()
  } finally {
    sending.close()
  }
})
