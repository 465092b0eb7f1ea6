import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { knownPermissions, tenantPermissions } from '../../src/http/permissions.ts'
import { presets } from '../../src/identity/groups/presets.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let rex: Member
let mira: Member
let other: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  mira = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
  other = await studio.register()
})
afterAll(() => studio.close())

type Method = 'get' | 'post' | 'put' | 'delete'
const send = (method: Method, path: string, body?: object, member: Member = rex) =>
  studio.request[method](path).set('Authorization', member.bearer).send(body)
const get = (path: string, member?: Member) => send('get', path, undefined, member)

let names = 0
/** A group with a name of its own. */
const create = async (fields: object = {}, member: Member = rex) => {
  names += 1
  const answer = await send('post', '/api/groups', { name: `Group ${names}`, ...fields }, member)
  expect(answer.status, answer.text).toBe(201)
  return answer.body as { id: string; name: string; updated_at: string }
}
const entity = '/api/entity/character'
const write = (member: Member) => send('post', entity, { name: `Rex ${randomUUID()}` }, member)

describe('what a group brings', () => {
  test('a member has it from the next request on, until the member, the permission or the group goes', async () => {
    const steps: [string, (id: string) => Promise<{ status: number }>, number][] = [
      ['added', (id) => send('post', `/api/groups/${id}/members`, { user_id: mira.userId }), 201],
      ['without the permission', (id) => send('put', `/api/groups/${id}`, { permissions: [] }), 403],
      ['with it', (id) => send('put', `/api/groups/${id}`, { permissions: ['entities.write'] }), 201],
      ['removed', (id) => send('delete', `/api/groups/${id}/members/${mira.userId}`), 403],
      ['added again', (id) => send('post', `/api/groups/${id}/members`, { user_id: mira.userId }), 201],
      ['deleted', (id) => send('delete', `/api/groups/${id}`), 403],
    ]
    expect((await write(mira)).status).toBe(403)
    const group = await create({ permissions: ['entities.write'] })
    for (const [name, step, status] of steps) {
      expect((await step(group.id)).status, name).toBeLessThan(300)
      expect((await write(mira)).status, name).toBe(status)
    }
  })

  test('it counts in its own tenant only', async () => {
    await studio.database
      .tenant(other.tenantId)
      .insertInto('memberships')
      .values({ user_id: mira.userId, role: 'viewer' })
      .execute()
    const group = await create({ permissions: ['entities.write'], member_ids: [mira.userId] }, other)
    expect((await write(mira)).status).toBe(403)
    await send('delete', `/api/groups/${group.id}`, undefined, other)
  })
})

describe('nobody gives through a group what they do not have', () => {
  let host: Member
  let strong: { id: string }
  let weak: { id: string }

  beforeAll(async () => {
    host = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
    strong = await create({ name: 'Strong', permissions: ['users.manage', 'audit.read'] })
    weak = await create({ name: 'Weak', permissions: ['entities.read'] })
    await create({ name: 'Hosts', preset: 'hosts', member_ids: [host.userId] })
  })

  const escalations: Record<string, () => ReturnType<typeof send>> = {
    'creating a group with it': () =>
      send('post', '/api/groups', { name: 'Sneaky', permissions: ['users.manage'] }, host),
    'creating a group from a preset that has it': () =>
      send('post', '/api/groups', { name: 'Sneaky', preset: 'people' }, host),
    'putting it into a group': () =>
      send('put', `/api/groups/${weak.id}`, { permissions: ['entities.read', 'audit.read'] }, host),
    'joining a group that has it': () =>
      send('post', `/api/groups/${strong.id}/members`, { user_id: host.userId }, host),
    'adding somebody to a group that has it': () =>
      send('post', `/api/groups/${strong.id}/members`, { user_id: mira.userId }, host),
  }
  for (const [what, attempt] of Object.entries(escalations)) {
    test(`403 for ${what}, and nothing changes`, async () => {
      const answer = await attempt()
      expect(answer.status).toBe(403)
      expect(answer.body.detail).toMatch(/^Permission \S+ is not yours to give$/)
      expect((await get(`/api/groups/${strong.id}`)).body.member_count).toBe(0)
      expect((await get('/api/groups?search=sneaky')).body.total).toBe(0)
      expect((await get('/api/admin/audit', host)).status).toBe(403)
    })
  }

  test('within what they have they may', async () => {
    const body = { name: 'Fine', permissions: ['entities.write'], member_ids: [mira.userId] }
    const answer = await send('post', '/api/groups', body, host)
    expect(answer.status).toBe(201)
    expect((await send('delete', `/api/groups/${answer.body.id}`, undefined, host)).status).toBe(200)
  })

  test('403 for the scopes of a credential, though its owner could', async () => {
    const token = await send('post', '/api-tokens', { name: 'groups', scopes: ['groups.write'] })
    const bearer = `Bearer ${token.body.token}`
    const body = { name: 'By token', permissions: ['users.manage'] }
    const answer = await studio.request.post('/api/groups').set('Authorization', bearer).send(body)
    expect(answer.status).toBe(403)
  })

  test('422 even for the administrator of the server, where a permission spans tenants', async () => {
    const admin = await studio.register({ systemRole: 'admin' })
    const answer = await send('post', '/api/groups', { name: 'Root', permissions: ['system.admin'] }, admin)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].message).toContain('spans tenants')
  })
})

