import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'

let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
})
afterAll(() => studio.close())

const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const setRole = (id: string, body: object, who = owner) =>
  studio.request.patch(`/admin/users/${id}/role`).set('Authorization', who.bearer).send(body)
const roleOf = async (id: string) => (await get(`/api/users/${id}`)).body.role

describe('GET /admin/users', () => {
  test('a plain array of the tenant’s users, oldest first, with what each may do', async () => {
    const boss = await studio.register()
    const viewer = await studio.register({ tenantId: boss.tenantId, role: 'viewer' })
    const answer = await get('/admin/users', boss)
    expect(answer.status).toBe(200)
    expect(answer.body.map((user: { id: string }) => user.id)).toEqual([boss.userId, viewer.userId])
    expect(answer.body[0]).toEqual({
      id: boss.userId,
      email: boss.email,
      display_name: 'Some Body',
      role: 'admin',
      permissions: expect.arrayContaining(['navi.sessions.read_all', 'users.manage']),
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    expect(answer.body[1]).toMatchObject({ role: 'user' })
    expect(answer.body[1].permissions).not.toContain('users.manage')
  })

  test('what groups add to a role is among the permissions', async () => {
    const boss = await studio.register()
    const viewer = await studio.register({ tenantId: boss.tenantId, role: 'viewer' })
    const db = studio.database.tenant(boss.tenantId)
    const id = randomUUID()
    await db
      .insertInto('groups')
      .values({ id, name: 'Readers', permissions: ['navi.memory.read_all'] })
      .execute()
    await db.insertInto('group_members').values({ group_id: id, user_id: viewer.userId }).execute()
    expect((await get(`/admin/users/${viewer.userId}`, boss)).body.permissions).toContain(
      'navi.memory.read_all',
    )
  })

  test('403 for others than administrators', async () => {
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    for (const path of [
      '/admin/users',
      `/admin/users/${owner.userId}`,
      `/admin/users/${owner.userId}/sessions`,
    ]) {
      expect((await get(path, viewer)).status, path).toBe(403)
    }
  })
})

describe('GET /admin/users/{user_id}', () => {
  test('gives one user; me is the caller', async () => {
    expect((await get(`/admin/users/${owner.userId}`)).body).toMatchObject({
      id: owner.userId,
      role: 'admin',
    })
    expect((await get('/admin/users/me')).body.id).toBe(owner.userId)
  })

  test('404 for a user of another tenant and for nobody, 400 for what is no id', async () => {
    const stranger = await studio.register()
    for (const id of [stranger.userId, randomUUID()]) {
      expect((await get(`/admin/users/${id}`)).status).toBe(404)
      expect((await get(`/admin/users/${id}/sessions`)).status).toBe(404)
      expect((await setRole(id, { role: 'user' })).status).toBe(404)
    }
    const answer = await get('/admin/users/nobody')
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].pointer).toBe('/path/user_id')
  })
})

test('GET /admin/users/{user_id}/sessions is empty while there are no conversations', async () => {
  const answer = await get(`/admin/users/${owner.userId}/sessions`)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual([])
})

describe('PATCH /admin/users/{user_id}/role', () => {
  test('admin makes an administrator of the tenant, user an editor, and it is audited', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect((await setRole(member.userId, { role: 'admin' })).body).toEqual({ ok: true })
    expect(await roleOf(member.userId)).toBe('admin')
    await setRole(member.userId, { role: 'user' })
    expect(await roleOf(member.userId)).toBe('editor')
    const detail = { user_id: member.userId, from: 'viewer', to: 'admin' }
    expect(await auditOf(studio, owner.userId)).toContainEqual(
      expect.objectContaining({ action: 'user.role', detail }),
    )
  })

  test('who is in the named role already stays what they are and stays signed in', async () => {
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    await setRole(viewer.userId, { role: 'user' })
    expect(await roleOf(viewer.userId)).toBe('viewer')
    await setRole(owner.userId, { role: 'admin' })
    expect(await roleOf(owner.userId)).toBe('owner')
    expect((await get('/api/users/me', viewer)).status).toBe(200)
  })

  test('403 for a user above the caller, 409 for the last owner, 400 for another role', async () => {
    const admin = await studio.register({ tenantId: owner.tenantId, role: 'admin' })
    expect((await setRole(owner.userId, { role: 'user' }, admin)).status).toBe(403)
    expect((await setRole(owner.userId, { role: 'user' })).status).toBe(409)
    const answer = await setRole(admin.userId, { role: 'owner' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].pointer).toBe('/role')
    expect((await setRole(admin.userId, { role: 'user', permissions: ['x'] })).status).toBe(400)
  })
})
