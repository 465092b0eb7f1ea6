import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import WebSocket from 'ws'
import { memoryOf, type ServerProcess } from '../processes.ts'
import type { RunStand } from './stand.ts'
import { orderText } from './tokens.ts'

const tokens = 5000
/** Slow enough that each token is an event of its own: of a quicker model several become one. */
const rate = 200
/** Reads of the same run, of which the middle one counts. */
const times = 7

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds until a client that comes late has all of a long run, that is going on still. */
export async function attach(
  stand: RunStand,
  servers: readonly ServerProcess[],
): Promise<{ navi: number; sage: number }> {
  const [first] = servers
  const last = servers.at(-1)
  const [sessionId] = await stand.sessions(1)
  if (!first || !last || sessionId === undefined) throw new Error('there is no server')
  const headers = { Authorization: `Bearer ${stand.token}` }
  const asking = await fetch(`http://127.0.0.1:${first.port}/api/web-stream`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      session_id: sessionId,
      agent_id: stand.agentId,
      messages: [{ role: 'user', content: orderText({ tokens, rate, hold: true }) }],
    }),
  })
  await linesOf(asking)
  const navi: number[] = []
  const sage: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    const socket = new WebSocket(`ws://127.0.0.1:${last.port}/ws/sessions/${sessionId}`, { headers })
    let seen = 0
    await new Promise<void>((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        if (data.includes('"stream_delta"')) seen += tokensIn(data)
        else if (data.includes('"replay_end"')) resolve()
      })
      socket.once('error', reject)
    })
    navi.push(performance.now() - began)
    if (seen !== tokens) throw new Error(`${seen} of ${tokens} were replayed`)
    socket.terminate()
    const resumed = performance.now()
    const resume = `http://127.0.0.1:${last.port}/api/stream/resume/${sessionId}?last_index=0`
    await linesOf(await fetch(resume, { headers }))
    sage.push(performance.now() - resumed)
    await delay(50)
  }
  await fetch(`http://127.0.0.1:${first.port}/api/sessions/${sessionId}/interrupt`, {
    method: 'POST',
    headers,
  })
  process.stderr.write('measured: attaching late\n')
  return { navi: median(navi), sage: median(sage) }
}

/** Each has one at sign. */
function tokensIn(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === 64) count++
  return count
}

/** Reads a stream until all tokens are there, and leaves it. */
async function linesOf(response: Response): Promise<void> {
  const reader = response.body?.getReader()
  let seen = 0
  while (reader && seen < tokens) {
    const { done, value } = await reader.read()
    if (done) throw new Error(`the stream ended after ${seen} tokens (${response.status})`)
    seen += tokensIn(value)
  }
  await reader?.cancel()
}

/** Bytes by which a server grows for so many clients that only listen, each to a session of its own. */
export async function holdIdle(stand: RunStand, server: ServerProcess, count: number): Promise<number> {
  const headers = { Authorization: `Bearer ${stand.token}` }
  const open = async (sessionId: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/ws/sessions/${sessionId}`, { headers })
    await once(socket, 'message')
    return socket
  }
  const some = await stand.sessions(count)
  // What the first clients cost is code, not clients.
  const early = await Promise.all(some.slice(0, 50).map(open))
  for (const socket of early) socket.terminate()
  await delay(2000)
  const before = (await memoryOf(server.pid)).now
  const sockets: WebSocket[] = []
  for (let from = 0; from < count; from += 50) {
    sockets.push(...(await Promise.all(some.slice(from, from + 50).map(open))))
  }
  await delay(2000)
  const after = (await memoryOf(server.pid)).now
  for (const socket of sockets) socket.terminate()
  process.stderr.write('measured: idle sockets\n')
  return after - before
}
