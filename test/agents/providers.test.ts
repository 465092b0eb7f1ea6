import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { createBlacklists } from '../../src/services/models/blacklists.ts'
import type { ModelEvent } from '../../src/services/models/chat.ts'
import { providerSlug } from '../../src/services/models/families.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type ModelServer, refuse, say, startModelServer } from '../support/model-server.ts'

const key = 'sk-a-long-secret-of-a-provider'
const masked = 'sk-a***ider'
let studio: Studio
let server: ModelServer
let owner: Member
let editor: Member
const logged: string[] = []

beforeAll(async () => {
  server = await startModelServer()
  studio = await startStudio({
    env: { PROVIDER_ALLOW_PRIVATE: '127.0.0.1' },
    log: createLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } }),
  })
  owner = await studio.register()
  editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
})
afterAll(async () => {
  await studio.close()
  await server.close()
})
afterEach(() => server.reset())

const draft = (more: object = {}) => ({
  base_url: `${server.openai}/`,
  api_keys: [key],
  model: 'small',
  ...more,
})

const call = (member: Member, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
  const request = studio.request[method](path).set('Authorization', member.bearer)
  return body ? request.send(body) : request
}
const create = async (member: Member, more: object = {}) => {
  const answer = await call(member, 'post', '/api/llm-provider/create', draft(more))
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data
}
const verify = (body: object, path = 'verify') => call(editor, 'post', `/api/llm-provider/${path}`, body)

const resolve = (member: Member, wish: object = {}) =>
  studio.services.models.resolve({
    db: studio.database.tenant(member.tenantId, member.userId),
    tenantId: member.tenantId,
    userId: member.userId,
    ...wish,
  })
const ask = async (member: Member, wish: object = {}) => {
  const model = await resolve(member, wish)
  const events: ModelEvent[] = []
  const request = {
    system: '',
    messages: [{ role: 'user' as const, parts: [{ type: 'text' as const, text: 'Hi' }] }],
    tools: [],
    think: null,
  }
  for await (const event of model.stream(request, new AbortController().signal)) events.push(event)
  return { name: model.name, events }
}

test('a provider is created once, listed newest first, masked and never as the default', async () => {
  const first = await create(editor, { is_default: true, temperature: 0.5, unknown_field: 1 })
  expect(first).toMatchObject({
    id: first.provider_id,
    name: `small@127.0.0.1:${server.port}`,
    base_url: server.openai,
    api_keys: [masked],
    is_default: false,
    temperature: 0.5,
    user_id: editor.userId,
  })
  expect((await create(editor, { base_url: server.openai, api_keys: [' ', ` ${key} `] })).id).toBe(first.id)
  const second = await create(editor, { model: 'large', name: 'Large' })
  const { body } = await call(editor, 'get', '/api/llm-provider/list')
  expect(body).toMatchObject({ code: 200, message: 'success' })
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
  expect((await call(owner, 'get', '/api/llm-provider/list')).body.data).toEqual([])
})

test.each([
  [{ api_keys: [] }, 'api_keys'],
  [{ api_keys: ['  '] }, 'api_keys'],
  [{ api_keys: ['a', 'b'] }, 'api_keys'],
  [{ api_keys: ['a\nb'] }, 'api_keys'],
  [{ base_url: 'ftp://example.com' }, 'base_url'],
  [{ base_url: 'https://me:secret@example.com' }, 'base_url'],
  [{ model: '' }, 'model'],
])('%j is refused with 422 that names %s', async (more, field) => {
  const answer = await call(editor, 'post', '/api/llm-provider/create', draft(more))
  expect(answer.status).toBe(422)
  expect(answer.body.errors[0].pointer).toContain(`/${field}`)
})

