import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type ModelServer, startModelServer } from '../support/model-server.ts'

let studio: Studio
let upstream: ModelServer
let owner: Member
let author: Member
let reader: Member

beforeAll(async () => {
  upstream = await startModelServer()
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
  author = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  reader = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
})
afterAll(async () => {
  await studio.close()
  await upstream.close()
})

const get = (path: string, who = author) =>
  studio.request.get(`/api/agent${path}`).set('Authorization', who.bearer)
const post = (path: string, body: object, who = author) =>
  studio.request.post(`/api/agent${path}`).set('Authorization', who.bearer).send(body)
const put = (path: string, body: object, who = author) =>
  studio.request.put(`/api/agent${path}`).set('Authorization', who.bearer).send(body)
const remove = (path: string, who = author) =>
  studio.request.delete(`/api/agent${path}`).set('Authorization', who.bearer)
const make = async (body: object, who = author): Promise<string> =>
  (await post('/create', body, who)).body.data.agent_id
const listed = async (who: Member) =>
  (await get('/list', who)).body.data.map((agent: { name: string }) => agent.name)

describe('an agent', () => {
  test('is created under an id of its own and read with every key, nulls included', async () => {
    const created = await post('/create', {
      name: 'Research Agent',
      systemPrefix: 'You are a careful research assistant.',
      availableTools: ['web_search'],
      availableSkills: ['market-research'],
      memoryType: 'session',
      maxLoopCount: 10,
    })
    expect(created.body).toMatchObject({ code: 200, message: 'success' })
    const id = created.body.data.agent_id
    expect(id).toMatch(/^agent_[0-9a-f]{8}$/)
    const { body } = await get(`/${id}`)
    expect(body.data).toEqual({
      id,
      user_id: author.userId,
      name: 'Research Agent',
      systemPrefix: 'You are a careful research assistant.',
      description: null,
      systemContext: null,
      availableWorkflows: null,
      availableTools: ['web_search'],
      availableSkills: ['market-research'],
      availableKnowledgeBases: null,
      availableSubAgentIds: null,
      subAgentSelectionMode: null,
      memoryType: 'session',
      agentMode: null,
      maxLoopCount: 10,
      deepThinking: false,
      enableMultimodal: false,
      multiAgent: false,
      is_default: false,
      llm_provider_id: null,
      fast_llm_provider_id: null,
      im_channels: null,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+$/),
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+$/),
    })
  })

  test('gets the tools that its memory and mode need', async () => {
    const id = await make({
      name: 'Forced',
      availableTools: ['todo'],
      memoryType: 'user',
      agentMode: 'fibre',
      from_a_newer_client: true,
    })
    expect((await get(`/${id}`)).body.data.availableTools).toEqual([
      'todo',
      'search_memory',
      'sys_spawn_agent',
      'sys_delegate_task',
      'sys_finish_task',
    ])
  })

  test('PUT replaces everything: what is absent becomes empty, the owner stays', async () => {
    const id = await make({ name: 'Before', description: 'old', deepThinking: true, maxLoopCount: 3 })
    const answer = await put(`/${id}`, { name: 'After' }, owner)
    expect(answer.body.data).toEqual({ agent_id: id })
    expect((await get(`/${id}`)).body.data).toMatchObject({
      name: 'After',
      user_id: author.userId,
      description: null,
      deepThinking: false,
      maxLoopCount: null,
    })
    const stale = await put(`/${id}`, { name: 'Again' }).set('If-Match', '"old"')
    expect(stale.status).toBe(412)
  })

  test('has a name of its own among its owner’s: 409, 422 for a blank one', async () => {
    await make({ name: 'Twin' })
    const again = await post('/create', { name: ' Twin ' })
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ code: 409, message: 'Agent 名称已存在', data: null })
    const other = await make({ name: 'Not yet a twin' })
    expect((await put(`/${other}`, { name: 'Twin' })).status).toBe(409)
    expect((await post('/create', { name: 'Twin' }, owner)).status).toBe(200)
    expect((await post('/create', { name: '  ' })).status).toBe(422)
    expect((await post('/create', { systemPrefix: 'nameless' })).status).toBe(422)
  })

  test('is seen by its owner, who is authorised, and administrators; 404 for others, in Chinese and English', async () => {
    const id = await make({ name: 'Shared later' })
    expect(await listed(reader)).toEqual([])
    const hidden = await get(`/${id}`, reader)
    expect(hidden.status).toBe(404)
    expect(hidden.body).toMatchObject({ code: 404, message: 'Agent 不存在', data: null })
    expect((await get(`/${id}`, reader).set('Accept-Language', 'en')).body.message).toBe('Agent not found')
    expect(await listed(owner)).toContain('Shared later')

    expect((await post(`/${id}/auth`, { user_ids: [reader.userId, author.userId] })).body.data).toEqual({})
    expect((await get(`/${id}/auth`)).body.data).toEqual([reader.userId])
    expect(await listed(reader)).toEqual(['Shared later'])
    expect((await get(`/${id}`, reader)).status).toBe(200)
    expect((await get(`/${id}/auth`, reader)).status).toBe(403)
    expect((await get(`/${id}/auth`, owner)).status).toBe(200)

    await post(`/${id}/auth`, { user_ids: [] })
    expect(await listed(reader)).toEqual([])
  })

  test('somebody who may use it does not change it: 403', async () => {
    const editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    const id = await make({ name: 'Only used' })
    await post(`/${id}/auth`, { user_ids: [editor.userId] })
    expect((await put(`/${id}`, { name: 'Mine' }, editor)).status).toBe(403)
    expect((await remove(`/${id}`, editor)).status).toBe(403)
    expect((await post(`/${id}/auth`, { user_ids: [] }, editor)).status).toBe(403)
    expect((await post('/create', { name: 'Not allowed' }, reader)).status).toBe(403)
  })

  test('422 for authorising somebody who is not in the tenant, and the list stays', async () => {
    const id = await make({ name: 'For members' })
    await post(`/${id}/auth`, { user_ids: [reader.userId] })
    const stranger = await studio.register()
    const answer = await post(`/${id}/auth`, { user_ids: [stranger.userId] })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe('/user_ids/0')
    expect((await get(`/${id}/auth`)).body.data).toEqual([reader.userId])
  })

  test('is gone after DELETE', async () => {
    const id = await make({ name: 'Short-lived' })
    expect((await remove(`/${id}`)).body.data).toEqual({ agent_id: id })
    expect((await get(`/${id}`)).status).toBe(404)
    expect((await remove(`/${id}`)).status).toBe(404)
  })
})

