import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createModels } from '../../src/services/models.ts'

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

interface Seen {
  url: string | undefined
  authorization: string | undefined
  body: { model: string; messages: { role: string; content: string }[] }
}

/** An endpoint in the format of https://platform.openai.com/docs/api-reference/chat/create. */
async function endpoint(answer: (seen: Seen) => { status: number; body: unknown } | undefined) {
  const seen: Seen[] = []
  server = createServer(async (req, res) => {
    const one = { url: req.url, authorization: req.headers.authorization, body: JSON.parse(await text(req)) }
    seen.push(one)
    const reply = answer(one)
    if (reply)
      res.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply.body))
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return { seen, modelBaseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }
}

async function text(req: IncomingMessage): Promise<string> {
  let all = ''
  for await (const chunk of req) all += String(chunk)
  return all
}

const completion = (content: string) => ({
  id: 'c-1',
  object: 'chat.completion',
  created: 1,
  model: 'small',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

test('asks the configured model with the key and gives its text', async () => {
  const { seen, modelBaseUrl } = await endpoint(() => ({ status: 200, body: completion('Hello') }))
  const models = createModels({ modelBaseUrl: `${modelBaseUrl}/`, modelName: 'small', modelApiKey: 'k-1' })
  expect(models.configured).toBe(true)
  expect(await models.complete({ system: 'Be brief.', prompt: 'Hi' })).toBe('Hello')
  expect(seen).toMatchObject([
    {
      url: '/v1/chat/completions',
      authorization: 'Bearer k-1',
      body: {
        model: 'small',
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Hi' },
        ],
      },
    },
  ])
})

test('is 503 and names the setting that is missing', async () => {
  for (const [options, name] of [
    [{}, 'MODEL_BASE_URL'],
    [{ modelBaseUrl: 'http://127.0.0.1:9/v1' }, 'MODEL_NAME'],
  ] as const) {
    const models = createModels(options)
    expect(models.configured).toBe(false)
    await expect(models.complete({ prompt: 'x' })).rejects.toMatchObject({
      status: 503,
      detail: expect.stringContaining(name),
    })
  }
})

test.each<[string, () => { status: number; body: unknown } | undefined]>([
  ['an error', () => ({ status: 401, body: { error: { message: 'k-secret is wrong' } } })],
  ['another format', () => ({ status: 200, body: { hello: 'k-secret' } })],
  ['a redirect', () => ({ status: 307, body: {} })],
  ['silence', () => undefined],
])('is 503 without the key or the text of the endpoint for %s', async (_, answer) => {
  const { modelBaseUrl } = await endpoint(answer)
  const models = createModels({ modelBaseUrl, modelName: 'small', modelApiKey: 'k-secret', timeoutMs: 300 })
  const error: unknown = await models.complete({ prompt: 'x' }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 503, detail: expect.stringContaining('MODEL_BASE_URL') })
  expect(JSON.stringify(error)).not.toContain('k-secret')
})

test('an abort of the caller is an abort', async () => {
  const { modelBaseUrl } = await endpoint(() => undefined)
  const models = createModels({ modelBaseUrl, modelName: 'small' })
  await expect(models.complete({ prompt: 'x', signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})
