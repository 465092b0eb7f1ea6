import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import {
  cut,
  drop,
  garbage,
  type ModelServer,
  type Reply,
  refuse,
  type SeenCall,
  say,
  stall,
  startModelServer,
  tooMany,
} from '../support/model-server.ts'
import { type Frame, type NaviClient, openNavi } from '../support/navi-client.ts'
import { execute } from '../support/postgres.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'

const secretKey = 'a key that all of the processes have'
let studio: Studio
let member: Member
let model: ModelServer
let url = ''
const clients: NaviClient[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({
    env: {
      MODEL_BASE_URL: model.openai,
      MODEL_NAME: 'small',
      MODEL_STALL_SECONDS: '1',
      SECRET_KEY: secretKey,
    },
  })
  // So that no other process makes an administrator.
  await studio.register({ systemRole: 'admin' })
  member = await studio.register()
  url = await studio.listen()
})
beforeEach(() => model.reset())
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await studio.close()
  await model.close()
})

async function open(sessionId: string, at = url) {
  const client = await openNavi(at, sessionId, { Authorization: member.bearer })
  clients.push(client)
  return client
}

const newSession = async () => addSession(studio, member, { agentId: await addAgent(studio, member) })

const isSummary = (body: SeenCall['body']) => String(body.messages[0]?.content).startsWith('You compress')
const textOf = (frames: readonly Frame[]) =>
  frames.flatMap(({ type, delta }) => (type === 'stream_delta' ? [String(delta)] : [])).join('')

describe('two processes, one of which is killed', () => {
  const env = () => ({
    DATABASE_URL: studio.ownerUrl,
    SECRET_KEY: secretKey,
    MODEL_BASE_URL: model.openai,
    MODEL_NAME: 'small',
    LOG_LEVEL: 'fatal',
    DEMO: '0',
  })
  let first: ServerProcess | undefined
  let second: ServerProcess | undefined

  afterAll(async () => {
    await Promise.all([first?.stop(), second?.stop()])
  }, 60_000)

  test('a client of the second gets every delta once, and the end', async () => {
    first = await startServer(env())
    const sessionId = await newSession()
    const client = await open(sessionId, first.url)
    await client.until('session_sync')
    // The first process streams until it dies; whoever goes on is told to continue.
    model.reply([{ text: 'One, ' }, { text: 'two, ' }, stall], say('three, ', 'four.'))
    client.send({ type: 'message', content: 'Count' })
    while (textOf(client.frames) !== 'One, two, ') await client.until('stream_delta', client.frames.length)
    second = await startServer(env())
    const watching = await open(sessionId, second.url)
    await watching.until('replay_end')
    first.child.kill('SIGKILL')
    expect((await client.closed).code).toBe(1006)
    const frames = await watching.until('session_sync')
    expect(frames.map(({ type }) => type).filter((type) => type !== 'stream_delta')).toEqual([
      'stream_start',
      'replay_start',
      'replay_end',
      'stream_end',
      'session_sync',
    ])
    expect(textOf(frames)).toBe('One, two, three, four.')
    expect(frames.at(-2)).toMatchObject({ content: 'One, two, three, four.' })
    expect(JSON.stringify(model.seen[1]?.body.messages)).toContain('One, two, ')
  }, 60_000)

  test('a process that dies over the summary after an answer: the run is closed, not run again, and the next message works', async () => {
    const dying = await startServer(env())
    // The other one may take the run once the first is dead, and not before.
    const between = second
    second = undefined
    await between?.stop()
    const sessionId = await newSession()
    const client = await open(sessionId, dying.url)
    await client.until('session_sync')
    const summaries = () => model.seen.filter(({ body }) => isSummary(body)).length
    model.otherwise(({ body }) => (isSummary(body) ? [stall] : say('chaff '.repeat(9000))))
    client.send({ type: 'message', content: `Keep these: ${'grain '.repeat(20_000)}` })
    await client.until('stream_end')
    client.send({ type: 'message', content: 'And now?' })
    await eventually('the summary to be asked for', async () => summaries() > 0 || undefined)
    const states = async () => {
      const db = studio.database.tenant(member.tenantId)
      const runs = db.selectFrom('runs').select('state').where('session_id', '=', sessionId)
      return (await runs.orderBy('created_at').execute()).map(({ state }) => state)
    }
    await eventually('the next message to wait', async () => (await states()).length === 2 || undefined)
    expect(await states()).toEqual(['running', 'queued'])
    const waiting = await open(sessionId, dying.url)
    await waiting.until('replay_end')
    model.otherwise(({ body }) => say(isSummary(body) ? 'They keep grain.' : 'Fine.'))
    const asked = model.seen.length
    dying.child.kill('SIGKILL')
    expect((await waiting.closed).code).toBe(1006)
    second = await startServer(env())
    const watching = await open(sessionId, second.url)
    const frames = await watching.until('stream_end')
    while (!watching.frames.some(({ content }) => content === 'Fine.'))
      await watching.until('stream_end', watching.frames.length)
    expect(frames.at(-1)).toMatchObject({ type: 'stream_end' })
    // Only the second message has asked anything of the model: for its summary, and for its answer.
    const since = model.seen.slice(asked).map(({ body }) => isSummary(body))
    expect(since.at(-1)).toBe(false)
    expect(since.filter((one) => !one)).toHaveLength(1)
    await eventually(
      'both runs to be closed',
      async () => (await states()).every((state) => state === 'done') || undefined,
    )
  }, 60_000)

  test('a process that is stopped in order hands its runs over', async () => {
    if (!second) throw new Error('there is no second process')
    const sessionId = await newSession()
    const client = await open(sessionId, second.url)
    await client.until('session_sync')
    model.reply([{ text: 'A, ' }, { until: new Promise(() => {}) }], say('B.'))
    client.send({ type: 'message', content: 'Spell' })
    await client.until('stream_delta')
    const watching = await open(sessionId)
    await watching.until('replay_end')
    const leaving = second
    second = undefined
    const left = leaving.stop()
    expect((await client.closed).code).toBe(1001)
    await studio.runs()
    const frames = await watching.until('session_sync')
    expect(textOf(frames)).toBe('A, B.')
    expect(await left).toBe(0)
  }, 60_000)
})

