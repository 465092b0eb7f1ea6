import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { changesOf } from '../support/changes.ts'
import { joinTenant } from '../support/memberships.ts'
import { createApiToken } from '../support/tokens.ts'

const password = 'secretpassword'
let studio: Studio
let owner: Member
let editor: Member

beforeAll(async () => {
  studio = await startStudio()
  // The first system administrator, so that others are not the last.
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
  editor = await studio.register({ tenantId: owner.tenantId, role: 'editor', username: 'rex' })
})
afterAll(() => studio.close())

const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const put = (path: string, body: object, who = owner) =>
  studio.request.put(path).set('Authorization', who.bearer).send(body)
const colleague = (options: Parameters<Studio['register']>[0] = {}) =>
  studio.register({ tenantId: owner.tenantId, role: 'editor', ...options })
const isLive = async (member: Member) => (await get('/api/users/me', member)).status === 200

/** A member of the owner's tenant who works elsewhere too. */
async function guest(role: 'editor' | 'viewer' = 'editor') {
  const member = await studio.register()
  await joinTenant(studio, owner.tenantId, member.userId, role)
  return member
}

describe('GET /api/users', () => {
  let boss: Member
  const names = ['Ada', 'Bea', 'Cyd', 'Dot', 'Eve']

  beforeAll(async () => {
    boss = await studio.register({ email: 'boss@list.example', username: 'zoe' })
    for (const name of names) {
      const { userId } = await studio.register({
        tenantId: boss.tenantId,
        role: name < 'C' ? 'viewer' : 'editor',
        username: name.toLowerCase(),
        email: `${name.toLowerCase()}@list.example`,
      })
      await put(`/api/users/${userId}`, { name: `${name} 100%` }, boss)
    }
    await put('/api/users/me', { name: 'Zoe' }, boss)
  })

  const list = async (query: string) => (await get(`/api/users${query}`, boss)).body
  const namesOf = async (query: string) =>
    (await list(query)).users.map((user: { username: string }) => user.username)

  test('gives the whole tenant with the documented members, and nobody else', async () => {
    const body = await list('')
    expect(body).toMatchObject({ total: 6, offset: 0, limit: 50 })
    expect(body.users.map((user: { tenant_id: string }) => user.tenant_id)).toEqual(
      Array(6).fill(boss.tenantId),
    )
    expect(body.users.find((user: { id: string }) => user.id === boss.userId)).toMatchObject({
      email: 'boss@list.example',
      role: 'owner',
      system_role: 'user',
      status: 'active',
      has_password: false,
      mfa_enabled: false,
      last_login_at: expect.any(String),
    })
  })

  test('pages with Link and X-Total-Count, also past the end', async () => {
    const answer = await get('/api/users?limit=2&offset=2&sort_by=username&sort_order=asc', boss)
    expect(answer.body.users.map((user: { username: string }) => user.username)).toEqual(['cyd', 'dot'])
    expect(answer.headers['x-total-count']).toBe('6')
    expect(answer.headers.link).toContain('rel="next"')
    expect(answer.headers.link).toContain('offset=4')
    expect(await list('?offset=100')).toMatchObject({ total: 6, users: [] })
  })

  test('sorts by every documented key, either way', async () => {
    expect(await namesOf('?sort_by=username&sort_order=asc')).toEqual([
      'ada',
      'bea',
      'cyd',
      'dot',
      'eve',
      'zoe',
    ])
    expect(await namesOf('?sort_by=email&sort_order=asc')).toEqual(['ada', 'bea', 'zoe', 'cyd', 'dot', 'eve'])
    expect((await namesOf('?sort_by=name&sort_order=desc'))[0]).toBe('zoe')
    expect((await namesOf('?sort_by=role'))[0]).toBe('zoe')
    expect((await namesOf('?sort_by=created_at&sort_order=asc'))[0]).toBe('zoe')
    expect((await namesOf('?sort_by=updated_at'))[0]).toBe('zoe')
    expect(await namesOf('?sort_by=last_login_at')).toHaveLength(6)
  })

  test('filters by text in name, username and e-mail, by role and by status', async () => {
    expect(await namesOf('?search=LIST.EXAMPLE')).toHaveLength(6)
    expect(await namesOf('?search=bea%20100')).toEqual(['bea'])
    expect(await namesOf('?role=viewer&sort_by=username&sort_order=asc')).toEqual(['ada', 'bea'])
    expect(await namesOf('?status=disabled')).toEqual([])
    expect(await namesOf('?search=cyd&role=viewer')).toEqual([])
  })

  test('signs in a search mean themselves', async () => {
    expect(await namesOf('?search=100%25')).toHaveLength(5)
    expect(await namesOf('?search=_')).toEqual([])
    expect(await namesOf(`?search=${encodeURIComponent("'; drop table users; --")}`)).toEqual([])
  })

  test('422 names the parameter that is not one', async () => {
    for (const query of ['limit=0', 'limit=201', 'offset=-1', 'sort_by=password_hash', 'role=king']) {
      const answer = await get(`/api/users?${query}`, boss)
      expect(answer.status, query).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(`/query/${query.split('=')[0]}`)
    }
  })
})