test('errors have the documented code in the body and the honest status', async () => {
  const own = await create(owner, { model: 'own' })
  const shared = await create(owner, { model: 'shared', shared: true })
  const update = (member: Member, id: string, body: object = { model: 'x' }) =>
    call(member, 'put', `/api/llm-provider/update/${id}`, body)
  const remove = (member: Member, id: string) => call(member, 'delete', `/api/llm-provider/delete/${id}`)

  expect((await update(editor, 'llm_nothing')).body).toMatchObject({
    status: 404,
    code: 500,
    message: 'Provider not found',
    data: null,
  })
  expect((await update(editor, own.id)).body).toMatchObject({
    status: 403,
    code: 500,
    message: 'Permission denied',
  })
  expect((await update(editor, shared.id)).body).toMatchObject({
    status: 403,
    code: 500,
    message: 'Cannot modify system default provider',
  })
  expect((await call(editor, 'post', '/api/llm-provider/create', draft({ shared: true }))).status).toBe(403)
  expect((await update(owner, shared.id, { is_default: true })).body.data.is_default).toBe(true)
  expect((await remove(editor, shared.id)).body).toMatchObject({
    status: 400,
    code: 500,
    message: 'Cannot delete default provider',
  })
  const other = await create(owner, { model: 'other', shared: true })
  expect((await update(owner, other.id, { is_default: true })).status).toBe(200)
  expect((await remove(owner, shared.id)).body).toMatchObject({ code: 200, data: null })
  expect((await remove(owner, shared.id)).status).toBe(404)
})

test('an update keeps what is absent, null or masked', async () => {
  const { id } = await create(editor, { model: 'keeps', top_p: 0.3 })
  const answer = await call(editor, 'put', `/api/llm-provider/update/${id}`, {
    name: 'Kept',
    top_p: null,
    api_keys: [masked],
  })
  expect(answer.body.data).toMatchObject({ id, name: 'Kept', top_p: 0.3, api_keys: [masked], model: 'keeps' })
  server.requireKey(key)
  expect((await ask(editor, { providerId: id })).events[0]).toEqual({ type: 'text', text: 'Hello.' })
})

test('a stored key is not sent to another server: base_url leads there only with a key', async () => {
  const shared = await create(owner, { model: 'moves', shared: true })
  const update = (body: object) => call(owner, 'put', `/api/llm-provider/update/${shared.id}`, body)
  for (const more of [{}, { api_keys: [masked] }, { api_keys: null }]) {
    const answer = await update({ base_url: 'https://elsewhere.example.com/v1', ...more })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe(500)
    expect(answer.body.errors[0].pointer).toBe('/api_keys')
  }
  expect((await update({ base_url: server.openai, api_keys: [masked] })).status).toBe(200)
  expect((await update({ base_url: `${server.openai}/other`, api_keys: [masked] })).status).toBe(200)
  const moved = await update({
    base_url: 'https://elsewhere.example.com/v1',
    api_keys: ['sk-another-long-secret-key'],
  })
  expect(moved.body.data).toMatchObject({
    base_url: 'https://elsewhere.example.com/v1',
    api_keys: ['sk-a***-key'],
  })
})

test('verify really asks the model, and says why it cannot', async () => {
  server.requireKey(key)
  const good = await verify(draft())
  expect(good.body).toMatchObject({ code: 200, message: '验证成功', data: null })
  expect(server.seen).toHaveLength(1)
  const wrong = await verify(draft({ api_keys: ['sk-a-wrong-key-of-somebody'] }))
  expect(wrong.body).toMatchObject({ status: 400, code: 500, data: null })
  expect(wrong.body.message).toMatch(/^验证失败: .*401/)
  expect(wrong.text).not.toContain('wrong-key')
  server.reply([refuse(500, 'boom')])
  expect((await verify(draft())).body).toMatchObject({ status: 502, code: 500 })
  const private_ = await verify(draft({ base_url: 'http://10.1.2.3/v1' }))
  expect(private_.body).toMatchObject({ status: 400, code: 500 })
  expect(private_.body.message).toContain('PROVIDER_ALLOW_PRIVATE')
})

test('a masked key stands for the stored one at the same address only', async () => {
  await create(editor, { model: 'small' })
  server.requireKey(key)
  expect((await verify(draft({ api_keys: [masked] }))).status).toBe(200)
  const elsewhere = `http://127.0.0.1:${server.port}/elsewhere/v1`
  expect((await verify(draft({ api_keys: [masked], base_url: elsewhere }))).status).toBe(400)
  const stranger = await studio.register()
  const foreign = await call(stranger, 'post', '/api/llm-provider/verify', draft({ api_keys: [masked] }))
  expect(foreign.status).toBe(400)
})

