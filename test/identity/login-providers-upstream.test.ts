import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../../src/config.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'
import { openBrowser } from '../support/user-agent.ts'

const home = 'http://atelier.test'
const secret = 'the secret of the client at the company'
const callback = (id: string) => `${home}/api/auth/upstream/callback/${id}`
let idp: IdentityProvider
let studio: Studio

const providers = (issuer: string) => [
  {
    id: 'company',
    type: 'oidc',
    name: 'Company',
    button_text: 'Sign in with Company',
    client_id: 'company',
    client_secret: secret,
    discovery_url: `${issuer}/.well-known/openid-configuration`,
    role_claim: 'role',
    admin_emails: 'boss@example.com, other@example.com',
    admin_usernames: ['root'],
  },
  {
    id: 'hub',
    type: 'oauth2',
    client_id: 'hub',
    client_secret: secret,
    authorize_url: `${issuer}/oauth/authorize`,
    token_url: `${issuer}/oauth/token`,
    userinfo_url: `${issuer}/oauth/userinfo`,
    subject_claim: 'login',
    username_claim: 'login',
    link_by_email: false,
    default_role: 'admin',
  },
  { id: 'off', enabled: false, client_id: 'off', discovery_url: issuer },
]

const start = (env: Record<string, string> = {}) =>
  startStudio({
    env: {
      AUTH_MODE: 'oauth',
      PUBLIC_URL: home,
      TRUST_PROXY: 'loopback',
      SAGE_AUTH_PROVIDERS: JSON.stringify(providers(idp.issuer)),
      ...env,
    },
  })

beforeAll(async () => {
  idp = await startIdentityProvider(() => [
    {
      client_id: 'company',
      client_secret: secret,
      redirect_uris: [
        callback('company'),
        `${home}/api/user/oauth/callback/company`,
        `${home}/prod-api/api/auth/upstream/callback/company`,
      ],
      token_endpoint_auth_method: 'client_secret_basic',
    },
    {
      client_id: 'hub',
      client_secret: secret,
      redirect_uris: [callback('hub')],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ])
  studio = await start()
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
    login: `login-${last}`,
    email: `worker${last}@example.com`,
    email_verified: true,
    name: `Worker ${last}`,
    preferred_username: `worker${last}`,
  }
})

const isCallback = (url: URL) => url.origin === home && url.pathname.includes('/callback/')

async function whoComes(path = '/api/auth/upstream/login') {
  const browser = openBrowser(studio)
  const page = await browser.follow(path)
  expect(page.status, page.text).toBe(302)
  const { body } = await studio.request.get('/api/auth/web/session').set('Cookie', browser.cookies())
  const user = await studio.database.system
    .selectFrom('users')
    .select(['id', 'username', 'system_role'])
    .where('id', '=', body.user_id as string)
    .executeTakeFirstOrThrow()
  return { ...user, cookies: browser.cookies(), location: page.location }
}

describe('the modes', () => {
  const native = {
    id: 'native',
    type: 'native',
    name: '账号密码',
    button_text: '账号密码登录',
    description: null,
    icon: 'key-round',
    login_url: null,
  }
  const company = {
    id: 'company',
    type: 'oidc',
    name: 'Company',
    button_text: 'Sign in with Company',
    description: null,
    icon: null,
    login_url: '/api/auth/upstream/login/company',
  }
  const hub = {
    ...company,
    id: 'hub',
    type: 'oauth2',
    name: 'hub',
    button_text: 'Sign in with hub',
    login_url: '/api/auth/upstream/login/hub',
  }
  const lists: Record<string, object[]> = {
    native: [native],
    trusted_proxy: [native],
    oauth: [company, hub],
  }
  for (const [mode, expected] of Object.entries(lists)) {
    test(`${mode}: lists ${expected.length} ways to sign in, at both paths`, async () => {
      const other = await start({ AUTH_MODE: mode })
      for (const path of ['/api/auth/providers', '/api/user/auth-providers']) {
        const answer = await other.request.get(path)
        expect(answer.body).toMatchObject({ code: 200, message: 'success', data: expected })
        expect(answer.text).not.toContain(secret)
      }
      const all = await other.request.get('/api/auth/oauth/providers')
      expect(all.body.total).toBe(mode === 'oauth' ? 2 : 0)
      await other.close()
    })
  }

  for (const mode of ['native', 'trusted_proxy']) {
    test(`${mode}: no upstream login, 404`, async () => {
      const other = await start({ AUTH_MODE: mode })
      for (const path of [
        '/api/auth/upstream/login',
        '/api/auth/upstream/login/company',
        '/api/auth/upstream/callback/company?code=x&state=y',
        '/api/user/oauth/login',
      ]) {
        const answer = await other.request.get(path).set('Accept-Language', 'zh')
        expect(answer.status, path).toBe(404)
        expect(answer.body.message).toBe('OAuth Provider 不存在')
      }
      await other.close()
    })
  }

  test('trusted_proxy: 503 naming the mode at the doors of other providers', async () => {
    const other = await start({
      AUTH_MODE: 'trusted_proxy',
      GOOGLE_CLIENT_ID: 'x',
      GOOGLE_CLIENT_SECRET: 'y',
    })
    for (const path of ['/api/auth/oauth/google', '/api/auth/oauth/microsoft', '/auth/login']) {
      const answer = await other.request.get(path)
      expect(answer.status).toBe(503)
      expect(answer.body.detail).toContain('AUTH_MODE')
    }
    await other.close()
  })

  test('oauth without providers: an empty list, and 404 for the default one', async () => {
    const bare = await start({ SAGE_AUTH_PROVIDERS: '' })
    expect((await bare.request.get('/api/auth/providers')).body.data).toEqual([])
    expect((await bare.request.get('/api/auth/upstream/login')).status).toBe(404)
    await bare.close()
  })
})

