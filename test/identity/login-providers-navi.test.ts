import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { cookiesOf } from '../support/cookies.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'
import { openBrowser } from '../support/user-agent.ts'

const home = 'http://atelier.test'
const secret = 'the secret of the client at gnexus-auth'
const webhookSecret = 'the secret of the webhooks'
let idp: IdentityProvider
let studio: Studio

const env = () => ({
  PUBLIC_URL: home,
  TRUST_PROXY: 'loopback',
  GNEXUS_AUTH_BASE_URL: idp.issuer,
  GNEXUS_AUTH_CLIENT_ID: 'navi',
  GNEXUS_AUTH_CLIENT_SECRET: secret,
  GNEXUS_AUTH_WEBHOOK_SECRET: webhookSecret,
})

beforeAll(async () => {
  idp = await startIdentityProvider(() => [
    {
      client_id: 'navi',
      client_secret: secret,
      redirect_uris: [`${home}/auth/callback`],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ])
  studio = await startStudio({ env: env() })
  // Somebody who stays, so that the others are not the last administrator.
  await studio.register({ systemRole: 'admin' })
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
    sub: String(4200 + last),
    email: `navi${last}@example.com`,
    email_verified: true,
    name: `Navi ${last}`,
    preferred_username: `navi${last}`,
    role: 'user',
  }
})

const isCallback = (url: URL) => url.origin === home && url.pathname === '/auth/callback'

/** Signs in as the present account of gnexus-auth. */
async function comes() {
  const browser = openBrowser(studio)
  const page = await browser.follow('/auth/login')
  expect(page.status, page.text).toBe(302)
  const me = await studio.request.get('/auth/me').set('Cookie', browser.cookies())
  return { cookies: browser.cookies(), id: me.body.id as string, me: me.body as Record<string, unknown> }
}

describe('GET /auth/login and /auth/callback', () => {
  test("a browser goes to gnexus-auth's /oauth/authorize, and comes back to / with the cookie", async () => {
    const browser = openBrowser(studio)
    const { location } = await browser.get('/auth/login')
    expect(location?.startsWith(`${idp.issuer}/oauth/authorize?`)).toBe(true)
    expect(new URL(location ?? '').searchParams.get('code_challenge_method')).toBe('S256')
    const page = await browser.get(await browser.until('/auth/login', isCallback))
    expect(page.location).toBe(`${home}/`)
    expect(Object.keys(cookiesOf(page))).toContain('navi_auth_session')
    const me = await studio.request.get('/auth/me').set('Cookie', browser.cookies())
    expect(me.body).toMatchObject({
      email: idp.account.email,
      display_name: idp.account.name,
      username: idp.account.preferred_username,
    })
  })

  test('return_to is where it goes on, and leads nowhere else: 400', async () => {
    const page = await openBrowser(studio).follow('/auth/login?return_to=/sessions/7')
    expect(page.location).toBe(`${home}/sessions/7`)
    for (const return_to of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:1',
      '/.//x',
    ]) {
      const answer = await studio.request.get('/auth/login').query({ return_to }).set(elsewhere())
      expect(answer.status, return_to).toBe(400)
    }
  })

  test('Android gets the session handed over at /auth/mobile-done, and the browser keeps none', async () => {
    const browser = openBrowser(studio)
    const page = await browser.get(await browser.until('/auth/login?platform=android', isCallback))
    const target = new URL(page.location ?? '')
    expect(`${target.origin}${target.pathname}`).toBe(`${home}/auth/mobile-done`)
    expect(cookiesOf(page)).toEqual({})
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    const sid = target.searchParams.get('sid')
    const me = await studio.request.get('/auth/me').set('Cookie', `navi_auth_session=${sid}`)
    expect(me.body.email).toBe(idp.account.email)
  })

  test('400 for another platform, a wrong state, a replayed callback and a failed exchange, as documented', async () => {
    expect((await studio.request.get('/auth/login?platform=ios').set(elsewhere())).status).toBe(400)
    expect((await studio.request.get('/auth/callback?code=x&state=y').set(elsewhere())).status).toBe(400)
    expect((await studio.request.get('/auth/callback').set(elsewhere())).status).toBe(400)

    const browser = openBrowser(studio)
    const landed = await browser.until('/auth/login', isCallback)
    expect((await browser.get(landed)).status).toBe(302)
    expect((await browser.get(landed)).status).toBe(400)

    const failing = [() => ({ nothing: true }), () => ({ access_token: 'wrong', token_type: 'bearer' })]
    for (const answer of failing) {
      const late = openBrowser(studio)
      const code = await late.until('/auth/login', isCallback)
      idp.alter.set('/oauth/token', answer)
      const page = await late.get(code)
      idp.alter.clear()
      expect(page.status, page.text).toBe(400)
      expect(cookiesOf(page)).toEqual({})
    }
    const late = openBrowser(studio)
    const code = await late.until('/auth/login', isCallback)
    idp.down = true
    expect((await late.get(code)).status).toBe(400)
  })

  test('the role claim admin makes an administrator', async () => {
    idp.account.role = 'admin'
    const { me } = await comes()
    expect(me.role).toBe('admin')
    expect(me.permissions).toContain('navi.sessions.read_all')
  })
})

