import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { createLog } from '../../src/http/logging.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { textOfTable } from '../support/tables.ts'
import { createApiToken } from '../support/tokens.ts'
import { codeOf, withFactor, wrongCode } from '../support/totp.ts'

const password = 'secretpassword'
const logged: string[] = []
let studio: Studio

beforeAll(async () => {
  studio = await startStudio({
    env: { TRUST_PROXY: 'loopback' },
    log: createLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } }),
  })
})
afterAll(() => studio.close())

const as = ({ bearer }: Pick<Member, 'bearer'>) => ({ Authorization: bearer })
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  studio.request.post(path).set(elsewhere()).set('Accept-Language', 'en').set(headers).send(body)
const enroll = (who: Pick<Member, 'bearer'>, body: object = { current_password: password }) =>
  post('/api/auth/mfa/enroll', body, as(who))
const activate = (who: Pick<Member, 'bearer'>, code: string) =>
  post('/api/auth/mfa/activate', { code }, as(who))
const disableFactor = (who: Pick<Member, 'bearer'>, code: string, current_password = password) =>
  post('/api/auth/mfa/disable', { code, current_password }, as(who))
const logIn = (email: string, mfa_code?: string, secret = password) =>
  post('/api/auth/login', { email, password: secret, ...(mfa_code !== undefined && { mfa_code }) })
const me = (who: Pick<Member, 'bearer'>) => studio.request.get('/api/auth/me').set(as(who))
const bearerOf = (answer: { body: { access_token: string } }) => ({
  bearer: `Bearer ${answer.body.access_token}`,
})

/** A member with a password and an active second factor; no code of the present time step or a later one was used. */
async function guarded() {
  const member = await studio.register({ password })
  const factor = await withFactor(studio, member, password)
  await studio.database
    .user(member.userId)
    .updateTable('totp_credentials')
    .set({ last_step: 0 })
    .where('user_id', '=', member.userId)
    .execute()
  return { ...member, ...factor }
}

describe('POST /api/auth/mfa/enroll', () => {
  test('gives a secret of 160 bits and its link for authenticator apps; nothing counts yet', async () => {
    const member = await studio.register({ password })
    const answer = await enroll(member)
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body.secret).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(answer.body.otpauth_uri)
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Atelier:user_/)
    expect(uri.searchParams.get('secret')).toBe(answer.body.secret)
    expect(uri.searchParams.get('issuer')).toBe('Atelier')
    expect((await me(member)).body.mfa_enabled).toBe(false)
    expect((await logIn(member.email)).status).toBe(200)
  })

  test('again it replaces the secret', async () => {
    const member = await studio.register({ password })
    const first = (await enroll(member)).body.secret
    const second = (await enroll(member)).body.secret
    expect((await activate(member, codeOf(studio, first))).status).toBe(403)
    expect((await activate(member, codeOf(studio, second))).status).toBe(200)
  })

  test('403 without the password or with a wrong one, naming it; an account without one needs none', async () => {
    const member = await studio.register({ password })
    for (const body of [{}, { current_password: 'wrong password' }]) {
      const answer = await enroll(member, body)
      expect(answer.status).toBe(403)
      expect(answer.body.errors[0].pointer).toBe('/current_password')
    }
    expect((await enroll(await studio.register(), {})).status).toBe(200)
  })

  test('409 for an account that has a factor, 401 without a credential, 422 for a field unknown', async () => {
    const member = await guarded()
    expect((await enroll(member)).status).toBe(409)
    expect((await post('/api/auth/mfa/enroll', {})).status).toBe(401)
    expect((await enroll(member, { passwort: 'x' })).status).toBe(422)
  })

  test('403 for a token that a program was given for something else', async () => {
    const member = await studio.register()
    const token = await createApiToken(studio, member)
    await studio.database
      .tenant(member.tenantId)
      .updateTable('api_tokens')
      .set({ scopes: ['entities.read'] })
      .where('user_id', '=', member.userId)
      .execute()
    expect((await enroll({ bearer: `Bearer ${token}` }, {})).status).toBe(403)
  })
})