describe('GET /api/users/{id}', () => {
  test('me and current mean the caller, in their own words and as an id', async () => {
    for (const path of ['/api/users/me', '/api/users/current']) {
      expect((await get(path, editor)).body.id, path).toBe(editor.userId)
    }
    expect((await get(`/api/users/${owner.userId.toUpperCase()}`)).body.id).toBe(owner.userId)
  })

  test('an ETag comes along and answers 304', async () => {
    const { headers } = await get(`/api/users/${editor.userId}`)
    const again = await get(`/api/users/${editor.userId}`).set('If-None-Match', headers.etag ?? '')
    expect(again.status).toBe(304)
  })

  test('404 for a user of another tenant, for nobody, and 422 for what is no id', async () => {
    const stranger = await studio.register()
    for (const id of [stranger.userId, randomUUID()]) {
      const answer = await get(`/api/users/${id}`)
      expect(answer.status).toBe(404)
      expect(answer.body.detail).toBe(`User not found: ${id}`)
    }
    expect((await get('/api/users/nobody')).status).toBe(422)
  })

  test('the role is the one in the tenant of the credential', async () => {
    const member = await guest('viewer')
    expect((await get(`/api/users/${member.userId}`)).body.role).toBe('viewer')
    expect((await get('/api/users/me', member)).body.role).toBe('owner')
  })
})

describe('PUT /api/users/me', () => {
  test('changes what is given, clears what is null, keeps the rest', async () => {
    const member = await colleague()
    const full = {
      name: 'Rex Marshall',
      phone: '+1234567890',
      first_name: 'Rex',
      last_name: 'Marshall',
      birth_date: '1990-01-31',
      country: 'US',
      city: 'New York',
      locale: 'en-US',
    }
    expect((await put('/api/users/me', full, member)).body).toMatchObject(full)
    const second = await put('/api/users/me', { phone: null, city: 'Boston' }, member)
    expect(second.status).toBe(200)
    expect(second.body).toMatchObject({ ...full, phone: null, city: 'Boston' })
    expect((await get('/api/users/me', member)).headers.etag).toBe(second.headers.etag)
  })

  test('409 for a username that is taken, in whatever case', async () => {
    const answer = await put('/api/users/me', { username: 'REX' }, owner)
    expect(answer.status).toBe(409)
    expect((await put('/api/users/me', { username: 'REX' }, editor)).body.username).toBe('REX')
    await put('/api/users/me', { username: 'rex' }, editor)
  })

  test('412 when the profile is another one than in If-Match', async () => {
    const member = await colleague()
    const { headers } = await get('/api/users/me', member)
    expect(
      (await put('/api/users/me', { name: 'One' }, member).set('If-Match', headers.etag ?? '')).status,
    ).toBe(200)
    expect(
      (await put('/api/users/me', { name: 'Two' }, member).set('If-Match', headers.etag ?? '')).status,
    ).toBe(412)
  })

  test.each([
    { role: 'owner' },
    { system_role: 'admin' },
    { status: 'disabled' },
    { email: 'other@example.com' },
    { email_verified: true },
    { password_hash: 'x' },
    { tenant_id: randomUUID() },
    { id: randomUUID() },
  ])('422 for %j, which is not one’s own to change', async (body) => {
    expect((await put('/api/users/me', body, editor)).status).toBe(422)
  })

  test.each([
    ['birth_date', '1990-02-30'],
    ['birth_date', '0000-01-01'],
    ['locale', 'not a tag'],
    ['username', 'a@b'],
    ['name', ''],
  ])('422 names %s when it is %j', async (name, value) => {
    const answer = await put('/api/users/me', { [name]: value }, editor)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(`/${name}`)
  })
})

