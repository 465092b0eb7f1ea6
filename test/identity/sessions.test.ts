import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookieHeader, cookiesOf } from '../support/cookies.ts'
import { disable, joinTenant, leaveTenant } from '../support/memberships.ts'
import { claimsOf, createApiToken, expired, resigned } from '../support/tokens.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const me = (headers: Record<string, string>) => studio.request.get('/api/auth/me').set(headers)
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('POST /api/auth/web/select-tenant', () => {
  const select = (tenant_id: string, headers: Record<string, string>) =>
    studio.request.post('/api/auth/web/select-tenant').set(headers).send({ tenant_id })

  async function memberOfTwo(role: 'viewer' | 'editor' = 'editor') {
    const [member, host] = [await studio.register(), await studio.register()]
    await joinTenant(studio, host.tenantId, member.userId, role)
    return { member, host }
  }

  test('moves to the other tenant with a new token and a new cookie, in the role there', async () => {
    const { member, host } = await memberOfTwo()
    const answer = await select(host.tenantId, { Cookie: member.cookie })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      token_type: 'bearer',
      expires_in: 3600,
      tenant_id: host.tenantId,
      user_id: member.userId,
      role: 'editor',
    })
    expect(Object.keys(cookiesOf(answer)).sort()).toEqual(['navi_auth_session', 'sage_session'])
    for (const headers of [bearer(answer.body.access_token), { Cookie: cookieHeader(answer) }]) {
      expect((await me(headers)).body).toMatchObject({ tenant_id: host.tenantId, role: 'editor' })
    }
  })

  test('the old token, cookie and refresh token stop working', async () => {
    const { member, host } = await memberOfTwo()
    await select(host.tenantId, { Authorization: member.bearer })
    expect((await me({ Authorization: member.bearer })).status).toBe(401)
    expect((await me({ Cookie: member.cookie })).status).toBe(401)
    const renewed = await studio.request
      .post('/api/auth/refresh')
      .set(elsewhere())
      .send({ refresh_token: member.refreshToken })
    expect(renewed.status).toBe(401)
  })

  test('what the token opens is the new tenant only', async () => {
    const { member, host } = await memberOfTwo()
    const create = (headers: Record<string, string>, entity_id: string) =>
      studio.request.post('/api/entity/item').set(headers).send({ entity_id, name: entity_id })
    await create({ Authorization: member.bearer }, 'mine')
    await create({ Authorization: host.bearer }, 'theirs')
    const { body } = await select(host.tenantId, { Authorization: member.bearer })
    const view = (id: string) => studio.request.get(`/api/entity/item/${id}`).set(bearer(body.access_token))
    expect((await view('theirs')).status).toBe(200)
    expect((await view('mine')).status).toBe(404)
  })

  test('404 for a tenant that the user is no member of, whether it exists or not; the session goes on', async () => {
    const [member, stranger] = [await studio.register(), await studio.register()]
    for (const tenantId of [stranger.tenantId, randomUUID()]) {
      const answer = await select(tenantId, { Authorization: member.bearer })
      expect(answer.status).toBe(404)
      expect(answer.body.detail).toBe(`Tenant not found: ${tenantId}`)
      expect(cookiesOf(answer)).toEqual({})
    }
    expect((await me({ Authorization: member.bearer })).status).toBe(200)
  })

  test('403 for an API token, which belongs to its tenant, and for a page of another site', async () => {
    const { member, host } = await memberOfTwo()
    const byToken = await select(host.tenantId, bearer(await createApiToken(studio, member)))
    expect(byToken.status).toBe(403)
    const foreign = { Cookie: member.cookie, Origin: 'https://elsewhere.example' }
    expect((await select(host.tenantId, foreign)).status).toBe(403)
  })

  test('401 without a session, 422 without a tenant', async () => {
    const member = await studio.register()
    expect((await select(member.tenantId, {})).status).toBe(401)
    const answer = await studio.request
      .post('/api/auth/web/select-tenant')
      .set('Authorization', member.bearer)
      .send({})
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ pointer: '/tenant_id', message: 'is required' }])
  })

  test('of many switches at once with one session one succeeds', async () => {
    const { member, host } = await memberOfTwo()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => select(host.tenantId, { Authorization: member.bearer })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
  })

  test('the switch is in the audit log', async () => {
    const { member, host } = await memberOfTwo()
    await select(host.tenantId, { Authorization: member.bearer })
    expect(await auditOf(studio, member.userId)).toMatchObject([
      { action: 'session.tenant', tenant_id: host.tenantId, detail: { from: member.tenantId } },
    ])
  })
})

