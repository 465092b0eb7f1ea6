import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { changesOf } from '../support/changes.ts'

let studio: Studio
let root: Member
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  root = await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
})
afterAll(() => studio.close())

const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const post = (path: string, body: object, who = owner) =>
  studio.request.post(path).set('Authorization', who.bearer).send(body)
const put = (path: string, body: object, who = owner) =>
  studio.request.put(path).set('Authorization', who.bearer).send(body)
const newSlug = () => `slug-${randomBytes(6).toString('hex')}`
const changesTo = async (tenantId: string, noun: string) =>
  (await changesOf(studio.database.tenant(tenantId))).filter((change) => change.noun === noun)

describe('POST /api/tenants', () => {
  test('201: the caller is its owner and can go there; log and audit know of it', async () => {
    const slug = newSlug()
    const answer = await post('/api/tenants', { name: 'City of Brains', slug })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      name: 'City of Brains',
      slug,
      plan: 'free',
      max_users: null,
      brainbits_monthly: null,
      member_count: 1,
      role: 'owner',
    })
    const { id } = answer.body
    const moved = await post('/api/auth/web/select-tenant', { tenant_id: id })
    expect(moved.body).toMatchObject({ tenant_id: id, role: 'owner' })
    const there = { ...owner, bearer: `Bearer ${moved.body.access_token}` }
    const view = await get('/api/tenants/me', there)
    expect(view.body).toEqual(answer.body)
    expect(view.headers.etag).toBe(answer.headers.etag)
    expect(await changesTo(id, 'tenant')).toMatchObject([{ action: 'create', nounId: id }])
    expect(await auditOf(studio, owner.userId)).toContainEqual(
      expect.objectContaining({ action: 'tenant.create', tenant_id: id }),
    )
    owner = await studio.register()
  })

  test('a slug is made from the name, another one each time', async () => {
    const one = await post('/api/tenants', { name: 'Élan & Co' })
    const two = await post('/api/tenants', { name: 'Élan & Co' })
    expect(one.body.slug).toMatch(/^elan-co-[0-9a-f]{12}$/)
    expect(two.body.slug).not.toBe(one.body.slug)
  })

  test('409 when the slug is taken, and no tenant is left behind', async () => {
    const slug = newSlug()
    await post('/api/tenants', { name: 'First', slug })
    const count = async () => (await get('/api/auth/web/session')).body.tenants.length
    const before = await count()
    const answer = await post('/api/tenants', { name: 'Second', slug })
    expect(answer.status).toBe(409)
    expect(answer.body.detail).toBe('The slug is taken')
    expect(await count()).toBe(before)
  })

  test('a plan and its limits are for system administrators to set', async () => {
    for (const body of [{ plan: 'enterprise' }, { max_users: 3 }, { brainbits_monthly: 9 }]) {
      expect((await post('/api/tenants', { name: 'Rich', ...body })).status, JSON.stringify(body)).toBe(403)
    }
    const plan = { plan: 'team', max_users: 10, brainbits_monthly: 7500 }
    expect((await post('/api/tenants', { name: 'Rich', ...plan }, root)).body).toMatchObject(plan)
  })

  test('403 for others than administrators', async () => {
    const editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    expect((await post('/api/tenants', { name: 'Mine' }, editor)).status).toBe(403)
  })

  test.each([
    ['name', { name: '' }],
    ['slug', { name: 'A', slug: 'Not A Slug' }],
    ['plan', { name: 'A', plan: 'golden' }],
    ['max_users', { name: 'A', max_users: 0 }],
  ])('422 names %s', async (name, body) => {
    const answer = await post('/api/tenants', body, root)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(`/${name}`)
  })

  test('the same Idempotency-Key makes one tenant', async () => {
    const key = randomUUID()
    const once = () => post('/api/tenants', { name: 'Once' }).set('Idempotency-Key', key)
    expect((await once()).body.id).toBe((await once()).body.id)
  })
})

