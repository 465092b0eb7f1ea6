import { randomUUID } from 'node:crypto'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createServices } from '../../src/services/services.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { codeRegistration, codeTo, otherThan } from '../support/codes.ts'
import { textOfTable } from '../support/tables.ts'

const password = 'StrongPassword123'
let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const post = (path: string, body: object, at: Pick<Studio, 'request'> = studio) =>
  at.request.post(path).set(elsewhere()).set('Accept-Language', 'en').send(body)
const sendCode = (email: string) => post('/api/auth/register/send-code', { email })
const someEmail = () => `${randomUUID()}@example.com`
const someName = () => `alice_${randomUUID().slice(0, 8)}`
const register = (email: string, code: string, username = someName()) =>
  post('/api/auth/register', codeRegistration(email, code, username))

for (const prefix of ['/api/auth', '/api/user']) {
  test(`${prefix}: a mailed code registers a user, who can log in and whose address counts as proved`, async () => {
    const email = someEmail()
    const sent = await post(`${prefix}/register/send-code`, { email })
    expect(sent.status).toBe(200)
    expect(sent.body).toEqual({
      code: 200,
      message: 'success',
      data: { expires_in: 300, retry_after: 30 },
      timestamp: expect.any(Number),
    })
    const username = someName()
    const answer = await post(
      `${prefix}/register`,
      codeRegistration(email, await codeTo(studio, email), username),
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      code: 200,
      message: 'success',
      data: { user_id: expect.any(String) },
    })
    if (prefix === '/api/auth') {
      expect(answer.body).toMatchObject({ user_id: answer.body.data.user_id, email, username, role: 'owner' })
    }
    const login = await post(`${prefix}/login`, { username_or_email: username, password })
    expect(login.body).toMatchObject({ user_id: answer.body.data.user_id, role: 'owner' })
    const session = await studio.request
      .get('/api/auth/session')
      .set('Authorization', `Bearer ${login.body.access_token}`)
    expect(session.body.data.user).toMatchObject({
      username,
      nickname: username,
      email,
      phonenum: '13800000000',
    })
    const { email_verified_at } = await studio.database.system
      .selectFrom('users')
      .select('email_verified_at')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(email_verified_at).toBeInstanceOf(Date)
  })
}

describe('the code of a registration', () => {
  test('400 验证码错误 for a wrong one, and the field is named', async () => {
    const email = someEmail()
    await sendCode(email)
    const wrong = codeRegistration(email, otherThan(await codeTo(studio, email)), someName())
    const answer = await studio.request.post('/api/auth/register').set(elsewhere()).send(wrong)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      code: 400,
      message: '验证码错误',
      errors: [{ pointer: '/verification_code', message: 'is wrong or has expired' }],
    })
  })

  test('400 without a code having been sent, and for the code of another address', async () => {
    const [mine, other] = [someEmail(), someEmail()]
    expect((await register(mine, '123456')).status).toBe(400)
    await sendCode(other)
    const code = await codeTo(studio, other)
    await sendCode(mine)
    await codeTo(studio, mine)
    expect((await register(mine, code)).status).toBe(400)
  })

  test('it counts for 300 seconds', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    studio.advance(299)
    const other = someEmail()
    await sendCode(other)
    const late = await codeTo(studio, other)
    expect((await register(email, code)).status).toBe(200)
    studio.advance(301)
    expect((await register(other, late)).status).toBe(400)
  })

  test('success uses it up', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    expect((await register(email, code)).status).toBe(200)
    expect((await register(email, code)).status).toBe(400)
    expect(await textOfTable(studio.ownerUrl, 'verification_codes')).not.toContain(email)
  })

  test('used by many at once it makes one user', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    const answers = await Promise.all(Array.from({ length: 5 }, () => register(email, code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status } of answers) expect([200, 400, 409]).toContain(status)
  })

  test('five wrong guesses end it, one after the other', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    for (let step = 1; step <= 5; step++) {
      expect((await register(email, otherThan(code, step))).status).toBe(400)
    }
    expect((await register(email, code)).status).toBe(400)
  })

  test('four wrong guesses do not', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    for (let step = 1; step <= 4; step++) await register(email, otherThan(code, step))
    expect((await register(email, code)).status).toBe(200)
  })

  test('guesses in parallel share no attempt', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    const guesses = Array.from({ length: 12 }, (_, step) => register(email, otherThan(code, step + 1)))
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([400]))
    const { attempts } = await studio.database.system
      .selectFrom('verification_codes')
      .select('attempts')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(attempts).toBe(5)
    expect((await register(email, code)).status).toBe(400)
  })

  test('a user name that is taken is 409 用户名已存在 and neither uses the code up nor counts as a guess', async () => {
    const email = someEmail()
    const member = await studio.register()
    await sendCode(email)
    const code = await codeTo(studio, email)
    for (let n = 0; n < 6; n++) {
      const taken = await studio.request
        .post('/api/user/register')
        .set(elsewhere())
        .send(codeRegistration(email, code, member.username))
      expect(taken.status).toBe(409)
      expect(taken.body).toMatchObject({ code: 409, message: '用户名已存在' })
    }
    expect((await register(email, code)).status).toBe(200)
  })

  test('an address that was registered meanwhile is 409 邮箱已存在', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    await studio.register({ email })
    const answer = await studio.request
      .post('/api/auth/register')
      .set(elsewhere())
      .send(codeRegistration(email, code, someName()))
    expect(answer.status).toBe(409)
    expect(answer.body.message).toBe('邮箱已存在')
  })

  test('without it nothing tells whether an address or a user name is taken', async () => {
    const member = await studio.register()
    for (const [email, username] of [
      [member.email, someName()],
      [someEmail(), member.username],
      [someEmail(), someName()],
    ] as const) {
      const answer = await register(email, '000000', username)
      expect(answer.status).toBe(400)
      expect(answer.body.detail).toBe('verification_code: is wrong or has expired')
    }
  })

  test('it survives a restart of the server', async () => {
    const email = someEmail()
    await sendCode(email)
    const code = await codeTo(studio, email)
    const services = await createServices({
      config: studio.services.config,
      database: studio.database,
      log: studio.services.log,
      clock: studio.services.clock,
    })
    const restarted = { request: supertest(await createApp(services)) }
    const answer = await post('/api/auth/register', codeRegistration(email, code, someName()), restarted)
    expect(answer.status).toBe(200)
    services.mail.close()
  })

  test('422 names what is missing beside it', async () => {
    const answer = await post('/api/user/register', { username: 'alice', verification_code: '123456' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].message).toBe('is required')
  })
})
