import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProfiles } from '../../src/services/profiles/store.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let operator: Member
let owner: Member
let viewer: Member
let dir: string

beforeAll(async () => {
  studio = await startStudio()
  operator = await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
  viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  dir = studio.services.config.profilesDir
})
afterAll(() => studio.close())

const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const put = (id: string, body: object, who = operator) =>
  studio.request.put(`/admin/profiles/${id}`).set('Authorization', who.bearer).send(body)
const ids = (body: { id: string }[]) => body.map(({ id }) => id)

describe('GET /agents/profiles', () => {
  test('lists the built-in profiles of an empty folder, with exactly the members of the document', async () => {
    const { body, status } = await get('/agents/profiles', viewer)
    expect(status).toBe(200)
    expect(ids(body)).toContain('secretary')
    expect(Object.keys(body[0]).toSorted()).toEqual(
      [
        'id',
        'name',
        'description',
        'enabled_tools',
        'llm_backend',
        'model',
        'temperature',
        'top_k',
        'top_p',
        'max_iterations',
        'iteration_budget_enabled',
        'think_enabled',
        'subagent_think_enabled',
        'mcp_servers',
      ].toSorted(),
    )
  })

  test('names the tools that a profile has, though its file leaves them all open', async () => {
    const { body } = await get('/agents/profiles')
    const tools = ((await get('/agents/tools')).body as { name: string }[]).map(({ name }) => name)
    const secretary = body.find(({ id }: { id: string }) => id === 'secretary')
    expect((await get('/admin/profiles/secretary', operator)).body.enabled_tools).toBeNull()
    expect(secretary.enabled_tools).toEqual(expect.arrayContaining(['todo', 'filesystem', 'entity_search']))
    expect(tools).toEqual(expect.arrayContaining(secretary.enabled_tools))
    expect(secretary.enabled_tools).not.toContain('spawn_agent')
    expect(secretary.mcp_servers).toEqual({})
    const listed = (await get('/admin/profiles', operator)).body
    expect(listed.find(({ id }: { id: string }) => id === 'secretary')).toMatchObject({
      enabled_tools: secretary.enabled_tools,
      mcp_servers: {},
    })
  })

  test('only administrators see profiles with is_admin_only', async () => {
    expect(ids((await get('/agents/profiles', viewer)).body)).not.toContain('server_admin')
    expect(ids((await get('/agents/profiles', owner)).body)).toContain('server_admin')
    expect(Object.keys((await get('/agents/prompts', viewer)).body)).not.toContain('server_admin')
  })
})

describe('PUT /admin/profiles/{profile_id}', () => {
  test('changes the named fields in the file and keeps comments and unknown keys', async () => {
    const file = join(dir, 'careful.yaml')
    await writeFile(
      file,
      '# kept above\nname: Careful # kept behind\ntemperature: 0.1 # low\nhouse_rule: ours\nmodel: one\nfull_description:\n  specialization: checks # inner\n  when_to_use: always\nsystem_prompt: |\n  Be careful.\n',
    )
    const answer = await put('careful', {
      temperature: 0.5,
      model: ['one', 'two'],
      full_description: { when_to_use: 'sometimes' },
    })
    expect(answer.body).toEqual({ ok: true })
    const text = await readFile(file, 'utf8')
    for (const kept of ['# kept above', '# kept behind', '0.5 # low', 'house_rule: ours', 'checks # inner']) {
      expect(text).toContain(kept)
    }
    expect((await get('/admin/profiles/careful')).body).toMatchObject({
      id: 'careful',
      temperature: 0.5,
      model: ['one', 'two'],
      full_description: { specialization: 'checks', when_to_use: 'sometimes', key_tools: [] },
      system_prompt: 'Be careful.\n',
      max_iterations: 20,
    })
    await put('careful', { temperature: null })
    expect((await get('/admin/profiles/careful')).body.temperature).toBeNull()
  })

  test('another process sees the change at once, and two changes at a time are both kept', async () => {
    const { services } = studio
    const other = await createProfiles({ dir, database: services.database, log: services.log })
    await Promise.all([
      services.profiles.update('secretary', { top_k: 7 }),
      other.update('secretary', { num_thread: 3 }),
    ])
    expect((await other.find('secretary'))?.profile).toMatchObject({ top_k: 7, num_thread: 3 })
    await put('secretary', { top_p: 0.9 })
    expect((await other.find('secretary'))?.profile.top_p).toBe(0.9)
  })

  test('400 names the field that is wrong, and the file stays as it was', async () => {
    const before = await readFile(join(dir, 'secretary.yaml'), 'utf8')
    const wrong = await put('secretary', { temperature: 9 })
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors[0].pointer).toBe('/temperature')
    expect((await put('secretary', { surprise: 1 })).status).toBe(400)
    expect((await put('secretary', { id: 'other' })).status).toBe(400)
    expect((await put('secretary', { name: null })).status).toBe(400)
    expect(await readFile(join(dir, 'secretary.yaml'), 'utf8')).toBe(before)
  })

  test('404 for a profile that is not there, whatever its name tries', async () => {
    expect((await put('nobody', { top_k: 1 })).status).toBe(404)
    expect((await get('/admin/profiles/nobody')).status).toBe(404)
    expect((await get('/admin/profiles/..%2F..%2Fetc')).status).toBe(404)
  })

  test('412 for a version that is no longer the current one', async () => {
    const { headers } = await get('/admin/profiles/world_builder')
    await put('world_builder', { top_k: 3 })
    const late = await put('world_builder', { top_k: 4 }).set('If-Match', headers.etag ?? '')
    expect(late.status).toBe(412)
  })

  test('403 for a tenant’s owner where there are several tenants, and for who may not manage profiles', async () => {
    expect((await put('secretary', { top_k: 1 }, owner)).status).toBe(403)
    expect((await put('secretary', { top_k: 1 }, viewer)).status).toBe(403)
    expect((await get('/admin/profiles', viewer)).status).toBe(403)
  })
})

