import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit, auditPage } from '../../src/identity/audit/queries.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'

const password = 'secretpassword'
let studio: Studio
let rex: Member
let mira: Member
let other: Member
let system: Member

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register({ password })
  mira = await studio.register({ tenantId: rex.tenantId, role: 'editor', password })
  other = await studio.register({ password })
  system = await studio.register({ systemRole: 'admin' })
})
afterAll(() => studio.close())

interface Entry {
  id: number
  at: string
  action: string
  outcome: string
  user_id: string | null
  user_name: string | null
  tenant_id: string | null
  ip: string | null
  user_agent: string | null
  request_id: string | null
  detail: Record<string, unknown>
}

const get = (query = '', member: Member = rex) =>
  studio.request.get(`/api/admin/audit${query}`).set('Authorization', member.bearer)
const entries = async (query = '', member: Member = rex): Promise<Entry[]> => {
  const { status, body } = await get(query, member)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.entries
}
/** An audit row as a room writes it. */
const record = (entry: Parameters<typeof audit>[2]) =>
  audit(studio.database.system, { id: randomUUID(), ip: '203.0.113.7', userAgent: 'test' }, entry)
const login = (email: string, secret: string) =>
  studio.request
    .post('/api/auth/login')
    .set(elsewhere())
    .set('User-Agent', 'curl/8.5.0')
    .set('X-Request-Id', 'login-of-mira')
    .send({ email, password: secret })

