import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { startMcpServer } from '../support/mcp-server.ts'
import { callTool, type ModelServer, refuse, say, startModelServer } from '../support/model-server.ts'
import { secondProcess } from '../support/second-process.ts'

type Line = { readonly type: string } & Readonly<Record<string, unknown>>

let studio: Studio
let member: Member
let model: ModelServer
let url = ''
let agentId = ''
const logged: string[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({
    env: {
      MODEL_BASE_URL: model.openai,
      MODEL_NAME: 'small',
      FETCH_ALLOW_PRIVATE: 'localhost',
      MCP_ALLOW_PRIVATE: '127.0.0.1',
    },
    log: createLog({ level: 'warn', destination: { write: (line) => void logged.push(line) } }),
  })
  member = await studio.register()
  agentId = await addAgent(studio, member)
  await studio.runs()
  url = await studio.listen()
})
beforeEach(() => model.reset())
afterAll(async () => {
  await studio.close()
  await model.close()
})

const ask = (content: unknown, more: object = {}) => ({
  messages: [{ role: 'user', content }],
  agent_id: agentId,
  ...more,
})

function post(path: string, body: object, init: RequestInit & { at?: string; as?: Member } = {}) {
  const { at = url, as = member, ...rest } = init
  return fetch(`${at}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: as.bearer },
    body: JSON.stringify(body),
    ...rest,
  })
}

const get = (path: string, init: RequestInit & { at?: string; as?: Member } = {}) =>
  fetch(`${init.at ?? url}${path}`, { headers: { Authorization: (init.as ?? member).bearer }, ...init })

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** Reads a stream line by line. */
async function* reading(answer: Response): AsyncGenerator<Line, void> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '' && !line.startsWith(':')) yield JSON.parse(line) as Line
  }
}

const stateOf = (sessionId: string) =>
  studio.database
    .tenant(member.tenantId)
    .selectFrom('runs')
    .select(['state', 'stop_reason'])
    .where('session_id', '=', sessionId)
    .orderBy('created_at')
    .execute()

const ended = (sessionId: string) =>
  eventually('the run to end', async () => {
    const rows = await stateOf(sessionId)
    return rows.length > 0 && rows.every(({ state }) => !['queued', 'running'].includes(state))
      ? rows
      : undefined
  })

describe('the lines', () => {
  test('an answer: deltas of one message, the usage, the end that counts them', async () => {
    const session_id = `sess_${randomUUID()}`
    model.reply([{ reasoning: 'Hm.' }, ...say('Three ', 'parts.')])
    const answer = await post('/api/chat', ask('Summarize', { session_id }))
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const lines = linesOf(await answer.text())
    expect(lines.map(({ type }) => type)).toEqual([
      'reasoning_content',
      'assistant_text',
      'assistant_text',
      'token_usage',
      'stream_end',
    ])
    const texts = lines.filter(({ type }) => type === 'assistant_text')
    expect(texts.map(({ content }) => content).join('')).toBe('Three parts.')
    expect(new Set(texts.map(({ message_id }) => message_id)).size).toBe(1)
    expect(texts[0]).toMatchObject({
      role: 'assistant',
      session_id,
      agent_name: agentId,
      timestamp: expect.any(Number),
    })
    expect(lines.at(-2)).toMatchObject({
      role: 'assistant',
      content: '',
      metadata: {
        token_usage: { total_info: { prompt_tokens: 21, completion_tokens: 7, total_tokens: 28 } },
      },
    })
    expect(lines.at(-1)).toEqual({
      type: 'stream_end',
      session_id,
      timestamp: expect.any(Number),
      total_stream_count: 5,
    })
    expect(JSON.stringify(lines)).not.toContain('null')
  })

  test('tool calls and their results, linked by the id of the call', async () => {
    const withTool = await addAgent(studio, member, { availableTools: ['todo'] })
    model.reply([callTool('todo', { action: 'list' }, 'c1')], say('Nothing.'))
    const lines = linesOf(
      await (await post('/api/chat', ask('What is to do?', { agent_id: withTool }))).text(),
    )
    expect(lines.find(({ type }) => type === 'tool_call')).toMatchObject({
      role: 'assistant',
      tool_calls: [
        { id: 'c1', type: 'function', function: { name: 'todo', arguments: '{"action":"list"}' } },
      ],
    })
    expect(lines.find(({ type }) => type === 'tool_call_result')).toMatchObject({
      role: 'tool',
      tool_call_id: 'c1',
      content: expect.any(String),
    })
  })

  test('a failing model: an error line and then the end', async () => {
    model.reply([refuse(400, 'no such thing')])
    const lines = linesOf(await (await post('/api/chat', ask('Hi'))).text())
    expect(lines.map(({ type }) => type)).toEqual(['error', 'token_usage', 'stream_end'])
    expect(lines[0]?.content).toMatch(/^处理失败: /)
  })

  test('more_suggest adds questions after the answer, and a model that fails then changes nothing else', async () => {
    model.reply(say('Doges.'), say('1. Which?\n2. When?\n- Why?\nWho?'))
    const body = ask('Who rules?', { more_suggest: true })
    const lines = linesOf(await (await post('/api/stream', body)).text())
    expect(lines.find(({ type }) => type === 'query_suggest')?.content).toBe('["Which?","When?","Why?"]')
    model.reply(say('Doges.'), [refuse(400)])
    const without = linesOf(await (await post('/api/stream', body)).text())
    expect(without.map(({ type }) => type)).toEqual(['assistant_text', 'token_usage', 'stream_end'])
  })

  test('force_summary closes a run that has used up its turns with an answer', async () => {
    const turn = (id: string) => [callTool('todo', { action: 'list', id }, id)]
    const body = { max_loop_count: 1, available_tools: ['todo'], force_summary: true, agent_id: null }
    model.reply(turn('c1'), say('So far: nothing.'))
    const lines = linesOf(await (await post('/api/stream', ask('Go', body))).text())
    expect(lines.findLast(({ type }) => type === 'assistant_text')?.content).toBe('So far: nothing.')
    expect(model.seen.at(-1)?.body.tools ?? []).toEqual([])
    model.reply(turn('c1'))
    const cut = linesOf(
      await (await post('/api/stream', ask('Go', { ...body, force_summary: false }))).text(),
    )
    expect(cut.map(({ type }) => type)).toContain('error')
  })
})

describe('the conversation', () => {
  test('is made by the first message under the id of the client, with the history it brings', async () => {
    const session_id = `sess_${randomUUID()}`
    const messages = [
      { role: 'user', content: 'I am Ada.' },
      { role: 'assistant', content: 'Hello Ada.' },
      { role: 'user', content: 'Who am I?', message_id: 'mine' },
    ]
    await (await post('/api/chat', { messages, session_id, agent_id: agentId })).text()
    expect(model.seen[0]?.body.messages.slice(1).map(({ role, content }) => [role, content])).toEqual([
      ['user', 'I am Ada.'],
      ['assistant', 'Hello Ada.'],
      ['user', 'Who am I?'],
    ])
    // Later the server's own history counts.
    const again = [
      { role: 'user', content: 'Forget it' },
      { role: 'user', content: 'And now?', message_id: 'mine' },
    ]
    await (await post('/api/chat', { messages: again, session_id, agent_id: agentId })).text()
    expect(model.seen[1]?.body.messages.slice(1).map(({ content }) => content)).toEqual([
      'I am Ada.',
      'Hello Ada.',
      'Who am I?',
      'Hello.',
      'And now?',
    ])
    const row = await studio.database
      .tenant(member.tenantId)
      .selectFrom('conversations')
      .select(['name', 'agent_id'])
      .where('session_id', '=', session_id)
      .executeTakeFirst()
    expect(row).toEqual({ name: 'Who am I?', agent_id: agentId })
  })

  test('of somebody else is 404, in the same tenant too', async () => {
    const session_id = await addSession(studio, await studio.register({ tenantId: member.tenantId }))
    const answer = await post('/api/chat', ask('Hi', { session_id }))
    expect(answer.status).toBe(404)
  })

  test('that runs is 409 for chat and stream', async () => {
    const session_id = `sess_${randomUUID()}`
    const held = Promise.withResolvers<void>()
    model.reply([{ until: held.promise }, { text: 'Done.' }])
    const first = await post('/api/chat', ask('Hi', { session_id }))
    for (const path of ['/api/chat', '/api/stream']) {
      const second = await post(path, ask('Hi', { session_id }))
      expect(second.status).toBe(409)
      expect(await second.json()).toMatchObject({ code: 409, message: '会话正在运行中', data: null })
    }
    held.resolve()
    expect(linesOf(await first.text()).at(-1)?.type).toBe('stream_end')
  })
})

describe('an agent_id that names no agent of the caller', () => {
  const texts = async (answer: Response) =>
    linesOf(await answer.text()).map(({ type, content, agent_name }) => ({ type, content, agent_name }))

  test.each(['/api/stream', '/api/web-stream'])(
    'runs without an agent on %s, and is noted in the log',
    async (path) => {
      const stranger = await studio.register()
      // Owners of a tenant may use every agent in it.
      const editor = await studio.register({ tenantId: member.tenantId, role: 'editor' })
      const config = { systemPrefix: 'The secret of another.', maxLoopCount: 3 }
      const names = {
        nobody: 'agent_none',
        'another tenant': await addAgent(studio, stranger, config),
        'another user': await addAgent(studio, member, config),
      }
      const answers: unknown[] = []
      for (const agent_id of Object.values(names)) {
        logged.length = 0
        const answer = await post(path, ask('Hi', { agent_id, max_loop_count: 2 }), { as: editor })
        expect(answer.status).toBe(200)
        const id = answer.headers.get('x-request-id')
        answers.push(await texts(answer))
        const warnings = logged
          .filter((line) => line.includes('"level":"warn"'))
          .map((line) => JSON.parse(line))
        expect(warnings).toMatchObject([{ request_id: id, agent_id, msg: 'a stream names an unknown agent' }])
      }
      // Nothing tells the three apart, and nothing of the agents came into the runs.
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(answers[0]).toContainEqual({
        type: 'assistant_text',
        content: 'Hello.',
        agent_name: 'Assistant',
      })
      expect(JSON.stringify(model.seen)).not.toContain('The secret of another.')
      for (const agent_id of Object.values(names)) {
        const answer = await post(path, ask('Hi', { agent_id }), { as: editor })
        expect(answer.status).toBe(400)
        expect(await answer.json()).toMatchObject({ message: 'max_loop_count 必须显式传入' })
      }
    },
  )

  test('is 404 on /api/chat, which needs an agent, whoever has one of that id', async () => {
    const stranger = await studio.register()
    const theirs = await addAgent(studio, stranger, { maxLoopCount: 3 })
    for (const agent_id of ['agent_none', theirs]) {
      const answer = await post('/api/chat', ask('Hi', { agent_id, max_loop_count: 2 }))
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ message: 'Agent 不存在' })
    }
    const without = await post('/api/chat', ask('Hi', { agent_id: undefined }))
    expect(without.status).toBe(422)
  })
})

describe('bad requests', () => {
  const cases: Record<string, [object, number, string?]> = {
    'no messages': [{ messages: [], agent_id: 'x' }, 400, '消息列表不能为空'],
    'messages absent': [{ agent_id: 'x' }, 422],
    'an unknown agent': [
      { messages: [{ role: 'user', content: 'x' }], agent_id: 'agent_none' },
      404,
      'Agent 不存在',
    ],
    'an answer as the last message': [
      { messages: [{ role: 'assistant', content: 'x' }], agent_id: 'OWN' },
      422,
    ],
    'a picture that is none': [
      {
        messages: [
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,eA==' } }],
          },
        ],
        agent_id: 'OWN',
      },
      422,
    ],
    'a picture inside': [
      {
        messages: [
          { role: 'user', content: [{ type: 'image_url', image_url: { url: 'http://127.0.0.1:9/a.png' } }] },
        ],
        agent_id: 'OWN',
      },
      422,
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [body, status, message]) => {
    const given = 'agent_id' in body && body.agent_id === 'OWN' ? { ...body, agent_id: agentId } : body
    const answer = await post('/api/chat', given)
    expect(answer.status).toBe(status)
    if (message !== undefined)
      expect(await answer.json()).toMatchObject({ code: status, message, data: null })
  })

  test('no limit of turns from the agent or the request', async () => {
    const open = await addAgent(studio, member, { maxLoopCount: null })
    for (const [path, body] of [
      ['/api/chat', ask('Hi', { agent_id: open })],
      ['/api/stream', ask('Hi', { agent_id: null })],
    ] as const) {
      const answer = await post(path, body)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ message: 'max_loop_count 必须显式传入' })
    }
    const given = await post('/api/stream', ask('Hi', { agent_id: open, max_loop_count: 2 }))
    expect(given.status).toBe(200)
    await given.text()
  })
})

test('extra_mcp_config brings the tools of servers for this run alone, and their keys are sealed', async () => {
  const server = await startMcpServer()
  try {
    const extra = {
      docs: { protocol: 'streamable_http', streamable_http_url: server.url, api_key: 'extra-secret-key' },
    }
    model.reply([callTool('mcp__docs__search', { query: 'moon' }, 'c1')], say('Found it.'))
    const sessionId = randomUUID()
    const answer = await post('/api/stream', ask('Look', { session_id: sessionId, extra_mcp_config: extra }))
    const text = await answer.text()
    expect(text).toContain('found moon')
    expect(text).not.toContain('extra-secret-key')
    expect(server.authorizations).toContain('Bearer extra-secret-key')
    const stored = await studio.database
      .tenant(member.tenantId)
      .selectFrom('runs')
      .select('request')
      .where('session_id', '=', sessionId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(stored)).not.toContain('extra-secret-key')
    model.reply([callTool('mcp__docs__search', { query: 'moon' }, 'c2')], say('No.'))
    expect(await (await post('/api/stream', ask('Again', { session_id: sessionId }))).text()).toContain(
      'There is no tool named',
    )
  } finally {
    await server.stop()
  }
})

test('pictures reach the model, from data URLs and from where the guard lets them come', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const server = createServer((_, res) => res.end(Buffer.from(png, 'base64'))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const image = (link: string) => ({ type: 'image_url', image_url: { url: link } })
  const content = [
    { type: 'text', text: 'What?' },
    image(`data:image/png;base64,${png}`),
    image(`http://localhost:${port}/a.png`),
  ]
  await (await post('/api/chat', ask(content))).text()
  server.close()
  expect(model.seen[0]?.body.messages.at(-1)?.content).toMatchObject([
    { type: 'text', text: 'What?' },
    image(`data:image/png;base64,${png}`),
    image(`data:image/png;base64,${png}`),
  ])
})