test('the list is in the order of creation', async () => {
  const alone = await studio.register()
  for (const name of ['c', 'a', 'b']) await make({ name }, alone)
  expect(await listed(alone)).toEqual(['c', 'a', 'b'])
})

test('/api/auth/session tells whether there are agents and providers', async () => {
  const fresh = await studio.register()
  const session = async () =>
    (await studio.request.get('/api/auth/session').set('Authorization', fresh.bearer)).body.data
  expect(await session()).toMatchObject({ has_agent: false, has_provider: false })
  await make({ name: 'First' }, fresh)
  await studio.database
    .tenant(fresh.tenantId, fresh.userId)
    .insertInto('model_providers')
    .values({
      provider_id: 'p',
      name: 'P',
      kind: 'openai_compatible',
      base_url: upstream.openai,
      model: 'small',
    })
    .execute()
  expect(await session()).toMatchObject({ has_agent: true, has_provider: true })
})

test('the default prompt is Chinese unless English is asked for', async () => {
  const content = async (query: string) =>
    (await get(`/template/default_system_prompt${query}`)).body.data.content
  expect(await content('')).toContain('助手')
  expect(await content('?language=zh-CN')).toContain('助手')
  expect(await content('?language=en-US')).toContain('assistant')
})

describe('what a model writes', () => {
  test('503 naming the setting while no language model is configured', async () => {
    for (const answer of [
      await post('/auto-generate', { agent_description: 'Finds contradictions' }),
      await post('/system-prompt/optimize', { original_prompt: 'You are a researcher.' }),
    ]) {
      expect(answer.status).toBe(503)
      expect(answer.body.detail).toContain('MODEL_BASE_URL')
    }
  })

  describe('with a model', () => {
    let writing: Studio
    let person: Member
    beforeAll(async () => {
      writing = await startStudio({ env: { MODEL_BASE_URL: upstream.openai, MODEL_NAME: 'small' } })
      person = await writing.register()
    })
    afterAll(() => writing.close())
    const ask = (path: string, body: object) =>
      writing.request.post(`/api/agent${path}`).set('Authorization', person.bearer).send(body)

    test('drafts an agent with tools that were offered, and stores nothing', async () => {
      const draft = {
        name: 'Chronicler',
        description: 'Finds contradictions',
        systemPrefix: 'You look for contradictions.',
        availableTools: ['todo', 'invented'],
        maxLoopCount: 12,
      }
      upstream.reply([{ text: `Here it is:\n\`\`\`json\n${JSON.stringify(draft)}\n\`\`\`` }])
      const answer = await ask('/auto-generate', {
        agent_description: 'Finds contradictions',
        available_tools: ['todo', 'web_fetch'],
      })
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body.data).toMatchObject({
        id: '',
        name: 'Chronicler',
        systemPrefix: 'You look for contradictions.',
        availableTools: ['todo'],
        maxLoopCount: 12,
        deepThinking: false,
        systemContext: {},
        availableWorkflows: {},
      })
      const list = await writing.request.get('/api/agent/list').set('Authorization', person.bearer)
      expect(list.body.data).toEqual([])
    })

    test('improves a prompt, and asks again where the first answer cannot be used', async () => {
      const optimized = 'You are a researcher. Give the source of each statement.'
      upstream.reply(
        [{ text: 'Certainly!' }],
        [
          {
            text: JSON.stringify({
              optimized_prompt: optimized,
              analysis: 'No sources.',
              sections: { role: 'r' },
            }),
          },
        ],
      )
      const answer = await ask('/system-prompt/optimize', {
        original_prompt: 'You are a researcher.',
        optimization_goal: 'Ask for sources',
      })
      expect(answer.body.data).toEqual({
        optimized_prompt: optimized,
        analysis: 'No sources.',
        sections: { role: 'r' },
        optimization_details: {
          original_length: 21,
          optimized_length: optimized.length,
          optimization_goal: 'Ask for sources',
        },
      })
    })

    test('502 for answers that cannot be used', async () => {
      upstream.reply([{ text: 'no' }], [{ text: 'still no' }])
      expect((await ask('/auto-generate', { agent_description: 'Anything' })).status).toBe(502)
    })
  })
})
