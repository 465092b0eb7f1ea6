import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'

let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  await create('character', { entity_id: 'rex', name: 'Rex', fields: { age: '34' }, markdown_body: '# Rex' })
  await create('character', { entity_id: 'ana', name: 'Ana' })
  await create('location', { entity_id: 'quay', name: 'Quay' })
})
afterAll(() => studio.close())

async function create(type: string, body: object, who = owner) {
  const answer = await studio.request.post(`/api/entity/${type}`).set('Authorization', who.bearer).send(body)
  expect(answer.status).toBe(201)
}
const share = (body: object, who = owner) =>
  studio.request.post('/api/shares').set('Authorization', who.bearer).send(body)
const list = (query = '', who = owner) =>
  studio.request.get(`/api/shares${query}`).set('Authorization', who.bearer)
const revoke = (id: string, who = owner) =>
  studio.request.delete(`/api/shares/${id}`).set('Authorization', who.bearer)
const open = (code: string, rest = '') => studio.request.get(`/api/share/${code}${rest}`)

const rex = { scope: 'entity', entity_type: 'characters', entity_id: 'rex' }

describe('POST /api/shares', () => {
  test('201 with a code of 128 bits and the address that opens it', async () => {
    const answer = await share({ ...rex, title: 'For the art team', expires_in: 3600 })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      scope: 'entity',
      entity_type: 'character',
      entity_id: 'rex',
      title: 'For the art team',
      has_password: false,
      is_expired: false,
      is_revoked: false,
      view_count: 0,
      created_by: owner.userId,
    })
    expect(answer.body.code).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(answer.body.url).toBe(`${studio.services.config.publicUrl}/api/share/${answer.body.code}`)
    expect((await open(answer.body.code)).status).toBe(200)
  })

  test('404 for an entity, or a type, that does not exist or is another tenant’s', async () => {
    const stranger = await studio.register()
    expect((await share({ ...rex, entity_id: 'nobody' })).status).toBe(404)
    expect((await share({ scope: 'type', entity_type: 'spaceship' })).status).toBe(404)
    expect((await share(rex, stranger)).status).toBe(404)
  })

  test.each([
    ['/entity_type', { scope: 'entity', entity_id: 'rex' }],
    ['/entity_id', { scope: 'entity', entity_type: 'character' }],
    ['/entity_id', { scope: 'type', entity_type: 'character', entity_id: 'rex' }],
    ['/entity_type', { scope: 'universe', entity_type: 'character' }],
    ['/expires_at', { scope: 'universe', expires_at: '2020-01-01T00:00:00Z' }],
    ['/expires_in', { scope: 'universe', expires_at: '2120-01-01T00:00:00Z', expires_in: 60 }],
    ['/scope', { scope: 'galaxy' }],
    ['/password', { scope: 'universe', password: 'abc' }],
  ])('422 names %s for %j', async (pointer, body) => {
    const answer = await share(body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  test('403 for a viewer, who may list shares all the same', async () => {
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect((await share(rex, viewer)).status).toBe(403)
    expect((await list('', viewer)).status).toBe(200)
  })
})

describe('GET /api/shares', () => {
  test('shows the code again to members of the tenant, newest first, and nothing to others', async () => {
    const first = (await share({ scope: 'type', entity_type: 'location', title: 'one' })).body
    const second = (await share({ scope: 'type', entity_type: 'location', title: 'two' })).body
    const page = await list('?scope=type&entity_type=Locations&limit=1')
    expect(page.body).toMatchObject({ total: 2, shares: [{ id: second.id, code: second.code }] })
    expect(page.headers.link).toContain('rel="next"')
    expect((await list('?scope=type&entity_type=location&limit=1&offset=1')).body.shares[0]).toEqual(first)
    expect((await list('', await studio.register())).body.total).toBe(0)
  })
})

describe('a share that ends', () => {
  test('revoked, expired, unknown: the same 404, and the list tells which', async () => {
    const revoked = (await share(rex)).body
    const other = await studio.register()
    expect((await revoke(revoked.id, other)).status).toBe(404)
    expect((await open(revoked.code)).status).toBe(200)
    const answer = await revoke(revoked.id)
    expect(answer.body).toMatchObject({ id: revoked.id, is_revoked: true })
    expect((await revoke(revoked.id)).body.revoked_at).toBe(answer.body.revoked_at)

    const expired = (await share({ ...rex, expires_in: 60 })).body
    expect((await open(expired.code)).status).toBe(200)
    studio.advance(61)
    const bodies = []
    for (const code of [revoked.code, expired.code, 'A'.repeat(22), 'conversations', 'x', '%F0%9F%90%89']) {
      const refused = await open(code)
      expect(refused.status, code).toBe(404)
      bodies.push(refused.body.detail)
    }
    expect(new Set(bodies).size).toBe(1)
    expect((await open(revoked.code, '/entities/character')).status).toBe(404)
    const ended = await list('?active=false')
    expect(ended.body.shares).toContainEqual(expect.objectContaining({ id: expired.id, is_expired: true }))
    expect(ended.body.shares).toContainEqual(expect.objectContaining({ id: revoked.id, is_revoked: true }))
  })

  test('each creation and revocation is in the change log once', async () => {
    const member = await studio.register()
    const { id } = (await share({ scope: 'universe' }, member)).body
    await revoke(id, member)
    await revoke(id, member)
    const changes = await changesOf(studio.database.tenant(member.tenantId))
    expect(changes.filter(({ nounId }) => nounId === id).map(({ action }) => action)).toEqual([
      'create',
      'revoke',
    ])
  })

  test('404 while its entity is in the recycle bin', async () => {
    await create('character', { entity_id: 'gone', name: 'Gone' })
    const { code } = (await share({ ...rex, entity_id: 'gone' })).body
    await studio.request.delete('/api/entity/character/gone').set('Authorization', owner.bearer)
    expect((await open(code)).status).toBe(404)
    await create('character', { entity_id: 'gone', name: 'Back' })
    expect((await open(code)).body.entity.name).toBe('Back')
  })
})

describe('GET /api/share/{code}', () => {
  test('one entity, without an account, and nothing beside it', async () => {
    const { code } = (await share({ ...rex, title: 'Look' })).body
    const answer = await open(code)
    expect(answer.body).toMatchObject({
      scope: 'entity',
      title: 'Look',
      types: [{ entity_type: 'character', count: 1 }],
      entity: { entity_type: 'character', entity_id: 'rex', fields: { age: '34' }, markdown_body: '# Rex' },
    })
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    expect(answer.headers['x-robots-tag']).toContain('noindex')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    const again = await open(code).set('If-None-Match', String(answer.headers.etag))
    expect(again.status).toBe(304)
    const own = await open(code, '/entities/character')
    expect(own.body).toMatchObject({ total: 1, entities: [answer.body.entity] })
    expect((await open(code, '/entities/character?id=ana')).body.total).toBe(0)
    expect((await open(code, '/entities/location')).status).toBe(404)
  })

  test('a share of a type lists it in pages; one of everything lists types with their numbers', async () => {
    const type = (await share({ scope: 'type', entity_type: 'character' })).body.code
    expect((await open(type)).body).toMatchObject({ types: [{ entity_type: 'character' }], entity: null })
    const page = await open(type, '/entities/characters?limit=1')
    expect(page.body).toMatchObject({ offset: 0, limit: 1, entities: [{ entity_id: 'ana' }] })
    expect(page.headers.link).toContain('rel="next"')
    expect((await open(type, '/entities/characters?id=rex')).body.entities[0].name).toBe('Rex')
    expect((await open(type, '/entities/location')).status).toBe(404)

    const universe = (await share({ scope: 'universe' })).body.code
    const { types } = (await open(universe)).body
    expect(types).toContainEqual(expect.objectContaining({ entity_type: 'location', count: 1 }))
    expect((await open(universe, '/entities/location')).body.entities[0].entity_id).toBe('quay')
    expect((await open(universe, '/entities/spaceship')).status).toBe(404)
  })

  test('counts each opening once, those at the same moment too, and no listing', async () => {
    const { id, code } = (await share(rex)).body
    await Promise.all(Array.from({ length: 20 }, () => open(code)))
    await open(code, '/entities/character')
    await studio.request.head(`/api/share/${code}`)
    const { shares } = (await list('?entity_id=rex&limit=200')).body
    expect(shares.find((one: { id: string }) => one.id === id)).toMatchObject({ view_count: 20 })
  })

  test('follows its entity to a new id', async () => {
    await create('character', { entity_id: 'old_name', name: 'Old Name' })
    const { code } = (await share({ ...rex, entity_id: 'old_name' })).body
    const renamed = await studio.request
      .post('/api/rename-entity')
      .set('Authorization', owner.bearer)
      .send({ entity_type: 'character', entity_id: 'old_name', new_id: 'new_name' })
    expect(renamed.status, renamed.text).toBe(200)
    expect((await open(code)).body.entity.entity_id).toBe('new_name')
  })

  test('is open to a member of another tenant as to anybody', async () => {
    const { code } = (await share(rex)).body
    const stranger = await studio.register()
    expect((await open(code).set('Authorization', stranger.bearer)).body.entity.entity_id).toBe('rex')
  })
})

describe('a share with a password', () => {
  test('401 without it, 403 for another, 200 with it, also beyond ASCII', async () => {
    const { code, has_password: has } = (await share({ ...rex, password: 'ebb 潮' })).body
    expect(has).toBe(true)
    const none = await open(code)
    expect(none.status).toBe(401)
    expect(none.headers['www-authenticate']).toContain('SharePassword')
    for (const rest of ['', '/entities/character']) {
      expect((await open(code, rest).set('X-Share-Password', 'flood')).status).toBe(403)
    }
    const sent = Buffer.from('ebb 潮').toString('latin1')
    expect((await open(code).set('X-Share-Password', sent)).status).toBe(200)
    expect((await list('?entity_id=rex&limit=1')).text).not.toMatch(/argon2|password_hash/)
  })

  test('429 after ten wrong ones; the right one gives the tries back', async () => {
    const { code } = (await share({ ...rex, password: 'right' })).body
    const attempt = async (password: string) => (await open(code).set('X-Share-Password', password)).status
    for (let tries = 0; tries < 9; tries++) expect(await attempt('wrong')).toBe(403)
    expect(await attempt('right')).toBe(200)
    for (let tries = 0; tries < 10; tries++) expect(await attempt('wrong')).toBe(403)
    expect(await attempt('right')).toBe(429)
  })
})
