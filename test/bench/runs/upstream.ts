// A language model that does nothing but stream at a given pace, in OpenAI's format, as a process of its own.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { openaiWriter } from '../../support/model-server/openai.ts'
import { type Order, orderIn, tokenText } from './tokens.ts'

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function stream(res: ServerResponse, { tokens, rate, hold }: Order): Promise<void> {
  const writer = openaiWriter('paced', { input: 20, output: tokens })
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  res.socket?.setNoDelay(true)
  res.write(writer.begin())
  const began = performance.now()
  for (let index = 0; index < tokens && !res.destroyed; index++) {
    const early = rate === 0 ? 0 : began + (index * 1000) / rate - performance.now()
    if (early > 0) await delay(early)
    res.write(writer.text(tokenText(index)))
  }
  if (!hold) res.end(writer.end())
}

const server = createServer((req, res) => {
  bodyOf(req)
    .then((body) => stream(res, orderIn(body)))
    .catch((error: unknown) => {
      process.stderr.write(`${error}\n`)
      res.destroy()
    })
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
