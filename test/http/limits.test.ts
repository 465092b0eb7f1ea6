import { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import type { HttpError } from '../../src/http/errors.ts'
import { addressKey, createLimits, type LimitStore, limitDefinitions } from '../../src/http/limits.ts'
import { openDataDir, removeDataDir } from '../support/embedded.ts'

let dataDir = ''
let server: Awaited<ReturnType<typeof startEmbedded>>
let pool: Pool

const definitions = {
  door: { points: 3, seconds: 60, over: 'refuse' },
  blink: { points: 1, seconds: 1, over: 'refuse' },
  account: { points: 2, seconds: 60, over: { delay: { maxSeconds: 1 } } },
} as const

beforeAll(async () => {
  dataDir = await openDataDir()
  server = await startEmbedded({ dataDir, idleSeconds: 1 })
  pool = new Pool({ connectionString: server.ownerUrl, max: 4 })
  await pool.query(
    'create table rate_limits (key varchar(255) primary key, points int not null default 0, expire bigint)',
  )
}, 60_000)
beforeEach(async () => {
  await pool.query('truncate rate_limits')
})
afterAll(async () => {
  await pool.end()
  await server.release()
  await removeDataDir(dataDir)
})

const refusal = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: HttpError) => error,
  )

test('each use says what is left, and the one too many is 429 with Retry-After and all rate headers', async () => {
  const limits = createLimits(pool, definitions)
  expect(await limits.consume('door', 'a')).toMatchObject({ limit: 3, remaining: 2, resetSeconds: 60 })
  expect((await limits.consume('door', 'a')).headers).toEqual({
    'RateLimit-Policy': '"door";q=3;w=60',
    RateLimit: '"door";r=1;t=60',
    'X-RateLimit-Limit': '3',
    'X-RateLimit-Remaining': '1',
    'X-RateLimit-Reset': '60',
  })
  expect((await limits.consume('door', 'a')).remaining).toBe(0)
  for (const attempt of ['first from the database', 'then from memory']) {
    const error = await refusal(limits.consume('door', 'a'))
    expect(error, attempt).toMatchObject({ status: 429 })
    expect(Number(error?.headers['Retry-After'])).toBeGreaterThan(50)
    expect(error?.headers.RateLimit).toMatch(/^"door";r=0;t=\d+$/)
    expect(error?.headers['X-RateLimit-Remaining']).toBe('0')
  }
  expect((await limits.consume('door', 'b')).remaining).toBe(2)
})

test('several processes count together', async () => {
  const nodes = [createLimits(pool, definitions), createLimits(pool, definitions)]
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) => nodes[n % 2]?.consume('door', 'shared')),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
})

test('the window ends and the key is free again', async () => {
  const limits = createLimits(pool, definitions)
  await limits.consume('blink', 'a')
  expect(await refusal(limits.consume('blink', 'a'))).toMatchObject({ status: 429 })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await limits.consume('blink', 'a')
})

test('an account past its points is slowed, never locked: its owner gets in after a short wait', async () => {
  const limits = createLimits(pool, definitions)
  await limits.consume('account', 'ada')
  await limits.consume('account', 'ada')
  const started = performance.now()
  expect(await limits.consume('account', 'ada')).toMatchObject({ limit: 2, remaining: 0 })
  expect(performance.now() - started).toBeGreaterThan(900)
})

test('of one account two attempts wait at once; the others are told to come back in seconds', async () => {
  const limits = createLimits(pool, definitions)
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => limits.consume('account', 'ada')))
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toHaveLength(4)
  expect(refused[0]?.reason).toMatchObject({ status: 429, headers: { 'Retry-After': '1' } })
  await limits.consume('account', 'ada')
})

test('a waiting attempt ends when its client leaves', async () => {
  const limits = createLimits(pool, definitions)
  await limits.consume('account', 'ada')
  await limits.consume('account', 'ada')
  const client = new AbortController()
  const waiting = limits.consume('account', 'ada', client.signal)
  setTimeout(() => client.abort(), 20)
  await expect(waiting).rejects.toThrow(/abort/i)
})

test('a key that has proved itself starts anew', async () => {
  const limits = createLimits(pool, definitions)
  for (let n = 0; n < 3; n++) await limits.consume('door', 'a')
  expect(await refusal(limits.consume('door', 'a'))).toMatchObject({ status: 429 })
  await limits.reset('door', 'a')
  expect((await limits.consume('door', 'a')).remaining).toBe(2)
})

test('the table holds no address and no account, whatever the length of the key', async () => {
  const limits = createLimits(pool, definitions)
  await limits.consume('door', `ada@example.org${'x'.repeat(10_000)}`)
  const { rows } = await pool.query<{ key: string }>('select key from rate_limits')
  expect(rows).toHaveLength(1)
  expect(rows[0]?.key).toMatch(/^door:[\w-]{43}$/)
})

test('sweeping removes the windows that have ended and nothing else', async () => {
  const limits = createLimits(pool, definitions)
  await limits.consume('door', 'live')
  await pool.query("insert into rate_limits (key, points, expire) values ('door:old', 9, 1)")
  expect(await limits.sweep()).toBe(1)
  expect(await limits.sweep()).toBe(0)
  expect((await pool.query('select key from rate_limits')).rowCount).toBe(1)
})

test('while the database is away each process still counts for itself', async () => {
  const away: LimitStore = { query: () => Promise.reject(new Error('connection refused')) }
  const limits = createLimits(away, definitions)
  for (let n = 0; n < 3; n++) await limits.consume('door', 'a')
  expect(await refusal(limits.consume('door', 'a'))).toMatchObject({ status: 429 })
  expect((await limits.consume('door', 'b')).remaining).toBe(2)
  await limits.reset('door', 'a')
})

test('statements are named for speed, and without a name where a pooler cannot keep them', async () => {
  const names: (string | undefined)[] = []
  const spied: LimitStore = {
    query: (query) => {
      names.push(query.name)
      return pool.query(query)
    },
  }
  await createLimits(spied, definitions).consume('door', 'a')
  await createLimits(spied, definitions, { prepared: false }).consume('door', 'a')
  expect(names).toEqual([expect.stringContaining('rlflx-upsert'), undefined])
})

test('the limits of the contract are defined, and an unknown name is a mistake', async () => {
  expect(Object.keys(limitDefinitions)).toEqual(
    expect.arrayContaining(['login', 'register', 'code', 'token']),
  )
  await expect(createLimits<Record<string, never>>(pool, {}).consume('none', 'a')).rejects.toThrow(/none/)
})

test('an IPv6 client counts by its /64 network, an IPv4 client by its address in either spelling', () => {
  expect(addressKey('2001:db8:1:2:a:b:c:d')).toBe('2001:db8:1:2::/64')
  expect(addressKey('2001:db8:1:2::d')).toBe('2001:db8:1:2::/64')
  expect(addressKey('2001:db8::d')).toBe('2001:db8:0:0::/64')
  expect(addressKey('::1')).toBe('0:0:0:0::/64')
  expect(addressKey('192.0.2.7')).toBe('192.0.2.7')
  expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7')
})
