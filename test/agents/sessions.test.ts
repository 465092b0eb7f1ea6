import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostQueued } from '../../src/agents/chat/rules.ts'
import { addAgent } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { type ModelServer, startModelServer } from '../support/model-server.ts'
import { dbOf, makeRun, makeSession, say, text } from '../support/session-rows.ts'

let studio: Studio
let rex: Member
/** An editor of the same tenant. */
let mira: Member
/** Somebody of another tenant. */
let kim: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  mira = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
  kim = await studio.register()
})
afterAll(() => studio.close())

const call = (method: 'get' | 'post' | 'patch' | 'delete', path: string, member = rex, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body === undefined ? request : request.send(body)
}

describe('POST /sessions', () => {
  test('201 with a UUID and the profile, the default one when none is named', async () => {
    const named = await call('post', '/sessions', rex, { profile_id: 'secretary' })
    expect(named.status).toBe(201)
    expect(named.body).toEqual({
      session_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      profile_id: 'secretary',
      created_at: expect.stringMatching(/Z$/),
    })
    const unnamed = await call('post', '/sessions')
    expect(unnamed.status).toBe(201)
    expect(unnamed.body.profile_id).toBe('secretary')
  })

  test('404 for a profile that does not exist, 400 for a member that does not belong there', async () => {
    expect((await call('post', '/sessions', rex, { profile_id: 'nobody' })).status).toBe(404)
    expect((await call('post', '/sessions', rex, { agent: 'x' })).status).toBe(400)
  })
})

describe('GET /sessions', () => {
  test('is a plain list, pinned ones first, then the one used last; pages when limit or offset is given', async () => {
    const member = await studio.register()
    const ids: string[] = []
    for (let number = 0; number < 3; number++) {
      const id = await makeSession(studio, member, number === 2 ? { profileId: 'developer' } : {})
      await say(
        studio,
        member,
        id,
        'user',
        `This is message ${number} of a conversation with a long beginning that is cut`,
      )
      ids.push(id)
    }
    const [first = '', second = '', third = ''] = ids
    expect((await call('patch', `/sessions/${first}/pin`, member, { pinned: true })).body).toEqual({
      session_id: first,
      pinned: true,
    })
    const plain = await call('get', '/sessions', member)
    expect(plain.body.map((one: { session_id: string }) => one.session_id)).toEqual([first, third, second])
    expect(plain.body[0]).toMatchObject({ name: null, message_count: 1, pinned: true })
    expect(plain.body[0].preview).toHaveLength(60)

    const page = await call('get', '/sessions?limit=2', member)
    expect(page.body).toMatchObject({ limit: 2, offset: 0, has_more: true, next_offset: 2 })
    expect(page.body.items).toHaveLength(2)
    expect(page.headers.link).toContain('rel="next"')
    const last = await call('get', '/sessions?offset=2', member)
    expect(last.body).toMatchObject({ limit: 50, offset: 2, has_more: false, next_offset: null })
    expect(last.body.items).toHaveLength(1)
    const ofProfile = await call('get', '/sessions?profile_id=developer', member)
    expect(ofProfile.body.map((one: { session_id: string }) => one.session_id)).toEqual([third])
  })
})