describe('GET /auth/mobile-done', () => {
  const open = (sid: string) => studio.request.get('/auth/mobile-done').query({ sid })

  test('opens the app by an intent, has a button, runs only its own script, is not kept and sends no Referer', async () => {
    const answer = await open('ses_8Kd2vPq6Yt')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    const policy = String(answer.headers['content-security-policy'])
    const nonce = /script-src 'nonce-([\w-]+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.text).toContain(`<script nonce="${nonce}">`)
    expect(answer.text).toContain(
      '<a id="open" href="intent://auth-done?sid=ses_8Kd2vPq6Yt#Intent;scheme=navi;end" rel="noreferrer">',
    )
    expect((await open('ses_8Kd2vPq6Yt')).headers['content-security-policy']).not.toBe(policy)
  })

  test('400 for what is no session id, and nothing of it comes back as HTML', async () => {
    for (const sid of [
      '',
      '"><script>alert(1)</script>',
      "';alert(1)//",
      'a#Intent;scheme=evil;end',
      'a;package=evil',
      'a&b=c',
      'a b',
      'é',
      'x'.repeat(513),
    ]) {
      const answer = await open(sid)
      expect(answer.status, sid).toBe(400)
      expect(answer.headers['content-type']).toContain('application/json')
    }
    expect((await studio.request.get('/auth/mobile-done')).status).toBe(400)
  })

  test('names the package where one is configured', async () => {
    const other = await startStudio({
      env: { ...env(), NAVI_ANDROID_SCHEME: 'gnexus', NAVI_ANDROID_PACKAGE: 'com.example.navi' },
    })
    const answer = await other.request.get('/auth/mobile-done?sid=abc')
    expect(answer.text).toContain('#Intent;scheme=gnexus;package=com.example.navi;end')
    await other.close()
  })
})

