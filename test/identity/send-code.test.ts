import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { codeRegistration, codeTo } from '../support/codes.ts'
import { countPasswordWork } from '../support/password-work.ts'
import { textOfTable } from '../support/tables.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => studio.close())

const post = (path: string, body: object) =>
  studio.request.post(path).set(elsewhere()).set('Accept-Language', 'en').send(body)
const sendCode = (email: string) => post('/api/auth/register/send-code', { email })
const someEmail = () => `${randomUUID()}@example.com`
const register = (email: string, code: string) =>
  post('/api/auth/register', codeRegistration(email, code, `alice_${randomUUID().slice(0, 8)}`))

test('an address with an account gets the same answer after the same work, and a mail that says so', async () => {
  const member = await studio.register()
  const free = someEmail()
  const answers: { status: number; body: object }[] = []
  for (const email of [member.email, free]) {
    expect(await countPasswordWork(async () => answers.push(await sendCode(email)))).toBe(0)
  }
  const [taken, fresh] = answers.map(({ status, body }) => ({ status, ...body, timestamp: 0 }))
  expect(taken).toEqual(fresh)
  const mail = await studio.mailTo(member.email)
  expect(mail).toContain('Subject: You already have an account')
  expect(mail).not.toMatch(/\b\d{6}\b.*code/)
  expect(await codeTo(studio, free)).toMatch(/^\d{6}$/)
})

test('429 with Retry-After within 30 seconds of the last one, whatever the case of letters; then a new code', async () => {
  const email = someEmail()
  await sendCode(email)
  const early = await sendCode(email.toUpperCase())
  expect(early.status).toBe(429)
  const wait = Number(early.headers['retry-after'])
  expect(wait).toBeGreaterThan(25)
  expect(wait).toBeLessThanOrEqual(30)
  expect(early.body).toMatchObject({ code: 429, message: `Too many requests; try again in ${wait} s` })
  const first = await codeTo(studio, email)
  studio.advance(31)
  expect((await sendCode(email)).status).toBe(200)
  const second = await codeTo(studio, email, 2)
  if (first !== second) expect((await register(email, first)).status).toBe(400)
  expect((await register(email, second)).status).toBe(200)
})

test('of many requests at once for one address one sends', async () => {
  const email = someEmail()
  const answers = await Promise.all(Array.from({ length: 8 }, () => sendCode(email)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429, 429, 429, 429, 429])
  for (const { status, headers } of answers) {
    if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
})

test('429 with Retry-After past 10 codes an hour from one address of a client', async () => {
  const here = elsewhere()
  const ask = () => studio.request.post('/api/user/register/send-code').set(here).send({})
  for (let n = 0; n < 10; n++) expect((await ask()).status).toBe(422)
  const answer = await ask()
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3500)
})

test('the mail is Chinese for who asks in no language', async () => {
  const email = someEmail()
  await studio.request.post('/api/auth/register/send-code').set(elsewhere()).send({ email })
  const mail = await studio.mailTo(email)
  const subject = /^Subject: =\?UTF-8\?(?:B|Q)\?/m
  expect(mail).toMatch(subject)
})

test('422 for what is no address, also where it would add a recipient', async () => {
  for (const email of ['', 'alice', 'a@example.com, b@example.com', 'a@example.com\r\nBcc: b@example.com']) {
    expect((await sendCode(email)).status, email).toBe(422)
  }
})

test('the code is not stored', async () => {
  const email = someEmail()
  await sendCode(email)
  const code = await codeTo(studio, email)
  const row = (await textOfTable(studio.ownerUrl, 'verification_codes'))
    .split('\n')
    .find((text) => text.includes(email))
  expect(row).toMatch(/\\\\x[0-9a-f]{64}/)
  expect(row?.split(',')).not.toContain(code)
  expect(row).not.toContain(Buffer.from(code).toString('hex'))
})