test('who has models asked more than 120 times a minute is told to wait, by their own count, whatever their address', async () => {
  const [busy, other] = [await studio.register(), await studio.register()]
  const ask = (member: Member) => call(member, 'post', '/api/llm-provider/verify', draft({ model: 'limits' }))
  const first = await ask(busy)
  expect(first.status).toBe(200)
  expect(first.headers['ratelimit-policy']).toBe('"models";q=120;w=60')
  const { limits } = studio.services
  for (let left = Number(first.headers['x-ratelimit-remaining']); left > 0; left--) {
    await limits.consume('models', busy.userId)
  }
  const refused = await ask(busy)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask(other)).status).toBe(200)
  // What does not ask a model is not counted.
  expect((await call(busy, 'get', '/api/llm-provider/list')).status).toBe(200)
})

test('verify-multimodal shows a red picture; a failure is an answer', async () => {
  server.reply(say('It is Red.'), say('I cannot see.'), [refuse(400, 'no images')])
  const path = 'verify-multimodal'
  expect((await verify(draft(), path)).body.data).toEqual({
    supports_multimodal: true,
    response: 'It is Red.',
    recognized: true,
  })
  expect(JSON.stringify(server.seen[0]?.body.messages)).toContain('data:image/png;base64,')
  expect((await verify(draft(), path)).body.data).toMatchObject({
    supports_multimodal: false,
    recognized: false,
  })
  const failed = await verify(draft(), path)
  expect(failed.body).toMatchObject({
    code: 200,
    data: { supports_multimodal: false, error: expect.any(String) },
  })
})

test('an own key replaces the key of the provider for its owner alone', async () => {
  const { id } = await create(owner, { model: 'mine', shared: true, name: 'My Gateway' })
  const own = 'own-key-of-the-editor-1234'
  const set = await call(editor, 'put', '/api/settings/keys/My%20Gateway', { api_key: own })
  expect(set.body).toMatchObject({ provider: 'my-gateway', configured: true, masked_key: 'own-***1234' })
  expect((await call(editor, 'get', '/api/settings/keys')).body).toMatchObject({
    total: 1,
    keys: [{ provider: 'my-gateway' }],
  })
  await ask(editor, { providerId: id })
  await ask(owner, { providerId: id })
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${own}`, `Bearer ${key}`])
  expect((await call(editor, 'delete', '/api/settings/keys/my-gateway')).status).toBe(204)
  expect((await call(editor, 'delete', '/api/settings/keys/my-gateway')).status).toBe(404)
  await ask(editor, { providerId: id })
  expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${key}`)
})