describe('GET /sessions/{session_id}', () => {
  test('gives each message the fields that it has, and the history that was never compressed', async () => {
    const id = await makeSession(studio, rex)
    await say(studio, rex, id, 'user', [
      text('Look at this'),
      { type: 'image', mime: 'image/png', data: 'iVBORw0KGgo=' },
    ])
    await say(studio, rex, id, 'assistant', 'The plan', { meta: { is_plan: true } })
    await say(studio, rex, id, 'assistant', [
      { type: 'reasoning', text: 'I need a search.' },
      { type: 'tool_call', id: 'abc123', name: 'entity_search', args: { query: 'rex' } },
    ])
    await say(studio, rex, id, 'tool', [
      { type: 'tool_result', id: 'abc123', name: 'entity_search', result: 'nothing', ok: true },
    ])
    await say(studio, rex, id, 'user', 'Summary', { meta: { is_summary: true }, shown: false })
    await say(studio, rex, id, 'system', 'Summary', { meta: { is_compression: true }, inContext: false })
    await say(studio, rex, id, 'assistant', 'Nothing there.', {
      meta: { elapsed_seconds: 1.5, tool_call_count: 1, token_count: 42 },
    })
    const { body, status } = await call('get', `/sessions/${id}`)
    expect(status).toBe(200)
    const at = { created_at: expect.any(String) }
    expect(body.messages).toEqual([
      { role: 'user', content: 'Look at this', images: ['iVBORw0KGgo='], ...at },
      { role: 'assistant', content: 'The plan', is_plan: true, ...at },
      {
        role: 'assistant',
        thinking: 'I need a search.',
        tool_calls: [{ id: 'abc123', name: 'entity_search', arguments: { query: 'rex' } }],
        ...at,
      },
      { role: 'tool', content: 'nothing', tool_call_id: 'abc123', name: 'entity_search', ...at },
      { role: 'system', content: 'Summary', is_compression: true, ...at },
      {
        role: 'assistant',
        content: 'Nothing there.',
        elapsed_seconds: 1.5,
        tool_call_count: 1,
        token_count: 42,
        ...at,
      },
    ])
    const context = await call('get', `/sessions/${id}/context`)
    expect(context.body.message_count).toBe(6)
    expect(context.body.context[0]).toMatchObject({ content: 'Summary', is_summary: true })
    expect(context.body.total_chars).toBeGreaterThan(50)
  })
})

describe('somebody else’s session', () => {
  const asked: [string, 'get' | 'post' | 'patch' | 'delete', (id: string) => string, object?][] = [
    ['view', 'get', (id) => `/sessions/${id}`],
    ['delete', 'delete', (id) => `/sessions/${id}`],
    ['content', 'get', (id) => `/sessions/${id}/content`],
    ['file', 'get', (id) => `/sessions/${id}/files/a.txt`],
    ['pin', 'patch', (id) => `/sessions/${id}/pin`, { pinned: true }],
    ['name', 'post', (id) => `/sessions/${id}/generate-name`],
    ['message', 'post', (id) => `/sessions/${id}/messages`, { content: 'hello' }],
    ['stop', 'post', (id) => `/sessions/${id}/stop`],
    ['recall', 'get', (id) => `/sessions/${id}/recall`],
    ['cancel', 'delete', (id) => `/sessions/${id}/recall`],
    ['skip', 'post', (id) => `/sessions/${id}/recall/skip`],
    ['title', 'post', (id) => `/api/conversations/${id}/title`, { title: 'Mine' }],
    ['messages', 'get', (id) => `/api/conversations/${id}/messages`],
    ['Sage’s delete', 'delete', (id) => `/api/conversations/${id}`],
    ['tasks', 'post', (id) => `/api/sessions/${id}/tasks_status`],
    ['shared', 'get', (id) => `/api/share/conversations/${id}/messages`],
    ['links', 'get', (id) => `/api/conversations/${id}/share_links`],
    ['new link', 'post', (id) => `/api/conversations/${id}/share_links`],
  ]
  test.each(asked)('%s: 404 for a colleague and for another tenant', async (_, method, path, body) => {
    const id = await makeSession(studio, rex)
    await makeRun(studio, rex, id, { state: 'queued' })
    for (const member of [mira, kim]) {
      expect((await call(method, path(id), member, body)).status).toBe(404)
    }
    expect((await call('get', `/sessions/${id}`)).status).toBe(200)
  })
})

describe('DELETE /sessions/{session_id}', () => {
  test('takes messages, runs, recalls and links along, and tells open clients', async () => {
    const id = await makeSession(studio, rex)
    await say(studio, rex, id, 'user', 'Hello')
    const runId = await makeRun(studio, rex, id, { state: 'running', events: [{ type: 'run_start' }] })
    const news: string[] = []
    const release = await studio.services.sessionNews.subscribe(rex.tenantId, (one) => {
      if (one?.sessionId === id) news.push(one.kind)
    })
    expect((await call('delete', `/sessions/${id}`)).status).toBe(204)
    const db = dbOf(studio, rex)
    for (const table of ['conversations', 'messages', 'runs'] as const) {
      expect(await db.selectFrom(table).select('session_id').where('session_id', '=', id).execute()).toEqual(
        [],
      )
    }
    expect(await db.selectFrom('run_events').select('idx').where('run_id', '=', runId).execute()).toEqual([])
    await expect.poll(() => news).toEqual(['deleted'])
    release()
    expect((await call('delete', `/sessions/${id}`)).status).toBe(404)
  })
})

