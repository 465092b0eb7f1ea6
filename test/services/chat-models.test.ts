import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createBlacklists } from '../../src/services/models/blacklists.ts'
import type { ChatModel, ModelEvent, ModelRequest } from '../../src/services/models/chat.ts'
import { operatorRequester } from '../../src/services/models/endpoint.ts'
import { fallbackModel } from '../../src/services/models/fallbacks.ts'
import type { RemoteModelOptions } from '../../src/services/models/remote.ts'
import {
  callTool,
  callToolBadly,
  cut,
  drop,
  garbage,
  type ModelServer,
  refuse,
  say,
  stall,
  startModelServer,
  think,
  tooMany,
  wait,
} from '../support/model-server.ts'

const key = 'sk-a-secret-that-is-never-told'
let server: ModelServer

beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
afterEach(() => server.reset())

type Kind = 'openai_compatible' | 'anthropic'
const kinds: Kind[] = ['openai_compatible', 'anthropic']

const at = (kind: Kind, more: { model?: string; baseUrl?: string } = {}): RemoteModelOptions => ({
  endpoint: {
    provider: 'peer',
    kind,
    baseUrl: more.baseUrl ?? (kind === 'anthropic' ? server.anthropic : server.openai),
    apiKey: key,
    request: operatorRequester,
  },
  model: more.model ?? 'small',
  contextWindow: 8000,
  supportsImages: true,
  stallMs: 500,
})

const patience = { firstWaitMs: 5 }
const clock = { now: () => new Date() }
const one = (kind: Kind, blacklists = createBlacklists(clock)) =>
  fallbackModel([at(kind)], blacklists, patience)

const echo = { name: 'echo', description: 'Says it.', parameters: { type: 'object', properties: {} } }
const hello: ModelRequest = {
  system: 'You test.',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }],
  tools: [echo],
  think: null,
}

/** What a call gave, and how it ended. */
async function run(
  model: ChatModel,
  request: Partial<ModelRequest> = {},
  signal = new AbortController().signal,
) {
  const events: ModelEvent[] = []
  let error: unknown
  try {
    for await (const event of model.stream({ ...hello, ...request }, signal)) events.push(event)
  } catch (thrown) {
    error = thrown
  }
  return { events, error }
}

const finished = (reason = 'stop') => ({
  type: 'finish',
  reason,
  usage: { inputTokens: 21, outputTokens: 7, cachedTokens: 0, reasoningTokens: 0 },
})

test.each(kinds)('%s: reasoning, text and usage arrive as they are streamed', async (kind) => {
  server.reply([...think('Hm', '…'), ...say('Hello', ' you')])
  const { events } = await run(one(kind))
  expect(events).toEqual([
    { type: 'reasoning', text: 'Hm' },
    { type: 'reasoning', text: '…' },
    { type: 'text', text: 'Hello' },
    { type: 'text', text: ' you' },
    finished(),
  ])
})

test.each(kinds)(
  '%s: tool calls come whole, unknown names included, broken arguments as a problem',
  async (kind) => {
    server.reply([
      callTool('echo', { text: 'a', deep: { list: [1, 2] } }, 'c1'),
      callTool('echo', {}, 'c2'),
      callToolBadly('echo'),
      callTool('nosuch', { a: 1 }, 'c4'),
    ])
    const { events, error } = await run(one(kind))
    expect(error).toBeUndefined()
    expect(events).toEqual([
      { type: 'tool_call', id: 'c1', name: 'echo', args: { text: 'a', deep: { list: [1, 2] } } },
      { type: 'tool_call', id: 'c2', name: 'echo', args: {} },
      {
        type: 'tool_call',
        id: expect.any(String),
        name: 'echo',
        args: {},
        problem: expect.stringContaining('JSON'),
      },
      { type: 'tool_call', id: 'c4', name: 'nosuch', args: { a: 1 } },
      finished('tool_calls'),
    ])
  },
)

