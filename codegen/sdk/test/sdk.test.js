import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { AtelierError, createAtelier, unwrap } from '../index.js'

// Needs a running server: ATELIER_URL, and an account in ATELIER_EMAIL and ATELIER_PASSWORD.
const {
  ATELIER_URL: baseUrl = 'http://127.0.0.1:8201',
  ATELIER_EMAIL: email,
  ATELIER_PASSWORD: password,
} = process.env
const atelier = createAtelier({ baseUrl })
const type = 'character'

before(async () => {
  assert.ok(email && password, 'ATELIER_EMAIL and ATELIER_PASSWORD must name an account')
  const login = await atelier.login(email, password)
  assert.equal(atelier.token, login.access_token)
})

test('creates an entity, reads it back, changes it and deletes it', async () => {
  const name = `Sdk ${Date.now()}`
  const created = await unwrap(
    atelier.POST('/api/entity/{type}', { params: { path: { type } }, body: { name, fields: { age: '34' } } }),
  )
  assert.equal(created.name, name)
  const path = { type, id: created.entity_id }
  const viewed = await unwrap(atelier.GET('/api/entity/{type}/{id}', { params: { path } }))
  assert.deepEqual(viewed.fields, created.fields)
  const body = { fields: { age: '35' } }
  const updated = await unwrap(atelier.PUT('/api/entity/{type}/{id}', { params: { path }, body }))
  assert.equal(updated.fields.age, '35')
  await unwrap(atelier.DELETE('/api/entity/{type}/{id}', { params: { path } }))
  const gone = await atelier.GET('/api/entity/{type}/{id}', { params: { path } })
  assert.equal(gone.response.status, 404)
  assert.equal(gone.data, undefined)
  assert.match(gone.error.detail, /not found/i)
})

test('lists entities page by page with typed query parameters', async () => {
  const page = await unwrap(
    atelier.GET('/api/entity/{type}', { params: { path: { type }, query: { limit: 2, sort_order: 'asc' } } }),
  )
  assert.ok(page.entities.length <= 2)
  assert.equal(page.limit, 2)
})

test('a wrong password throws an AtelierError with status 401 and the problem, and keeps no token', async () => {
  const stranger = createAtelier({ baseUrl })
  await assert.rejects(stranger.login(email, `${password}-wrong`), (error) => {
    assert.ok(error instanceof AtelierError)
    assert.equal(error.status, 401)
    assert.equal(error.problem?.status, 401)
    return true
  })
  assert.equal(stranger.token, undefined)
})

test('a request without a credential is refused with 401', async () => {
  const { error, response } = await createAtelier({ baseUrl }).GET('/api/entity/{type}', {
    params: { path: { type } },
  })
  assert.equal(response.status, 401)
  assert.equal(error?.status, 401)
})