describe('GET and PUT /api/tenants/me', () => {
  test('the tenant of the credential, with the caller’s role in it', async () => {
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    const answer = await get('/api/tenants/me', viewer)
    expect(answer.body).toMatchObject({ id: owner.tenantId, role: 'viewer' })
    expect(answer.body.member_count).toBe((await get('/api/users')).body.total)
  })

  test('changes what is given and logs it; nothing given changes nothing', async () => {
    const boss = await studio.register()
    const slug = newSlug()
    const answer = await put('/api/tenants/me', { name: 'Renamed', slug }, boss)
    expect(answer.body).toMatchObject({ name: 'Renamed', slug, plan: 'free' })
    expect((await put('/api/tenants/me', {}, boss)).body).toEqual(answer.body)
    expect((await put('/api/tenants/me', { name: 'Renamed' }, boss)).body).toEqual(answer.body)
    expect(await changesTo(boss.tenantId, 'tenant')).toMatchObject([
      { action: 'update', actorId: boss.userId, diff: { fields: ['name', 'slug'] } },
    ])
  })

  test('409 for a slug that is taken, 412 for another version', async () => {
    const slug = newSlug()
    await post('/api/tenants', { name: 'First', slug }, root)
    expect((await put('/api/tenants/me', { slug })).status).toBe(409)
    expect((await put('/api/tenants/me', { name: 'X' }).set('If-Match', '"old"')).status).toBe(412)
    const { headers } = await get('/api/tenants/me')
    const fits = await put('/api/tenants/me', { name: 'X' }).set('If-Match', headers.etag ?? '')
    expect(fits.status).toBe(200)
  })

  test('422 for what is not the tenant’s own to change, 403 for others than administrators', async () => {
    for (const body of [{ plan: 'team' }, { max_users: 9 }, { id: randomUUID() }, { settings: {} }]) {
      expect((await put('/api/tenants/me', body)).status, JSON.stringify(body)).toBe(422)
    }
    const editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    expect((await put('/api/tenants/me', { name: 'X' }, editor)).status).toBe(403)
  })
})

describe('/api/teams', () => {
  test('201 with Location: the caller leads, the others are members', async () => {
    const mira = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    const body = {
      name: 'Art',
      description: 'Portraits',
      member_ids: [mira.userId.toUpperCase(), owner.userId],
    }
    const answer = await post('/api/teams', body)
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe(`/api/teams/${answer.body.id}`)
    expect(answer.body).toMatchObject({ name: 'Art', description: 'Portraits', member_count: 2 })
    expect(
      answer.body.members.map((one: { user_id: string; role: string }) => [one.user_id, one.role]),
    ).toEqual([
      [owner.userId, 'lead'],
      [mira.userId, 'member'],
    ])
    expect((await get(answer.headers.location ?? '', mira)).body).toEqual(answer.body)
    expect(await changesTo(owner.tenantId, 'team')).toMatchObject([{ action: 'create', name: 'Art' }])
  })

  test('a list by name in pages, of this tenant only', async () => {
    const boss = await studio.register()
    for (const name of ['beta', 'Alpha', 'gamma']) await post('/api/teams', { name, description: null }, boss)
    const answer = await get('/api/teams?limit=2', boss)
    expect(answer.body).toMatchObject({ total: 3, offset: 0, limit: 2 })
    expect(answer.body.teams.map((team: { name: string }) => team.name)).toEqual(['Alpha', 'beta'])
    expect(answer.body.teams[0]).toMatchObject({ description: null, member_count: 1 })
    expect(answer.headers.link).toContain('offset=2')
    expect((await get('/api/teams?offset=2', boss)).body.teams).toHaveLength(1)
  })

  test('409 for a name that is taken, in whatever case, also when two ask at once', async () => {
    const answers = await Promise.all([
      post('/api/teams', { name: 'Twins' }),
      post('/api/teams', { name: 'TWINS' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const other = await studio.register()
    expect((await post('/api/teams', { name: 'Twins' }, other)).status).toBe(201)
  })

  test('422 names each member who is not in the tenant, and no team is made', async () => {
    const stranger = await studio.register()
    const answer = await post('/api/teams', { name: 'Strange', member_ids: [owner.userId, stranger.userId] })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toMatchObject([{ pointer: '/member_ids/1' }])
    expect((await post('/api/teams', { name: 'Strange' })).status).toBe(201)
  })

  test('404 for a team of another tenant and for none, 403 for a viewer who creates one', async () => {
    const other = await studio.register()
    const { body } = await post('/api/teams', { name: 'Theirs' }, other)
    expect((await get(`/api/teams/${body.id}`)).status).toBe(404)
    expect((await get(`/api/teams/${randomUUID()}`)).status).toBe(404)
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect((await post('/api/teams', { name: 'Mine' }, viewer)).status).toBe(403)
  })
})
