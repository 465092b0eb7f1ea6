import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgentSpec } from '../../src/agents/agents/spec.ts'
import { type EngineOptions, runTask } from '../../src/agents/chat/engine/execute.ts'
import { createRunStops } from '../../src/agents/chat/engine/stops.ts'
import type { RunEvent } from '../../src/agents/chat/runs/events.ts'
import { createRun, type NewRun, stopRuns } from '../../src/agents/chat/runs/queries.ts'
import type { Tool } from '../../src/agents/tools/tool.ts'
import { notFound } from '../../src/http/errors.ts'
import {
  type ChatMessage,
  type ChatModel,
  type MessagePart,
  ModelError,
  type ModelEvent,
  type ModelRequest,
} from '../../src/services/models/chat.ts'
import { messageTokens, toolTokens } from '../../src/services/models/tokens.ts'
import { countTokens } from '../../src/services/tokens.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member
let stops: ReturnType<typeof createRunStops>

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
  stops = createRunStops(studio.database)
})
afterAll(async () => {
  await stops.close()
  await studio.close()
})

const agent: AgentSpec = {
  id: 'tester',
  kind: 'inline',
  name: 'Tester',
  systemPrompt: 'You test.',
  models: [],
  providerId: null,
  backend: null,
  temperature: null,
  topP: null,
  topK: null,
  presencePenalty: null,
  maxTokens: null,
  contextWindow: null,
  maxIterations: 5,
  iterationBudget: false,
  think: null,
  planning: { enabled: false, mandatory: false, analysis: true, reflect: false, plan: true },
  goalAnchoring: { enabled: false, interval: 5 },
  antiStall: { enabled: true, threshold: 3 },
  stepValidation: false,
  adaptiveReplan: false,
  tools: null,
  mcpServers: null,
  skills: null,
  knowledgeBases: [],
  subAgents: [],
  subagent: { tools: null, systemPrompt: null, planning: false, think: null },
  systemContext: {},
  moreSuggest: false,
  forceSummary: false,
}

type Say = (request: ModelRequest, signal: AbortSignal) => AsyncGenerator<ModelEvent> | Generator<ModelEvent>

const usage = { inputTokens: 10, outputTokens: 5, cachedTokens: 0, reasoningTokens: 0 }
const finish = (reason: 'stop' | 'tool_calls' = 'stop'): ModelEvent => ({ type: 'finish', reason, usage })
const text = (said: string): ModelEvent => ({ type: 'text', text: said })
const call = (name: string, args: Record<string, unknown>, id: string = randomUUID()): ModelEvent => ({
  type: 'tool_call',
  id,
  name,
  args,
})

/** A model that follows a script, one entry per call. */
function scripted(script: readonly Say[], contextWindow = 8000) {
  const asked: ModelRequest[] = []
  const model: ChatModel = {
    name: 'test/script',
    provider: 'test',
    model: 'script',
    contextWindow,
    supportsImages: false,
    async *stream(request, signal) {
      const say = script[asked.length]
      asked.push(structuredClone(request))
      if (!say) throw new ModelError('broken', 'the script has ended')
      yield* say(request, signal)
    },
  }
  return { model, asked }
}

const echo: Tool = {
  name: 'echo',
  description: 'Says it again.',
  parameters: {
    type: 'object',
    required: ['text'],
    properties: { text: { type: 'string' } },
    additionalProperties: false,
  },
  type: 'basic',
  source: 'test',
  repeatable: true,
  run: async ({ text: said }) => ({ ok: true, text: `echo ${said}` }),
}

const failing = (name: string, error: Error): Tool => ({ ...echo, name, run: () => Promise.reject(error) })

const engine = (model: ChatModel, tools: readonly Tool[] = []): EngineOptions => ({
  services: studio.services,
  principalOf: async (db) => ({
    user: {
      id: member.userId,
      email: member.email,
      username: member.username,
      displayName: 'Some Body',
      systemRole: 'user',
    },
    tenantId: db.tenantId,
    role: 'owner',
    permissions: new Set(['entities.read']),
  }),
  equip: async (spec) => ({ system: spec.systemPrompt, model, tools }),
  findAgent: async () => undefined,
  stops,
})

async function newSession(): Promise<string> {
  const sessionId = randomUUID()
  await studio.database
    .tenant(member.tenantId, member.userId)
    .insertInto('conversations')
    .values({ session_id: sessionId, user_id: member.userId })
    .execute()
  return sessionId
}

async function ask(
  sessionId: string,
  content: string,
  spec: Partial<AgentSpec> = {},
  face: NewRun['face'] = 'api',
): Promise<string> {
  const { runId } = await studio.database
    .tenant(member.tenantId, member.userId)
    .transaction()
    .execute((trx) =>
      createRun(trx, studio.services, {
        tenantId: member.tenantId,
        userId: member.userId,
        sessionId,
        face,
        agent: { ...agent, ...spec },
        permissions: new Set(['entities.read']),
        turn: 0,
        resumable: true,
        message: { parts: [{ type: 'text', text: content }] },
      }),
    )
  return runId
}

const job = { id: '1', attempt: 1, signal: new AbortController().signal }
const run = (options: EngineOptions, runId: string, its = job) =>
  runTask(options)({ tenantId: member.tenantId, runId }, its)

async function eventsOf(runId: string): Promise<RunEvent[]> {
  const all: RunEvent[] = []
  const key = { tenantId: member.tenantId, runId }
  for await (const batch of studio.services.runLog.follow(key, 0, AbortSignal.timeout(10_000))) {
    all.push(...batch.map(({ payload }) => payload as unknown as RunEvent))
  }
  return all
}

