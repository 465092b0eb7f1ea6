import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookieHeader, cookiesOf } from '../support/cookies.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'
import { textOfTable } from '../support/tables.ts'
import { openBrowser } from '../support/user-agent.ts'

const home = 'http://atelier.test'
const secret = 'the secret of the client at the provider'
const driveScope = 'https://www.googleapis.com/auth/drive.file'
let idp: IdentityProvider
let studio: Studio

beforeAll(async () => {
  idp = await startIdentityProvider(() => [
    {
      client_id: 'atelier',
      client_secret: secret,
      redirect_uris: [`${home}/api/auth/oauth/google/drive/callback`],
      grant_types: ['authorization_code', 'refresh_token'],
    },
  ])
  studio = await startStudio({
    env: {
      PUBLIC_URL: home,
      TRUST_PROXY: 'loopback',
      GOOGLE_CLIENT_ID: 'atelier',
      GOOGLE_CLIENT_SECRET: secret,
      GOOGLE_ISSUER: idp.issuer,
    },
  })
})
afterAll(async () => {
  await studio.close()
  await idp.close()
})

let last = 0
beforeEach(() => {
  last += 1
  idp.down = false
  idp.alter.clear()
  idp.account = { sub: `subject-${last}`, email: `drive${last}@example.com`, email_verified: true }
})

describe("POST /api/auth/web/google-sso: the ID token of Google's button", () => {
  const now = () => Math.floor(Date.now() / 1000)
  const claims = () => ({
    iss: idp.issuer,
    aud: 'atelier',
    sub: `token-${last}`,
    iat: now(),
    exp: now() + 600,
    email: `token${last}@example.com`,
    email_verified: true,
    name: 'Token Holder',
  })
  const send = (body: object) => studio.request.post('/api/auth/web/google-sso').set(elsewhere()).send(body)

  for (const member of ['token', 'credential']) {
    test(`as ${member}: an account, its tokens and its cookie`, async () => {
      const answer = await send({ [member]: await idp.sign(claims()) })
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body).toMatchObject({ token_type: 'bearer', expires_in: 3600, role: 'owner' })
      expect(Object.keys(cookiesOf(answer)).toSorted()).toEqual(['navi_auth_session', 'sage_session'])
      const session = await studio.request.get('/api/auth/web/session').set('Cookie', cookieHeader(answer))
      expect(session.body.user).toMatchObject({ email: `token${last}@example.com`, name: 'Token Holder' })
      const again = await send({ [member]: await idp.sign(claims()) })
      expect(again.body.user_id).toBe(answer.body.user_id)
    })
  }

  const wrong: Record<string, () => Promise<string> | string> = {
    'of another key': () => idp.sign(claims(), { foreign: true }),
    'of another issuer': () => idp.sign({ ...claims(), iss: 'https://evil.example' }),
    'for another client': () => idp.sign({ ...claims(), aud: 'another' }),
    'for several clients, made for another': () =>
      idp.sign({ ...claims(), aud: ['atelier', 'another'], azp: 'another' }),
    'that has expired': () => idp.sign({ ...claims(), exp: now() - 60 }),
    'that is not valid yet': () => idp.sign({ ...claims(), nbf: now() + 600 }),
    'that never expires': () => idp.sign({ ...claims(), exp: undefined }),
    'without a signature (alg none)': () => {
      const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      return `${encoded({ alg: 'none' })}.${encoded(claims())}.`
    },
    'whose claims were changed': async () => {
      const [header, , signature] = (await idp.sign(claims())).split('.')
      return `${header}.${Buffer.from(JSON.stringify({ ...claims(), sub: 'root' })).toString('base64url')}.${signature}`
    },
    'that is none': () => 'nonsense',
  }
  for (const [name, token] of Object.entries(wrong)) {
    test(`401 for a token ${name}`, async () => {
      const answer = await send({ token: await token() })
      expect(answer.status, answer.text).toBe(401)
      expect(cookiesOf(answer)).toEqual({})
    })
  }

  test('tenant_id is entered if it is the user’s, else 404', async () => {
    const first = await send({ token: await idp.sign(claims()) })
    const tenant_id = first.body.tenant_id as string
    const token = await idp.sign(claims())
    expect((await send({ token, tenant_id })).body.tenant_id).toBe(tenant_id)
    const stranger = await studio.register()
    expect((await send({ token, tenant_id: stranger.tenantId })).status).toBe(404)
  })

  test('says so where the session opens nothing until a second factor is set up', async () => {
    const strict = await startStudio({
      env: {
        MFA_REQUIRED: '1',
        GOOGLE_CLIENT_ID: 'atelier',
        GOOGLE_CLIENT_SECRET: secret,
        GOOGLE_ISSUER: idp.issuer,
      },
    })
    const token = await idp.sign(claims())
    const answer = await strict.request.post('/api/auth/web/google-sso').send({ token })
    expect(answer.body).toMatchObject({ mfa_enroll_required: true })
    const tried = await strict.request
      .get('/api/entity/character')
      .set('Authorization', `Bearer ${answer.body.access_token}`)
    expect(tried.status).toBe(403)
    await strict.close()
  })

  test('422 for neither member, both, and no text', async () => {
    for (const body of [{}, { token: 'x', credential: 'y' }, { token: 7 }]) {
      expect((await send(body)).status).toBe(422)
    }
  })

  test('502 when the keys cannot be had', async () => {
    const fresh = await startStudio({
      env: { GOOGLE_CLIENT_ID: 'atelier', GOOGLE_CLIENT_SECRET: secret, GOOGLE_ISSUER: idp.issuer },
    })
    const token = await idp.sign(claims())
    idp.down = true
    expect((await fresh.request.post('/api/auth/web/google-sso').send({ token })).status).toBe(502)
    await fresh.close()
  })
})

