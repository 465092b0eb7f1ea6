import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { createApiToken, expired } from '../support/tokens.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

/** Whether the credentials of the member's session still open something. */
const lives = async ({ bearer, cookie, refreshToken }: Member) => {
  const byBearer = await studio.request.get('/api/auth/me').set('Authorization', bearer)
  const byCookie = await studio.request.get('/api/auth/me').set('Cookie', cookie)
  expect(byBearer.status).toBe(byCookie.status)
  const renewed = await studio.request
    .post('/api/auth/refresh')
    .set(elsewhere())
    .send({ refresh_token: refreshToken })
  expect(renewed.status).toBe(byBearer.status)
  return byBearer.status === 200
}

const doors: Record<string, object> = {
  '/api/auth/logout': { code: 200, message: 'success', data: {}, timestamp: expect.any(Number), ok: true },
  '/api/user/logout': { code: 200, message: 'success', data: {}, timestamp: expect.any(Number), ok: true },
  '/auth/logout': { ok: true },
}

for (const [path, body] of Object.entries(doors)) {
  describe(`POST ${path}`, () => {
    const logOut = (headers: Record<string, string>) => studio.request.post(path).set(headers)

    const credentials: Record<string, (member: Member) => Record<string, string>> = {
      'an access token': ({ bearer }) => ({ Authorization: bearer }),
      'the cookie': ({ cookie }) => ({ Cookie: cookie }),
      "the cookie under Sage's name": ({ cookie }) => ({
        Cookie: cookie.replace('navi_auth_session', 'sage_session'),
      }),
      'an expired access token': ({ token }) => ({ Authorization: `Bearer ${expired(studio, token)}` }),
      'a broken token beside the cookie': ({ cookie }) => ({ Authorization: 'Bearer x.y.z', Cookie: cookie }),
    }
    for (const [name, headers] of Object.entries(credentials)) {
      test(`${name} ends the session: its tokens, its cookie and its refresh token`, async () => {
        const member = await studio.register()
        const answer = await logOut(headers(member))
        expect(answer.status).toBe(200)
        expect(answer.body).toEqual(body)
        expect(await lives(member)).toBe(false)
      })
    }

    test('the browser is told to forget both cookies', async () => {
      const { cookie } = await studio.register()
      const set = cookiesOf(await logOut({ Cookie: cookie }))
      expect(Object.keys(set).sort()).toEqual(['navi_auth_session', 'sage_session'])
      for (const { value, attributes } of Object.values(set)) {
        expect(value).toBe('')
        expect(attributes).toEqual(
          expect.arrayContaining(['Max-Age=0', 'Path=/', 'HttpOnly', 'SameSite=Lax']),
        )
      }
    })

    test('a token of one session and the cookie of another end both', async () => {
      const [first, second] = [await studio.register(), await studio.register()]
      await logOut({ Authorization: first.bearer, Cookie: second.cookie })
      expect([await lives(first), await lives(second)]).toEqual([false, false])
    })

    test('an API token is revoked, and the sessions of its user go on', async () => {
      const member = await studio.register()
      const token = await createApiToken(studio, member)
      const me = () => studio.request.get('/api/auth/me').set('Authorization', `Bearer ${token}`)
      expect((await me()).status).toBe(200)
      expect((await logOut({ Authorization: `Bearer ${token}` })).status).toBe(200)
      expect((await me()).status).toBe(401)
      expect(await lives(member)).toBe(true)
    })

    test('never 401: without a credential, with a broken one, and a second time it answers the same', async () => {
      const member = await studio.register()
      await logOut({ Authorization: member.bearer })
      const tries: Record<string, string>[] = [
        {},
        { Authorization: member.bearer, Cookie: member.cookie },
        { Authorization: 'Bearer nonsense' },
        { Authorization: 'Basic YTpi' },
        { Authorization: `Bearer nav_${'x'.repeat(43)}` },
        { Cookie: 'navi_auth_session=; sage_session=%' },
      ]
      for (const headers of tries) {
        const answer = await logOut(headers)
        expect(answer.status, JSON.stringify(headers)).toBe(200)
        expect(answer.body).toEqual(body)
      }
    })

    test('a body, which clients send by habit, is ignored', async () => {
      const answer = await logOut({}).send({})
      expect(answer.status).toBe(200)
    })

    test("403 for the cookie from another site's page, and the session goes on", async () => {
      const member = await studio.register()
      const answer = await logOut({ Cookie: member.cookie, Origin: 'https://elsewhere.example' })
      expect(answer.status).toBe(403)
      expect(await lives(member)).toBe(true)
    })
  })
}

test('a logout is in the audit log, once, also with an expired token', async () => {
  for (const spoil of [(token: string) => token, (token: string) => expired(studio, token)]) {
    const member = await studio.register()
    const header = `Bearer ${spoil(member.token)}`
    for (let n = 0; n < 2; n++) await studio.request.post('/api/auth/logout').set('Authorization', header)
    expect(await auditOf(studio, member.userId)).toMatchObject([
      { action: 'user.logout', outcome: 'success', tenant_id: member.tenantId },
    ])
  }
})

test('the other sessions of the user go on', async () => {
  const member = await studio.register({ password: 'secretpassword' })
  const login = await studio.request
    .post('/api/auth/login')
    .set(elsewhere())
    .send({ email: member.email, password: 'secretpassword' })
  await studio.request.post('/api/auth/logout').set('Authorization', `Bearer ${login.body.access_token}`)
  expect(await lives(member)).toBe(true)
})
