import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inlineAgent } from '../../src/agents/agents/rules.ts'
import { skillsPrompt, toolsFor } from '../../src/agents/tools/rules.ts'
import type { ToolContext } from '../../src/agents/tools/tool.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { skillText } from '../support/skills.ts'
import { createApiToken } from '../support/tokens.ts'
import { executing, sessionOf, toolContext, toolNamed } from '../support/tools.ts'
import { zipOf } from '../support/zip.ts'

let studio: Studio
let owner: Member
let viewer: Member
let stranger: Member
let session: string

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  stranger = await studio.register()
  session = await sessionOf(studio, owner)
})
afterAll(() => studio.close())

const exec = (name: string, params: object = {}, who = owner, at: string | null = session) =>
  executing(studio)(name, params, who, at)
const namesFor = async (context: ToolContext, spec: Parameters<typeof inlineAgent>[0]) =>
  (await toolsFor(studio.services, context, inlineAgent(spec))).map(({ name }) => name)

type Todos = { id: string; content: string; status: string }[]
const todosIn = (value: unknown): Todos => (value as { todos: Todos }).todos

describe('GET /api/tools', () => {
  test('lists the built-in tools as Sage’s clients read them', async () => {
    const answer = await studio.request.get('/api/tools').set('Authorization', viewer.bearer)
    expect(answer.status).toBe(200)
    const { tools } = answer.body.data
    const names = tools.map(({ name }: { name: string }) => name)
    expect(names).toEqual(names.toSorted())
    expect(names).toEqual(
      expect.arrayContaining([
        'content_publish',
        'entity_create',
        'entity_get',
        'entity_search',
        'entity_update',
        'filesystem',
        'graph_query',
        'memory_read',
        'memory_write',
        'schedule_recall',
        'skill_read',
        'spawn_agent',
        'switch_profile',
        'todo',
        'web_fetch',
      ]),
    )
    expect(names).not.toContain('web_search')
    expect(tools.find(({ name }: { name: string }) => name === 'memory_write')).toMatchObject({
      parameters: { category: { type: 'string' }, value: { type: 'string' } },
      required: ['category', 'key', 'value'],
      type: 'basic',
      source: '基础工具',
      user_id: '',
    })
  })

  test('type is exact, and words for nothing count as absent', async () => {
    const count = async (type: string) =>
      (await studio.request.get('/api/tools').query({ type }).set('Authorization', owner.bearer)).body.data
        .tools.length
    expect(await count('basic')).toBeGreaterThan(8)
    expect(await count('undefined')).toBe(await count('basic'))
    expect(await count('Basic')).toBe(0)
  })
})

