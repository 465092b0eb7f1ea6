import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { disable } from '../support/memberships.ts'
import { countPasswordWork } from '../support/password-work.ts'

const password = 'secretpassword'
let studio: Studio
let rex: Member

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register({ password })
})
afterAll(() => studio.close())

const login = (body: object, path = '/api/auth/login') =>
  studio.request.post(path).set(elsewhere()).set('Accept-Language', 'en').send(body)

describe('who may not come in learns nothing about accounts', () => {
  const refused = async (): Promise<Record<string, object>> => {
    const disabled = await studio.register({ password })
    await disable(studio, disabled.userId)
    const withoutPassword = await studio.register()
    return {
      'an unknown user': { email: 'nobody@example.com', password },
      'a wrong password': { email: rex.email, password: 'another password' },
      'a disabled account': { email: disabled.email, password },
      'an account without password': { email: withoutPassword.email, password },
    }
  }

  for (const path of ['/api/auth/login', '/api/auth/web/login', '/api/user/login']) {
    test(`${path} answers the same 401, header for header, in every case`, async () => {
      const seen = new Set<string>()
      for (const [name, body] of Object.entries(await refused())) {
        const answer = await login(body, path)
        expect(answer.status, name).toBe(401)
        expect(answer.body.detail).toBe('Wrong user name or password')
        const { request_id: _, timestamp: __, ...rest } = answer.body
        const { date: ___, 'x-request-id': ____, 'content-length': _____, ...headers } = answer.headers
        expect(cookiesOf(answer)).toEqual({})
        seen.add(JSON.stringify([rest, Object.entries(headers).sort()]))
      }
      expect(seen.size).toBe(1)
    })
  }

  test('each of them, and a right password, costs exactly one Argon2 computation', async () => {
    const cases = { ...(await refused()), 'the right password': { email: rex.email, password } }
    for (const [name, body] of Object.entries(cases)) {
      expect(await countPasswordWork(() => login(body)), name).toBe(1)
    }
  })

  test("the message is Sage's, Chinese unless the client prefers English", async () => {
    const attempt = () =>
      studio.request.post('/api/auth/login').set(elsewhere()).send({ email: 'no@example.com', password })
    expect((await attempt()).body.message).toBe('用户名或密码错误')
    expect((await attempt().set('Accept-Language', 'en-GB, zh;q=0.5')).body.message).toBe(
      'Wrong user name or password',
    )
  })
})

describe('rate limits', () => {
  test('429 with Retry-After past 30 logins a minute from one address, and other addresses go on', async () => {
    const here = elsewhere()
    const attempt = (address: Record<string, string>) =>
      studio.request.post('/api/auth/web/login').set(address).send({ email: 'x', password })
    for (let n = 0; n < 30; n++) expect((await attempt(here)).status).toBe(422)
    const answer = await attempt(here)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(answer.headers['x-ratelimit-limit']).toBe('30')
    expect(answer.headers['x-ratelimit-remaining']).toBe('0')
    expect(answer.headers.ratelimit).toMatch(/^"login";r=0;t=\d+$/)
    expect(answer.body).toMatchObject({ status: 429, code: 429 })
    expect((await attempt(elsewhere())).status).toBe(422)
  })

  test('past 10 wrong passwords from anywhere an account is slowed with 429 and Retry-After, known or not', async () => {
    const known = await studio.register({ password })
    const names = [known.email, 'not-here@example.com']
    await Promise.all(
      names.map(async (email) => {
        const attempt = () => login({ email, password: 'wrong password' })
        for (let n = 0; n < 10; n++) expect((await attempt()).status, email).toBe(401)
        const answers = await Promise.all([attempt(), attempt(), attempt(), attempt()])
        expect(answers.map(({ status }) => status).sort(), email).toEqual([401, 401, 429, 429])
        for (const answer of answers.filter(({ status }) => status === 429)) {
          expect(Number(answer.headers['retry-after'])).toBe(8)
        }
      }),
    )
  })

  test('a stranger who guesses locks nobody out: the right password still gets in, and clears the count', async () => {
    const { email } = await studio.register({ password })
    for (let n = 0; n < 10; n++) await login({ email, password: 'wrong password' })
    expect((await login({ email, password })).status).toBe(200)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => login({ email, password: 'wrong password' })),
    )
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
  })

  test('no spelling of a name counts for itself', async () => {
    const { username, email } = await studio.register({ password, username: 'ΝΙΚΟΣ_kim' })
    const spellings = [username, 'νικοσ_KIM', ` ${username} `]
    for (const name of spellings) {
      expect((await login({ username_or_email: name, password })).status, name).toBe(200)
    }
    for (let n = 0; n < 10; n++) {
      await login({ username_or_email: spellings[n % spellings.length], password: 'wrong password' })
    }
    const keys = await studio.database.system
      .selectFrom('rate_limits')
      .select('points')
      .where('key', 'like', 'login-account:%')
      .where('points', '=', 10)
      .execute()
    expect(keys).toHaveLength(1)
    expect((await login({ email, password })).status).toBe(200)
  })
})
