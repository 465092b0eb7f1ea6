import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { registerWithDemo } from '../support/demo-world.ts'
import { withFactor } from '../support/totp.ts'

const password = 'a long enough password'
let studio: Studio
let owner: Member
let server: Server
let browser: Browser
let origin = ''

beforeAll(async () => {
  studio = await startStudio()
  owner = await registerWithDemo(studio, { password })
  server = studio.app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
  await studio.close()
})

interface Opened {
  readonly page: Page
  /** Errors, warnings and refusals of the policy, and requests to anybody else. */
  readonly complaints: string[]
}

async function open(options: { signedInAs?: Member; dark?: boolean; path?: string } = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
  })
  if (options.signedInAs) {
    const [name = '', value = ''] = options.signedInAs.cookie.split('=')
    await context.addCookies([{ name, value, url: origin }])
  }
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // Being asked to sign in is no fault.
    if (/status of 40[01]/.test(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(origin))
      complaints.push(request.url())
  })
  await page.goto(`${origin}/explore${options.path ?? ''}`)
  return { page, complaints }
}

const loaded = (page: Page) => page.waitForSelector('body[data-loaded=true]')
const nodes = (page: Page) => page.locator('body').getAttribute('data-nodes').then(Number)

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) })
}

/** How many points of the canvas have another colour than its corner. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#graph canvas')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let count = 0
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 0) count++
    return count
  })

/** Where a node stands on the page. */
const placeOf = (page: Page, key: string) =>
  page.evaluate((wanted) => {
    interface Drawn {
      drawing: {
        graph: {
          graphData(): { nodes: { key: string; x: number; y: number }[] }
          graph2ScreenCoords(x: number, y: number): { x: number; y: number }
        }
      }
    }
    const element = document.getElementById('graph') as HTMLElement & Drawn
    const { graph } = element.drawing
    const node = graph.graphData().nodes.find((one) => one.key === wanted)
    const box = element.getBoundingClientRect()
    const { x, y } = graph.graph2ScreenCoords(node?.x ?? 0, node?.y ?? 0)
    return { x: x + box.x, y: y + box.y }
  }, key)

test('signs in, draws the world, filters, finds, and shows what was clicked, without breaking its policy', async () => {
  const { page, complaints } = await open()
  await page.getByLabel('E-mail').fill(owner.email)
  await page.getByLabel('Password').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('Password').fill(password)
  await shoot(page, 'explore-login')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await loaded(page)
  expect(await nodes(page)).toBe(37)
  await page.waitForTimeout(4000)
  expect(await painted(page)).toBeGreaterThan(5000)
  await shoot(page, 'explore')

  await page.getByLabel(/^Character/).uncheck()
  expect(await nodes(page)).toBe(30)
  await page.getByLabel(/^Character/).check()
  expect(await nodes(page)).toBe(37)

  await page.getByLabel('Find an entity').fill('ilse')
  await page.getByRole('option', { name: 'Ilse Corvane Character' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Selected entity' })
  await panel.getByRole('heading', { name: 'Ilse Corvane' }).waitFor()
  await panel.getByText('Former partner').waitFor()
  expect(page.url()).toContain('#character/ilse_corvane')
  await page.waitForTimeout(800)
  await shoot(page, 'explore-selected')

  await panel.getByRole('button', { name: 'Bastien Merrow' }).first().click()
  await panel.getByRole('heading', { name: 'Bastien Merrow' }).waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Show all' }).click()
  await page.waitForTimeout(9000)
  const { x, y } = await placeOf(page, 'faction/the_hush')
  await page.mouse.move(x, y)
  await page.waitForTimeout(200)
  await page.mouse.click(x, y)
  await panel.getByRole('heading', { name: 'The Hush' }).waitFor()
  expect(complaints).toEqual([])
  await page.close()
}, 90_000)

test('lets an account with a second factor in by its code, which it asks for', async () => {
  const careful = await registerWithDemo(studio, { password })
  const { recoveryCodes } = await withFactor(studio, careful, password)
  const { page, complaints } = await open()
  const code = page.getByLabel('Code of the second factor')
  await page.getByLabel('E-mail').fill(careful.email)
  await page.getByLabel('Password').fill(password)
  expect(await code.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await code.waitFor({ state: 'visible' })
  await code.fill('000-wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByText('is wrong or was used before').waitFor()
  expect(await page.locator('body').getAttribute('data-loaded')).toBeNull()
  await code.fill(recoveryCodes[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await loaded(page)
  expect(await nodes(page)).toBe(37)
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)

test('says how many of the links of an entity are shown, and shows more', async () => {
  const other = await studio.register()
  const db = studio.database.tenant(other.tenantId, other.userId)
  await sql`insert into entities (entity_type, entity_id, name) select 'character', 'e' || n, 'Entity ' || n
    from generate_series(1, 301) n`.execute(db)
  await sql`insert into entity_links (source_type, source_id, position, kind, target_id)
    select 'character', 'e' || n, 0, 'wiki', 'e301' from generate_series(1, 300) n`.execute(db)
  const { page, complaints } = await open({ signedInAs: other, path: '#character/e301' })
  await loaded(page)
  const panel = page.getByRole('complementary', { name: 'Selected entity' })
  await panel.getByText('200 of 300 links are shown.').waitFor()
  await panel.getByRole('button', { name: 'Show more' }).click()
  await panel.getByText('links are shown').waitFor({ state: 'hidden' })
  expect(await panel.getByRole('button', { name: /^Entity / }).count()).toBe(300)
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)

test('opens with the session cookie at a shared address, in the dark too', async () => {
  const { page, complaints } = await open({ signedInAs: owner, dark: true, path: '#faction/the_hush' })
  await loaded(page)
  await page.getByRole('heading', { name: 'The Hush' }).waitFor()
  await page.waitForTimeout(2500)
  await shoot(page, 'explore-dark')
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)

test('draws 2,000 entities with 8,000 links and answers to keys meanwhile', async () => {
  const other = await studio.register()
  const db = studio.database.tenant(other.tenantId, other.userId)
  await sql`
    insert into entities (entity_type, entity_id, name)
    select (array['character', 'location', 'faction', 'item', 'quest'])[n % 5 + 1], 'e' || n, 'Entity ' || n
    from generate_series(1, 2000) n`.execute(db)
  await sql`
    insert into entity_links (source_type, source_id, position, kind, target_id)
    select entity_type, entity_id, k, 'wiki', 'e' || (1 + (substr(entity_id, 2)::int * (k * 7 + 3) + k * k) % 2000)
    from entities, generate_series(1, 4) k`.execute(db)
  const { page, complaints } = await open({ signedInAs: other })
  await loaded(page)
  expect(await nodes(page)).toBe(2000)
  await page.keyboard.press('/')
  await page.keyboard.type('entity 1999')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Entity 1999' }).waitFor()
  await shoot(page, 'explore-2000')
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)
