import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../../src/config.ts'
import { knownPermissions } from '../../src/http/permissions.ts'
import { sweepGrants } from '../../src/identity/oauth2/grant-queries.ts'
import { syncClients } from '../../src/identity/oauth2/sync.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { answered, authorize, callback, createClient, opens, token, tokensFor } from '../support/oauth2.ts'

const issuer = 'http://localhost:8000'
let studio: Studio
let admin: Member

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  admin = await studio.register({ systemRole: 'admin' })
})
afterAll(() => studio.close())

const clients = '/api/admin/oauth2/clients'
const make = (body: object, member = admin) =>
  studio.request.post(clients).set('Authorization', member.bearer).send(body)
const list = async (query: object = {}) =>
  studio.request.get(clients).set('Authorization', admin.bearer).query(query)

describe('the metadata', () => {
  const paths = ['/.well-known/oauth-authorization-server', '/api/oauth2/metadata', '/oauth2/metadata']
  for (const path of paths) {
    test(`at ${path} is that of RFC 8414 and of Sage’s document`, async () => {
      const answer = await studio.request.get(path)
      expect(answer.body).toMatchObject({
        issuer,
        authorization_endpoint: `${issuer}/oauth2/authorize`,
        token_endpoint: `${issuer}/oauth2/token`,
        userinfo_endpoint: `${issuer}/oauth2/userinfo`,
        revocation_endpoint: `${issuer}/oauth2/revoke`,
        grant_types_supported: ['authorization_code', 'refresh_token'],
        response_types_supported: ['code'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
        code_challenge_methods_supported: ['plain', 'S256'],
        authorization_response_iss_parameter_supported: true,
      })
      expect(answer.body.scopes_supported).toEqual(
        expect.arrayContaining(['openid', 'profile', 'email', 'account', ...knownPermissions]),
      )
      expect(answer.body).not.toHaveProperty('registration_endpoint')
    })
  }
})

describe('an administrator', () => {
  test('makes a confidential client, whose secret is in that answer only', async () => {
    const answer = await make({ name: 'Notes', redirect_uris: [callback] })
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      client_id: expect.stringMatching(/^c-[0-9a-f]{24}$/),
      client_secret: expect.stringMatching(/^ocs_[A-Za-z0-9_-]{43}$/),
      name: 'Notes',
      description: null,
      redirect_uris: [callback],
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: 'openid profile email',
      code_challenge_methods: ['S256'],
      enabled: true,
      skip_consent: false,
      source: 'admin',
      created_at: expect.any(String),
    })
    expect(answer.headers.location).toBe(`${clients}/${answer.body.client_id}`)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect((await list({ limit: 200 })).text).not.toContain(answer.body.client_secret)
  })

  test('makes a public client, which has no secret', async () => {
    const answer = await make({ name: 'App', redirect_uris: [callback], token_endpoint_auth_method: 'none' })
    expect(answer.body).not.toHaveProperty('client_secret')
  })

  test('lists page by page, by client_id', async () => {
    for (const id of ['aa-1', 'aa-2', 'aa-3']) {
      await make({ client_id: id, name: id, redirect_uris: [callback] })
    }
    const first = await list({ limit: 2 })
    const ids = (answer: { body: { clients: { client_id: string }[] } }) =>
      answer.body.clients.map(({ client_id }) => client_id)
    expect(ids(first)).toEqual(['aa-1', 'aa-2'])
    expect(first.headers.link).toContain('rel="next"')
    expect(ids(await list({ limit: 2, offset: 2 }))[0]).toBe('aa-3')
    expect(first.body.total).toBeGreaterThanOrEqual(3)
  })

  const wrong: Record<string, [object, string]> = {
    'a redirect_uri with a fragment': [{ redirect_uris: [`${callback}#x`] }, '/redirect_uris/0'],
    'a redirect_uri of another scheme': [
      { redirect_uris: [callback, 'javascript:alert(1)'] },
      '/redirect_uris/1',
    ],
    'a relative redirect_uri': [{ redirect_uris: ['/callback'] }, '/redirect_uris/0'],
    'a redirect_uri with a user': [{ redirect_uris: ['https://a@client.example.com/'] }, '/redirect_uris/0'],
    'no redirect_uri': [{ redirect_uris: [] }, '/redirect_uris'],
    'a scope that does not exist': [{ scope: 'openid everything' }, '/scope'],
    'no authorization_code grant': [{ grant_types: ['refresh_token'] }, '/grant_types'],
    'a client_id with a blank': [{ client_id: 'a b' }, '/client_id'],
    'its own source': [{ source: 'configuration' }, ''],
  }
  for (const [name, [change, pointer]] of Object.entries(wrong)) {
    test(`is refused ${name}: 422 naming the field`, async () => {
      const answer = await make({ name: 'Notes', redirect_uris: [callback], ...change })
      expect(answer.status).toBe(422)
      if (pointer !== '') expect(answer.body.errors[0].pointer).toBe(pointer)
    })
  }

  test('is told of a client_id that exists: 409', async () => {
    const body = { client_id: 'twice', name: 'Notes', redirect_uris: [callback] }
    expect((await make(body)).status).toBe(201)
    expect((await make(body)).status).toBe(409)
  })

  test('deletes a client with its tokens: 204, then 404', async () => {
    const { client_id } = await createClient(studio)
    const { access_token } = await tokensFor(studio, admin, { client_id })
    const remove = () => studio.request.delete(`${clients}/${client_id}`).set('Authorization', admin.bearer)
    expect((await remove()).status).toBe(204)
    expect(await opens(studio, access_token)).toBe(401)
    expect((await remove()).status).toBe(404)
  })

  test('of a tenant only has no say: 403', async () => {
    const owner = await studio.register()
    expect((await make({ name: 'Notes', redirect_uris: [callback] }, owner)).status).toBe(403)
  })
})

