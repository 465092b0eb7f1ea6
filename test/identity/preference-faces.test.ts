import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const get = (who: Member, path: string) => studio.request.get(path).set('Authorization', who.bearer)
const put = (who: Member, path: string, body: object) =>
  studio.request.put(path).set('Authorization', who.bearer).send(body)
const post = (who: Member, path: string, body: object) =>
  studio.request.post(path).set('Authorization', who.bearer).send(body)
const setRaw = async (who: Member, key: string, text: string): Promise<void> => {
  const answer = await studio.request
    .put(`/api/v1/me/preferences/${key}`)
    .set('Authorization', who.bearer)
    .set('Content-Type', 'text/plain')
    .send(text)
  expect(answer.status).toBe(204)
}
const stored = async (who: Member) => (await get(who, '/api/v1/me/preferences')).body

const profile = '/api/users/me/preferences'
const settings = '/api/settings'
const config = '/api/user/config'

const unsetProfile = {
  default_model_id: null,
  preferred_models: [],
  default_summarizer_model_id: null,
  theme: 'system',
  avatar_url: null,
}
const unsetSettings = {
  site_name: 'StudioBrain',
  autosave_enabled: true,
  autosave_interval: 60,
  timezone: 'America/Los_Angeles',
  theme: 'system',
}

test.each([
  ['get', profile],
  ['put', profile],
  ['get', settings],
  ['put', settings],
  ['get', config],
  ['post', config],
] as const)('%s %s without a credential is 401', async (method, path) => {
  expect((await studio.request[method](path)).status).toBe(401)
})

describe('/api/users/me/preferences', () => {
  test('defaults stand where nothing is set', async () => {
    const answer = await get(await studio.register(), profile)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual(unsetProfile)
  })

  test('only the given fields change, and the answer has all of them', async () => {
    const who = await studio.register()
    const first = await put(who, profile, { default_model_id: 'gpt-4o', preferred_models: ['gpt-4o', 'b'] })
    expect(first.body).toEqual({
      ...unsetProfile,
      default_model_id: 'gpt-4o',
      preferred_models: ['gpt-4o', 'b'],
    })
    const second = await put(who, profile, { theme: 'dark' })
    expect(second.body).toEqual({ ...first.body, theme: 'dark' })
    expect((await get(who, profile)).body).toEqual(second.body)
  })

  test('null puts a field back to its default', async () => {
    const who = await studio.register()
    await put(who, profile, { default_model_id: 'a', preferred_models: ['a'], theme: 'dark' })
    const answer = await put(who, profile, { default_model_id: null, preferred_models: null, theme: null })
    expect(answer.body).toEqual(unsetProfile)
    expect(await stored(who)).toEqual({})
  })

  test('avatar_url may be sent along and is ignored', async () => {
    const answer = await put(await studio.register(), profile, { avatar_url: '/x.png', theme: 'light' })
    expect(answer.body).toEqual({ ...unsetProfile, theme: 'light' })
  })

  test.each([
    [{ theme: 'blue' }, '/theme'],
    [{ preferred_models: 'gpt' }, '/preferred_models'],
    [{ preferred_models: [1] }, '/preferred_models/0'],
    [{ default_model_id: 7 }, '/default_model_id'],
    [{ colour: 'red' }, '/colour'],
  ])('%j is 422 naming the field, and nothing is written', async (body, pointer) => {
    const who = await studio.register()
    const answer = await put(who, profile, { default_summarizer_model_id: 'a', ...body })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer)
    expect(await stored(who)).toEqual({})
  })
})

