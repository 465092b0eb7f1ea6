import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { createClient, pkce } from '../support/oauth2.ts'

const password = 'a password for the pages'
let studio: Studio
let server: ListeningServer
let site: Server
let browser: Browser
let rex: Member
/** What the client's site was asked for, and with which Referer. */
const arrivals: { url: URL; referer: string | undefined }[] = []

const portOf = (listening: Server) => (listening.address() as AddressInfo).port

beforeAll(async () => {
  site = createServer((req, res) => {
    const url = new URL(req.url ?? '', 'http://client.example')
    if (url.pathname === '/callback') arrivals.push({ url, referer: req.headers.referer })
    res.end('arrived')
  }).listen(0, '127.0.0.1')
  studio = await startStudio()
  server = await serve(studio.app, 0, '127.0.0.1')
  rex = await studio.register({ password })
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  site.close()
  await server.stop()
  await studio.close()
})

for (const skip_consent of [false, true]) {
  test(`a real browser signs in, ${skip_consent ? 'is not asked' : 'agrees'}, and arrives at the client with no complaint`, async () => {
    const redirect_uri = `http://localhost:${portOf(site)}/callback`
    const { client_id } = await createClient(studio, { redirect_uris: [redirect_uri], skip_consent })
    const query = {
      response_type: 'code',
      client_id,
      redirect_uri,
      state: 'x y',
      code_challenge_method: 'S256',
    }
    const search = new URLSearchParams({ ...query, code_challenge: pkce().challenge })
    const page = await (await browser.newContext({ locale: 'en' })).newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      // A page without an icon is asked for one; that there is none is no complaint about the page.
      if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text())
    })
    await page.goto(`http://127.0.0.1:${server.port}/oauth2/authorize?${search}`)
    await page.getByLabel('User name or e-mail').fill(rex.username)
    await page.getByLabel('Password').fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Wrong')
    await page.getByLabel('User name or e-mail').fill(rex.username)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    if (!skip_consent) await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(`${redirect_uri}?*`)
    const arrival = arrivals.at(-1)
    expect(arrival?.url.searchParams.get('code')).toMatch(/^[\w-]{48}$/)
    expect(arrival?.url.searchParams.get('state')).toBe('x y')
    expect(arrival?.referer).toBeUndefined()
    expect(complaints).toEqual([])
  })
}