describe('presets and templates', () => {
  test('GET /api/groups/presets lists bundles of permissions that a group can bring, in pages', async () => {
    const { status, body } = await get('/api/groups/presets', mira)
    expect(status).toBe(200)
    expect(body.total).toBe(presets.length)
    expect(body.presets).toHaveLength(presets.length)
    for (const preset of body.presets) {
      expect(preset.permissions.length, preset.id).toBeGreaterThan(0)
      for (const slug of preset.permissions)
        expect(tenantPermissions.has(slug), `${preset.id} ${slug}`).toBe(true)
    }
    const page = await get('/api/groups/presets?offset=1&limit=1')
    expect(page.body.presets).toEqual([body.presets[1]])
    expect(page.headers.link).toContain('</api/groups/presets?offset=2&limit=1>; rel="next"')
  })

  test('GET /api/permission-templates has one for each role, then those of the tenant by name, in pages', async () => {
    const lee = await studio.register()
    for (const name of ['b', 'A']) {
      await send('post', '/api/permission-templates', { name, permissions: ['users.read'] }, lee)
    }
    const { body } = await get('/api/permission-templates', lee)
    const listed: { name: string; built_in: boolean }[] = body.permission_templates
    expect(body.total).toBe(6)
    expect(listed.map(({ name, built_in }) => `${name} ${built_in}`)).toEqual([
      'Viewer true',
      'Editor true',
      'Administrator true',
      'Owner true',
      'A false',
      'b false',
    ])
    const pages = await Promise.all(
      [0, 2, 4].map((offset) => get(`/api/permission-templates?offset=${offset}&limit=2`, lee)),
    )
    expect(pages.flatMap((page) => page.body.permission_templates)).toEqual(listed)
    const beyond = await get('/api/permission-templates?offset=6&limit=2', lee)
    expect(beyond.body.permission_templates).toEqual([])
  })

  test('POST /api/permission-templates: 201, 409 for a name that is there, 422 for an unknown permission', async () => {
    const post = (body: object) => send('post', '/api/permission-templates', body)
    const created = await post({ name: 'Reviewer', description: 'Reads', permissions: ['entities.read'] })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      id: expect.any(String),
      name: 'Reviewer',
      description: 'Reads',
      permissions: ['entities.read'],
      built_in: false,
      created_at: expect.any(String),
    })
    for (const name of ['reviewer', 'owner']) {
      expect((await post({ name, permissions: [] })).status, name).toBe(409)
    }
    const unknown = await post({ name: 'New', permissions: ['entities.read', 'fly'] })
    expect(unknown.status).toBe(422)
    expect(unknown.body.errors).toEqual([{ pointer: '/permissions/1', message: 'no such permission: fly' }])
    expect((await post({ name: 'No list' })).status).toBe(422)
  })
})

test('all permissions but those that span tenants can be in a group', () => {
  const spanning = [...knownPermissions].filter((slug) => !tenantPermissions.has(slug))
  expect(spanning.sort()).toEqual(['oauth2.manage', 'system.admin', 'system.config'])
})
