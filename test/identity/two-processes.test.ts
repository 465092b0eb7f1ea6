import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { disable, joinTenant, leaveTenant } from '../support/memberships.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'
import { createApiToken } from '../support/tokens.ts'

const secretKey = 'a key that both of the processes have'
const password = 'secretpassword'
/** In this process. */
let here: Studio
/** In a process of its own, over the same database. */
let there: ServerProcess

beforeAll(async () => {
  here = await startStudio({ env: { SECRET_KEY: secretKey, TRUST_PROXY: 'loopback' } })
  await here.register({ systemRole: 'admin' })
  there = await startServer({ DATABASE_URL: here.ownerUrl, SECRET_KEY: secretKey, LOG_LEVEL: 'fatal' })
}, 60_000)
afterAll(async () => {
  await there.stop()
  await here.close()
})

const me = async (headers: Record<string, string>) =>
  (await fetch(`${there.url}/api/auth/me`, { headers })).status

const post = (path: string, headers: Record<string, string>, body: object) =>
  fetch(`${there.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test('the other process knows the sessions of this one, and makes no administrator of its own', async () => {
  const member = await here.register()
  expect(await me({ Authorization: member.bearer })).toBe(200)
  expect(await me({ Cookie: member.cookie })).toBe(200)
  expect(there.output()).not.toContain('administrator')
})

const endings: Record<string, (member: Member) => Promise<unknown>> = {
  'a logout': ({ bearer }) => here.request.post('/api/auth/logout').set('Authorization', bearer),
  'a refresh token that comes twice': async ({ refreshToken }) => {
    for (let n = 0; n < 2; n++) {
      await here.request.post('/api/auth/refresh').set(elsewhere()).send({ refresh_token: refreshToken })
    }
  },
  'a switch of the tenant': async (member) => {
    const host = await here.register()
    await joinTenant(here, host.tenantId, member.userId, 'viewer')
    await here.request
      .post('/api/auth/web/select-tenant')
      .set('Authorization', member.bearer)
      .send({ tenant_id: host.tenantId })
  },
  'a new password set elsewhere': async ({ email }) => {
    const login = await here.request.post('/api/auth/login').set(elsewhere()).send({ email, password })
    await here.request
      .post('/api/auth/set-password')
      .set(elsewhere())
      .set('Authorization', `Bearer ${login.body.access_token}`)
      .send({ current_password: password, new_password: 'a much longer secret' })
  },
  'disabling the account': ({ userId }) => disable(here, userId),
  'the end of the membership': ({ tenantId, userId }) => leaveTenant(here, tenantId, userId),
}
for (const [name, end] of Object.entries(endings)) {
  test(`${name} in this process shuts the other one on the next request`, async () => {
    const member = await here.register({ password })
    expect(await me({ Authorization: member.bearer })).toBe(200)
    expect(await me({ Cookie: member.cookie })).toBe(200)
    await end(member)
    expect(await me({ Authorization: member.bearer })).toBe(401)
    expect(await me({ Cookie: member.cookie })).toBe(401)
  })
}

test('a logout in the other process shuts this one, and so does the revocation of an API token', async () => {
  const member = await here.register()
  const token = await createApiToken(here, member)
  for (const bearer of [member.bearer, `Bearer ${token}`]) {
    const view = () => here.request.get('/api/auth/me').set('Authorization', bearer)
    expect((await view()).status).toBe(200)
    expect((await post('/api/auth/logout', { Authorization: bearer }, {})).status).toBe(200)
    expect((await view()).status).toBe(401)
  }
})

test('tokens that the other process gives are good here', async () => {
  const member = await here.register({ password })
  const login = await post('/api/auth/login', {}, { email: member.email, password })
  const { access_token, data } = (await login.json()) as {
    access_token: string
    data: { refresh_token: string }
  }
  const view = await here.request.get('/api/auth/me').set('Authorization', `Bearer ${access_token}`)
  expect(view.body.id).toBe(member.userId)
  const renewed = await here.request
    .post('/api/auth/refresh')
    .set(elsewhere())
    .send({ refresh_token: data.refresh_token })
  expect(renewed.status).toBe(200)
})