describe('POST /sessions/{session_id}/generate-name', () => {
  const named = (id: string) => call('post', `/sessions/${id}/generate-name`)

  test('is null without a message of the user, their first 50 characters without a model, and stays', async () => {
    const id = await makeSession(studio, rex)
    expect((await named(id)).body).toEqual({ name: null })
    await say(
      studio,
      rex,
      id,
      'user',
      '  **Who** rules the\ncanals of the old city, and since when do they do it?',
    )
    expect((await named(id)).body).toEqual({ name: 'Who rules the canals of the old city, and since wh' })
    await call('post', `/api/conversations/${id}/title`, rex, { title: 'Canals' })
    expect((await named(id)).body).toEqual({ name: 'Canals' })
  })
})

describe('the settings for titles', () => {
  let titler: ModelServer
  let named: Studio
  beforeAll(async () => {
    titler = await startModelServer()
    named = await startStudio({
      env: {
        MODEL_BASE_URL: titler.openai,
        MODEL_NAME: 'small',
        PROVIDER_ALLOW_PRIVATE: '127.0.0.1',
      },
    })
  })
  afterAll(async () => {
    await named.close()
    await titler.close()
  })

  test('auto_title_model names titles where its provider is there, else the usual one; auto_title_enabled turns them off', async () => {
    const ada = await named.register({ systemRole: 'admin' })
    const set = (key: string, value: string) =>
      named.request.put(`/api/admin/config/${key}`).set('Authorization', ada.bearer).send({ value })
    const title = async () => {
      const id = await makeSession(named, ada)
      await say(named, ada, id, 'user', 'Who rules the canals?')
      const answer = await named.request
        .post(`/sessions/${id}/generate-name`)
        .set('Authorization', ada.bearer)
      return [answer.body.name, titler.seen.splice(0).map(({ body }) => body.model)]
    }
    titler.otherwise([{ text: 'Canal Rule' }])
    expect(await title()).toEqual(['Canal Rule', ['small']])
    const made = await named.request
      .post('/api/llm-provider/create')
      .set('Authorization', ada.bearer)
      .send({ name: 'Titles', base_url: titler.openai, api_keys: ['sk-for-titles-only'], model: 'large' })
    expect(made.status, made.text).toBe(200)
    for (const provider of ['titles', 'Titles', made.body.data.id]) {
      expect((await set('auto_title_model', `${provider}/tiny`)).status).toBe(200)
      expect(await title()).toEqual(['Canal Rule', ['tiny']])
    }
    expect((await set('auto_title_model', 'title/tiny')).status).toBe(200)
    expect(await title()).toEqual(['Canal Rule', ['small']])
    expect((await set('auto_title_model', 'titles/tiny')).status).toBe(200)
    expect((await set('auto_title_enabled', 'false')).status).toBe(200)
    expect(await title()).toEqual(['Who rules the canals?', []])
  })
})