describe('the configuration', () => {
  const read = (value: unknown) => loadConfig({ OAUTH2_CLIENTS: JSON.stringify(value) }).oauth2.clients

  test('gives Sage’s defaults', () => {
    expect(read([{ client_id: 'web', redirect_uris: [callback] }])).toEqual([
      {
        clientId: 'web',
        secret: undefined,
        authentication: 'none',
        redirectUris: [callback],
        grantTypes: ['authorization_code', 'refresh_token'],
        responseTypes: ['code'],
        scope: 'openid profile email',
        plainPkce: false,
        enabled: true,
        skipConsent: true,
        name: 'web',
        description: '',
        metadata: {},
      },
    ])
  })

  test('takes Sage’s other names and spellings, and keeps what it does not know', () => {
    const [client] = read([
      {
        id: 'web',
        client_secret: 's',
        redirect_uri: `${callback}, http://localhost:3000/cb`,
        grant_types: '["authorization_code"]',
        scope: ['openid', 'email'],
        enabled: 'false',
        skip_consent: false,
        logo: 'x.png',
      },
    ])
    expect(client).toMatchObject({
      clientId: 'web',
      authentication: 'client_secret_basic',
      redirectUris: [callback, 'http://localhost:3000/cb'],
      grantTypes: ['authorization_code'],
      scope: 'openid email',
      enabled: false,
      skipConsent: false,
      metadata: { logo: 'x.png' },
    })
    const sage = loadConfig({ SAGE_OAUTH2_CLIENTS: JSON.stringify([{ id: 'web', redirect_uri: callback }]) })
    expect(sage.oauth2.clients).toHaveLength(1)
  })

  const wrong: Record<string, unknown> = {
    'no list': { client_id: 'web' },
    'no client_id': [{ redirect_uris: [callback] }],
    'a client_id that is too short': [{ client_id: 'x', redirect_uris: [callback] }],
    'no redirect_uris': [{ client_id: 'web' }],
    'a redirect_uri of another scheme': [{ client_id: 'web', redirect_uris: ['app:/x'] }],
    'a method without its secret': [
      { client_id: 'web', redirect_uris: [callback], token_endpoint_auth_method: 'client_secret_post' },
    ],
    'a secret without a method': [
      { client_id: 'web', client_secret: 's', redirect_uris: [callback], token_endpoint_auth_method: 'none' },
    ],
    'another grant': [{ client_id: 'web', redirect_uris: [callback], grant_types: ['password'] }],
    'two of one name': [
      { client_id: 'web', redirect_uris: [callback] },
      { id: 'web', redirect_uris: [callback] },
    ],
  }
  for (const [name, value] of Object.entries(wrong)) {
    test(`with ${name} stops the start and names the variable`, () => {
      expect(() => read(value)).toThrow(ConfigError)
      expect(() => read(value)).toThrow(/OAUTH2_CLIENTS/)
    })
  }
  test('that is no JSON stops the start', () => {
    expect(() => loadConfig({ OAUTH2_CLIENTS: 'web' })).toThrow(/OAUTH2_CLIENTS: is not JSON/)
  })

  test('makes its clients at start, in place of others of the name; those that leave it are disabled', async () => {
    const list = (secret: string) => [
      { client_id: 'configured', client_secret: secret, redirect_uris: [callback] },
      { client_id: 'leaving', redirect_uris: [callback] },
    ]
    const own = await startStudio({ env: { OAUTH2_CLIENTS: JSON.stringify(list('one secret')) } })
    const member = await own.register({ systemRole: 'admin' })
    const login = async (client_secret: string) => {
      const asked = { client_id: 'configured', redirect_uri: callback }
      const { code = '' } = answered(await authorize(own, member, asked))
      return (await token(own, { grant_type: 'authorization_code', code, client_secret, ...asked })).status
    }
    expect(await login('one secret')).toBe(200)
    const { access_token } = await tokensFor(own, member, { client_id: 'leaving' })
    const stays = await createClient(own)

    const removal = await own.request.delete(`${clients}/configured`).set('Authorization', member.bearer)
    expect(removal.status).toBe(409)

    const changed = loadConfig({ OAUTH2_CLIENTS: JSON.stringify(list('another').slice(0, 1)) })
    await syncClients({ ...own.services, config: changed })
    expect(await login('one secret')).toBe(401)
    expect(await login('another')).toBe(200)
    expect(await opens(own, access_token)).toBe(401)
    expect((await tokensFor(own, member, stays)).access_token).toBeDefined()

    await syncClients({ ...own.services, config: loadConfig({}) })
    const refused = await authorize(own, member, { client_id: 'configured', redirect_uri: callback })
    expect([refused.status, refused.body.error]).toEqual([403, 'unauthorized_client'])
    await own.close()
  })
})

