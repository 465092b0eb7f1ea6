import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { elsewhere } from '../support/clients.ts'
import { linkIn } from '../support/mails.ts'
import { codeOf, withFactor, wrongCode } from '../support/totp.ts'

const password = 'a password for the pages'
const next = 'another password for the pages'
const hostile = '<img src=x onerror="document.title=1">&amp;"\''
const publicUrl = 'https://studio.example/atelier'
let studio: Studio
let server: ListeningServer
let browser: Browser
let owner: Member
/** What the server was asked for, by whom, and what it has logged. */
const asked: { url: string; referer: string | undefined }[] = []
const logged: string[] = []

const prefix = new URL(publicUrl).pathname

beforeAll(async () => {
  studio = await startStudio({
    env: { TRUST_PROXY: 'loopback', PUBLIC_URL: publicUrl },
    log: createLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } }),
  })
  server = await serve(
    (req, res) => {
      asked.push({ url: req.url ?? '', referer: req.headers.referer })
      // The reverse proxy: it takes the prefix away and says who asks.
      req.url = req.url?.replace(new RegExp(`^${prefix}(?=/)`), '')
      req.headers['x-forwarded-for'] = elsewhere()['X-Forwarded-For']
      studio.app(req, res)
    },
    0,
    '127.0.0.1',
  )
  owner = await studio.register()
  await studio.database
    .tenant(owner.tenantId)
    .updateTable('tenants')
    .set({ name: hostile })
    .where('id', '=', owner.tenantId)
    .execute()
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server.stop()
  await studio.close()
})

const origin = () => `http://127.0.0.1:${server.port}`

/** A page in a fresh browser, and what it complained of beside answers that are errors. */
async function open(link: string, locale = 'en'): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ locale })).newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const expected = /favicon\.ico$|\/api\/auth\//.test(message.location().url)
    if (!expected || /policy/i.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(link.replace(new URL(publicUrl).origin, origin()))
  return { page, complaints }
}

async function resetLink({ email }: Member, count = 1): Promise<string> {
  await studio.request.post('/api/auth/forgot-password').set(elsewhere()).send({ email })
  return linkIn(await studio.mailTo(email, count))
}

async function inviteLink(email: string): Promise<string> {
  await studio.request
    .post('/api/auth/create-invite')
    .set(elsewhere())
    .set('Authorization', owner.bearer)
    .send({ email, role: 'viewer' })
  return linkIn(await studio.mailTo(email))
}

const logIn = (email: string, secret: string) =>
  studio.request.post('/api/auth/login').set(elsewhere()).send({ email, password: secret })

/** Who it is that is signed in in the browser. */
async function whoIsIn(page: Page): Promise<{ status: number; text: string }> {
  const answer = await page.context().request.get(`${origin()}${prefix}/api/auth/me`)
  return { status: answer.status(), text: await answer.text() }
}

/** No Referer held the token, and no line of the log. */
function expectUntold(link: string) {
  const token = /(?:rst|inv)_[\w-]{43}/.exec(link)?.[0] ?? ''
  expect(token).not.toBe('')
  expect(asked.filter(({ referer }) => referer?.includes(token))).toEqual([])
  expect(logged.length).toBeGreaterThan(0)
  expect(logged.join('')).not.toContain(token)
}

const problem = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor()
const done = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

