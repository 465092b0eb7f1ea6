import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBetaCode, insertBetaCode, revokeBetaCode } from '../../src/identity/auth/queries.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'

const password = 'a password for testers'
let studio: Studio
let owner: Member

beforeAll(async () => {
  // A closed beta: nobody registers without a code.
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback', ALLOW_REGISTRATION: '0' } })
  owner = await studio.register()
})
afterAll(() => studio.close())

const newEmail = () => `tester_${randomBytes(6).toString('hex')}@example.com`

async function newCode(options: { maxUses?: number; expiresAt?: Date | null } = {}): Promise<string> {
  const code = `BETA-${randomBytes(4).toString('hex').toUpperCase()}`
  const { maxUses = 1, expiresAt = null } = options
  await insertBetaCode(studio.database.system, {
    code,
    note: 'a test',
    maxUses,
    createdBy: owner.userId,
    expiresAt,
  })
  return code
}
const usesOf = async (code: string) => (await findBetaCode(studio.database.system, code))?.uses
const register = (invite_code: string, body: object = {}) =>
  studio.request
    .post('/api/register/with-invite')
    .set(elsewhere())
    .send({ invite_code, email: newEmail(), password, tenant_name: 'City of Brains', ...body })

describe('POST /api/register/with-invite', () => {
  test('makes a tenant with its owner and signs in, where registration is off as well', async () => {
    const code = await newCode()
    const answer = await register(code, { name: 'Ada' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ role: 'owner', tenant: { name: 'City of Brains' } })
    expect(String(answer.headers['set-cookie'])).toContain('HttpOnly')
    const me = await studio.request
      .get('/api/auth/me')
      .set('Authorization', `Bearer ${answer.body.access_token}`)
    expect(me.body).toMatchObject({ name: 'Ada', role: 'owner', tenant_id: answer.body.tenant_id })
    expect(await usesOf(code)).toBe(1)
    const open = await studio.request
      .post('/api/register')
      .set(elsewhere())
      .send({ email: newEmail(), password, tenant_name: 'x' })
    expect(open.status).toBe(400)
  })

  test('a code may be typed in small letters, with blanks around it', async () => {
    expect((await register(` ${(await newCode()).toLowerCase()} `)).status).toBe(201)
  })

  test('400 names the code that is unknown, used up, revoked or expired; nobody is made', async () => {
    const [used, revoked] = [await newCode(), await newCode()]
    await register(used)
    expect(await revokeBetaCode(studio.database.system, revoked)).toBe(true)
    const expired = await newCode({ expiresAt: new Date(Date.now() - 1000) })
    for (const code of ['BETA-NONE', used, revoked, expired]) {
      const email = newEmail()
      const answer = await register(code, { email })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].pointer).toBe('/invite_code')
      const login = await studio.request.post('/api/auth/login').set(elsewhere()).send({ email, password })
      expect(login.status).toBe(401)
    }
  })

  test('as many get in as it has uses, however many come at once', async () => {
    const code = await newCode({ maxUses: 2 })
    const answers = await Promise.all(Array.from({ length: 6 }, () => register(code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 400, 400, 400, 400])
    expect(await usesOf(code)).toBe(2)
  })

  test('409 for an address that is taken, 422 for a field that breaks a rule: the code keeps its use', async () => {
    const code = await newCode()
    expect((await register(code, { email: owner.email.toUpperCase() })).status).toBe(409)
    const wrong: [object, string][] = [
      [{ password: '1234567' }, '/password'],
      [{ tenant_name: '' }, '/tenant_name'],
      [{ email: 'nobody' }, '/email'],
      [{ invite_code: '' }, '/invite_code'],
      [{ role: 'owner' }, '/role'],
    ]
    for (const [body, pointer] of wrong) {
      const answer = await register(code, body)
      expect(answer.status).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    }
    expect(await usesOf(code)).toBe(0)
    expect((await register(code)).status).toBe(201)
  })

  test('429 for an address of a client that tries many codes', async () => {
    const client = elsewhere()
    const guess = (n: number) =>
      studio.request
        .post('/api/register/with-invite')
        .set(client)
        .send({ invite_code: `GUESS-${n}`, email: newEmail(), password, tenant_name: 'x' })
    for (let n = 0; n < 10; n++) expect((await guess(n)).status).toBe(400)
    expect((await guess(10)).status).toBe(429)
  })
})

test('a revoked code is revoked once', async () => {
  const code = await newCode()
  const { system } = studio.database
  expect([await revokeBetaCode(system, code), await revokeBetaCode(system, code)]).toEqual([true, false])
  expect((await findBetaCode(system, code))?.usable).toBe(false)
})

test('AUTH_MODE=oauth: 400, since nobody logs in with a password', async () => {
  const outer = await startStudio({ env: { AUTH_MODE: 'oauth' } })
  const answer = await outer.request
    .post('/api/register/with-invite')
    .send({ invite_code: 'x', email: newEmail(), password, tenant_name: 'x' })
  expect(answer.status).toBe(400)
  expect(answer.body.detail).toBe('Local registration is not enabled on this server')
  await outer.close()
})
