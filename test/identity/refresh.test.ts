import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { disable, leaveTenant } from '../support/memberships.ts'
import { textOfTable } from '../support/tables.ts'
import { createApiToken, expired } from '../support/tokens.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const refresh = (body?: object, headers: Record<string, string> = {}) => {
  const request = studio.request.post('/api/auth/refresh').set(elsewhere()).set(headers)
  return body === undefined ? request : request.send(body)
}
const me = (token: string) => studio.request.get('/api/auth/me').set('Authorization', `Bearer ${token}`)
const age = (member: Member, seconds: number) =>
  studio.database.system
    .updateTable('refresh_tokens')
    .set({ expires_at: new Date(Date.now() - seconds * 1000) })
    .where('token_hash', '=', studio.services.secrets.hashToken(member.refreshToken))
    .execute()

describe('with a refresh token', () => {
  test('new tokens of the same session, in the body of both documents', async () => {
    const member = await studio.register()
    const answer = await refresh({ refresh_token: member.refreshToken })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      code: 200,
      message: 'success',
      data: { access_token: answer.body.access_token, expires_in: 3600 },
      token_type: 'bearer',
      tenant_id: member.tenantId,
      user_id: member.userId,
      role: 'owner',
    })
    expect(answer.body.data.refresh_token).not.toBe(member.refreshToken)
    for (const token of [answer.body.access_token, member.token]) expect((await me(token)).status).toBe(200)
    await studio.request.post('/api/auth/logout').set('Authorization', `Bearer ${answer.body.access_token}`)
    expect((await me(member.token)).status).toBe(401)
  })

  test('an expired access token beside it does not stand in the way, nor does a broken one', async () => {
    for (const spoil of [(token: string) => expired(studio, token), () => 'no.token.atall']) {
      const member = await studio.register()
      const answer = await refresh(
        { refresh_token: member.refreshToken },
        { Authorization: `Bearer ${spoil(member.token)}` },
      )
      expect(answer.status).toBe(200)
      expect((await me(answer.body.access_token)).status).toBe(200)
    }
  })

  test('a chain of refreshes goes on, each token good for one', async () => {
    let { refreshToken } = await studio.register()
    for (let n = 0; n < 4; n++) {
      const answer = await refresh({ refresh_token: refreshToken })
      expect(answer.status).toBe(200)
      refreshToken = answer.body.data.refresh_token
    }
  })

  test('a second use is 401 and ends the whole session: its newest tokens and its cookie die too', async () => {
    const member = await studio.register()
    const { body } = await refresh({ refresh_token: member.refreshToken })
    expect((await refresh({ refresh_token: member.refreshToken })).status).toBe(401)
    for (const token of [member.token, body.access_token]) expect((await me(token)).status).toBe(401)
    expect((await refresh({ refresh_token: body.data.refresh_token })).status).toBe(401)
    const byCookie = await studio.request.get('/api/auth/session').set('Cookie', member.cookie)
    expect(byCookie.status).toBe(401)
    expect(await auditOf(studio, member.userId)).toMatchObject([
      { action: 'session.refresh_reuse', outcome: 'failure', tenant_id: member.tenantId },
    ])
  })

  test('a second use ends no other session of the user', async () => {
    const member = await studio.register({ password: 'secretpassword' })
    const login = await studio.request
      .post('/api/auth/login')
      .set(elsewhere())
      .send({ email: member.email, password: 'secretpassword' })
    await refresh({ refresh_token: member.refreshToken })
    await refresh({ refresh_token: member.refreshToken })
    expect((await me(login.body.access_token)).status).toBe(200)
  })

  test('of many uses at once one succeeds, and the session ends', async () => {
    const member = await studio.register()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => refresh({ refresh_token: member.refreshToken })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401])
    expect((await me(member.token)).status).toBe(401)
  })

  test('401 for one that is unknown or has expired, which ends nothing', async () => {
    const member = await studio.register()
    await age(member, 1)
    for (const refresh_token of ['rt_4Zr0wGJ8b1', member.token, member.refreshToken, member.refreshToken]) {
      const answer = await refresh({ refresh_token })
      expect(answer.status).toBe(401)
      expect(answer.body.detail).toBe('The refresh token is unknown, expired, revoked or was used before')
    }
    expect((await me(member.token)).status).toBe(200)
  })

  test('401 once the session is over, the account is disabled, or its tenant is left', async () => {
    const endings: Record<string, (member: Member) => Promise<unknown>> = {
      logout: (member) => studio.request.post('/api/auth/logout').set('Authorization', member.bearer),
      disabled: (member) => disable(studio, member.userId),
      left: (member) => leaveTenant(studio, member.tenantId, member.userId),
    }
    for (const [name, end] of Object.entries(endings)) {
      const member = await studio.register()
      await end(member)
      expect((await refresh({ refresh_token: member.refreshToken })).status, name).toBe(401)
    }
  })

  test('the role of the new tokens is the one of now', async () => {
    const member = await studio.register({ role: 'owner' })
    await studio.database
      .tenant(member.tenantId)
      .updateTable('memberships')
      .set({ role: 'viewer' })
      .where('user_id', '=', member.userId)
      .execute()
    expect((await refresh({ refresh_token: member.refreshToken })).body.role).toBe('viewer')
  })

  test('it keeps the session alive for its whole length from now on', async () => {
    const member = await studio.register()
    const ending = async () => {
      const { expires_at } = await studio.database.system
        .selectFrom('sessions')
        .select('expires_at')
        .where('user_id', '=', member.userId)
        .executeTakeFirstOrThrow()
      return expires_at.getTime()
    }
    const before = await ending()
    studio.advance(3600)
    await refresh({ refresh_token: member.refreshToken })
    expect((await ending()) - before).toBeGreaterThanOrEqual(3_600_000)
  })
})

