import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { anthropicBody, anthropicWriter } from './model-server/anthropic.ts'
import { openaiBody, openaiWriter } from './model-server/openai.ts'
import type { Reply, SeenCall, Step } from './model-server/steps.ts'

export * from './model-server/steps.ts'

/** A language model on loopback that says what a test tells it to. */
export interface ModelServer {
  readonly port: number
  /** Base URL of the OpenAI format: `http://127.0.0.1:…/v1`. */
  readonly openai: string
  /** Base URL of Anthropic's format. */
  readonly anthropic: string
  /** Every call of a model so far, in order. */
  readonly seen: SeenCall[]
  /** Queues replies, one per call of a model. */
  reply(...replies: Reply[]): void
  /** What is answered when no reply is queued; at first the text `Hello.` */
  otherwise(reply: Reply): void
  /** What `GET /models` lists; a number is a status. */
  lists(models: readonly (string | Record<string, unknown>)[] | number): void
  /** Refuses keys other than this one with 401. */
  requireKey(key: string): void
  /** Forgets calls and queued replies, and goes back to the first settings. */
  reset(): void
  /** Calls whose answer is still open. */
  readonly open: number
  close(): Promise<void>
}

const usage = { input: 21, output: 7 }

async function readBody(req: IncomingMessage): Promise<SeenCall['body']> {
  let all = ''
  for await (const chunk of req) all += String(chunk)
  return JSON.parse(all === '' ? '{}' : all) as SeenCall['body']
}

/** Starts a server that speaks the wire formats of OpenAI and Anthropic; `port` 0 takes any that is free. */
export async function startModelServer(port = 0): Promise<ModelServer> {
  const seen: SeenCall[] = []
  let queue: Reply[] = []
  let fallback: Reply = [{ text: 'Hello.' }]
  let models: readonly (string | Record<string, unknown>)[] | number = ['small']
  let key: string | undefined
  let answering = 0

  const json = (res: ServerResponse, status: number, body: unknown, headers = {}) =>
    res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))

  const authorized = (req: IncomingMessage) =>
    key === undefined || req.headers.authorization === `Bearer ${key}` || req.headers['x-api-key'] === key

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? ''
    const format = url.startsWith('/anthropic') ? 'anthropic' : 'openai'
    if (!authorized(req)) {
      json(res, 401, { error: { message: `Incorrect API key provided: ${req.headers.authorization}` } })
      return
    }
    if (req.method === 'GET' && url.split('?')[0]?.endsWith('/models')) {
      if (typeof models === 'number') json(res, models, { error: { message: 'no list' } })
      else
        json(res, 200, {
          object: 'list',
          data: models.map((one) => (typeof one === 'string' ? { id: one } : one)),
        })
      return
    }
    const call: SeenCall = { format, url, headers: req.headers, body: await readBody(req) }
    seen.push(call)
    const reply = queue.shift() ?? fallback
    const steps = typeof reply === 'function' ? await reply(call) : reply
    const [first] = steps
    if (first && 'status' in first) {
      json(res, first.status, first.body ?? {}, first.headers)
      return
    }
    if (call.body.stream !== true) {
      for (const step of steps) {
        if ('wait' in step) await delay(step.wait)
        if ('stall' in step) return
      }
      json(res, 200, (format === 'openai' ? openaiBody : anthropicBody)(call.body.model, steps, usage))
      return
    }
    const writer = (format === 'openai' ? openaiWriter : anthropicWriter)(call.body.model, usage)
    await play(res, writer, steps)
  }

  const server = createServer((req, res) => {
    answering++
    res.once('close', () => {
      answering--
    })
    answer(req, res).catch((error: unknown) => {
      if (!res.headersSent) json(res, 500, { error: { message: String(error) } })
      else res.destroy()
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  return {
    port: bound,
    openai: `http://127.0.0.1:${bound}/v1`,
    anthropic: `http://127.0.0.1:${bound}/anthropic/v1`,
    seen,
    reply: (...replies) => {
      queue.push(...replies)
    },
    otherwise: (reply) => {
      fallback = reply
    },
    lists: (listed) => {
      models = listed
    },
    requireKey: (wanted) => {
      key = wanted
    },
    reset: () => {
      seen.length = 0
      queue = []
      fallback = [{ text: 'Hello.' }]
      models = ['small']
      key = undefined
    },
    get open() {
      return answering
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

type Writer = ReturnType<typeof openaiWriter>

async function play(res: ServerResponse, writer: Writer, steps: readonly Step[]): Promise<void> {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  res.write(writer.begin())
  const gone = once(res, 'close')
  let reason: string | undefined
  for (const step of steps) {
    if (res.destroyed) return
    if ('text' in step) res.write(writer.text(step.text))
    else if ('reasoning' in step) res.write(writer.reasoning(step.reasoning))
    else if ('tool' in step) res.write(writer.tool(step))
    else if ('wait' in step) await Promise.race([delay(step.wait), gone])
    else if ('until' in step) await Promise.race([step.until, gone])
    else if ('raw' in step) res.write(step.raw)
    else if ('error' in step) res.write(writer.error(step.error))
    else if ('finish' in step) reason = step.finish
    else if ('cut' in step) {
      res.end()
      return
    } else if ('drop' in step) {
      // What was written so far goes out first.
      await new Promise((done) => setImmediate(done))
      res.destroy()
      return
    } else if ('stall' in step) {
      await gone
      return
    }
  }
  res.end(writer.end(reason))
}
