import { Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'
import { textOfTable } from '../support/tables.ts'
import { openBrowser } from '../support/user-agent.ts'

const home = 'http://atelier.test'
const secret = 'the secret of the client at the provider'
const google = '/api/auth/oauth/google'
let idp: IdentityProvider
let studio: Studio

beforeAll(async () => {
  idp = await startIdentityProvider(() => [
    {
      client_id: 'atelier',
      client_secret: secret,
      redirect_uris: [
        `${home}/api/auth/oauth/google/callback`,
        `${home}/api/auth/oauth/microsoft/callback`,
        `${home}/api/auth/oauth/google/drive/callback`,
      ],
      token_endpoint_auth_method: 'client_secret_basic',
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
      MICROSOFT_CLIENT_ID: 'atelier',
      MICROSOFT_CLIENT_SECRET: secret,
      MICROSOFT_ISSUER: idp.issuer,
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
  idp.account = {
    sub: `subject-${last}`,
    email: `person${last}@example.com`,
    email_verified: true,
    name: `Person ${last}`,
    preferred_username: `person${last}`,
  }
})

const isCallback = (url: URL) => url.origin === home && url.pathname.endsWith('/callback')
const toCallback = (browser = openBrowser(studio), start = google) => browser.until(start, isCallback)

const userBy = (email: string) =>
  studio.database.system
    .selectFrom('users')
    .select(['id', 'email', 'username', 'display_name', 'email_verified_at', 'password_hash', 'system_role'])
    .where('email', '=', email)
    .execute()

/** Signs in and returns who that was; the login has to succeed. */
async function whoComes(start = google) {
  const browser = openBrowser(studio)
  const page = await browser.follow(start)
  expect(page.status, page.text).toBe(302)
  const { body } = await studio.request.get('/api/auth/web/session').set('Cookie', browser.cookies())
  return {
    id: body.user_id as string,
    tenantId: body.tenant_id as string,
    name: body.user.username as string,
  }
}

describe('the whole flow', () => {
  for (const provider of ['google', 'microsoft']) {
    test(`${provider}: a newcomer gets an account with a tenant of their own, and comes back to it`, async () => {
      const browser = openBrowser(studio)
      const page = await browser.follow(`/api/auth/oauth/${provider}?return_to=/world?tab=people`)
      expect(page.status).toBe(302)
      expect(page.location).toBe(`${home}/world?tab=people`)
      const session = await studio.request.get('/api/auth/web/session').set('Cookie', browser.cookies())
      expect(session.body).toMatchObject({
        role: 'owner',
        user: {
          email: idp.account.email,
          username: idp.account.preferred_username,
          name: idp.account.name,
        },
      })
      expect(await userBy(String(idp.account.email))).toMatchObject([
        { system_role: 'user', password_hash: null, email_verified_at: expect.any(Date) },
      ])
      const { user_id: id, tenant_id: tenantId } = session.body
      expect(await whoComes(`/api/auth/oauth/${provider}`)).toMatchObject({ id, tenantId })
    })
  }

  test('goes to the provider with PKCE, state, nonce and the exact callback, and keeps none of them in clear', async () => {
    const { location, headers } = await openBrowser(studio).get(google)
    const query = Object.fromEntries(new URL(location ?? '').searchParams)
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: 'atelier',
      redirect_uri: `${home}/api/auth/oauth/google/callback`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(headers['cache-control']).toBe('no-store')
    const cookie = cookiesOf({ headers }).atelier_login
    expect(cookie?.attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Max-Age=600']))
    const stored = await textOfTable(studio.ownerUrl, 'login_flows')
    for (const text of [query.state, query.nonce, cookie?.value ?? '-']) expect(stored).not.toContain(text)
  })

  test('proves the verifier of the challenge, and the client, to the token endpoint', async () => {
    await whoComes()
    const sent = idp.tokenRequests.at(-1)
    expect(sent?.get('code_verifier')).toMatch(/^[\w-]{43,128}$/)
    expect(sent?.get('redirect_uri')).toBe(`${home}/api/auth/oauth/google/callback`)
  })

  test('the session is like that of a password login: both cookies, refreshed and ended the same way', async () => {
    const browser = openBrowser(studio)
    const page = await browser.get(await toCallback(browser))
    const cookies = cookiesOf(page)
    for (const name of ['navi_auth_session', 'sage_session']) {
      expect(cookies[name]?.attributes).toEqual(
        expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${14 * 86400}`]),
      )
    }
    await studio.request.post('/api/auth/logout').set('Cookie', browser.cookies())
    expect((await studio.request.get('/auth/me').set('Cookie', browser.cookies())).status).toBe(401)
  })

  test('a session that was there before does not go on: its cookie is replaced', async () => {
    const before = await studio.register()
    const browser = openBrowser(studio)
    const callback = new URL(await toCallback(browser))
    const flow = browser.cookies()
    const answer = await studio.request
      .get(`${callback.pathname}${callback.search}`)
      .set(elsewhere())
      .set('Cookie', `${flow}; ${before.cookie}`)
    const { value } = cookiesOf(answer).navi_auth_session ?? { value: '' }
    expect(before.cookie).not.toContain(value)
    const now = await studio.request.get('/api/auth/web/session').set('Cookie', `navi_auth_session=${value}`)
    expect(now.body.user.email).toBe(idp.account.email)
  })

  test('two logins of one newcomer at once make one account', async () => {
    const browsers = [openBrowser(studio), openBrowser(studio), openBrowser(studio)]
    const callbacks = await Promise.all(browsers.map((browser) => toCallback(browser)))
    const pages = await Promise.all(browsers.map((browser, at) => browser.get(callbacks[at] ?? '')))
    expect(pages.map(({ status }) => status)).toEqual([302, 302, 302])
    expect(await userBy(String(idp.account.email))).toHaveLength(1)
  })

  test('several logins of one browser at once do not disturb each other', async () => {
    const browser = openBrowser(studio)
    const first = await toCallback(browser, `${google}?return_to=/one`)
    const second = await toCallback(browser, `${google}?return_to=/two`)
    expect((await browser.get(first)).location).toBe(`${home}/one`)
    expect((await browser.get(second)).location).toBe(`${home}/two`)
  })

  test('login and registration are in the audit log with the provider, and no token of it', async () => {
    const { id } = await whoComes()
    const rows = await auditOf(studio, id)
    expect(rows.map(({ action }) => action)).toEqual(['user.register', 'user.login'])
    expect(rows[1]).toMatchObject({ outcome: 'success', detail: { provider: 'google' } })
    expect(JSON.stringify(rows)).not.toMatch(/eyJ|secret|code/)
  })
})

describe('what does not belong to this browser, this provider or this time: 400, and no session', () => {
  const refused = async (page: {
    status: number
    headers: Readonly<Record<string, unknown>>
    text: string
  }) => {
    expect(page.status, page.text).toBe(400)
    expect(cookiesOf(page)).toEqual({})
    expect(await userBy(String(idp.account.email))).toEqual([])
  }
  const change = (address: string, name: string, value: string | undefined) => {
    const url = new URL(address)
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    return url.href
  }

  test('a wrong or missing state', async () => {
    for (const state of ['x'.repeat(43), undefined]) {
      const browser = openBrowser(studio)
      await refused(await browser.get(change(await toCallback(browser), 'state', state)))
    }
  })

  test("the callback of an attacker's login, opened in the victim's browser (login CSRF)", async () => {
    const callback = await toCallback()
    await refused(await openBrowser(studio).get(callback))
    const victim = openBrowser(studio)
    await victim.get(google)
    await refused(await victim.get(callback))
  })

  test('a callback that was used before', async () => {
    const browser = openBrowser(studio)
    const callback = await toCallback(browser)
    expect((await browser.get(callback)).status).toBe(302)
    const again = await browser.get(callback)
    expect(again.status).toBe(400)
    expect(cookiesOf(again)).toEqual({})
  })

  test('a callback that comes twice at once counts once', async () => {
    const browser = openBrowser(studio)
    const callback = await toCallback(browser)
    const pages = await Promise.all([browser.get(callback), browser.get(callback), browser.get(callback)])
    expect(pages.map(({ status }) => status).toSorted()).toEqual([302, 400, 400])
  })

  test('a code of another login', async () => {
    const used = openBrowser(studio)
    const foreign = new URL(await toCallback(used)).searchParams.get('code') ?? ''
    const browser = openBrowser(studio)
    await refused(await browser.get(change(await toCallback(browser), 'code', foreign)))
  })

  test('a code that nobody gave, and none at all', async () => {
    for (const code of ['made-up', undefined]) {
      const browser = openBrowser(studio)
      await refused(await browser.get(change(await toCallback(browser), 'code', code)))
    }
  })

  test('the state of another provider', async () => {
    const browser = openBrowser(studio)
    const callback = (await toCallback(browser)).replace('/google/', '/microsoft/')
    await refused(await browser.get(callback))
  })

  test('another issuer than the one that was asked, or none (RFC 9207)', async () => {
    for (const iss of ['https://evil.example', undefined]) {
      const browser = openBrowser(studio)
      await refused(await browser.get(change(await toCallback(browser), 'iss', iss)))
    }
  })

  test('a refusal of the provider, whose words are not repeated', async () => {
    const browser = openBrowser(studio)
    const url = new URL(await toCallback(browser))
    url.searchParams.delete('code')
    url.searchParams.set('error', 'access_denied')
    url.searchParams.set('error_description', '<script>alert(1)</script>')
    const page = await browser.get(url.href)
    await refused(page)
    expect(page.body.detail).toBe('The provider refused: access_denied')
    expect(page.text).not.toContain('script')
  })

  test('a login that took longer than ten minutes', async () => {
    const slow = await startStudio({
      env: {
        PUBLIC_URL: home,
        TRUST_PROXY: 'loopback',
        GOOGLE_CLIENT_ID: 'atelier',
        GOOGLE_CLIENT_SECRET: secret,
        GOOGLE_ISSUER: idp.issuer,
      },
    })
    const browser = openBrowser(slow)
    const callback = await browser.until(google, isCallback)
    slow.advance(601)
    expect((await browser.get(callback)).status).toBe(400)
    await slow.close()
  })

  test('failures are in the audit log', async () => {
    const callback = await toCallback()
    await openBrowser(studio).get(callback)
    const row = await studio.database.system
      .selectFrom('audit_log')
      .select(['action', 'outcome', 'detail'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    expect(row).toEqual({
      action: 'user.login',
      outcome: 'failure',
      detail: { provider: 'google', status: 400 },
    })
  })
})

describe('a provider that does not answer as it should: 502, and no session', () => {
  const badGateway = async () => {
    const browser = openBrowser(studio)
    const page = await browser.get(await toCallback(browser))
    expect(page.status, page.text).toBe(502)
    expect(page.body.detail).toBe('Google did not answer, or not as it should')
    expect(cookiesOf(page)).toEqual({})
    expect(await userBy(String(idp.account.email))).toEqual([])
    expect(page.text).not.toContain(secret)
  }
  const parts = (token: unknown) => String(token).split('.') as [string, string, string]
  const claimsIn = (token: unknown) =>
    JSON.parse(Buffer.from(parts(token)[1], 'base64url').toString()) as Record<string, unknown>
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  const tampered: Record<string, (token: unknown) => string | Promise<string>> = {
    'whose claims were changed': (token) => {
      const [header, , signature] = parts(token)
      return `${header}.${encoded({ ...claimsIn(token), sub: 'the-administrator' })}.${signature}`
    },
    'without a signature (alg none)': (token) =>
      `${encoded({ alg: 'none', typ: 'JWT' })}.${parts(token)[1]}.`,
    'of another key': (token) => idp.sign(claimsIn(token), { foreign: true }),
    'of another issuer': (token) => idp.sign({ ...claimsIn(token), iss: 'https://evil.example' }),
    'for another client': (token) => idp.sign({ ...claimsIn(token), aud: 'another' }),
    'that has expired': (token) => idp.sign({ ...claimsIn(token), exp: 1_700_000_000 }),
    'that is no token': () => 'nonsense',
  }
  for (const [name, change] of Object.entries(tampered)) {
    test(`an ID token ${name}`, async () => {
      idp.alter.set('/oauth/token', async (answer) => ({
        ...answer,
        id_token: await change(answer.id_token),
      }))
      await badGateway()
    })
  }

  test('an ID token with the nonce of another login: 400', async () => {
    idp.alter.set('/oauth/token', async (answer) => ({
      ...answer,
      id_token: await idp.sign({ ...claimsIn(answer.id_token), nonce: 'another' }),
    }))
    const browser = openBrowser(studio)
    const page = await browser.get(await toCallback(browser))
    expect(page.status).toBe(400)
    expect(cookiesOf(page)).toEqual({})
  })

  test('no ID token, an answer that is no token answer, userinfo about somebody else', async () => {
    idp.alter.set('/oauth/token', ({ id_token: _, ...rest }) => rest)
    await badGateway()
    idp.alter.set('/oauth/token', () => ({ hello: 'world' }))
    await badGateway()
    idp.alter.clear()
    idp.alter.set('/oauth/userinfo', (answer) => ({ ...answer, sub: 'somebody-else' }))
    await badGateway()
  })

  test('down when the code is to be exchanged', async () => {
    const browser = openBrowser(studio)
    const callback = await toCallback(browser)
    idp.down = true
    expect((await browser.get(callback)).status).toBe(502)
  })

  test('down when the login begins, and back a moment later', async () => {
    const fresh = await startStudio({
      env: {
        PUBLIC_URL: home,
        GOOGLE_CLIENT_ID: 'x',
        GOOGLE_CLIENT_SECRET: secret,
        GOOGLE_ISSUER: idp.issuer,
      },
    })
    idp.down = true
    expect((await fresh.request.get(google)).status).toBe(502)
    idp.down = false
    expect((await fresh.request.get(google)).status).toBe(302)
    await fresh.close()
  })
})

describe('return_to leads nowhere else', () => {
  const foreign = [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:///evil.example',
    'http://atelier.test.evil.example/',
    'http://atelier.test@evil.example/',
    'http://user:word@atelier.test/',
    'https://atelier.test/',
    'http://atelier.test:81/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '%2F%2Fevil.example',
    '/ok\r\nLocation: https://evil.example',
  ]
  for (const target of foreign) {
    test(`400 for ${JSON.stringify(target)}`, async () => {
      for (const path of [google, '/api/auth/oauth/microsoft']) {
        const answer = await studio.request.get(path).query({ return_to: target }).set(elsewhere())
        expect(answer.status).toBe(400)
        expect(answer.body.errors[0].pointer).toBe('/query/return_to')
        expect(answer.headers.location).toBeUndefined()
      }
    })
  }

  const own: Record<string, string> = {
    '/': '/',
    '/world/people?sort=name#rex': '/world/people?sort=name#rex',
    'http://atelier.test/world': '/world',
    'http://ATELIER.test/world//x': '/world//x',
    '/%2F%2Fevil.example': '/%2F%2Fevil.example',
    '/search?q=https://evil.example': '/search?q=https://evil.example',
  }
  for (const [target, path] of Object.entries(own)) {
    test(`${target} is ours`, async () => {
      const page = await openBrowser(studio).follow(`${google}?return_to=${encodeURIComponent(target)}`)
      expect(page.location).toBe(`${home}${path}`)
    })
  }
})

describe('an account that is there already', () => {
  const verified = (userId: string) =>
    studio.database.system
      .updateTable('users')
      .set({ email_verified_at: new Date() })
      .where('id', '=', userId)
      .execute()

  test('is opened by the same verified address, and keeps its password, sessions and tenant', async () => {
    const member = await studio.register({ email: 'linked@example.com', password: 'secretpassword' })
    await verified(member.userId)
    idp.account.email = 'Linked@Example.com'
    const me = await whoComes()
    expect(me).toMatchObject({ id: member.userId, tenantId: member.tenantId })
    expect((await studio.request.get('/auth/me').set('Authorization', member.bearer)).status).toBe(200)
    const login = { email: member.email, password: 'secretpassword' }
    expect((await studio.request.post('/api/auth/login').set(elsewhere()).send(login)).status).toBe(200)
    expect((await auditOf(studio, member.userId)).map(({ action }) => action)).toContain('user.link')
  })

  test('is not opened by an address that the provider does not vouch for: 409', async () => {
    const member = await studio.register({ email: 'unlinked@example.com' })
    await verified(member.userId)
    idp.account.email = 'unlinked@example.com'
    for (const claim of [false, undefined, 'no', null]) {
      idp.account.email_verified = claim
      const browser = openBrowser(studio)
      const page = await browser.get(await toCallback(browser))
      expect(page.status).toBe(409)
      expect(cookiesOf(page)).toEqual({})
    }
  })

  test('whose address nobody has proved goes to its owner without the credentials that somebody may have planted', async () => {
    const planted = await studio.register({ email: 'victim@example.com', password: 'secretpassword' })
    const made = await studio.request
      .post('/api-tokens')
      .set('Authorization', planted.bearer)
      .send({ name: 'back door' })
    expect(made.status).toBe(200)
    idp.account.email = 'victim@example.com'
    expect((await whoComes()).id).toBe(planted.userId)
    for (const bearer of [planted.bearer, `Bearer ${made.body.token}`]) {
      expect((await studio.request.get('/auth/me').set('Authorization', bearer)).status).toBe(401)
    }
    const login = { email: planted.email, password: 'secretpassword' }
    expect((await studio.request.post('/api/auth/login').set(elsewhere()).send(login)).status).toBe(401)
  })

  test('stays tied to the identity when the address at the provider changes', async () => {
    const { id } = await whoComes()
    const taken = await studio.register({ email: 'taken@example.com' })
    idp.account.email = 'taken@example.com'
    const again = await whoComes()
    expect(again.id).toBe(id)
    expect(again.id).not.toBe(taken.userId)
  })

  test('that is disabled stays shut: 403, and no session', async () => {
    const { id } = await whoComes()
    await studio.database.system
      .updateTable('users')
      .set({ status: 'disabled' })
      .where('id', '=', id)
      .execute()
    const browser = openBrowser(studio)
    const page = await browser.get(await toCallback(browser))
    expect(page.status).toBe(403)
    expect(cookiesOf(page)).toEqual({})
  })

  test('that is disabled is not linked either: 403', async () => {
    const member = await studio.register({ email: 'gone@example.com' })
    await studio.database.system
      .updateTable('users')
      .set({ status: 'disabled' })
      .where('id', '=', member.userId)
      .execute()
    idp.account.email = 'gone@example.com'
    const browser = openBrowser(studio)
    expect((await browser.get(await toCallback(browser))).status).toBe(403)
    expect(await textOfTable(studio.ownerUrl, 'external_identities')).not.toContain(member.userId)
  })

  test('whose user name is taken by another gets a tail, and an account without address gets one that nobody has', async () => {
    await studio.register({ username: 'popular' })
    idp.account = { sub: 'no-mail', preferred_username: 'popular' }
    const me = await whoComes()
    expect(me.name).toMatch(/^popular_[0-9a-f]{6}$/)
    const { email, email_verified_at } = await studio.database.system
      .selectFrom('users')
      .select(['email', 'email_verified_at'])
      .where('id', '=', me.id)
      .executeTakeFirstOrThrow()
    expect(email).toMatch(/^[0-9a-f]{32}@users\.invalid$/)
    expect(email_verified_at).toBeNull()
  })
})

describe('settings', () => {
  test('503 naming what is missing, for each door', async () => {
    const bare = await startStudio({ env: { GOOGLE_CLIENT_ID: 'only the id' } })
    const doors: Record<string, string> = {
      [google]: 'GOOGLE_CLIENT_SECRET',
      [`${google}/callback?code=x&state=y`]: 'GOOGLE_CLIENT_SECRET',
      '/api/auth/oauth/microsoft': 'MICROSOFT_CLIENT_ID and MICROSOFT_CLIENT_SECRET',
      '/api/auth/oauth/microsoft/callback': 'MICROSOFT_CLIENT_ID and MICROSOFT_CLIENT_SECRET',
      '/auth/login': 'GNEXUS_AUTH_BASE_URL and GNEXUS_AUTH_CLIENT_ID and GNEXUS_AUTH_CLIENT_SECRET',
      '/auth/callback': 'GNEXUS_AUTH_BASE_URL',
    }
    for (const [path, names] of Object.entries(doors)) {
      const answer = await bare.request.get(path)
      expect(answer.status, path).toBe(503)
      expect(answer.body.detail, path).toContain(names)
    }
    const { bearer } = await bare.register()
    for (const path of [`${google}/drive`, `${google}/drive/callback`]) {
      const answer = await bare.request.get(path).set('Authorization', bearer)
      expect(answer.status, path).toBe(503)
    }
    expect((await bare.request.post('/api/auth/web/google-sso').send({ token: 'x' })).status).toBe(503)
    expect((await bare.request.get('/api/auth/oauth/providers')).body.providers).toEqual([])
    await bare.close()
  })

  test('the list has what is configured, in pages, and no secret', async () => {
    const answer = await studio.request.get('/api/auth/oauth/providers?limit=1')
    expect(answer.body).toEqual({
      total: 2,
      offset: 0,
      limit: 1,
      providers: [
        {
          id: 'google',
          type: 'oidc',
          name: 'Google',
          button_text: 'Sign in with Google',
          description: null,
          icon: 'google',
          login_url: '/api/auth/oauth/google',
        },
      ],
    })
    expect(answer.headers.link).toContain('rel="next"')
    expect(answer.text).not.toContain(secret)
  })

  test('LINK_BY_EMAIL=0 opens no account by its address, ALLOW_REGISTRATION=0 makes none', async () => {
    const strict = await startStudio({
      env: {
        PUBLIC_URL: home,
        TRUST_PROXY: 'loopback',
        LINK_BY_EMAIL: '0',
        ALLOW_REGISTRATION: '0',
        GOOGLE_CLIENT_ID: 'atelier',
        GOOGLE_CLIENT_SECRET: secret,
        GOOGLE_ISSUER: idp.issuer,
      },
    })
    await strict.register({ email: 'mine@example.com' })
    const comes = async (email: string) => {
      idp.account = { ...idp.account, email }
      const browser = openBrowser(strict)
      return (await browser.get(await browser.until(google, isCallback))).status
    }
    expect(await comes('mine@example.com')).toBe(409)
    expect(await comes('new@example.com')).toBe(403)
    await strict.close()
  })

  test('429 past 30 begun logins a minute from one address', async () => {
    const here = elsewhere()
    for (let n = 0; n < 30; n++) {
      expect((await studio.request.get(`${google}?return_to=//x`).set(here)).status).toBe(400)
    }
    expect((await studio.request.get(google).set(here)).status).toBe(429)
  })
})

test('no secret, code, state or token gets into the log, whether a login succeeds or fails', async () => {
  let logged = ''
  const destination = new Writable({
    write(chunk, _, done) {
      logged += String(chunk)
      done()
    },
  })
  const noted = await startStudio({
    env: {
      PUBLIC_URL: home,
      TRUST_PROXY: 'loopback',
      GOOGLE_CLIENT_ID: 'atelier',
      GOOGLE_CLIENT_SECRET: secret,
      GOOGLE_ISSUER: idp.issuer,
    },
    log: createLog({ level: 'trace', destination }),
  })
  const secrets = [secret]
  for (const sub of [undefined, 'somebody-else']) {
    idp.alter.set('/oauth/token', (answer) => {
      secrets.push(String(answer.access_token), String(answer.id_token), String(answer.refresh_token))
      return answer
    })
    if (sub !== undefined) idp.alter.set('/oauth/userinfo', (answer) => ({ ...answer, sub }))
    const browser = openBrowser(noted)
    const callback = new URL(await browser.until(google, isCallback))
    const page = await browser.get(callback.href)
    expect(page.status).toBe(sub === undefined ? 302 : 502)
    secrets.push(...['code', 'state'].map((name) => callback.searchParams.get(name) ?? '-'))
    secrets.push(...Object.values(cookiesOf(page)).map(({ value }) => value))
  }
  await noted.close()
  expect(logged).toContain('Google did not answer, or not as it should')
  expect(secrets.length).toBeGreaterThan(10)
  expect(secrets.filter((one) => logged.includes(one))).toEqual([])
})