describe('a client that goes away', () => {
  test.each(['/api/chat', '/api/stream'])(
    '%s: ends the run, and the session takes the next message',
    async (path) => {
      const session_id = `sess_${randomUUID()}`
      model.reply([{ text: 'It was' }, { stall: true }])
      const leaving = new AbortController()
      const answer = await post(path, ask('A story', { session_id }), { signal: leaving.signal })
      await reading(answer).next()
      leaving.abort()
      expect(await ended(session_id)).toMatchObject([{ state: 'stopped' }])
      const next = linesOf(await (await post(path, ask('Again', { session_id }))).text())
      expect(next.at(-1)?.type).toBe('stream_end')
    },
  )

  test('/api/web-stream: the run goes on, and another process resumes it at any line', async () => {
    const session_id = `sess_${randomUUID()}`
    const there = await secondProcess(studio)
    const held = Promise.withResolvers<void>()
    model.reply([{ text: 'a' }, { text: 'b' }, { text: 'c' }, { until: held.promise }, { text: 'd' }])
    const leaving = new AbortController()
    const answer = await post('/api/web-stream', ask('Letters', { session_id }), { signal: leaving.signal })
    const lines = reading(answer)
    for (let n = 0; n < 3; n++) await lines.next()
    leaving.abort()
    const resume = async (last: number) =>
      get(`/api/stream/resume/${session_id}?last_index=${last}`, { at: there.url })
    const streams = await Promise.all([resume(2), resume(-5), resume(100)])
    held.resolve()
    const [two, all, beyond] = await Promise.all(streams.map(async (one) => linesOf(await one.text())))
    expect(all?.flatMap(({ content }) => content || []).join('')).toBe('abcd')
    expect(two).toEqual(all?.slice(2))
    expect(beyond).toEqual([])
    expect(all?.at(-1)).toMatchObject({ type: 'stream_end', total_stream_count: all?.length })
    // Once it has ended, there is nothing to resume.
    await ended(session_id)
    expect(linesOf(await (await resume(0)).text())).toEqual([
      { type: 'stream_end', session_id, timestamp: expect.any(Number), resume_fallback: true },
    ])
    await there.close()
  })
})

