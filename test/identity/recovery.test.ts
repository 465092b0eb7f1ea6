import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { startWorker, type Worker } from '../../src/services/jobs-worker.ts'
import { tasksOf } from '../../src/tasks.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { linkIn, readable } from '../support/mails.ts'
import { disable } from '../support/memberships.ts'
import { startSmtp } from '../support/smtp.ts'
import { textOfTable } from '../support/tables.ts'
import { createApiToken } from '../support/tokens.ts'
import { codeOf, withFactor } from '../support/totp.ts'

const password = 'secretpassword'
const next = 'a much longer secret'
const logged: string[] = []
let smtp: Awaited<ReturnType<typeof startSmtp>>
let studio: Studio
let worker: Worker | undefined

beforeAll(async () => {
  smtp = await startSmtp()
  studio = await startStudio({
    env: { TRUST_PROXY: 'loopback', SMTP_URL: smtp.url, PUBLIC_URL: 'https://studio.example' },
    log: createLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } }),
  })
})
afterAll(async () => {
  await worker?.stop()
  await studio.close()
  await smtp.stop()
})

async function work() {
  worker ??= await startWorker({
    url: studio.ownerUrl,
    tasks: tasksOf(studio.services),
    concurrency: 2,
    log: studio.services.log,
    onDead: (error) => {
      throw error
    },
  })
}

const forgot = (email: string, locale = 'en') =>
  studio.request
    .post('/api/auth/forgot-password')
    .set(elsewhere())
    .set('Accept-Language', locale)
    .send({ email })
const reset = (token: string, new_password = next) =>
  studio.request
    .post('/api/auth/reset-password')
    .set(elsewhere())
    .set('Accept-Language', 'en')
    .send({ token, new_password })
const logIn = (email: string, secret: string) =>
  studio.request.post('/api/auth/login').set(elsewhere()).send({ email, password: secret })
const me = async (bearer: string) =>
  (await studio.request.get('/api/auth/me').set('Authorization', bearer)).status

const tokenIn = (mail: string) => new URL(linkIn(mail)).hash.slice('#token='.length)

/** The token of the newest mail after asking for one. */
async function mailedToken({ email }: Pick<Member, 'email'>, count = 1): Promise<string> {
  await work()
  expect((await forgot(email)).status).toBe(200)
  return tokenIn(await smtp.mailTo(email, count))
}

const jobs = async () =>
  (await studio.database.pool.query('select payload::text from graphile_worker._private_jobs')).rows