describe('without a refresh token', () => {
  test('a live access token or the cookie gives new tokens; the cookie is set again, for longer', async () => {
    const member = await studio.register()
    for (const body of [undefined, {}]) {
      const byToken = await refresh(body, { Authorization: member.bearer })
      expect(byToken.status).toBe(200)
      expect(cookiesOf(byToken)).toEqual({})
      const byCookie = await refresh(body, { Cookie: member.cookie })
      expect(byCookie.status).toBe(200)
      expect((await me(byCookie.body.access_token)).body.id).toBe(member.userId)
      expect(`navi_auth_session=${cookiesOf(byCookie).navi_auth_session?.value}`).toBe(member.cookie)
      expect((await refresh({ refresh_token: byCookie.body.data.refresh_token })).status).toBe(200)
    }
  })

  test('401 without a credential, with an expired access token, and with an API token', async () => {
    const member = await studio.register()
    const headers: Record<string, string>[] = [
      {},
      { Authorization: `Bearer ${expired(studio, member.token)}` },
      { Authorization: `Bearer ${await createApiToken(studio, member)}` },
      { Cookie: 'navi_auth_session=nothing' },
    ]
    for (const header of headers) expect((await refresh(undefined, header)).status).toBe(401)
  })

  test("403 for the cookie from another site's page", async () => {
    const member = await studio.register()
    const answer = await refresh(undefined, { Cookie: member.cookie, Origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
  })
})

test('422 for a refresh token that is no text', async () => {
  expect((await refresh({ refresh_token: 7 })).status).toBe(422)
  expect((await refresh({ refresh_token: '' })).status).toBe(422)
})

test('429 with Retry-After past 60 refreshes a minute from one address', async () => {
  const here = elsewhere()
  const attempt = () => studio.request.post('/api/auth/refresh').set(here)
  for (let n = 0; n < 60; n++) expect((await attempt()).status).toBe(401)
  const answer = await attempt()
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
})

test('neither refresh tokens nor cookies nor access tokens are stored', async () => {
  const member = await studio.register()
  const { body } = await refresh({ refresh_token: member.refreshToken })
  const secrets = [
    member.token,
    member.refreshToken,
    member.cookie.split('=')[1] ?? '',
    body.access_token,
    body.data.refresh_token,
  ]
  for (const table of ['sessions', 'refresh_tokens', 'audit_log', 'users']) {
    const text = await textOfTable(studio.ownerUrl, table)
    for (const secret of secrets) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(Buffer.from(secret).toString('hex'))
      expect(text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
    }
  }
  const hash = studio.services.secrets.hashToken(body.data.refresh_token).toString('hex')
  expect(await textOfTable(studio.ownerUrl, 'refresh_tokens')).toContain(hash)
})
