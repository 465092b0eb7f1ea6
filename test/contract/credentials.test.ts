import { createHash, generateKeyPairSync } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { apiToken } from '../support/authorization/asking.ts'

const page = 'https://studio.example'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio({ env: { CORS_ORIGINS: page, PUBLIC_URL: 'https://atelier.example/base' } })
  member = await studio.register()
})
afterAll(() => studio.close())

const whoami = (headers: Record<string, string>) => studio.request.get('/auth/me').set(headers)
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('an access token', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = () => jwt.decode(member.token) as jwt.JwtPayload
  const header = () => (jwt.decode(member.token, { complete: true }) as jwt.Jwt).header
  const key = () => studio.services.secrets.derive('access-token')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  test('of ours is accepted', async () => {
    expect((await whoami(bearer(member.token))).status).toBe(200)
    const again = jwt.sign(claims(), key(), { algorithm: 'HS256', keyid: header().kid as string })
    expect((await whoami(bearer(again))).status).toBe(200)
  })

  const forged: [what: string, make: () => string][] = [
    ['without a signature', () => `${part({ ...header(), alg: 'none' })}.${part(claims())}.`],
    ['that says none in other letters', () => `${part({ ...header(), alg: 'nOnE' })}.${part(claims())}.`],
    ['with its signature cut off', () => member.token.slice(0, member.token.lastIndexOf('.') + 1)],
    [
      'with claims of another',
      () => member.token.replace(/\.[^.]+\./, `.${part({ ...claims(), sub: 'x' })}.`),
    ],
    [
      'signed by HS512 with our key',
      () => jwt.sign(claims(), key(), { algorithm: 'HS512', keyid: header().kid as string }),
    ],
    [
      'signed by RS256',
      () => jwt.sign(claims(), rsa.privateKey, { algorithm: 'RS256', keyid: header().kid as string }),
    ],
    [
      'signed by ES256',
      () => jwt.sign(claims(), ec.privateKey, { algorithm: 'ES256', keyid: header().kid as string }),
    ],
    [
      'signed with a public key as if it were the secret',
      () =>
        jwt.sign(claims(), rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(), {
          algorithm: 'HS256',
          keyid: header().kid as string,
          allowInvalidAsymmetricKeyTypes: true,
        }),
    ],
    [
      'signed with another secret',
      () => jwt.sign(claims(), 'another secret', { keyid: header().kid as string }),
    ],
    [
      'signed with the id of the key',
      () => jwt.sign(claims(), header().kid as string, { keyid: header().kid as string }),
    ],
    ['with the id of another key', () => jwt.sign(claims(), key(), { keyid: 'otherkey' })],
    ['without the id of its key', () => jwt.sign(claims(), key())],
    [
      'that brings its own key',
      () =>
        jwt.sign(claims(), 'mine', { header: { alg: 'HS256', jwk: { kty: 'oct', k: 'bWluZQ' } } as never }),
    ],
    [
      'that is not valid yet',
      () => jwt.sign({ ...claims(), nbf: Date.now() / 1000 + 60 }, key(), { keyid: header().kid as string }),
    ],
    ['that never expires', () => jwt.sign({ sid: claims().sid }, key(), { keyid: header().kid as string })],
    [
      'without a session',
      () => jwt.sign({ ...claims(), sid: undefined }, key(), { keyid: header().kid as string }),
    ],
    [
      'of a session that does not exist',
      () => jwt.sign({ ...claims(), sid: crypto.randomUUID() }, key(), { keyid: header().kid as string }),
    ],
    [
      'whose session is SQL',
      () => jwt.sign({ ...claims(), sid: "' or true --" }, key(), { keyid: header().kid as string }),
    ],
    ['of a text instead of claims', () => jwt.sign('text', key(), { keyid: header().kid as string })],
  ]

  test.each(forged)('%s is 401', async (_, make) => {
    const answer = await whoami(bearer(make()))
    expect(answer.status).toBe(401)
    expect(answer.body.detail).toBe('Not authenticated: invalid token')
  })

  test('past its time is 401, and says so in the words that Sage quotes', async () => {
    const old = jwt.sign({ ...claims(), exp: Math.floor(Date.now() / 1000) - 1 }, key(), {
      keyid: header().kid as string,
    })
    expect((await whoami(bearer(old))).body.detail).toBe('Not authenticated: token expired')
    const sage = await studio.request.get('/api/auth/session').set(bearer(old))
    expect(sage.status).toBe(401)
    expect(sage.body.message).toBe('登录过期')
  })

  test('does not stand in the way of a session cookie that counts', async () => {
    expect((await whoami({ ...bearer('nonsense'), Cookie: member.cookie })).status).toBe(200)
  })
})