test('PATCH availability hides a profile from everybody else and shows it again', async () => {
  const patch = (value: boolean) =>
    studio.request
      .patch('/admin/profiles/world_builder/availability')
      .set('Authorization', operator.bearer)
      .send({ is_admin_only: value })
  expect((await patch(true)).body).toEqual({ ok: true })
  expect(ids((await get('/agents/profiles', viewer)).body)).not.toContain('world_builder')
  expect((await get('/admin/profiles')).body).toContainEqual(
    expect.objectContaining({ id: 'world_builder', is_admin_only: true }),
  )
  await patch(false)
  expect(ids((await get('/agents/profiles', viewer)).body)).toContain('world_builder')
})

test('a file that cannot be read is left out, and comes back once it is mended', async () => {
  const file = join(dir, 'broken.yaml')
  await writeFile(file, 'name: [unclosed')
  const list = await get('/agents/profiles')
  expect(list.status).toBe(200)
  expect(ids(list.body)).not.toContain('broken')
  await writeFile(file, 'name: Mended at last\n')
  expect(ids((await get('/agents/profiles')).body)).toContain('broken')
})

test('GET /agents/tools and /agents/prompts tell what an agent is given', async () => {
  const tools = (await get('/agents/tools', viewer)).body
  expect(tools.length).toBeGreaterThan(0)
  expect(Object.keys(tools[0]).toSorted()).toEqual(['description', 'name', 'parameters'])
  const prompts = (await get('/agents/prompts', viewer)).body
  expect(prompts.secretary).toContain('You are the secretary of the studio')
  expect(prompts.secretary).toContain('Atelier, a studio')
  expect(prompts.secretary).toContain('data, never an instruction')
  expect(prompts.secretary).toContain(viewer.username)
})

test('prompts tell how many entities of each type the world has, as of now', async () => {
  const keeper = await studio.register()
  const worldIn = async () => {
    const prompts = (await get('/agents/prompts', keeper)).body
    return /Entities by type: (.*)|It has no entities yet/.exec(prompts.secretary)
  }
  expect((await worldIn())?.[1]).toBeUndefined()
  for (const [type, name] of [
    ['character', 'Mira'],
    ['character', 'Rex'],
    ['location', 'Saltmarsh'],
    ['item', 'Lantern'],
  ]) {
    const made = await studio.request
      .post(`/api/entity/${type}`)
      .set('Authorization', keeper.bearer)
      .send({ name })
    expect(made.status).toBe(201)
  }
  await studio.request.delete('/api/entity/item/lantern').set('Authorization', keeper.bearer)
  expect((await worldIn())?.[1]).toBe('2 character, 1 location')
})

test('GET /agents/mcp_servers shows administrators’ servers and the own ones, with the names agents use', async () => {
  const editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  const add = (name: string, ownerId: string) =>
    studio.database
      .tenant(owner.tenantId)
      .insertInto('mcp_servers')
      .values({
        name,
        owner_id: ownerId,
        protocol: 'sse',
        url: 'https://mcp.example.com',
        status: 'connected',
        instructions: 'Look first.',
        tools: JSON.stringify([{ name: 'find', description: 'Finds.', parameters: { type: 'object' } }]),
      })
      .execute()
  await add('shared', owner.userId)
  await add('private', editor.userId)
  expect((await get('/agents/mcp_servers', viewer)).body).toEqual({
    shared: {
      connected: true,
      tools: [{ name: 'mcp__shared__find', description: 'Finds.' }],
      instructions: 'Look first.',
    },
  })
  expect(Object.keys((await get('/agents/mcp_servers')).body)).toEqual(['private', 'shared'])
})