describe('POST /sessions/{session_id}/stop and Sage’s interrupt', () => {
  const reasonOf = async (runId: string) =>
    (
      await dbOf(studio, rex)
        .selectFrom('runs')
        .select('stop_reason')
        .where('run_id', '=', runId)
        .executeTakeFirstOrThrow()
    ).stop_reason

  test('ask every run of the session to end; stop says whether there was one', async () => {
    const id = await makeSession(studio, rex)
    expect((await call('post', `/sessions/${id}/stop`)).body).toEqual({ session_id: id, stopped: false })
    const running = await makeRun(studio, rex, id, { state: 'running' })
    const queued = await makeRun(studio, rex, id, { state: 'queued' })
    expect((await call('post', `/sessions/${id}/stop`)).body).toEqual({ session_id: id, stopped: true })
    expect(await reasonOf(running)).toBe('stopped by the user')
    expect(await reasonOf(queued)).toBe('stopped by the user')
  })

  test('interrupt is 200 with Sage’s message, also for what is unknown, and leaves another’s run alone', async () => {
    const id = await makeSession(studio, rex)
    const runId = await makeRun(studio, rex, id, { state: 'running' })
    const foreign = await call('post', `/api/sessions/${id}/interrupt`, mira)
    expect(foreign.status).toBe(200)
    expect(await reasonOf(runId)).toBeNull()
    const own = await call('post', `/api/sessions/${id}/interrupt`, rex, { message: 'enough' })
    expect(own.body).toEqual({
      code: 200,
      message: `会话 ${id} 已中断`,
      data: { session_id: id, user_id: rex.userId },
      timestamp: expect.any(Number),
    })
    expect(await reasonOf(runId)).toBe('enough')
    const unknown = await call('post', '/api/sessions/nothing/interrupt')
    expect(unknown.body.message).toBe('会话 nothing 已中断')
  })
})

