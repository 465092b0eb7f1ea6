import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Route, routes } from '../../generated/routes.ts'
import { request } from '../support/socket.ts'
import { json, pointersOf, targetOf, underFire } from '../support/under-fire.ts'

const { auth, ask, create, get, forgetLimits } = underFire()
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'x')

/** Operations that take JSON, with a target that their path and query validators let through. */
const jsonOperations = routes
  .filter(({ bodyKinds }) => bodyKinds.includes('application/json'))
  .map((route) => ({ route, target: targetOf(route) }))

interface Case {
  readonly what: string
  readonly body: Buffer | string
  readonly headers?: Record<string, string>
  readonly status: (route: Route) => number
  readonly pointer?: string
}

const always = (status: number) => () => status
const asInvalid = ({ invalidStatus }: Route) => invalidStatus
/** Of megabytes that are no JSON; an operation that takes so much reads them first. */
const asTooLarge = (count: number) => (route: Route) =>
  route.maxBody !== null && route.maxBody > count * 1024 * 1024 ? 400 : 413
const deep = (opening: string, closing: string) => opening.repeat(10_000) + closing.repeat(10_000)
const chunked = (body: Buffer | string) =>
  Buffer.concat([
    Buffer.from(`${Buffer.byteLength(body).toString(16)}\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n0\r\n\r\n'),
  ])

const cases: Case[] = [
  { what: 'JSON that ends too soon', body: '{"name": ', status: always(400) },
  { what: 'JSON with a comma too many', body: '{"name": "x",}', status: always(400) },
  { what: 'no JSON at all', body: 'name=x', status: always(400) },
  { what: 'two values', body: '{}{}', status: always(400) },
  { what: 'white space', body: '   ', status: always(400) },
  {
    what: 'bytes that are not UTF-8',
    body: Buffer.from('{"name":"\xff\xfe"}', 'latin1'),
    status: always(400),
  },
  { what: 'UTF-16', body: Buffer.from('{"name":"x"}', 'utf16le'), status: always(400) },
  { what: 'ten thousand arrays in each other', body: deep('[', ']'), status: always(400) },
  {
    what: 'ten thousand objects in each other',
    body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    status: always(400),
  },
  { what: '__proto__', body: '{"__proto__":{"admin":true}}', status: always(400), pointer: '/__proto__' },
  { what: '__proto__ in escapes', body: '{"\\u005f_proto__":1}', status: always(400), pointer: '/__proto__' },
  {
    what: 'constructor.prototype',
    body: '{"constructor":{"prototype":{"admin":true}}}',
    status: always(400),
    pointer: '/constructor',
  },
  { what: 'NUL in a text', body: '{"name":"a\\u0000b"}', status: asInvalid, pointer: '/name' },
  { what: 'half a surrogate pair', body: '{"name":"a\\ud800b"}', status: asInvalid, pointer: '/name' },
  { what: 'a list', body: '[]', status: asInvalid, pointer: '' },
  { what: 'null', body: 'null', status: asInvalid, pointer: '' },
  { what: 'ten megabytes', body: megabytes(10), status: asTooLarge(10) },
  {
    what: 'ten megabytes in chunks, without a length',
    body: chunked(megabytes(10)),
    headers: { 'Transfer-Encoding': 'chunked' },
    status: asTooLarge(10),
  },
  {
    what: 'a compressed body',
    body: gzipSync('{"name":"x"}'),
    headers: { 'Content-Encoding': 'gzip' },
    status: always(415),
  },
  {
    what: 'a compressed bomb',
    body: gzipSync(megabytes(50)),
    headers: { 'Content-Encoding': 'gzip' },
    status: always(415),
  },
  ...[
    'text/plain',
    'application/xml',
    'application/vnd.api+json',
    'json',
    '/',
    ';',
    'application/json/json',
    'application/json, text/plain',
    `application/${'x'.repeat(8000)}`,
    '\x80\xff',
  ].map((type) => ({
    what: `Content-Type ${type.slice(0, 30)}`,
    body: '{"name":"x"}',
    headers: { 'Content-Type': type },
    status: always(415),
  })),
]

describe('a body of any operation that takes JSON', () => {
  test.each(cases)('$what: refused', async ({ body, headers, status, pointer }) => {
    for (const { route, target } of jsonOperations) {
      if (route.rateLimit !== null) await forgetLimits()
      const length: Record<string, string> = headers?.['Transfer-Encoding']
        ? {}
        : { 'Content-Length': String(Buffer.byteLength(body)) }
      const answer = await ask(
        request(`${route.method} ${target}`, { ...auth(), ...json, ...length, ...headers }, body),
      )
      expect(answer.status, `${route.operationId}: ${answer.body}`).toBe(status(route))
      if (pointer !== undefined && route.errors === 'problem')
        expect(pointersOf(answer), route.operationId).toContain(pointer)
      expect(answer.body.length).toBeLessThan(20_000)
    }
  })
})

describe('a body', () => {
  test('with fields that are wrong names each of them by its place', async () => {
    const wrong: [body: object, pointer: string][] = [
      [{}, '/name'],
      [{ name: 5 }, '/name'],
      [{ name: null }, '/name'],
      [{ name: 'x', fields: [] }, '/fields'],
      [{ name: 'x', 'a/b~c': 1 }, '/a~1b~0c'],
      [{ name: 'x', ['k'.repeat(5000)]: 1 }, `/${'k'.repeat(200)}…`],
      [{ name: 'x', fields: { nested: { deep: 'a\0b' } } }, '/fields/nested/deep'],
      [{ name: 'x', fields: { nested: { constructor: { prototype: {} } } } }, '/fields/nested/constructor'],
    ]
    for (const [body, pointer] of wrong) {
      const answer = await create(JSON.stringify(body))
      expect([400, 422]).toContain(answer.status)
      expect(pointersOf(answer)).toEqual([pointer])
      expect(answer.body.length).toBeLessThan(3000)
    }
  })
})

describe('a path', () => {
  const entity = (id: string) => `/api/entity/character/${id}`
  const long = 'x'.repeat(9000)

  test.each([
    ['a slash', '%2F', 422],
    ['a path upwards', '..%2F..%2Fetc%2Fpasswd', 422],
    ['a backslash', '%5C', 422],
    ['NUL', 'a%00b', 422],
    ['a line break', 'a%0D%0Ab', 422],
    ['nine thousand letters', long, 422],
    ['bytes that are not UTF-8', '%ff', 400],
    ['half a percent sign', '%', 400],
    ['a percent sign before other letters', '%zz', 400],
    ['half a surrogate pair', '%ED%A0%80', 400],
    ['two dots', '..', 404],
    ['a sentence of SQL', "'%20or%201=1--", 404],
    ['another alphabet', '%E6%BC%A2%E5%AD%97', 404],
  ])('with %s as id: %s is refused with the field named', async (_, id, status) => {
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const headers = method === 'PUT' ? { ...json, 'Content-Length': '2' } : {}
      const answer = await ask(
        request(`${method} ${entity(id)}`, { ...auth(), ...headers }, method === 'PUT' ? '{}' : ''),
      )
      expect(answer.status, answer.body).toBe(status)
      if (status === 422) expect(pointersOf(answer)).toContain('/path/id')
    }
  })

  test('that goes upwards or is not of this server leads nowhere', async () => {
    for (const target of [
      '/../../etc/passwd',
      '//health',
      '/api//health',
      '/docs/..%2f..%2fpackage.json',
      '/%2e%2e/health',
      '*',
      'health',
    ]) {
      const answer = await get(target)
      expect([400, 404], `${target}: ${answer.status}`).toContain(answer.status)
    }
  })
})

describe('a query', () => {
  const list = (query: string) => get(`/api/entity/character?${query}`)

  test.each([
    ['a limit beyond the most', 'limit=201', 422, '/query/limit'],
    ['a limit that is no number', 'limit=ten', 422, '/query/limit'],
    ['a limit given twice', 'limit=1&limit=2', 422, '/query/limit'],
    ['a negative offset', 'offset=-1', 422, '/query/offset'],
    ['an offset beyond 32 bits', 'offset=2147483648', 422, '/query/offset'],
    ['an unknown value of an enum', 'sort_by=password', 422, '/query/sort_by'],
    ['a search of 201 characters', `search=${'x'.repeat(201)}`, 422, '/query/search'],
    ['bytes that are not UTF-8', 'search=%ff', 400, '/query/search'],
    ['NUL', 'search=%00', 400, '/query/search'],
    ['a name that is not UTF-8', '%ff=1', 400, '/query'],
  ])('with %s is refused with the field named', async (_, query, status, pointer) => {
    const answer = await list(query)
    expect(answer.status, answer.body).toBe(status)
    expect(pointersOf(answer)).toEqual([pointer])
  })

  test('of eight thousand parameters is refused by every operation', async () => {
    for (const route of routes.filter(({ method, rateLimit }) => method === 'GET' && rateLimit === null)) {
      const answer = await get(`${targetOf(route).split('?')[0]}?${'x&'.repeat(4000)}${'y=1&'.repeat(1000)}`)
      expect(answer.status, route.operationId).toBe(400)
    }
  })

  test('of a million parameters is refused before it is read', async () => {
    const answer = await get(`/api/entity/character?${'x=1&'.repeat(1_000_000)}`)
    expect([414, 431]).toContain(answer.status)
    expect((await get('/health')).status).toBe(200)
  })

  test('with names of prototypes changes nothing', async () => {
    const query =
      '__proto__=1&__proto__[admin]=1&constructor=2&constructor.prototype.x=3&toString=4&hasOwnProperty=5'
    const answer = await list(query)
    expect(answer.status).toBe(200)
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })
})
