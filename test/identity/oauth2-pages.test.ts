import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { knownPermissions } from '../../src/http/permissions.ts'
import { inWords } from '../../src/identity/oauth2/scopes.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { cookieHeader, cookiesOf } from '../support/cookies.ts'
import { answered, authorize, callback, createClient, hiddenFields, pkce } from '../support/oauth2.ts'
import { createApiToken } from '../support/tokens.ts'
import { codeOf, withFactor, wrongCode } from '../support/totp.ts'

const password = 'a password for the pages'
const issuer = 'http://localhost:8000'
let studio: Studio
let rex: Member
let client: { client_id: string }
let asking: { client_id: string }

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register({ password })
  client = await createClient(studio)
  asking = await createClient(studio, { name: 'A <b>"bold"</b> client', skip_consent: false })
})
afterAll(() => studio.close())

/** What a public client sends, but for what is given; null leaves a parameter out. */
function request(change: Record<string, string | null> = {}, of = client) {
  const all = {
    client_id: of.client_id,
    redirect_uri: callback,
    state: 'a state & more',
    code_challenge: pkce().challenge,
    code_challenge_method: 'S256',
    ...change,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >
}

describe('the login page', () => {
  const loginPage = (query: Record<string, string> = {}) =>
    studio.request.get('/oauth2/login').set('Accept-Language', 'en').query(query)
  const login = (form: Record<string, string>, headers: Record<string, string> = { Origin: issuer }) =>
    studio.request
      .post('/oauth2/login')
      .set({ ...elsewhere(), ...headers })
      .type('form')
      .send(form)

  test('is where somebody who is not signed in goes, and remembers the whole request', async () => {
    const query = { response_type: 'code', ...request({ prompt: 'login consent' }) }
    const answer = await studio.request.get('/oauth2/authorize').query(query)
    expect(answer.headers.location).toMatch(/^\/oauth2\/login\?next=/)
    const next = new URL(answered(answer).next ?? '', issuer)
    expect(next.pathname).toBe('/oauth2/authorize')
    expect(Object.fromEntries(next.searchParams)).toEqual({ ...query, prompt: 'consent' })
  })

  test('is also where a signed-in user goes with prompt=login, and an API token', async () => {
    expect(answered(await authorize(studio, rex, request({ prompt: 'login' }))).next).not.toContain('prompt')
    const answer = await studio.request
      .get('/oauth2/authorize')
      .set('Authorization', `Bearer ${await createApiToken(studio, rex)}`)
      .query({ response_type: 'code', ...request() })
    expect(answer.headers.location).toMatch(/^\/oauth2\/login/)
  })

  test('runs no script, loads nothing, stands in no frame, and its form leads only here and to the client', async () => {
    const next = `/oauth2/authorize?${new URLSearchParams({ response_type: 'code', ...request() })}`
    const answer = await loginPage({ next })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self' https:\/\/client\.example\.com; frame-ancestors 'none'$/,
    )
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    expect(answer.text).not.toMatch(/<script|javascript:|\son\w+=/i)
    expect(hiddenFields(answer.text)).toEqual({ next })
  })

  test('names no redirect target that is not the client’s', async () => {
    const next = `/oauth2/authorize?client_id=${client.client_id}&redirect_uri=https://evil.example/`
    expect((await loginPage({ next })).headers['content-security-policy']).toContain("form-action 'self';")
  })

  test('escapes what it repeats', async () => {
    const { text } = await loginPage({ next: '/a"><script>alert(1)</script>' })
    expect(text).not.toContain('<script')
  })

  test('speaks the browser’s language', async () => {
    const answer = await studio.request.get('/oauth2/login').set('Accept-Language', 'zh-CN')
    expect(answer.text).toContain('登录')
    expect((await loginPage()).text).toContain('Sign in')
  })

  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    test(`refuses to go on to ${next}: 400`, async () => {
      expect((await loginPage({ next })).status).toBe(400)
      expect((await login({ username_or_email: rex.email, password, next })).status).toBe(400)
    })
  }

  test('signs in, sets the session cookie, goes on', async () => {
    const answer = await login({ username_or_email: rex.email, password, next: '/oauth2/authorize?x=1' })
    expect(answer.headers.location).toBe('/oauth2/authorize?x=1')
    expect(answer.headers['cache-control']).toBe('no-store')
    const cookie = cookiesOf(answer).navi_auth_session
    expect(cookie?.attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax']))
    const session = await studio.request
      .get('/api/auth/session')
      .set('Cookie', `navi_auth_session=${cookie?.value}`)
    expect(session.status).toBe(200)
  })

  test('says that the pair was wrong, for an unknown user as well, and sets no cookie', async () => {
    for (const name of [rex.email, 'nobody@example.com']) {
      const answer = await login({ username_or_email: name, password: 'wrong', next: '/x' })
      expect(answered(answer)).toEqual({ next: '/x', error: 'credentials' })
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    expect((await loginPage({ error: 'credentials' })).text).toContain('role="alert"')
  })

  const strangers: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]
  for (const headers of strangers) {
    test(`refuses a form of another site: 403 (${JSON.stringify(headers)})`, async () => {
      const answer = await login({ username_or_email: rex.email, password }, headers)
      expect(answer.status).toBe(403)
      expect(answer.headers['set-cookie']).toBeUndefined()
    })
  }
})