describe('POST /sessions/{session_id}/messages', () => {
  test('answers with what the agent says, which is in the session then', async () => {
    await studio.runs()
    const id = (await call('post', '/sessions')).body.session_id
    const answer = await call('post', `/sessions/${id}/messages`, rex, { content: 'Hello there' })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toEqual({ role: 'assistant', content: expect.stringMatching(/\S/) })
    const { messages } = (await call('get', `/sessions/${id}`)).body
    expect(messages[0]).toMatchObject({ role: 'user', content: 'Hello there' })
    expect(messages.at(-1).role).toBe('assistant')
  })

  test('answers as the profile to which the session was switched, not as the agent with which it began', async () => {
    await studio.runs()
    const agentId = await addAgent(studio, rex, { maxLoopCount: 2 })
    const id = await makeSession(studio, rex, { agentId, profileId: 'world_builder' })
    expect((await call('post', `/sessions/${id}/messages`, rex, { content: 'Who are you?' })).status).toBe(
      200,
    )
    const { request } = await dbOf(studio, rex)
      .selectFrom('runs')
      .select('request')
      .where('session_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(request).toMatchObject({ agent: { id: 'world_builder' } })
  })

  test('429 while as many messages wait as may, 409 once the conversation is full', async () => {
    const vera = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
    const id = await makeSession(studio, vera)
    const ask = () => call('post', `/sessions/${id}/messages`, vera, { content: 'One more' })
    for (let at = 0; at < mostQueued; at++) await makeRun(studio, vera, id, { state: 'queued' })
    const waiting = await ask()
    expect(waiting.status).toBe(429)
    expect(waiting.headers['retry-after']).toBe('5')
    const most = (value: number | null) =>
      value === null
        ? studio.database.system.deleteFrom('system_settings').execute()
        : studio.database.system
            .insertInto('system_settings')
            .values({ key: 'max_conversation_messages', value: String(value) })
            .execute()
    await say(studio, vera, id, 'user', 'First')
    await say(studio, vera, id, 'assistant', 'Second')
    await most(2)
    try {
      const full = await ask()
      expect(full.status).toBe(409)
      expect(full.body.detail).toContain('at most 2 messages')
      const sage = await call('post', '/api/stream', vera, {
        messages: [{ role: 'user', content: 'One more' }],
        session_id: id,
        max_loop_count: 1,
      })
      expect(sage.status).toBe(409)
      expect(sage.body.message).toBe('会话消息数已达上限（2）')
      const long = await call('post', '/api/stream', vera, {
        messages: ['a', 'b', 'c'].map((content) => ({ role: 'user', content })),
        session_id: 'brings_too_much',
        max_loop_count: 1,
      })
      expect(long.status).toBe(409)
      expect((await call('get', '/sessions/brings_too_much', vera)).status).toBe(404)
    } finally {
      await most(null)
    }
  })

  test('400 for an empty message', async () => {
    const id = await makeSession(studio, mira)
    expect((await call('post', `/sessions/${id}/messages`, mira, { content: '  ' })).status).toBe(400)
  })
})

describe('administrators', () => {
  test('list, view and delete sessions of the tenant, and only of it', async () => {
    const id = await makeSession(studio, mira, { name: 'Ünique Research' })
    const foreign = await makeSession(studio, kim, { name: 'Ünique Research' })
    const list = await call('get', '/admin/sessions?search=üNIQUE')
    expect(list.body).toMatchObject({ total: 1, limit: 50, offset: 0 })
    expect(list.body.items[0]).toMatchObject({
      session_id: id,
      user_id: mira.userId,
      name: 'Ünique Research',
    })
    for (const sort of ['last_active', 'created_at', 'name', 'profile_id', 'user_id', 'pinned']) {
      expect((await call('get', `/admin/sessions?sort_by=${sort}&sort_order=asc`)).status).toBe(200)
    }
    expect((await call('get', '/admin/sessions?sort_by=preview')).status).toBe(400)
    expect((await call('get', `/admin/sessions/${id}`)).body).toMatchObject({
      user_id: mira.userId,
      messages: [],
    })
    expect((await call('get', `/admin/users/${mira.userId}/sessions`)).body).toEqual([
      expect.objectContaining({ session_id: id }),
      expect.anything(),
    ])
    expect((await call('get', `/admin/sessions/${foreign}`)).status).toBe(404)
    expect((await call('delete', `/admin/sessions/${foreign}`)).status).toBe(404)
    expect((await call('get', '/admin/sessions', mira)).status).toBe(403)
    expect((await call('delete', `/admin/sessions/${id}`, mira)).status).toBe(403)
    expect((await call('delete', `/admin/sessions/${id}`)).status).toBe(204)
    expect((await call('get', `/sessions/${id}`, mira)).status).toBe(404)
    expect(await auditOf(studio, rex.userId)).toContainEqual(
      expect.objectContaining({
        action: 'session.delete',
        detail: { session_id: id, owner_id: mira.userId },
      }),
    )
  })

  test('context and planning are for them only', async () => {
    const id = await makeSession(studio, mira)
    await dbOf(studio, mira)
      .insertInto('planning_logs')
      .values({ session_id: id, phase: 'analysis', output: 'Think first.' })
      .execute()
    expect((await call('get', `/sessions/${id}/planning`)).body).toEqual({
      session_id: id,
      logs: [{ phase: 'analysis', output: 'Think first.' }],
    })
    expect((await call('get', `/sessions/${id}/planning`, mira)).status).toBe(403)
    expect((await call('get', `/sessions/${id}/context`, mira)).status).toBe(403)
  })

  test('memory lists the facts of the tenant, searched, sorted and of one user', async () => {
    for (const [member, key, confidence] of [
      [rex, 'name', 90],
      [mira, 'colour', 40],
      [kim, 'name', 10],
    ] as const) {
      await dbOf(studio, member)
        .insertInto('memory_facts')
        .values({
          fact_id: randomUUID(),
          user_id: member.userId,
          category: 'profile',
          key,
          value: `value of ${key}`,
          source: 'conversation',
          confidence,
        })
        .execute()
    }
    const keys = async (query: string) =>
      (await call('get', `/admin/memory${query}`)).body.items.map(({ key }: { key: string }) => key)
    expect(await keys('?sort_by=confidence&sort_order=asc')).toEqual(['colour', 'name'])
    expect(await keys('?search=COLOUR')).toEqual(['colour'])
    expect(await keys(`?user_id=${rex.userId}`)).toEqual(['name'])
    expect((await call('get', '/admin/memory', mira)).status).toBe(403)
  })
})

test('who is deleted takes their sessions along', async () => {
  const leaving = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
  const id = await makeSession(studio, leaving)
  const { handOverSessions } = await import('../../src/agents/sessions/rules.ts')
  await dbOf(studio, rex)
    .transaction()
    .execute((trx) =>
      handOverSessions(studio.services)(trx, { tenantId: rex.tenantId, from: leaving.userId }),
    )
  expect((await call('get', `/admin/sessions/${id}`)).status).toBe(404)
})