describe('a session ends on the next request', () => {
  const shows = (member: Member): Record<string, string>[] => [
    { Authorization: member.bearer },
    { Cookie: member.cookie },
  ]
  const endings: Record<string, (member: Member) => Promise<unknown>> = {
    'when its user is disabled': ({ userId }) => disable(studio, userId),
    'when its user is deleted': ({ userId }) =>
      studio.database.system.deleteFrom('users').where('id', '=', userId).execute(),
    'when its user is a member no more': ({ tenantId, userId }) => leaveTenant(studio, tenantId, userId),
    'when its time is over': ({ userId }) =>
      studio.database.system
        .updateTable('sessions')
        .set({ expires_at: new Date(Date.now() - 1000) })
        .where('user_id', '=', userId)
        .execute(),
  }
  for (const [when, end] of Object.entries(endings)) {
    test(`${when}, by token and by cookie`, async () => {
      const member = await studio.register()
      const token = await createApiToken(studio, member)
      for (const headers of shows(member)) expect((await me(headers)).status).toBe(200)
      await end(member)
      for (const headers of shows(member)) expect((await me(headers)).status).toBe(401)
      if (when !== 'when its time is over') expect((await me(bearer(token))).status).toBe(401)
    })
  }

  test('a role that is taken away is gone on the next request, whatever the token says', async () => {
    const member = await studio.register({ role: 'owner' })
    const create = () =>
      studio.request
        .post('/api/entity/item')
        .set('Authorization', member.bearer)
        .send({ name: `Item ${randomUUID()}` })
    expect((await create()).status).toBe(201)
    await studio.database
      .tenant(member.tenantId)
      .updateTable('memberships')
      .set({ role: 'viewer' })
      .where('user_id', '=', member.userId)
      .execute()
    expect((await create()).status).toBe(403)
  })
})

describe('what an access token says is no proof', () => {
  test('401 for a token of another key, of no signature, or changed in one claim', async () => {
    const { token } = await studio.register({ role: 'viewer' })
    const [head = '', , signature = ''] = token.split('.')
    const claims = claimsOf(token)
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const forged = [
      `${head}.${part({ ...claims, role: 'owner' })}.${signature}`,
      `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, role: 'owner' })}.`,
      jwt.sign({ ...claims, role: 'owner' }, 'another key of thirty-two characters'),
      jwt.sign({ ...claims }, '', { algorithm: 'none' }),
    ]
    for (const one of forged) {
      const answer = await studio.request.get('/api/auth/session').set(bearer(one))
      expect(answer.status).toBe(401)
      expect(answer.body.message).toBe('Token非法')
    }
  })

  test('a role, a user and a tenant in a token that we signed give nothing beyond its session', async () => {
    const viewer = await studio.register({ role: 'viewer' })
    const other = await studio.register({ systemRole: 'admin' })
    const token = resigned(studio, viewer.token, {
      sub: other.userId,
      userid: other.userId,
      tenant_id: other.tenantId,
      username: other.username,
      role: 'owner',
    })
    const answer = await me(bearer(token))
    expect(answer.body).toMatchObject({
      id: viewer.userId,
      tenant_id: viewer.tenantId,
      role: 'viewer',
      system_role: 'user',
    })
    const create = await studio.request.post('/api/entity/item').set(bearer(token)).send({ name: 'No' })
    expect(create.status).toBe(403)
  })

  test('401 for a session that does not exist', async () => {
    const { token } = await studio.register()
    for (const sid of [randomUUID(), 'no uuid', "' or true --"]) {
      expect((await me(bearer(resigned(studio, token, { sid })))).status, sid).toBe(401)
    }
  })

  test("401 with Sage's text once it has expired, and a good cookie beside it still counts", async () => {
    const { token, cookie } = await studio.register()
    const late = await studio.request.get('/api/auth/session').set(bearer(expired(studio, token)))
    expect(late.status).toBe(401)
    expect(late.body.message).toBe('登录过期')
    const both = await studio.request
      .get('/api/auth/session')
      .set({ ...bearer(expired(studio, token)), Cookie: cookie })
    expect(both.status).toBe(200)
  })
})