describe('an upstream that fails', () => {
  const failures: Record<string, { reply: Reply; said: string }> = {
    'stalls in the middle': { reply: [{ text: 'Half' }, stall], said: 'Half' },
    'drops the connection in the middle': { reply: [{ text: 'Half' }, drop], said: 'Half' },
    'ends before the answer is finished': { reply: [{ text: 'Half' }, cut], said: 'Half' },
    'sends what is no JSON': { reply: [{ text: 'Half' }, garbage], said: 'Half' },
    'answers 500': { reply: [refuse(500)], said: '' },
    'answers 429': { reply: [tooMany(0)], said: '' },
  }

  test.each(Object.entries(failures))(
    '%s: the run ends with an error, and the next message works',
    async (_, { reply, said }) => {
      await studio.runs()
      const client = await open(await newSession())
      await client.until('session_sync')
      model.otherwise(reply)
      client.send({ type: 'message', content: 'Go' })
      const frames = await client.until('stream_end')
      const error = frames.find(({ type }) => type === 'error')
      expect(error?.message).toEqual(expect.any(String))
      expect(textOf(frames)).toBe(said)
      expect(frames.at(-1)).toMatchObject({ content: said })
      model.otherwise(say('Fine.'))
      await studio.services.models.clearBlacklists()
      client.send({ type: 'message', content: 'And now?' })
      expect((await client.until('stream_end', client.frames.length)).at(-1)).toMatchObject({
        content: 'Fine.',
      })
    },
  )
})