describe('the login page of a server with other doors', () => {
  test('links to them, with the way back, and has no form where nobody signs in with a password', async () => {
    const upstream = [
      {
        id: 'company',
        client_id: 'x',
        client_secret: 'y',
        name: 'Company',
        discovery_url: 'https://id.example',
      },
    ]
    const other = await startStudio({
      env: {
        AUTH_MODE: 'oauth',
        AUTH_PROVIDERS: JSON.stringify(upstream),
        GOOGLE_CLIENT_ID: 'x',
        GOOGLE_CLIENT_SECRET: 'y',
      },
    })
    const { text } = await other.request.get('/oauth2/login').query({ next: '/oauth2/authorize?a=b&c=d' })
    expect(text).not.toContain('<form')
    expect(text).toContain('href="/api/auth/oauth/google?return_to=%2Foauth2%2Fauthorize%3Fa%3Db%26c%3Dd"')
    expect(text).toContain(
      'href="/api/auth/upstream/login/company?next=%2Foauth2%2Fauthorize%3Fa%3Db%26c%3Dd"',
    )
    const refused = await other.request
      .post('/oauth2/login')
      .type('form')
      .send({ username_or_email: 'a', password: 'b' })
    expect(answered(refused)).toEqual({ next: '/', error: 'disabled' })
    await other.close()
  })
})

