import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { callTool, type ModelServer, startModelServer } from '../support/model-server.ts'
import { type NaviClient, openNavi } from '../support/navi-client.ts'

let studio: Studio
let member: Member
let model: ModelServer
let url = ''
const clients: NaviClient[] = []

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  member = await studio.register()
  url = await studio.listen()
  await studio.runs()
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await studio.close()
  await model.close()
})

test('what the database cannot keep of a model’s words is replaced, and what comes in halves is joined', async () => {
  const agentId = await addAgent(studio, member, { availableTools: ['todo'] })
  const sessionId = await addSession(studio, member, { agentId })
  const client = await openNavi(url, sessionId, { Authorization: member.bearer })
  clients.push(client)
  await client.until('session_sync')
  model.reply(
    [{ reasoning: 'a\0b' }, callTool('todo', { action: 'nothing \0 of the kind', half: '\udc00' }, 'c1')],
    [{ text: 'One\0 \\u0000 ' }, { text: 'two \ud83d' }, { text: '\ude00 \ud83d' }, { text: ' three' }],
  )
  client.send({ type: 'message', content: 'Go' })
  const frames = await client.until('stream_end')
  const said = 'One\ufffd \\u0000 two \u{1f600} \ufffd three'
  const deltas = frames.flatMap(({ type, delta }) => (type === 'stream_delta' ? [String(delta)] : []))
  expect(deltas.join('')).toBe(said)
  expect(frames.find(({ type }) => type === 'tool_call')).toMatchObject({
    args: { action: 'nothing \ufffd of the kind', half: '\ufffd' },
  })
  const messages = await studio.request
    .get(`/sessions/${sessionId}`)
    .set('Authorization', member.bearer)
    .expect(200)
  expect(JSON.stringify(messages.body)).toContain(JSON.stringify(said).slice(1, -1))
  // The session goes on.
  model.reply([{ text: 'Fine.' }])
  client.send({ type: 'message', content: 'And now?' })
  const next = await client.until('stream_end', client.frames.length)
  expect(next.at(-1)).toMatchObject({ content: 'Fine.' })
})
