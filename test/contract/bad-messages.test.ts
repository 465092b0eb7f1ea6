import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { request } from '../support/socket.ts'
import { detailOf, json, underFire } from '../support/under-fire.ts'

const { auth, ask, create, get, say, sendThenRead } = underFire()

describe('headers', () => {
  test('of 64 KB are 431', async () => {
    for (const headers of [
      { 'X-Padding': 'x'.repeat(64 * 1024) },
      Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`X-${at}`, 'x'.repeat(10)])),
      { Cookie: 'a=b; '.repeat(13_000) },
    ]) {
      const answer = await get('/health', headers)
      expect(answer.status).toBe(431)
      expect(detailOf(answer)).toBe('Request header fields too large')
    }
  })

  test.each([
    ['an Authorization of 9000 letters', { Authorization: `Bearer ${'x'.repeat(9000)}` }, 401],
    ['an Authorization of another kind', { Authorization: 'Basic YTpi' }, 401],
    ['an Authorization of bytes', { Authorization: 'Bearer \xff\xfe' }, 401],
    ['a token of dots', { Authorization: 'Bearer ..' }, 401],
    ['five hundred cookies', { Authorization: '', Cookie: 'navi_auth_session=; '.repeat(500) }, 401],
    ['a cookie of nonsense', { Authorization: '', Cookie: '=;;;=%ff; navi_auth_session=%' }, 401],
  ])('with %s are no credential', async (_, headers, status) => {
    expect((await get('/api/auth/me', headers)).status).toBe(status)
  })

  test('that are nonsense are ignored where nothing depends on them', async () => {
    const answer = await get('/api/entity/character', {
      'X-Request-Id': 'a b\t"><script>',
      'Accept-Language': 'x'.repeat(5000),
      Accept: ';;;,,,q=/*',
      'If-None-Match': '"'.repeat(2000),
      Range: 'bytes=9-1,x',
      'X-Forwarded-For': '1.2.3.4, nonsense',
      'X-HTTP-Method-Override': 'DELETE',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('Idempotency-Key: 400 or 422 names it when it is too long or not ASCII', async () => {
    for (const key of ['x'.repeat(256), 'a b', 'k\xe4y']) {
      const answer = await create('{"name":"Any"}', {
        'Idempotency-Key': key,
      })
      expect([400, 422]).toContain(answer.status)
      expect(detailOf(answer)).toMatch(/idempotency-key/i)
    }
  })

  test('If-Match of nonsense is 412, not a write', async () => {
    const answer = await ask(
      request(
        'PUT /api/users/me/preferences',
        { ...auth(), ...json, 'Content-Length': '16', 'If-Match': '"x", y, *z' },
        '{"theme":"dark"}',
      ),
    )
    expect(answer.status).toBe(412)
  })
})

describe('a message that can be read in two ways', () => {
  const smuggled = 'POST /api/entity/character HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const head = (...fields: string[]) =>
    ['POST /api/entity/character HTTP/1.1', 'Host: localhost', ...fields, '', ''].join('\r\n')

  test.each([
    ['two lengths', head('Content-Length: 5', 'Content-Length: 6')],
    ['two equal lengths', head('Content-Length: 2', 'Content-Length: 2')],
    ['a list of lengths', head('Content-Length: 5, 5')],
    ['a length and chunks', head('Content-Length: 4', 'Transfer-Encoding: chunked')],
    ['chunks that are not the last encoding', head('Transfer-Encoding: chunked, identity')],
    ['an unknown encoding', head('Transfer-Encoding: xchunked')],
    ['two encodings', head('Transfer-Encoding: chunked', 'Transfer-Encoding: identity')],
    ['a space before the colon', head('Content-Length : 5')],
    ['a negative length', head('Content-Length: -1')],
    ['a length in another notation', head('Content-Length: 0x10')],
    ['a folded line', head('Content-Length: 5', ' 6')],
    ['NUL in a header', head('X-A: a\0b')],
    ['a carriage return in a header', head('X-A: a\rX-B: b')],
    ['line feeds alone', head('X-A: b').replaceAll('\r\n', '\n')],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n'],
    ['a version that does not exist', 'GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['the greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a chunk size that is no number', `${head('Transfer-Encoding: chunked')}zz\r\n`],
  ])('%s: 400, and what follows it is not answered', async (_, first) => {
    const answers = await say(Buffer.from(`${first}{"name":"x"}${smuggled}`, 'latin1'))
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 400)).toBe(true)
  })
})

describe('a body', () => {
  const name = '{"name":"Half"}'

  test('that stops half way is not written, however the client leaves', async () => {
    const half = request(
      'POST /api/entity/character',
      { ...auth(), ...json, 'Content-Length': '15' },
      name.slice(0, 8),
    )
    const open = request(
      'POST /api/entity/character',
      { ...auth(), ...json, 'Transfer-Encoding': 'chunked' },
      `8\r\n${name.slice(0, 8)}`,
    )
    for (const bytes of [half, open]) {
      for (const leave of ['end', 'reset'] as const) {
        const answers = await say(bytes, leave)
        expect(answers.every(({ status }) => status === 400)).toBe(true)
      }
    }
    expect((await get('/health')).status).toBe(200)
  })

  test('that is longer than it says ends where it says, and the rest is no request', async () => {
    const bytes = request(
      'POST /api/entity/character',
      { ...auth(), ...json, Connection: 'keep-alive', 'Content-Length': '2' },
      `{}${name}`,
    )
    const answers = await say(bytes)
    expect(answers.map(({ status }) => status)).toEqual([422])
  })

  test('that is refused while it is being sent does not cost the client its answer', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024, 'x')
    const length = { 'Content-Length': String(large.length) }
    const answer = await sendThenRead(
      request('POST /api/entity/character', { ...auth(), ...json, ...length, Connection: 'close' }, large),
    )
    expect(answer?.status).toBe(413)
    expect(answer && detailOf(answer)).toBe('The body is larger than 1048576 bytes')
  })

  test('of an operation that takes none is not looked at', async () => {
    for (const body of ['{"', '__proto__']) {
      const answer = await ask(
        request('GET /api/auth/me', { ...auth(), ...json, 'Content-Length': String(body.length) }, body),
      )
      expect(answer.status).toBe(200)
    }
  })
})

test('a flood of bad requests leaves the memory as it was', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // A buffer that is let go is given back some turns of the event loop later, so the least of several looks counts.
  const used = async () => {
    let least = Number.POSITIVE_INFINITY
    for (let look = 0; look < 15; look++) {
      collect()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const { heapUsed, external } = process.memoryUsage()
      least = Math.min(least, (heapUsed + external) / 1024 / 1024)
    }
    return least
  }
  const flood = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      await create(Buffer.alloc(2 * 1024 * 1024, 'x'))
      await create(`{"name":"x","${'k'.repeat(500_000)}${round}":1}`)
      await create('['.repeat(20_000))
      await create('{}', {
        'Content-Type': `application/json${round}; x=${round}`,
      })
      await create('{}', { 'Content-Type': `application/json; x=${round}` })
      await get(`/api/entity/character?${'x&'.repeat(4000)}`)
      await get(`/no/such/path/${round}${'x'.repeat(8000)}`)
      await get('/health', { 'X-Padding': 'x'.repeat(64 * 1024) })
      await get('/api/auth/me', { Authorization: `Bearer ${'x'.repeat(8000)}${round}` })
    }
  }
  await flood(20)
  const before = await used()
  await flood(60)
  // 60 rounds send 150 MB; what is kept of them is noise.
  expect((await used()) - before).toBeLessThan(16)
})