describe('the consent page', () => {
  /** The sealed request that the user is sent to the page with. */
  const sealed = async (member: Member, change: Record<string, string | null> = {}) =>
    answered(await authorize(studio, member, request({ prompt: 'consent', ...change }, asking))).request ?? ''
  const page = (member: Member, text: string) =>
    studio.request
      .get('/oauth2/consent')
      .set('Cookie', member.cookie)
      .set('Accept-Language', 'en')
      .query({ request: text })
  const decide = (member: Member, text: string, decision: string, origin = issuer) =>
    studio.request
      .post('/oauth2/consent')
      .set('Cookie', member.cookie)
      .set('Origin', origin)
      .type('form')
      .send({ request: text, decision })

  test('names client, user, studio, target and scopes in words, all escaped, under a strict policy', async () => {
    const answer = await page(rex, await sealed(rex, { scope: 'openid email' }))
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('A &lt;b&gt;&quot;bold&quot;&lt;/b&gt; client')
    expect(answer.text).not.toContain('<b>')
    expect(answer.text).toContain(rex.username)
    expect(answer.text).toContain(`Studio of ${rex.username}`)
    expect(answer.text).toContain('client.example.com')
    expect(answer.text).toContain('See your e-mail address')
    expect(answer.text).not.toContain('See your name')
    expect(answer.headers['content-security-policy']).toContain(
      "form-action 'self' https://client.example.com;",
    )
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('allow goes back with a code, deny with access_denied, both with the state', async () => {
    const text = await sealed(rex)
    const allowed = answered(await decide(rex, text, 'allow'))
    expect(allowed).toEqual({ code: expect.any(String), state: 'a state & more', iss: issuer })
    const denied = answered(await decide(rex, text, 'deny'))
    expect(denied).toEqual({
      error: 'access_denied',
      error_description: expect.any(String),
      state: 'a state & more',
      iss: issuer,
    })
  })

  test('is for the user whom the request was sealed for, and for ten minutes: 400', async () => {
    const other = await studio.register()
    const text = await sealed(rex)
    for (const wrong of [
      () => page(other, text),
      () => decide(other, text, 'allow'),
      () => page(rex, `${text}x`),
    ]) {
      expect((await wrong()).status).toBe(400)
    }
    studio.advance(601)
    expect((await page(rex, text)).status).toBe(400)
    expect((await decide(rex, text, 'allow')).status).toBe(400)
    studio.advance(-601)
  })

  test('takes no decision from another site, nor from a token: 403', async () => {
    const text = await sealed(rex)
    expect((await decide(rex, text, 'allow', 'https://evil.example')).status).toBe(403)
    const answer = await studio.request
      .post('/oauth2/consent')
      .set('Authorization', `Bearer ${await createApiToken(studio, rex)}`)
      .type('form')
      .send({ request: text, decision: 'allow' })
    expect(answer.status).toBe(403)
  })

  test('does not help a client that was disabled meanwhile: 403', async () => {
    const own = await createClient(studio, { skip_consent: false })
    const text = answered(await authorize(studio, rex, request({}, own))).request ?? ''
    await studio.database.system
      .updateTable('oauth2_clients')
      .set({ enabled: false })
      .where('client_id', '=', own.client_id)
      .execute()
    expect((await page(rex, text)).status).toBe(403)
    expect((await decide(rex, text, 'allow')).status).toBe(403)
  })

  test('needs somebody who is signed in: 401', async () => {
    expect((await studio.request.get('/oauth2/consent').query({ request: 'x' })).status).toBe(401)
  })

  test('has words for every scope, in both languages', () => {
    for (const scope of knownPermissions) {
      expect(inWords(scope, 'en'), scope).not.toBe(scope)
      expect(inWords(scope, 'zh'), scope).not.toBe(scope)
    }
  })
})

describe('an account with a second factor', () => {
  const login = (form: Record<string, string>) =>
    studio.request.post('/oauth2/login').set(elsewhere()).set('Origin', issuer).type('form').send(form)

  test('is asked for its code on the login page', async () => {
    const member = await studio.register({ password })
    const { secret } = await withFactor(studio, member, password)
    const pair = { username_or_email: member.email, password, next: '/x' }
    for (const form of [pair, { ...pair, mfa_code: wrongCode(studio, secret) }]) {
      const answer = await login(form)
      expect(answered(answer)).toEqual({ next: '/x', error: 'mfa' })
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    const page = await studio.request.get('/oauth2/login').query({ error: 'mfa' })
    expect(page.text).toContain('name="mfa_code"')
    const right = await login({ ...pair, mfa_code: codeOf(studio, secret, 1) })
    expect(right.headers.location).toBe('/x')
  })

  test('is what the server may require: a session without one lets no application in', async () => {
    const administrator = await studio.register({ systemRole: 'admin' })
    await withFactor(studio, administrator)
    const require = (value: string | null) =>
      studio.request
        .put('/api/admin/config/mfa_required')
        .set('Authorization', administrator.bearer)
        .send({ value })
    const member = await studio.register({ password })
    expect((await require('true')).status).toBe(200)
    const signedIn = await login({ username_or_email: member.email, password, next: '/x' })
    const answer = await studio.request
      .get('/oauth2/authorize')
      .set('Cookie', cookieHeader(signedIn))
      .query({ response_type: 'code', ...request() })
    expect((await require(null)).status).toBe(200)
    expect(answered(signedIn)).toEqual({ next: '/x', error: 'enroll' })
    expect(answer.headers.location).toMatch(/^\/oauth2\/login/)
    const page = await studio.request.get('/oauth2/login').query({ error: 'enroll' })
    expect(page.text).toContain('role="alert"')
  })
})
