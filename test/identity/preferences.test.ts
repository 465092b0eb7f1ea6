import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Studio } from '../support/app.ts'
import { execute } from '../support/postgres.ts'
import {
  as,
  errorOf,
  type PreferenceStore,
  startPreferenceStore,
  store,
} from '../support/preference-store.ts'

let face: PreferenceStore
let studio: Studio

beforeAll(async () => {
  face = await startPreferenceStore()
  studio = face.studio
})
afterAll(() => face.close())

describe('without a session', () => {
  test.each([
    ['GET', store],
    ['PUT', `${store}/ui.theme`],
    ['DELETE', `${store}/ui.theme`],
  ])('%s %s is 401 with an error body', async (method, path) => {
    const answer = await face.send(method, path, method === 'PUT' ? { body: '"dark"' } : {})
    expect(answer.status).toBe(401)
    expect(errorOf(answer)).not.toBe('')
  })

  test('401 comes before the key, the size and the value are looked at', async () => {
    expect((await face.send('PUT', `${store}/a%20b`, { body: 'x'.repeat(20_000) })).status).toBe(401)
  })
})

describe('GET /api/v1/me/preferences', () => {
  test('a fresh user has {}', async () => {
    expect(await face.list(await studio.register())).toBe('{}')
  })

  test('a stored value comes back as JSON and not as text', async () => {
    const who = await studio.register()
    expect(await face.put(who, 'ui.theme', '"dark"')).toMatchObject({ status: 204, text: '' })
    await face.put(who, 'chat.last_session_per_agent', '{"agent":"chat"}')
    expect(await face.listed(who)).toEqual({
      'chat.last_session_per_agent': { agent: 'chat' },
      'ui.theme': 'dark',
    })
  })

  test('keys stand in byte order', async () => {
    const who = await studio.register()
    for (const key of ['b', 'a', 'B', '_', '9', '-', '.x', 'aa', 'a.b']) await face.put(who, key, '1')
    expect(await face.list(who)).toBe('{"-":1,".x":1,"9":1,"B":1,"_":1,"a":1,"a.b":1,"aa":1,"b":1}')
  })

  test('number spelling, key order, repeated keys and escapes are kept, insignificant white space is not', async () => {
    const who = await studio.register()
    const sent =
      ' { "b" : [ 1.0 , 1e3, 12345678901234567890, -0 ],\r\n\t"a":"x \\" y \\u0000 \\ud800", "a" : null } '
    await face.put(who, 'k', sent)
    expect(await face.list(who)).toBe(
      '{"k":{"b":[1.0,1e3,12345678901234567890,-0],"a":"x \\" y \\u0000 \\ud800","a":null}}',
    )
  })

  test('the bytes are stored as they were sent', async () => {
    const who = await studio.register()
    await face.put(who, 'k', ' [1.0 , "é"]\n')
    const rows = await studio.database
      .user(who.userId)
      .selectFrom('preferences')
      .select('pref_value')
      .where('user_id', '=', who.userId)
      .execute()
    expect(rows).toEqual([{ pref_value: ' [1.0 , "é"]\n' }])
  })

  test('query parameters are ignored, user_id among them', async () => {
    const [who, other] = [await studio.register(), await studio.register()]
    await face.put(who, 'k', '1')
    const answer = await face.send('GET', `${store}?user_id=${other.userId}&limit=0`, { headers: as(who) })
    expect(answer).toMatchObject({ status: 200, text: '{"k":1}' })
  })

  test('it has no validators of its own', async () => {
    const { headers } = await face.send('GET', store, { headers: as(await studio.register()) })
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers).not.toHaveProperty('etag')
    expect(headers).not.toHaveProperty('last-modified')
  })

  test('a corrupt row is 500 with an error body, whatever else is stored', async () => {
    const who = await studio.register()
    await face.put(who, 'a', '1')
    await studio.database
      .user(who.userId)
      .insertInto('preferences')
      .values({ user_id: who.userId, pref_key: 'b', pref_value: '{"half":' })
      .execute()
    const answer = await face.send('GET', store, { headers: as(who) })
    expect(answer.status).toBe(500)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(errorOf(answer)).toBe('The stored preference b is not valid JSON')
    expect(await face.remove(who, 'b')).toMatchObject({ status: 204 })
    expect(await face.list(who)).toBe('{"a":1}')
  })

  test('GET of one key is 405 with Allow', async () => {
    const answer = await face.send('GET', `${store}/ui.theme`, { headers: as(await studio.register()) })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('PUT, DELETE, OPTIONS')
  })
})

