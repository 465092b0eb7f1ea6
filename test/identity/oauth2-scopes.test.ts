import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { syncClients } from '../../src/identity/oauth2/sync.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { disable, joinTenant, leaveTenant } from '../support/memberships.ts'
import {
  answered,
  authorize,
  callback,
  codeFor,
  createClient,
  opens,
  pkce,
  token,
  tokensFor,
} from '../support/oauth2.ts'
import { createApiToken } from '../support/tokens.ts'

const scope = 'openid profile email account entities.read entities.write users.manage system.admin'
let studio: Studio
let rex: Member
let client: { client_id: string }

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register()
  client = await createClient(studio, { scope })
})
afterAll(() => studio.close())

const bearer = (accessToken: string) => ({ Authorization: `Bearer ${accessToken}` })
const list = '/api/entity/character'
const create = (accessToken: string) =>
  studio.request.post(list).set(bearer(accessToken)).send({ name: 'Rex Marshall' })
const refresh = (refresh_token: string) =>
  token(studio, { grant_type: 'refresh_token', refresh_token, client_id: client.client_id })

describe('an access token opens what its scopes name', () => {
  test('entities.read lists and does not create, and concerns no account', async () => {
    const { access_token } = await tokensFor(studio, rex, client, { scope: 'entities.read' })
    expect(await opens(studio, access_token, list)).toBe(200)
    expect((await create(access_token)).status).toBe(403)
    expect(await opens(studio, access_token, '/api/auth/me')).toBe(403)
    const password = await studio.request
      .post('/api/auth/set-password')
      .set(bearer(access_token))
      .send({ new_password: 'a password by a stranger' })
    expect(password.status).toBe(403)
  })

  test('entities.write creates, account opens what concerns the account', async () => {
    const { access_token } = await tokensFor(studio, rex, client, { scope: 'entities.write account' })
    expect((await create(access_token)).status).toBe(201)
    expect(await opens(studio, access_token, list)).toBe(403)
    expect(await opens(studio, access_token, '/api/auth/me')).toBe(200)
  })

  test('and never more than its user may do', async () => {
    const viewer = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
    const { access_token } = await tokensFor(studio, viewer, client)
    expect((await create(access_token)).status).toBe(403)
    expect(await opens(studio, access_token, list)).toBe(200)
    expect(await opens(studio, access_token, '/api/admin/oauth2/clients')).toBe(403)
  })

  test('in the one tenant that was chosen, also for a user of two', async () => {
    const other = await studio.register()
    await joinTenant(studio, other.tenantId, rex.userId, 'editor')
    const { access_token } = await tokensFor(studio, rex, client, { scope: 'entities.read entities.write' })
    await studio.request
      .post('/api/entity/location')
      .set('Authorization', other.bearer)
      .send({ name: 'A hidden place' })
    const answer = await studio.request.get('/api/entity/location').set(bearer(access_token))
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('hidden')
  })

  test('lets no other application in', async () => {
    const { access_token } = await tokensFor(studio, rex, client)
    const answer = await studio.request
      .get('/oauth2/authorize')
      .set(bearer(access_token))
      .query({ response_type: 'code', client_id: client.client_id })
    expect(answer.headers.location ?? answer.text).not.toContain('code=')
  })
})