describe('the pages', () => {
  for (const path of ['/reset-password', '/invite/inv_any']) {
    test(`${path} runs one script of ours, loads nothing else, leads nowhere and is neither kept nor framed`, async () => {
      const answer = await studio.request.get(path).set('Accept-Language', 'en')
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      )
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      })
      expect(answer.text.match(/<script[^>]*>/g)).toEqual([
        `<script type="module" src="${prefix}/account/start.js">`,
      ])
      expect(answer.text).not.toMatch(/javascript:|\son\w+=/i)
      expect(answer.text).toContain('<html lang="en">')
    })

    test(`${path} speaks Chinese as well`, async () => {
      const { text } = await studio.request.get(path).set('Accept-Language', 'zh-CN,zh;q=0.9')
      expect(text).toContain('<html lang="zh-CN">')
      expect(text).toMatch(/设置新密码|您收到了邀请/)
      expect(text).not.toContain('Password')
    })
  }

  test('escape what stands in their address', async () => {
    const answer = await studio.request.get(`/invite/${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('<script>')
  })

  test('are not there for what cannot be a token: 404', async () => {
    expect((await studio.request.get(`/invite/${'x'.repeat(257)}`)).status).toBe(404)
  })

  test('share a script that is asked for again and sent once', async () => {
    const answer = await studio.request.get('/account/start.js')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    const etag = answer.headers.etag ?? ''
    const again = await studio.request.get('/account/start.js').set('If-None-Match', etag)
    expect(again.status).toBe(304)
  })
})

describe('the reset page in a real browser', () => {
  test('sets the password of the mailed link once, and tells nobody the token', async () => {
    const member = await studio.register({ password })
    const link = await resetLink(member)
    const { page, complaints } = await open(link)
    await page.getByLabel('New password').fill(next)
    expect(page.url()).toBe(`${origin()}${prefix}/reset-password`)
    await page.getByLabel('Show the password').check()
    expect(await page.getByLabel('New password').getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await done(page, 'Your password is set')
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${publicUrl}/`)
    expect(await page.getByLabel('New password').isVisible()).toBe(false)
    expect((await logIn(member.email, next)).status).toBe(200)
    expect((await logIn(member.email, password)).status).toBe(401)

    const second = await open(link)
    await second.page.getByLabel('New password').fill(password)
    await second.page.getByRole('button').click()
    await problem(second.page, 'was used before')
    expect((await logIn(member.email, next)).status).toBe(200)
    expect([...complaints, ...second.complaints]).toEqual([])
    expectUntold(link)
  })

  test('sends no password that is too short, and lets the user go on after any refusal', async () => {
    const member = await studio.register({ password })
    const { page } = await open(await resetLink(member))
    await page.getByLabel('New password').fill('short')
    await page.getByRole('button').click()
    expect(await page.getByRole('status').isVisible()).toBe(false)
    // As a browser would that does not check.
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
    await page.getByRole('button').click()
    await problem(page, '8 to 256 characters')
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button').click()
    await done(page, 'Your password is set')
    expect(await page.getByRole('alert').isVisible()).toBe(false)
  })

  test('says when the link has lost its token, and takes one that is put behind it', async () => {
    const { page, complaints } = await open(`${publicUrl}/reset-password`, 'zh-CN')
    await problem(page, '链接不完整')
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.goto(`${page.url()}#token=rst_unknown`)
    await page.getByLabel('新密码').fill(next)
    await page.getByRole('button').click()
    await problem(page, '链接无效')
    expect(complaints).toEqual([])
  })
})

describe('the invitation page in a real browser', () => {
  test('shows tenant, role and address as text, makes the account and signs it in', async () => {
    const email = 'newcomer@example.com'
    const link = await inviteLink(email)
    const { page, complaints } = await open(link)
    await page.getByText('Studio', { exact: true }).waitFor()
    expect(await page.locator('#tenant').textContent()).toBe(hostile)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('dl').textContent()).toMatch(/Viewer.*newcomer@example\.com/s)
    expect(await page.getByRole('link', { name: 'Sign in first' }).isVisible()).toBe(false)
    await page.getByLabel('Your name').fill(hostile)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Accept the invitation' }).click()
    await done(page, 'You have joined')
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${publicUrl}/`)
    const me = await whoIsIn(page)
    expect(me.status, me.text).toBe(200)
    expect(me.text).toContain(owner.tenantId)
    expect((await logIn(email, password)).status).toBe(200)
    expect(complaints).toEqual([])

    const second = await open(link)
    await problem(second.page, 'Ask for a new one')
    expect(await second.page.locator('form').isVisible()).toBe(false)
    expectUntold(link)
  })

  test('asks an account for its password, and then for the code of its second factor', async () => {
    const member = await studio.register({ password })
    const { secret } = await withFactor(studio, member, password)
    const { page, complaints } = await open(await inviteLink(member.email))
    const accept = () => page.getByRole('button').click()
    await page.getByText('This address has an account').waitFor()
    expect(await page.getByLabel('Your name').isVisible()).toBe(false)
    await accept()
    await problem(page, 'Enter the password of your account')
    await page.getByLabel('Password', { exact: true }).fill('a wrong password')
    await accept()
    await problem(page, 'Wrong password')
    expect(await page.getByLabel('Code of').isVisible()).toBe(false)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await accept()
    await problem(page, 'a valid code')
    await page.getByLabel('Code of').fill(wrongCode(studio, secret))
    await accept()
    await problem(page, 'a valid code')
    await page.getByLabel('Code of').fill(codeOf(studio, secret, 1))
    await accept()
    await done(page, 'You have joined')
    expect((await whoIsIn(page)).text).toContain(owner.tenantId)
    expect(complaints).toEqual([])
  })

  test('lets somebody sign in first, who then needs no password here', async () => {
    const member = await studio.register({ password })
    const { page } = await open(await inviteLink(member.email))
    await page.getByRole('link', { name: 'Sign in first' }).click()
    await page.getByLabel('User name or e-mail').fill(member.email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('This address has an account').waitFor()
    await page.getByRole('button', { name: 'Accept the invitation' }).click()
    await done(page, 'You have joined')
    expect((await whoIsIn(page)).text).toContain(owner.tenantId)
  })

  test('says in Chinese that an invitation does not count', async () => {
    const { page } = await open(`${publicUrl}/invite/inv_unknown`, 'zh-CN')
    await problem(page, '邀请无效')
  })
})