async function messagesOf(
  sessionId: string,
): Promise<{ role: string; parts: MessagePart[]; meta: object }[]> {
  const rows = await studio.database
    .tenant(member.tenantId)
    .selectFrom('messages')
    .select(['role', 'parts', 'meta'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
  return rows as unknown as { role: string; parts: MessagePart[]; meta: object }[]
}

/** The kinds of events; the end of each turn is no news to readers. */
const types = (events: readonly RunEvent[]) =>
  events
    .filter(({ type }) => type !== 'turn_end')
    .map(({ type, sub }) => (sub ? `${sub.depth}:${type}` : type))
const end = (events: readonly RunEvent[]) => events.find((event) => event.type === 'run_end')
const said = ({ parts }: ChatMessage) => parts.map((part) => ('text' in part ? part.text : part.type))

test('an answer without tools is streamed, stored and closed', async () => {
  const { model } = scripted([
    function* () {
      yield { type: 'reasoning', text: 'Hm.' }
      yield text('Hello, ')
      yield text('you.')
      yield finish()
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Hi')
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  expect(types(events)).toEqual([
    'run_start',
    'reasoning_delta',
    'reasoning_end',
    'text_delta',
    'text_delta',
    'usage',
    'run_end',
    'closed',
  ])
  expect(end(events)).toMatchObject({
    state: 'done',
    content: 'Hello, you.',
    token_count: 15,
    tool_call_count: 0,
  })
  expect(await messagesOf(sessionId)).toMatchObject([
    { role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
    {
      role: 'assistant',
      parts: [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'Hello, you.' },
      ],
    },
  ])
})

test('tool calls are answered one after the other and the model gets their results', async () => {
  const { model, asked } = scripted([
    function* () {
      yield { type: 'reasoning', text: 'Two of them.' }
      yield call('echo', { text: 'a' }, 'c1')
      yield call('echo', { text: 'b' }, 'c2')
      yield finish('tool_calls')
    },
    function* () {
      yield text('Done.')
      yield finish()
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Say a and b')
  await run(engine(model, [echo]), runId)
  expect(types(await eventsOf(runId))).toEqual([
    'run_start',
    'reasoning_delta',
    'reasoning_end',
    'turn_reasoning',
    'tool_started',
    'tool_result',
    'tool_started',
    'tool_result',
    'text_delta',
    'usage',
    'run_end',
    'closed',
  ])
  expect(asked[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool'])
  expect((await messagesOf(sessionId)).map(({ role }) => role)).toEqual([
    'user',
    'assistant',
    'tool',
    'tool',
    'assistant',
  ])
})

test('a wrong tool name, broken arguments, a missing permission and failures are answers to the model, not ends of the run, and tell nothing of the inside of the server', async () => {
  const { model, asked } = scripted([
    function* () {
      yield call('nothing', {}, 'c1')
      yield call('echo', { wrong: 1 }, 'c2')
      yield { type: 'tool_call', id: 'c3', name: 'echo', args: {}, problem: 'Unexpected end of JSON' }
      yield call('secret', {}, 'c4')
      yield call('broken', { text: 'x' }, 'c5')
      yield call('absent', { text: 'x' }, 'c6')
      yield finish('tool_calls')
    },
    function* () {
      yield text('I see.')
      yield finish()
    },
  ])
  const secret: Tool = { ...echo, name: 'secret', permission: 'system.admin', parameters: { type: 'object' } }
  const broken = failing('broken', new Error('connect ECONNREFUSED 10.0.0.5:5432'))
  const absent = failing('absent', notFound('entity', 'rex'))
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  await run(engine(model, [echo, secret, broken, absent]), runId)
  const results = asked[1]?.messages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'tool_result' ? [part.result] : [])),
  )
  expect(results).toEqual([
    'There is no tool named "nothing". Available: absent, broken, echo, secret.',
    "The arguments do not fit: arguments must have required property 'text'; arguments must NOT have additional properties.",
    'The arguments cannot be read: Unexpected end of JSON',
    'You may not use this tool: it needs the permission system.admin.',
    'The tool failed because of a fault of the server.',
    'Entity not found: rex',
  ])
  expect(end(await eventsOf(runId))).toMatchObject({ state: 'done', content: 'I see.' })
})

test('an endless tool loop ends with an error, and the next message works', async () => {
  const again: Say = function* () {
    yield call('echo', { text: 'same' })
    yield finish('tool_calls')
  }
  const { model } = scripted([again, again, again, again, again, again, again])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go', { maxIterations: 50 })
  await run(engine(model, [echo]), runId)
  const events = await eventsOf(runId)
  expect(events.find((event) => event.type === 'error')).toMatchObject({ kind: 'stalled' })
  expect(end(events)).toMatchObject({ state: 'failed', tool_call_count: 6 })

  const next = await ask(sessionId, 'And now?')
  const { model: better } = scripted([
    function* () {
      yield text('Fine.')
      yield finish()
    },
  ])
  await run(engine(better), next)
  expect(end(await eventsOf(next))).toMatchObject({ state: 'done', content: 'Fine.' })
})

test('the turn limit ends a run with an error; with a budget the last turn answers without tools', async () => {
  const step = (at: number): Say =>
    function* () {
      yield call('echo', { text: String(at) })
      yield finish('tool_calls')
    }
  const limited = scripted([step(1), step(2)])
  const first = await ask(await newSession(), 'Go', { maxIterations: 2 })
  await run(engine(limited.model, [echo]), first)
  const events = await eventsOf(first)
  expect(events.find((event) => event.type === 'error')).toMatchObject({ kind: 'iteration_limit' })
  expect(end(events)).toMatchObject({ state: 'failed' })

  const budgeted = scripted([
    step(1),
    function* ({ tools }) {
      yield text(`I have ${tools.length} tools.`)
      yield finish()
    },
  ])
  const second = await ask(await newSession(), 'Go', { maxIterations: 2, iterationBudget: true })
  await run(engine(budgeted.model, [echo]), second)
  expect(end(await eventsOf(second))).toMatchObject({ state: 'done', content: 'I have 0 tools.' })
})

test('a run that is stopped keeps what was said', async () => {
  const { model } = scripted([
    async function* (_, signal) {
      yield text('It was a dark')
      await new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
      )
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Tell a story')
  const running = run(engine(model), runId)
  const key = { tenantId: member.tenantId, runId }
  for await (const batch of studio.services.runLog.follow(key, 0, AbortSignal.timeout(5000))) {
    if (batch.some(({ payload }) => payload.type === 'text_delta')) break
  }
  expect(await stopRuns(studio.database.tenant(member.tenantId), sessionId, 'enough')).toEqual([runId])
  await running
  expect(end(await eventsOf(runId))).toMatchObject({ state: 'stopped', content: 'It was a dark' })
  expect((await messagesOf(sessionId)).at(-1)).toMatchObject({
    role: 'assistant',
    parts: [{ type: 'text', text: 'It was a dark' }],
    meta: { interrupted: true },
  })
})

test('a model that fails in the middle ends the run with its reason and what was said', async () => {
  const { model } = scripted([
    function* () {
      yield text('Half')
      throw new ModelError('stalled', 'The model has sent nothing for 60 seconds.')
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  expect(events.find((event) => event.type === 'error')).toMatchObject({
    kind: 'stalled',
    message: 'The model has sent nothing for 60 seconds.',
  })
  expect(end(events)).toMatchObject({ state: 'failed', content: 'Half' })
})

test('a run whose process died goes on in another: said text is continued, a harmless tool runs again, others are not repeated', async () => {
  let died = false
  const dying = (tool: Partial<Tool>): Tool => ({
    ...echo,
    ...tool,
    run: async () => {
      died = true
      throw new Error('never told')
    },
  })
  for (const repeatable of [true, false]) {
    const sessionId = await newSession()
    const runId = await ask(sessionId, 'Go')
    const db = studio.database.tenant(member.tenantId, member.userId)
    // What a process leaves behind that is killed while a tool runs.
    const first = await import('../../src/agents/chat/runs/queries.ts').then(({ claimRun }) =>
      claimRun(db, runId),
    )
    const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, first?.epoch ?? 0, 0)
    writer.append({ type: 'run_start', at: 1, user_message_id: 'u', agent: 'Tester', tools: true })
    writer.append({ type: 'text_delta', at: 2, message_id: 'm1', text: 'Let me see. ' })
    writer.append({
      type: 'tool_started',
      at: 3,
      message_id: 'm1',
      call_id: 'c1',
      tool: 'echo',
      args: { text: 'x' },
    })
    await writer.flush()
    const { insertMessage } = await import('../../src/agents/chat/runs/message-queries.ts')
    await insertMessage(db, {
      sessionId,
      runId,
      messageId: 'm1',
      role: 'assistant',
      parts: [
        { type: 'text', text: 'Let me see. ' },
        { type: 'tool_call', id: 'c1', name: 'echo', args: { text: 'x' } },
      ],
    })
    const { model, asked } = scripted([
      function* () {
        yield text('There.')
        yield finish()
      },
    ])
    const tool = repeatable ? echo : dying({ repeatable: false })
    await run(engine(model, [tool]), runId)
    const events = await eventsOf(runId)
    const again = events.filter((event) => event.type === 'tool_started')
    expect(again.map((event) => event.type === 'tool_started' && event.again)).toEqual(
      repeatable ? [undefined, true] : [undefined],
    )
    expect(died).toBe(false)
    expect(events.find((event) => event.type === 'tool_result')).toMatchObject(
      repeatable
        ? { ok: true, result: 'echo x' }
        : { ok: false, result: expect.stringContaining('restarted') },
    )
    expect(end(events)).toMatchObject({ state: 'done', content: 'Let me see. There.' })
    expect(asked).toHaveLength(1)
    expect(() => writer.append({ type: 'late' })).not.toThrow()
    await expect(writer.flush()).rejects.toThrow('taken over')
  }
})

test('text that readers have already is continued, not begun anew', async () => {
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { claimRun } = await import('../../src/agents/chat/runs/queries.ts')
  const first = await claimRun(db, runId)
  const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, first?.epoch ?? 0, 0)
  writer.append({ type: 'run_start', at: 1, user_message_id: 'u', agent: 'Tester', tools: false })
  writer.append({ type: 'text_delta', at: 2, message_id: 'm1', text: 'One, two, ' })
  await writer.flush()
  const { model, asked } = scripted([
    function* () {
      yield text('three.')
      yield finish()
    },
  ])
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  const deltas = events.flatMap((event) => (event.type === 'text_delta' ? [event] : []))
  expect(deltas.map((event) => event.text).join('')).toBe('One, two, three.')
  expect(new Set(deltas.map((event) => event.message_id)).size).toBe(1)
  expect(end(events)).toMatchObject({ content: 'One, two, three.' })
  expect(asked[0]?.messages.map(said)).toContainEqual(['One, two, '])
  expect((await messagesOf(sessionId)).at(-1)).toMatchObject({
    parts: [{ type: 'text', text: 'One, two, three.' }],
  })
})

test('a run whose processes died before its beginning was told is told from the beginning by the one that goes on', async () => {
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { claimRun } = await import('../../src/agents/chat/runs/queries.ts')
  await claimRun(db, runId)
  const second = await claimRun(db, runId)
  const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, second?.epoch ?? 0, 0)
  writer.append({ type: 'resumed', at: 1, epoch: second?.epoch ?? 0 })
  await writer.flush()
  const { model } = scripted([
    function* () {
      yield text('There.')
      yield finish()
    },
  ])
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  expect(types(events).slice(0, 3)).toEqual(['resumed', 'resumed', 'run_start'])
  expect(types(events).filter((type) => type === 'run_start')).toHaveLength(1)
  expect(end(events)).toMatchObject({ state: 'done', content: 'There.' })
})

test('a turn that was said whole is stored, not asked for again', async () => {
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { claimRun } = await import('../../src/agents/chat/runs/queries.ts')
  const first = await claimRun(db, runId)
  const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, first?.epoch ?? 0, 0)
  writer.append({ type: 'run_start', at: 1, user_message_id: 'u', agent: 'Tester', tools: false })
  writer.append({ type: 'text_delta', at: 2, message_id: 'm1', text: 'One, two.' })
  writer.append({ type: 'turn_end', at: 3, message_id: 'm1', calls: [] })
  await writer.flush()
  const { model, asked } = scripted([])
  await run(engine(model), runId)
  expect(asked).toEqual([])
  expect(end(await eventsOf(runId))).toMatchObject({ state: 'done', content: 'One, two.', message_id: 'm1' })
  expect((await messagesOf(sessionId)).at(-1)).toMatchObject({ parts: [{ type: 'text', text: 'One, two.' }] })
})

test('what a tool has answered is not asked of it again, though its message was lost', async () => {
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Go')
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { claimRun } = await import('../../src/agents/chat/runs/queries.ts')
  const first = await claimRun(db, runId)
  const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, first?.epoch ?? 0, 0)
  const call = { tool: 'echo', args: { text: 'x' }, message_id: 'm1', call_id: 'c1' }
  writer.append({ type: 'run_start', at: 1, user_message_id: 'u', agent: 'Tester', tools: true })
  writer.append({
    type: 'turn_end',
    at: 2,
    message_id: 'm1',
    calls: [{ id: 'c1', name: 'echo', args: { text: 'x' } }],
  })
  writer.append({ type: 'tool_started', at: 3, ...call })
  writer.append({ type: 'tool_result', at: 4, ...call, result: 'echo x', ok: true })
  await writer.flush()
  const { model, asked } = scripted([
    function* () {
      yield text('Done.')
      yield finish()
    },
  ])
  await run(engine(model, [{ ...echo, repeatable: false }]), runId)
  const events = await eventsOf(runId)
  expect(types(events).filter((type) => type.startsWith('tool_'))).toEqual(['tool_started', 'tool_result'])
  const results = asked[0]?.messages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'tool_result' ? [part.result] : [])),
  )
  expect(results).toEqual(['echo x'])
  expect(end(events)).toMatchObject({ state: 'done', content: 'Done.' })
})

test('a full context is compressed before the next call, and the history stays whole', async () => {
  const sessionId = await newSession()
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { insertMessage } = await import('../../src/agents/chat/runs/message-queries.ts')
  for (let at = 0; at < 12; at++) {
    await insertMessage(db, {
      sessionId,
      runId: null,
      messageId: `old${at}`,
      role: at % 2 === 0 ? 'user' : 'assistant',
      parts: [{ type: 'text', text: `${at} ${'words and words '.repeat(40)}` }],
    })
  }
  const runId = await ask(sessionId, 'What was first?')
  const { model, asked } = scripted(
    [
      ...Array.from(
        { length: 8 },
        (): Say =>
          function* () {
            yield text('They spoke of words.')
            yield finish()
          },
      ),
    ],
    1200,
  )
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  expect(events.find((event) => event.type === 'context_compressed')).toMatchObject({
    summary: 'They spoke of words.',
    messages_before: 13,
  })
  expect(asked.at(-1)?.messages.length).toBeLessThan(13)
  const shown = (await messagesOf(sessionId)).filter(({ role }) => role !== 'system')
  expect(shown.filter(({ meta }) => !('is_summary' in meta))).toHaveLength(14)
})

/** A tool that answers with so many words, the last of which is its own. */
const wordy = (words: number): Tool => ({
  ...echo,
  name: 'wordy',
  parameters: { type: 'object', properties: { n: { type: 'integer' } } },
  run: async ({ n }) => ({ ok: true, text: `${'grain '.repeat(words)}end${n}` }),
})
const tokensOf = (request: ModelRequest) =>
  countTokens(request.system) +
  toolTokens(request.tools) +
  request.messages.reduce((sum, message) => sum + messageTokens(message), 0)

test('a long piece of work is compressed in its midst: the request stays in its words, and no call goes beyond the window', async () => {
  const window = 3000
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Count the grains, all of them.', { maxIterations: 12 })
  const isSummary = ({ system }: ModelRequest) => system.startsWith('You compress')
  const { model, asked } = scripted(
    Array.from(
      { length: 20 },
      (_, n): Say =>
        function* (request) {
          if (isSummary(request)) yield text('Grains were counted.')
          else if (n < 10) yield call('wordy', { n })
          else yield text('Many.')
          yield finish()
        },
    ),
    window,
  )
  await run(engine(model, [wordy(600)]), runId)
  const events = await eventsOf(runId)
  expect(end(events)).toMatchObject({ state: 'done', content: 'Many.' })
  expect(types(events).filter((type) => type === 'context_compressed').length).toBeGreaterThan(1)
  for (const request of asked) expect(tokensOf(request)).toBeLessThan(window)
  for (const request of asked.filter((one) => !isSummary(one))) {
    expect(request.messages.flatMap(said)).toContain('Count the grains, all of them.')
  }
  const history = await messagesOf(sessionId)
  const calls = events.filter(({ type }) => type === 'tool_result').length
  expect(history.filter(({ role }) => role === 'tool')).toHaveLength(calls)
  const uses = await studio.database
    .tenant(member.tenantId)
    .selectFrom('model_usage')
    .select('purpose')
    .where('run_id', '=', runId)
    .execute()
  expect(uses.map(({ purpose }) => purpose)).toContain('compress')
  // Each summary takes the place of the one before it.
  const summaries = (await inContext(sessionId)).filter(({ meta }) => 'is_summary' in meta)
  expect(summaries).toHaveLength(1)
})

/** What the next run of a session reads. */
async function inContext(sessionId: string) {
  const { readContext } = await import('../../src/agents/chat/engine/transcript.ts')
  return readContext(studio.database.tenant(member.tenantId), sessionId)
}

describe('an answer that fills the window', () => {
  const window = 3000
  const isSummary = ({ system }: ModelRequest) => system.startsWith('You compress')
  const hangs: Say = async function* (_, signal) {
    signal.throwIfAborted()
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    yield finish()
  }

  /** A model that answers with many words, and one that summarises as told. */
  const filling = (summarise: Say, words = 1200) =>
    scripted(
      Array.from(
        { length: 6 },
        (): Say =>
          async function* (request, signal) {
            if (isSummary(request)) yield* summarise(request, signal)
            else {
              yield text('grain '.repeat(words))
              yield finish()
            }
          },
      ),
      window,
    )
  const short: Say = function* () {
    yield text('They count grains.')
    yield finish()
  }
  const filled = async (face: NewRun['face'], spec: Partial<AgentSpec> = {}) => {
    const sessionId = await newSession()
    return { sessionId, runId: await ask(sessionId, `Count: ${'grain '.repeat(1300)}`, spec, face) }
  }

  test('makes room once it is told, whole and in one summary', async () => {
    const { sessionId, runId } = await filled('navi')
    const { model, asked } = filling(short)
    await run(engine(model), runId)
    const events = await eventsOf(runId)
    expect(types(events).slice(-3)).toEqual(['run_end', 'context_compressed', 'closed'])
    expect(events.at(-2)).toMatchObject({
      messages_before: 2,
      messages_after: 2,
      summary: 'They count grains.',
    })
    expect(asked.map(isSummary)).toEqual([false, true])
    expect((await inContext(sessionId)).map(said)).toEqual([
      ['Summary of the conversation so far:\nThey count grains.'],
      ['grain '.repeat(1200)],
    ])
    const db = studio.database.tenant(member.tenantId)
    const { context_tokens: now } = await db
      .selectFrom('conversations')
      .select('context_tokens')
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    expect(now).toBeLessThan(end(events)?.context_tokens ?? 0)
    const uses = await db
      .selectFrom('model_usage')
      .select(['purpose', 'input_tokens'])
      .where('run_id', '=', runId)
      .execute()
    expect(uses).toContainEqual({ purpose: 'compress', input_tokens: 10 })
  })

  test.each(['sage', 'api', 'recall'] as const)(
    'of a run of %s is closed without a summary',
    async (face) => {
      const { sessionId, runId } = await filled(face)
      const { model, asked } = filling(short)
      await run(engine(model), runId)
      expect(types(await eventsOf(runId)).slice(-2)).toEqual(['run_end', 'closed'])
      expect(asked.map(isSummary)).toEqual([false])
      expect(await inContext(sessionId)).toHaveLength(2)
    },
  )

  test('is a matter of the run, not of its sub-agents', async () => {
    const sessionId = await newSession()
    const runId = await ask(sessionId, 'Have it counted', { tools: ['spawn_agent'] }, 'navi')
    const { model, asked } = scripted(
      [
        function* () {
          yield call('spawn_agent', { task: `Count: ${'grain '.repeat(1300)}` }, 's1')
          yield finish('tool_calls')
        },
        function* () {
          yield text('grain '.repeat(1200))
          yield finish()
        },
        function* () {
          yield text('Many.')
          yield finish()
        },
      ],
      window,
    )
    await run(engine(model), runId)
    expect(types(await eventsOf(runId))).not.toContain('context_compressed')
    expect(asked).toHaveLength(3)
  })

  const unhelpful: Record<string, Say> = {
    // biome-ignore lint/correctness/useYield: it fails before it says anything
    fails: function* () {
      throw new ModelError('broken', 'no summary today')
    },
    'says nothing': function* () {
      yield finish()
    },
    'never ends': hangs,
  }
  test.each(Object.entries(unhelpful))(
    'whose summariser %s is closed as it is, and the next message compresses what it must',
    async (_, summarise) => {
      const { sessionId, runId } = await filled('navi')
      const { model } = filling(summarise)
      await run({ ...engine(model), roomMs: 100 }, runId)
      const events = await eventsOf(runId)
      expect(types(events).slice(-2)).toEqual(['run_end', 'closed'])
      expect(end(events)).toMatchObject({ state: 'done' })
      expect(await inContext(sessionId)).toHaveLength(2)
      const next = await ask(sessionId, 'And now?', {}, 'navi')
      await run(engine(filling(short, 2).model), next)
      expect(types(await eventsOf(next)).filter((type) => type !== 'text_delta')).toEqual([
        'run_start',
        'context_compressed',
        'usage',
        'run_end',
        'closed',
      ])
    },
  )

  const leaving: Record<string, (sessionId: string, aborts: AbortController) => Promise<unknown>> = {
    'a stop': (sessionId) => stopRuns(studio.database.tenant(member.tenantId), sessionId, 'enough'),
    'the end of the process': async (_, aborts) => aborts.abort(),
  }
  test.each(Object.entries(leaving))('is closed at once by %s', async (_, leave) => {
    const { sessionId, runId } = await filled('navi')
    const aborts = new AbortController()
    const { model } = filling(async function* (request, signal) {
      await leave(sessionId, aborts)
      yield* hangs(request, signal)
    })
    await run(engine(model), runId, { ...job, signal: aborts.signal })
    const events = await eventsOf(runId)
    expect(types(events).slice(-2)).toEqual(['run_end', 'closed'])
    expect(end(events)).toMatchObject({ state: 'done' })
    expect(await inContext(sessionId)).toHaveLength(2)
  })

  test('is not told twice when its process dies over the summary', async () => {
    const { sessionId, runId } = await filled('navi')
    const { claimRun } = await import('../../src/agents/chat/runs/queries.ts')
    const db = studio.database.tenant(member.tenantId)
    const { model, asked } = filling(async function* () {
      // Another process has taken the run: this one may do nothing more for it.
      await claimRun(db, runId)
      yield text('They count grains.')
      yield finish()
    })
    await run(engine(model), runId)
    await run(engine(model), runId)
    const events = await eventsOf(runId)
    expect(types(events).filter((type) => type === 'run_end')).toHaveLength(1)
    expect(events.at(-1)?.type).toBe('closed')
    expect(asked).toHaveLength(2)
    expect((await messagesOf(sessionId)).filter(({ role }) => role === 'assistant')).toHaveLength(1)
  })
})

test('one result, or one message, that is larger than the window is cut in its midst, and the next message works', async () => {
  const window = 3000
  const sessionId = await newSession()
  const { model, asked } = scripted(
    [
      function* () {
        yield call('wordy', { n: 1 })
        yield finish('tool_calls')
      },
      ...Array.from(
        { length: 12 },
        (): Say =>
          function* () {
            yield text('Noted.')
            yield finish()
          },
      ),
    ],
    window,
  )
  const first = await ask(sessionId, 'How many?')
  await run(engine(model, [wordy(20_000)]), first)
  expect(end(await eventsOf(first))).toMatchObject({ state: 'done', content: 'Noted.' })
  const second = await ask(sessionId, `${'chaff '.repeat(20_000)}What is this?`)
  await run(engine(model, []), second)
  expect(end(await eventsOf(second))).toMatchObject({ state: 'done', content: 'Noted.' })
  for (const request of asked) expect(tokensOf(request)).toBeLessThan(window)
  const sent = (request: ModelRequest | undefined) => JSON.stringify(request?.messages.at(-1)?.parts)
  expect(sent(asked[1])).toMatch(/grain .*\[cut: \d+ characters\].*grain/)
  expect(sent(asked.at(-1))).toMatch(/chaff .*\[cut: \d+ characters\].*What is this\?/)
  // What is kept and shown is whole.
  const kept = (await messagesOf(sessionId)).find(({ role }) => role === 'tool')
  expect(JSON.stringify(kept?.parts)).not.toContain('[cut:')
})

test('a message longer than the window of the summariser is summarised in pieces, none left out', async () => {
  const sessionId = await newSession()
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { insertMessage } = await import('../../src/agents/chat/runs/message-queries.ts')
  const marks = Array.from({ length: 10 }, (_, at) => `mark${at}`)
  await insertMessage(db, {
    sessionId,
    runId: null,
    messageId: 'long',
    role: 'user',
    parts: [{ type: 'text', text: marks.map((mark) => `${'words and '.repeat(300)}${mark}`).join(' ') }],
  })
  await insertMessage(db, {
    sessionId,
    runId: null,
    messageId: 'short',
    role: 'assistant',
    parts: [{ type: 'text', text: 'I see.' }],
  })
  const runId = await ask(sessionId, 'What was first?')
  const { model, asked } = scripted(
    Array.from(
      { length: 40 },
      (_, at): Say =>
        function* () {
          yield text(`Summary ${at}.`)
          yield finish()
        },
    ),
    2000,
  )
  await run(engine(model), runId)
  const read = asked.slice(0, -1).map((request) => JSON.stringify(request.messages))
  for (const mark of marks) expect(read.some((text) => text.includes(mark))).toBe(true)
  // Each piece is read with the summary of those before it.
  for (const [at, text] of read.entries()) if (at > 0) expect(text).toContain(`Summary ${at - 1}.`)
  expect(JSON.stringify(asked.at(-1)?.messages[0])).toContain(`Summary ${asked.length - 2}.`)
})

test('a model that only quotes the studio is asked for no plan, no look, no question and no summary', async () => {
  const sessionId = await newSession()
  const db = studio.database.tenant(member.tenantId, member.userId)
  const { insertMessage } = await import('../../src/agents/chat/runs/message-queries.ts')
  for (let at = 0; at < 12; at++) {
    await insertMessage(db, {
      sessionId,
      runId: null,
      messageId: `old${at}`,
      role: at % 2 === 0 ? 'user' : 'assistant',
      parts: [{ type: 'text', text: `${at} ${'words and words '.repeat(40)}` }],
    })
  }
  const runId = await ask(sessionId, 'Say it', {
    planning: { ...agent.planning, enabled: true, mandatory: true },
    stepValidation: true,
    adaptiveReplan: true,
    moreSuggest: true,
  })
  const { model, asked } = scripted(
    [
      function* () {
        yield call('echo', { text: 'it' })
        yield finish('tool_calls')
      },
      function* () {
        yield text('It says it.')
        yield finish()
      },
    ],
    1200,
  )
  await run(engine({ ...model, provider: 'offline' }, [echo]), runId)
  const events = await eventsOf(runId)
  expect(end(events)).toMatchObject({ state: 'done', content: 'It says it.' })
  expect(events.find((event) => event.type === 'context_compressed')).toMatchObject({
    summary: expect.stringMatching(/^The beginning of each earlier message:\n/),
  })
  expect(asked).toHaveLength(2)
})

test('a sub-agent works on its own context and its events say so', async () => {
  const { model, asked } = scripted([
    function* () {
      yield call('spawn_agent', { task: 'Say x' }, 's1')
      yield finish('tool_calls')
    },
    function* () {
      yield call('echo', { text: 'x' }, 'e1')
      yield finish('tool_calls')
    },
    function* () {
      yield text('x it is')
      yield finish()
    },
    function* () {
      yield text('Told: x it is')
      yield finish()
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Delegate', { tools: ['spawn_agent', 'echo'] })
  await run(engine(model, [echo]), runId)
  expect(types(await eventsOf(runId))).toEqual([
    'run_start',
    'tool_started',
    '1:tool_started',
    '1:tool_result',
    '1:text_delta',
    'tool_result',
    'text_delta',
    'usage',
    'run_end',
    'closed',
  ])
  expect(asked[1]?.messages.map(said)).toEqual([['Say x']])
  expect((await messagesOf(sessionId)).map(({ role }) => role)).toEqual([
    'user',
    'assistant',
    'tool',
    'assistant',
  ])
})

test('a plan is made in its phases, told, kept and followed', async () => {
  const { model, asked } = scripted([
    function* () {
      yield text('They want a list.')
    },
    function* () {
      yield text('1. Look\n2. Write')
    },
    function* () {
      yield text('Done.')
      yield finish()
    },
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'List', {
    planning: { ...agent.planning, enabled: true, mandatory: true },
  })
  await run(engine(model), runId)
  const events = await eventsOf(runId)
  expect(types(events).slice(0, 4)).toEqual(['run_start', 'plan_status', 'plan_status', 'plan'])
  expect(asked[2]?.messages.flatMap(said).join(' ')).toContain('1. Look')
  const logs = await studio.database
    .tenant(member.tenantId)
    .selectFrom('planning_logs')
    .select('phase')
    .where('session_id', '=', sessionId)
    .orderBy('log_id')
    .execute()
  expect(logs.map(({ phase }) => phase)).toEqual(['analysis', 'plan'])
})

const logsOf = async (sessionId: string) =>
  (
    await studio.database
      .tenant(member.tenantId)
      .selectFrom('planning_logs')
      .select(['phase', 'output'])
      .where('session_id', '=', sessionId)
      .orderBy('log_id')
      .execute()
  ).map(({ phase, output }) => [phase, output])

const answers = (...said: string[]): Say[] =>
  said.map(
    (one) =>
      function* () {
        yield text(one)
        yield finish()
      },
  )

test('what was thought of a request that needs no plan is kept for administrators too', async () => {
  const { model } = scripted(answers('SIMPLE', 'Hello.'))
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Hi', { planning: { ...agent.planning, enabled: true } })
  await run(engine(model), runId)
  expect(types(await eventsOf(runId))).not.toContain('plan')
  expect(await logsOf(sessionId)).toEqual([['analysis', 'SIMPLE']])
})

test('step validation: a sound step passes, of another one the model is told what is wrong', async () => {
  const { model, asked } = scripted([
    function* () {
      yield call('echo', { text: 'one' })
      yield finish('tool_calls')
    },
    ...answers('OK'),
    function* () {
      yield call('echo', { text: 'two' })
      yield finish('tool_calls')
    },
    ...answers('You said two instead of three.', 'Done.'),
  ])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'Say one and three', { stepValidation: true })
  await run(engine(model, [echo]), runId)
  expect(asked[1]?.tools).toEqual([])
  expect(asked[1]?.messages.flatMap(said).join(' ')).toMatch(/Say one and three[\s\S]*echo answers: echo one/)
  expect(asked[2]?.messages.flatMap(said).join(' ')).not.toContain('second look')
  expect(asked[4]?.messages.flatMap(said).join(' ')).toContain('You said two instead of three.')
  expect(end(await eventsOf(runId))).toMatchObject({ state: 'done', content: 'Done.' })
  expect(await logsOf(sessionId)).toEqual([
    ['validation', 'OK'],
    ['validation', 'You said two instead of three.'],
  ])
})

test('adaptive replanning: a plan of which a step fails is made anew, told and followed; without it the plan stays', async () => {
  const script = (): Say[] => [
    ...answers('They want a list.', '1. Call nothing'),
    function* () {
      yield call('nothing', {})
      yield finish('tool_calls')
    },
  ]
  const planning = { ...agent.planning, enabled: true, mandatory: true }
  const first = scripted([...script(), ...answers('1. Answer at once', 'Done.')])
  const sessionId = await newSession()
  const runId = await ask(sessionId, 'List', { planning, adaptiveReplan: true })
  await run(engine(first.model, [echo]), runId)
  const events = await eventsOf(runId)
  expect(events.filter(({ type }) => type === 'plan')).toMatchObject([
    { plan: '1. Call nothing' },
    { plan: '1. Answer at once' },
  ])
  expect(first.asked.at(-1)?.messages.flatMap(said).join(' ')).toContain('1. Answer at once')
  expect((await logsOf(sessionId)).map(([phase]) => phase)).toEqual(['analysis', 'plan', 'plan'])

  const second = scripted([...script(), ...answers('Done.')])
  const without = await ask(await newSession(), 'List', { planning })
  await run(engine(second.model, [echo]), without)
  expect((await eventsOf(without)).filter(({ type }) => type === 'plan')).toHaveLength(1)
})

test('a look at a step that fails does not end the run', async () => {
  const { model } = scripted([
    function* () {
      yield call('echo', { text: 'one' })
      yield finish('tool_calls')
    },
    // biome-ignore lint/correctness/useYield: it fails before it says anything
    function* () {
      throw new ModelError('unreachable', 'away')
    },
    ...answers('Done.'),
  ])
  const runId = await ask(await newSession(), 'Say one', { stepValidation: true, adaptiveReplan: true })
  await run(engine(model, [echo]), runId)
  expect(end(await eventsOf(runId))).toMatchObject({ state: 'done' })
})

test('a run ends once it has used its tokens, those of sub-agents and of a former process included', async () => {
  const limited: Studio['services'] = {
    ...studio.services,
    config: { ...studio.services.config, runTokenLimit: 40 },
  }
  const again: Say = function* () {
    yield call('echo', { text: randomUUID() })
    yield finish('tool_calls')
  }
  const alone = scripted([again, again, again, again, again])
  const first = await ask(await newSession(), 'On and on')
  await run({ ...engine(alone.model, [echo]), services: limited }, first)
  expect((await eventsOf(first)).find(({ type }) => type === 'error')).toMatchObject({ kind: 'token_limit' })
  expect(alone.asked).toHaveLength(3)

  const handing = scripted([
    function* () {
      yield call('spawn_agent', { task: 'Go on' })
      yield finish('tool_calls')
    },
    again,
    again,
    ...answers('never'),
  ])
  const second = await ask(await newSession(), 'Hand it on', { tools: ['spawn_agent'] })
  await run({ ...engine(handing.model, [echo]), services: limited }, second)
  expect(end(await eventsOf(second))).toMatchObject({ state: 'failed' })
  expect(handing.asked).toHaveLength(3)

  const going = scripted([again, again, again])
  const third = await ask(await newSession(), 'Go on where you were')
  const db = studio.database.tenant(member.tenantId)
  await db.updateTable('runs').set({ epoch: 1 }).where('run_id', '=', third).execute()
  await db
    .insertInto('model_usage')
    .values({
      run_id: third,
      purpose: 'step_1',
      provider: 'test',
      model: 'script',
      input_tokens: 20,
      output_tokens: 10,
      duration_ms: 1,
      outcome: 'ok',
    })
    .execute()
  await run({ ...engine(going.model, [echo]), services: limited }, third)
  expect(going.asked).toHaveLength(1)
})

describe('governance_enabled', () => {
  const govern = (on: boolean) =>
    studio.database.system
      .insertInto('system_settings')
      .values({ key: 'governance_enabled', value: String(on) })
      .onConflict((at) => at.column('key').doUpdateSet({ value: String(on) }))
      .execute()
  beforeAll(() => govern(true))
  afterAll(() => govern(false))

  const done: unknown[] = []
  const act: Tool = {
    ...echo,
    name: 'act',
    repeatable: false,
    run: async ({ text: what }) => {
      done.push(what)
      return { ok: true, text: `did ${what}` }
    },
  }
  const acting = (what: string): Say =>
    function* () {
      yield call('act', { text: what })
      yield finish('tool_calls')
    }
  const results = async (runId: string) =>
    (await eventsOf(runId)).flatMap((event) =>
      event.type === 'tool_result' ? [[event.ok, event.result.slice(0, 30)]] : [],
    )
  const asksFirst = [false, 'A person is asked before an ag']

  test('an agent asks before it acts: only what the user has been asked is done, once', async () => {
    const sessionId = await newSession()
    const turn = async (message: string, ...script: Say[]) => {
      const runId = await ask(sessionId, message)
      await run(engine(scripted(script).model, [act, echo]), runId)
      return results(runId)
    }
    // Asking again in the same run is no consent, reading needs none, and what cannot be read is not asked about.
    expect(
      await turn(
        'Burn it',
        acting('burn'),
        acting('burn'),
        function* () {
          yield call('echo', { text: 'x' })
          yield call('act', { wrong: 1 })
          yield finish('tool_calls')
        },
        ...answers('May I burn it?'),
      ),
    ).toEqual([
      asksFirst,
      asksFirst,
      [true, 'echo x'],
      [false, expect.stringContaining('The arguments do not fit')],
    ])
    expect(done).toEqual([])
    expect(await turn('Yes', acting('burn'), acting('drown'), acting('burn'), ...answers('Burnt.'))).toEqual([
      [true, 'did burn'],
      asksFirst,
      asksFirst,
    ])
    expect(done).toEqual(['burn'])
  })

  test('a recall is nobody’s consent, and a sub-agent does not act', async () => {
    done.length = 0
    const sessionId = await newSession()
    const first = await ask(sessionId, 'Burn it later')
    await run(engine(scripted([acting('later'), ...answers('May I?')]).model, [act]), first)
    const db = studio.database.tenant(member.tenantId, member.userId)
    const { runId } = await db.transaction().execute((trx) =>
      createRun(trx, studio.services, {
        tenantId: member.tenantId,
        userId: member.userId,
        sessionId,
        face: 'recall',
        agent,
        permissions: new Set(['entities.read']),
        turn: 0,
        resumable: true,
        message: { parts: [{ type: 'text', text: 'It is time.' }], meta: { recall: { id: 'r1' } } },
      }),
    )
    await run(engine(scripted([acting('later'), ...answers('Not yet.')]).model, [act]), runId)
    expect(await results(runId)).toEqual([asksFirst])

    const handing = await ask(await newSession(), 'Hand it on', { tools: ['spawn_agent'] })
    const { model } = scripted([
      function* () {
        yield call('spawn_agent', { task: 'Burn' })
        yield finish('tool_calls')
      },
      acting('sub'),
      ...answers('I would burn.', 'May I?'),
    ])
    await run(engine(model, [act]), handing)
    expect(await results(handing)).toEqual([asksFirst, [true, 'I would burn.']])
    expect(done).toEqual([])
  })
})