describe('POST /api/tools/exec', () => {
  test('404 in Sage’s words for a tool that there is not', async () => {
    const answer = await exec('rm_rf')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({
      code: 404,
      message: '工具不存在',
      data: null,
      detail: 'Tool not found: rm_rf',
    })
  })

  test('422 for parameters that break the tool’s schema, naming them', async () => {
    expect((await exec('entity_get', { type: 'character' })).body.detail).toContain("'id'")
    const answer = await exec('filesystem', { action: 'burn' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe('/tool_params')
    expect((await exec('todo', { action: 'add' })).body.errors[0].pointer).toBe('/tool_params/content')
    expect((await exec('entity_get', { type: 'character', id: 'x', extra: 1 })).status).toBe(422)
  })

  test('403 for a tool whose permission the caller’s credential has not', async () => {
    const token = await createApiToken(studio, owner)
    await studio.database
      .tenant(owner.tenantId, owner.userId)
      .updateTable('api_tokens')
      .set({ scopes: ['agents.use'] })
      .where('token_hash', '=', studio.services.secrets.hashToken(token))
      .execute()
    const narrow = { ...owner, bearer: `Bearer ${token}` }
    const answer = await exec('entity_search', { query: 'x' }, narrow, null)
    expect(answer.status).toBe(403)
    expect(answer.body.message).toBe('无权使用该工具')
    expect((await exec('memory_read', {}, narrow, null)).status).toBe(200)
  })

  test('409 for a tool that only a run can use, or that needs a conversation', async () => {
    expect((await exec('spawn_agent', { task: 'x' })).status).toBe(409)
    expect((await exec('todo', { action: 'list' }, owner, null)).status).toBe(409)
    expect((await exec('filesystem', { action: 'list', path: 'workspace/' })).status).toBe(409)
  })

  test('404 for a conversation of somebody else, also in the same tenant', async () => {
    expect((await exec('todo', { action: 'list' }, viewer)).status).toBe(404)
    expect((await exec('todo', { action: 'list' }, stranger)).status).toBe(404)
    expect((await exec('todo', { action: 'list' }, owner, 'nobody')).body.message).toBe('会话 nobody 不存在')
  })

  test('503 naming the setting for the web search of the document’s example, until it is set', async () => {
    const answer = await exec('web_search', { query: 'Sage repository' }, owner, null)
    expect(answer.status).toBe(503)
    expect(answer.body.detail).toContain('WEB_SEARCH_URL')
  })
})

describe('which tools an agent has', () => {
  test('null is all basic ones, without those that act on agents', async () => {
    const { context } = toolContext(studio, owner)
    const names = await namesFor(context, { tools: null })
    expect(names).toEqual(expect.arrayContaining(['entity_search', 'todo', 'filesystem', 'memory_write']))
    expect(names).not.toContain('spawn_agent')
    expect(names).not.toContain('switch_profile')
    expect(await namesFor(context, { subAgents: ['helper'] })).toContain('switch_profile')
    expect(await namesFor(context, { tools: ['switch_profile', 'spawn_agent', 'gone'] })).toEqual([
      'switch_profile',
    ])
    expect(await namesFor(context, { tools: ['memory_*'] })).toEqual(['memory_read', 'memory_write'])
    expect(await namesFor(context, { tools: [] })).toEqual([])
  })

  test('none that its user may not use', async () => {
    const { context } = toolContext(studio, viewer, { role: 'viewer' })
    expect(await namesFor(context, {})).toContain('entity_search')
    const nothing = { ...context, principal: { ...context.principal, permissions: new Set(['agents.use']) } }
    expect(await namesFor(nothing, {})).not.toContain('entity_search')
  })

  test('skills come with a tool that reads them, and a line of the prompt for each', async () => {
    const { context } = toolContext(studio, stranger)
    expect(await namesFor(context, {})).not.toContain('skill_read')
    expect(await skillsPrompt(context, inlineAgent())).toBe('')
    for (const name of ['one', 'two']) {
      await studio.request
        .post('/api/skills/upload')
        .set('Authorization', stranger.bearer)
        .attach('file', zipOf([{ name: 'SKILL.md', data: skillText(name, `Does ${name}`) }]), 'x.zip')
    }
    const spec = { skills: ['two'] }
    expect(await skillsPrompt(context, inlineAgent(spec))).toMatch(/^[^\n]+\n- two: Does two$/)
    const read = (await toolsFor(studio.services, context, inlineAgent(spec))).find(
      ({ name }) => name === 'skill_read',
    )
    expect((await read?.run({ name: 'two' }, context))?.text).toBe(skillText('two', 'Does two'))
    await expect(read?.run({ name: 'one' }, context)).rejects.toMatchObject({ status: 404 })
    expect(await namesFor(context, { skills: [] })).not.toContain('skill_read')
  })
})

describe('todo', () => {
  test('adds, updates and removes, and tells the run of the whole list', async () => {
    const { context, told } = toolContext(studio, owner, { sessionId: session })
    const tool = await toolNamed(context, 'todo')
    const list = async (args: object) => {
      const done = await tool.run({ ...args }, context)
      return todosIn(done.value)
    }
    const [first, second] = await list({ action: 'add', items: ['Look', 'Leap'] })
    expect(first).toMatchObject({ content: 'Look', status: 'pending' })
    await list({ action: 'update', id: first?.id, status: 'completed' })
    expect(await list({ action: 'remove', id: second?.id })).toEqual([{ ...first, status: 'completed' }])
    expect(told).toHaveLength(3)
    expect(told.at(-1)).toEqual({ type: 'tasks', tasks: [{ ...first, status: 'completed' }] })
    expect((await exec('todo', { action: 'list' })).body.data.todos).toHaveLength(1)
    expect((await exec('todo', { action: 'update', id: 'gone', status: 'completed' })).status).toBe(404)
  })

  test('additions at once are all kept, and a list has an end', async () => {
    const at = await sessionOf(studio, owner)
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) => exec('todo', { action: 'add', content: `Step ${n}` }, owner, at)),
    )
    expect((await exec('todo', { action: 'list' }, owner, at)).body.data.todos).toHaveLength(5)
    const many = Array.from({ length: 96 }, (_, n) => `More ${n}`)
    expect((await exec('todo', { action: 'add', items: many }, owner, at)).status).toBe(422)
  })
})