describe('signing in', () => {
  const paths = {
    '/api/auth/upstream/login': 'the default provider',
    '/api/auth/upstream/login/company': 'a provider by its id',
    '/api/user/oauth/login': "the default provider, at Sage's older path",
    '/api/user/oauth/login/company': "a provider by its id, at Sage's older path",
    '/api/auth/upstream/login/hub': 'explicit endpoints, without discovery',
  }
  for (const [path, what] of Object.entries(paths)) {
    test(`${what}: twice, and it is the same account`, async () => {
      const first = await whoComes(`${path}?next=/agent/chat`)
      expect(first.location).toBe(`${home}/agent/chat`)
      expect((await whoComes(path)).id).toBe(first.id)
      const session = await studio.request.get('/api/auth/session').set('Cookie', first.cookies)
      expect(session.status).toBe(200)
    })
  }

  test('404 for a provider that is not there, or is switched off', async () => {
    for (const id of ['nobody', 'off', 'google']) {
      const answer = await studio.request.get(`/api/auth/upstream/login/${id}`).set(elsewhere())
      expect(answer.status, id).toBe(404)
    }
  })

  test('next leads nowhere else: 400', async () => {
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
      const answer = await studio.request.get('/api/auth/upstream/login').query({ next }).set(elsewhere())
      expect(answer.status, next).toBe(400)
    }
  })

  test('redirect_uri may be any form of the callback on this server, and is used to the letter', async () => {
    for (const uri of [
      `${home}/api/user/oauth/callback/company`,
      `${home}/prod-api/api/auth/upstream/callback/company`,
    ]) {
      const browser = openBrowser(studio)
      const query = new URLSearchParams({ redirect_uri: uri })
      const landed = await browser.until(`/api/auth/upstream/login/company?${query}`, isCallback)
      expect(landed.startsWith(uri)).toBe(true)
      const page = await browser.get(landed.replace('/prod-api', ''))
      expect(page.status, page.text).toBe(302)
      expect(idp.tokenRequests.at(-1)?.get('redirect_uri')).toBe(uri)
    }
  })

  test('400 for a redirect_uri elsewhere, of another provider, or of another page of ours', async () => {
    for (const uri of [
      'https://evil.example/api/auth/upstream/callback/company',
      'http://atelier.test.evil.example/api/auth/upstream/callback/company',
      'http://atelier.test@evil.example/api/auth/upstream/callback/company',
      `${home}/api/auth/upstream/callback/hub`,
      `${home}/avatars/x.png`,
      `${callback('company')}?x=1`,
      `${callback('company')}#x`,
      'javascript:alert(1)',
      'nonsense',
    ]) {
      const answer = await studio.request
        .get('/api/auth/upstream/login/company')
        .query({ redirect_uri: uri })
        .set(elsewhere())
      expect(answer.status, uri).toBe(400)
      expect(answer.body.errors[0].pointer).toBe('/query/redirect_uri')
    }
  })

  test('400 when the state is that of another provider', async () => {
    const browser = openBrowser(studio)
    const landed = await browser.until('/api/auth/upstream/login/company', isCallback)
    const page = await browser.get(landed.replace('/company', '/hub'))
    expect(page.status).toBe(400)
    expect(page.body.message).toBe('OAuth 登录状态已失效')
  })

  test('502 when userinfo or the token endpoint fails, with or without discovery', async () => {
    for (const id of ['company', 'hub']) {
      for (const path of ['/oauth/token', '/oauth/userinfo']) {
        const browser = openBrowser(studio)
        const landed = await browser.until(`/api/auth/upstream/login/${id}`, isCallback)
        idp.alter.set(path, () => [1, 2])
        const page = await browser.get(landed)
        idp.alter.clear()
        expect(page.status, `${id} ${path}: ${page.text}`).toBe(502)
        expect(cookiesOf(page)).toEqual({})
      }
    }
  })

  test('400 when the provider does not say who it is', async () => {
    const { login: _, ...nameless } = idp.account
    idp.account = { ...nameless, sub: idp.account.sub }
    const browser = openBrowser(studio)
    const landed = await browser.until('/api/auth/upstream/login/hub', isCallback)
    expect((await browser.get(landed)).status).toBe(400)
  })

  test('the same subject at another provider is somebody else', async () => {
    idp.account.login = idp.account.sub
    const here = await whoComes('/api/auth/upstream/login/company')
    idp.account.email = 'elsewhere@example.com'
    const there = await whoComes('/api/auth/upstream/login/hub')
    expect(there.id).not.toBe(here.id)
  })

  test('link_by_email false opens nobody’s account: 409', async () => {
    await studio.register({ email: 'kept@example.com' })
    idp.account.email = 'kept@example.com'
    const browser = openBrowser(studio)
    const landed = await browser.until('/api/auth/upstream/login/hub', isCallback)
    expect((await browser.get(landed)).status).toBe(409)
  })
})

