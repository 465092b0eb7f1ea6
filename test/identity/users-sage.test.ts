import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { execute } from '../support/postgres.ts'

const password = 'StrongPassword123'
let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
})
beforeEach(() => execute(studio.ownerUrl, 'delete from rate_limits'))
afterAll(() => studio.close())

const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const post = (path: string, body: object, who = owner) =>
  studio.request.post(path).set('Authorization', who.bearer).send(body)
const newName = () => `sage_${randomBytes(5).toString('hex')}`
const login = async (name: string, word: string) =>
  (await studio.request.post('/api/auth/login').send({ username_or_email: name, password: word })).status

describe('GET /api/user/options', () => {
  test('gives the active users of the tenant by username, to anybody in it', async () => {
    const boss = await studio.register({ username: 'mmm_boss' })
    const viewer = await studio.register({ tenantId: boss.tenantId, role: 'viewer', username: 'aaa_viewer' })
    const gone = await studio.register({ tenantId: boss.tenantId, role: 'viewer' })
    await studio.request
      .put(`/api/users/${gone.userId}`)
      .set('Authorization', boss.bearer)
      .send({ status: 'disabled' })
    const answer = await get('/api/user/options', viewer)
    expect(answer.body).toMatchObject({ code: 200, message: 'success' })
    expect(answer.body.data).toEqual([
      { label: 'aaa_viewer', value: viewer.userId },
      { label: 'mmm_boss', value: boss.userId },
    ])
  })

  test('1000 at most', async () => {
    const boss = await studio.register()
    await execute(
      studio.ownerUrl,
      `with people as (
         insert into users (id, email) select gen_random_uuid(), 'crowd' || n || '@example.com' from generate_series(1, 1005) n
         returning id)
       insert into memberships (tenant_id, user_id, role) select '${boss.tenantId}', id, 'viewer' from people`,
    )
    expect((await get('/api/user/options', boss)).body.data).toHaveLength(1000)
    expect((await get('/admin/users', boss)).body).toHaveLength(1000)
  })
})

describe('GET /api/user/list', () => {
  test('newest first, in pages with Link, and the total of all', async () => {
    const boss = await studio.register()
    const names: string[] = []
    for (let n = 0; n < 5; n++) {
      const username = newName()
      names.unshift(username)
      await post('/api/user/add', { username, password, phonenum: '13800000000' }, boss)
    }
    const first = await get('/api/user/list?page=1&page_size=2', boss)
    expect(first.body.data.total).toBe(6)
    expect(first.body.data.items[0]).toEqual({
      user_id: expect.any(String),
      username: names[0],
      email: expect.stringContaining('@users.invalid'),
      phonenum: '13800000000',
      role: 'user',
      created_at: expect.any(String),
    })
    expect(first.headers.link).toContain('page=2')
    expect(first.headers.link).toContain('page_size=2')
    expect(first.headers['x-total-count']).toBe('6')
    const second = await get('/api/user/list?page=2&page_size=2', boss)
    expect(second.body.data.items.map((one: { username: string }) => one.username)).toEqual(names.slice(2, 4))
    const whole = await get('/api/user/list', boss)
    expect(whole.body.data.items.at(-1)).toMatchObject({ user_id: boss.userId, role: 'admin' })
    expect((await get('/api/user/list?page=9', boss)).body.data).toMatchObject({ items: [], total: 6 })
  })

  test('422 for a page_size out of range, 403 with Sage’s text for others than administrators', async () => {
    expect((await get('/api/user/list?page_size=101')).status).toBe(422)
    expect((await get('/api/user/list?page=0')).status).toBe(422)
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    const answer = await get('/api/user/list', viewer)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 403, message: '权限不足', data: null })
  })
})

