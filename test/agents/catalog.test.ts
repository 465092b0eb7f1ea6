import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type ModelServer, startModelServer } from '../support/model-server.ts'

const root = '/api/admin/models/catalog/'
let studio: Studio
let server: ModelServer
let other: ModelServer
let owner: Member

beforeAll(async () => {
  server = await startModelServer()
  other = await startModelServer()
  studio = await startStudio({ env: { PROVIDER_ALLOW_PRIVATE: '127.0.0.0/8' } })
})
beforeEach(async () => {
  owner = await studio.register()
})
afterAll(async () => {
  await studio.close()
  await server.close()
  await other.close()
})
afterEach(() => {
  server.reset()
  other.reset()
})

const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path = '', body?: object) => {
  const request = studio.request[method](`${root}${path}`).set('Authorization', owner.bearer)
  return body ? request.send(body) : request
}
const add = async (provider: string, model: string, more: object = {}) => {
  const answer = await call('post', '', { provider, model_id: model, ...more })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}
const connect = (name: string, baseUrl: string, kind = 'openai_compatible') =>
  studio.request
    .post('/api/llm-provider/create')
    .set('Authorization', owner.bearer)
    .send({
      name,
      base_url: baseUrl,
      kind,
      api_keys: [`sk-key-of-${name}-that-is-long`],
      model: 'small',
      shared: true,
    })

test('an entry is created, seen, changed in part and deleted', async () => {
  const entry = await add('openai', 'gpt-4o-2024-11-20', { context_window: 128000, supports_vision: true })
  expect(entry).toMatchObject({ display_name: 'gpt-4o-2024-11-20', is_active: true, max_output_tokens: null })
  const seen = await call('get', entry.id)
  expect(seen.body).toEqual(entry)
  const changed = await call('put', entry.id, { display_name: 'GPT-4o', context_window: null })
  expect(changed.body).toEqual({ ...entry, display_name: 'GPT-4o', context_window: null })
  const stale = await call('put', entry.id, { is_active: false }).set('If-Match', seen.headers.etag ?? '')
  expect(stale.status).toBe(412)
  expect((await call('delete', entry.id)).status).toBe(204)
  expect((await call('get', entry.id)).status).toBe(404)
  expect((await call('put', entry.id, { is_active: false })).status).toBe(404)
})

test('the same model twice is 409, an unknown provider 422, a viewer 403', async () => {
  await add('openai', 'gpt-4o')
  expect((await call('post', '', { provider: 'openai', model_id: 'gpt-4o' })).status).toBe(409)
  const unknown = await call('post', '', { provider: 'nobody', model_id: 'x' })
  expect(unknown.status).toBe(422)
  expect(unknown.body.errors[0].pointer).toBe('/provider')
  const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  expect((await studio.request.get(root).set('Authorization', viewer.bearer)).status).toBe(403)
})

test('the list filters and pages, with and without the trailing slash', async () => {
  for (const model of ['a', 'b', 'c']) await add('openai', model)
  await add('anthropic', 'd', { is_active: false })
  const page = await call('get', '?provider=openai&page=2&per_page=2')
  expect(page.body).toMatchObject({ items: [{ model_id: 'c' }], total: 3, page: 2, per_page: 2 })
  expect(page.headers.link).toContain('rel="prev"')
  const off = await studio.request
    .get(`${root.slice(0, -1)}?is_active=false`)
    .set('Authorization', owner.bearer)
  expect(off.body.items).toMatchObject([{ model_id: 'd' }])
})

test('many are switched at once, and unknown ids are ignored', async () => {
  const a = await add('openai', 'a')
  const b = await add('openai', 'b')
  const answer = await call('patch', 'bulk', {
    model_ids: [b.id, a.id, '00000000-0000-4000-8000-000000000000'],
    is_active: false,
  })
  expect(answer.body).toMatchObject([
    { model_id: 'a', is_active: false },
    { model_id: 'b', is_active: false },
  ])
})

test('discovery asks all providers, tells what it finds and names those that fail', async () => {
  await connect('Gate', server.openai)
  await connect('Claude House', other.anthropic, 'anthropic')
  await add('gate', 'small')
  server.lists([
    'small',
    { id: 'vendor/big', context_length: 4096, architecture: { input_modalities: ['image'] } },
  ])
  other.lists([{ id: 'claude-x', display_name: 'Claude X', type: 'model' }])
  const all = await call('get', 'discover')
  expect(all.headers['x-failed-providers']).toBeUndefined()
  expect(all.body).toHaveLength(3)
  expect(all.body).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ provider: 'gate', model_id: 'small', already_in_catalog: true }),
      {
        provider: 'gate',
        model_id: 'vendor/big',
        display_name: 'vendor/big',
        context_window: 4096,
        supports_vision: true,
        already_in_catalog: false,
      },
      expect.objectContaining({ provider: 'claude-house', display_name: 'Claude X', context_window: 200000 }),
    ]),
  )
  other.lists(503)
  const partial = await call('get', 'discover')
  expect(partial.body).toHaveLength(2)
  expect(partial.headers['x-failed-providers']).toMatch(
    /^"claude-house";reason="The provider claude-house failed \(503\)/,
  )
  server.lists(401)
  const none = await call('get', 'discover')
  expect(none.status).toBe(502)
  expect(none.text).not.toContain('sk-key')
})

test('sync adds what is missing, once', async () => {
  await connect('Gate', server.openai)
  server.lists(['small', 'large'])
  await add('gate', 'small', { is_active: false })
  expect((await call('post', 'sync')).body).toEqual({
    added: 1,
    skipped: 1,
    added_models: [{ provider: 'gate', model_id: 'large' }],
  })
  expect((await call('post', 'sync')).body).toMatchObject({ added: 0, skipped: 2 })
  expect((await call('get', '?is_active=false')).body.items).toMatchObject([{ model_id: 'small' }])
})
