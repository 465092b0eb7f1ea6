import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import {
  callTool,
  type ModelServer,
  type SeenCall,
  type Step,
  say,
  startModelServer,
  think,
} from '../support/model-server.ts'
import { type Frame, type NaviClient, openNavi, shape } from '../support/navi-client.ts'
import { secondProcess } from '../support/second-process.ts'
import { createApiToken } from '../support/tokens.ts'

let studio: Studio
let member: Member
let model: ModelServer
let url = ''
const clients: NaviClient[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  member = await studio.register()
  await studio.runs()
  url = await studio.listen()
})
beforeEach(() => model.reset())
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await studio.close()
  await model.close()
})

const bearer = () => ({ Authorization: member.bearer })

async function open(sessionId: string, at = url, headers: Record<string, string> = bearer()) {
  const client = await openNavi(at, sessionId, headers)
  clients.push(client)
  return client
}

/** A client of a new session whose agent has this configuration, past the first `session_sync`. */
async function talk(config: Readonly<Record<string, unknown>> = {}) {
  const sessionId = await addSession(studio, member, { agentId: await addAgent(studio, member, config) })
  const client = await open(sessionId)
  expect(await client.until('session_sync')).toEqual([{ type: 'session_sync' }])
  return { client, sessionId, from: 1 }
}

const message = (content: string, more: object = {}) => ({ type: 'message', content, ...more })
const ofType = (frames: readonly Frame[], type: string) => frames.filter((frame) => frame.type === type)
const isSummary = (body: SeenCall['body']) => String(body.messages[0]?.content).startsWith('You compress')
const todo = callTool('todo', { action: 'list' }, 'c1')