describe('POST /api/user/add', () => {
  test('the new user signs in, is in this tenant, and the answer is the id', async () => {
    const username = newName()
    const answer = await post('/api/user/add', { username, password, email: `${username}@example.com` })
    expect(answer.status).toBe(200)
    const id = answer.body.data.user_id
    expect(await login(username, password)).toBe(200)
    expect((await get(`/api/users/${id}`)).body).toMatchObject({
      username,
      name: username,
      role: 'editor',
      email_verified: false,
      has_password: true,
    })
    expect(await auditOf(studio, owner.userId)).toContainEqual(
      expect.objectContaining({ action: 'user.add', detail: { user_id: id, role: 'editor' } }),
    )
  })

  test('role admin makes an administrator of the tenant, not of the server', async () => {
    const answer = await post('/api/user/add', { username: newName(), password, role: 'admin' })
    expect((await get(`/api/users/${answer.body.data.user_id}`)).body).toMatchObject({
      role: 'admin',
      system_role: 'user',
    })
  })

  test('409 with Sage’s text when the username or the address is taken, also when two ask at once', async () => {
    const username = newName()
    const email = `${username}@example.com`
    const both = await Promise.all([
      post('/api/user/add', { username, password, email }),
      post('/api/user/add', { username, password, email }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const name = await post('/api/user/add', { username: username.toUpperCase(), password })
    expect(name.status).toBe(409)
    expect(name.body.message).toBe('用户名已存在')
    const address = await post('/api/user/add', { username: newName(), password, email: email.toUpperCase() })
    expect(address.status).toBe(409)
    expect(address.body.message).toBe('邮箱已存在')
  })

  test('409 when the tenant has as many members as it may have, also when several ask at once', async () => {
    const boss = await studio.register()
    await studio.database.system
      .updateTable('tenants')
      .set({ max_users: 2 })
      .where('id', '=', boss.tenantId)
      .execute()
    const answers = await Promise.all(
      [1, 2, 3].map(() => post('/api/user/add', { username: newName(), password }, boss)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  test('422 names the field, and nothing beyond the document can be set', async () => {
    for (const [extra, pointer] of [
      [{ password: 'short' }, '/password'],
      [{ username: 'a b' }, '/username'],
      [{ email: 'none' }, '/email'],
      [{ role: 'owner' }, '/role'],
    ] as const) {
      const answer = await post('/api/user/add', { username: newName(), password, ...extra })
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    }
    for (const extra of [{ system_role: 'admin' }, { tenant_id: randomUUID() }, { user_id: randomUUID() }]) {
      expect((await post('/api/user/add', { username: newName(), password, ...extra })).status).toBe(422)
    }
  })

  test('the same Idempotency-Key adds one user', async () => {
    const body = { username: newName(), password }
    const once = () => post('/api/user/add', body).set('Idempotency-Key', body.username)
    const first = await once()
    const second = await once()
    expect(second.body.data).toEqual(first.body.data)
  })
})

describe('POST /api/user/delete', () => {
  test('removes a user of the tenant', async () => {
    const member = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    const answer = await post('/api/user/delete', { user_id: member.userId })
    expect(answer.status).toBe(200)
    expect(answer.body.data).toEqual({})
    expect((await get(`/api/users/${member.userId}`)).status).toBe(404)
  })

  test('409 for an administrator, who loses the role first', async () => {
    const admin = await studio.register({ tenantId: owner.tenantId, role: 'admin' })
    const refused = await post('/api/user/delete', { user_id: admin.userId })
    expect(refused.status).toBe(409)
    expect(refused.body.message).toBe('不能删除管理员账号')
    await studio.request
      .put(`/api/users/${admin.userId}`)
      .set('Authorization', owner.bearer)
      .send({ role: 'editor' })
    expect((await post('/api/user/delete', { user_id: admin.userId })).status).toBe(200)
  })

  test('404 with Sage’s text for a stranger and for nobody, 422 for what is no id', async () => {
    const stranger = await studio.register()
    for (const user_id of [stranger.userId, randomUUID()]) {
      const answer = await post('/api/user/delete', { user_id })
      expect(answer.status).toBe(404)
      expect(answer.body.message).toBe('用户不存在')
    }
    expect((await post('/api/user/delete', { user_id: 'nobody' })).status).toBe(422)
  })
})

describe('POST /api/user/change-password', () => {
  const change = (who: Member, old_password: string, new_password: string) =>
    post('/api/user/change-password', { old_password, new_password }, who)

  test('the new one counts, this session goes on, every other one ends', async () => {
    const member = await studio.register({ password })
    const other = await studio.request.post('/api/auth/login').send({ email: member.email, password })
    const answer = await change(member, password, 'a much longer secret')
    expect(answer.status).toBe(200)
    expect(answer.body.data).toEqual({})
    expect((await get('/api/users/me', member)).status).toBe(200)
    const stale = await studio.request
      .get('/api/users/me')
      .set('Authorization', `Bearer ${other.body.access_token}`)
    expect(stale.status).toBe(401)
    expect(await login(member.username, password)).toBe(401)
    expect(await login(member.username, 'a much longer secret')).toBe(200)
  })

  test('400 with Sage’s text when the old one is wrong, and it is audited', async () => {
    const member = await studio.register({ password })
    const answer = await change(member, 'not the password', 'a much longer secret')
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ message: '旧密码错误', data: null })
    expect(answer.body.errors[0].pointer).toBe('/old_password')
    expect(await auditOf(studio, member.userId)).toContainEqual(
      expect.objectContaining({ action: 'user.password', outcome: 'failure' }),
    )
    expect(await login(member.username, password)).toBe(200)
  })

  test('400 for an account without a password, 422 for a new one that is too short', async () => {
    const none = await studio.register()
    expect((await change(none, 'anything', 'a much longer secret')).status).toBe(400)
    const member = await studio.register({ password })
    const short = await change(member, password, 'short')
    expect(short.status).toBe(422)
    expect(short.body.errors[0].pointer).toBe('/new_password')
  })

  test('of two changes at once one wins', async () => {
    const member = await studio.register({ password })
    const answers = await Promise.all([
      change(member, password, 'one much longer secret'),
      change(member, password, 'two much longer secret'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })
})