describe('PUT /api/users/{id}', () => {
  test('an administrator changes profile and role, and the change log names no values', async () => {
    const member = await colleague()
    const answer = await put(`/api/users/${member.userId}`, { name: 'Quentin Quagga', role: 'viewer' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ name: 'Quentin Quagga', role: 'viewer' })
    expect(answer.headers.etag).toBe((await get(`/api/users/${member.userId}`)).headers.etag)
    const changes = await changesOf(studio.database.tenant(owner.tenantId))
    const change = changes.filter((one) => one.nounId === member.userId).at(-1)
    expect(change).toMatchObject({ noun: 'user', action: 'update', actorId: owner.userId })
    expect(change?.diff).toEqual({ fields: ['display_name', 'role'] })
    expect(JSON.stringify(changes)).not.toContain('Quagga')
  })

  test('a change of nothing ends no session and leaves no trace', async () => {
    const member = await colleague()
    const before = (await get(`/api/users/${member.userId}`)).body
    const { email, username, name, role, status } = before
    const answer = await put(`/api/users/${member.userId}`, { email, username, name, role, status })
    expect(answer.body).toEqual(before)
    expect(await isLive(member)).toBe(true)
  })

  test('another role, address or status is audited with who did it', async () => {
    const member = await colleague()
    await put(`/api/users/${member.userId}`, { role: 'admin' })
    await put(`/api/users/${member.userId}`, { email: `${randomUUID()}@example.com` })
    await put(`/api/users/${member.userId}`, { status: 'disabled' })
    const rows = (await auditOf(studio, owner.userId)).filter(
      ({ detail }) => (detail as { user_id?: string }).user_id === member.userId,
    )
    expect(rows.map(({ action, detail }) => ({ action, detail }))).toEqual([
      { action: 'user.role', detail: { user_id: member.userId, from: 'editor', to: 'admin' } },
      { action: 'user.update', detail: { user_id: member.userId, fields: ['email'] } },
      { action: 'user.update', detail: { user_id: member.userId, fields: ['status'], status: 'disabled' } },
    ])
  })

  test('another e-mail address counts as not verified, and is taken in whatever case', async () => {
    const member = await colleague()
    await studio.database.system
      .updateTable('users')
      .set({ email_verified_at: new Date() })
      .where('id', '=', member.userId)
      .execute()
    const answer = await put(`/api/users/${member.userId}`, { email: `new-${member.email}` })
    expect(answer.body).toMatchObject({ email: `new-${member.email}`, email_verified: false })
    const taken = await put(`/api/users/${member.userId}`, { email: owner.email.toUpperCase() })
    expect(taken.status).toBe(409)
    expect(taken.body.detail).toBe('The e-mail address is taken')
  })

  test('403 for a user above the caller and for a role above the caller’s own', async () => {
    const admin = await colleague({ role: 'admin' })
    const other = await colleague({ role: 'admin' })
    expect((await put(`/api/users/${owner.userId}`, { name: 'X' }, admin)).status).toBe(403)
    expect((await put(`/api/users/${owner.userId}`, { role: 'viewer' }, admin)).status).toBe(403)
    expect((await put(`/api/users/${editor.userId}`, { role: 'owner' }, admin)).status).toBe(403)
    expect((await put(`/api/users/${admin.userId}`, { role: 'owner' }, admin)).status).toBe(403)
    expect((await put(`/api/users/${other.userId}`, { name: 'Peer' }, admin)).status).toBe(200)
  })

  test('403 for a tenant’s owner who touches a system administrator, or makes one', async () => {
    const root = await colleague({ systemRole: 'admin', role: 'viewer' })
    expect((await put(`/api/users/${root.userId}`, { email: 'x@example.com' })).status).toBe(403)
    expect((await put(`/api/users/${editor.userId}`, { system_role: 'admin' })).status).toBe(403)
    expect((await put('/api/users/me', { system_role: 'admin' })).status).toBe(422)
    expect((await put(`/api/users/${owner.userId}`, { system_role: 'admin' })).status).toBe(403)
  })

  test('403 for a system administrator’s credential that is not for the system', async () => {
    const root = await colleague({ systemRole: 'admin', role: 'owner' })
    const token = await createApiToken(studio, root)
    await studio.database
      .tenant(root.tenantId)
      .updateTable('api_tokens')
      .set({ scopes: ['users.manage'] })
      .where('user_id', '=', root.userId)
      .execute()
    const scoped = { ...root, bearer: `Bearer ${token}` }
    expect((await put(`/api/users/${editor.userId}`, { system_role: 'admin' }, scoped)).status).toBe(403)
    expect((await put(`/api/users/${root.userId}`, { name: 'Mine' }, scoped)).status).toBe(403)
    expect((await put(`/api/users/${root.userId}/password`, { new_password: password }, scoped)).status).toBe(
      403,
    )
  })

  test('403 for the account of a member of another tenant too; the role is this tenant’s to change', async () => {
    const member = await guest()
    for (const body of [
      { email: 'taken-over@example.com' },
      { status: 'disabled' },
      { name: 'Other' },
      { username: `u${member.username}` },
    ]) {
      expect((await put(`/api/users/${member.userId}`, body)).status, JSON.stringify(body)).toBe(403)
    }
    expect((await put(`/api/users/${member.userId}`, { role: 'viewer' })).status).toBe(200)
    expect(await isLive(member)).toBe(true)
    const root = await colleague({ systemRole: 'admin', role: 'admin' })
    expect((await put(`/api/users/${member.userId}`, { name: 'Other' }, root)).status).toBe(200)
  })

  test('a system administrator makes another and takes it back', async () => {
    const root = await colleague({ systemRole: 'admin', role: 'admin' })
    const member = await colleague()
    expect((await put(`/api/users/${member.userId}`, { system_role: 'admin' }, root)).body.system_role).toBe(
      'admin',
    )
    expect(await isLive(member)).toBe(false)
    expect((await put(`/api/users/${member.userId}`, { system_role: 'user' }, root)).body.system_role).toBe(
      'user',
    )
  })

  test('the second factor of somebody who has lost it can be removed', async () => {
    const member = await colleague()
    await studio.database
      .user(member.userId)
      .insertInto('totp_credentials')
      .values({ user_id: member.userId, secret: 'sealed', activated_at: new Date() })
      .execute()
    expect((await get(`/api/users/${member.userId}`)).body.mfa_enabled).toBe(true)
    const elsewhere = await guest()
    expect((await put(`/api/users/${elsewhere.userId}`, { mfa_enabled: true })).status).toBe(422)
    const answer = await put(`/api/users/${member.userId}`, { mfa_enabled: false })
    expect(answer.body.mfa_enabled).toBe(false)
  })

  test('422 for members that are nobody’s to set', async () => {
    for (const body of [
      { password_hash: 'x' },
      { email_verified: true },
      { id: randomUUID() },
      { deleted_at: null },
    ]) {
      expect((await put(`/api/users/${editor.userId}`, body)).status, JSON.stringify(body)).toBe(422)
    }
  })

  test('412 for another version, 404 for a user of another tenant', async () => {
    const stranger = await studio.register()
    expect((await put(`/api/users/${stranger.userId}`, { name: 'X' })).status).toBe(404)
    const answer = await put(`/api/users/${editor.userId}`, { name: 'X' }).set('If-Match', '"old"')
    expect(answer.status).toBe(412)
  })
})