describe('/api/settings', () => {
  test('defaults stand where nothing is set', async () => {
    expect((await get(await studio.register(), settings)).body).toEqual(unsetSettings)
  })

  test('only the given members change; unknown ones are stored as they are', async () => {
    const who = await studio.register()
    const first = await put(who, settings, { autosave_interval: 120, layout: { left: [1, 2] }, zoom: 1.5 })
    expect(first.body).toEqual({
      ...unsetSettings,
      autosave_interval: 120,
      layout: { left: [1, 2] },
      zoom: 1.5,
    })
    const second = await put(who, settings, { site_name: 'Mine', zoom: 2 })
    expect(second.body).toEqual({ ...first.body, site_name: 'Mine', zoom: 2 })
    expect((await get(who, settings)).body).toEqual(second.body)
  })

  test('null puts a known member back to its default and removes any other', async () => {
    const who = await studio.register()
    await put(who, settings, { autosave_enabled: false, layout: 1, zoom: 2 })
    const answer = await put(who, settings, { autosave_enabled: null, layout: null })
    expect(answer.body).toEqual({ ...unsetSettings, zoom: 2 })
    await put(who, settings, { zoom: null })
    expect(await stored(who)).toEqual({})
  })

  test.each([
    [{ autosave_interval: 9 }, '/autosave_interval'],
    [{ autosave_interval: 301 }, '/autosave_interval'],
    [{ autosave_interval: 60.5 }, '/autosave_interval'],
    [{ timezone: 'Mars/Olympus' }, '/timezone'],
    [{ timezone: '+01:00' }, '/timezone'],
    [{ theme: 'blue' }, '/theme'],
    [{ site_name: '' }, '/site_name'],
  ])('%j is 422 naming the member', async (body, pointer) => {
    const answer = await put(await studio.register(), settings, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  test.each(['Europe/Berlin', 'UTC', 'US/Pacific'])('%s is a time zone', async (timezone) => {
    expect((await put(await studio.register(), settings, { timezone })).body.timezone).toBe(timezone)
  })

  test('members that merging makes larger than 1 MiB are 413, and the stored ones stay', async () => {
    const who = await studio.register()
    expect((await put(who, settings, { one: 'x'.repeat(600_000) })).status).toBe(200)
    expect((await put(who, settings, { two: 'x'.repeat(600_000) })).status).toBe(413)
    expect(Object.keys((await get(who, settings)).body)).toContain('one')
  })
})

describe('/api/user/config', () => {
  test('it is {} at first, in the envelope', async () => {
    const answer = await get(await studio.register(), config)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ code: 200, message: 'success', data: { config: {} } })
  })

  test('top-level keys are merged into the stored object, and the answer is the merged one', async () => {
    const who = await studio.register()
    await post(who, config, { config: { language: 'en-US', panel: { open: true, width: 3 } } })
    const answer = await post(who, config, { config: { panel: { open: false }, note: null } })
    const merged = { language: 'en-US', panel: { open: false }, note: null }
    expect(answer.body.data).toEqual({ config: merged })
    expect((await get(who, config)).body.data).toEqual({ config: merged })
  })

  test('merges at once lose nothing', async () => {
    const who = await studio.register()
    const names = Array.from({ length: 20 }, (_, index) => `key${index}`)
    await Promise.all(names.map((name) => post(who, config, { config: { [name]: name } })))
    const { data } = (await get(who, config)).body
    expect(Object.keys(data.config).toSorted()).toEqual(names.toSorted())
  })

  test('anything but an object is 422', async () => {
    for (const body of [{ config: 'x' }, { config: [] }, { config: null }, {}]) {
      expect((await post(await studio.register(), config, body)).status).toBe(422)
    }
  })
})

describe('one store', () => {
  test('the theme is one key for all faces', async () => {
    const who = await studio.register()
    await setRaw(who, 'ui.theme', ' "dark" ')
    expect((await get(who, profile)).body.theme).toBe('dark')
    expect((await get(who, settings)).body.theme).toBe('dark')
    await put(who, settings, { theme: 'light' })
    expect((await get(who, profile)).body.theme).toBe('light')
    expect(await stored(who)).toEqual({ 'ui.theme': 'light' })
  })

  test('each face writes the keys of the table in rules.ts', async () => {
    const who = await studio.register()
    await put(who, profile, {
      default_model_id: 'a',
      preferred_models: ['b'],
      default_summarizer_model_id: 'c',
    })
    await put(who, settings, { ...unsetSettings, more: 1 })
    await post(who, config, { config: { language: 'zh' } })
    expect(await stored(who)).toEqual({
      'chat.default_model_id': 'a',
      'chat.default_summarizer_model_id': 'c',
      'chat.preferred_models': ['b'],
      'sage.config': { language: 'zh' },
      'studio.autosave_enabled': true,
      'studio.autosave_interval': 60,
      'studio.other': { more: 1 },
      'studio.site_name': 'StudioBrain',
      'studio.timezone': 'America/Los_Angeles',
      'ui.theme': 'system',
    })
  })

  const deep = '['.repeat(8000) + ']'.repeat(8000)
  test.each([
    ['chat.default_model_id', '7'],
    ['chat.default_model_id', '""'],
    ['chat.preferred_models', '"x"'],
    ['chat.preferred_models', '[1]'],
    ['chat.default_summarizer_model_id', '{}'],
    ['ui.theme', '"blue"'],
    ['ui.theme', 'null'],
    ['studio.site_name', '[]'],
    ['studio.autosave_enabled', '1'],
    ['studio.autosave_interval', '7'],
    ['studio.autosave_interval', '"60"'],
    ['studio.timezone', '"Mars/Olympus"'],
    ['studio.other', '[1]'],
    ['studio.other', deep],
    ['sage.config', '"x"'],
    ['sage.config', `{"a":${deep}}`],
  ])('%s of the wrong form, written by the raw face, counts as not set: %.20s', async (key, text) => {
    const who = await studio.register()
    await setRaw(who, key, text)
    expect((await get(who, profile)).body).toEqual(unsetProfile)
    expect((await get(who, settings)).body).toEqual(unsetSettings)
    expect((await get(who, config)).body.data).toEqual({ config: {} })
    expect((await post(who, config, { config: { b: 1 } })).body.data).toEqual({ config: { b: 1 } })
    expect((await put(who, settings, { more: 1 })).body).toEqual({ ...unsetSettings, more: 1 })
  })

  test('a corrupt row counts as not set in the views', async () => {
    const who = await studio.register()
    await studio.database
      .user(who.userId)
      .insertInto('preferences')
      .values({ user_id: who.userId, pref_key: 'ui.theme', pref_value: '"dar' })
      .execute()
    expect((await get(who, profile)).body.theme).toBe('system')
  })

  test('undeclared members never hide the declared ones', async () => {
    const who = await studio.register()
    await setRaw(who, 'studio.other', '{"theme":4,"site_name":[],"mine":1}')
    expect((await get(who, settings)).body).toEqual({ ...unsetSettings, mine: 1 })
  })
})

describe.each([
  [profile, { theme: 'dark' }, { theme: 'light' }],
  [settings, { autosave_interval: 30 }, { autosave_interval: 40 }],
])('versions of %s', (path, one, two) => {
  const putIf = (who: Member, tag: string, body: object) => put(who, path, body).set('If-Match', tag)

  test('If-Match of the current version changes it, of an older one is 412 and changes nothing', async () => {
    const who = await studio.register()
    const { etag } = (await get(who, path)).headers
    expect(etag).toMatch(/^"[^"]+"$/)
    const changed = await putIf(who, String(etag), one)
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
    expect((await putIf(who, String(etag), two)).status).toBe(412)
    const after = await get(who, path)
    expect(after.body).toMatchObject(one)
    expect(after.headers.etag).toBe(changed.headers.etag)
  })

  test('a change through the raw face is a new version', async () => {
    const who = await studio.register()
    const { etag } = (await get(who, path)).headers
    await setRaw(who, 'ui.theme', '"dark"')
    expect((await putIf(who, String(etag), two)).status).toBe(412)
  })

  test('If-None-Match of the current version is 304', async () => {
    const who = await studio.register()
    const { etag } = (await get(who, path)).headers
    expect((await get(who, path).set('If-None-Match', String(etag))).status).toBe(304)
  })

  test('of writers at once with one version, one gets through', async () => {
    const who = await studio.register()
    const { etag } = (await get(who, path)).headers
    const answers = await Promise.all([one, two, one, two].map((body) => putIf(who, String(etag), body)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412])
  })
})
