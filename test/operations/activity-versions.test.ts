import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

const get = (path: string) => studio.request.get(path).set('Authorization', member.bearer)
const create = (id: string, body: object = {}) =>
  studio.request
    .post('/api/entity/character')
    .set('Authorization', member.bearer)
    .send({ entity_id: id, name: `N ${id}`, ...body })
const update = (id: string, body: object) =>
  studio.request.put(`/api/entity/character/${id}`).set('Authorization', member.bearer).send(body)

describe('the versions of an entity', () => {
  const versions = async (id: string, query = '') =>
    (await get(`/api/entity/character/${id}/versions${query}`)).body

  test('are listed with who, when, by which way and which fields changed', async () => {
    await create('listed', { fields: { age: '34', gender: 'male' }, markdown_body: 'One.' })
    await update('listed', { fields: { age: '35', gender: null }, status: 'archived' })
    await update('listed', { markdown_body: 'Two.' })
    const list = await versions('listed')
    expect(list).toMatchObject({ total: 3, entity_type: 'character', entity_id: 'listed' })
    expect(list.versions).toMatchObject([
      { version: 3, current: true, action: 'update', origin: 'api', changed: [], body_changed: true },
      { version: 2, current: false, changed: ['age', 'gender', 'status'], body_changed: false },
      { version: 1, action: 'create', origin: 'api', changed: [], saved_by: member.userId },
    ])
    expect(list.versions[0].saved_by_name).toBe('Some Body')
    const page = await versions('listed', '?offset=1&limit=1')
    expect(page.versions).toMatchObject([{ version: 2, changed: ['age', 'gender', 'status'] }])
  })

  test('are viewed in the shape of the entity, and compared', async () => {
    const made = (await create('viewed', { fields: { age: '34' }, markdown_body: 'One.\n' })).body
    await update('viewed', { fields: { age: '35' }, markdown_body: 'Two.\n' })
    const path = '/api/entity/characters/viewed/versions'
    const first = await get(`${path}/1`)
    expect(first.body).toEqual(made)
    expect((await get(`${path}/2`)).body).toEqual((await get('/api/entity/character/viewed')).body)
    const compared = await get(`${path}/2?against=1`)
    expect(compared.body).toMatchObject({
      identical: false,
      fields: [{ field: 'age', change: 'changed', before: '34', after: '35' }],
      markdown: { changed: true, added: 1, removed: 1 },
    })
    expect((await get(`${path}/2?against=2`)).body.identical).toBe(true)
  })

  test('404 for an unknown version, entity and type, and for a deleted entity', async () => {
    await create('short')
    for (const path of [
      'short/versions/2',
      'short/versions/1?against=7',
      'nobody/versions',
      'nobody/versions/1',
    ]) {
      expect((await get(`/api/entity/character/${path}`)).status, path).toBe(404)
    }
    expect((await get('/api/entity/spaceship/short/versions')).status).toBe(404)
    await studio.request.delete('/api/entity/character/short').set('Authorization', member.bearer)
    expect((await get('/api/entity/character/short/versions')).status).toBe(404)
    expect((await get('/api/entity/character/short/versions/1')).status).toBe(404)
  })

  test('restoring writes a new version with the old content, and honours If-Match', async () => {
    const made = (await create('again', { fields: { age: '34' }, markdown_body: 'One.' })).body
    await update('again', { name: 'Other', fields: { age: '35' }, markdown_body: 'Two.' })
    const restore = (version: number, tag?: string) => {
      const asked = studio.request
        .post(`/api/entity/character/again/versions/${version}/restore`)
        .set('Authorization', member.bearer)
      return tag === undefined ? asked : asked.set('If-Match', tag)
    }
    expect((await restore(1, '"1"')).status).toBe(412)
    expect((await restore(9)).status).toBe(404)
    const answer = await restore(1, '"2"')
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).toBe('"3"')
    const { name, fields, markdown_body } = made
    expect(answer.body).toMatchObject({ name, fields, markdown_body, version: 3 })
    const list = await versions('again')
    expect(list.versions[0]).toMatchObject({ version: 3, origin: 'restore', changed: ['age', 'name'] })
    expect(list.total).toBe(3)
    const viewer = await studio.register({ tenantId: member.tenantId, role: 'viewer' })
    const refused = await studio.request
      .post('/api/entity/character/again/versions/1/restore')
      .set('Authorization', viewer.bearer)
    expect(refused.status).toBe(403)
  })

  test('409 for a version that no file can hold, which says why', async () => {
    await create('elder', { fields: { age: '34' } })
    await update('elder', { fields: { age: '35' } })
    await sql`
      update entity_revisions set fields = jsonb_set(fields, '{entity_type}', '"x"')
      where entity_id = 'elder'`.execute(studio.database.tenant(member.tenantId))
    const answer = await studio.request
      .post('/api/entity/character/elder/versions/1/restore')
      .set('Authorization', member.bearer)
    expect(answer.status).toBe(409)
    expect(answer.body.detail).toContain('/fields/entity_type')
  })

  test('a renamed entity keeps its versions, and who wrote those under the former id by which way', async () => {
    await create('born', { fields: { age: '34' } })
    await update('born', { fields: { age: '35' } })
    const renamed = await studio.request
      .post('/api/rename-entity')
      .set('Authorization', member.bearer)
      .send({ entity_type: 'character', entity_id: 'born', new_id: 'wed', new_name: 'Wed' })
    expect(renamed.status).toBe(200)
    expect((await versions('wed')).versions).toMatchObject([
      { version: 3, action: 'rename', origin: 'rename', changed: ['name'] },
      { version: 2, action: 'update', origin: 'api', changed: ['age'] },
      { version: 1, action: 'create', origin: 'api' },
    ])
    const { activities } = (await get('/api/activity/history?entity_type=character&entity_id=wed')).body
    expect(activities[0].changes[0]).toMatchObject({ field: 'entity_id', before: 'born', after: 'wed' })
    expect((await get('/api/entity/character/born/versions')).status).toBe(404)
  })
})