test('a conversation with pictures, calls and results is sent in both formats', async () => {
  const messages: ModelRequest['messages'] = [
    { role: 'system', parts: [{ type: 'text', text: 'Summary.' }] },
    {
      role: 'user',
      parts: [
        { type: 'text', text: 'See' },
        { type: 'image', mime: 'image/png', data: 'AAAA' },
      ],
    },
    {
      role: 'assistant',
      parts: [
        { type: 'reasoning', text: 'Secret thought.' },
        { type: 'tool_call', id: 'c1', name: 'echo', args: { text: 'a' } },
      ],
    },
    { role: 'tool', parts: [{ type: 'tool_result', id: 'c1', name: 'echo', result: 'a!', ok: true }] },
  ]
  await run(one('openai_compatible'), { messages, temperature: 0.5, maxTokens: 9 })
  await run(one('anthropic'), { messages })
  const [openai, anthropic] = server.seen
  expect(openai?.headers.authorization).toBe(`Bearer ${key}`)
  expect(openai?.body).toMatchObject({
    model: 'small',
    temperature: 0.5,
    max_tokens: 9,
    stream_options: { include_usage: true },
    tools: [{ function: { name: 'echo' } }],
  })
  expect(openai?.body.messages).toMatchObject([
    { role: 'system', content: 'You test.' },
    { role: 'system', content: 'Summary.' },
    { role: 'user', content: [{ text: 'See' }, { image_url: { url: 'data:image/png;base64,AAAA' } }] },
    { role: 'assistant', tool_calls: [{ id: 'c1', function: { name: 'echo', arguments: '{"text":"a"}' } }] },
    { role: 'tool', tool_call_id: 'c1', content: 'a!' },
  ])
  expect(anthropic?.headers['x-api-key']).toBe(key)
  expect(anthropic?.body.messages).toMatchObject([
    { role: 'user', content: [{ text: 'See' }, { type: 'image', source: { data: 'AAAA' } }] },
    { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', input: { text: 'a' } }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c1' }] },
  ])
  expect(JSON.stringify(server.seen)).not.toContain('Secret thought')
})

test.each(
  kinds.flatMap((kind) => [
    [kind, 'drops the connection', drop, 'broken'] as const,
    [kind, 'ends the body early', cut, 'broken'] as const,
    [kind, 'sends invalid JSON', garbage, 'broken'] as const,
    [kind, 'falls silent', stall, 'stalled'] as const,
    [kind, 'sends an error event', { error: `overloaded ${key}` }, 'broken'] as const,
  ]),
)(
  '%s: a server that %s in the middle fails the call without another attempt',
  async (kind, _, step, failure) => {
    server.reply([...say('Half'), step, ...say('never')], say('again'))
    const { events, error } = await run(one(kind))
    expect(events).toEqual([{ type: 'text', text: 'Half' }])
    expect(error).toMatchObject({ kind: failure })
    expect(String(error)).not.toContain(key)
    expect(server.seen).toHaveLength(1)
  },
)

test.each(kinds)('%s: an error event is told in the words of the provider', async (kind) => {
  server.reply([...say('Half'), { error: 'The engine is overloaded' }])
  expect(String((await run(one(kind))).error)).toContain('The engine is overloaded')
})

test('a slow model is no silent one', async () => {
  server.reply([...say('a'), wait(300), ...say('b'), wait(300), ...say('c')])
  const { events } = await run(one('openai_compatible'))
  expect(events.map((event) => (event.type === 'text' ? event.text : event.type))).toEqual([
    'a',
    'b',
    'c',
    'finish',
  ])
})

test.each(kinds)('%s: 429 and 503 are tried again, after what Retry-After says', async (kind) => {
  server.reply([tooMany(0)], [refuse(503, 'Busy', { 'Retry-After': '0' })], say('Now'))
  const { events } = await run(one(kind))
  expect(events[0]).toEqual({ type: 'text', text: 'Now' })
  expect(server.seen).toHaveLength(3)
})

test('a provider that asks to wait for long is not waited for', async () => {
  server.reply([tooMany(3600)])
  const { error } = await run(one('openai_compatible'))
  expect(error).toMatchObject({ kind: 'rate_limited', status: 429 })
  expect(server.seen).toHaveLength(1)
})