test('an own key is found by the id of the provider too, whatever its case', async () => {
  const member = await studio.register()
  const { id } = await create(member, { model: 'by-id', name: 'Gate' })
  const own = 'own-key-by-the-id-of-it-1234'
  expect((await call(member, 'put', `/api/settings/keys/${id}`, { api_key: own })).status).toBe(200)
  await ask(member, { providerId: id })
  expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${own}`)
  expect((await ask(member, { models: [`${id}/other`] })).name).toBe('gate/other')
})

test('a model names its provider as people write it: by its name, whatever its case, spaces and signs, or by its id', async () => {
  const member = await studio.register()
  await create(member, { model: 'first', name: 'First' })
  await create(member, { model: 'by-name', name: 'My Server!' })
  const db = studio.database.tenant(member.tenantId, member.userId)
  // Ids are random, and may begin or end with any of their signs.
  await db
    .updateTable('model_providers')
    .set({ provider_id: '-aB_9-', sealed_key: null })
    .where('model', '=', 'first')
    .execute()
  for (const name of ['My Server!', 'my server', 'MY-SERVER']) {
    expect((await ask(member, { models: [`${name}/other`] })).name).toBe('my-server/other')
  }
  expect((await ask(member, { models: ['-aB_9-/other'] })).name).toBe('first/other')
})

test('names without Latin letters are told apart, and are nobody else’s', async () => {
  const member = await studio.register()
  const first = await create(member, { model: 'glm', name: '智谱', shared: true })
  const usual = await create(member, { model: 'usual', name: 'Usual', shared: true })
  await call(member, 'put', `/api/llm-provider/update/${usual.id}`, { is_default: true })
  const asked = async (wish: object) => {
    await ask(member, wish)
    const [auth, model] = [server.seen.at(-1)?.headers.authorization, server.seen.at(-1)?.body.model]
    return [auth?.slice('Bearer '.length), model]
  }
  const keyOf = async (id: string, own: string) => {
    const set = await call(member, 'put', `/api/llm-provider/update/${id}`, { api_keys: [own] })
    expect(set.status, set.text).toBe(200)
  }
  await keyOf(first.id, 'sk-of-the-first-provider')
  await keyOf(usual.id, 'sk-of-the-usual-provider')
  // Nobody is called so: the name is one of the usual provider's.
  for (const name of ['通义/qwen-max', '通义/智谱', '!/qwen-max', 'Ж/qwen-max']) {
    expect(await asked({ models: [name] })).toEqual(['sk-of-the-usual-provider', name])
  }
  expect(await asked({ backend: '通义' })).toEqual(['sk-of-the-usual-provider', 'usual'])

  const second = await create(member, { model: 'qwen', name: '通义', shared: true })
  await keyOf(second.id, 'sk-of-the-second-provider')
  expect(await asked({ models: ['通义/qwen-max'] })).toEqual(['sk-of-the-second-provider', 'qwen-max'])
  expect(await asked({ models: ['智谱/glm-4'] })).toEqual(['sk-of-the-first-provider', 'glm-4'])
  expect(await asked({ backend: ' 智谱 ' })).toEqual(['sk-of-the-first-provider', 'glm'])

  // The letters that a slug keeps of a name are not its own: `通义 v2` is not `智谱 v2`.
  const third = await create(member, { model: 'v2', name: '智谱 v2', shared: true })
  await keyOf(third.id, 'sk-of-the-third-provider')
  expect(await asked({ models: ['通义 v2/max'] })).toEqual(['sk-of-the-usual-provider', '通义 v2/max'])
  expect(await asked({ models: ['智谱 V2/max'] })).toEqual(['sk-of-the-third-provider', 'max'])
})

test('an own key goes to no server that an administrator names or moves a provider to afterwards', async () => {
  const other = await startModelServer()
  try {
    const admin = await studio.register()
    const member = await studio.register({ tenantId: admin.tenantId, role: 'editor' })
    const own = 'own-key-of-a-member-5678'
    const set = (name: string) => call(member, 'put', `/api/settings/keys/${name}`, { api_key: own })
    const sent = async (providerId: string, at = server) => {
      await ask(member, { providerId })
      return at.seen.at(-1)?.headers.authorization
    }
    for (const name of ['openai', 'cohere', 'gateway']) expect((await set(name)).status).toBe(200)

    // Named like a service, known or not, after the key was stored.
    const openai = await create(admin, { model: 'one', shared: true, name: 'OpenAI' })
    const cohere = await create(admin, { model: 'two', shared: true, name: 'Cohere' })
    expect(await sent(openai.id)).toBe(`Bearer ${key}`)
    expect(await sent(cohere.id)).toBe(`Bearer ${key}`)
    // A key for OpenAI stays OpenAI's, even stored again while somebody calls another server so.
    await set('openai')
    expect(await sent(openai.id)).toBe(`Bearer ${key}`)
    await set('cohere')
    expect(await sent(cohere.id)).toBe(`Bearer ${own}`)
    // Moved to another server.
    const moved = await call(admin, 'put', `/api/llm-provider/update/${cohere.id}`, {
      base_url: other.openai,
      api_keys: ['sk-another-key-of-the-admin'],
    })
    expect(moved.status).toBe(200)
    expect(await sent(cohere.id, other)).toBe('Bearer sk-another-key-of-the-admin')
    // What the member has made leads where they chose.
    const mine = await create(member, { model: 'three', name: 'Gateway' })
    expect(await sent(mine.id)).toBe(`Bearer ${own}`)
  } finally {
    await other.close()
  }
})

test('a key for a known service goes to its own address alone', () => {
  expect(providerSlug('x', 'https://api.openai.com/v1')).toBe('openai')
  for (const elsewhere of [
    'http://api.openai.com/v1',
    'https://api.openai.com:8443/v1',
    'https://api.openai.com.example.org/v1',
    'https://example.org/api.openai.com',
  ]) {
    expect(providerSlug('OpenAI', elsewhere)).not.toBe('openai')
  }
})

test('the provider is the one named, else the default, else that of the settings, else the offline model', async () => {
  const stranger = await studio.register()
  expect((await resolve(stranger)).name).toBe('offline/extractive')
  const first = await create(stranger, { model: 'first', name: 'One', shared: true })
  const second = await create(stranger, { model: 'second', name: 'Two', shared: true })
  await call(stranger, 'put', `/api/llm-provider/update/${second.id}`, { is_default: true })
  expect((await ask(stranger)).name).toBe('two/second')
  expect((await ask(stranger, { providerId: first.id })).name).toBe('one/first')
  expect((await ask(stranger, { backend: 'ONE' })).name).toBe('one/first')
  expect((await ask(stranger, { models: ['one/tiny', 'vendor/big'] })).name).toBe('one/tiny')
  expect((await ask(stranger, { models: ['vendor/big'] })).name).toBe('two/vendor/big')
  await expect(resolve(stranger, { providerId: 'llm_nothing' })).rejects.toMatchObject({
    kind: 'unconfigured',
  })
  await expect(resolve(editor, { providerId: first.id })).rejects.toMatchObject({ kind: 'unconfigured' })
})

test('a model that the catalog has switched off is refused, and its facts are used', async () => {
  const member = await studio.register()
  await create(member, { model: 'small', name: 'Gate', shared: true })
  const entry = await call(member, 'post', '/api/admin/models/catalog/', {
    provider: 'gate',
    model_id: 'other',
    context_window: 4096,
  })
  expect(await resolve(member, { models: ['other'] })).toMatchObject({
    contextWindow: 4096,
    supportsImages: false,
  })
  await call(member, 'put', `/api/admin/models/catalog/${entry.body.id}`, { is_active: false })
  await expect(resolve(member, { models: ['other'] })).rejects.toMatchObject({ kind: 'rejected' })
  expect((await resolve(member, { models: ['other', 'small'] })).name).toBe('gate/small')
})

test('clearing the blacklists is for administrators and reaches the model at once', async () => {
  const member = await studio.register()
  await create(member, { model: 'bad', name: 'Gate', shared: true })
  server.otherwise(({ body }) => (body.model === 'bad' ? [refuse(500)] : say('ok')))
  const asked = () => server.seen.splice(0).map(({ body }) => body.model)
  const models = { models: ['bad', 'good'] }
  await ask(member, models)
  await ask(member, models)
  expect(asked()).toEqual(['bad', 'good', 'good'])
  expect((await call(editor, 'post', '/admin/ollama/clear-blacklists')).status).toBe(403)
  expect((await call(member, 'post', '/admin/ollama/clear-blacklists')).status).toBe(204)
  await ask(member, models)
  expect(asked()).toEqual(['bad', 'good'])
})

test('every process forgets what has failed when one is told to', async () => {
  const [here, there] = [studio, studio].map(({ services, database }) =>
    createBlacklists(services.clock, database),
  )
  here?.add('server a')
  await expect
    .poll(async () => {
      await there?.clear()
      return here?.has('server a')
    })
    .toBe(false)
})

test('keys are sealed in the database and in no log', async () => {
  const rows = await studio.database
    .tenant(editor.tenantId, editor.userId)
    .selectFrom('model_providers')
    .select(['sealed_key', 'key_hint'])
    .execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('long-secret')
  expect(logged.length).toBeGreaterThan(0)
  expect(logged.join('')).not.toMatch(/long-secret|own-key-of-the-editor|wrong-key/)
})
