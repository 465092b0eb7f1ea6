import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

const character = '/api/entity/character'
const create = (name: string) =>
  studio.request.post(character).set('Authorization', member.bearer).send({ name })
const get = (path: string) => studio.request.get(path).set('Authorization', member.bearer)

describe('X-Request-Id', () => {
  test('of the client is repeated, in errors also in the body', async () => {
    const answer = await get(`${character}/nobody`).set('X-Request-Id', 'trace-1.a_B')
    expect(answer.headers['x-request-id']).toBe('trace-1.a_B')
    expect(answer.body.request_id).toBe('trace-1.a_B')
  })

  test('is a new one each time where the client has none or a strange one', async () => {
    const ids = new Set<string>()
    for (const headers of [{}, { 'X-Request-Id': 'a b' }, { 'X-Request-Id': 'x'.repeat(129) }]) {
      const answer = await get('/api/health').set(headers)
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      ids.add(answer.headers['x-request-id'] ?? '')
    }
    expect(ids.size).toBe(3)
  })
})

describe('the error body', () => {
  test("has every document's members and says the same thing in each", async () => {
    const answer = await get(`${character}/nobody?x=1`)
    const detail = 'Entity not found: character/nobody'
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      detail,
      instance: `${character}/nobody`,
      request_id: answer.headers['x-request-id'],
      code: 404,
      message: detail,
      data: null,
      timestamp: expect.any(Number),
      error: detail,
      errors: [],
    })
    expect(Math.abs(answer.body.timestamp - Date.now() / 1000)).toBeLessThan(60)
  })

  test('is problem+json for who asks for it', async () => {
    const answer = await get(`${character}/nobody`).set(
      'Accept',
      'application/problem+json, application/json',
    )
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect((await get('/api/health').set('Accept', 'application/problem+json')).headers['content-type']).toBe(
      'application/json; charset=utf-8',
    )
  })

  test("on Sage's paths the message is Chinese, or English for who prefers it; detail is English", async () => {
    const session = (language?: string) => {
      const asked = studio.request.get('/api/auth/session')
      return language === undefined ? asked : asked.set('Accept-Language', language)
    }
    for (const language of [undefined, 'zh-CN', 'fr', 'en;q=0.5, zh', 'en;q=0']) {
      expect((await session(language)).body, String(language)).toMatchObject({
        message: '未登录',
        detail: 'Not authenticated',
      })
    }
    for (const language of ['en', 'en-US,zh;q=0.9', 'fr, en;q=0.2']) {
      expect((await session(language)).body.message, language).toBe('Not logged in')
    }
  })

  test('elsewhere the message is the detail, in English for everybody', async () => {
    const answer = await studio.request.get('/api/auth/me').set('Accept-Language', 'zh-CN')
    expect(answer.body.message).toBe(answer.body.detail)
    expect(answer.body.message).toBe('Not authenticated')
  })

  test('is the same for what no operation answers', async () => {
    for (const path of ['/api', '/no/such/path', '/api/entity']) {
      const answer = await studio.request.get(path)
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ title: 'Not found', instance: path })
    }
  })

  test('carries nothing of the answer that a failed handler had begun', async () => {
    await create('Twice')
    const answer = await create('Twice')
    expect(answer.status).toBe(409)
    for (const name of ['etag', 'location', 'link', 'set-cookie'])
      expect(answer.headers[name]).toBeUndefined()
  })
})
