import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { joinTenant } from '../support/memberships.ts'
import { execute } from '../support/postgres.ts'

const password = 'secretpassword'
let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
})
beforeEach(() => execute(studio.ownerUrl, 'delete from rate_limits'))
afterAll(() => studio.close())

const put = (path: string, body: object, who = owner) =>
  studio.request.put(path).set('Authorization', who.bearer).send(body)

describe('PUT /api/users/{id}/password', () => {
  test('the new password signs in, the old one does not, and a mail tells it without the password', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'editor', password })
    const answer = await put(`/api/users/${member.userId}/password`, {
      new_password: 'a much longer secret',
    }).set('Accept-Language', 'en')
    expect(answer.body).toEqual({ ok: true })
    const login = async (word: string) =>
      (await studio.request.post('/api/auth/login').send({ email: member.email, password: word })).status
    expect(await login(password)).toBe(401)
    expect(await login('a much longer secret')).toBe(200)
    const mail = await studio.mailTo(member.email)
    expect(mail).toContain('Subject: Your password was changed')
    expect(mail).not.toContain('a much longer secret')
    expect(await auditOf(studio, owner.userId)).toContainEqual(
      expect.objectContaining({ action: 'user.password', detail: { user_id: member.userId } }),
    )
  })

  test('a link to a new password that was mailed before does not count any more', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    await studio.database.system
      .insertInto('password_resets')
      .values({
        token_hash: Buffer.from(member.userId),
        user_id: member.userId,
        email: member.email,
        expires_at: new Date('2100-01-01'),
      })
      .execute()
    await put(`/api/users/${member.userId}/password`, { new_password: 'a much longer secret' })
    const [reset] = await studio.database.system
      .selectFrom('password_resets')
      .select('used_at')
      .where('user_id', '=', member.userId)
      .execute()
    expect(reset?.used_at).not.toBeNull()
  })

  test('who sets their own goes on with this session, and every other one ends', async () => {
    const admin = await studio.register({ password })
    const other = await studio.request.post('/api/auth/login').send({ email: admin.email, password })
    expect(
      (await put('/api/users/me/password', { new_password: 'a much longer secret' }, admin)).status,
    ).toBe(200)
    const me = (bearer: string) => studio.request.get('/api/users/me').set('Authorization', bearer)
    expect((await me(admin.bearer)).status).toBe(200)
    expect((await me(`Bearer ${other.body.access_token}`)).status).toBe(401)
  })

  test('403 for a user above the caller and for a member of another tenant too, 404 for a stranger', async () => {
    const admin = await studio.register({ tenantId: owner.tenantId, role: 'admin' })
    const guest = await studio.register()
    await joinTenant(studio, owner.tenantId, guest.userId, 'editor')
    const body = { new_password: 'a much longer secret' }
    expect((await put(`/api/users/${owner.userId}/password`, body, admin)).status).toBe(403)
    expect((await put(`/api/users/${guest.userId}/password`, body)).status).toBe(403)
    const stranger = await studio.register()
    expect((await put(`/api/users/${stranger.userId}/password`, body)).status).toBe(404)
  })

  test('422 names the field of a password that is too short or too long', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    for (const new_password of ['short', 'x'.repeat(257)]) {
      const answer = await put(`/api/users/${member.userId}/password`, { new_password })
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/new_password')
    }
  })
})