describe('the typical sequences of the document', () => {
  test('a simple question without tools: reasoning and text are streamed', async () => {
    const { client, from } = await talk()
    model.reply([...think('Hm', '.'), ...say('Hello, ', 'you.')])
    client.send(message('Hi'))
    const frames = await client.until('stream_end', from)
    expect(shape(frames)).toEqual([
      'stream_start',
      'thinking_delta',
      'thinking_end',
      'stream_delta',
      'stream_end',
    ])
    expect(ofType(frames, 'stream_delta').map(({ delta }) => delta)).toEqual(['Hello, ', 'you.'])
    expect(frames.at(-1)).toEqual({
      type: 'stream_end',
      content: 'Hello, you.',
      context_tokens: expect.any(Number),
      max_context_tokens: expect.any(Number),
      elapsed_seconds: expect.any(Number),
      tool_call_count: 0,
      token_count: 28,
    })
  })

  test('tool calls: reasoning of such a turn comes whole, each call is begun and answered', async () => {
    const { client, from } = await talk({ availableTools: ['todo'] })
    model.reply(
      [...think('First the list.'), todo],
      [...think('Once more.'), callTool('todo', { action: 'list' }, 'c2')],
      [...think('Now I know.'), ...say('It is ', 'empty.')],
    )
    client.send(message('What is to do?'))
    const frames = await client.until('stream_end', from)
    expect(shape(frames)).toEqual([
      'stream_start',
      'turn_thinking',
      'tool_started',
      'tool_call',
      'turn_thinking',
      'tool_started',
      'tool_call',
      'thinking_delta',
      'thinking_end',
      'stream_delta',
      'stream_end',
    ])
    expect(frames[1]).toEqual({ type: 'turn_thinking', thinking: 'First the list.', is_subagent: false })
    expect(frames[2]).toEqual({
      type: 'tool_started',
      tool: 'todo',
      args: { action: 'list' },
      is_subagent: false,
    })
    expect(frames[3]).toMatchObject({ type: 'tool_call', tool: 'todo', success: true, is_subagent: false })
    expect(frames.at(-1)).toMatchObject({ content: 'It is empty.', tool_call_count: 2 })
  })

  test('an answer that leaves the context near full: context_compressed follows stream_end, and then the next message', async () => {
    const { client, sessionId, from } = await talk({ availableTools: ['todo'] })
    // The model has a window of 32,768 tokens: the first message leaves some room.
    client.send(message(`Keep these: ${'grain '.repeat(24_000)}`))
    const first = await client.until('stream_end', from)
    const held = Promise.withResolvers<void>()
    let answered = 0
    model.otherwise(({ body }) => {
      if (isSummary(body)) return [{ until: held.promise }, { text: 'They keep grain.' }]
      return [
        [...think('First the list.'), todo],
        [...think('Now I know.'), ...say('chaff '.repeat(3000))],
        say('Now there is room.'),
      ][answered++] as Step[]
    })
    client.send(message('What is to do?'))
    const told = await client.until('stream_end', from + first.length)
    expect(shape(told)).toEqual([
      'stream_start',
      'turn_thinking',
      'tool_started',
      'tool_call',
      'thinking_delta',
      'thinking_end',
      'stream_delta',
      'stream_end',
    ])
    client.send(message('And now?'))
    const watching = await open(sessionId)
    await watching.until('replay_end')
    await eventually(
      'the summary to be asked for',
      async () => model.seen.some(({ body }) => isSummary(body)) || undefined,
    )
    expect(client.frames.at(-1)?.type).toBe('stream_end')
    held.resolve()
    const next = await client.until('stream_end', from + first.length + told.length)
    expect(next.map(({ type }) => type)).toEqual([
      'context_compressed',
      'stream_start',
      'stream_delta',
      'stream_end',
    ])
    expect(next[0]).toEqual({
      type: 'context_compressed',
      messages_before: 6,
      messages_after: expect.any(Number),
      summary: 'They keep grain.',
    })
    expect(next[0]?.messages_after).toBeLessThan(6)
    expect(Number(next.at(-1)?.context_tokens)).toBeLessThan(Number(told.at(-1)?.context_tokens) / 2)
    // Who came in the meantime sees the end in the replay, what follows live, and then the next run.
    expect(shape(await watching.until('stream_start', 1))).toEqual([
      'replay_start',
      'turn_thinking',
      'tool_started',
      'tool_call',
      'thinking_delta',
      'thinking_end',
      'stream_delta',
      'stream_end',
      'replay_end',
      'context_compressed',
      'session_sync',
      'stream_start',
    ])
    const shown = await fetch(`${url}/sessions/${sessionId}`, { headers: bearer() })
    const { messages } = (await shown.json()) as { messages: { content: string; is_compression?: boolean }[] }
    expect(messages[0]?.content).toBe(`Keep these: ${'grain '.repeat(24_000)}`)
    expect(messages.filter((one) => one.is_compression).map(({ content }) => content)).toEqual([
      'They keep grain.',
    ])
  })

  test('planning: its phases and the plan come before the tools', async () => {
    const { client, from } = await talk({ availableTools: ['todo'], deepThinking: true })
    model.reply(say('They want the list.'), say('1. Look\n2. Tell'), [...think('Go.'), todo], say('Done.'))
    client.send(message('What is to do?'))
    const frames = await client.until('stream_end', from)
    expect(frames.slice(0, 4)).toEqual([
      { type: 'stream_start' },
      { type: 'planning_status', phase: 'analysis', label: 'Analysing request...', is_subagent: false },
      { type: 'planning_status', phase: 'plan', label: expect.any(String), is_subagent: false },
      { type: 'plan_ready', plan: '1. Look\n2. Tell', is_subagent: false },
    ])
    expect(shape(frames.slice(4))).toEqual([
      'turn_thinking',
      'tool_started',
      'tool_call',
      'stream_delta',
      'stream_end',
    ])
  })

  test('a sub-agent: what it does is marked, its text is the result of spawn_agent', async () => {
    const { client, from } = await talk({ availableTools: ['todo', 'spawn_agent'] })
    model.reply(
      [callTool('spawn_agent', { task: 'Look at the list' }, 's1')],
      [...think('A list.'), todo],
      say('It is empty.'),
      say('They say it is empty.'),
    )
    client.send(message('Have somebody look'))
    const frames = await client.until('stream_end', from)
    expect(frames.map(({ type, is_subagent }) => [type, is_subagent])).toEqual([
      ['stream_start', undefined],
      ['tool_started', false],
      ['turn_thinking', true],
      ['tool_started', true],
      ['tool_call', true],
      ['tool_call', false],
      ['stream_delta', undefined],
      ['stream_end', undefined],
    ])
    expect(frames[5]).toMatchObject({ tool: 'spawn_agent', result: 'It is empty.', success: true })
  })

  test('a sub-agent that plans: its planning is marked as well', async () => {
    const planner = await addAgent(studio, member, { availableTools: ['todo'], deepThinking: true })
    const { client, from } = await talk({ availableTools: ['todo', 'spawn_agent'] })
    model.reply(
      [callTool('spawn_agent', { task: 'Look at the list', agent: planner }, 's1')],
      say('They want the list.'),
      say('1. Look'),
      [...think('A list.'), todo],
      say('It is empty.'),
      say('Empty, they say.'),
    )
    client.send(message('Have somebody plan and look'))
    const frames = await client.until('stream_end', from)
    expect(frames.map(({ type, is_subagent }) => [type, is_subagent])).toEqual([
      ['stream_start', undefined],
      ['tool_started', false],
      ['planning_status', true],
      ['planning_status', true],
      ['plan_ready', true],
      ['turn_thinking', true],
      ['tool_started', true],
      ['tool_call', true],
      ['tool_call', false],
      ['stream_delta', undefined],
      ['stream_end', undefined],
    ])
    expect(frames[4]).toEqual({ type: 'plan_ready', plan: '1. Look', is_subagent: true })
  })

  test('a profile switch shows before its tool call, and counts from the next message', async () => {
    const { client, sessionId, from } = await talk({ availableTools: ['switch_profile'] })
    model.reply([callTool('switch_profile', { profile: 'world_builder' }, 'p1')], say('Switched.'))
    client.send(message('Be somebody else'))
    const frames = await client.until('stream_end', from)
    expect(frames.map(({ type }) => type)).toEqual([
      'stream_start',
      'tool_started',
      'profile_switched',
      'tool_call',
      'stream_delta',
      'stream_end',
    ])
    expect(frames[2]).toEqual({
      type: 'profile_switched',
      profile_id: 'world_builder',
      profile_name: expect.any(String),
    })
    const row = await studio.database
      .tenant(member.tenantId)
      .selectFrom('conversations')
      .select('profile_id')
      .where('session_id', '=', sessionId)
      .executeTakeFirst()
    expect(row?.profile_id).toBe('world_builder')
    client.send(message('And now?'))
    await client.until('stream_end', from + frames.length)
    expect(String(model.seen.at(-1)?.body.messages[0]?.content)).toContain(
      (await studio.services.profiles.find('world_builder'))?.profile.system_prompt.trim().split('\n')[0],
    )
  })

  test('a reconnect in another process: replay, then live, then session_sync', async () => {
    const there = await secondProcess(studio)
    try {
      const { client, sessionId, from } = await talk()
      const held = Promise.withResolvers<void>()
      model.reply([{ text: 'One, ' }, { text: 'two, ' }, { until: held.promise }, { text: 'three.' }])
      client.send(message('Count'))
      await client.until('stream_delta', from)
      while (ofType(client.frames, 'stream_delta').length < 2)
        await client.until('stream_delta', client.frames.length)
      await client.close()
      const back = await open(sessionId, there.url)
      expect(await back.until('replay_end')).toEqual([
        { type: 'stream_start' },
        { type: 'replay_start', count: 2 },
        { type: 'stream_delta', delta: 'One, ' },
        { type: 'stream_delta', delta: 'two, ' },
        { type: 'replay_end' },
      ])
      held.resolve()
      const live = await back.until('session_sync', 5)
      expect(live.map(({ type }) => type)).toEqual(['stream_delta', 'stream_end', 'session_sync'])
      expect(live[1]).toMatchObject({ content: 'One, two, three.' })
    } finally {
      await there.close()
    }
  })
})

