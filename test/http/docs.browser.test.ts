import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSite } from '../../codegen/src/site.ts'
import { createDocs } from '../../src/http/docs.ts'
import { launchBrowser } from '../support/browser.ts'
import { openapiFixture } from '../support/openapi.ts'

let folder = ''
let server: Server
let browser: Browser
let origin = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-'))
  const openapiJson = join(folder, 'openapi.json')
  await writeFile(openapiJson, JSON.stringify(openapiFixture))
  const app = express()
  app.use(createDocs({ openapiJson, openapiYaml: openapiJson, title: 'Fixture' }))
  app.get('/api/things', (_req, res) => void res.json([{ id: 'thing-1', name: 'Lantern' }]))
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server.close()
  await rm(folder, { recursive: true })
})

/** Opens a page and notes what it complains of and whom it asks. */
async function open(url: string): Promise<{ page: Page; complaints: string[]; foreign: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const complaints: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:data:|blob:|file:)/.test(request.url()) && !request.url().startsWith(origin))
      foreign.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, foreign }
}

/** Where a developer wants to look at the pages with their own eyes. */
async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) })
}

test('/redoc shows groups, operations, examples and curl samples, asks nobody else and complains of nothing', async () => {
  const { page, complaints, foreign } = await open(`${origin}/redoc`)
  await page.getByRole('heading', { name: 'List every thing' }).waitFor()
  await page.getByText('World', { exact: true }).first().waitFor()
  await page.getByText('curl http://localhost:8000/api/things').waitFor()
  await page.getByText('Lantern').first().waitFor()
  await page.getByPlaceholder('Search...').fill('create')
  await page
    .getByRole('menuitem', { name: /Create a thing/ })
    .first()
    .waitFor()
  await shoot(page, 'redoc')
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
  await page.close()
}, 30_000)

test('/docs shows operations and can call one, asks nobody else and complains of nothing', async () => {
  const { page, complaints, foreign } = await open(`${origin}/docs`)
  await page.getByText('things', { exact: true }).first().click()
  await page.getByText('List every thing').click()
  await page.getByRole('button', { name: 'Try it out' }).click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await page.locator('.live-responses-table').getByText('Lantern').waitFor()
  await shoot(page, 'docs')
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
  await page.close()
}, 30_000)

test('the static site opens from a disk without a server', async () => {
  const target = join(folder, 'site')
  await writeSite({ openapiJson: join(folder, 'openapi.json'), target })
  const { page, complaints, foreign } = await open(pathToFileURL(join(target, 'index.html')).href)
  await page.getByRole('heading', { name: 'List every thing' }).waitFor()
  await shoot(page, 'site')
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
  await page.close()
}, 30_000)
