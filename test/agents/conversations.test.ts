import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { automaticTitle } from '../../src/agents/sessions/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { dbOf, makeRun, makeSession, say } from '../support/session-rows.ts'

let studio: Studio
let rex: Member
let mira: Member
let kim: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  mira = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
  kim = await studio.register()
})
afterAll(() => studio.close())

const get = (path: string, member?: Member) =>
  member ? studio.request.get(path).set('Authorization', member.bearer) : studio.request.get(path)
const post = (path: string, member: Member, body: object = {}) =>
  studio.request.post(path).set('Authorization', member.bearer).send(body)
const remove = (path: string, member: Member) =>
  studio.request.delete(path).set('Authorization', member.bearer)

/** A conversation with a tool call, reasoning, a plan and a system message: things that are not all for others. */
async function conversation(
  member: Member,
  more: { sessionId?: string; name?: string } = {},
): Promise<string> {
  const id = await makeSession(studio, member, more)
  await say(studio, member, id, 'user', 'Who rules the canals?', { messageId: 'u1' })
  await say(studio, member, id, 'assistant', 'hidden plan', { messageId: 'p1', meta: { is_plan: true } })
  await say(
    studio,
    member,
    id,
    'assistant',
    [
      { type: 'reasoning', text: 'hidden thought' },
      { type: 'text', text: 'Let me look.' },
      { type: 'tool_call', id: 'c1', name: 'entity_search', args: { query: 'hidden argument' } },
    ],
    { messageId: 'a1' },
  )
  await say(
    studio,
    member,
    id,
    'tool',
    [{ type: 'tool_result', id: 'c1', name: 'entity_search', result: 'hidden result', ok: true }],
    { messageId: 'a1.c1' },
  )
  await say(studio, member, id, 'system', 'hidden summary', {
    messageId: 's1',
    meta: { is_compression: true },
  })
  await say(studio, member, id, 'assistant', 'The doge.', { messageId: 'a2' })
  return id
}

describe('GET /api/conversations', () => {
  test('pages, searches and sorts one’s own; nulls are left out, counts and trace id are Sage’s', async () => {
    const ann = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
    const long = await makeSession(studio, ann, { sessionId: 'sess_long', profileId: null })
    await say(studio, ann, long, 'user', `zebras ${'and more '.repeat(10)}`)
    const named = await conversation(ann, { sessionId: 'sess_named', name: 'Alpha' })
    const list = await get('/api/conversations', ann)
    expect(list.status).toBe(200)
    expect(list.body.data).toMatchObject({
      total: 2,
      page: 1,
      page_size: 10,
      total_pages: 1,
      has_next: false,
      has_prev: false,
      user_id: ann.userId,
    })
    const [first, second] = list.body.data.list
    expect(first).toEqual({
      session_id: named,
      agent_id: 'secretary',
      agent_name: expect.any(String),
      title: 'Alpha',
      message_count: 4,
      user_count: 1,
      agent_count: 3,
      created_at: expect.any(String),
      updated_at: expect.any(String),
      user_id: ann.userId,
      trace_id: createHash('md5').update(named).digest('hex'),
    })
    expect(second).not.toHaveProperty('agent_id')
    expect(second.title).toBe('zebras and more and more and more and more and mor...')
    const ids = async (query: string) =>
      (await get(`/api/conversations?${query}`, ann)).body.data.list.map(
        (one: { session_id: string }) => one.session_id,
      )
    expect(await ids('sort_by=title')).toEqual([named, long])
    expect(await ids('sort_by=messages')).toEqual([named, long])
    expect(await ids('search=ALPH')).toEqual([named])
    expect(await ids('search=sess_LO')).toEqual([long])
    expect(await ids('agent_id=secretary&search=undefined')).toEqual([named])
    expect(await ids('page_size=1&page=2')).toEqual([long])
    expect((await get('/api/conversations?page_size=101', ann)).status).toBe(422)
    expect((await get(`/api/conversations?user_id=${rex.userId}`, ann)).body.data.total).toBe(2)
  })

  test('administrators see the whole tenant and no other, or one user', async () => {
    await makeSession(studio, mira)
    await makeSession(studio, kim, { name: 'elsewhere' })
    const all = (await get('/api/conversations?page_size=100', rex)).body.data
    expect(all).not.toHaveProperty('user_id')
    expect(new Set(all.list.map((one: { user_id: string }) => one.user_id))).toContain(mira.userId)
    expect(JSON.stringify(all)).not.toContain('elsewhere')
    const ofMira = (await get(`/api/conversations?user_id=${mira.userId}`, rex)).body.data
    expect(new Set(ofMira.list.map((one: { user_id: string }) => one.user_id))).toEqual(
      new Set([mira.userId]),
    )
  })
})