test('who sends a message the moment the socket is open is told first where the session stands', async () => {
  for (let round = 0; round < 12; round++) {
    const sessionId = await addSession(studio, member, { agentId: await addAgent(studio, member) })
    const client = await open(sessionId)
    client.send(message('Hi'))
    const frames = await client.until('stream_end')
    expect(shape(frames)).toEqual(['session_sync', 'stream_start', 'stream_delta', 'stream_end'])
    await client.close()
  }
})

test('messages that come at once are answered one after the other, each seeing the answers before it', async () => {
  const { client, from } = await talk()
  const held = Promise.withResolvers<void>()
  model.reply([{ until: held.promise }, { text: 'First.' }], say('Second.'))
  client.send(message('One?'))
  await client.until('stream_start', from)
  client.send(message('Two?'))
  held.resolve()
  const first = await client.until('stream_end', from)
  const second = await client.until('stream_end', from + first.length)
  expect([first, second].map((frames) => frames.at(-1)?.content)).toEqual(['First.', 'Second.'])
  expect(model.seen[1]?.body.messages.map(({ role }) => role)).toEqual([
    'system',
    'user',
    'assistant',
    'user',
  ])
})

test('another client of the session sees the run as it happens, and is told to reload after it', async () => {
  const { client, sessionId, from } = await talk()
  const other = await open(sessionId)
  await other.until('session_sync')
  client.send(message('Hi'))
  await client.until('stream_end', from)
  const seen = await other.until('session_sync', 1)
  expect(shape(seen)).toEqual(['stream_start', 'stream_delta', 'stream_end', 'session_sync'])
})

