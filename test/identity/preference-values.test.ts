import { request as open } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member, Studio } from '../support/app.ts'
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

describe('PUT /api/v1/me/preferences/{key}', () => {
  let who: Member
  beforeAll(async () => {
    who = await studio.register()
  })

  test.each([
    '{}',
    '[]',
    '{"a":[1,{"b":null}]}',
    '""',
    '"x"',
    '0',
    '-1.5e-7',
    'true',
    'false',
    'null',
    ' \t\r\n 1 \n',
  ])('%j is a value', async (value) => {
    expect(await face.put(who, 'v', value)).toMatchObject({ status: 204, text: '' })
    expect((await face.listed(who)).v).toEqual(JSON.parse(value))
  })

  test('Content-Type is ignored', async () => {
    for (const type of [
      'text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'nonsense',
    ]) {
      expect((await face.put(who, 'type', '"x"', { 'Content-Type': type })).status).toBe(204)
    }
  })

  test('the second value wins, with one entry', async () => {
    const fresh = await studio.register()
    await face.put(fresh, 'k', '1')
    await face.put(fresh, 'k', '2')
    expect(await face.list(fresh)).toBe('{"k":2}')
  })

  test('an empty body is 400', async () => {
    const answer = await face.put(who, 'e', '')
    expect(answer.status).toBe(400)
    expect(errorOf(answer)).toBe('empty value')
    expect((await face.send('PUT', `${store}/e`, { headers: as(who), chunks: [] })).status).toBe(400)
  })

  test.each([
    ['white space only', ' \n\t'],
    ['single quotes', "{'a':1}"],
    ['a trailing comma', '[1,]'],
    ['two values', '1 2'],
    ['trailing text', '{} x'],
    ['NaN', 'NaN'],
    ['an unquoted word', 'dark'],
    ['half a value', '{"a":'],
    ['a control character in a string', '"a\u0001b"'],
    ['a byte order mark', Buffer.from('\ufeff"dark"')],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a NUL byte', Buffer.from('"a\0b"')],
  ])('%s is 400', async (_, body) => {
    const answer = await face.put(who, 'bad', body)
    expect(answer.status).toBe(400)
    expect(errorOf(answer)).toBe('value must be valid JSON')
    expect(await face.listed(who)).not.toHaveProperty('bad')
  })

  test('exactly 16,384 bytes are 204 and 16,385 are 413', async () => {
    expect((await face.put(who, 'size', `"${'x'.repeat(16_382)}"`)).status).toBe(204)
    const answer = await face.put(who, 'size', `"${'x'.repeat(16_383)}"`)
    expect(answer.status).toBe(413)
    expect(errorOf(answer)).toBe('value too large (max 16 KB)')
  })

  test('the cap counts bytes, not characters, and white space too', async () => {
    expect((await face.put(who, 'size', `"${'é'.repeat(8191)}"`)).status).toBe(204)
    expect((await face.put(who, 'size', `"${'é'.repeat(8192)}"`)).status).toBe(413)
    expect((await face.put(who, 'size', `1${' '.repeat(16_384)}`)).status).toBe(413)
  })

  test('the cap holds for a chunked body without a length', async () => {
    const full = Buffer.from(`"${'x'.repeat(16_382)}"`)
    const chunks = [full.subarray(0, 10_000), full.subarray(10_000)]
    expect((await face.send('PUT', `${store}/chunked`, { headers: as(who), chunks })).status).toBe(204)
    const more = { headers: as(who), chunks: [...chunks, Buffer.from(' ')] }
    expect((await face.send('PUT', `${store}/chunked`, more)).status).toBe(413)
  })

  test('the size comes before the JSON: 16,385 bytes of rubbish are 413', async () => {
    expect((await face.put(who, 'k', '{'.repeat(16_385))).status).toBe(413)
  })

  test('the key comes before the size: a bad key with a huge body is 400', async () => {
    const answer = await face.put(who, 'a%20b', 'x'.repeat(1_000_000))
    expect(answer.status).toBe(400)
    expect(errorOf(answer)).toBe('invalid key')
  })

  test('a value as deep as 16 KB allow is stored and listed', async () => {
    const fresh = await studio.register()
    const deep = '['.repeat(8192) + ']'.repeat(8192)
    expect((await face.put(fresh, 'deep', deep)).status).toBe(204)
    expect(await face.list(fresh)).toBe(`{"deep":${deep}}`)
  })

  test('a client that gives up in the middle stores nothing', async () => {
    const { port } = face
    const headers = { ...as(who), 'Content-Length': '100' }
    const request = open({ host: '127.0.0.1', port, method: 'PUT', path: `${store}/gone`, headers })
    request.on('error', () => {})
    request.write('"half')
    await new Promise((resolve) => setTimeout(resolve, 50))
    request.destroy()
    expect((await face.put(who, 'after', '1')).status).toBe(204)
    expect(await face.listed(who)).not.toHaveProperty('gone')
  })
})

describe('keys', () => {
  let who: Member
  beforeAll(async () => {
    who = await studio.register()
  })

  test('64 characters are a key, 65 are not', async () => {
    expect((await face.put(who, 'k'.repeat(64), '1')).status).toBe(204)
    expect((await face.put(who, 'k'.repeat(65), '1')).status).toBe(400)
    expect((await face.put(who, 'k'.repeat(5000), '1')).status).toBe(400)
  })

  test.each(['a%2Fb', 'a%20b', '%C3%A9', 'a%0Ab', 'ui.theme%0A', 'a%00', 'a+b', 'a:b', '%25', 'a@b', '*'])(
    '%s is 400 for PUT and DELETE',
    async (key) => {
      for (const answer of [await face.put(who, key, '1'), await face.remove(who, key)]) {
        expect(answer.status).toBe(400)
        expect(errorOf(answer)).toBe('invalid key')
      }
    },
  )

  test('the decoded key counts: an encoded letter is the letter', async () => {
    await face.put(who, '%75i.theme', '"light"')
    expect((await face.listed(who))['ui.theme']).toBe('light')
  })

  test('"." and ".." are keys', async () => {
    expect((await face.put(who, '%2E', '1')).status).toBe(204)
    expect((await face.put(who, '..', '2')).status).toBe(204)
    expect(await face.listed(who)).toMatchObject({ '.': 1, '..': 2 })
    expect((await face.remove(who, '%2E%2E')).status).toBe(204)
    expect(Object.keys(await face.listed(who))).not.toContain('..')
  })

  test('case matters', async () => {
    await face.put(who, 'ui.Case', '1')
    await face.put(who, 'ui.case', '2')
    expect(await face.listed(who)).toMatchObject({ 'ui.Case': 1, 'ui.case': 2 })
  })

  test('a name that JavaScript knows is an ordinary key', async () => {
    await face.put(who, '__proto__', '{"a":1}')
    expect(await face.list(who)).toContain('"__proto__":{"a":1}')
  })

  test('an empty segment is no key (405), a further one no route (404)', async () => {
    expect((await face.put(who, '', '1')).status).toBe(405)
    expect((await face.put(who, 'a/b', '1')).status).toBe(404)
  })
})
