import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { principalOf } from '../../src/agents/chat/engine/principal.ts'
import type { NaviFrame } from '../../src/agents/chat/navi/frames.ts'
import { naviFeed } from '../../src/agents/chat/navi/pump.ts'
import { serveNavi } from '../../src/agents/chat/navi/socket.ts'
import { askSession } from '../../src/agents/chat/runs/ask.ts'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type ModelServer, type SeenCall, say, startModelServer } from '../support/model-server.ts'
import { type Frame, type NaviClient, openNavi, shape } from '../support/navi-client.ts'
import { execute } from '../support/postgres.ts'
import { secondProcess } from '../support/second-process.ts'

let studio: Studio
let member: Member
let model: ModelServer
let url = ''
let there: Awaited<ReturnType<typeof secondProcess>>
const clients: NaviClient[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  member = await studio.register()
  await studio.runs()
  url = await studio.listen()
  there = await secondProcess(studio)
})
beforeEach(() => model.reset())
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await there.close()
  await studio.close()
  await model.close()
})

async function open(sessionId: string, at = url) {
  const client = await openNavi(at, sessionId, { Authorization: member.bearer })
  clients.push(client)
  return client
}
const newSession = async () => addSession(studio, member, { agentId: await addAgent(studio, member) })
const message = (content: string) => ({ type: 'message', content })
const isSummary = (body: SeenCall['body']) => String(body.messages[0]?.content).startsWith('You compress')

/** Lets the agent come back to a session by itself, as a recall does: no client is shown this run. */
async function comeBack(sessionId: string) {
  const db = studio.database.tenant(member.tenantId, member.userId)
  const principal = await principalOf(db, member.userId, ['agents.use'])
  if (!principal) throw new Error('the member is gone')
  await askSession(studio.services, db, principal, {
    sessionId,
    face: 'recall',
    parts: [{ type: 'text', text: 'Look again' }],
  })
}

test('who comes while a message waits for its turn is told at once where the session stands, and may speak', async () => {
  const sessionId = await newSession()
  const held = Promise.withResolvers<void>()
  model.reply([{ until: held.promise }, { text: 'Seen to.' }], say('One.'), say('Two.'))
  await comeBack(sessionId)
  const first = await open(sessionId)
  await first.until('session_sync')
  first.send(message('One?'))
  const waiting = () =>
    studio.database
      .tenant(member.tenantId)
      .selectFrom('runs')
      .select('run_id')
      .where('session_id', '=', sessionId)
      .where('state', '=', 'queued')
      .execute()
  while ((await waiting()).length < 1) await delay(10)
  for (const at of [url, there.url]) {
    const late = await open(sessionId, at)
    expect(await late.until('session_sync')).toEqual([{ type: 'session_sync' }])
  }
  const speaker = await open(sessionId)
  await speaker.until('session_sync')
  speaker.send(message('Two?'))
  while ((await waiting()).length < 2) await delay(10)
  held.resolve()
  for (const client of clients.slice(-3)) {
    const frames = await client.until('stream_end', 1)
    const more = await client.until('stream_end', 1 + frames.length)
    expect([frames, more].map((all) => all.at(-1)?.content)).toEqual(['One.', 'Two.'])
  }
})

test('a message that comes while a client attaches is told after the run that is going on', async () => {
  const sessionId = await newSession()
  const speaker = await open(sessionId)
  await speaker.until('session_sync')
  const held = Promise.withResolvers<void>()
  model.reply([{ text: 'One, ' }, { until: held.promise }, { text: 'two.' }], say('Three.'))
  speaker.send(message('Count'))
  await speaker.until('stream_delta', 1)
  const { sessionNews } = studio.services
  const leaving = new AbortController()
  const feed = naviFeed({
    services: {
      ...studio.services,
      sessionNews: {
        ...sessionNews,
        // The message comes when the feed listens already, but has not yet looked what goes on.
        subscribe: async (tenantId, reader) => {
          const told = Promise.withResolvers<void>()
          const end = await sessionNews.subscribe(tenantId, (news) => {
            reader(news)
            if (news?.sessionId === sessionId && news.kind === 'run_started') told.resolve()
          })
          speaker.send(message('Go on'))
          await told.promise
          return end
        },
      },
    },
    tenantId: member.tenantId,
    sessionId,
    signal: leaving.signal,
    isOwn: () => false,
  })
  const seen: NaviFrame[] = []
  for await (const { frame } of feed) {
    seen.push(frame)
    if (frame.type === 'replay_end') held.resolve()
    if (seen.filter(({ type }) => type === 'session_sync').length === 2) break
  }
  expect(shape(seen)).toEqual([
    'stream_start',
    'replay_start',
    'stream_delta',
    'replay_end',
    'stream_delta',
    'stream_end',
    'session_sync',
    'stream_start',
    'stream_delta',
    'stream_end',
    'session_sync',
  ])
})

test('a feed that cannot see what goes on, though the database answers, ends with the reason', async () => {
  const sessionId = await newSession()
  const { sessionNews } = studio.services
  let missNews = () => {}
  const feed = naviFeed({
    services: {
      ...studio.services,
      sessionNews: {
        ...sessionNews,
        subscribe: (tenantId, reader) => {
          missNews = () => reader(null)
          return sessionNews.subscribe(tenantId, reader)
        },
      },
    },
    tenantId: member.tenantId,
    sessionId,
    signal: new AbortController().signal,
    isOwn: () => false,
  })
  expect((await feed.next()).value).toEqual({ frame: { type: 'session_sync' } })
  await execute(studio.ownerUrl, 'alter table runs rename to runs_away')
  try {
    missNews()
    await expect(feed.next()).rejects.toThrow('"runs" does not exist')
  } finally {
    await execute(studio.ownerUrl, 'alter table runs_away rename to runs')
  }
})

