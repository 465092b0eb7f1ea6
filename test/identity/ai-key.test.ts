import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let rex: Member
let mira: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  mira = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
})
afterAll(() => studio.close())

const post = (path: string, body: object, member: { bearer: string } = rex) =>
  studio.request.post(path).set('Authorization', member.bearer).send(body)
const get = (path: string, member: { bearer: string } = rex) =>
  studio.request.get(path).set('Authorization', member.bearer)
const asBearer = (token: string) => ({ bearer: `Bearer ${token}` })
const entities = '/api/entity/character'

describe('the AI key', () => {
  const path = (user: string) => `/api/users/${user}/api-key`

  test('is null before the first one', async () => {
    const lee = await studio.register()
    const { status, body } = await get(path('me'), lee)
    expect(status).toBe(200)
    expect(body).toEqual({ user_id: lee.userId, key_prefix: null, created_at: null, last_used_at: null })
  })

  test('regenerate shows it once, and ends the former one at once', async () => {
    const lee = await studio.register()
    const first = await post(`${path('me')}/regenerate`, {}, lee)
    expect(first.status).toBe(200)
    expect(first.body.api_key).toMatch(/^sba_[A-Za-z0-9_-]{43,}$/)
    expect(first.headers['cache-control']).toBe('no-store')
    expect(first.body).toEqual({
      user_id: lee.userId,
      api_key: first.body.api_key,
      key_prefix: `${first.body.api_key.slice(0, 12)}…`,
      created_at: expect.any(String),
      last_used_at: null,
    })
    expect((await get(entities, asBearer(first.body.api_key))).status).toBe(200)
    const second = await post(`${path('current')}/regenerate`, {}, lee)
    expect((await get(entities, asBearer(first.body.api_key))).status).toBe(401)
    expect((await get(entities, asBearer(second.body.api_key))).status).toBe(200)
    const view = await get(path(lee.userId.toUpperCase()), lee)
    expect(view.body.key_prefix).toBe(second.body.key_prefix)
    expect(view.text).not.toContain(second.body.api_key)
  })

  test('of several regenerations at once exactly one key lives', async () => {
    const lee = await studio.register()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(`${path('me')}/regenerate`, {}, lee)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    const live = await Promise.all(answers.map(({ body }) => get(entities, asBearer(body.api_key))))
    expect(live.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(live.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  test('403 for the key of somebody else, whether there is such a user or not', async () => {
    for (const user of [rex.userId, '00000000-0000-4000-8000-000000000000']) {
      expect((await get(path(user), mira)).status, user).toBe(403)
      expect((await post(`${path(user)}/regenerate`, {}, mira)).status, user).toBe(403)
    }
  })

  test('who manages users sees how the key of a member begins, and cannot replace it', async () => {
    const key = await post(`${path('me')}/regenerate`, {}, mira)
    const view = await get(path(mira.userId))
    expect(view.status).toBe(200)
    expect(view.body).toMatchObject({ user_id: mira.userId, key_prefix: key.body.key_prefix })
    expect((await post(`${path(mira.userId)}/regenerate`, {})).status).toBe(403)
    expect((await get(entities, asBearer(key.body.api_key))).status).toBe(200)
  })

  test('404 for who manages users and names a user of another tenant', async () => {
    const stranger = await studio.register()
    expect((await get(path(stranger.userId))).status).toBe(404)
  })

  test('403 for a caller who came with the key itself, 401 without a credential, 422 for no user id', async () => {
    const key = await post(`${path('me')}/regenerate`, {}, mira)
    expect((await post(`${path('me')}/regenerate`, {}, asBearer(key.body.api_key))).status).toBe(403)
    expect((await studio.request.get(path('me'))).status).toBe(401)
    expect((await studio.request.post(`${path('me')}/regenerate`)).status).toBe(401)
    expect((await get(path('nobody'))).status).toBe(422)
  })
})