describe('revoking takes effect on the next request', () => {
  test('of a session, for its cookie, its alias, its token and its refresh token alike', async () => {
    const one = await studio.register()
    const alias = one.cookie.replace('navi_auth_session', 'sage_session')
    for (const headers of [{ Cookie: one.cookie }, { Cookie: alias }, bearer(one.token)])
      expect((await whoami(headers)).status).toBe(200)
    await studio.request.post('/auth/logout').set(bearer(one.token))
    for (const headers of [{ Cookie: one.cookie }, { Cookie: alias }, bearer(one.token)])
      expect((await whoami(headers)).status).toBe(401)
    const refresh = await studio.request.post('/api/auth/refresh').send({ refresh_token: one.refreshToken })
    expect(refresh.status).toBe(401)
  })

  test('of an API token, of a membership and of a user', async () => {
    const one = await studio.register()
    const token = await apiToken(studio, one, ['account', 'entities.read'])
    expect((await whoami(bearer(token))).status).toBe(200)
    const db = studio.database.tenant(one.tenantId, one.userId)
    await db
      .updateTable('api_tokens')
      .set({ revoked_at: new Date() })
      .where('user_id', '=', one.userId)
      .execute()
    expect((await whoami(bearer(token))).status).toBe(401)

    const fired = await studio.register({ tenantId: one.tenantId, role: 'editor' })
    await db.deleteFrom('memberships').where('user_id', '=', fired.userId).execute()
    expect((await whoami(bearer(fired.token))).status).toBe(401)

    await db.updateTable('users').set({ status: 'disabled' }).where('id', '=', one.userId).execute()
    expect((await whoami(bearer(one.token))).status).toBe(401)
    expect((await whoami({ Cookie: one.cookie })).status).toBe(401)
  })

  test('a role that is lowered opens less at once', async () => {
    const one = await studio.register()
    const create = () =>
      studio.request.post('/api/entity/character').set(bearer(one.token)).send({ name: 'Any' })
    expect((await create()).status).toBe(201)
    const db = studio.database.tenant(one.tenantId, one.userId)
    await db.updateTable('memberships').set({ role: 'viewer' }).where('user_id', '=', one.userId).execute()
    expect((await create()).status).toBe(403)
  })
})