test('the automatic title is the first text, cleaned, cut at 50 characters, and 新会话 where nothing is left', () => {
  expect(automaticTitle('  # Who\n**rules** `it`?  ')).toBe('Who rules it ?')
  expect(automaticTitle('语'.repeat(51))).toBe(`${'语'.repeat(50)}...`)
  expect(automaticTitle('语'.repeat(50))).toBe('语'.repeat(50))
  expect(automaticTitle('```\ncode\n```')).toBe('新会话')
})

describe('GET /api/conversations/{session_id}/messages', () => {
  test('projects stored messages with the ids and types of the stream’s lines', async () => {
    const id = await conversation(rex)
    const { data } = (await get(`/api/conversations/${id}/messages`, rex)).body
    expect(
      data.messages.map((one: Record<string, unknown>) => [one.message_id, one.type, one.content]),
    ).toEqual([
      ['u1', 'user_input', 'Who rules the canals?'],
      ['p1', 'planning', 'hidden plan'],
      ['a1.reasoning', 'reasoning_content', 'hidden thought'],
      ['a1', 'assistant_text', 'Let me look.'],
      ['a1.c1.call', 'tool_call', undefined],
      ['a1.c1', 'tool_call_result', 'hidden result'],
      ['a2', 'assistant_text', 'The doge.'],
    ])
    expect(data.messages[4].tool_calls).toEqual([
      {
        id: 'c1',
        type: 'function',
        function: { name: 'entity_search', arguments: '{"query":"hidden argument"}' },
      },
    ])
    expect(data).toMatchObject({ conversation_id: id, message_count: 7, next_stream_index: 0 })
    expect(data.conversation_info).toMatchObject({ session_id: id, title: 'Who rules the canals?' })
  })

  test('brings a run of web-stream as far as it is, and where to resume; other runs cannot be resumed', async () => {
    const id = await makeSession(studio, rex, { sessionId: 'sess_live' })
    const events = [
      { type: 'run_start', user_message_id: 'u', agent: 'A', tools: true },
      { type: 'text_delta', message_id: 'm1', text: 'The ' },
      { type: 'text_delta', message_id: 'm1', text: 'doge' },
      { type: 'tool_started', message_id: 'm1', call_id: 'c', tool: 'x', args: {} },
    ]
    const runId = await makeRun(studio, rex, id, { state: 'running', events })
    await say(studio, rex, id, 'user', 'Who?', { runId, messageId: 'u' })
    await say(studio, rex, id, 'assistant', 'The doge', { runId, messageId: 'm1' })
    const { data } = (await get(`/api/conversations/${id}/messages`, rex)).body
    expect(data.next_stream_index).toBe(3)
    expect(data.messages.map((one: Record<string, unknown>) => [one.message_id, one.content])).toEqual([
      ['u', 'Who?'],
      ['m1', 'The doge'],
      ['m1.c.call', undefined],
    ])
    await dbOf(studio, rex)
      .updateTable('runs')
      .set({ resumable: false })
      .where('run_id', '=', runId)
      .execute()
    expect((await get(`/api/conversations/${id}/messages`, rex)).body.data.next_stream_index).toBe(0)
  })

  test('404 with Sage’s text, in the language that is asked for; administrators may read the tenant’s', async () => {
    const id = await conversation(mira)
    expect((await get(`/api/conversations/${id}/messages`, rex)).status).toBe(200)
    const answer = await get(`/api/conversations/${id}/messages`, kim)
    expect([answer.status, answer.body.message]).toEqual([404, `会话 ${id} 不存在`])
    const english = await get('/api/conversations/nothing/messages', rex).set('Accept-Language', 'en')
    expect(english.body.message).toBe('Conversation nothing does not exist')
  })
})