describe('GET /api/admin/audit', () => {
  test('has who did what, from where, with which outcome, newest first', async () => {
    await login(mira.email, password)
    await login(mira.email, 'wrong')
    const [refused, signedIn] = await entries()
    expect(refused).toEqual({
      id: expect.any(Number),
      at: expect.any(String),
      action: 'user.login',
      outcome: 'failure',
      user_id: mira.userId,
      user_name: 'Some Body',
      tenant_id: null,
      ip: expect.stringMatching(/^198\.51\./),
      user_agent: 'curl/8.5.0',
      request_id: 'login-of-mira',
      detail: { status: 401 },
    })
    expect(signedIn).toMatchObject({ outcome: 'success', user_id: mira.userId, tenant_id: rex.tenantId })
    expect(Number(refused?.id)).toBeGreaterThan(Number(signedIn?.id))
  })

  test('an administrator of a tenant sees its rows and what its members were refused, and no other', async () => {
    await record({ action: 'user.role', userId: other.userId, tenantId: other.tenantId })
    await record({ action: 'config.update', userId: rex.userId })
    await record({ action: 'user.login', outcome: 'failure', userId: other.userId })
    await record({ action: 'user.login', outcome: 'failure' })
    const listed = await entries('?limit=200')
    expect(listed.length).toBeGreaterThan(0)
    for (const { tenant_id, user_id, outcome } of listed) {
      if (tenant_id === rex.tenantId) continue
      expect({ tenant_id, outcome }).toEqual({ tenant_id: null, outcome: 'failure' })
      expect([rex.userId, mira.userId]).toContain(user_id)
    }
    expect((await entries('?action=config')).length).toBe(0)
  })

  test('who belongs to several tenants shows none what happens in the others', async () => {
    const guest = await studio.register({ password })
    await studio.database
      .tenant(rex.tenantId)
      .insertInto('memberships')
      .values({ user_id: guest.userId, role: 'viewer' })
      .execute()
    await record({ action: 'token.create', userId: guest.userId, tenantId: guest.tenantId })
    await login(guest.email, 'wrong')
    const seen = await entries(`?user_id=${guest.userId}`)
    expect(seen.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(['user.login failure'])
    const own = await entries(`?user_id=${mira.userId}`, guest)
    expect(own).toEqual([])
  })

  test('an administrator of the server also sees what concerns no tenant, and no other tenant', async () => {
    await record({ action: 'config.update', userId: system.userId })
    await record({ action: 'user.role', userId: system.userId, tenantId: system.tenantId })
    const listed = await entries('?limit=200', system)
    expect(listed.map(({ action }) => action)).toEqual(expect.arrayContaining(['config.update', 'user.role']))
    const tenants = new Set(listed.map(({ tenant_id }) => tenant_id))
    expect([...tenants].sort()).toEqual([system.tenantId, null].sort())
  })

  test('a credential of that administrator that is limited to audit.read sees the tenant only', async () => {
    const token = await studio.request
      .post('/api-tokens')
      .set('Authorization', system.bearer)
      .send({ name: 'auditor', scopes: ['audit.read'] })
    const limited = { ...system, bearer: `Bearer ${token.body.token}` }
    const tenants = new Set((await entries('?limit=200', limited)).map(({ tenant_id }) => tenant_id))
    expect([...tenants]).toEqual([system.tenantId])
  })

  test('who is gone has no name, and their rows stay', async () => {
    const gone = randomUUID()
    await record({ action: 'user.delete', userId: gone, tenantId: rex.tenantId })
    expect((await entries())[0]).toMatchObject({ user_id: gone, user_name: null })
  })
})

describe('filters and pages', () => {
  let lee: Member

  beforeAll(async () => {
    lee = await studio.register()
    const kim = await studio.register({ tenantId: lee.tenantId })
    const rows = [
      { action: 'group.create', userId: lee.userId },
      { action: 'group.member.add', userId: lee.userId },
      { action: 'groups.export', userId: lee.userId },
      { action: 'group_x.create', userId: lee.userId },
      { action: 'user.login', userId: kim.userId },
      { action: 'user.password', userId: kim.userId, outcome: 'failure' as const },
    ]
    for (const row of rows) await record({ ...row, tenantId: lee.tenantId })
  })

  const actions = async (query: string) => (await entries(query, lee)).map(({ action }) => action)

  test('action is this one, or those that begin with it and a dot', async () => {
    expect(await actions('?action=group')).toEqual(['group.member.add', 'group.create'])
    expect(await actions('?action=group.member')).toEqual(['group.member.add'])
    expect(await actions('?action=group_x')).toEqual(['group_x.create'])
    expect(await actions('?action=grou')).toEqual([])
  })

  test('user_id, outcome, since and until', async () => {
    expect(await actions(`?user_id=${lee.userId}&action=group.create`)).toEqual(['group.create'])
    expect(await actions('?outcome=failure')).toEqual(['user.password'])
    const all = await entries('', lee)
    const middle = all[2]?.at ?? ''
    expect(await entries(`?since=${middle}`, lee)).toEqual(all.filter(({ at }) => at >= middle))
    expect(await entries(`?until=${middle}`, lee)).toEqual(all.filter(({ at }) => at < middle))
    const offset = encodeURIComponent('2999-01-01T00:00:00+05:00')
    expect(await entries(`?since=${offset}`, lee)).toEqual([])
  })

  test('pages do not overlap, and Link headers keep the filter', async () => {
    const pages = await Promise.all([0, 2, 4].map((offset) => get(`?limit=2&offset=${offset}`, lee)))
    expect(pages.flatMap(({ body }) => body.entries)).toEqual(await entries('', lee))
    expect(pages.map(({ body }) => body.total)).toEqual([6, 6, 6])
    const filtered = await get('?user_id='.concat(lee.userId, '&limit=1'), lee)
    expect(filtered.headers.link).toContain(`user_id=${lee.userId}&limit=1&offset=1>; rel="next"`)
    expect(filtered.headers['x-total-count']).toBe('4')
  })

  test('422 names the parameter that does not fit', async () => {
    const unfit: Record<string, string> = {
      'user_id=rex': '/query/user_id',
      'action=User.Login': '/query/action',
      'action=user.': '/query/action',
      'outcome=maybe': '/query/outcome',
      'since=yesterday': '/query/since',
      'since=2026-06-30T23:59:60Z': '/query/since',
      'until=0000-01-01T00:00:00Z': '/query/until',
      'limit=0': '/query/limit',
      'offset=-1': '/query/offset',
    }
    for (const [query, pointer] of Object.entries(unfit)) {
      const { status, body } = await get(`?${query}`, lee)
      expect(status, query).toBe(422)
      expect(body.errors[0].pointer, query).toBe(pointer)
    }
  })
})

test('403 for editors and viewers, 401 without a credential', async () => {
  const viewer = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
  expect((await get('', mira)).status).toBe(403)
  expect((await get('', viewer)).status).toBe(403)
  expect((await studio.request.get('/api/admin/audit')).status).toBe(401)
})

test('the application cannot change or remove a row', async () => {
  const { system: db } = studio.database
  await expect(db.updateTable('audit_log').set({ outcome: 'success' }).execute()).rejects.toThrow(
    'permission',
  )
  await expect(db.deleteFrom('audit_log').execute()).rejects.toThrow('permission')
})

test('a page of a long log is read in the order of the index, by both kinds of reader', async () => {
  const owner = new pg.Client({ connectionString: studio.ownerUrl })
  await owner.connect()
  try {
    await owner.query(
      `insert into audit_log (at, tenant_id, user_id, action, outcome)
       select now() - make_interval(secs => 60000 - i), case when i % 50 = 0 then null when i % 7 = 0 then $1 else $2 end::uuid,
         $3::uuid, 'user.login', 'failure'
       from generate_series(1, 60000) i`,
      [rex.tenantId, randomUUID(), mira.userId],
    )
    await owner.query('analyze audit_log')
  } finally {
    await owner.end()
  }
  for (const reach of ['tenant', 'server'] as const) {
    const page = auditPage(
      studio.database.tenant(rex.tenantId, rex.userId),
      reach,
      {},
      { offset: 100, limit: 50 },
    )
    const plan = (await page.explain('text')).map((row) => Object.values(row)[0]).join('\n')
    expect(plan).toContain('Index Scan using audit_log_tenant_idx on audit_log')
    expect(plan).not.toContain('Seq Scan on audit_log')
  }
  expect(await entries('?offset=100&limit=50')).toHaveLength(50)
})
