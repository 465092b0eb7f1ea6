import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../../src/config.ts'
import { addressList } from '../../src/http/authentication/identity-proxies.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'

const header = 'X-Sage-Internal-UserId'
let studio: Studio

beforeAll(async () => {
  studio = await startStudio({
    env: {
      AUTH_MODE: 'trusted_proxy',
      TRUSTED_IDENTITY_PROXIES: '127.0.0.0/8, ::1',
      TRUST_PROXY: 'loopback',
    },
  })
})
afterAll(() => studio.close())

const session = (from: Studio, headers: Record<string, string>) =>
  from.request.get('/api/auth/web/session').set(headers)

describe('a user whom a trusted proxy names', () => {
  test('gets an account with a tenant of their own at first, and the same one ever after', async () => {
    const first = await session(studio, { [header]: 'alice-42' })
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ role: 'owner', user: { username: 'alice-42', name: 'alice-42' } })
    const again = await session(studio, { [header]: 'alice-42' })
    expect(again.body.user_id).toBe(first.body.user_id)
    const sage = await studio.request.get('/api/auth/session').set(header, 'alice-42')
    expect(sage.body.data.user).toMatchObject({
      userid: first.body.user_id,
      username: 'alice-42',
      nickname: 'alice-42',
    })
    const { system_role, password_hash } = await studio.database.system
      .selectFrom('users')
      .select(['system_role', 'password_hash'])
      .where('id', '=', first.body.user_id)
      .executeTakeFirstOrThrow()
    expect({ system_role, password_hash }).toEqual({ system_role: 'user', password_hash: null })
    expect((await auditOf(studio, first.body.user_id)).map(({ action }) => action)).toEqual(['user.register'])
  })

  test('is one user, however many requests come first', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => session(studio, { [header]: 'crowd' })))
    expect(new Set(answers.map(({ body }) => body.user_id)).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  })

  test('may use the API, and is kept out of what is for administrators', async () => {
    const created = await studio.request
      .post('/api/entity/character')
      .set(header, 'writer')
      .send({ entity_id: 'rex', name: 'Rex' })
    expect(created.status).toBe(201)
    expect((await studio.request.get('/api/admin/config').set(header, 'writer')).status).toBe(403)
  })

  test('is nobody else of the same name: an account of our own is not entered', async () => {
    const own = await studio.register({ username: 'bob' })
    const named = await session(studio, { [header]: 'bob' })
    expect(named.status).toBe(200)
    expect(named.body.user_id).not.toBe(own.userId)
  })

  test('is shut out once disabled: 401', async () => {
    const { body } = await session(studio, { [header]: 'mallory' })
    await studio.database.system
      .updateTable('users')
      .set({ status: 'disabled' })
      .where('id', '=', body.user_id)
      .execute()
    expect((await session(studio, { [header]: 'mallory' })).status).toBe(401)
  })

  test('comes after a bearer token and a cookie that count, and in place of those that do not', async () => {
    const member = await studio.register()
    const named = { [header]: 'carol' }
    const byToken = await session(studio, { ...named, Authorization: member.bearer })
    const byCookie = await session(studio, { ...named, Cookie: member.cookie })
    expect(byToken.body.user_id).toBe(member.userId)
    expect(byCookie.body.user_id).toBe(member.userId)
    const worthless: Record<string, string>[] = [
      { Authorization: 'Bearer nonsense' },
      { Cookie: 'sage_session=nonsense' },
    ]
    for (const other of worthless) {
      expect((await session(studio, { ...named, ...other })).body.user.username).toBe('carol')
    }
  })

  test('changes nothing by a request that a page of another site sent', async () => {
    const answer = await studio.request
      .post('/api/entity/character')
      .set({ [header]: 'writer', Origin: 'https://evil.example' })
      .send({ entity_id: 'max', name: 'Max' })
    expect(answer.status).toBe(403)
  })

  test('an empty, blank, endless or unprintable name names nobody: 401', async () => {
    for (const name of ['', '   ', 'x'.repeat(256), 'a\u00e9']) {
      expect((await session(studio, { [header]: name })).status, name).toBe(401)
    }
  })
})

describe('the header of anybody else counts for nothing: 401', () => {
  const elsewhere: Record<string, Record<string, string>> = {
    'a peer that is not listed': { AUTH_MODE: 'trusted_proxy', TRUSTED_IDENTITY_PROXIES: '10.0.0.0/8' },
    'a peer that is not listed and claims an address that is': {
      AUTH_MODE: 'trusted_proxy',
      TRUSTED_IDENTITY_PROXIES: '10.0.0.0/8',
      TRUST_PROXY: 'loopback',
    },
    'nobody is listed': { AUTH_MODE: 'trusted_proxy' },
    'the mode native': { AUTH_MODE: 'native', TRUSTED_IDENTITY_PROXIES: '127.0.0.0/8' },
    'the mode oauth': { AUTH_MODE: 'oauth', TRUSTED_IDENTITY_PROXIES: '127.0.0.0/8' },
  }
  for (const [name, env] of Object.entries(elsewhere)) {
    test(name, async () => {
      const other = await startStudio({ env })
      const answer = await session(other, { [header]: 'alice-42', 'X-Forwarded-For': '10.0.0.1' })
      expect(answer.status).toBe(401)
      const users = await other.database.system.selectFrom('users').select('id').execute()
      expect(users).toEqual([])
      await other.close()
    })
  }
})

test('addresses and networks of both families are told apart, also as IPv4 inside IPv6', () => {
  const listed = addressList(['10.1.0.0/16', '192.0.2.7', '2001:db8::/32'])
  const inside = ['10.1.255.1', '192.0.2.7', '::ffff:192.0.2.7', '::ffff:10.1.0.9', '2001:db8:1::5']
  const outside = ['10.2.0.1', '192.0.2.8', '2001:db9::1', '::1', '127.0.0.1', 'unknown', '']
  expect(inside.filter((address) => !listed(address))).toEqual([])
  expect(outside.filter(listed)).toEqual([])
})

test('TRUSTED_IDENTITY_PROXIES that are no addresses stop the start', () => {
  for (const text of [
    'proxy.internal',
    '10.0.0.0/33',
    '10.0.0',
    '10.0.0.0/8/8',
    '::1/129',
    '10.0.0.0/x',
    '10.0.0.0/',
  ]) {
    expect(() => loadConfig({ TRUSTED_IDENTITY_PROXIES: text }), text).toThrow(ConfigError)
  }
})