test.each([
  [400, 'rejected'],
  [401, 'rejected'],
  [404, 'rejected'],
  [500, 'broken'],
] as const)('%i is not tried again, and its text is told without the key', async (status, kind) => {
  server.otherwise([refuse(status, `No: ${key} and sk-other***tail`)])
  const { error } = await run(one('openai_compatible'))
  expect(error).toMatchObject({ kind, status })
  expect(String(error)).not.toMatch(/sk-/)
  expect(server.seen).toHaveLength(1)
})

test('a connection that is refused is tried again until the server is back', async () => {
  const gone = await startModelServer()
  await gone.close()
  const choice = at('openai_compatible', { baseUrl: gone.openai })
  const running = run(fallbackModel([choice], createBlacklists(clock), { firstWaitMs: 100 }))
  const back = await startModelServer(gone.port)
  expect((await running).events[0]).toEqual({ type: 'text', text: 'Hello.' })
  await back.close()
})

test('a server that stays away is unreachable, and its address stays untold', async () => {
  const gone = await startModelServer()
  await gone.close()
  const choice = at('openai_compatible', { baseUrl: gone.openai })
  const { error } = await run(fallbackModel([choice], createBlacklists(clock), patience))
  expect(error).toMatchObject({ kind: 'unreachable' })
  expect(String(error)).not.toContain(String(gone.port))
})

test('an abort passes through as its reason and ends the exchange', async () => {
  server.reply([...say('Half'), stall])
  const ending = new AbortController()
  const reason = new Error('enough')
  const model = one('openai_compatible')
  const events: ModelEvent[] = []
  await expect(async () => {
    for await (const event of model.stream(hello, ending.signal)) {
      events.push(event)
      ending.abort(reason)
    }
  }).rejects.toBe(reason)
  expect(events).toHaveLength(1)
  await expect.poll(() => server.open).toBe(0)
})

test('a reader who leaves ends the exchange', async () => {
  server.reply([...say('a'), stall])
  for await (const _ of one('openai_compatible').stream(hello, new AbortController().signal)) break
  await expect.poll(() => server.open).toBe(0)
})

test('models are tried in order before anything is streamed, and what failed is passed over until it is forgotten', async () => {
  let now = Date.now()
  const blacklists = createBlacklists({ now: () => new Date(now) })
  const model = fallbackModel(
    [at('openai_compatible', { model: 'first' }), at('openai_compatible', { model: 'second' })],
    blacklists,
    patience,
  )
  server.otherwise(({ body }) =>
    body.model === 'first' ? [refuse(404, 'no such model')] : say('Second here'),
  )
  const asked = () => server.seen.splice(0).map(({ body }) => body.model)
  expect((await run(model)).events[0]).toEqual({ type: 'text', text: 'Second here' })
  expect(model.name).toBe('peer/second')
  expect(asked()).toEqual(['first', 'second'])
  await run(model)
  expect(asked()).toEqual(['second'])
  await blacklists.clear()
  await run(model)
  expect(asked()).toEqual(['first', 'second'])
  now += 5 * 60_000 + 1
  await run(model)
  expect(asked()).toEqual(['first', 'second'])
})

test('all models that failed are tried all the same when nothing else is left, and all reasons are told', async () => {
  const model = fallbackModel(
    [at('openai_compatible', { model: 'first' }), at('openai_compatible', { model: 'second' })],
    createBlacklists(clock),
    patience,
  )
  server.otherwise([refuse(500, 'boom')])
  await run(model)
  const { error } = await run(model)
  expect(server.seen).toHaveLength(4)
  expect(String(error)).toMatch(/boom.*boom/)
})

test('a model that refuses to be told whether to reason is asked without', async () => {
  server.reply([refuse(400, 'this model does not support reasoning_effort')], say('Fine'), say('Again'))
  const model = fallbackModel(
    [at('openai_compatible', { model: 'plain' })],
    createBlacklists(clock),
    patience,
  )
  expect((await run(model, { think: true })).events[0]).toEqual({ type: 'text', text: 'Fine' })
  await run(model, { think: true })
  expect(server.seen.map(({ body }) => body.reasoning_effort)).toEqual(['medium', undefined, undefined])
})
