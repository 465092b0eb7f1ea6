import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { answered, authorize, callback, createClient, pkce } from '../support/oauth2.ts'

const issuer = 'http://localhost:8000'
let studio: Studio
let rex: Member
let client: { client_id: string }
let asking: { client_id: string }

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register()
  client = await createClient(studio, { scope: 'openid profile email entities.read' })
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

describe('an authorization request', () => {
  for (const path of ['/oauth2/authorize', '/api/oauth2/authorize']) {
    test(`${path} sends the browser back with a code of 48 characters, the state and our name`, async () => {
      const answer = await studio.request
        .get(path)
        .set('Cookie', rex.cookie)
        .query({ response_type: 'code', ...request() })
      expect(answer.headers.location).toMatch(/^https:\/\/client\.example\.com\/callback\?code=/)
      expect(answered(answer)).toEqual({
        code: expect.stringMatching(/^[A-Za-z0-9_-]{48}$/),
        state: 'a state & more',
        iss: issuer,
      })
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        pragma: 'no-cache',
        'referrer-policy': 'no-referrer',
      })
    })
  }

  test('without redirect_uri it goes to the first that the client has', async () => {
    const answer = await authorize(studio, rex, request({ redirect_uri: null }))
    expect(answer.headers.location).toMatch(/^https:\/\/client\.example\.com\/callback\?code=/)
  })

  test('keeps the query of the redirect URI as it is', async () => {
    const uri = 'https://client.example.com/back?tenant=a%20b&x'
    const own = await createClient(studio, { redirect_uris: [uri] })
    const answer = await authorize(studio, rex, request({ redirect_uri: uri }, own))
    expect(answer.headers.location).toMatch(/^https:\/\/client\.example\.com\/back\?tenant=a%20b&x&code=/)
  })

  test('is audited, without the code', async () => {
    const someone = await studio.register()
    const { code } = answered(await authorize(studio, someone, request({ scope: 'openid' })))
    const [entry] = (await auditOf(studio, someone.userId)).filter(
      ({ action }) => action === 'oauth2.authorize',
    )
    expect(entry).toMatchObject({
      tenant_id: someone.tenantId,
      detail: { client_id: client.client_id, scope: 'openid' },
    })
    expect(JSON.stringify(entry)).not.toContain(code)
  })
})

describe('what is never redirected', () => {
  const cases: Record<string, [Record<string, string | null>, number, string]> = {
    'another response_type': [{ response_type: 'token' }, 400, 'unsupported_response_type'],
    'no client_id': [{ client_id: null }, 400, 'invalid_request'],
    'an unknown client': [{ client_id: 'nobody' }, 401, 'invalid_client'],
    'another redirect_uri': [{ redirect_uri: 'https://evil.example/callback' }, 400, 'invalid_request'],
    'a longer redirect_uri': [{ redirect_uri: `${callback}/more` }, 400, 'invalid_request'],
    'a redirect_uri in capitals': [{ redirect_uri: callback.toUpperCase() }, 400, 'invalid_request'],
    'a redirect_uri with another port': [
      { redirect_uri: 'https://client.example.com:8443/callback' },
      400,
      'invalid_request',
    ],
    'a parameter that is too long': [{ state: 'x'.repeat(5000) }, 400, 'invalid_request'],
  }
  for (const [name, [change, status, error]] of Object.entries(cases)) {
    test(`${name}: ${status} ${error}`, async () => {
      const answer = await authorize(studio, rex, request(change))
      expect(answer.status).toBe(status)
      expect(answer.body).toEqual({ error, error_description: expect.any(String) })
      expect(answer.headers.location).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
      if (status === 401) expect(answer.headers['www-authenticate']).toBe('Basic realm="sage"')
    })
  }

  test('no response_type: 400 unsupported_response_type', async () => {
    const answer = await studio.request.get('/oauth2/authorize').query(request())
    expect([answer.status, answer.body.error]).toEqual([400, 'unsupported_response_type'])
  })

  test('a disabled client: 403 unauthorized_client', async () => {
    const off = await createClient(studio, { enabled: false })
    const answer = await authorize(studio, rex, request({}, off))
    expect([answer.status, answer.body.error]).toEqual([403, 'unauthorized_client'])
  })
})

describe('what goes to the redirect URI as an error', () => {
  const cases: Record<string, [Record<string, string | null>, string]> = {
    'a scope that is not the client’s': [{ scope: 'openid entities.write' }, 'invalid_scope'],
    'no challenge from a public client': [
      { code_challenge: null, code_challenge_method: null },
      'invalid_request',
    ],
    'a challenge method without a challenge': [{ code_challenge: null }, 'invalid_request'],
    'a plain challenge': [{ code_challenge_method: 'plain' }, 'invalid_request'],
    'a challenge without a method, which means plain': [{ code_challenge_method: null }, 'invalid_request'],
    'an unknown challenge method': [{ code_challenge_method: 'S512' }, 'invalid_request'],
    'a malformed challenge': [{ code_challenge: 'short' }, 'invalid_request'],
    'another resource': [{ resource: 'https://other.example' }, 'invalid_target'],
    'prompt=none with another': [{ prompt: 'none login' }, 'invalid_request'],
  }
  for (const [name, [change, error]] of Object.entries(cases)) {
    test(`${name}: ${error}, with state and our name`, async () => {
      const answer = await authorize(studio, rex, request(change))
      expect(answer.headers.location).toMatch(/^https:\/\/client\.example\.com\/callback\?error=/)
      expect(answered(answer)).toEqual({
        error,
        error_description: expect.any(String),
        state: 'a state & more',
        iss: issuer,
      })
    })
  }

  test('prompt=none asks nothing: login_required, consent_required, or a code', async () => {
    const nobody = await studio.request
      .get('/oauth2/authorize')
      .query({ response_type: 'code', ...request({ prompt: 'none' }) })
    expect(answered(nobody).error).toBe('login_required')
    const unasked = await authorize(studio, rex, request({ prompt: 'none' }, asking))
    expect(answered(unasked).error).toBe('consent_required')
    expect(answered(await authorize(studio, rex, request({ prompt: 'none' }))).code).toBeDefined()
  })
})

describe('a loopback redirect (RFC 8252)', () => {
  test('of a public client may have any port, and nothing else of another', async () => {
    const own = await createClient(studio, { redirect_uris: ['http://127.0.0.1/cb', 'http://[::1]:1/cb'] })
    const to = async (redirect_uri: string) =>
      (await authorize(studio, rex, request({ redirect_uri }, own))).status
    expect(await to('http://127.0.0.1:51004/cb')).toBe(302)
    expect(await to('http://[::1]:9/cb')).toBe(302)
    expect(await to('http://127.0.0.1:51004/other')).toBe(400)
    expect(await to('http://localhost:51004/cb')).toBe(400)
    expect(await to('https://127.0.0.1:51004/cb')).toBe(400)
    expect(await to('http://127.0.0.1:1@evil.example/cb')).toBe(400)
    expect(await to('http://127.0.0.1.evil.example/cb')).toBe(400)
  })

  test('of a confidential client is exact', async () => {
    const own = await createClient(studio, {
      redirect_uris: ['http://127.0.0.1/cb'],
      token_endpoint_auth_method: 'client_secret_basic',
    })
    const answer = await authorize(studio, rex, request({ redirect_uri: 'http://127.0.0.1:51004/cb' }, own))
    expect(answer.status).toBe(400)
  })
})
