import { hash } from 'argon2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { textOfTable } from '../support/tables.ts'
import { createApiToken } from '../support/tokens.ts'

const password = 'secretpassword'
const next = 'a much longer secret'
let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const setPassword = (body: object, headers: Record<string, string>) =>
  studio.request.post('/api/auth/set-password').set(elsewhere()).set(headers).send(body)
const as = ({ bearer }: Pick<Member, 'bearer'>) => ({ Authorization: bearer })
const logIn = (email: string, secret: string) =>
  studio.request.post('/api/auth/login').set(elsewhere()).send({ email, password: secret })
const me = async (headers: Record<string, string>) =>
  (await studio.request.get('/api/auth/me').set(headers)).status
const refresh = async (refresh_token: string) =>
  (await studio.request.post('/api/auth/refresh').set(elsewhere()).send({ refresh_token })).status

describe('POST /api/auth/set-password', () => {
  test('sets the password with the current one: the new one logs in and the old one does not', async () => {
    const member = await studio.register({ password })
    const answer = await setPassword({ current_password: password, new_password: next }, as(member))
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ ok: true })
    expect((await logIn(member.email, password)).status).toBe(401)
    expect((await logIn(member.email, next)).status).toBe(200)
  })

  test('every other session and refresh token ends; this one goes on, with its refresh token and its cookie', async () => {
    const member = await studio.register({ password })
    const other = (await logIn(member.email, password)).body
    await setPassword({ current_password: password, new_password: next }, as(member))
    expect(await me({ Authorization: `Bearer ${other.access_token}` })).toBe(401)
    expect(await refresh(other.data.refresh_token)).toBe(401)
    expect(await me(as(member))).toBe(200)
    expect(await me({ Cookie: member.cookie })).toBe(200)
    expect(await refresh(member.refreshToken)).toBe(200)
  })

  test('by the cookie the session of the cookie goes on; by an API token every session ends', async () => {
    const member = await studio.register({ password })
    await setPassword({ current_password: password, new_password: next }, { Cookie: member.cookie })
    expect(await me({ Cookie: member.cookie })).toBe(200)
    const token = await createApiToken(studio, member)
    const byToken = await setPassword(
      { current_password: next, new_password: password },
      { Authorization: `Bearer ${token}` },
    )
    expect(byToken.status).toBe(200)
    expect(await me({ Cookie: member.cookie })).toBe(401)
  })

  test('the sessions of other users go on', async () => {
    const [member, other] = [await studio.register({ password }), await studio.register({ password })]
    await setPassword({ current_password: password, new_password: next }, as(member))
    expect(await me(as(other))).toBe(200)
  })

  test('403 for a wrong or missing current password, naming the field; nothing changes', async () => {
    const member = await studio.register({ password })
    const other = (await logIn(member.email, password)).body
    for (const body of [{ new_password: next }, { current_password: 'wrong password', new_password: next }]) {
      const answer = await setPassword(body, as(member))
      expect(answer.status).toBe(403)
      expect(answer.body.errors).toEqual([{ pointer: '/current_password', message: 'is wrong or missing' }])
    }
    expect(await me({ Authorization: `Bearer ${other.access_token}` })).toBe(200)
    expect((await logIn(member.email, password)).status).toBe(200)
  })

  test('an account without a password gets its first one without a current one, once', async () => {
    const member = await studio.register()
    expect((await setPassword({ new_password: password }, as(member))).status).toBe(200)
    expect((await logIn(member.email, password)).status).toBe(200)
    expect((await setPassword({ new_password: next }, as(member))).status).toBe(403)
  })

  test('of two first passwords at once one is set', async () => {
    const member = await studio.register()
    const answers = await Promise.all(
      ['the first password', 'the other password'].map((new_password) =>
        setPassword({ new_password }, as(member)),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  test('of logins with the old password at the same time none outlives the change', async () => {
    const member = await studio.register({ password })
    const [changed, ...logins] = await Promise.all([
      setPassword({ current_password: password, new_password: next }, as(member)),
      ...Array.from({ length: 8 }, () => logIn(member.email, password)),
    ])
    expect(changed.status).toBe(200)
    for (const { status, body } of logins) {
      expect([200, 401]).toContain(status)
      if (status === 200) expect(await me({ Authorization: `Bearer ${body.access_token}` })).toBe(401)
    }
  })

  test('the password rests as an Argon2id hash, and letters that only look composed otherwise are the same', async () => {
    const member = await studio.register()
    await setPassword({ new_password: 'cafe\u0301 au lait' }, as(member))
    const rows = (await textOfTable(studio.ownerUrl, 'users')).split('\n')
    expect(rows.find((row) => row.includes(member.userId))).toContain('$argon2id$v=19$m=19456')
    expect((await logIn(member.email, 'caf\u00e9 au lait')).status).toBe(200)
  })

  test('422 names the rule for a new password of less than 8 or more than 256 characters', async () => {
    const member = await studio.register({ password })
    for (const new_password of ['', '1234567', 'x'.repeat(257), 7, null]) {
      const answer = await setPassword({ current_password: password, new_password }, as(member))
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/new_password')
    }
  })

  test('401 without a session; 403 for the cookie from the page of another site', async () => {
    const member = await studio.register({ password })
    const body = { current_password: password, new_password: next }
    expect((await setPassword(body, {})).status).toBe(401)
    const foreign = { Cookie: member.cookie, Origin: 'https://elsewhere.example' }
    expect((await setPassword(body, foreign)).status).toBe(403)
  })

  test('guesses of the current password are slowed like logins: 429 with Retry-After past ten', async () => {
    const member = await studio.register({ password })
    const guess = () => setPassword({ current_password: 'wrong password', new_password: next }, as(member))
    for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(403)
    const answers = await Promise.all([guess(), guess(), guess()])
    expect(answers.map(({ status }) => status).sort()).toEqual([403, 403, 429])
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('changes and failures are in the audit log, without the passwords', async () => {
    const member = await studio.register({ password })
    await setPassword({ current_password: 'wrong password', new_password: next }, as(member))
    await setPassword({ current_password: password, new_password: next }, as(member))
    const rows = await auditOf(studio, member.userId)
    expect(rows).toMatchObject([
      { action: 'user.password', outcome: 'failure', tenant_id: member.tenantId },
      { action: 'user.password', outcome: 'success', tenant_id: member.tenantId },
    ])
    expect(JSON.stringify(rows)).not.toContain('secret')
  })
})

test('a hash of another cost is made anew at the next login, and the password stays', async () => {
  const member = await studio.register({ password })
  const weak = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
  await studio.database.system
    .updateTable('users')
    .set({ password_hash: weak })
    .where('id', '=', member.userId)
    .execute()
  for (let n = 0; n < 2; n++) expect((await logIn(member.email, password)).status).toBe(200)
  const { password_hash, password_changed_at } = await studio.database.system
    .selectFrom('users')
    .select(['password_hash', 'password_changed_at'])
    .where('id', '=', member.userId)
    .executeTakeFirstOrThrow()
  expect(password_hash).toContain('$m=19456,')
  expect(password_changed_at).toBe(null)
})
