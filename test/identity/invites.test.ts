import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/http/principal.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import { linkIn, readable } from '../support/mails.ts'
import { disable, joinTenant } from '../support/memberships.ts'
import { textOfTable } from '../support/tables.ts'
import { createApiToken } from '../support/tokens.ts'
import { codeOf, withFactor } from '../support/totp.ts'

const password = 'a password for guests'
let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback', PUBLIC_URL: 'https://studio.example' } })
  owner = await studio.register()
})
afterAll(() => studio.close())

const newEmail = () => `guest_${randomBytes(6).toString('hex')}@example.com`
const invite = (body: object, who: Pick<Member, 'bearer'> = owner) =>
  studio.request
    .post('/api/auth/create-invite')
    .set(elsewhere())
    .set('Authorization', who.bearer)
    .set('Accept-Language', 'en')
    .send(body)
const validate = (token: string) => studio.request.get(`/api/auth/validate-invite/${token}`).set(elsewhere())
const accept = (body: object, headers: Record<string, string> = {}) =>
  studio.request.post('/api/auth/register-with-invite').set(elsewhere()).set(headers).send(body)
const me = (token: string) => studio.request.get('/api/auth/me').set('Authorization', `Bearer ${token}`)

async function invited(email: string, role?: Role, who: Pick<Member, 'bearer'> = owner): Promise<string> {
  const answer = await invite({ email, ...(role && { role }) }, who)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.token
}

/** Sets columns of an invitation behind the server's back. */
const alter = (tenantId: string, id: string, values: { expires_at?: Date }) =>
  studio.database.tenant(tenantId).updateTable('invites').set(values).where('id', '=', id).execute()

describe('POST /api/auth/create-invite', () => {
  test('201 with a token of 256 bits and its link, good for seven days', async () => {
    const email = newEmail()
    const answer = await invite({ email, tenant_id: owner.tenantId })
    expect(answer.status).toBe(201)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toMatchObject({ email, role: 'editor', tenant_id: owner.tenantId })
    expect(answer.body.token).toMatch(/^inv_[A-Za-z0-9_-]{43}$/)
    expect(answer.body.invite_url).toBe(`https://studio.example/invite/${answer.body.token}`)
    const { created_at, expires_at } = answer.body
    expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(7 * 24 * 60 * 60 * 1000)
  })

  test('the token rests as a hash, and in no job', async () => {
    const token = await invited(newEmail())
    for (const table of ['invites', 'audit_log', 'change_log']) {
      expect(await textOfTable(studio.ownerUrl, table)).not.toContain(token)
    }
    const { rows } = await studio.database.pool.query(
      'select payload::text from graphile_worker._private_jobs',
    )
    expect(rows).not.toEqual([])
    expect(JSON.stringify(rows)).not.toMatch(/inv_|studio\.example/)
  })

  test('the link is mailed, in English or Chinese as the inviter reads', async () => {
    const [english, chinese] = [newEmail(), newEmail()]
    const first = await invite({ email: english })
    const second = await studio.request
      .post('/api/auth/create-invite')
      .set('Authorization', owner.bearer)
      .set('Accept-Language', 'zh-CN')
      .send({ email: chinese })
    const mail = await studio.mailTo(english)
    expect(linkIn(mail)).toBe(first.body.invite_url)
    expect(mail).toMatch(/^Subject: Some Body invites you to Studio of /m)
    expect(mail).toMatch(/text\/plain/)
    expect(mail).toMatch(/text\/html/)
    const other = await studio.mailTo(chinese)
    expect(linkIn(other)).toBe(second.body.invite_url)
    expect(readable(other)).toContain('请打开以下链接接受邀请')
  })

  test('a second invitation of an address, in whatever case, replaces the first', async () => {
    const email = newEmail()
    const first = await invited(email)
    const second = await invited(email.toUpperCase())
    expect((await validate(first)).status).toBe(404)
    expect((await validate(second)).status).toBe(200)
  })

  test('of several at once for an address one is open', async () => {
    const email = newEmail()
    const tokens = await Promise.all(Array.from({ length: 6 }, () => invited(email)))
    const answers = await Promise.all(tokens.map(validate))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404, 404])
  })

  test('403 for a role above the own one; the own one may be given', async () => {
    const admin = await studio.register({ tenantId: owner.tenantId, role: 'admin' })
    const above = await invite({ email: newEmail(), role: 'owner' }, admin)
    expect(above.status).toBe(403)
    for (const role of ['admin', 'editor', 'viewer']) {
      expect((await invite({ email: newEmail(), role }, admin)).body.role).toBe(role)
    }
    expect((await invite({ email: newEmail(), role: 'owner' })).status).toBe(201)
  })

  test('403 for editors and viewers, 401 without a credential', async () => {
    for (const role of ['editor', 'viewer'] as const) {
      const member = await studio.register({ tenantId: owner.tenantId, role })
      expect((await invite({ email: newEmail() }, member)).status).toBe(403)
    }
    expect((await studio.request.post('/api/auth/create-invite').send({ email: newEmail() })).status).toBe(
      401,
    )
  })

  test('404 for another tenant than the own one, though it is there', async () => {
    const other = await studio.register()
    const answer = await invite({ email: newEmail(), tenant_id: other.tenantId })
    expect(answer.status).toBe(404)
  })

  test('409 for the address of a member', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect((await invite({ email: member.email.toUpperCase() })).status).toBe(409)
  })

  test('422 names the field', async () => {
    const wrong: [object, string][] = [
      [{}, '/email'],
      [{ email: 'nobody' }, '/email'],
      [{ email: newEmail(), role: 'king' }, '/role'],
      [{ email: newEmail(), tenant_id: 'x' }, '/tenant_id'],
      [{ email: newEmail(), system_role: 'admin' }, '/system_role'],
    ]
    for (const [body, pointer] of wrong) {
      const answer = await invite(body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    }
  })
})