describe('title, tasks, deletion', () => {
  test('a title is set; 422 for an empty one', async () => {
    const id = await makeSession(studio, rex)
    const answer = await post(`/api/conversations/${id}/title`, rex, { title: ' The lagoon ' })
    expect(answer.body.data).toEqual({ session_id: id, title: 'The lagoon' })
    expect((await post(`/api/conversations/${id}/title`, rex, { title: ' ' })).status).toBe(422)
    expect((await post(`/api/conversations/${id}/title`, rex)).status).toBe(422)
  })

  test('tasks are those of a session that runs, else 404 with Sage’s text', async () => {
    const id = await makeSession(studio, rex)
    const idle = await post(`/api/sessions/${id}/tasks_status`, rex)
    expect([idle.status, idle.body.message]).toEqual([404, `会话 ${id} 已完成或者不存在`])
    await makeRun(studio, rex, id, { state: 'running' })
    const todos = [{ id: '1', content: 'Read the map', status: 'in_progress' }]
    await dbOf(studio, rex)
      .insertInto('session_todos')
      .values({ session_id: id, todos: JSON.stringify(todos) })
      .execute()
    expect((await post(`/api/sessions/${id}/tasks_status`, rex)).body.data).toEqual({
      session_id: id,
      tasks_status: { tasks: todos },
      user_id: rex.userId,
    })
  })

  test('an administrator may not delete what they only see: 403 with Sage’s text; the owner may', async () => {
    const id = await makeSession(studio, mira)
    const answer = await remove(`/api/conversations/${id}`, rex)
    expect([answer.status, answer.body.message]).toEqual([403, '无权删除该会话'])
    expect((await remove(`/api/conversations/${id}`, mira)).body.data).toEqual({ session_id: id })
    expect((await remove(`/api/conversations/${id}`, mira)).status).toBe(404)
  })
})