test('only runs of web-stream can be resumed; an unknown session and one of somebody else are empty', async () => {
  const session_id = `sess_${randomUUID()}`
  const held = Promise.withResolvers<void>()
  model.reply([{ text: 'a' }, { until: held.promise }, { text: 'b' }])
  const running = await post('/api/chat', ask('Hi', { session_id }))
  expect(linesOf(await (await get(`/api/stream/resume/${session_id}`)).text())).toMatchObject([
    { resume_fallback: true },
  ])
  held.resolve()
  await running.text()
  const stranger = await studio.register({ tenantId: member.tenantId })
  for (const answer of [
    await get('/api/stream/resume/sess_nobody_knows'),
    await get(`/api/stream/resume/${session_id}`, { as: stranger }),
  ]) {
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  }
})

test('web-stream replaces a run: its stream simply ends, and the new one knows what was said', async () => {
  const session_id = `sess_${randomUUID()}`
  model.reply([{ text: 'It was a dark' }, { stall: true }], say('Better.'))
  const first = await post('/api/web-stream', ask('A story', { session_id }))
  const lines = reading(first)
  await lines.next()
  const second = linesOf(await (await post('/api/web-stream', ask('Another', { session_id }))).text())
  expect(second.map(({ type }) => type)).toEqual(['assistant_text', 'token_usage', 'stream_end'])
  const rest: Line[] = []
  for await (const line of lines) rest.push(line)
  expect(rest.map(({ type }) => type)).not.toContain('stream_end')
  expect((await stateOf(session_id)).map(({ state }) => state)).toEqual(['stopped', 'done'])
  expect(model.seen[1]?.body.messages.map(({ content }) => content)).toEqual(
    expect.arrayContaining(['A story', 'It was a dark', 'Another']),
  )
})

