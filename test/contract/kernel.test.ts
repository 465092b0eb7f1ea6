import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { exchange, request } from '../support/socket.ts'

const page = 'https://studio.example'
const env = { CORS_ORIGINS: `${page},https://other.example` }

let studio: Studio
let unchecked: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio({ env })
  unchecked = await startStudio({ env, oracle: false })
  member = await studio.register()
})
afterAll(async () => {
  await studio.close()
  await unchecked.close()
})

const character = '/api/entity/character'
const create = (name: string) =>
  studio.request.post(character).set('Authorization', member.bearer).send({ name })
const get = (path: string) => studio.request.get(path).set('Authorization', member.bearer)

describe('methods', () => {
  test('405 with Allow where the path has other methods', async () => {
    const answer = await studio.request.delete('/api/auth/login')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('POST, OPTIONS')
    expect((await studio.request.post('/health')).headers.allow).toBe('GET, HEAD, OPTIONS')
    expect((await studio.request.patch(`${character}/rex`)).headers.allow).toBe(
      'GET, PUT, DELETE, HEAD, OPTIONS',
    )
    expect((await studio.request.trace('/health')).status).toBe(405)
  })

  test('405 and 404 come before any question of who asks', async () => {
    expect((await studio.request.put('/api/auth/me')).status).toBe(405)
    expect((await studio.request.get('/api/no/such/path')).status).toBe(404)
  })

  test('OPTIONS is 204 with the methods, on any path and without a credential', async () => {
    for (const path of ['/health', character, '/no/such/path']) {
      const answer = await studio.request.options(path)
      expect(answer.status).toBe(204)
      expect(answer.headers.allow).toBe('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
      expect(answer.text).toBe('')
    }
  })
})

describe('HEAD', () => {
  // Of a moment, not of the answer.
  const passing = ['date', 'x-request-id']
  const headersOf = (answer: { headers: Record<string, string> }) =>
    Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !passing.includes(name)))

  test.each([true, false])(
    'has the headers of GET, its length too, and no body (oracle: %s)',
    async (checked) => {
      const one = checked ? studio : unchecked
      const { bearer } = await one.register()
      await one.request.post(character).set('Authorization', bearer).send({ entity_id: 'rex', name: 'Rex' })
      for (const path of [
        '/api/health',
        `${character}/rex`,
        character,
        `${character}/nobody`,
        '/auth/me',
        '/no/such',
      ]) {
        const whole = await one.request.get(path).set('Authorization', bearer)
        const head = await one.request.head(path).set('Authorization', bearer)
        expect(head.status, path).toBe(whole.status)
        expect(head.text ?? '').toBe('')
        expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
        const { 'content-length': length, ...others } = headersOf(head)
        const { 'content-length': wholeLength, ...wholeOthers } = headersOf(whole)
        expect(others, path).toEqual(wholeOthers)
        // A time in the body is up to four characters shorter: a full second has no `.123`.
        expect(Math.abs(Number(length) - Number(wholeLength))).toBeLessThanOrEqual(4)
      }
    },
  )

  test('asks for the same credential as GET', async () => {
    expect((await studio.request.head('/api/auth/me')).status).toBe(401)
  })

  test('of every operation that is a GET is answered, and of no other', async () => {
    for (const { path, method, operationId } of routes) {
      if (routes.some((other) => other.path === path && other.method === 'GET') || method === 'GET') continue
      expect(
        (await studio.request.head(path.replaceAll(/\{[^}]+\}/g, 'x'))).status,
        operationId,
      ).toBeGreaterThan(399)
    }
  })
})

describe('CORS', () => {
  test('a page of a listed origin may call with credentials and read our headers', async () => {
    const answer = await studio.request.get('/api/health').set('Origin', page)
    expect(answer.headers['access-control-allow-origin']).toBe(page)
    expect(answer.headers['access-control-allow-credentials']).toBe('true')
    expect(answer.headers['access-control-expose-headers']).toContain('X-Request-Id')
    expect(answer.headers.vary).toContain('Origin')
  })

  test('a preflight of a listed origin gets the methods and headers', async () => {
    const answer = await studio.request.options(character).set({
      Origin: page,
      'Access-Control-Request-Method': 'PUT',
      'Access-Control-Request-Headers': 'if-match',
    })
    expect(answer.status).toBe(204)
    expect(answer.headers['access-control-allow-methods']).toContain('PUT')
    expect(answer.headers['access-control-allow-headers']).toContain('If-Match')
    expect(answer.headers['access-control-max-age']).toBe('600')
  })

  test('errors carry the headers too, so that the page can read them', async () => {
    const answer = await studio.request.get('/api/auth/me').set('Origin', page)
    expect(answer.status).toBe(401)
    expect(answer.headers['access-control-allow-origin']).toBe(page)
  })

  test('an origin that is not listed gets none of it', async () => {
    for (const origin of ['https://evil.example', `${page}.evil.example`, 'null', 'http://studio.example']) {
      for (const answer of [
        await studio.request.get('/api/health').set('Origin', origin),
        await studio.request
          .options(character)
          .set({ Origin: origin, 'Access-Control-Request-Method': 'PUT' }),
      ]) {
        expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
        expect(answer.headers.vary).toContain('Origin')
      }
    }
  })
})

describe('bodies', () => {
  const login = '/api/auth/login'

  test('415 names the media types that the operation takes', async () => {
    const answer = await studio.request.post(login).type('text/plain').send('x')
    expect(answer.status).toBe(415)
    expect(answer.body.detail).toBe('Content-Type must be application/json, not text/plain')
  })

  test('400 for a body that is missing, with or without a Content-Type', async () => {
    for (const send of [studio.request.post(login), studio.request.post(login).type('application/json')]) {
      const answer = await send
      expect(answer.status).toBe(400)
      expect(answer.body.detail).toBe('A body is required')
    }
  })

  test('parameters and case of the media type do not matter', async () => {
    const answer = await create('One').set('Content-Type', 'Application/JSON; charset=utf-8; x=y')
    expect(answer.status).toBe(201)
  })
})

