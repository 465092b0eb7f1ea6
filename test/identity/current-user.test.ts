import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { joinTenant } from '../support/memberships.ts'
import { createApiToken, expired } from '../support/tokens.ts'

let studio: Studio
let rex: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register({ password: 'secretpassword' })
})
afterAll(() => studio.close())

const get = (path: string, headers: Record<string, string> = {}) => studio.request.get(path).set(headers)
const as = ({ bearer }: Member) => ({ Authorization: bearer })

for (const path of ['/api/auth/session', '/api/user/check_login']) {
  describe(`GET ${path}`, () => {
    test("gives Sage's claims and how far onboarding is, by cookie and by token", async () => {
      for (const headers of [as(rex), { Cookie: rex.cookie }]) {
        const answer = await get(path, headers)
        expect(answer.status).toBe(200)
        expect(answer.body).toMatchObject({
          code: 200,
          message: 'success',
          data: {
            user: {
              userid: rex.userId,
              username: rex.username,
              nickname: 'Some Body',
              phonenum: null,
              email: rex.email,
              role: 'admin',
              avatar: null,
              avatar_url: null,
            },
            has_provider: false,
            has_agent: false,
          },
          timestamp: expect.any(Number),
        })
      }
    })

    test("the role is Sage's: admin for who runs the tenant or the server, user for everybody else", async () => {
      const roleOf = async (options: Parameters<Studio['register']>[0]) =>
        (await get(path, as(await studio.register(options)))).body.data.user.role
      expect(await roleOf({ role: 'admin' })).toBe('admin')
      expect(await roleOf({ role: 'editor' })).toBe('user')
      expect(await roleOf({ role: 'viewer' })).toBe('user')
      expect(await roleOf({ role: 'viewer', systemRole: 'admin' })).toBe('admin')
    })

    test('401 未登录 without a login, in English for who prefers it', async () => {
      const answer = await get(path)
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ code: 401, message: '未登录', data: null, status: 401 })
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
      const english = await get(path, { 'Accept-Language': 'en' })
      expect(english.body.message).toBe('Not logged in')
      expect((await get(path, { 'Accept-Language': 'fr, zh;q=0.9, en;q=0.8' })).body.message).toBe('未登录')
    })

    test('401 names a token that is broken or has expired', async () => {
      const broken = await get(path, { Authorization: 'Bearer a.b.c' })
      expect(broken.body).toMatchObject({ code: 401, message: 'Token非法' })
      const late = await get(path, { Authorization: `Bearer ${expired(studio, rex.token)}` })
      expect(late.body).toMatchObject({ code: 401, message: '登录过期' })
    })
  })
}

describe('GET /api/auth/web/session', () => {
  test('says who is signed in, where, and which tenants there are to choose from', async () => {
    const host = await studio.register()
    const member = await studio.register()
    await joinTenant(studio, host.tenantId, member.userId, 'viewer')
    const answer = await get('/api/auth/web/session', { Cookie: member.cookie })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      authenticated: true,
      user: {
        id: member.userId,
        email: member.email,
        username: member.username,
        name: 'Some Body',
        avatar_url: null,
      },
      user_id: member.userId,
      tenant_id: member.tenantId,
      role: 'owner',
    })
    expect(answer.body.tenants).toHaveLength(2)
    expect(answer.body.tenants).toEqual(
      expect.arrayContaining([
        { tenant_id: host.tenantId, name: expect.any(String), slug: expect.any(String), role: 'viewer' },
        { tenant_id: member.tenantId, name: expect.any(String), slug: expect.any(String), role: 'owner' },
      ]),
    )
    expect(Date.parse(answer.body.expires_at)).toBeGreaterThan(Date.now() + 13 * 86_400_000)
  })

  test('the other members of a tenant are not among the tenants of a user', async () => {
    const guest = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
    const { body } = await get('/api/auth/web/session', as(guest))
    expect(body.tenants).toMatchObject([{ tenant_id: rex.tenantId, role: 'editor' }])
  })

  test('an API token has no end', async () => {
    const token = await createApiToken(studio, rex)
    const { body } = await get('/api/auth/web/session', { Authorization: `Bearer ${token}` })
    expect(body.expires_at).toBe(null)
  })

  test('401 without a session', async () => {
    expect((await get('/api/auth/web/session')).status).toBe(401)
  })
})

describe('GET /api/auth/me', () => {
  test('gives the profile with the role and the permissions in the tenant', async () => {
    const viewer = await studio.register({ role: 'viewer' })
    const answer = await get('/api/auth/me', as(viewer))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      id: viewer.userId,
      email: viewer.email,
      username: viewer.username,
      name: 'Some Body',
      avatar_url: null,
      system_role: 'user',
      tenant_id: viewer.tenantId,
      role: 'viewer',
      has_password: false,
    })
    expect(answer.body.permissions).toContain('entities.read')
    expect(answer.body.permissions).not.toContain('entities.write')
    expect(Math.abs(Date.parse(answer.body.created_at) - Date.now())).toBeLessThan(600_000)
    expect((await get('/api/auth/me', as(rex))).body.has_password).toBe(true)
  })

  test('401 without a credential', async () => {
    const answer = await get('/api/auth/me')
    expect(answer.status).toBe(401)
    expect(answer.body.detail).toBe('Not authenticated')
  })
})

describe('GET /auth/me', () => {
  test("gives Navi's members, null where the account has none", async () => {
    const answer = await get('/auth/me', { Cookie: rex.cookie })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      id: rex.userId,
      email: rex.email,
      display_name: 'Some Body',
      username: rex.username,
      first_name: null,
      last_name: null,
      phone: null,
      birth_date: null,
      country: null,
      city: null,
      locale: null,
      avatar_url: null,
      profile_url: null,
      role: 'admin',
    })
    expect(answer.body.permissions).toEqual(
      expect.arrayContaining(['navi.sessions.read_all', 'navi.memory.read_all']),
    )
  })

  test('gives them as they are stored, the birth date as a day', async () => {
    const member = await studio.register()
    const profile = {
      first_name: 'First',
      last_name: 'Last',
      phone: '+1234567890',
      birth_date: '1990-01-01',
      country: 'US',
      city: 'New York',
      locale: 'en-US',
      profile_url: 'https://example.com/first',
    }
    await studio.database.system.updateTable('users').set(profile).where('id', '=', member.userId).execute()
    expect((await get('/auth/me', as(member))).body).toMatchObject(profile)
  })

  test('401 without a login', async () => {
    expect((await get('/auth/me')).status).toBe(401)
  })
})

describe('GET /auth/status', () => {
  test('true for a live credential of any kind, false for anything else, never 401', async () => {
    const over = await studio.register()
    await studio.request.post('/auth/logout').set(as(over))
    const token = await createApiToken(studio, rex)
    const cases: [Record<string, string>, boolean][] = [
      [as(rex), true],
      [{ Cookie: rex.cookie }, true],
      [{ Authorization: `Bearer ${token}` }, true],
      [{}, false],
      [as(over), false],
      [{ Cookie: over.cookie }, false],
      [{ Authorization: 'Bearer x' }, false],
    ]
    for (const [headers, authenticated] of cases) {
      const answer = await get('/auth/status', headers)
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual({ authenticated })
    }
  })
})
