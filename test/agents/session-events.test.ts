import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askSession, createNaviProjection, type RunEvent } from '../../src/agents/chat/rules.ts'
import { compactTask } from '../../src/agents/chat/runs/compact.ts'
import { createSageProjection } from '../../src/agents/chat/sage/lines.ts'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { callTool, type ModelServer, say, startModelServer, think } from '../support/model-server.ts'

interface Event {
  readonly id?: string
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

let studio: Studio
let member: Member
let model: ModelServer
let url = ''

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  member = await studio.register()
  await studio.runs()
  url = await studio.listen()
})
beforeEach(() => model.reset())
afterAll(async () => {
  await studio.close()
  await model.close()
})

async function ask(sessionId: string, text: string): Promise<string> {
  const db = studio.database.tenant(member.tenantId, member.userId)
  const permissions = new Set(['agents.use'])
  const user = { id: member.userId, email: '', username: '', displayName: '', systemRole: 'user' as const }
  const { runId } = await askSession(
    studio.services,
    db,
    { user, tenantId: member.tenantId, role: 'owner', permissions },
    { sessionId, face: 'api', parts: [{ type: 'text', text }] },
  )
  return runId
}

async function* follow(sessionId: string, lastEventId?: string): AsyncGenerator<Event, void> {
  const answer = await fetch(`${url}/sessions/${sessionId}/events`, {
    headers: {
      Authorization: member.bearer,
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    },
  })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  let rest = ''
  for await (const chunk of answer.body ?? []) {
    rest += new TextDecoder().decode(chunk)
    for (let cut = rest.indexOf('\n\n'); cut >= 0; cut = rest.indexOf('\n\n')) {
      const lines = rest.slice(0, cut).split('\n')
      rest = rest.slice(cut + 2)
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const id = field('id')
      const data = field('data')
      if (data !== undefined)
        yield { ...(id !== undefined && { id }), event: field('event') ?? '', data: JSON.parse(data) }
    }
  }
}

async function until(events: AsyncGenerator<Event, void>, type: string): Promise<Event[]> {
  const all: Event[] = []
  for (;;) {
    const { value, done } = await events.next()
    if (done || !value) throw new Error(`the stream ended before ${type}: ${JSON.stringify(all)}`)
    all.push(value)
    if (value.event === type) return all
  }
}

test('a client that comes back with the id of any event misses nothing and gets nothing twice', async () => {
  const sessionId = await addSession(studio, member, {
    agentId: await addAgent(studio, member, { availableTools: ['todo'] }),
  })
  const whole = follow(sessionId)
  expect(await until(whole, 'session_sync')).toEqual([
    { event: 'session_sync', data: { type: 'session_sync' } },
  ])
  const held = Promise.withResolvers<void>()
  model.reply(
    [...think('A list.'), callTool('todo', { action: 'list' }, 'c1')],
    [...think('I', ' see.'), ...say('Nothing ', 'to do.'), { until: held.promise }, { text: ' Really.' }],
  )
  const runId = await ask(sessionId, 'What is to do?')
  const before = (await until(whole, 'stream_delta')).concat(await until(whole, 'stream_delta'))
  expect(before.every(({ id }, index) => id === `${runId}:${index}`)).toBe(true)
  const back = await Promise.all(
    before.map(async ({ id }, at) => {
      const events = follow(sessionId, id)
      const replayed = await until(events, 'replay_end')
      return { at, events, replayed }
    }),
  )
  held.resolve()
  const rest = await until(whole, 'stream_end')
  const marks = ['stream_start', 'replay_start', 'replay_end']
  for (const { at, events, replayed } of back) {
    const live = await until(events, 'stream_end')
    const got = [...replayed, ...live].filter(({ event }) => !marks.includes(event))
    expect(got, `after event ${at}`).toEqual([...before.slice(Math.max(at + 1, 1)), ...rest])
    expect(replayed[1]?.data).toEqual({ type: 'replay_start', count: before.length - Math.max(at + 1, 1) })
    await events.return()
  }
  await whole.return()
})

test('the id of another session’s run tells nothing of it; an unknown session is 404', async () => {
  const foreign = await addSession(studio, member, { agentId: await addAgent(studio, member) })
  const runId = await ask(foreign, 'Secret')
  const events = follow(await addSession(studio, member), `${runId}:0`)
  expect(await until(events, 'session_sync')).toHaveLength(1)
  await events.return()
  const answer = await fetch(`${url}/sessions/nobody/events`, { headers: { Authorization: member.bearer } })
  expect(answer.status).toBe(404)
  // Its question to the model must not take the answer to the next one.
  const end = studio.services.runLog.follow(
    { tenantId: member.tenantId, runId },
    0,
    AbortSignal.timeout(10_000),
  )
  for await (const batch of end) if (batch.at(-1)?.final) break
})

test('a compacted run says the same in fewer events, and keeps its end', async () => {
  const sessionId = await addSession(studio, member, {
    agentId: await addAgent(studio, member, { availableTools: ['todo'] }),
  })
  model.reply(
    [...think('A', ' list', '.'), callTool('todo', { action: 'list' }, 'c1')],
    [...think('I', ' see.'), ...say(...Array.from({ length: 40 }, (_, at) => `${at} `))],
  )
  const runId = await ask(sessionId, 'What is to do?')
  const key = { tenantId: member.tenantId, runId }
  const read = async () => {
    const all = []
    for await (const batch of studio.services.runLog.follow(key, 0, AbortSignal.timeout(10_000)))
      all.push(...batch)
    return all
  }
  const loose = await read()
  await compactTask(studio.services)(key, { id: '1', attempt: 1, signal: new AbortController().signal })
  const dense = await read()
  const pieces = (stored: typeof loose) =>
    stored.filter(({ payload }) => payload.type === 'text_delta').length
  expect(pieces(loose)).toBeGreaterThan(1)
  expect(pieces(dense)).toBe(1)
  expect(dense.at(-1)).toEqual(loose.at(-1))

  const joined = (list: readonly Readonly<Record<string, unknown>>[], text: string) =>
    list.reduce<Record<string, unknown>[]>((all, { timestamp: _, ...one }) => {
      const last = all.at(-1)
      const same = last && text in one && last.type === one.type && last.message_id === one.message_id
      if (same && !('tool_call_id' in one)) last[text] = String(last[text]) + String(one[text])
      else all.push({ ...one })
      return all
    }, [])
  const events = (stored: typeof loose) => stored.map(({ payload }) => payload as unknown as RunEvent)
  const navi = (stored: typeof loose) => joined(events(stored).flatMap(createNaviProjection()), 'delta')
  const lines = (stored: typeof loose) =>
    joined(
      events(stored)
        .flatMap((event, _, __, project = sage) => project(event) ?? [])
        .map(({ total_stream_count: _, ...line }) => line),
      'content',
    )
  let sage = createSageProjection(sessionId, 'A')
  const looseLines = lines(loose)
  sage = createSageProjection(sessionId, 'A')
  expect(lines(dense)).toEqual(looseLines)
  expect(navi(dense)).toEqual(navi(loose))
})