test.each([
  ['stalls', [stall]],
  ['answers 500', [refuse(500)]],
  ['breaks off', [{ text: 'They' }, drop]],
] as const)(
  'a summariser that %s after an answer: the run is closed, and the next message works',
  async (_, reply) => {
    await studio.runs()
    const client = await open(await newSession())
    await client.until('session_sync')
    model.otherwise(({ body }) => (isSummary(body) ? reply : say('chaff '.repeat(9000))))
    client.send({ type: 'message', content: `Keep these: ${'grain '.repeat(20_000)}` })
    const told = await client.until('stream_end')
    expect(told.some(({ type }) => type === 'error')).toBe(false)
    await eventually(
      'the summariser asked',
      async () => model.seen.some(({ body }) => isSummary(body)) || undefined,
    )
    model.otherwise(({ body }) => say(isSummary(body) ? 'They keep grain.' : 'Fine.'))
    client.send({ type: 'message', content: 'And now?' })
    const next = await client.until('stream_end', told.length)
    expect(next.map(({ type }) => type)).toEqual([
      'stream_start',
      'context_compressed',
      'stream_delta',
      'stream_end',
    ])
    expect(next.at(-1)).toMatchObject({ content: 'Fine.' })
  },
)

test('runs go on over a restart of the database: their clients get every delta once, and the end', async () => {
  await studio.runs()
  const resume = Promise.withResolvers<void>()
  const sessions = await Promise.all(Array.from({ length: 50 }, () => newSession()))
  model.otherwise((call) => {
    const asked = JSON.stringify(call.body.messages)
    // Who lost its run to the restart is asked to continue what was said.
    return asked.includes('Continue your last message')
      ? say('two.')
      : [{ text: 'One, ' }, { until: resume.promise }, { text: 'two.' }]
  })
  const all = await Promise.all(sessions.map((sessionId) => open(sessionId)))
  await Promise.all(all.map((client) => client.until('session_sync')))
  for (const client of all) client.send({ type: 'message', content: 'Count' })
  await Promise.all(all.map((client) => client.until('stream_delta')))
  await execute(
    studio.ownerUrl,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  resume.resolve()
  for (const client of all) {
    const frames = await client.until('stream_end')
    expect(textOf(frames)).toBe('One, two.')
    expect(frames.at(-1)).toMatchObject({ content: 'One, two.' })
  }
  model.otherwise(say('Fine.'))
  const [client] = all
  client?.send({ type: 'message', content: 'And now?' })
  expect((await client?.until('stream_end', client.frames.length))?.at(-1)).toMatchObject({
    content: 'Fine.',
  })
}, 60_000)

test('a run over which five processes have died is ended, with what it has said', async () => {
  const { runTask } = await import('../../src/agents/chat/engine/execute.ts')
  const { engineOf } = await import('../../src/agents/chat/engine/equip.ts')
  const { createRunStops } = await import('../../src/agents/chat/engine/stops.ts')
  const { claimRun, createRun } = await import('../../src/agents/chat/runs/queries.ts')
  const { inlineAgent } = await import('../../src/agents/agents/rules.ts')
  const sessionId = await newSession()
  const db = studio.database.tenant(member.tenantId, member.userId)
  const jobs = { add: async () => {}, addMany: async () => {} }
  const { runId } = await db.transaction().execute((trx) =>
    createRun(
      trx,
      { ...studio.services, jobs },
      {
        tenantId: member.tenantId,
        userId: member.userId,
        sessionId,
        face: 'navi',
        agent: inlineAgent(),
        permissions: new Set(),
        turn: 0,
        resumable: true,
        message: { messageId: randomUUID(), parts: [{ type: 'text', text: 'Go' }] },
      },
    ),
  )
  const claimed = await claimRun(db, runId)
  const writer = studio.services.runLog.writer({ tenantId: member.tenantId, runId }, claimed?.epoch ?? 0, 0)
  writer.append({ type: 'run_start', at: 1, user_message_id: 'u', agent: 'A', tools: false })
  writer.append({ type: 'text_delta', at: 2, message_id: 'm', text: 'So far' })
  await writer.flush()
  const stops = createRunStops(studio.database)
  const job = { id: '1', attempt: 6, signal: new AbortController().signal }
  await runTask(engineOf(studio.services, stops))({ tenantId: member.tenantId, runId }, job)
  await stops.close()
  const { runToEnd } = await import('../../src/agents/chat/rules.ts')
  expect(
    await runToEnd(studio.services, { tenantId: member.tenantId, runId }, AbortSignal.timeout(5000)),
  ).toMatchObject({ state: 'interrupted', content: 'So far', error: { kind: 'interrupted' } })
})
