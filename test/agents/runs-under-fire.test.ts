import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import {
  type ModelServer,
  type SeenCall,
  type Step,
  startModelServer,
  wait,
} from '../support/model-server.ts'
import { type Frame, type NaviClient, openNavi } from '../support/navi-client.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'

const runs = 200
const words = Array.from({ length: 24 }, (_, at) => `w${at} `)
/** Between two words; slow enough that all runs speak at once. */
const paceMs = 250
const secretKey = 'a key that both of the processes have'

let studio: Studio
let member: Member
let model: ModelServer
const servers: ServerProcess[] = []
const clients: NaviClient[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({
    env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small', SECRET_KEY: secretKey },
  })
  // So that no other process makes an administrator.
  await studio.register({ systemRole: 'admin' })
  member = await studio.register()
}, 60_000)
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await Promise.all(servers.map((server) => server.stop()))
  await studio.close()
  await model.close()
}, 60_000)

const start = async (): Promise<ServerProcess> => {
  const server = await startServer({
    DATABASE_URL: studio.ownerUrl,
    SECRET_KEY: secretKey,
    MODEL_BASE_URL: model.openai,
    MODEL_NAME: 'small',
    LOG_LEVEL: 'fatal',
    DEMO: '0',
  })
  servers.push(server)
  return server
}

const open = async (url: string, sessionId: string): Promise<NaviClient> => {
  const client = await openNavi(url, sessionId, { Authorization: member.bearer })
  clients.push(client)
  return client
}

/** Says all words one after the other; who asks for the continuation of what was said gets those that are missing. */
function speak({ body }: SeenCall): Step[] {
  const said = body.messages.findLast(({ role }) => role === 'assistant')
  const from = said ? String(said.content).trim().split(' ').length : 0
  return words.slice(from).flatMap((text) => [{ text }, wait(paceMs)])
}

const textOf = (frames: readonly Frame[]) =>
  frames.flatMap(({ type, delta }) => (type === 'stream_delta' ? [String(delta)] : [])).join('')

test('200 runs over two processes, one of which is killed: every client gets every word once, and the end', async () => {
  const [first, second] = await Promise.all([start(), start()])
  model.otherwise(speak)
  const agentId = await addAgent(studio, member)
  const sessions: string[] = []
  for (let made = 0; made < runs; made++) sessions.push(await addSession(studio, member, { agentId }))
  const asked = await Promise.all(
    sessions.map(async (sessionId, at) => {
      const client = await open(at % 2 === 0 ? first.url : second.url, sessionId)
      await client.until('session_sync')
      return { sessionId, client, doomed: at % 2 === 0, seen: client.frames.length }
    }),
  )
  for (const { client } of asked) client.send({ type: 'message', content: 'Count' })
  await Promise.all(asked.map(({ client }) => client.until('stream_delta')))
  first.child.kill('SIGKILL')
  const ends = await Promise.all(
    asked.map(async ({ sessionId, client, doomed, seen }) => {
      if (!doomed) return { frames: await client.until('stream_end', seen), before: '' }
      await client.closed
      const again = await open(second.url, sessionId)
      return { frames: await again.until('stream_end'), before: textOf(client.frames) }
    }),
  )
  const whole = words.join('')
  for (const { frames, before } of ends) {
    // A client that comes back is told all once more, and nothing that it had is missing in it.
    expect(textOf(frames)).toBe(whole)
    expect(whole.startsWith(before)).toBe(true)
    expect(frames.at(-1)).toMatchObject({ type: 'stream_end', content: whole })
  }
  // The killed process did execute some of them, or nothing was tested.
  expect(model.seen.length).toBeGreaterThan(runs)
  const db = studio.database.tenant(member.tenantId, member.userId)
  const states = () => db.selectFrom('runs').select('state').execute()
  // A run is closed a moment after its last words are told.
  while ((await states()).some(({ state }) => state === 'running')) await delay(100)
  const stored = await states()
  expect(stored.map(({ state }) => state)).toEqual(Array(runs).fill('done'))
  const answers = await db.selectFrom('messages').select('parts').where('role', '=', 'assistant').execute()
  expect(answers.map(({ parts }) => parts)).toEqual(Array(runs).fill([{ type: 'text', text: whole }]))
}, 120_000)