describe('a client that registers itself', () => {
  const register = (to: Studio, body: object) =>
    to.request.post('/oauth2/register').set(elsewhere()).send(body)

  test('may not, until the operator allows it: 403 naming the setting', async () => {
    const answer = await register(studio, { redirect_uris: [callback] })
    expect([answer.status, answer.body.error]).toEqual([403, 'access_denied'])
    expect(answer.body.error_description).toContain('OAUTH2_DYNAMIC_REGISTRATION')
  })

  describe('where it may', () => {
    let open: Studio
    beforeAll(async () => {
      open = await startStudio({ env: { OAUTH2_DYNAMIC_REGISTRATION: '1', TRUST_PROXY: 'loopback' } })
    })
    afterAll(() => open.close())

    test('the metadata says so', async () => {
      const { body } = await open.request.get('/oauth2/metadata')
      expect(body.registration_endpoint).toBe(`${issuer}/oauth2/register`)
    })

    test('gets an id and a secret; what the server does not know is ignored', async () => {
      const answer = await register(open, {
        redirect_uris: [callback],
        client_name: 'Stranger',
        client_uri: 'https://client.example.com',
        grant_types: ['authorization_code', 'implicit'],
        skip_consent: true,
        software_id: 'x',
      })
      expect(answer.status).toBe(201)
      expect(answer.body).toEqual({
        client_id: expect.any(String),
        client_secret: expect.any(String),
        client_secret_expires_at: 0,
        client_id_issued_at: expect.any(Number),
        client_name: 'Stranger',
        client_uri: 'https://client.example.com',
        redirect_uris: [callback],
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        scope: 'openid profile email',
      })
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
      const member = await open.register()
      const asked = { client_id: answer.body.client_id, redirect_uri: callback }
      expect((await authorize(open, member, asked)).headers.location).toMatch(/^\/oauth2\/consent/)
    })

    test('may come back to a loopback address or to its own scheme', async () => {
      const redirect_uris = [
        'http://127.0.0.1/cb',
        'http://localhost:1/cb',
        'com.example.app:/cb',
        'cursor://x/cb',
      ]
      expect((await register(open, { redirect_uris })).status).toBe(201)
    })

    const wrong: Record<string, [object, string]> = {
      'no redirect_uris': [{ redirect_uris: undefined }, 'invalid_redirect_uri'],
      'plain http': [{ redirect_uris: ['http://client.example.com/cb'] }, 'invalid_redirect_uri'],
      'a script': [{ redirect_uris: ['javascript:alert(1)'] }, 'invalid_redirect_uri'],
      'a data URL': [{ redirect_uris: ['DATA:text/html,x'] }, 'invalid_redirect_uri'],
      'a fragment': [{ redirect_uris: [`${callback}#x`] }, 'invalid_redirect_uri'],
      'another way to prove itself': [
        { token_endpoint_auth_method: 'private_key_jwt' },
        'invalid_client_metadata',
      ],
      'another response type': [{ response_types: ['token'] }, 'invalid_client_metadata'],
      'another grant alone': [{ grant_types: ['client_credentials'] }, 'invalid_client_metadata'],
      'a scope that spans tenants': [{ scope: 'openid system.admin' }, 'invalid_client_metadata'],
    }
    for (const [name, [change, error]] of Object.entries(wrong)) {
      test(`is refused with ${name}: 400 ${error}`, async () => {
        const answer = await register(open, { redirect_uris: [callback], ...change })
        expect(answer.status).toBe(400)
        expect(answer.body).toEqual({ error, error_description: expect.any(String) })
      })
    }
  })
})

test('the sweep removes what has expired and keeps the newest consent', async () => {
  const member = await studio.register()
  const { client_id } = await createClient(studio)
  for (let times = 0; times < 3; times++) await tokensFor(studio, member, { client_id })
  const { system } = studio.database
  const grants = () =>
    system.selectFrom('oauth2_grants').select('id').where('client_id', '=', client_id).execute()
  await sweepGrants(system)
  expect(await grants()).toHaveLength(3)
  const long = new Date(Date.now() - 90 * 86400_000)
  await system.updateTable('oauth2_codes').set({ expires_at: long }).execute()
  await system.updateTable('oauth2_tokens').set({ expires_at: long }).execute()
  await system.updateTable('oauth2_grants').set({ created_at: long, consented: true }).execute()
  await sweepGrants(system)
  expect(await grants()).toHaveLength(1)
  expect(await system.selectFrom('oauth2_tokens').select('grant_id').execute()).toEqual([])
})
