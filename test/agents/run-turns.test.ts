import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { principalOf } from '../../src/agents/chat/rules.ts'
import { askSession } from '../../src/agents/chat/runs/ask.ts'
import { stopRuns } from '../../src/agents/chat/runs/queries.ts'
import { addAgent, addSession } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type ModelServer, startModelServer } from '../support/model-server.ts'

let studio: Studio
let model: ModelServer
let owner: Member
const agents = new Map<string, string>()

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({
    env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small', RUN_CONCURRENCY: '1' },
  })
  owner = await studio.register()
})
afterAll(async () => {
  await studio.close()
  await model.close()
})

const newMember = async () => {
  const member = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  agents.set(member.userId, await addAgent(studio, member))
  return member
}
const dbOf = ({ tenantId, userId }: Member) => studio.database.tenant(tenantId, userId)
const newSession = (member: Member) =>
  addSession(studio, member, { agentId: agents.get(member.userId) ?? '' })

async function ask(member: Member, text: string, session?: string): Promise<string> {
  const sessionId = session ?? (await newSession(member))
  const principal = await principalOf(dbOf(member), member.userId, ['agents.use'])
  if (!principal) throw new Error('the member is gone')
  await askSession(studio.services, dbOf(member), principal, {
    sessionId,
    face: 'navi',
    parts: [{ type: 'text', text }],
  })
  return sessionId
}

test('who asks for many runs at once keeps others waiting for no more of them than they ask for themselves, and a session keeps its order', async () => {
  const [many, one] = [await newMember(), await newMember()]
  const [first, second] = [await ask(many, 'many 1'), await ask(many, 'many 2')]
  const third = await ask(many, 'many 3')
  await ask(many, 'many 4')
  await ask(one, 'one 1')
  await ask(one, 'one 2')
  // Less goes on when the session is spoken to again; what it was asked before still comes before.
  for (const session of [first, second]) await stopRuns(dbOf(many), session, 'no more')
  await dbOf(many)
    .updateTable('runs')
    .set({ state: 'stopped' })
    .where('session_id', '=', sql<string>`any(${[first, second]}::text[])`)
    .execute()
  await ask(many, 'many 5, after 3', third)
  await studio.runs()
  const asked = await eventually('all that was asked to be answered', async () => {
    const texts = model.seen.map(({ body }) => String(body.messages.at(-1)?.content))
    return texts.length === 5 ? texts : undefined
  })
  expect(asked.slice(0, 2)).toEqual(['one 1', 'one 2'])
  expect(asked.indexOf('many 3')).toBeLessThan(asked.indexOf('many 5, after 3'))
  expect(asked.toSorted()).toEqual(['many 3', 'many 4', 'many 5, after 3', 'one 1', 'one 2'])
})

test('who has a thousand runs waiting is told to come back, and keeps nobody else', async () => {
  const [many, other] = [await newMember(), await newMember()]
  const sessionId = await newSession(many)
  await sql`
    insert into runs (run_id, session_id, user_id, face)
    select gen_random_uuid(), ${sessionId}, ${many.userId}, 'navi' from generate_series(1, 1000)`.execute(
    dbOf(many),
  )
  const send = async (member: Member) =>
    studio.request
      .post(`/sessions/${await newSession(member)}/messages`)
      .set('Authorization', member.bearer)
      .send({ content: 'Hello' })
  const refused = await send(many)
  expect(refused.status).toBe(429)
  expect(refused.body.detail).toBe('At most 1000 messages of a user may be answered or wait at a time')
  expect(refused.headers['retry-after']).toBe('30')
  expect((await send(other)).status).toBe(200)
  const streamed = await studio.request
    .post('/api/stream')
    .set('Authorization', many.bearer)
    .send({ agent_id: agents.get(many.userId), messages: [{ role: 'user', content: 'Hello' }] })
  expect(streamed.status).toBe(429)
})