describe('roles', () => {
  const roleOf = async (change: Record<string, unknown>, path?: string) => {
    idp.account = { ...idp.account, ...change }
    return (await whoComes(path)).system_role
  }

  test('by verified e-mail, by user name, by the role claim, else the default', async () => {
    expect(await roleOf({})).toBe('user')
    expect(await roleOf({ sub: 'boss', email: 'Boss@example.com', preferred_username: 'boss' })).toBe('admin')
    expect(await roleOf({ sub: 'root', email: 'root@example.com', preferred_username: 'ROOT' })).toBe('admin')
    expect(await roleOf({ sub: 'a', email: 'a@example.com', preferred_username: 'a', role: 'Admin' })).toBe(
      'admin',
    )
    expect(
      await roleOf({ sub: 'b', email: 'b@example.com', preferred_username: 'b', role: ['x', 'admin'] }),
    ).toBe('admin')
    expect(
      await roleOf({ sub: 'c', email: 'c@example.com', preferred_username: 'c', role: 'administrator' }),
    ).toBe('user')
    expect(
      await roleOf({ sub: 'd', login: 'd', email: 'd@example.com' }, '/api/auth/upstream/login/hub'),
    ).toBe('admin')
  })

  test('an address in admin_emails that the provider does not vouch for makes nobody an administrator', async () => {
    expect(await roleOf({ email: 'other@example.com', email_verified: false })).toBe('user')
  })

  test('what the provider gave it takes back at the next login, and earlier sessions end', async () => {
    idp.account.role = 'admin'
    const before = await whoComes()
    expect(before.system_role).toBe('admin')
    idp.account.role = 'user'
    expect((await whoComes()).system_role).toBe('user')
    expect((await studio.request.get('/auth/me').set('Cookie', before.cookies)).status).toBe(401)
    expect((await auditOf(studio, before.id)).filter(({ action }) => action === 'user.role')).toMatchObject([
      { detail: { from: 'admin', to: 'user', provider: 'upstream/company' } },
    ])
  })

  test('an administrator of our own making stays one', async () => {
    const admin = await studio.register({ systemRole: 'admin', email: 'ours@example.com' })
    idp.account = { ...idp.account, email: 'ours@example.com', role: 'user' }
    expect(await whoComes()).toMatchObject({ id: admin.userId, system_role: 'admin' })
  })
})

test('the last administrator of the server is not taken back', async () => {
  const alone = await start()
  const comes = async (role: string) => {
    idp.account = { sub: 'only', email: 'only@example.com', email_verified: true, role }
    expect((await openBrowser(alone).follow('/api/auth/upstream/login')).status).toBe(302)
    const { system_role } = await alone.database.system
      .selectFrom('users')
      .select('system_role')
      .where('email', '=', 'only@example.com')
      .executeTakeFirstOrThrow()
    return system_role
  }
  expect(await comes('admin')).toBe('admin')
  expect(await comes('user')).toBe('admin')
  await alone.close()
})

describe('AUTH_PROVIDERS', () => {
  const load = (text: string) => () => loadConfig({ AUTH_PROVIDERS: text })
  const one = { id: 'x', client_id: 'x', discovery_url: 'https://idp.example' }
  const broken: Record<string, string> = {
    'no JSON': '[{',
    'no list': '{}',
    'no id': JSON.stringify([{ ...one, id: undefined }]),
    'an id with a slash': JSON.stringify([{ ...one, id: 'a/b' }]),
    'the same id twice': JSON.stringify([one, one]),
    'no endpoints': JSON.stringify([{ ...one, discovery_url: undefined }]),
    'half of the endpoints': JSON.stringify([
      { ...one, discovery_url: undefined, authorize_url: 'https://idp.example/a' },
    ]),
    'plain http to another machine': JSON.stringify([{ ...one, discovery_url: 'http://idp.example' }]),
  }
  for (const [name, text] of Object.entries(broken)) {
    test(`${name} stops the start with a message that names the variable and no secret`, () => {
      expect(load(text)).toThrow(ConfigError)
      expect(load(text)).toThrow(/^AUTH_PROVIDERS: /)
    })
  }

  test('is read before SAGE_AUTH_PROVIDERS', () => {
    const config = loadConfig({
      AUTH_PROVIDERS: JSON.stringify([one]),
      SAGE_AUTH_PROVIDERS: JSON.stringify([{ ...one, id: 'sage' }]),
    })
    expect(config.authProviders.map(({ id }) => id)).toEqual(['x'])
  })
})