describe('DELETE /api/v1/me/preferences/{key}', () => {
  test('a deleted key is absent, and deleting it again is 204 as well', async () => {
    const who = await studio.register()
    await face.put(who, 'k', '1')
    expect(await face.remove(who, 'k')).toMatchObject({ status: 204, text: '' })
    expect(await face.list(who)).toBe('{}')
    expect(await face.remove(who, 'k')).toMatchObject({ status: 204, text: '' })
  })

  test('an unknown key is 204', async () => {
    expect((await face.remove(await studio.register(), 'never.set')).status).toBe(204)
  })

  test('a body sent along is ignored', async () => {
    const who = await studio.register()
    await face.put(who, 'k', '1')
    const headers = { ...as(who), 'Content-Length': '50000' }
    const answer = await face.send('DELETE', `${store}/k`, { headers, body: '{'.repeat(50_000) })
    expect(answer.status).toBe(204)
    expect(await face.list(who)).toBe('{}')
  })
})

describe('whose preferences they are', () => {
  test('two users keep the same key apart, also in one tenant', async () => {
    const one = await studio.register()
    const two = await studio.register({ tenantId: one.tenantId, role: 'viewer' })
    await face.put(one, 'k', '1')
    await face.put(two, 'k', '2')
    expect([await face.list(one), await face.list(two)]).toEqual(['{"k":1}', '{"k":2}'])
    await face.remove(one, 'k')
    expect(await face.list(two)).toBe('{"k":2}')
  })

  test('a user id in the body or the query does nothing', async () => {
    const [who, other] = [await studio.register(), await studio.register()]
    await face.send('PUT', `${store}/k?user_id=${other.userId}`, {
      headers: as(who),
      body: JSON.stringify({ user_id: other.userId }),
    })
    expect(await face.list(other)).toBe('{}')
  })

  test('a cookie of the session does as well as a token, from a page of this server', async () => {
    const who = await studio.register()
    const putFrom = (origin: string, body: string) =>
      face.send('PUT', `${store}/k`, { headers: { Cookie: who.cookie, Origin: origin }, body })
    expect((await putFrom(studio.services.config.publicUrl, '1')).status).toBe(204)
    expect((await putFrom('https://elsewhere.example', '2')).status).toBe(403)
    expect(await face.list(who)).toBe('{"k":1}')
  })
})

describe('writers at once', () => {
  test('of one key: all 204, the value is one of them, in one row', async () => {
    const who = await studio.register()
    const values = Array.from({ length: 20 }, (_, index) => String(index))
    const answers = await Promise.all(values.map((value) => face.put(who, 'k', value)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    const after = await face.listed(who)
    expect(Object.keys(after)).toEqual(['k'])
    expect(values).toContain(String(after.k))
  })

  test('of different keys: none is lost', async () => {
    const who = await studio.register()
    await Promise.all(Array.from({ length: 20 }, (_, index) => face.put(who, `k${index}`, String(index))))
    expect(Object.keys(await face.listed(who))).toHaveLength(20)
  })
})

test('storage down is 500 with an error body on each route', async () => {
  const who = await studio.register()
  await execute(studio.ownerUrl, 'alter table preferences rename to elsewhere')
  try {
    for (const answer of [
      await face.send('GET', store, { headers: as(who) }),
      await face.put(who, 'k', '1'),
      await face.remove(who, 'k'),
    ]) {
      expect(answer.status).toBe(500)
      expect(errorOf(answer)).toBe('Internal server error')
    }
  } finally {
    await execute(studio.ownerUrl, 'alter table elsewhere rename to preferences')
  }
})