describe('POST /api/auth/mfa/activate', () => {
  test('from then on the login asks for a code; the ten recovery codes are different', async () => {
    const member = await studio.register({ password })
    const { secret } = (await enroll(member)).body
    const answer = await activate(member, codeOf(studio, secret))
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body.mfa_enabled).toBe(true)
    expect(new Set(answer.body.recovery_codes).size).toBe(10)
    for (const code of answer.body.recovery_codes) {
      expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/)
    }
    expect((await me(member)).body.mfa_enabled).toBe(true)
    expect((await logIn(member.email)).status).toBe(401)
  })

  test('every other session and refresh token ends, this one goes on', async () => {
    const member = await studio.register({ password })
    const other = await logIn(member.email)
    await withFactor(studio, member, password)
    expect((await me(bearerOf(other))).status).toBe(401)
    const refreshed = await post('/api/auth/refresh', { refresh_token: other.body.data.refresh_token })
    expect(refreshed.status).toBe(401)
    expect((await me(member)).status).toBe(200)
  })

  test('of logins without a code at the same time none outlives it', async () => {
    const member = await studio.register({ password })
    const { secret } = (await enroll(member)).body
    const [active, ...logins] = await Promise.all([
      activate(member, codeOf(studio, secret)),
      ...Array.from({ length: 8 }, () => logIn(member.email)),
    ])
    expect(active.status).toBe(200)
    for (const answer of logins) {
      expect([200, 401]).toContain(answer.status)
      if (answer.status === 200) expect((await me(bearerOf(answer))).status).toBe(401)
    }
  })

  test('the code of the step before or after counts, for clocks that differ; one further off does not', async () => {
    for (const [steps, status] of [
      [-1, 200],
      [1, 200],
      [-3, 403],
      [3, 403],
    ] as const) {
      const member = await studio.register()
      const { secret } = (await enroll(member, {})).body
      expect((await activate(member, codeOf(studio, secret, steps))).status).toBe(status)
    }
  })

  test('403 for a wrong code, 409 when nothing was begun or it is active already, 422 for no code at all', async () => {
    const member = await studio.register({ password })
    expect((await activate(member, '123456')).status).toBe(409)
    const { secret } = (await enroll(member)).body
    for (const code of [wrongCode(studio, secret), 'abcdef', '1234567']) {
      const answer = await activate(member, code)
      expect(answer.status).toBe(403)
      expect(answer.body.errors[0].pointer).toBe('/code')
    }
    expect((await post('/api/auth/mfa/activate', {}, as(member))).status).toBe(422)
    expect((await activate(member, codeOf(studio, secret))).status).toBe(200)
    expect((await activate(member, codeOf(studio, secret, 1))).status).toBe(409)
  })

  test('of several at once one activates', async () => {
    const member = await studio.register()
    const { secret } = (await enroll(member, {})).body
    const code = codeOf(studio, secret)
    const answers = await Promise.all([1, 2, 3, 4].map(() => activate(member, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })
})

describe('a login with a second factor', () => {
  test('takes the code beside the password, at every door', async () => {
    const doors: [string, 'email' | 'username_or_email'][] = [
      ['/api/auth/login', 'email'],
      ['/api/auth/login', 'username_or_email'],
      ['/api/auth/web/login', 'email'],
      ['/api/user/login', 'username_or_email'],
    ]
    for (const [path, name] of doors) {
      const { email, secret } = await guarded()
      const missing = await post(path, { [name]: email, password })
      expect(missing.status).toBe(401)
      expect(missing.body.errors[0].pointer).toBe('/mfa_code')
      expect(missing.headers).not.toHaveProperty('set-cookie')
      const right = await post(path, { [name]: email, password, mfa_code: codeOf(studio, secret) })
      expect(right.status).toBe(200)
      expect(right.body).not.toHaveProperty('mfa_enroll_required')
    }
  })

  test('Sage’s clients read in their language what is wrong', async () => {
    const { email, secret } = await guarded()
    const login = (body: object) =>
      studio.request
        .post('/api/user/login')
        .set(elsewhere())
        .set('Accept-Language', 'zh-CN')
        .send({ username_or_email: email, password, ...body })
    expect((await login({})).body).toMatchObject({ code: 401, message: '请输入两步验证码' })
    const wrong = await login({ mfa_code: wrongCode(studio, secret) })
    expect(wrong.body).toMatchObject({ code: 401, message: '两步验证码错误' })
  })

  test('who does not know the password does not learn that there is a second factor', async () => {
    const { email, secret } = await guarded()
    for (const code of [undefined, codeOf(studio, secret)]) {
      const answer = await logIn(email, code, 'wrong password')
      expect(answer.status).toBe(401)
      expect(answer.body.errors).toEqual([])
      expect(answer.body.detail).toBe('Wrong user name or password')
    }
    expect((await logIn(email, codeOf(studio, secret))).status).toBe(200)
  })

  test('a code counts once, also when two come at once; an older one does not count any more', async () => {
    const { email, secret } = await guarded()
    const [before, now] = [codeOf(studio, secret, -1), codeOf(studio, secret)]
    const answers = await Promise.all([1, 2, 3].map(() => logIn(email, now)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await logIn(email, now)).status).toBe(401)
    expect((await logIn(email, before)).status).toBe(401)
    expect((await logIn(email, codeOf(studio, secret, 1))).status).toBe(200)
  })

  test('a recovery code counts once, however it is typed, also when two come at once', async () => {
    const { email, recoveryCodes } = await guarded()
    const [first = '', second = '', third = ''] = recoveryCodes
    const answers = await Promise.all([1, 2, 3].map(() => logIn(email, first)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await logIn(email, second.toUpperCase().replace('-', ' '))).status).toBe(200)
    expect((await logIn(email, third.replace('-', ''))).status).toBe(200)
    expect((await logIn(email, third)).status).toBe(401)
  })

  test('the code of another account does not count', async () => {
    const [one, other] = [await guarded(), await guarded()]
    expect((await logIn(one.email, codeOf(studio, other.secret))).status).toBe(401)
    expect((await logIn(one.email, other.recoveryCodes[0])).status).toBe(401)
  })

  test('codes may be guessed ten times in half an hour; a success gives them back', async () => {
    const { email, secret } = await guarded()
    const wrong = () => logIn(email, wrongCode(studio, secret))
    for (let n = 0; n < 4; n++) expect((await wrong()).status).toBe(401)
    expect((await logIn(email, codeOf(studio, secret, -1))).status).toBe(200)
    // What slows guesses of the password is left out of this.
    const forget = () => studio.services.limits.reset('login-account', email)
    for (let n = 0; n < 10; n++) {
      await forget()
      expect((await wrong()).status).toBe(401)
    }
    await forget()
    const refused = await logIn(email, codeOf(studio, secret, 1))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('an account without a factor may send a code all the same', async () => {
    const member = await studio.register({ password })
    expect((await logIn(member.email, '123456')).status).toBe(200)
  })

  test('422 for what cannot be a code', async () => {
    const { email } = await guarded()
    for (const code of ['', '12345', 'x'.repeat(33)]) {
      const answer = await logIn(email, code)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/mfa_code')
    }
  })
})

describe('POST /api/auth/mfa/disable', () => {
  test('the password is enough again, and a new factor may be begun', async () => {
    const member = await guarded()
    const answer = await disableFactor(member, codeOf(studio, member.secret))
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ ok: true })
    expect((await me(member)).body.mfa_enabled).toBe(false)
    expect((await logIn(member.email)).status).toBe(200)
    expect((await enroll(member)).status).toBe(200)
  })

  test('takes a recovery code too', async () => {
    const member = await guarded()
    expect((await disableFactor(member, member.recoveryCodes[9] ?? '')).status).toBe(200)
  })

  test('403 for a wrong code or a wrong password, naming it; the factor stays', async () => {
    const member = await guarded()
    const byCode = await disableFactor(member, wrongCode(studio, member.secret))
    expect([byCode.status, byCode.body.errors[0].pointer]).toEqual([403, '/code'])
    const byPassword = await disableFactor(member, codeOf(studio, member.secret), 'wrong password')
    expect([byPassword.status, byPassword.body.errors[0].pointer]).toEqual([403, '/current_password'])
    expect((await me(member)).body.mfa_enabled).toBe(true)
  })

  test('409 without a factor, 401 without a credential', async () => {
    const member = await studio.register({ password })
    expect((await disableFactor(member, '123456')).status).toBe(409)
    expect((await post('/api/auth/mfa/disable', { code: '123456' })).status).toBe(401)
  })
})

test('an administrator removes the factor of somebody who has lost it', async () => {
  const owner = await studio.register()
  const member = await studio.register({ tenantId: owner.tenantId, role: 'editor', password })
  await withFactor(studio, member, password)
  const answer = await studio.request
    .put(`/api/users/${member.userId}`)
    .set(as(owner))
    .send({ mfa_enabled: false })
  expect(answer.status, answer.text).toBe(200)
  expect((await logIn(member.email)).status).toBe(200)
})

test('logins, failures and changes are in the audit log', async () => {
  const member = await guarded()
  await logIn(member.email)
  await logIn(member.email, wrongCode(studio, member.secret))
  await disableFactor(member, wrongCode(studio, member.secret))
  await disableFactor(member, codeOf(studio, member.secret))
  expect(await auditOf(studio, member.userId)).toMatchObject([
    { action: 'mfa.enroll', outcome: 'success' },
    { action: 'mfa.activate', outcome: 'success' },
    { action: 'user.login', outcome: 'failure', detail: { status: 401, field: '/mfa_code' } },
    { action: 'user.login', outcome: 'failure', detail: { status: 401, field: '/mfa_code' } },
    { action: 'mfa.disable', outcome: 'failure', detail: { field: '/code' } },
    { action: 'mfa.disable', outcome: 'success' },
  ])
})

test('secret and recovery codes rest sealed and hashed, and are in no log', async () => {
  const member = await guarded()
  await logIn(member.email, member.recoveryCodes[0])
  const tables = await Promise.all(
    ['totp_credentials', 'audit_log', 'users', 'sessions'].map((table) =>
      textOfTable(studio.ownerUrl, table),
    ),
  )
  const seen = tables.join() + logged.join()
  expect(seen).toContain(member.userId)
  for (const secret of [member.secret, ...member.recoveryCodes, password]) expect(seen).not.toContain(secret)
  for (const code of member.recoveryCodes) expect(seen).not.toContain(Buffer.from(code).toString('hex'))
  const others = await studio.database
    .user((await studio.register()).userId)
    .selectFrom('totp_credentials')
    .select('user_id')
    .execute()
  expect(others).toEqual([])
})

describe('where the server requires a second factor', () => {
  let strict: Studio
  let admin: Member
  beforeAll(async () => {
    strict = await startStudio({ env: { TRUST_PROXY: 'loopback', MFA_REQUIRED: '1' } })
    admin = await strict.register({ systemRole: 'admin' })
  })
  afterAll(() => strict.close())

  const send = (path: string, body: object, headers: Record<string, string> = {}) =>
    strict.request.post(path).set(elsewhere()).set(headers).send(body)
  const enter = (email: string, mfa_code?: string) =>
    send('/api/auth/login', { email, password, ...(mfa_code && { mfa_code }) })
  const status = async (path: string, headers: Record<string, string>) =>
    (await strict.request.get(path).set(headers)).status

  async function newcomer() {
    const { email, userId } = await strict.register({ password })
    const answer = await enter(email)
    const [cookie = ''] = String(answer.headers['set-cookie']).split(';')
    return { email, userId, answer, headers: { Authorization: `Bearer ${answer.body.access_token}` }, cookie }
  }

  test('an account without one logs in, and the answer says what is left to do', async () => {
    const { answer, headers } = await newcomer()
    expect(answer.status).toBe(200)
    expect(answer.body.mfa_enroll_required).toBe(true)
    const { email } = await strict.register({ password })
    const web = await send('/api/auth/web/login', { email, password })
    expect(web.body.mfa_enroll_required).toBe(true)
    const profile = (await strict.request.get('/api/auth/me').set(headers)).body
    expect(profile).toMatchObject({ mfa_enabled: false, permissions: [] })
  })

  test('its credentials open nothing but the set-up and the own session: every other operation is 403', async () => {
    const { headers, cookie } = await newcomer()
    const closed = routes.filter(({ permission, beforeMfa }) => permission !== null && !beforeMfa)
    expect(closed.length).toBeGreaterThan(50)
    for (const credential of [headers, { Cookie: cookie }]) {
      for (const { method, path } of closed) {
        const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
        const answer = await strict.request[verb](path.replaceAll(/\{[^}]+\}/g, 'x')).set(credential)
        expect(answer.status, `${method} ${path}`).toBe(403)
        expect(answer.body.detail ?? answer.body.error_description).toContain('second factor')
      }
    }
    expect(routes.filter(({ beforeMfa }) => beforeMfa).map(({ path }) => path)).toEqual([
      '/api/auth/web/session',
      '/api/auth/session',
      '/api/auth/refresh',
      '/api/auth/logout',
      '/api/auth/me',
      '/api/auth/mfa/enroll',
      '/api/auth/mfa/activate',
      '/auth/me',
      '/auth/status',
      '/auth/logout',
      '/api/user/logout',
      '/api/user/check_login',
    ])
  })

  test('to public operations who holds it is nobody', async () => {
    const { headers, email } = await newcomer()
    const made = await send('/api/auth/create-invite', { email }, { Authorization: admin.bearer })
    // The administrator of this studio is as restricted.
    expect(made.status).toBe(403)
    expect((await send('/api/auth/register-with-invite', { token: 'inv_x' }, headers)).status).toBe(404)
  })

  test('a refresh changes nothing of it; logging out works', async () => {
    const { headers, answer } = await newcomer()
    const { refresh_token } = answer.body.data
    const refreshed = await send('/api/auth/refresh', { refresh_token })
    expect(refreshed.body.mfa_enroll_required).toBe(true)
    expect(await status('/api/entity/character', headers)).toBe(403)
    expect((await send('/api/auth/logout', {}, headers)).status).toBe(200)
    expect(await status('/api/auth/me', headers)).toBe(401)
  })

  test('with the factor the same credentials open everything, and the next login asks for the code', async () => {
    const { headers, cookie, email } = await newcomer()
    const enrolled = await send('/api/auth/mfa/enroll', { current_password: password }, headers)
    expect(enrolled.status).toBe(200)
    const { secret } = enrolled.body
    expect((await send('/api/auth/mfa/activate', { code: codeOf(strict, secret) }, headers)).status).toBe(200)
    expect(await status('/api/entity/character', headers)).toBe(200)
    expect(await status('/api/entity/character', { Cookie: cookie })).toBe(200)
    expect((await enter(email)).status).toBe(401)
    const next = await enter(email, codeOf(strict, secret, 1))
    expect(next.status).toBe(200)
    expect(next.body).not.toHaveProperty('mfa_enroll_required')
    const removal = await send(
      '/api/auth/mfa/disable',
      { code: codeOf(strict, secret, 1), current_password: password },
      headers,
    )
    expect(removal.status).toBe(409)
  })

  test('who registers is told so as well', async () => {
    const answer = await send('/api/register', {
      email: `new_${Date.now()}@example.com`,
      password,
      tenant_name: 'City of Brains',
    })
    expect(answer.status).toBe(201)
    expect(answer.body.mfa_enroll_required).toBe(true)
  })
})

test('switched on while the server runs it holds at once for all sessions, switched off likewise', async () => {
  const admin = await studio.register({ systemRole: 'admin' })
  const [plain, factored] = [await studio.register(), await guarded()]
  const apiToken = { bearer: `Bearer ${await createApiToken(studio, plain)}` }
  const entities = async (who: Pick<Member, 'bearer'>) =>
    (await studio.request.get('/api/entity/character').set(as(who))).status
  const set = (value: string | null) =>
    studio.request.put('/api/admin/config/mfa_required').set(as(admin)).send({ value })
  expect(await entities(plain)).toBe(200)
  expect((await set('true')).status).toBe(200)
  expect(await entities(plain)).toBe(403)
  expect(await entities(factored)).toBe(200)
  // What a program was given while it was allowed goes on; whoever switches it on is not shut out at once.
  expect(await entities(apiToken)).toBe(200)
  expect(await entities(admin)).toBe(200)
  expect((await set('false')).status).toBe(200)
  expect(await entities(plain)).toBe(200)
})
