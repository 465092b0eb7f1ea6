import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookieHeader, cookiesOf } from '../support/cookies.ts'
import { joinTenant, leaveTenant } from '../support/memberships.ts'

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

const sessionCookies = ['navi_auth_session', 'sage_session']

describe('POST /api/auth/login', () => {
  const dialects = {
    'StudioBrain e-mail': () => ({ email: rex.email, password }),
    'Sage user name': () => ({ username_or_email: rex.username, password }),
    'Sage e-mail': () => ({ username_or_email: rex.email, password }),
    'e-mail in capitals': () => ({ email: rex.email.toUpperCase(), password }),
    'user name in capitals': () => ({ username_or_email: rex.username.toUpperCase(), password }),
  }
  for (const [name, body] of Object.entries(dialects)) {
    for (const path of ['/api/auth/login', '/api/user/login']) {
      test(`${path} takes the ${name} and answers both documents at once`, async () => {
        const answer = await login(body(), path)
        expect(answer.status).toBe(200)
        expect(answer.body).toMatchObject({
          code: 200,
          message: 'success',
          data: {
            access_token: expect.any(String),
            refresh_token: expect.any(String),
            expires_in: 3600,
          },
          timestamp: expect.any(Number),
          access_token: answer.body.data.access_token,
          token_type: 'bearer',
          tenant_id: rex.tenantId,
          user_id: rex.userId,
          role: 'owner',
        })
        const me = await studio.request
          .get('/api/auth/me')
          .set('Authorization', `Bearer ${answer.body.access_token}`)
        expect(me.body.id).toBe(rex.userId)
      })
    }
  }

  test('the session cookie comes under both names, HttpOnly and SameSite=Lax, for the whole session', async () => {
    const cookies = cookiesOf(await login({ email: rex.email, password }))
    expect(Object.keys(cookies).sort()).toEqual(sessionCookies)
    for (const name of sessionCookies) {
      expect(cookies[name]?.attributes).toEqual(
        expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${14 * 86400}`]),
      )
      expect(cookies[name]?.attributes).not.toContain('Secure')
      const session = await studio.request
        .get('/api/auth/web/session')
        .set('Cookie', `${name}=${cookies[name]?.value}`)
      expect(session.body.user_id, name).toBe(rex.userId)
    }
  })

  test('the cookie is Secure when a trusted proxy says that the client came over TLS', async () => {
    const answer = await login({ email: rex.email, password }).set('X-Forwarded-Proto', 'https')
    for (const { attributes } of Object.values(cookiesOf(answer))) expect(attributes).toContain('Secure')
  })

  test('a proxy that names no address does not keep anybody out', async () => {
    for (const address of ['unknown', '203.0.113.7:49152', '_hidden']) {
      const answer = await login({ email: rex.email, password }).set('X-Forwarded-For', address)
      expect(answer.status, address).toBe(200)
    }
  })

  test('tenant_id chooses among the tenants of the user, and without it the one used last is entered', async () => {
    const member = await studio.register({ password })
    const host = await studio.register()
    await joinTenant(studio, host.tenantId, member.userId, 'viewer')
    const chosen = await login({ email: member.email, password, tenant_id: host.tenantId })
    expect(chosen.body).toMatchObject({ tenant_id: host.tenantId, role: 'viewer' })
    const again = await login({ email: member.email, password })
    expect(again.body.tenant_id).toBe(host.tenantId)
    const back = await login({ username_or_email: member.username, password, tenant_id: member.tenantId })
    expect(back.body).toMatchObject({ tenant_id: member.tenantId, role: 'owner' })
  })

  test('404 for a tenant that the user is no member of, and no session', async () => {
    const stranger = await studio.register()
    const answer = await login({ email: rex.email, password, tenant_id: stranger.tenantId })
    expect(answer.status).toBe(404)
    expect(answer.body.detail).toBe(`Tenant not found: ${stranger.tenantId}`)
    expect(cookiesOf(answer)).toEqual({})
  })

  test('403 for a user without any tenant', async () => {
    const lost = await studio.register({ password })
    await leaveTenant(studio, lost.tenantId, lost.userId)
    expect((await login({ email: lost.email, password })).status).toBe(403)
  })

  const broken: Record<string, object> = {
    'no password': { email: 'a@example.com' },
    'no name': { password },
    'both dialects at once': { email: 'a@example.com', username_or_email: 'a', password },
    'a member of its own': { email: 'a@example.com', password, remember: true },
    'an e-mail that is none': { email: 'rex', password },
    'a password that is no text': { username_or_email: 'rex', password: 7 },
    'a tenant that is no UUID': { email: 'a@example.com', password, tenant_id: 'mine' },
    'a NUL in the name': { username_or_email: 'rex\0', password },
  }
  for (const [name, body] of Object.entries(broken)) {
    test(`422 with the errors listed for ${name}`, async () => {
      const answer = await login(body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors.length).toBeGreaterThan(0)
    })
  }
})

describe('POST /api/auth/web/login', () => {
  test('gives the documented body and sets the cookie of the same session', async () => {
    const answer = await login({ email: rex.email, password }, '/api/auth/web/login')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3600,
      tenant_id: rex.tenantId,
      user_id: rex.userId,
      role: 'owner',
    })
    await studio.request.post('/api/auth/logout').set('Cookie', cookieHeader(answer))
    const after = await studio.request
      .get('/api/auth/me')
      .set('Authorization', `Bearer ${answer.body.access_token}`)
    expect(after.status).toBe(401)
  })

  test("422 for Sage's body, which is not this operation's", async () => {
    expect((await login({ username_or_email: rex.email, password }, '/api/auth/web/login')).status).toBe(422)
  })
})

describe('modes of authentication', () => {
  test('AUTH_MODE=oauth: 400 with the documented text, whoever logs in', async () => {
    const closed = await startStudio({ env: { AUTH_MODE: 'oauth' } })
    const admin = await closed.register({ systemRole: 'admin', password })
    for (const path of ['/api/auth/login', '/api/user/login', '/api/auth/web/login']) {
      const answer = await closed.request.post(path).send({ email: admin.email, password })
      expect(answer.status, path).toBe(400)
      if (path !== '/api/auth/web/login') expect(answer.body.message).toBe('当前服务未启用本地账号密码登录')
    }
    await closed.close()
  })

  test('AUTH_MODE=trusted_proxy: administrators only; 403 with the documented text for others', async () => {
    const guarded = await startStudio({ env: { AUTH_MODE: 'trusted_proxy' } })
    const admin = await guarded.register({ systemRole: 'admin', password })
    const user = await guarded.register({ role: 'owner', password })
    const enter = (who: Member, secret = password) =>
      guarded.request.post('/api/auth/login').send({ username_or_email: who.username, password: secret })
    expect((await enter(admin)).status).toBe(200)
    const refused = await enter(user)
    expect(refused.status).toBe(403)
    expect(refused.body).toMatchObject({ code: 403, message: '当前服务仅允许管理员通过账号密码登录' })
    expect(cookiesOf(refused)).toEqual({})
    expect((await enter(user, 'wrong password')).status).toBe(401)
    await guarded.close()
  })
})

describe('clients of the documents', () => {
  test("Sage's curl: the cookie of the login opens the session, without any token", async () => {
    const curl = supertest.agent(studio.app)
    const login = await curl
      .post('/api/auth/login')
      .set(elsewhere())
      .send({ username_or_email: rex.username, password })
    expect(login.body.code).toBe(200)
    const session = await curl.get('/api/auth/session')
    expect(session.status).toBe(200)
    expect(session.body.data.user.userid).toBe(rex.userId)
    expect((await curl.post('/api/auth/logout')).body.code).toBe(200)
    expect((await curl.get('/api/auth/session')).status).toBe(401)
  })

  test("StudioBrain's flow: the token of the web login opens the API as a bearer", async () => {
    const { body } = await login({ email: rex.email, password }, '/api/auth/web/login')
    const created = await studio.request
      .post('/api/entity/character')
      .set('Authorization', `Bearer ${body.access_token}`)
      .send({ entity_id: 'rex_marshall', name: 'Rex Marshall' })
    expect(created.status).toBe(201)
  })
})

test('logins and failures are in the audit log, with address and request, and no secret', async () => {
  const member = await studio.register({ password })
  const good = await login({ email: member.email, password }).set('User-Agent', 'curl/8')
  await login({ email: member.email, password: 'wrong password' })
  expect(await auditOf(studio, member.userId)).toMatchObject([
    {
      action: 'user.login',
      outcome: 'success',
      tenant_id: member.tenantId,
      ip: expect.stringMatching(/^198\.51\./),
      user_agent: 'curl/8',
      request_id: good.headers['x-request-id'],
    },
    { action: 'user.login', outcome: 'failure', detail: { status: 401 } },
  ])
  expect(JSON.stringify(await auditOf(studio, member.userId))).not.toMatch(/password|secret/)
})