describe('GET /api/auth/validate-invite/{token}', () => {
  test('tells who is invited, where to and as what, and whether there is an account', async () => {
    const email = newEmail()
    const token = await invited(email, 'viewer')
    const answer = await validate(token)
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body).sort()).toEqual(
      ['email', 'expires_at', 'has_account', 'role', 'tenant_id', 'tenant_name', 'valid'].sort(),
    )
    expect(answer.body).toMatchObject({ valid: true, email, role: 'viewer', has_account: false })
    const member = await studio.register()
    expect((await validate(await invited(member.email))).body.has_account).toBe(true)
  })

  test('404 for an unknown, used or expired one, all with the same words', async () => {
    const [used, expired] = [await invited(newEmail()), await invite({ email: newEmail() })]
    await accept({ token: used, password })
    await alter(owner.tenantId, expired.body.id, { expires_at: new Date(Date.now() - 1000) })
    const details = new Set<string>()
    for (const token of ['inv_nonsense', 'x', used, expired.body.token]) {
      const answer = await validate(token)
      expect(answer.status).toBe(404)
      details.add(answer.body.detail)
    }
    expect([...details]).toEqual(['Invitation not found'])
  })
})

describe('POST /api/auth/register-with-invite', () => {
  test('somebody without an account gets one, in the role of the invitation, and is signed in', async () => {
    const email = newEmail()
    const token = await invited(email, 'viewer')
    const username = `u_${randomBytes(5).toString('hex')}`
    const answer = await accept({ token, password, username, name: 'Mira' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ tenant_id: owner.tenantId, role: 'viewer' })
    expect(answer.body.tenant.id).toBe(owner.tenantId)
    expect(answer.body).not.toHaveProperty('mfa_enroll_required')
    expect(String(answer.headers['set-cookie'])).toContain('HttpOnly')
    const profile = (await me(answer.body.access_token)).body
    expect(profile).toMatchObject({
      email,
      username,
      name: 'Mira',
      role: 'viewer',
      tenant_id: owner.tenantId,
    })
    const login = await studio.request.post('/api/auth/login').set(elsewhere()).send({ email, password })
    expect(login.body.tenant_id).toBe(owner.tenantId)
    const refreshed = await studio.request
      .post('/api/auth/refresh')
      .set(elsewhere())
      .send({ refresh_token: answer.body.refresh_token })
    expect(refreshed.status).toBe(200)
  })

  test('the inviter knows the link too, so it proves no address', async () => {
    const email = newEmail()
    const { user_id } = (await accept({ token: await invited(email), password })).body
    const { email_verified_at } = await studio.database.system
      .selectFrom('users')
      .select('email_verified_at')
      .where('id', '=', user_id)
      .executeTakeFirstOrThrow()
    expect(email_verified_at).toBe(null)
  })

  test('an account with the address joins with its own password, and keeps it', async () => {
    const guest = await studio.register({ password })
    const token = await invited(guest.email)
    const answer = await accept({ token, password })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ user_id: guest.userId, tenant_id: owner.tenantId, role: 'editor' })
    const tenants = await studio.request
      .get('/api/auth/web/session')
      .set('Authorization', `Bearer ${answer.body.access_token}`)
    expect(tenants.body.tenants).toHaveLength(2)
    expect((await me(guest.token)).body.tenant_id).toBe(guest.tenantId)
  })

  test('401 for an account without its password, or with another one: the link alone opens nothing', async () => {
    const guest = await studio.register({ password })
    const token = await invited(guest.email)
    for (const body of [{ token }, { token, password: 'a password of the thief' }]) {
      const answer = await accept(body)
      expect(answer.status).toBe(401)
      expect(answer.body).not.toHaveProperty('access_token')
    }
    expect((await accept({ token })).body.errors[0].pointer).toBe('/password')
    expect((await validate(token)).status).toBe(200)
    const login = (secret: string) =>
      studio.request.post('/api/auth/login').set(elsewhere()).send({ email: guest.email, password: secret })
    expect((await login('a password of the thief')).status).toBe(401)
    expect((await login(password)).status).toBe(200)
  })

  test('an account may show its credential instead; that of somebody else is none', async () => {
    const [guest, stranger] = [await studio.register(), await studio.register()]
    const token = await invited(guest.email)
    expect((await accept({ token }, { Authorization: stranger.bearer })).status).toBe(401)
    const answer = await accept({ token }, { Authorization: guest.bearer })
    expect(answer.status).toBe(201)
    expect(answer.body.user_id).toBe(guest.userId)
  })

  test('a cookie counts only from our own pages, a scoped token not at all', async () => {
    const guest = await studio.register()
    const token = await invited(guest.email)
    const foreign = { Cookie: guest.cookie, Origin: 'https://elsewhere.example' }
    expect((await accept({ token }, foreign)).status).toBe(403)
    const scoped = await createApiToken(studio, guest)
    await studio.database
      .tenant(guest.tenantId)
      .updateTable('api_tokens')
      .set({ scopes: ['entities.read'] })
      .where('user_id', '=', guest.userId)
      .execute()
    expect((await accept({ token }, { Authorization: `Bearer ${scoped}` })).status).toBe(401)
    expect((await accept({ token }, { Cookie: guest.cookie })).status).toBe(201)
  })

  test('an account with a second factor needs its code too', async () => {
    const guest = await studio.register({ password })
    const { secret } = await withFactor(studio, guest, password)
    const token = await invited(guest.email)
    const without = await accept({ token, password })
    expect(without.status).toBe(401)
    expect(without.body.errors[0].pointer).toBe('/mfa_code')
    const code = codeOf(studio, secret, 1)
    expect((await accept({ token, password, mfa_code: code })).status).toBe(201)
  })

  test('a disabled account joins nothing', async () => {
    const guest = await studio.register({ password })
    const token = await invited(guest.email)
    await disable(studio, guest.userId)
    expect((await accept({ token, password })).status).toBe(401)
  })

  test('of two newcomers with one link one gets in; afterwards it is 404', async () => {
    const token = await invited(newEmail())
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept({ token, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404, 404])
    expect((await accept({ token, password })).status).toBe(404)
  })

  test('an account that accepts twice at once becomes a member once', async () => {
    const guest = await studio.register()
    const token = await invited(guest.email)
    const as = { Authorization: guest.bearer }
    const answers = await Promise.all([accept({ token }, as), accept({ token }, as), accept({ token }, as)])
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.every(({ status }) => [201, 404, 409].includes(status))).toBe(true)
  })

  test('404 for an expired one, whoever asks', async () => {
    const made = await invite({ email: newEmail() })
    await alter(owner.tenantId, made.body.id, { expires_at: new Date(Date.now() - 1000) })
    expect((await accept({ token: made.body.token, password })).status).toBe(404)
  })

  test('409 for who has become a member by another door', async () => {
    const guest = await studio.register()
    const token = await invited(guest.email)
    await joinTenant(studio, owner.tenantId, guest.userId, 'viewer')
    expect((await accept({ token }, { Authorization: guest.bearer })).status).toBe(409)
  })

  test('409 for a user name that is taken and for a tenant that is full; the invitation stays open', async () => {
    const other = await studio.register()
    const token = await invited(newEmail(), 'editor', other)
    expect((await accept({ token, password, username: owner.username.toUpperCase() })).status).toBe(409)
    const seats = (max_users: number | null) =>
      studio.database.system
        .updateTable('tenants')
        .set({ max_users })
        .where('id', '=', other.tenantId)
        .execute()
    await seats(1)
    expect((await accept({ token, password })).status).toBe(409)
    await seats(null)
    expect((await accept({ token, password })).status).toBe(201)
  })

  test('422 names the password of a new account that is missing or too short', async () => {
    const token = await invited(newEmail())
    for (const body of [{ token }, { token, password: '1234567' }]) {
      const answer = await accept(body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/password')
    }
    const answer = await accept({ token, password, role: 'owner' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe('/role')
  })

  test('who joins is in the audit log and in the change log of the tenant', async () => {
    const token = await invited(newEmail())
    const { user_id } = (await accept({ token, password })).body
    const rows = await auditOf(studio, user_id)
    expect(rows.map(({ action }) => action)).toEqual(['user.register', 'invite.accept'])
    expect(rows.every(({ tenant_id }) => tenant_id === owner.tenantId)).toBe(true)
    const change = await studio.database
      .tenant(owner.tenantId)
      .selectFrom('change_log')
      .select('action')
      .where('noun', '=', 'user')
      .where('noun_id', '=', user_id)
      .executeTakeFirst()
    expect(change?.action).toBe('create')
  })
})

describe('a member whom an administrator has added', () => {
  /** A user of the tenant without password who never came, and a link for them. */
  async function added(role: Role = 'editor') {
    const member = await studio.register({ tenantId: owner.tenantId, role })
    await studio.database.system.deleteFrom('sessions').where('user_id', '=', member.userId).execute()
    const answer = await studio.request
      .post(`/api/users/${member.userId}/invite`)
      .set('Authorization', owner.bearer)
    expect(answer.status, answer.text).toBe(201)
    return { member, token: answer.body.token as string }
  }

  test('sets the first password and is signed in, in the role that they have', async () => {
    const { member, token } = await added('admin')
    expect((await validate(token)).body).toMatchObject({ has_account: false, email: member.email })
    const answer = await accept({ token, password, name: 'Mira' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ user_id: member.userId, role: 'admin' })
    expect((await me(answer.body.access_token)).body.name).toBe('Mira')
    expect((await accept({ token, password: 'another password' })).status).toBe(404)
  })

  test('404 once they have signed in: the link would change a password that they know', async () => {
    const { member, token } = await added()
    await studio.database.system
      .insertInto('sessions')
      .values({
        id: member.userId,
        user_id: member.userId,
        tenant_id: owner.tenantId,
        kind: 'web',
        expires_at: new Date('2100-01-01'),
      })
      .execute()
    expect((await accept({ token, password })).status).toBe(404)
  })

  test('404 when they are disabled or have left', async () => {
    const [one, other] = [await added(), await added()]
    await disable(studio, one.member.userId)
    await studio.database
      .tenant(owner.tenantId)
      .deleteFrom('memberships')
      .where('user_id', '=', other.member.userId)
      .execute()
    for (const { token } of [one, other]) expect((await accept({ token, password })).status).toBe(404)
  })
})

test('where registration is off an invitation still works; where others check passwords it makes no account', async () => {
  const closed = await startStudio({ env: { ALLOW_REGISTRATION: '0' } })
  const outer = await startStudio({ env: { AUTH_MODE: 'oauth' } })
  for (const [one, status] of [
    [closed, 201],
    [outer, 400],
  ] as const) {
    const boss = await one.register()
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      one.request.post(path).set(headers).send(body)
    const as = (who: Member) => ({ Authorization: who.bearer })
    const made = await post('/api/auth/create-invite', { email: newEmail() }, as(boss))
    const { token } = made.body
    expect((await post('/api/auth/register-with-invite', { token, password })).status).toBe(status)
    const guest = await one.register()
    const again = await post('/api/auth/create-invite', { email: guest.email }, as(boss))
    const joined = await post('/api/auth/register-with-invite', { token: again.body.token }, as(guest))
    expect(joined.status).toBe(201)
    await one.close()
  }
})