test('a run that has said more than a replay keeps in memory is replayed whole, in order and once', async () => {
  const sessionId = await newSession()
  const speaker = await open(sessionId)
  await speaker.until('session_sync')
  const held = Promise.withResolvers<void>()
  const parts = Array.from({ length: 90 }, (_, at) => `${at}:${'x'.repeat(60_000)}`)
  model.reply([...say(...parts), { until: held.promise }, { text: 'end' }])
  speaker.send(message('Much'))
  const all = () => speaker.frames.map(({ delta }) => delta ?? '').join('')
  await eventually('all of it', async () => all() === parts.join('') || undefined)
  const late = await open(sessionId, there.url)
  const frames = await late.until('replay_end')
  const replayed = frames.slice(2, -1)
  expect(frames[1]).toEqual({ type: 'replay_start', count: replayed.length })
  expect(replayed.every(({ type }) => type === 'stream_delta')).toBe(true)
  expect(replayed.map(({ delta }) => delta).join('')).toBe(parts.join(''))
  held.resolve()
  expect(shape(await late.until('session_sync', frames.length))).toEqual([
    'stream_delta',
    'stream_end',
    'session_sync',
  ])
})

test('a silent run and a message that waits send heartbeats, an idle session none', async () => {
  const sessionId = await newSession()
  const said: string[] = []
  const leaving = new AbortController()
  const gone = new Promise<void>((resolve) => {
    leaving.signal.addEventListener('abort', () => resolve())
  })
  const note = (value: object) => said.push((value as Frame).type)
  const serving = serveNavi(
    {
      path: { session_id: sessionId },
      query: {},
      principal: { user: { id: member.userId } } as never,
      again: async () => null,
      db: studio.database.tenant(member.tenantId, member.userId),
      services: studio.services,
      request: { id: 'test', ip: '' },
      signal: leaving.signal,
    },
    {
      frames: {
        [Symbol.asyncIterator]: () => ({ next: () => gone.then(() => ({ done: true, value: null })) }),
      },
      send: async (value) => note(value) > 0,
      offer: note,
      close: () => {},
    },
    { heartbeatMs: 50 },
  )
  const client = await open(sessionId)
  await client.until('session_sync')
  await delay(200)
  expect(said).toEqual(['session_sync'])
  const heard = (type: string) => said.filter((one) => one === type).length
  const beat = async () => {
    const before = heard('heartbeat')
    await eventually('a heartbeat', async () => heard('heartbeat') > before || undefined)
  }
  const [held, after] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  model.reply(
    [{ until: held.promise }, { text: 'Seen to.' }],
    [{ until: after.promise }, { text: 'At last.' }],
  )
  await comeBack(sessionId)
  client.send(message('Think long'))
  await beat()
  expect(heard('stream_start')).toBe(0)
  held.resolve()
  await eventually('the start', async () => heard('stream_start') || undefined)
  await beat()
  after.resolve()
  await eventually('the end', async () => heard('stream_end') || undefined)
  leaving.abort()
  await serving
  expect(said.filter((type) => type !== 'heartbeat').slice(0, 4)).toEqual([
    'session_sync',
    'stream_start',
    'stream_delta',
    'stream_end',
  ])
})

test('sockets opened at any moment while contexts are summarised learn at once where the session stands', async () => {
  let summaries = 0
  model.otherwise(({ body }) => {
    if (!isSummary(body)) return say('chaff '.repeat(2500))
    summaries++
    return [{ wait: 300 }, { text: 'They keep grain.' }]
  })
  let going = true
  let opened = 0
  const come = async (sessionId: string, at: string) => {
    while (going) {
      await delay(Math.random() * 150)
      const client = await openNavi(at, sessionId, { Authorization: member.bearer })
      const frames = await Promise.race([client.until('session_sync'), client.until('replay_end')])
      const known = shape(frames)
      if (known[0] !== 'session_sync') expect(known.slice(0, 2)).toEqual(['stream_start', 'replay_start'])
      opened++
      await client.close()
    }
  }
  const talk = async () => {
    const sessionId = await newSession()
    const speaker = await open(sessionId)
    await speaker.until('session_sync')
    const comers = [url, there.url].map((at) => come(sessionId, at))
    for (let round = 0, from = 1; round < 2; round++) {
      // The model has a window of 32,768 tokens.
      for (const text of [`Keep these: ${'grain '.repeat(23_500)}`, 'And now?', 'And then?']) {
        speaker.send(message(text))
      }
      for (let answers = 0; answers < 3; answers++) from += (await speaker.until('stream_end', from)).length
    }
    return comers
  }
  let comers: Promise<void>[] = []
  try {
    comers = (await Promise.all([talk(), talk(), talk()])).flat()
  } finally {
    going = false
  }
  await Promise.all(comers)
  expect(summaries).toBeGreaterThan(3)
  expect(opened).toBeGreaterThan(20)
})