test('a run that is stopped ends with stream_stopped, and the next message works', async () => {
  const { client, sessionId, from } = await talk()
  model.reply([{ text: 'It was a dark' }, { stall: true }])
  client.send(message('A story'))
  await client.until('stream_delta', from)
  const { stopRuns } = await import('../../src/agents/chat/rules.ts')
  await stopRuns(studio.database.tenant(member.tenantId), sessionId, 'enough')
  const frames = await client.until('stream_stopped', from)
  expect(shape(frames)).toEqual(['stream_start', 'stream_delta', 'stream_stopped'])
  client.send(message('Go on'))
  expect((await client.until('stream_end', from + frames.length)).at(-1)).toMatchObject({ content: 'Hello.' })
})

describe('pictures and files', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

  test('raw base64 and data URLs reach the model as pictures', async () => {
    const { client, from } = await talk()
    client.send(message('What is this?', { images: [png, `data:image/png;base64,${png}`] }))
    await client.until('stream_end', from)
    const content = model.seen[0]?.body.messages.at(-1)?.content
    expect(content).toMatchObject([
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
      { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
    ])
  })

  test('paths of uploaded files follow the text; a file that was not uploaded is an error', async () => {
    const { client, sessionId, from } = await talk()
    await studio.database
      .tenant(member.tenantId)
      .insertInto('conversation_files')
      .values({
        session_id: sessionId,
        name: 'report.pdf',
        size: 3,
        content_type: 'application/pdf',
      })
      .execute()
    client.send(message('Read', { files: [{ name: 'other.pdf' }] }))
    expect((await client.until('error', from)).at(-1)).toEqual({
      type: 'error',
      message: 'File not found: other.pdf',
    })
    client.send(message('Read', { files: [{ name: 'report.pdf', size: 3, path: 'wherever' }] }))
    await client.until('stream_end', from)
    expect(model.seen[0]?.body.messages.at(-1)?.content).toBe(
      `Read\n\nAttached files:\n- session_files/${sessionId}/report.pdf`,
    )
  })
})

describe('what a client does wrong', () => {
  test('bad frames are answered with an error, and the socket stays usable', async () => {
    const { client, from } = await talk()
    const bad: (object | string | Buffer)[] = [
      '{"type": "mess',
      '[]',
      'null',
      Buffer.from([1, 2, 3]),
      { type: 'dance' },
      message(''),
      message('a\u0000b'),
      message('x', { images: ['bm8gcGljdHVyZQ=='] }),
      message('x', { images: 'none' }),
      message('x', { files: [{}] }),
    ]
    for (const one of bad) client.send(one)
    while (client.frames.length < from + bad.length) await client.until('error', client.frames.length)
    expect(client.frames.slice(from).every(({ type, message: text }) => type === 'error' && text)).toBe(true)
    client.send(message('Hi'))
    expect((await client.until('stream_end', from)).at(-1)).toMatchObject({ content: 'Hello.' })
  })

  test('a frame above 12 MB closes with 1009', async () => {
    const { client } = await talk()
    client.send(message('x'.repeat(13 * 1024 * 1024)))
    expect(await client.closed).toMatchObject({ code: 1009 })
  })

  test('at most five messages wait; those above are refused and the others answered', async () => {
    const { client, from } = await talk()
    const held = Promise.withResolvers<void>()
    model.reply([{ until: held.promise }, { text: 'One.' }])
    client.send(message('1'))
    await client.until('stream_start', from)
    for (let n = 2; n <= 8; n++) client.send(message(String(n)))
    const errors = async () => {
      while (ofType(client.frames, 'error').length < 2) await client.until('error', client.frames.length)
      return ofType(client.frames, 'error')
    }
    expect((await errors()).map(({ message: text }) => text)).toEqual([
      'At most 5 messages may wait in a session',
      'At most 5 messages may wait in a session',
    ])
    held.resolve()
    while (ofType(client.frames, 'stream_end').length < 6)
      await client.until('stream_end', client.frames.length)
    expect(model.seen).toHaveLength(6)
  })

  test('a client that stops reading for a while gets everything when it reads again', async () => {
    const { client, from } = await talk()
    const part = 'x'.repeat(20_000)
    model.reply(Array.from({ length: 200 }, () => ({ text: part })))
    client.send(message('Much'))
    await client.until('stream_start', from)
    client.pause()
    await new Promise((resolve) => setTimeout(resolve, 500))
    client.resume()
    const frames = await client.until('stream_end', from)
    expect(
      ofType(frames, 'stream_delta')
        .map(({ delta }) => delta)
        .join(''),
    ).toHaveLength(200 * part.length)
  })
})