describe('POST /webhooks/gnexus-auth', () => {
  let events = 0
  const event = (name: string, user: object = {}, more: object = {}) => {
    events += 1
    return {
      id: `evt_${events}`,
      event: name,
      created_at: new Date().toISOString(),
      user: { id: idp.account.sub, ...user },
      ...more,
    }
  }
  const signatureOf = (text: string, key = webhookSecret) =>
    `sha256=${createHmac('sha256', key).update(text).digest('hex')}`
  const deliver = (body: object | string, signature?: string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return studio.request
      .post('/webhooks/gnexus-auth')
      .set('Content-Type', 'application/json')
      .set('X-Gnexus-Signature', signature ?? signatureOf(text))
      .send(text)
  }
  const taken = async (body: object) => {
    const answer = await deliver(body)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toEqual({ ok: true })
  }
  const userOf = (id: string) =>
    studio.database.system
      .selectFrom('users')
      .select([
        'id',
        'email',
        'display_name',
        'first_name',
        'phone',
        'status',
        'system_role',
        'email_verified_at',
      ])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const isIn = async (cookies: string) =>
    (await studio.request.get('/auth/me').set('Cookie', cookies)).status === 200

  test('user.created makes the account that the first login then finds', async () => {
    const { email, name, sub } = idp.account
    await taken(event('user.created', { id: Number(sub), email, email_verified: true, display_name: name }))
    const { id } = await studio.database.system
      .selectFrom('users')
      .select('id')
      .where('email', '=', String(email))
      .executeTakeFirstOrThrow()
    expect((await comes()).id).toBe(id)
  })

  test('user.updated changes what it names, clears what is null and keeps the rest', async () => {
    const { id } = await comes()
    await taken(event('user.updated', { first_name: 'Ilse', phone: '+43 1 5550', display_name: 'Ilse C.' }))
    await taken(event('user.updated', { phone: null, email: `new${last}@example.com`, email_verified: true }))
    expect(await userOf(id)).toMatchObject({
      first_name: 'Ilse',
      phone: null,
      display_name: 'Ilse C.',
      email: `new${last}@example.com`,
      email_verified_at: expect.any(Date),
    })
  })

  test('user.updated takes no address that another account has', async () => {
    const { id } = await comes()
    const other = await studio.register()
    await taken(event('user.updated', { email: other.email, first_name: 'Ilse' }))
    expect(await userOf(id)).toMatchObject({ email: idp.account.email, first_name: 'Ilse' })
  })

  test('user.updated raises to administrator and takes that back, ending sessions', async () => {
    const { id, cookies } = await comes()
    await taken(event('user.updated', { role: 'admin' }))
    expect((await userOf(id)).system_role).toBe('admin')
    expect(await isIn(cookies)).toBe(false)
    await taken(event('user.updated', { role: 'user' }))
    expect((await userOf(id)).system_role).toBe('user')
  })

  test('user.disabled ends every session at once and keeps the user out until it is taken back', async () => {
    const { id, cookies } = await comes()
    expect(await isIn(cookies)).toBe(true)
    await taken(event('user.disabled'))
    expect(await isIn(cookies)).toBe(false)
    expect((await openBrowser(studio).follow('/auth/login')).status).toBe(403)
    await taken(event('user.updated', { is_active: true }))
    expect((await comes()).id).toBe(id)
    expect(await isIn(cookies)).toBe(false)
    const actions = (await auditOf(studio, id)).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['user.disable', 'user.enable']))
  })

  test('user.updated with is_active false is the same as user.disabled', async () => {
    const { id, cookies } = await comes()
    await taken(event('user.updated', { is_active: false }))
    expect(await isIn(cookies)).toBe(false)
    expect((await userOf(id)).status).toBe('disabled')
  })

  test('whom our own administrator has disabled it does not enable', async () => {
    const { id } = await comes()
    await studio.database.system
      .updateTable('users')
      .set({ status: 'disabled' })
      .where('id', '=', id)
      .execute()
    await taken(event('user.updated', { is_active: true }))
    expect((await userOf(id)).status).toBe('disabled')
  })

  test('user.deleted shuts the account and unties it', async () => {
    const { id, cookies } = await comes()
    await taken(event('user.deleted'))
    expect(await isIn(cookies)).toBe(false)
    expect((await userOf(id)).status).toBe('disabled')
    const tied = await studio.database.system
      .selectFrom('external_identities')
      .select('subject')
      .where('user_id', '=', id)
      .execute()
    expect(tied).toEqual([])
  })

  test('an event that comes twice, or twice at once, is applied once and answered alike', async () => {
    const { id } = await comes()
    const named = event('user.updated', { first_name: 'Once' })
    await Promise.all([taken(named), taken(named), taken(named)])
    await taken(event('user.updated', { first_name: 'Later' }))
    await taken(named)
    expect((await userOf(id)).first_name).toBe('Later')
    const updates = (await auditOf(studio, id)).filter(({ action }) => action === 'user.update')
    expect(updates).toHaveLength(2)
  })

  test('a created user whose address is taken is answered with 200 and changes nothing', async () => {
    const other = await studio.register({ email: `held${last}@example.com` })
    await taken(event('user.created', { email: other.email }))
    expect((await userOf(other.userId)).status).toBe('active')
  })

  test('events of users who are not here, and events of other kinds, change nothing', async () => {
    await taken(event('user.updated', { id: 'nobody', email: 'nobody@example.com' }))
    await taken(event('user.disabled', { id: 'nobody' }))
    await taken({ ...event('client.rotated'), user: undefined })
    const made = await studio.database.system
      .selectFrom('users')
      .select('id')
      .where('email', '=', 'nobody@example.com')
      .execute()
    expect(made).toEqual([])
  })

  const text = () => JSON.stringify(event('user.updated', { first_name: 'Eve' }))
  const wrong: Record<string, () => [string, string | undefined]> = {
    'no signature of ours': () => [text(), signatureOf(text(), 'another secret of webhooks')],
    'the signature of another body': () => [text(), signatureOf('{}')],
    'an empty signature': () => [text(), 'sha256='],
    'a signature without its mark': () => {
      const body = text()
      return [body, signatureOf(body).slice('sha256='.length)]
    },
    'a body that is not JSON': () => ['{', undefined],
    'no body': () => ['', undefined],
    'no id': () => [JSON.stringify(event('user.updated', {}, { id: undefined })), undefined],
    'no user': () => [JSON.stringify(event('user.updated', {}, { user: undefined })), undefined],
    'an e-mail that is none': () => [JSON.stringify(event('user.updated', { email: 'x' })), undefined],
    'a time that is none': () => [
      JSON.stringify(event('user.updated', {}, { created_at: 'now' })),
      undefined,
    ],
    'an event of six minutes ago': () => [
      JSON.stringify(event('user.updated', {}, { created_at: new Date(Date.now() - 360_000).toISOString() })),
      undefined,
    ],
    'an event of the future': () => [
      JSON.stringify(event('user.updated', {}, { created_at: new Date(Date.now() + 360_000).toISOString() })),
      undefined,
    ],
  }
  for (const [name, make] of Object.entries(wrong)) {
    test(`400 for ${name}`, async () => {
      const [body, signature] = make()
      const answer = await deliver(body, signature)
      expect(answer.status, answer.text).toBe(400)
    })
  }

  test('400 without the header', async () => {
    const answer = await studio.request.post('/webhooks/gnexus-auth').send(event('user.updated'))
    expect(answer.status).toBe(400)
  })

  test('503 naming the settings before the body is looked at', async () => {
    const { GNEXUS_AUTH_WEBHOOK_SECRET: _, ...withoutSecret } = env()
    const settings: [Record<string, string>, string][] = [
      [{}, 'GNEXUS_AUTH_CLIENT_ID'],
      [withoutSecret, 'GNEXUS_AUTH_WEBHOOK_SECRET'],
    ]
    for (const [some, name] of settings) {
      const other = await startStudio({ env: some })
      const answer = await other.request.post('/webhooks/gnexus-auth').send('{')
      expect(answer.status).toBe(503)
      expect(answer.body.detail).toContain(name)
      await other.close()
    }
  })
})

test('the last administrator of the server is not disabled from elsewhere', async () => {
  const alone = await startStudio({ env: env() })
  idp.account = { ...idp.account, role: 'admin' }
  const browser = openBrowser(alone)
  await browser.follow('/auth/login')
  const body = JSON.stringify({
    id: 'evt_last',
    event: 'user.disabled',
    created_at: new Date().toISOString(),
    user: { id: idp.account.sub },
  })
  const answer = await alone.request
    .post('/webhooks/gnexus-auth')
    .set('Content-Type', 'application/json')
    .set('X-Gnexus-Signature', `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`)
    .send(body)
  expect(answer.status).toBe(200)
  expect((await alone.request.get('/auth/me').set('Cookie', browser.cookies())).status).toBe(200)
  await alone.close()
})
