import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type ModelServer, say, stall, startModelServer } from '../support/model-server.ts'

let studio: Studio
let model: ModelServer
let url = ''

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ checkMs: 50, env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  await studio.runs()
  url = await studio.listen()
})
beforeEach(() => model.reset())
afterAll(async () => {
  await studio.close()
  await model.close()
})

const post = (path: string, bearer: string, body: object) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: bearer },
    body: JSON.stringify(body),
  })
const get = (path: string, bearer: string) => fetch(`${url}${path}`, { headers: { Authorization: bearer } })

/** A stream that is being read: the first piece of it, and the whole once the server has ended it. */
async function opened(answer: Promise<Response>) {
  const { body, status } = await answer
  expect(status).toBe(200)
  if (!body) throw new Error('no body')
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  const first = await reader.read()
  const whole = (async () => {
    let text = first.value ?? ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text
      text += value
    }
  })()
  return { whole, cancel: () => reader.cancel() }
}

const ask = (agent_id: string, session_id: string) => ({
  messages: [{ role: 'user', content: 'Go on and on' }],
  agent_id,
  session_id,
})

const stateOf = (member: Member, sessionId: string) =>
  studio.database
    .tenant(member.tenantId)
    .selectFrom('runs')
    .select('state')
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()

/** One way to lose what the streams were opened with, each of which takes effect while nothing is said. */
const losses: [string, (member: Member) => Promise<unknown>][] = [
  ['logging out', (member) => post('/api/auth/logout', member.bearer, {})],
  [
    'being disabled',
    ({ userId }) =>
      studio.database.system
        .updateTable('users')
        .set({ status: 'disabled' })
        .where('id', '=', userId)
        .execute(),
  ],
  [
    'losing the role that may use agents',
    (member) =>
      studio.database
        .tenant(member.tenantId)
        .deleteFrom('memberships')
        .where('user_id', '=', member.userId)
        .execute(),
  ],
]

test.each(losses)('%s ends every open stream soon, and nobody else’s', async (_, lose) => {
  const other = await studio.register()
  const member = await studio.register({ tenantId: other.tenantId, role: 'editor' })
  const agentId = await addAgent(studio, member)
  const chat = `sess_${randomUUID()}`
  const web = `sess_${randomUUID()}`
  const silent = [...say('Wait ...'), stall]
  model.reply(silent, silent)
  const streams = [
    await opened(post('/api/chat', member.bearer, ask(agentId, chat))),
    await opened(post('/api/web-stream', member.bearer, ask(agentId, web))),
    await opened(get(`/api/stream/resume/${web}?last_index=0`, member.bearer)),
    await opened(get('/api/stream/active_sessions', member.bearer)),
    await opened(get(`/sessions/${await addSession(studio, member)}/events`, member.bearer)),
  ]
  const staying = await opened(get('/api/stream/active_sessions', other.bearer))
  let left = false
  void staying.whole.then(
    () => {
      left = true
    },
    () => {},
  )

  await lose(member)
  const texts = await Promise.all(streams.map(({ whole }) => whole))
  expect(texts.slice(0, 3).every((text) => text.includes('Wait ...'))).toBe(true)
  expect(texts.join('')).not.toContain('stream_end')
  // Nobody can read on what only its stream could tell; what can be resumed goes on.
  await eventually('the chat to stop', async () =>
    (await stateOf(member, chat)).state === 'stopped' ? true : undefined,
  )
  expect((await stateOf(member, web)).state).toBe('running')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(left).toBe(false)
  await staying.cancel()
})

test('a revoked API token ends its stream, while the session of the same user keeps its own', async () => {
  const member = await studio.register()
  const made = await post('/api-tokens', member.bearer, { name: 'Watch' })
  const { id, token } = (await made.json()) as { id: number; token: string }
  const watch = await opened(get('/api/stream/active_sessions', `Bearer ${token}`))
  const desk = await opened(get('/api/stream/active_sessions', member.bearer))
  await fetch(`${url}/api-tokens/${id}`, { method: 'DELETE', headers: { Authorization: member.bearer } })
  expect(await watch.whole).toBe('data: []\n\n')
  const still = new Promise((resolve) => setTimeout(() => resolve('open'), 200))
  expect(await Promise.race([desk.whole, still])).toBe('open')
  await desk.cancel()
})
