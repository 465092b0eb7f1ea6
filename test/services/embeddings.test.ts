import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { createEmbeddings } from '../../src/services/embeddings.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

interface EmbeddingRequest {
  model: string
  input: string[]
}

type Answer = (
  request: EmbeddingRequest,
  req: IncomingMessage,
) => { status?: number; body: string; location?: string }

/** A server that speaks OpenAI's embeddings format on loopback. */
async function serve(answer: Answer): Promise<string> {
  server = createServer(async (req, res) => {
    const { status = 200, body, location } = answer((await json(req)) as EmbeddingRequest, req)
    res.writeHead(status, { 'Content-Type': 'application/json', ...(location ? { Location: location } : {}) })
    res.end(body)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const reversed: Answer = ({ input, model }) => ({
  body: JSON.stringify({
    object: 'list',
    data: input
      .map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 0.5] }))
      .toReversed(),
    model,
    usage: { prompt_tokens: 2, total_tokens: 2 },
  }),
})

test('every text gets its vector, in the order of the texts, whatever the order of the answer', async () => {
  let seen: { request: EmbeddingRequest; url?: string | undefined; key?: string | undefined } | undefined
  const embedBaseUrl = await serve((request, req) => {
    seen = { request, url: req.url, key: req.headers.authorization }
    return reversed(request, req)
  })
  const embeddings = createEmbeddings({
    embedBaseUrl: `${embedBaseUrl}/`,
    embedModel: 'nomic',
    embedApiKey: 'k-1',
  })
  expect(await embeddings.embed(['a', 'bbb'])).toEqual([
    [1, 0.5],
    [3, 0.5],
  ])
  expect(seen).toMatchObject({
    url: '/v1/embeddings',
    key: 'Bearer k-1',
    request: { model: 'nomic', input: ['a', 'bbb'] },
  })
  expect(await embeddings.embed([])).toEqual([])
})

test('without EMBED_BASE_URL it is 503 and names the setting', async () => {
  const embeddings = createEmbeddings({ embedModel: 'nomic' })
  expect(embeddings.configured).toBe(false)
  await expect(embeddings.embed(['a'])).rejects.toMatchObject({
    status: 503,
    detail: expect.stringContaining('EMBED_BASE_URL'),
  })
})

test('an endpoint that fails, lies or hangs is 503 in words of ours, without the key', async () => {
  const answers: [Answer, RegExp][] = [
    [() => ({ status: 401, body: 'key k-secret is wrong' }), /answered 401/],
    [() => ({ body: '<html>' }), /OpenAI format/],
    [() => ({ body: '{"data":[{"index":0}]}' }), /OpenAI format/],
    [() => ({ body: '{"data":[]}' }), /one vector per text/],
    [() => ({ status: 307, body: '', location: 'http://127.0.0.1:9/' }), /cannot be reached/],
  ]
  for (const [answer, expected] of answers) {
    const embedBaseUrl = await serve(answer)
    const embeddings = createEmbeddings({ embedBaseUrl, embedModel: 'nomic', embedApiKey: 'k-secret' })
    const error: unknown = await embeddings.embed(['a']).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 503, detail: expect.stringMatching(expected) })
    expect(String(error)).not.toContain('k-secret')
    server?.close()
  }
})

test('an endpoint that does not answer in time is 503', async () => {
  server = createServer(() => undefined)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const embeddings = createEmbeddings({
    embedBaseUrl: `http://127.0.0.1:${port}`,
    embedModel: 'm',
    timeoutMs: 50,
  })
  await expect(embeddings.embed(['a'])).rejects.toMatchObject({
    status: 503,
    detail: expect.stringContaining('in time'),
  })
})

test('a caller who gives up gets its own reason back', async () => {
  server = createServer(() => undefined)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const embeddings = createEmbeddings({ embedBaseUrl: `http://127.0.0.1:${port}`, embedModel: 'm' })
  const caller = new AbortController()
  const pending = embeddings.embed(['a'], caller.signal)
  caller.abort(new Error('client left'))
  await expect(pending).rejects.toThrow('client left')
})