describe('connecting Google Drive', () => {
  const door = '/api/auth/oauth/google/drive'

  /** A browser in which a member is signed in. */
  const browserOf = (member: Member) => {
    const browser = openBrowser(studio)
    return {
      browser,
      get: (url: string, as = member) => {
        const { pathname, search } = new URL(url, home)
        return studio.request
          .get(`${pathname}${search}`)
          .set('Cookie', [as.cookie, browser.cookies()].filter((one) => one !== '').join('; '))
      },
    }
  }
  /** The callback that the provider sends the member's browser to, and the cookie of the flow. */
  async function begin(member: Member) {
    const answer = await browserOf(member).get(`${door}?return_to=/settings`)
    expect(answer.status, answer.text).toBe(302)
    const location = answer.headers.location as string
    const landed = await openBrowser(studio).until(location, (url) => url.origin === home)
    const { pathname, search } = new URL(landed)
    return { location: new URL(location), callback: `${pathname}${search}`, flow: cookieHeader(answer) }
  }
  const finish = (callback: string, member: Member, flow: string) =>
    studio.request.get(callback).set('Cookie', `${member.cookie}; ${flow}`)

  test('asks for files of its own only, offline; keeps the tokens sealed, for this user in this tenant', async () => {
    const member = await studio.register()
    const { location, callback, flow } = await begin(member)
    expect(location.searchParams.get('scope')).toContain(driveScope)
    expect(location.searchParams.get('access_type')).toBe('offline')
    let issued: Record<string, unknown> = {}
    idp.alter.set('/oauth/token', (answer) => {
      issued = answer
      return answer
    })
    const answer = await finish(callback, member, flow)
    expect(answer.status, answer.text).toBe(302)
    expect(answer.headers.location).toBe('/settings')

    const stored = await textOfTable(studio.ownerUrl, 'external_grants')
    for (const name of ['access_token', 'refresh_token']) {
      expect(issued[name]).toEqual(expect.any(String))
      expect(stored).not.toContain(issued[name])
    }
    const row = await studio.database
      .tenant(member.tenantId)
      .selectFrom('external_grants')
      .select(['user_id', 'provider', 'email', 'sealed'])
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ user_id: member.userId, provider: 'google-drive', email: idp.account.email })
    const context = `external_grants/${member.tenantId}/${member.userId}/google-drive/sealed`
    expect(JSON.parse(studio.services.secrets.decrypt(row.sealed, context))).toMatchObject({
      access_token: issued.access_token,
      refresh_token: issued.refresh_token,
    })
    const audit = await auditOf(studio, member.userId)
    expect(audit.at(-1)).toMatchObject({ action: 'drive.connect', tenant_id: member.tenantId })
    expect(JSON.stringify(audit)).not.toContain(issued.access_token)
  })

  test('is no login: no account is made, and no identity tied', async () => {
    const member = await studio.register()
    const { callback, flow } = await begin(member)
    const answer = await finish(callback, member, flow)
    expect(Object.keys(cookiesOf(answer))).toEqual([])
    expect(await textOfTable(studio.ownerUrl, 'external_identities')).not.toContain(idp.account.sub)
  })

  test('400 when another session, or another user, brings the callback', async () => {
    const member = await studio.register()
    const stranger = await studio.register()
    const { callback, flow } = await begin(member)
    expect((await finish(callback, stranger, flow)).status).toBe(400)
    expect(
      await studio.database
        .tenant(stranger.tenantId)
        .selectFrom('external_grants')
        .select('sealed')
        .execute(),
    ).toEqual([])
  })

  test('400 when the user left Drive out', async () => {
    const member = await studio.register()
    const { callback, flow } = await begin(member)
    idp.alter.set('/oauth/token', (answer) => ({ ...answer, scope: 'openid email' }))
    expect((await finish(callback, member, flow)).status).toBe(400)
  })

  test('400 for a return_to that leaves this server, 401 without a login', async () => {
    const member = await studio.register()
    const away = await studio.request.get(`${door}?return_to=//evil.example`).set('Cookie', member.cookie)
    expect(away.status).toBe(400)
    for (const path of [door, `${door}/callback`]) expect((await studio.request.get(path)).status).toBe(401)
  })

  test('502 when Google does not answer', async () => {
    const member = await studio.register()
    const { callback, flow } = await begin(member)
    idp.down = true
    expect((await finish(callback, member, flow)).status).toBe(502)
  })
})