describe('who must stay', () => {
  test('409 when the last owner would be demoted or disabled, and not when another one is there', async () => {
    const last = await studio.register()
    const admin = await studio.register({ tenantId: last.tenantId, role: 'admin' })
    for (const body of [{ role: 'editor' }, { role: 'admin' }, { status: 'disabled' }]) {
      const answer = await put(`/api/users/${last.userId}`, body, last)
      expect(answer.status, JSON.stringify(body)).toBe(409)
    }
    expect((await put(`/api/users/${admin.userId}`, { role: 'owner' }, last)).status).toBe(200)
    expect((await put(`/api/users/${last.userId}`, { role: 'admin' }, last)).status).toBe(200)
  })

  test('a disabled owner does not count', async () => {
    const last = await studio.register()
    const other = await studio.register({ tenantId: last.tenantId, role: 'owner' })
    expect((await put(`/api/users/${other.userId}`, { status: 'disabled' }, last)).status).toBe(200)
    expect((await put(`/api/users/${last.userId}`, { role: 'admin' }, last)).status).toBe(409)
  })

  test('409 when the last administrator of a tenant without owner would go', async () => {
    const last = await studio.register({ role: 'admin' })
    expect((await put(`/api/users/${last.userId}`, { role: 'editor' }, last)).status).toBe(409)
  })

  test('409 for disabling the last owner of a tenant elsewhere', async () => {
    const member = await guest()
    const root = await colleague({ systemRole: 'admin', role: 'admin' })
    expect((await put(`/api/users/${member.userId}`, { status: 'disabled' }, root)).status).toBe(409)
  })

  test('of two owners who demote each other at the same time one stays', async () => {
    for (let round = 0; round < 5; round++) {
      const a = await studio.register()
      const b = await studio.register({ tenantId: a.tenantId, role: 'owner' })
      const answers = await Promise.all([
        put(`/api/users/${b.userId}`, { role: 'editor' }, a),
        put(`/api/users/${a.userId}`, { role: 'editor' }, b),
      ])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const owners = await studio.database
        .tenant(a.tenantId)
        .selectFrom('memberships')
        .select('user_id')
        .where('role', '=', 'owner')
        .execute()
      expect(owners).toHaveLength(1)
    }
  })

  test('of two system administrators who demote each other at the same time one stays', async () => {
    const alone = await startStudio({ oracle: false })
    try {
      const a = await alone.register({ systemRole: 'admin' })
      const b = await alone.register({ systemRole: 'admin', tenantId: a.tenantId })
      const demote = (who: Member, by: Member) =>
        alone.request
          .put(`/api/users/${who.userId}`)
          .set('Authorization', by.bearer)
          .send({ system_role: 'user' })
      const answers = await Promise.all([demote(a, b), demote(b, a)])
      expect(answers.map(({ status }) => status).toSorted()).not.toEqual([200, 200])
      const rest = await alone.database.system
        .selectFrom('users')
        .select('id')
        .where('system_role', '=', 'admin')
        .execute()
      expect(rest).toHaveLength(1)
      const last = [a, b].find(({ userId }) => userId === rest[0]?.id) ?? a
      expect((await demote(last, last)).status).toBe(409)
    } finally {
      await alone.close()
    }
  })
})
