import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'

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
const nobody = '00000000-0000-4000-8000-000000000000'
describe('POST /api/groups', () => {
  test('201 with members, ETag and Location', async () => {
    const answer = await send('post', '/api/groups', {
      name: 'Writers',
      description: 'Quests and dialogue',
      permissions: ['entities.read', 'entities.write'],
      member_ids: [mira.userId.toUpperCase(), rex.userId],
    })
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      id: expect.any(String),
      name: 'Writers',
      description: 'Quests and dialogue',
      permissions: ['entities.read', 'entities.write'],
      member_count: 2,
      members: expect.arrayContaining([
        {
          user_id: mira.userId,
          name: 'Some Body',
          email: mira.email,
          avatar_url: null,
          added_at: expect.any(String),
        },
      ]),
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    expect(answer.headers.location).toBe(`/api/groups/${answer.body.id}`)
    const view = await get(`/api/groups/${answer.body.id}`)
    expect(view.body).toEqual(answer.body)
    expect(view.headers.etag).toBe(answer.headers.etag)
    await send('delete', `/api/groups/${answer.body.id}`)
  })

  test('the permissions come from a preset or a template when none are given', async () => {
    const template = await send('post', '/api/permission-templates', {
      name: 'Copied',
      permissions: ['users.read'],
    })
    const builtIn = (await get('/api/permission-templates')).body.permission_templates[0]
    const cases = [
      [{ preset: 'writers' }, ['entities.read', 'entities.write']],
      [{ permission_template_id: template.body.id }, ['users.read']],
      [{ permission_template_id: builtIn.id }, builtIn.permissions],
      [{ preset: 'writers', permissions: ['users.read'] }, ['users.read']],
      [{}, []],
    ] as const
    for (const [fields, permissions] of cases) {
      expect(await create(fields), JSON.stringify(fields)).toMatchObject({ permissions })
    }
  })

  const unknown = {
    '/permissions/1': { permissions: ['entities.read', 'entities.fly'] },
    '/permissions/0': { permissions: ['system.config'] },
    '/preset': { preset: 'heroes' },
    '/permission_template_id': { permission_template_id: nobody },
    '/member_ids/0': { member_ids: [nobody] },
  }
  for (const [pointer, fields] of Object.entries(unknown)) {
    test(`422 for ${JSON.stringify(fields)}, naming ${pointer}, and no group is made`, async () => {
      const name = `Not made ${pointer}`
      const answer = await send('post', '/api/groups', { name, ...fields })
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
      expect((await get(`/api/groups?search=${encodeURIComponent(name)}`)).body.total).toBe(0)
    })
  }

  test('422 for a member of another tenant, naming each, the same as for one who does not exist', async () => {
    const stranger = await studio.register()
    const answer = await send('post', '/api/groups', {
      name: 'Strangers',
      member_ids: [rex.userId, stranger.userId, nobody],
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([
      { pointer: '/member_ids/1', message: `no such user in the tenant: ${stranger.userId}` },
      { pointer: '/member_ids/2', message: `no such user in the tenant: ${nobody}` },
    ])
  })

  const unfit: Record<string, [object, string]> = {
    'no name': [{}, '/name'],
    'an empty name': [{ name: '' }, '/name'],
    'a member of its own': [{ name: 'a', tenant_id: nobody }, '/tenant_id'],
    'permissions that are no list': [{ name: 'a', permissions: 'all' }, '/permissions'],
    'members that are no ids': [{ name: 'a', member_ids: ['me'] }, '/member_ids/0'],
  }
  for (const [what, [body, pointer]] of Object.entries(unfit)) {
    test(`422 for ${what}, naming the field`, async () => {
      const answer = await send('post', '/api/groups', body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    })
  }

  test('409 for a name that a group of the tenant has in any case, and another tenant may have it', async () => {
    const { name } = await create()
    const answer = await send('post', '/api/groups', { name: name.toUpperCase() })
    expect(answer.status).toBe(409)
    expect((await send('post', '/api/groups', { name }, other)).status).toBe(201)
  })

  test('of several at once with one name exactly one is made', async () => {
    const body = { name: 'At once' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => send('post', '/api/groups', body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  })
})

describe('GET /api/groups', () => {
  test('pages by name with Link headers, searches by part of the name', async () => {
    const lee = await studio.register()
    for (const name of ['delta', 'Alpha', '100% beta', 'charlie_x']) await create({ name }, lee)
    const { status, body, headers } = await get('/api/groups?offset=1&limit=2', lee)
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 4, offset: 1, limit: 2 })
    expect(body.groups.map(({ name }: { name: string }) => name)).toEqual(['Alpha', 'charlie_x'])
    expect(headers.link).toContain('</api/groups?offset=3&limit=2>; rel="next"')
    expect(headers['x-total-count']).toBe('4')
    const found = async (search: string) =>
      (await get(`/api/groups?search=${encodeURIComponent(search)}`, lee)).body.groups.map(
        ({ name }: { name: string }) => name,
      )
    expect(await found('ALPH')).toEqual(['Alpha'])
    expect(await found('%')).toEqual(['100% beta'])
    expect(await found('_')).toEqual(['charlie_x'])
    expect(await found('')).toHaveLength(4)
  })

  test('counts the members of each', async () => {
    const lee = await studio.register()
    const kim = await studio.register({ tenantId: lee.tenantId, role: 'viewer' })
    await create({ name: 'A', member_ids: [lee.userId, kim.userId] }, lee)
    await create({ name: 'B' }, lee)
    const { body } = await get('/api/groups', kim)
    expect(body.groups.map((group: { member_count: number }) => group.member_count)).toEqual([2, 0])
  })

  test('has nothing of another tenant', async () => {
    const lee = await studio.register()
    expect((await get('/api/groups', lee)).body).toEqual({ total: 0, offset: 0, limit: 50, groups: [] })
  })

  test('422 for a page that cannot be', async () => {
    for (const query of ['limit=0', 'limit=201', 'offset=-1', 'limit=many']) {
      expect((await get(`/api/groups?${query}`)).status, query).toBe(422)
    }
  })
})

describe('GET /api/groups/user/{user_id}', () => {
  test('lists the groups of the user by name; me and current are the caller', async () => {
    const lee = await studio.register()
    const kim = await studio.register({ tenantId: lee.tenantId, role: 'viewer' })
    for (const name of ['b', 'a']) await create({ name, member_ids: [kim.userId] }, lee)
    await create({ name: 'c', member_ids: [lee.userId] }, lee)
    const listed = async (user: string, member: Member) => {
      const { status, body } = await get(`/api/groups/user/${user}`, member)
      expect(status).toBe(200)
      return body.groups.map(({ name }: { name: string }) => name)
    }
    expect(await listed(kim.userId, lee)).toEqual(['a', 'b'])
    expect(await listed(kim.userId.toUpperCase(), lee)).toEqual(['a', 'b'])
    expect(await listed('me', kim)).toEqual(['a', 'b'])
    expect(await listed('current', lee)).toEqual(['c'])
    const page = await get(`/api/groups/user/${kim.userId}?offset=1&limit=1`, lee)
    expect(page.body).toMatchObject({ total: 2, offset: 1, limit: 1, groups: [{ name: 'b' }] })
    expect(page.headers.link).toContain('rel="prev"')
  })

  test('404 for a user of another tenant and for nobody, 422 for what is no id', async () => {
    expect((await get(`/api/groups/user/${other.userId}`)).status).toBe(404)
    expect((await get(`/api/groups/user/${nobody}`)).status).toBe(404)
    expect((await get('/api/groups/user/rex')).status).toBe(422)
  })
})

describe('GET /api/groups/{id}', () => {
  test('304 while it is the version that the client has', async () => {
    const { id } = await create()
    const { headers } = await get(`/api/groups/${id}`)
    const again = () => get(`/api/groups/${id}`).set('If-None-Match', String(headers.etag))
    expect((await again()).status).toBe(304)
    await send('post', `/api/groups/${id}/members`, { user_id: mira.userId })
    expect((await again()).status).toBe(200)
  })

  test('404 for a group of another tenant and for none, by every method, and 422 for what is no id', async () => {
    const { id } = await create({}, other)
    for (const one of [id, nobody]) {
      const answers = await Promise.all([
        get(`/api/groups/${one}`),
        send('put', `/api/groups/${one}`, { name: 'Taken over' }),
        send('delete', `/api/groups/${one}`),
        send('post', `/api/groups/${one}/members`, { user_id: rex.userId }),
        send('delete', `/api/groups/${one}/members/${other.userId}`),
      ])
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    }
    expect((await get('/api/groups/writers')).status).toBe(422)
    expect((await get(`/api/groups/${id}`, other)).status).toBe(200)
  })
})

describe('PUT /api/groups/{id}', () => {
  test('changes what is named, keeps what is absent, clears what is null', async () => {
    const { id } = await create({ description: 'Old', permissions: ['entities.read'] })
    const renamed = await send('put', `/api/groups/${id}`, { name: 'Renamed' })
    expect(renamed.status).toBe(200)
    expect(renamed.body).toMatchObject({
      name: 'Renamed',
      description: 'Old',
      permissions: ['entities.read'],
    })
    const cleared = await send('put', `/api/groups/${id}`, { description: null, permissions: [] })
    expect(cleared.body).toMatchObject({ name: 'Renamed', description: null, permissions: [] })
    expect(cleared.headers.etag).not.toBe(renamed.headers.etag)
    expect((await send('put', `/api/groups/${id}`, { name: 'RENAMED' })).body.name).toBe('RENAMED')
  })

  test('409 for the name of another group', async () => {
    const [{ id }, { name }] = [await create(), await create()]
    expect((await send('put', `/api/groups/${id}`, { name: name.toLowerCase() })).status).toBe(409)
  })

  test('412 for another version than the current, also when only the members have changed', async () => {
    const { id } = await create()
    const { headers } = await get(`/api/groups/${id}`)
    const put = () =>
      send('put', `/api/groups/${id}`, { description: 'x' }).set('If-Match', String(headers.etag))
    await send('post', `/api/groups/${id}/members`, { user_id: mira.userId })
    expect((await put()).status).toBe(412)
    expect((await send('delete', `/api/groups/${id}`).set('If-Match', String(headers.etag))).status).toBe(412)
    const current = (await get(`/api/groups/${id}`)).headers.etag
    const update = send('put', `/api/groups/${id}`, { description: 'x' }).set('If-Match', String(current))
    expect((await update).status).toBe(200)
  })

  test('422 for a permission that does not exist and for a member that the contract does not know', async () => {
    const { id } = await create()
    const unknown = await send('put', `/api/groups/${id}`, { permissions: ['everything'] })
    expect(unknown.status).toBe(422)
    expect(unknown.body.detail).toBe('permissions.0: no such permission: everything')
    expect((await send('put', `/api/groups/${id}`, { member_count: 9 })).status).toBe(422)
  })
})

describe('members', () => {
  test('adding answers 201 with the group; 409 the second time', async () => {
    const { id } = await create()
    const added = await send('post', `/api/groups/${id}/members`, { user_id: mira.userId.toUpperCase() })
    expect(added.status).toBe(201)
    expect(added.body.members).toMatchObject([{ user_id: mira.userId, email: mira.email }])
    expect((await send('post', `/api/groups/${id}/members`, { user_id: mira.userId })).status).toBe(409)
  })

  test('422 for a user of another tenant and for nobody, naming the field', async () => {
    const { id } = await create()
    for (const user of [other.userId, nobody]) {
      const answer = await send('post', `/api/groups/${id}/members`, { user_id: user })
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/user_id')
    }
    expect((await send('post', `/api/groups/${id}/members`, {})).status).toBe(422)
  })

  test('removing answers with the group; 404 for one who is not in it', async () => {
    const { id } = await create({ member_ids: [mira.userId, rex.userId] })
    const removed = await send('delete', `/api/groups/${id}/members/me`)
    expect(removed.status).toBe(200)
    expect(removed.body.members).toMatchObject([{ user_id: mira.userId }])
    expect((await send('delete', `/api/groups/${id}/members/${rex.userId}`)).status).toBe(404)
    expect((await send('delete', `/api/groups/${id}/members/${other.userId}`)).status).toBe(404)
    expect((await send('delete', `/api/groups/${id}/members/rex`)).status).toBe(422)
  })

  test('who leaves the tenant leaves its groups', async () => {
    const gone = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
    const { id } = await create({ member_ids: [gone.userId] })
    await studio.database
      .tenant(rex.tenantId)
      .deleteFrom('memberships')
      .where('user_id', '=', gone.userId)
      .execute()
    expect((await get(`/api/groups/${id}`)).body.members).toEqual([])
  })
})

describe('who may', () => {
  const reads = ['/api/groups', '/api/groups/presets', '/api/groups/user/me', '/api/permission-templates']
  const writes = (id: string): [Method, string, object?][] => [
    ['post', '/api/groups', { name: 'New' }],
    ['put', `/api/groups/${id}`, { name: 'New' }],
    ['delete', `/api/groups/${id}`],
    ['post', `/api/groups/${id}/members`, { user_id: mira.userId }],
    ['delete', `/api/groups/${id}/members/${mira.userId}`],
    ['post', '/api/permission-templates', { name: 'New', permissions: [] }],
  ]

  test('every member reads, administrators write, nobody does without a credential', async () => {
    const { id } = await create({ member_ids: [mira.userId] })
    for (const path of [...reads, `/api/groups/${id}`]) {
      expect((await get(path, mira)).status, path).toBe(200)
      expect((await studio.request.get(path)).status, path).toBe(401)
    }
    for (const role of ['viewer', 'editor'] as const) {
      const member = await studio.register({ tenantId: rex.tenantId, role })
      for (const [method, path, body] of writes(id)) {
        expect((await send(method, path, body, member)).status, `${role} ${method} ${path}`).toBe(403)
        expect((await studio.request[method](path).send(body)).status, `${method} ${path}`).toBe(401)
      }
    }
    const admin = await studio.register({ tenantId: rex.tenantId, role: 'admin' })
    expect((await send('put', `/api/groups/${id}`, { name: 'By admin' }, admin)).status).toBe(200)
  })
})

test('every change is audited and in the change log of the tenant', async () => {
  const lee = await studio.register()
  const { id } = await create({ name: 'Trail', permissions: ['entities.read'] }, lee)
  await send('put', `/api/groups/${id}`, { name: 'Track', permissions: ['users.read'] }, lee)
  await send('post', `/api/groups/${id}/members`, { user_id: lee.userId }, lee)
  await send('delete', `/api/groups/${id}/members/me`, undefined, lee)
  await send('delete', `/api/groups/${id}`, undefined, lee)
  await send('post', '/api/permission-templates', { name: 'T', permissions: ['users.read'] }, lee)
  const rows = await auditOf(studio, lee.userId)
  expect(rows.map(({ action, tenant_id }) => `${action} ${tenant_id === lee.tenantId}`)).toEqual([
    'group.create true',
    'group.update true',
    'group.member.add true',
    'group.member.remove true',
    'group.delete true',
    'permission_template.create true',
  ])
  expect(rows[1]?.detail).toMatchObject({
    group_id: id,
    former_name: 'Trail',
    former_permissions: ['entities.read'],
    permissions: ['users.read'],
  })
  expect(rows[2]?.detail).toMatchObject({ member_id: lee.userId })
  const changes = await studio.database
    .tenant(lee.tenantId)
    .selectFrom('change_log')
    .select(['noun', 'noun_id', 'action', 'name'])
    .orderBy('seq')
    .execute()
  expect(changes.map(({ noun, noun_id, action, name }) => [noun, noun_id === id, action, name])).toEqual([
    ['group', true, 'create', 'Trail'],
    ['group', true, 'update', 'Track'],
    ['group', true, 'update', 'Track'],
    ['group', true, 'update', 'Track'],
    ['group', true, 'delete', 'Track'],
  ])
})
