// The clients of a round: a process of its own, so that its cost is nobody else's. Its input is a job as JSON. Half of the
// clients read Navi's frames, half Sage's lines; prints a ClientResult.
import { once } from 'node:events'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import WebSocket from 'ws'
import { type Order, orderText, Reading } from './tokens.ts'

export interface ClientJob {
  readonly token: string
  readonly agentId: string
  readonly order: Order
  /** A run for each, at a server's port. */
  readonly clients: readonly {
    readonly face: 'navi' | 'sage'
    readonly sessionId: string
    readonly port: number
  }[]
  /** Milliseconds between the beginnings of two runs. */
  readonly apartMs: number
}

export interface Latency {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface ClientResult {
  readonly tokens: number
  readonly missing: number
  readonly disordered: number
  /** Runs whose stream did not end as its document says. */
  readonly unfinished: number
  readonly navi: Latency
  readonly sage: Latency
  /** Milliseconds from the upstream to the client, over all tokens. */
  readonly all: Latency
  /** Of the tokens sent while every run was streaming. */
  readonly steady: Latency
  readonly seconds: number
  /** Milliseconds of CPU time of this process. */
  readonly cpu: number
}

type Told = { readonly type: string; readonly delta?: string; readonly content?: string }

/** After this, a run counts as unfinished. */
const patienceMs = 45_000

/** A client of Navi's WebSocket, ready to send; the function returned sends and reads to the end of the run. */
async function openNavi(job: ClientJob, port: number, sessionId: string, reading: Reading) {
  const headers = { Authorization: `Bearer ${job.token}` }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/sessions/${sessionId}`, { headers })
  const ended = new Promise<boolean>((resolve) => {
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Told
      if (frame.type === 'stream_delta') reading.take(frame.delta ?? '')
      else if (frame.type === 'stream_end') resolve(true)
    })
    socket.once('close', () => resolve(false))
  })
  await once(socket, 'message')
  return async () => {
    socket.send(JSON.stringify({ type: 'message', content: orderText(job.order) }))
    const whole = await ended
    socket.terminate()
    return whole
  }
}

/** Asks over Sage's web-stream and reads its lines. */
function askSage(job: ClientJob, port: number, sessionId: string, reading: Reading): Promise<boolean> {
  const body = JSON.stringify({
    session_id: sessionId,
    agent_id: job.agentId,
    messages: [{ role: 'user', content: orderText(job.order) }],
  })
  const headers = {
    Authorization: `Bearer ${job.token}`,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  }
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/api/web-stream',
      headers,
      agent: false,
    }
    const req = request(options, (res) => {
      let whole = false
      res.once('error', () => resolve(false))
      const lines = createInterface({ input: res })
      lines.on('error', () => resolve(false))
      lines.on('line', (line) => {
        if (!line.startsWith('{')) return
        const told = JSON.parse(line) as Told
        if (told.type === 'assistant_text') reading.take(told.content ?? '')
        else if (told.type === 'stream_end') whole = true
      })
      lines.once('close', () => resolve(whole))
    })
    req.once('error', () => resolve(false))
    req.end(body)
  })
}

function latencyOf(readings: readonly Reading[], from = 0, to = Number.POSITIVE_INFINITY): Latency {
  const all = readings
    .flatMap(({ latencies, sent }) =>
      latencies.filter((_, at) => Number(sent[at]) >= from && Number(sent[at]) <= to),
    )
    .sort((a, b) => a - b)
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

async function run(job: ClientJob): Promise<ClientResult> {
  const all = await Promise.all(
    job.clients.map(async ({ face, sessionId, port }) => {
      const reading = new Reading()
      const ask =
        face === 'navi'
          ? await openNavi(job, port, sessionId, reading)
          : () => askSage(job, port, sessionId, reading)
      return { face, reading, ask }
    }),
  )
  const before = process.cpuUsage()
  const began = performance.now()
  const ends = await Promise.all(
    all.map(async ({ ask }, index) => {
      await delay(index * job.apartMs)
      return Promise.race([ask(), delay(patienceMs, false)])
    }),
  )
  const { user, system } = process.cpuUsage(before)
  const readings = all.map(({ reading }) => reading)
  const of = (wanted: string) =>
    latencyOf(all.flatMap(({ face, reading }) => (face === wanted ? [reading] : [])))
  const tokens = readings.reduce((sum, { latencies }) => sum + latencies.length, 0)
  return {
    tokens,
    missing: job.order.tokens * job.clients.length - tokens,
    disordered: readings.reduce((sum, { disordered }) => sum + disordered, 0),
    unfinished: ends.filter((whole) => !whole).length,
    navi: of('navi'),
    sage: of('sage'),
    all: latencyOf(readings),
    steady: latencyOf(
      readings,
      Math.max(...readings.map(({ sent }) => sent[0] ?? 0)),
      Math.min(...readings.map(({ sent }) => sent.at(-1) ?? 0)),
    ),
    seconds: (performance.now() - began) / 1000,
    cpu: (user + system) / 1000,
  }
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)) as ClientJob)))
process.exit(0)