describe('a client gets at most the scopes that it registered', () => {
  let open: Studio
  let member: Member
  /** The operator's clients, as they are after a start with these scopes. */
  const configure = (scope?: string) =>
    syncClients({
      ...open.services,
      config: loadConfig({
        DATA_DIR: open.dataDir,
        OAUTH2_CLIENTS: JSON.stringify([
          { client_id: 'configured', redirect_uris: [callback], ...(scope !== undefined && { scope }) },
        ]),
      }),
    })
  const wide = 'openid entities.read agents.use'
  const renew = (refresh_token: string, more: object = {}) =>
    token(open, { grant_type: 'refresh_token', refresh_token, client_id: 'configured', ...more })
  const agents = '/api/agent/list'

  beforeAll(async () => {
    open = await startStudio({ env: { OAUTH2_DYNAMIC_REGISTRATION: '1', TRUST_PROXY: 'loopback' } })
    member = await open.register()
  })
  afterAll(() => open.close())

  test.each<[string, () => Promise<string>]>([
    ['an administrator made', async () => (await createClient(open)).client_id],
    [
      'registered itself',
      async () => {
        const body = { redirect_uris: [callback], token_endpoint_auth_method: 'none' }
        return (await open.request.post('/oauth2/register').send(body)).body.client_id
      },
    ],
    ['is configured', () => configure().then(() => 'configured')],
  ])('one that %s without naming any has no agents.use, for this API or its MCP', async (_, make) => {
    const client_id = await make()
    for (const asked of ['agents.use', 'openid agents.use']) {
      for (const resource of ['http://localhost:8000', 'http://localhost:8000/mcp']) {
        const { challenge } = pkce()
        const query = { client_id, redirect_uri: callback, scope: asked, resource }
        const answer = await authorize(open, member, {
          ...query,
          code_challenge: challenge,
          code_challenge_method: 'S256',
        })
        expect(answered(answer)).toMatchObject({ error: 'invalid_scope' })
      }
    }
    const settled = { code_challenge: pkce().challenge, code_challenge_method: 'S256' }
    expect((await authorize(open, member, { client_id, ...settled })).headers.location).not.toContain(
      'error=',
    )
  })

  test('what is taken from it opens nothing more: codes, access and refresh tokens of before have the rest', async () => {
    await configure(wide)
    const client = { client_id: 'configured' }
    const tokens = await tokensFor(open, member, client)
    const unused = await tokensFor(open, member, client)
    const code = await codeFor(open, member, client)
    expect(await opens(open, tokens.access_token, agents)).toBe(200)
    await configure('entities.read openid')
    expect(await opens(open, tokens.access_token, agents)).toBe(403)
    expect(await opens(open, tokens.access_token, list)).toBe(200)
    for (const scope of ['agents.use', wide]) {
      expect((await renew(tokens.refresh_token, { scope })).body.error).toBe('invalid_scope')
    }
    const renewed = await renew(tokens.refresh_token)
    const exchanged = await token(open, { grant_type: 'authorization_code', ...code })
    for (const { body } of [renewed, exchanged]) {
      expect(body.scope).toBe('openid entities.read')
      expect(await opens(open, body.access_token, agents)).toBe(403)
      expect(await opens(open, body.access_token, list)).toBe(200)
    }
    // Given back, it is not in what was narrowed meanwhile.
    await configure(wide)
    expect((await renew(renewed.body.refresh_token)).body.scope).toBe('openid entities.read')
    await configure('profile')
    expect((await renew(unused.refresh_token)).body.error).toBe('invalid_scope')
    expect(await opens(open, unused.access_token)).toBe(403)
  })
})

describe('an access token dies at once', () => {
  const deaths: Record<string, (member: Member) => Promise<unknown>> = {
    'when its client is disabled': () =>
      studio.database.system
        .updateTable('oauth2_clients')
        .set({ enabled: false })
        .where('client_id', '=', client.client_id)
        .execute(),
    'when its user is disabled': ({ userId }) => disable(studio, userId),
    'when its user leaves the tenant': ({ tenantId, userId }) => leaveTenant(studio, tenantId, userId),
    'when its client is deleted': async () => {
      const admin = await studio.register({ systemRole: 'admin' })
      const answer = await studio.request
        .delete(`/api/admin/oauth2/clients/${client.client_id}`)
        .set('Authorization', admin.bearer)
      expect(answer.status).toBe(204)
    },
  }
  for (const [name, end] of Object.entries(deaths)) {
    test(`${name}; its refresh token and codes too`, async () => {
      const member = await studio.register()
      const tokens = await tokensFor(studio, member, client)
      const form = await codeFor(studio, member, client)
      expect(await opens(studio, tokens.access_token)).toBe(200)
      await end(member)
      expect(await opens(studio, tokens.access_token)).toBe(401)
      expect([400, 401]).toContain((await refresh(tokens.refresh_token)).status)
      expect([400, 401]).toContain(
        (await token(studio, { grant_type: 'authorization_code', ...form })).status,
      )
      client = await createClient(studio, { scope })
    })
  }

  test('when its time is over, which the configuration sets', async () => {
    const brief = await startStudio({ env: { OAUTH2_ACCESS_TOKEN_SECONDS: '60' } })
    const member = await brief.register()
    const own = await createClient(brief)
    brief.advance(-61)
    const { access_token } = await tokensFor(brief, member, own)
    expect(await opens(brief, access_token)).toBe(401)
    brief.advance(61)
    const lasting = await tokensFor(brief, member, own)
    expect(lasting).toMatchObject({ expires_in: 60 })
    expect(await opens(brief, lasting.access_token)).toBe(200)
    await brief.close()
  })
})