describe('a session cookie on a request that changes something', () => {
  const change = (headers: Record<string, string>) =>
    studio.request
      .put('/api/v1/me/preferences/ui.theme')
      .set({ Cookie: member.cookie, ...headers })
      .send('"dark"')

  test.each([
    ['of the public address', { Origin: 'https://atelier.example' }],
    ['of the address that was called', { Origin: 'http://localhost:8201', Host: 'localhost:8201' }],
    ['of a listed site', { Origin: page }],
    ['without any trace of a browser, as the curl examples of the documents', {}],
    ['of our own page in a browser that sends no Origin', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('passes from a page %s', async (_, headers) => {
    expect((await change(headers)).status).toBe(204)
  })

  test.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port', { Origin: 'http://localhost:9999', Host: 'localhost:8201' }],
    ['another scheme', { Origin: 'http://atelier.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a site whose name begins like ours', { Origin: 'https://atelier.example.evil.example' }],
    ['another site, without Origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another host of our domain, without Origin', { 'Sec-Fetch-Site': 'same-site' }],
    ['a page that only the Referer names', { Referer: 'https://evil.example/form' }],
  ])('is 403 from %s', async (_, headers) => {
    const answer = await change(headers)
    expect(answer.status).toBe(403)
    expect(answer.body.detail).toContain('Origin')
  })

  test('a token is no cookie: pages cannot make browsers send it', async () => {
    const answer = await studio.request
      .put('/api/v1/me/preferences/ui.theme')
      .set({ Authorization: member.bearer, Origin: 'https://evil.example' })
      .send('"dark"')
    expect(answer.status).toBe(204)
  })

  test('reading is not changing', async () => {
    const answer = await whoami({ Cookie: member.cookie, Origin: 'https://evil.example' })
    expect(answer.status).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

test('no secret is in the log, at its most talkative', async () => {
  const lines: string[] = []
  const log = createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } })
  const talkative = await startStudio({ log, env: { METRICS_TOKEN: 'metrics-token-0123456789' } })
  const secrets = [
    'correct horse battery',
    'wrong horse battery',
    'new horse battery',
    'metrics-token-0123456789',
  ]
  try {
    const password = secrets[0] as string
    const one = await talkative.register({ password })
    const login = await talkative.request.post('/api/auth/login').send({ email: one.email, password })
    expect(login.status).toBe(200)
    const { access_token: access, refresh_token: refresh } = login.body.data as Record<string, string>
    const cookie = login.headers['set-cookie']?.[0]?.split(/[=;]/)[1] as string
    const apiKey = await apiToken(talkative, one, ['account'])
    secrets.push(access as string, refresh as string, cookie, apiKey, one.token, one.refreshToken)

    const ask = talkative.request
    await ask.post('/api/auth/login').send({ email: one.email, password: secrets[1] })
    await ask.post('/api/auth/login').send({ email: one.email, passwort: secrets[1] })
    await ask.post('/api/auth/login').type('application/json').send(`{"password":"${secrets[1]}"`)
    await ask.post('/api/auth/refresh').send({ refresh_token: refresh })
    await ask.post('/api/auth/refresh').send({ refresh_token: refresh })
    await ask
      .post('/api/auth/set-password')
      .set(bearer(one.token))
      .send({ current_password: password, new_password: secrets[2] })
    await ask.get('/auth/me').set('Cookie', `navi_auth_session=${cookie}`)
    await ask.get(`/api/ws?token=${access}&api_key=${apiKey}`)
    await ask.get(`/api/entity/character?token=${access}`).set(bearer(apiKey))
    await ask.get('/metrics').set(bearer('metrics-token-0123456789'))
    await ask.post('/api/auth/register/send-code').send({ email: 'code@example.com' })
    const code = /\b\d{6}\b/.exec(await talkative.mailTo('code@example.com'))?.[0] as string
    await ask
      .post('/api/auth/register')
      .send({ username: 'coded', password: secrets[2], email: 'code@example.com', verification_code: code })

    // A fault of ours is logged with its cause: the database's words, not the request's.
    await talkative.database.pool.query('select 1')
    await talkative.database.close()
    expect(
      (await ask.post('/api/auth/login').send({ email: one.email, password })).status,
    ).toBeGreaterThanOrEqual(500)

    const text = lines.join('')
    expect(lines.length).toBeGreaterThan(12)
    expect(text).toContain('authLogin')
    for (const secret of secrets) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(createHash('sha256').update(secret).digest('hex'))
    }
    expect(text).not.toMatch(new RegExp(`\\b${code}\\b`))
    expect(text).not.toContain('$argon2')
  } finally {
    await talkative.close().catch(() => undefined)
  }
})