describe('share links', () => {
  const links = (id: string) => `/api/conversations/${id}/share_links`

  test('201 with a UUID4 token, listed with revoked ones, the token only hashed and sealed in the database', async () => {
    const id = await conversation(rex, { name: 'Canals' })
    const made = await post(links(id), rex)
    expect(made.status).toBe(201)
    expect(made.body).toEqual({
      id: expect.any(String),
      token: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      conversation_id: id,
      created_at: expect.any(String),
      revoked: false,
      url: expect.stringMatching(new RegExp(`/shared/${made.body.token}$`)),
    })
    const second = (await post(links(id), rex)).body
    expect((await remove(`${links(id)}/${second.token}`, rex)).status).toBe(204)
    expect((await remove(`${links(id)}/${second.id}`, rex)).status).toBe(204)
    expect((await get(links(id), rex)).body).toEqual([made.body, { ...second, revoked: true }])
    const rows = await dbOf(studio, rex)
      .selectFrom('conversation_links')
      .select(['sealed_token', 'token_hash'])
      .where('session_id', '=', id)
      .execute()
    expect(JSON.stringify(rows)).not.toContain(made.body.token)
    expect((await remove(`${links(id)}/${crypto.randomUUID()}`, rex)).status).toBe(404)
    expect((await remove(`${links(id)}/nothing`, rex)).status).toBe(422)
    expect((await remove(`${links(id)}/${made.body.id}`, mira)).status).toBe(404)
  })

  test('shows the conversation to anybody, without reasoning, plans, system messages and what tools got and gave', async () => {
    const id = await conversation(rex, { name: 'Canals' })
    const { token } = (await post(links(id), rex)).body
    const shared = await get(`/api/share_links/${token}`)
    expect(shared.status).toBe(200)
    expect(shared.headers['cache-control']).toBe('no-store')
    expect(shared.body).toMatchObject({ id, title: 'Canals' })
    expect(shared.body.messages).toEqual([
      { id: 'u1', role: 'user', content: 'Who rules the canals?', created_at: expect.any(String) },
      {
        id: 'a1',
        role: 'assistant',
        content: 'Let me look.',
        tools: [{ name: 'entity_search', ok: true }],
        created_at: expect.any(String),
      },
      { id: 'a2', role: 'assistant', content: 'The doge.', created_at: expect.any(String) },
    ])
    expect(shared.text).not.toContain('hidden')
    expect(shared.text).not.toContain(rex.userId)
  })

  test('404 for a token that is unknown or revoked, and when the conversation is gone', async () => {
    const id = await conversation(rex)
    const { token, id: linkId } = (await post(links(id), rex)).body
    expect((await get(`/api/share_links/${crypto.randomUUID()}`)).status).toBe(404)
    expect((await get(`/api/share_links/${linkId}`)).status).toBe(404)
    expect((await get(`/api/share_links/${token}`)).status).toBe(200)
    await remove(`${links(id)}/${linkId}`, rex)
    const answer = await get(`/api/share_links/${token}`)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('The doge')
    const other = (await post(links(id), rex)).body.token
    await remove(`/api/conversations/${id}`, rex)
    expect((await get(`/api/share_links/${other}`)).status).toBe(404)
  })

  test('Sage’s share view opens for the owner, and for everybody while a link lives', async () => {
    const id = await conversation(rex, { sessionId: `sess_${crypto.randomUUID()}` })
    const view = `/api/share/conversations/${id}/messages`
    expect((await get(view, rex)).status).toBe(200)
    for (const member of [undefined, mira, kim]) expect((await get(view, member)).status).toBe(404)
    const { id: linkId } = (await post(links(id), rex)).body
    for (const member of [undefined, mira, kim, rex]) {
      const answer = await get(view, member)
      expect(answer.status).toBe(200)
      expect(answer.text).not.toContain('hidden')
      expect(answer.body.data.messages.map((one: { message_id: string }) => one.message_id)).toEqual([
        'u1',
        'a1',
        'a1.c1.call',
        'a1.c1',
        'a2',
      ])
    }
    await remove(`${links(id)}/${linkId}`, rex)
    expect((await get(view)).status).toBe(404)
  })

  test('a shared id of another tenant does not stand in for one’s own conversation', async () => {
    const id = `sess_${crypto.randomUUID()}`
    await makeSession(studio, kim, { sessionId: id, name: 'of kim' })
    await post(links(id), kim)
    await makeSession(studio, rex, { sessionId: id, name: 'of rex' })
    const view = `/api/share/conversations/${id}/messages`
    expect((await get(view, rex)).body.data.conversation_info.title).toBe('of rex')
    expect((await get(view)).body.data.conversation_info.title).toBe('of kim')
  })
})

describe('POST /sessions/{session_id}/messages', () => {
  test('500 with the reason when the session is deleted meanwhile; a client that leaves does not stop the run', async () => {
    const id = await makeSession(studio, rex)
    const runs = () =>
      dbOf(studio, rex).selectFrom('runs').select('stop_reason').where('session_id', '=', id).execute()
    const aborter = new AbortController()
    const address = await studio.listen()
    const left = fetch(`${address}/sessions/${id}/messages`, {
      method: 'POST',
      headers: { Authorization: rex.bearer, 'Content-Type': 'application/json' },
      body: JSON.stringify({ content: 'Hello' }),
      signal: aborter.signal,
    }).catch(() => 'left')
    await expect.poll(runs).toHaveLength(1)
    aborter.abort()
    expect(await left).toBe('left')
    const waiting = post(`/sessions/${id}/messages`, rex, { content: 'Again' }).then((answer) => answer)
    await expect.poll(runs).toEqual([{ stop_reason: null }, { stop_reason: null }])
    await remove(`/sessions/${id}`, rex)
    const answer = await waiting
    expect([answer.status, answer.body.detail]).toEqual([
      500,
      'The session was deleted before the agent had answered',
    ])
  })
})