describe('userinfo', () => {
  const paths = ['/oauth2/userinfo', '/api/oauth2/userinfo'] as const
  const base = () => ({
    sub: rex.userId,
    iss: 'http://localhost:8000',
    preferred_username: rex.username,
    role: 'admin',
  })

  for (const path of paths) {
    for (const method of ['get', 'post'] as const) {
      test(`${method.toUpperCase()} ${path} tells what the scopes show`, async () => {
        const ask = async (wanted: string) => {
          const { access_token } = await tokensFor(studio, rex, client, { scope: wanted })
          const answer = await studio.request[method](path).set(bearer(access_token))
          expect(answer.status).toBe(200)
          expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
          return answer.body
        }
        expect(await ask('openid')).toEqual(base())
        expect(await ask('openid profile')).toEqual({
          ...base(),
          name: 'Some Body',
          picture: null,
          avatar_url: null,
        })
        expect(await ask('openid email')).toEqual({ ...base(), email: rex.email, email_verified: false })
      })

      test(`${method.toUpperCase()} ${path} is 401 invalid_token without one that counts`, async () => {
        for (const headers of [{}, bearer('nonsense'), bearer(`oat_${'x'.repeat(44)}`)]) {
          const answer = await studio.request[method](path).set(headers)
          expect(answer.status).toBe(401)
          expect(answer.body).toEqual({ error: 'invalid_token', error_description: expect.any(String) })
          expect(answer.headers['www-authenticate']).toBe('Bearer realm="sage", error="invalid_token"')
          expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
        }
      })
    }
  }

  test('needs the scope openid: 403 insufficient_scope', async () => {
    const { access_token } = await tokensFor(studio, rex, client, { scope: 'profile email' })
    const answer = await studio.request.get('/oauth2/userinfo').set(bearer(access_token))
    expect([answer.status, answer.body.error]).toEqual([403, 'insufficient_scope'])
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="sage", error="insufficient_scope"')
  })

  test('knows who holds any other credential as well', async () => {
    for (const headers of [
      { Cookie: rex.cookie },
      bearer(rex.token),
      bearer(await createApiToken(studio, rex)),
    ]) {
      const { body } = await studio.request.get('/oauth2/userinfo').set(headers)
      expect(body).toMatchObject({ ...base(), email: rex.email })
    }
  })

  test('gives the picture as an address that works elsewhere, and says when the e-mail is proved', async () => {
    const user = await studio.register({ role: 'viewer', tenantId: rex.tenantId })
    await studio.database.system
      .updateTable('users')
      .set({ avatar_etag: 'x', email_verified_at: new Date() })
      .where('id', '=', user.userId)
      .execute()
    const { body } = await studio.request.get('/oauth2/userinfo').set('Authorization', user.bearer)
    const picture = `http://localhost:8000/avatars/${user.userId}.png`
    expect(body).toMatchObject({ role: 'user', picture, avatar_url: picture, email_verified: true })
  })

  test('refuses a form of another site with the cookie: 403', async () => {
    const answer = await studio.request
      .post('/oauth2/userinfo')
      .set({ ...elsewhere(), Cookie: rex.cookie, Origin: 'https://evil.example' })
    expect(answer.status).toBe(403)
  })
})