describe('POST /api/auth/forgot-password', () => {
  beforeEach(async () => {
    await worker?.stop()
    worker = undefined
  })

  test('the answer and the work are the same whether or not there is an account', async () => {
    const member = await studio.register({ password })
    const [there, nobody] = [await forgot(member.email), await forgot('nobody@example.com')]
    for (const answer of [there, nobody]) {
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual({ ok: true })
    }
    const waiting = (await jobs()).map(({ payload }) => JSON.parse(payload))
    expect(waiting.map(({ email }) => email).sort()).toEqual([member.email, 'nobody@example.com'].sort())
    expect(Object.keys(waiting[0]).sort()).toEqual(Object.keys(waiting[1]).sort())
    await work()
    await smtp.mailTo(member.email)
    expect(smtp.received.flatMap(({ to }) => to)).not.toContain('nobody@example.com')
  })

  test('the mail has a link with a token of 256 bits, in the language of who asks', async () => {
    const member = await studio.register({ password })
    await work()
    await forgot(member.email, 'zh-CN')
    const mail = await smtp.mailTo(member.email)
    expect(linkIn(mail)).toMatch(/^https:\/\/studio\.example\/reset-password#token=rst_[A-Za-z0-9_-]{43}$/)
    expect(readable(mail)).toContain('60 分钟内有效')
    await forgot(member.email)
    expect(await smtp.mailTo(member.email, 2)).toMatch(/^Subject: Reset your password/m)
  })

  test('the address may be written in another case; a disabled account gets no mail', async () => {
    const [member, gone] = [await studio.register({ password }), await studio.register({ password })]
    await disable(studio, gone.userId)
    await work()
    await forgot(gone.email)
    await forgot(member.email.toUpperCase())
    await smtp.mailTo(member.email)
    await expect.poll(jobs).toEqual([])
    expect(smtp.received.flatMap(({ to }) => to)).not.toContain(gone.email)
  })

  test('429 with Retry-After for an address that is asked for too often, account or not', async () => {
    const member = await studio.register({ password })
    for (const email of [member.email, 'stranger@example.com']) {
      for (let n = 0; n < 5; n++) expect((await forgot(email)).status).toBe(200)
      const answer = await forgot(email.toUpperCase())
      expect(answer.status).toBe(429)
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    }
  })

  test('429 for an address of a client that asks for many', async () => {
    const client = elsewhere()
    const ask = (n: number) =>
      studio.request
        .post('/api/auth/forgot-password')
        .set(client)
        .send({ email: `many${n}@example.com` })
    for (let n = 0; n < 10; n++) expect((await ask(n)).status).toBe(200)
    expect((await ask(10)).status).toBe(429)
  })

  test('422 names the field', async () => {
    for (const body of [{}, { email: 'nobody' }, { email: 7 }]) {
      const answer = await studio.request.post('/api/auth/forgot-password').set(elsewhere()).send(body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/email')
    }
  })
})

describe('POST /api/auth/reset-password', () => {
  test('sets the password; the old one does not log in any more, and a mail tells the owner', async () => {
    const member = await studio.register({ password })
    const answer = await reset(await mailedToken(member))
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ ok: true })
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect((await logIn(member.email, password)).status).toBe(401)
    expect((await logIn(member.email, next)).status).toBe(200)
    expect(await smtp.mailTo(member.email, 2)).toMatch(/^Subject: Your password was changed/m)
  })

  test('an account without a password gets one, and its address counts as verified', async () => {
    const member = await studio.register()
    expect((await reset(await mailedToken(member))).status).toBe(200)
    expect((await logIn(member.email, next)).status).toBe(200)
    const row = await studio.database.system
      .selectFrom('users')
      .select('email_verified_at')
      .where('id', '=', member.userId)
      .executeTakeFirstOrThrow()
    expect(row.email_verified_at).not.toBe(null)
  })

  test('sessions, refresh tokens, API tokens and OAuth2 grants end; those of others go on', async () => {
    const [member, other] = [await studio.register({ password }), await studio.register({ password })]
    const apiToken = `Bearer ${await createApiToken(studio, member)}`
    const { system } = studio.database
    await system
      .insertInto('oauth2_clients')
      .values({
        client_id: 'recovery-test',
        redirect_uris: ['https://app.example/cb'],
        token_endpoint_auth_method: 'none',
        source: 'admin',
      })
      .execute()
    await system
      .insertInto('oauth2_grants')
      .values({
        id: member.userId,
        client_id: 'recovery-test',
        user_id: member.userId,
        tenant_id: member.tenantId,
        scope: 'account',
      })
      .execute()
    const token = await mailedToken(member)
    expect([await me(member.bearer), await me(apiToken)]).toEqual([200, 200])
    await reset(token)
    expect([await me(member.bearer), await me(apiToken)]).toEqual([401, 401])
    const refreshed = await studio.request
      .post('/api/auth/refresh')
      .set(elsewhere())
      .send({ refresh_token: member.refreshToken })
    expect(refreshed.status).toBe(401)
    const grant = await system
      .selectFrom('oauth2_grants')
      .select('revoked_at')
      .where('user_id', '=', member.userId)
      .executeTakeFirstOrThrow()
    expect(grant.revoked_at).not.toBe(null)
    expect(await me(other.bearer)).toBe(200)
  })

  test('the second factor stays', async () => {
    const member = await studio.register({ password })
    const { secret } = await withFactor(studio, member, password)
    await reset(await mailedToken(member))
    expect((await logIn(member.email, next)).body.errors[0].pointer).toBe('/mfa_code')
    const answer = await studio.request
      .post('/api/auth/login')
      .set(elsewhere())
      .send({ email: member.email, password: next, mfa_code: codeOf(studio, secret, 1) })
    expect(answer.status).toBe(200)
  })

  test('of several at once with one token one is in time; afterwards the token is 400', async () => {
    const member = await studio.register({ password })
    const token = await mailedToken(member)
    const answers = await Promise.all([1, 2, 3, 4].map((n) => reset(token, `the password number ${n}`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const again = await reset(token)
    expect(again.status).toBe(400)
    expect(again.body.errors[0].pointer).toBe('/token')
  })

  test('an earlier link stops to work with the next one', async () => {
    const member = await studio.register({ password })
    const first = await mailedToken(member)
    const second = await mailedToken(member, 2)
    expect((await reset(first)).status).toBe(400)
    expect((await reset(second)).status).toBe(200)
  })

  test('400 for a token that is unknown, expired, or was mailed to a former address', async () => {
    const { system } = studio.database
    expect((await reset('rst_nonsense')).status).toBe(400)
    const [late, moved] = [await studio.register({ password }), await studio.register({ password })]
    const tokens = [await mailedToken(late), await mailedToken(moved)]
    await system
      .updateTable('password_resets')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('user_id', '=', late.userId)
      .execute()
    await system
      .updateTable('users')
      .set({ email: `moved_${moved.email}` })
      .where('id', '=', moved.userId)
      .execute()
    for (const token of tokens) expect((await reset(token)).status).toBe(400)
    expect((await logIn(late.email, password)).status).toBe(200)
  })

  test('the link counts for an hour', async () => {
    const member = await studio.register({ password })
    const before = Date.now()
    await mailedToken(member)
    const { expires_at } = await studio.database.system
      .selectFrom('password_resets')
      .select('expires_at')
      .where('user_id', '=', member.userId)
      .executeTakeFirstOrThrow()
    expect(Math.round((expires_at.getTime() - before) / 60_000)).toBe(60)
  })

  test('a disabled account keeps its password', async () => {
    const member = await studio.register({ password })
    const token = await mailedToken(member)
    await disable(studio, member.userId)
    expect((await reset(token)).status).toBe(400)
  })

  test('422 names a password that breaks the policy, and the token counts on', async () => {
    const member = await studio.register({ password })
    const token = await mailedToken(member)
    for (const short of ['', '1234567', 'x'.repeat(257)]) {
      const answer = await reset(token, short)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/new_password')
    }
    expect((await reset(token)).status).toBe(200)
  })

  test('who was slowed down by a stranger’s guesses gets in at once with the new password', async () => {
    const member = await studio.register({ password })
    for (let n = 0; n < 10; n++) await logIn(member.email, 'wrong password')
    await reset(await mailedToken(member))
    // Past ten attempts two wait and the third is told to come back.
    const answers = await Promise.all([1, 2, 3, 4].map(() => logIn(member.email, next)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  test('requests, resets and failures are in the audit log', async () => {
    const member = await studio.register({ password })
    const token = await mailedToken(member)
    await reset(token)
    expect(await auditOf(studio, member.userId)).toMatchObject([
      { action: 'user.password_forgotten', outcome: 'success' },
      { action: 'user.password_reset', outcome: 'success' },
    ])
    await reset(token)
    const failures = await studio.database.system
      .selectFrom('audit_log')
      .select('outcome')
      .where('action', '=', 'user.password_reset')
      .where('outcome', '=', 'failure')
      .execute()
    expect(failures.length).toBeGreaterThan(0)
  })

  test('the token is in no table and no log, nor are the passwords', async () => {
    const member = await studio.register({ password })
    const token = await mailedToken(member)
    const tables = ['password_resets', 'audit_log', 'users']
    const look = async () =>
      (await Promise.all(tables.map((table) => textOfTable(studio.ownerUrl, table)))).join() + logged.join()
    expect(await look()).not.toContain(token)
    await studio.request.get(`/reset-password?token=${token}`)
    await studio.request.get(`/api/auth/validate-invite/${token}`)
    await reset(token)
    await expect.poll(() => logged.join()).toContain('authInviteValidate')
    const seen = await look()
    for (const secret of [token, next, password]) expect(seen).not.toContain(secret)
  })
})

test('AUTH_MODE=oauth: 400 with the documented text', async () => {
  const outer = await startStudio({ env: { AUTH_MODE: 'oauth' } })
  const asked = await outer.request.post('/api/auth/forgot-password').send({ email: 'a@example.com' })
  const set = await outer.request
    .post('/api/auth/reset-password')
    .send({ token: 'rst_x', new_password: next })
  for (const answer of [asked, set]) {
    expect(answer.status).toBe(400)
    expect(answer.body.detail).toBe('Local login is not enabled on this server')
  }
  await outer.close()
})