describe('queries', () => {
  test('an empty value is absent', async () => {
    const answer = await get(`${character}?limit=&offset=&search=&sort_by=`)
    expect(answer.status).toBe(200)
    expect(answer.body.limit).toBe(50)
  })

  test('unknown parameters are ignored, also where the operation knows none', async () => {
    expect((await get(`${character}?utm_source=x&limit=7&page[size]=3`)).body.limit).toBe(7)
    expect((await get('/auth/me?utm_source=x')).status).toBe(200)
  })

  test('every sign can be sent in a value', async () => {
    const signs = `:/?#[]@!$&'()*+,;= %"<>\\^\`{|}~é漢😀`
    expect((await get(`${character}?search=${encodeURIComponent(signs)}`)).status).toBe(200)
    expect((await get(`${character}?search=a+b&status=!*'()`)).status).toBe(200)
  })
})

test('a trailing slash is accepted, without a redirect', async () => {
  await create('Slash').expect(201)
  for (const path of ['/api/health/', `${character}/`, `${character}/slash/`]) {
    const answer = await get(path).redirects(0)
    expect(answer.status, path).toBe(200)
  }
})

describe('If-None-Match', () => {
  test.each([true, false])(
    'of the version that is there: 304 without a body (oracle: %s)',
    async (checked) => {
      const one = checked ? studio : unchecked
      const { bearer } = await one.register()
      const path = `${character}/fresh`
      await one.request
        .post(character)
        .set('Authorization', bearer)
        .send({ entity_id: 'fresh', name: 'Fresh' })
      const ask = (tag: string) => one.request.get(path).set({ Authorization: bearer, 'If-None-Match': tag })
      const tag = (await ask('"none"')).headers.etag ?? ''
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const answer = await ask(known)
        expect(answer.status, known).toBe(304)
        expect(answer.text).toBe('')
        expect(answer.headers.etag).toBe(tag)
        expect(answer.headers['cache-control']).toBe('private, no-cache')
      }
      await one.request.put(path).set('Authorization', bearer).send({ name: 'Fresher' })
      expect((await ask(tag)).body.name).toBe('Fresher')
    },
  )
})

test('answers carry the headers of helmet and tell nothing of the software', async () => {
  for (const path of ['/api/health', '/api/auth/me', '/no/such/path']) {
    const { headers } = await studio.request.get(path)
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  }
})

describe('/metrics', () => {
  const names = 'http_requests_total{operation="healthApi",method="GET",status="200"}'

  test('are read from this machine only, and count by operation', async () => {
    await studio.request.get('/api/health')
    expect((await studio.request.get('/metrics')).text).toContain(names)
    expect((await studio.request.get('/metrics').set('X-Forwarded-For', '203.0.113.9')).status).toBe(403)
    expect((await studio.request.get('/metrics').set('Host', 'evil.example')).status).toBe(403)
    expect((await get('/metrics')).status).toBe(403)
  })

  test('with METRICS_TOKEN: its bearer from anywhere, 401 for another', async () => {
    const guarded = await startStudio({ env: { METRICS_TOKEN: 'a token of sixteen' } })
    try {
      const read = (token: string) =>
        guarded.request
          .get('/metrics')
          .set({ Authorization: `Bearer ${token}`, 'X-Forwarded-For': '203.0.113.9' })
      expect((await read('a token of sixteen')).status).toBe(200)
      expect((await read('another token of sixteen')).status).toBe(401)
    } finally {
      await guarded.close()
    }
  })
})

describe('a connection', () => {
  let server: ListeningServer
  beforeAll(async () => {
    server = await serve(studio.app, 0, '127.0.0.1')
  })
  afterAll(() => server.stop())

  test('answers requests one after the other, in their order', async () => {
    const keep = { Connection: 'keep-alive' }
    const answers = await exchange(
      server.port,
      Buffer.concat([
        request('GET /no/such/path', keep),
        request('GET /api/auth/me', keep),
        request('GET /health'),
      ]),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 401, 200])
  })

  test('goes on after a body that was refused without being read', async () => {
    const refused = request(
      'POST /api/auth/me',
      { Connection: 'keep-alive', 'Content-Length': '100000' },
      'x'.repeat(100_000),
    )
    const answers = await exchange(server.port, Buffer.concat([refused, request('GET /health')]))
    expect(answers.map(({ status }) => status)).toEqual([405, 200])
  })

  test('takes a body in chunks, without a length', async () => {
    const headers = {
      Authorization: member.bearer,
      'Content-Type': 'application/json',
      'Transfer-Encoding': 'chunked',
    }
    const body = '9\r\n{"name":"\r\n6\r\nPiece"\r\n1\r\n}\r\n0\r\n\r\n'
    const [answer] = await exchange(server.port, request(`POST ${character}`, headers, body))
    expect(answer?.status).toBe(201)
  })

  test('answers Expect: 100-continue, then the request', async () => {
    const headers = {
      Authorization: member.bearer,
      'Content-Type': 'application/json',
      Expect: '100-continue',
      'Content-Length': '19',
    }
    const answers = await exchange(
      server.port,
      request(`POST ${character}`, headers, '{"name":"Continued"}'.slice(0, 19)),
    )
    expect(answers.map(({ status }) => status)).toEqual([100, 400])
  })
})