test('a stream whose session is deleted ends', async () => {
  for (const path of ['/api/web-stream', '/api/stream']) {
    const sessionId = randomUUID()
    model.reply([{ text: 'First.' }, { stall: true }])
    const answer = await post(path, ask('Wait', { session_id: sessionId }))
    const lines = reading(answer)
    expect((await lines.next()).value).toMatchObject({ content: 'First.' })
    const removed = await fetch(`${url}/api/conversations/${sessionId}`, {
      method: 'DELETE',
      headers: { Authorization: member.bearer },
    })
    expect(removed.status).toBe(200)
    expect((await lines.next()).done).toBe(true)
  }
})

test('active_sessions: the whole list at once and on each change, and nobody else’s', async () => {
  const own = await studio.register()
  const itsAgent = await addAgent(studio, own)
  const session_id = `sess_${randomUUID()}`
  const leaving = new AbortController()
  const answer = await get('/api/stream/active_sessions', { as: own, signal: leaving.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const events = (async function* () {
    let rest = ''
    for await (const chunk of answer.body ?? []) {
      rest += new TextDecoder().decode(chunk)
      for (let cut = rest.indexOf('\n\n'); cut >= 0; cut = rest.indexOf('\n\n')) {
        yield rest.slice(0, cut)
        rest = rest.slice(cut + 2)
      }
    }
  })()
  expect((await events.next()).value).toBe('data: []')
  const held = Promise.withResolvers<void>()
  model.reply([{ until: held.promise }, { text: 'x' }])
  const body = { ...ask('Plan a heist.', { session_id }), agent_id: itsAgent }
  const running = post('/api/web-stream', body, { as: own })
  const started = String((await events.next()).value)
  expect(started).toMatch(/^data: \[\{[^\n]*\}\]$/)
  expect(JSON.parse(started.slice(6))).toEqual([
    {
      session_id,
      created_at: expect.any(Number),
      last_activity: expect.any(Number),
      is_completed: false,
      status: 'running',
      query: 'Plan a heist.',
    },
  ])
  held.resolve()
  expect((await events.next()).value).toBe('data: []')
  await (await running).text()
  leaving.abort()
})