describe('who may come in', () => {
  test('an unknown session and one of somebody else close with 4004', async () => {
    const { sessionId } = await talk()
    const colleague = await studio.register({ tenantId: member.tenantId, role: 'admin' })
    const stranger = await studio.register()
    for (const [id, headers] of [
      [randomUUID(), bearer()],
      [sessionId, { Authorization: colleague.bearer }],
      [sessionId, { Authorization: stranger.bearer }],
    ] as const) {
      const client = await open(id, url, headers)
      expect(await client.closed).toMatchObject({ code: 4004 })
      expect(client.frames).toEqual([])
    }
  })

  test('a credential may come as a parameter or as the first frame; a wrong one is refused', async () => {
    const { sessionId } = await talk()
    const late = await open(sessionId, url, {})
    late.send({ type: 'auth', token: member.token })
    expect(await late.until('session_sync')).toHaveLength(1)
    const wrong = await open(sessionId, url, {})
    wrong.send({ type: 'auth', token: 'nonsense' })
    expect(await wrong.closed).toMatchObject({ code: 4401 })
    await expect(open(sessionId, url, { Authorization: 'Bearer nonsense' })).rejects.toThrow('401')
    const query = await openNavi(url, sessionId, {}, `?token=${member.token}`)
    clients.push(query)
    expect(await query.until('session_sync')).toHaveLength(1)
    // With the cookie only a page of this server may connect.
    await expect(
      open(sessionId, url, { Cookie: member.cookie, Origin: 'https://elsewhere.example' }),
    ).rejects.toThrow('403')
  })

  test('a message is not taken once the credential is revoked or has lost its permission', async () => {
    const { sessionId } = await talk()
    const tokens = studio.database.tenant(member.tenantId, member.userId)
    for (const change of [{ revoked_at: new Date() }, { scopes: ['entities.read'] }]) {
      const token = await createApiToken(studio, member)
      const client = await open(sessionId, url, { Authorization: `Bearer ${token}` })
      await client.until('session_sync')
      await tokens
        .updateTable('api_tokens')
        .set(change)
        .where('token_hash', '=', studio.services.secrets.hashToken(token))
        .execute()
      client.send(message('Am I still there?'))
      expect(await client.closed).toMatchObject({ code: 4401 })
    }
    const runs = await tokens
      .selectFrom('runs')
      .select('run_id')
      .where('session_id', '=', sessionId)
      .execute()
    expect(runs).toEqual([])
  })

  test('without an upgrade the path answers 426, and an offer of HTTP/2 is not taken for one', async () => {
    const { sessionId } = await talk()
    const answer = await fetch(`${url}/ws/sessions/${sessionId}`, { headers: bearer() })
    expect(answer.status).toBe(426)
    expect(answer.headers.get('upgrade')).toBe('websocket')
    const { hostname, port } = new URL(url)
    const offered = request({
      hostname,
      port,
      path: '/health',
      headers: { Connection: 'Upgrade', Upgrade: 'h2c' },
    }).end()
    const [health] = (await once(offered, 'response')) as [IncomingMessage]
    expect(health.statusCode).toBe(200)
    health.resume()
  })
})
