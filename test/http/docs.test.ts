import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type NextFunction, type Request, type Response } from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocs } from '../../src/http/docs.ts'
import { toHttpError } from '../../src/http/errors.ts'
import { redocBundle } from '../../src/http/redoc.ts'
import { openapiFixture } from '../support/openapi.ts'

let folder = ''
let server: Server
let origin = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-'))
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(openapiFixture))
  await writeFile(join(folder, 'openapi.yaml'), 'openapi: 3.1.0\n')
  const app = express()
  app.use(
    createDocs({
      openapiJson: join(folder, 'openapi.json'),
      openapiYaml: join(folder, 'openapi.yaml'),
      title: 'Fixture',
    }),
  )
  app.use((thrown: unknown, _req: Request, res: Response, _next: NextFunction) => {
    res.status(toHttpError(thrown).status).end()
  })
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test('the contract is served as JSON and as YAML, and read anew when it changes', async () => {
  const json = await fetch(`${origin}/openapi.json`)
  expect(json.headers.get('content-type')).toBe('application/json')
  expect(await json.json()).toEqual(openapiFixture)
  const etag = json.headers.get('etag') ?? ''
  const conditional = { headers: { 'If-None-Match': etag } }
  expect((await fetch(`${origin}/openapi.json`, conditional)).status).toBe(304)
  await writeFile(join(folder, 'openapi.json'), JSON.stringify({ ...openapiFixture, security: [] }))
  expect((await fetch(`${origin}/openapi.json`, conditional)).status).toBe(200)
  const yaml = await fetch(`${origin}/openapi.yaml`)
  expect(yaml.headers.get('content-type')).toBe('application/yaml')
  expect(await yaml.text()).toBe('openapi: 3.1.0\n')
})

test('a page that is loaded again keeps its policy, also when it is not sent again', async () => {
  for (const path of ['/docs', '/redoc']) {
    const first = await fetch(`${origin}${path}`)
    const conditional = { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } }
    const again = await fetch(`${origin}${path}`, conditional)
    expect(again.status).toBe(304)
    const policy = first.headers.get('content-security-policy')
    expect(policy).toContain("connect-src 'self'")
    expect(again.headers.get('content-security-policy')).toBe(policy)
  }
})

test('a browser that comes to the server itself is shown the documentation', async () => {
  const answer = await fetch(`${origin}/`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/redoc'])
})

test('both pages name files of ours only, allow scripts from nowhere else, and every file is there', async () => {
  for (const path of ['/docs', '/docs/', '/redoc', '/redoc/']) {
    const page = await fetch(`${origin}${path}`)
    expect(page.status, path).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    const html = await page.text()
    expect(html).not.toMatch(/https?:\/\//)
    const links = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) {
      const answer = await fetch(`${origin}${link}`)
      expect(answer.status, link).toBe(200)
      expect(answer.headers.get('etag'), link).toBeTruthy()
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      await answer.arrayBuffer()
    }
  }
})

test('the Redoc bundle holds no address that it would load something from', () => {
  expect(redocBundle().toString()).not.toMatch(/cdn\.redoc|fonts\.googleapis|google-analytics/)
})

test('a contract that has not been generated is 404', async () => {
  await rm(join(folder, 'openapi.yaml'))
  expect((await fetch(`${origin}/openapi.yaml`)).status).toBe(404)
})