describe('memory', () => {
  test('is each user’s own', async () => {
    await exec('memory_write', { category: 'preference', key: 'tone', value: 'dry' }, owner, null)
    const found = (await exec('memory_read', { query: 'DRY' }, owner, null)).body.data.facts
    expect(found).toEqual([expect.objectContaining({ key: 'tone', value: 'dry', confidence: 80 })])
    expect((await exec('memory_read', {}, viewer, null)).body.data.facts).toEqual([])
    await exec('memory_write', { category: 'preference', key: 'tone', value: '' }, owner, null)
    expect((await exec('memory_read', {}, owner, null)).body.data.facts).toEqual([])
  })
})

describe('switch_profile', () => {
  test('tells the run and sets the session’s profile; 404 names those that there are', async () => {
    const { context, told } = toolContext(studio, owner, { sessionId: session })
    const spec = inlineAgent({ tools: ['switch_profile'] })
    const [tool] = await toolsFor(studio.services, context, spec)
    await tool?.run({ profile: 'world builder' }, context)
    expect(told).toEqual([
      { type: 'profile_switched', profile_id: 'world_builder', profile_name: 'World Builder' },
    ])
    const row = await context.db
      .selectFrom('conversations')
      .select('profile_id')
      .where('session_id', '=', session)
      .executeTakeFirst()
    expect(row?.profile_id).toBe('world_builder')
    expect((await exec('switch_profile', { profile: 'nobody' })).body.detail).toContain('world_builder')
  })

  test('an administrators’ profile is not there for others', async () => {
    const at = await sessionOf(studio, viewer)
    expect((await exec('switch_profile', { profile: 'server_admin' }, viewer, at)).status).toBe(404)
  })
})

describe('schedule_recall', () => {
  test('sets a recall with its job; 422 for a time that does not do', async () => {
    const body = { type: 'once', in_seconds: 3600, message: 'Ask about the canals', comment: 'canals' }
    const { data } = (await exec('schedule_recall', body)).body
    const row = await studio.database
      .tenant(owner.tenantId, owner.userId)
      .selectFrom('recalls')
      .select(['call_type', 'status', 'additional_context_message', 'permissions'])
      .where('recall_id', '=', data.recall_id)
      .executeTakeFirst()
    expect(row).toMatchObject({
      call_type: 'once',
      status: 'pending',
      additional_context_message: body.message,
    })
    for (const wrong of [
      { type: 'once', message: 'x' },
      { type: 'once', message: 'x', at: 'tomorrow' },
      { type: 'once', message: 'x', at: '2020-01-01T00:00:00Z' },
      { type: 'once', message: 'x', at: '2999-01-01T00:00:00Z' },
      { type: 'recurring', message: 'x', in_seconds: 60 },
    ]) {
      expect((await exec('schedule_recall', wrong)).status).toBe(422)
    }
  })
})
