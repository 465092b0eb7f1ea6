import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookieHeader, cookiesOf } from '../support/cookies.ts'
import { textOfTable } from '../support/tables.ts'

const password = 'secretpassword'
let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const post = (path: string, body: object, at = studio) =>
  at.request.post(path).set(elsewhere()).set('Accept-Language', 'en').send(body)
const register = (body: object) => post('/api/auth/register', body)
const registerTenant = (body: object) => post('/api/register', body)
const logIn = (body: object) => post('/api/auth/login', body)
const someEmail = () => `${randomUUID()}@example.com`

describe("POST /api/auth/register, StudioBrain's dialect", () => {
  test('200 with a user who owns a tenant of their own, as both documents write it', async () => {
    const email = someEmail()
    const answer = await register({ email, password, name: 'Rex' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      code: 200,
      message: 'success',
      data: { user_id: answer.body.user_id },
      timestamp: expect.any(Number),
      email,
      username: email,
      role: 'owner',
    })
    const entered = await logIn({ email, password })
    expect(entered.body).toMatchObject({
      user_id: answer.body.user_id,
      tenant_id: answer.body.tenant_id,
      role: 'owner',
    })
    const { body } = await studio.request
      .get('/api/auth/web/session')
      .set('Authorization', `Bearer ${entered.body.access_token}`)
    expect(body.user.name).toBe('Rex')
    expect(body.tenants).toMatchObject([{ tenant_id: answer.body.tenant_id, name: 'Rex', role: 'owner' }])
  })

  test('it signs nobody in: no cookie and no token', async () => {
    const answer = await register({ email: someEmail(), password })
    expect(cookiesOf(answer)).toEqual({})
    expect(JSON.stringify(answer.body)).not.toContain('token')
  })

  test('name wins over display_name, and what is absent is made from the address', async () => {
    const named = async (extra: object) => {
      const email = `ada.${randomUUID()}@example.com`
      await register({ email, password, ...extra })
      const { body } = await logIn({ email, password })
      const me = await studio.request.get('/auth/me').set('Authorization', `Bearer ${body.access_token}`)
      return me.body.display_name
    }
    expect(await named({ name: 'Ada', display_name: 'Countess' })).toBe('Ada')
    expect(await named({ display_name: 'Countess' })).toBe('Countess')
    expect(await named({})).toMatch(/^ada\./)
  })

  test('the user name can be logged in with', async () => {
    const username = `rex_${randomUUID().slice(0, 8)}`
    const answer = await register({ email: someEmail(), password, username })
    expect(answer.body.username).toBe(username)
    expect((await logIn({ username_or_email: username, password })).status).toBe(200)
  })

  test('409 for an address or a user name that is taken, in any case of letters, and nothing is written', async () => {
    const email = someEmail()
    const username = `u_${randomUUID().slice(0, 8)}`
    await register({ email, password, username })
    const tenants = await textOfTable(studio.ownerUrl, 'tenants')
    const twiceEmail = await register({ email: email.toUpperCase(), password: 'another password' })
    expect(twiceEmail.status).toBe(409)
    expect(twiceEmail.body).toMatchObject({ detail: 'The e-mail address is taken', code: 409 })
    const twiceName = await register({ email: someEmail(), password, username: username.toUpperCase() })
    expect(twiceName.status).toBe(409)
    expect(twiceName.body.detail).toBe('The user name is taken')
    expect(await textOfTable(studio.ownerUrl, 'tenants')).toBe(tenants)
    expect((await logIn({ email, password })).status).toBe(200)
  })

  test('of many registrations at once with one address or one user name exactly one succeeds', async () => {
    const email = someEmail()
    const byEmail = await Promise.all(Array.from({ length: 6 }, () => register({ email, password })))
    expect(byEmail.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    const username = `u_${randomUUID().slice(0, 8)}`
    const byName = await Promise.all(
      Array.from({ length: 6 }, () => register({ email: someEmail(), password, username })),
    )
    expect(byName.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    for (const { status, body } of byName) {
      if (status === 409) expect(body.detail).toBe('The user name is taken')
    }
  })

  test('passwords rest as Argon2id hashes', async () => {
    const email = someEmail()
    await register({ email, password: 'a password nobody else has' })
    const users = await textOfTable(studio.ownerUrl, 'users')
    expect(users.split('\n').find((row) => row.includes(email))).toContain('$argon2id$v=19$m=19456')
    expect(users).not.toContain('a password nobody else has')
  })

  test('a system role in the body is refused, and nobody becomes administrator by registering', async () => {
    const email = someEmail()
    expect((await register({ email, password, role: 'admin' })).status).toBe(422)
    expect((await register({ email, password, system_role: 'admin' })).status).toBe(422)
    await register({ email, password })
    const { body } = await logIn({ email, password })
    const me = await studio.request.get('/api/auth/me').set('Authorization', `Bearer ${body.access_token}`)
    expect(me.body.system_role).toBe('user')
  })

  const broken: Record<string, object> = {
    'no e-mail': { password },
    'no password': { email: 'a@example.com' },
    'an e-mail that is none': { email: 'a@', password },
    'a line break in the e-mail': { email: 'a@example.com\nBcc: b@example.com', password },
    'a short password': { email: 'a@example.com', password: '1234567' },
    'a password of 257 characters': { email: 'a@example.com', password: 'x'.repeat(257) },
    'an at sign in the user name': { email: 'a@example.com', password, username: 'b@example.com' },
    'a space in the user name': { email: 'a@example.com', password, username: 'a b' },
    'an empty name': { email: 'a@example.com', password, name: '' },
  }
  for (const [name, body] of Object.entries(broken)) {
    test(`422 with the errors listed for ${name}`, async () => {
      const answer = await register(body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors.length).toBeGreaterThan(0)
    })
  }
})

describe('POST /api/register', () => {
  test('201 with a tenant, its owner, tokens that work and the cookie', async () => {
    const email = someEmail()
    const answer = await registerTenant({ email, password, name: 'Ada', tenant_name: 'City of Brains' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: expect.any(String),
      role: 'owner',
      tenant: {
        id: answer.body.tenant_id,
        name: 'City of Brains',
        slug: expect.stringMatching(/^city-of-brains/),
      },
    })
    for (const header of [
      { Authorization: `Bearer ${answer.body.access_token}` },
      { Cookie: cookieHeader(answer) },
    ]) {
      const session = await studio.request.get('/api/auth/web/session').set(header)
      expect(session.body).toMatchObject({
        user: { email, name: 'Ada' },
        tenant_id: answer.body.tenant_id,
        tenants: [{ name: 'City of Brains', role: 'owner' }],
      })
    }
    const renewed = await post('/api/auth/refresh', { refresh_token: answer.body.refresh_token })
    expect(renewed.status).toBe(200)
  })

  test('tenants of the same name, also without a Latin letter, are tenants of their own', async () => {
    for (const tenant_name of ['Twins', '大脑之城', '---']) {
      const bodies = await Promise.all(
        [1, 2].map(() => registerTenant({ email: someEmail(), password, tenant_name })),
      )
      expect(bodies.map(({ status }) => status)).toEqual([201, 201])
      const slugs = bodies.map(({ body }) => body.tenant.slug)
      expect(new Set(slugs).size).toBe(2)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('409 for an address that is taken, without a session and without a tenant', async () => {
    const email = someEmail()
    await registerTenant({ email, password, tenant_name: 'First' })
    const answer = await registerTenant({ email, password, tenant_name: 'Never made' })
    expect(answer.status).toBe(409)
    expect(cookiesOf(answer)).toEqual({})
    expect(await textOfTable(studio.ownerUrl, 'tenants')).not.toContain('Never made')
  })

  test('422 without a tenant name', async () => {
    const answer = await registerTenant({ email: someEmail(), password })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ pointer: '/tenant_name', message: 'is required' }])
  })
})

test('429 with Retry-After past 10 registrations an hour from one address', async () => {
  const here = elsewhere()
  const attempt = () => studio.request.post('/api/register').set(here).send({})
  for (let n = 0; n < 10; n++) expect((await attempt()).status).toBe(422)
  const answer = await attempt()
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3500)
})

test('a registration is in the audit log', async () => {
  const { body } = await register({ email: someEmail(), password })
  expect(await auditOf(studio, body.user_id)).toMatchObject([
    { action: 'user.register', outcome: 'success', tenant_id: body.tenant_id },
  ])
})

describe('where people cannot register themselves', () => {
  const doors: Record<string, () => object> = {
    '/api/auth/register': () => ({ email: someEmail(), password }),
    '/api/user/register': () => ({
      username: 'alice',
      email: someEmail(),
      password,
      verification_code: '123456',
    }),
    '/api/register': () => ({ email: someEmail(), password, tenant_name: 'Closed' }),
    '/api/auth/register/send-code': () => ({ email: someEmail() }),
    '/api/user/register/send-code': () => ({ email: someEmail() }),
  }
  const modes: Record<string, { env: Record<string, string>; message: string }> = {
    'ALLOW_REGISTRATION=0': { env: { ALLOW_REGISTRATION: '0' }, message: '系统不允许自注册' },
    'AUTH_MODE=oauth': { env: { AUTH_MODE: 'oauth' }, message: '当前服务未启用本地账号注册' },
    'AUTH_MODE=trusted_proxy': { env: { AUTH_MODE: 'trusted_proxy' }, message: '当前服务未启用本地账号注册' },
  }
  for (const [mode, { env, message }] of Object.entries(modes)) {
    test(`${mode}: every door answers 400 with Sage's text, and nobody comes in`, async () => {
      const closed = await startStudio({ env })
      for (const [path, body] of Object.entries(doors)) {
        const answer = await closed.request.post(path).send(body())
        expect(answer.status, path).toBe(400)
        expect(answer.body.code, path).toBe(400)
        if (path !== '/api/register') expect(answer.body.message, path).toBe(message)
        expect(cookiesOf(answer)).toEqual({})
      }
      expect(await textOfTable(closed.ownerUrl, 'users')).toBe('')
      expect(await textOfTable(closed.ownerUrl, 'verification_codes')).toBe('')
      await closed.close()
    })
  }

  test('the setting of the running server wins over the environment', async () => {
    const set = (value: string) =>
      studio.database.system
        .insertInto('system_settings')
        .values({ key: 'allow_registration', value })
        .onConflict((at) => at.column('key').doUpdateSet({ value }))
        .execute()
    await set('false')
    expect((await register({ email: someEmail(), password })).status).toBe(400)
    await set('true')
    expect((await register({ email: someEmail(), password })).status).toBe(200)
  })
})
