import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { joinTenant } from '../support/memberships.ts'

let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
})
afterAll(() => studio.close())

const invite = (id: string, who = owner) =>
  studio.request.post(`/api/users/${id}/invite`).set('Authorization', who.bearer).set('Accept-Language', 'en')

/** Somebody whom an administrator has added and who has never come. */
async function added(body: { role?: 'admin' | 'user'; email?: string | null } = {}) {
  const username = `new_${randomBytes(5).toString('hex')}`
  const email = `${username}@example.com`
  const answer = await studio.request
    .post('/api/user/add')
    .set('Authorization', owner.bearer)
    .send({ username, password: 'whatever it was', email, ...body })
  return { id: answer.body.data.user_id as string, email }
}

describe('POST /api/users/{id}/invite', () => {
  test('201 with the token, and a mail with the link', async () => {
    const { id, email } = await added()
    const answer = await invite(id)
    expect(answer.status).toBe(201)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toMatchObject({ email, role: 'editor', tenant_id: owner.tenantId })
    expect(answer.body.invite_url).toContain(answer.body.token)
    expect(await studio.mailTo(email)).toContain('/invite/')
  })

  test('the link sets the password and signs in; an earlier one does not work any more', async () => {
    const { id, email } = await added()
    const first = await invite(id)
    const second = await invite(id)
    const accept = (token: string) =>
      studio.request.post('/api/auth/register-with-invite').send({ token, password: 'a password of my own' })
    expect((await accept(first.body.token)).status).toBe(404)
    const accepted = await accept(second.body.token)
    expect(accepted.status).toBe(201)
    expect(accepted.body).toMatchObject({ user_id: id, tenant_id: owner.tenantId })
    const login = await studio.request
      .post('/api/auth/login')
      .send({ email, password: 'a password of my own' })
    expect(login.status).toBe(200)
    expect((await invite(id)).status).toBe(409)
  })

  test('409 for one who has signed in, who is disabled, or who has no address', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    const disabled = await added()
    await studio.request
      .put(`/api/users/${disabled.id}`)
      .set('Authorization', owner.bearer)
      .send({ status: 'disabled' })
    const nowhere = await added({ email: null })
    for (const id of [member.userId, disabled.id, nowhere.id, 'me']) {
      expect((await invite(id)).status, id).toBe(409)
    }
  })

  test('403 for a user above the caller and for a member of another tenant too, 404 for a stranger', async () => {
    const { id } = await added({ role: 'admin' })
    const db = studio.database.tenant(owner.tenantId)
    await db.updateTable('memberships').set({ role: 'owner' }).where('user_id', '=', id).execute()
    const admin = await studio.register({ tenantId: owner.tenantId, role: 'admin' })
    expect((await invite(id, admin)).status).toBe(403)
    const guest = await added()
    const other = await studio.register()
    await joinTenant(studio, other.tenantId, guest.id, 'viewer')
    expect((await invite(guest.id)).status).toBe(403)
    expect((await invite(other.userId)).status).toBe(404)
  })
})
