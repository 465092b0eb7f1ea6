import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { routes } from '../generated/routes.ts'
import { type ModelServer, startModelServer } from './support/model-server.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'

const run = promisify(execFile)
let server: ServerProcess

let models: ModelServer

beforeAll(async () => {
  models = await startModelServer()
  server = await startServer({ MCP_ALLOW_PRIVATE: '127.0.0.1', PROVIDER_ALLOW_PRIVATE: '127.0.0.1' })
}, 60_000)
afterAll(async () => {
  await server.stop()
  await models.close()
}, 60_000)

/** Waits for the job that loads the demo world. */
async function demoWorld(token: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${server.url}/api/entity/location`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    const { total } = (await answer.json()) as { total: number }
    if (total > 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the demo world does not come')
}

async function login(): Promise<string> {
  const answer = await fetch(`${server.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: server.email, password: server.password }),
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return token
}

test('the curl tour of the README works as pasted', async () => {
  await demoWorld(await login())
  const readme = await readFile('README.md', 'utf8')
  const tour = readme.slice(readme.indexOf('<!-- tour'), readme.indexOf('## What it serves'))
  const blocks = [...tour.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  expect(blocks).toHaveLength(6)
  const script = blocks
    .join('\necho\n')
    .replace('http://127.0.0.1:8201', server.url)
    .replace('the printed password', server.password)
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { maxBuffer: 1 << 24 })
  expect(stdout).toContain('"entity_id":"rex_marshall"')
  expect(stdout).toContain('"age":"35"')
  expect(stdout).toContain('"gender":"male"')
  expect(stdout).toContain('"limit":3')
  expect(stdout).toContain('"entityList"')
  expect(stdout).toContain('"ok":true')
})

/** What the shell blocks of a guide print, run in their order as they stand. */
async function follow(name: string): Promise<string> {
  const contract = parse(await readFile('openapi.yaml', 'utf8')) as {
    tags: { name: string; description: string }[]
  }
  const guide = contract.tags.find((tag) => tag.name === name)?.description ?? ''
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  expect(blocks.length).toBeGreaterThan(2)
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\necho\n')], {
    cwd: server.dataDir,
    env: {
      PATH: `${join(import.meta.dirname, 'support/bin')}:${process.env.PATH}`,
      ATELIER_URL: server.url,
      ATELIER_PASSWORD: server.password,
      ATELIER_DATA: server.dataDir,
      MODEL_URL: models.openai,
      MODEL: 'test-model',
    },
    maxBuffer: 1 << 24,
  })
  expect(stdout).not.toMatch(/"status":[45]\d\d/)
  return stdout
}

test('the guide to signing in works as pasted', async () => {
  const stdout = await follow('signing-in')
  expect(stdout).toContain('"email":"admin@atelier.local"')
  expect(stdout).toContain('"has_provider":false')
  expect(stdout).toContain('"entities":[')
  expect(stdout).toContain('"client_id":"map-viewer"')
  expect(stdout).toContain('"authorization_endpoint"')
})

test('the guide to the project folder works as pasted', async () => {
  const stdout = await follow('project-folder')
  expect(stdout).toContain('## Voyages')
  expect(stdout).toMatch(/^true\n\ncrew\nfalse$/m)
  expect(stdout).toContain('class: barge')
  expect(stdout).toMatch(/^ferry$/m)
  expect(stdout).toMatch(/^warship\n(?:done|partial)\n\/class: barge or warship$/m)
  expect(stdout).toMatch(/^merged\nferry\nclass: ferry {2}# refitted in spring$/m)
  expect(stdout).toContain('Full Name is name, Lives in is primary_location, # is tags')
  expect(stdout).toMatch(/^true\n.*\(rule ship_001\)\nfalse$/m)
  expect(stdout).toMatch(/^night_heron$/m)
  expect(stdout).not.toMatch(/^undefined$/m)
})

// Before the guide to models, which connects one: without it the documents themselves are quoted.
test('the guide to knowledge bases works as pasted', async () => {
  const stdout = await follow('knowledge-bases')
  expect(stdout).toMatch(/^2$/m)
  expect(stdout).toMatch(/^The lamp is lit an hour before high water, and the keeper logs it\.$/m)
  expect(stdout).toContain('(handbook.md)')
  expect(stdout).not.toMatch(/^undefined$/m)
})

test('the guide to models works as pasted', async () => {
  const stdout = await follow('models')
  expect(stdout).toContain('No language model is configured')
  expect(stdout).toMatch(/sk-l\*\*\*ocal|\*\*\*/)
  expect(stdout).toContain('"type":"stream_end"')
  expect(stdout).not.toMatch(/^undefined$/m)
})

test('the guide to streams works as pasted', async () => {
  const stdout = await follow('streaming')
  expect(stdout).toMatch(/stream_end after \d+ tool calls/)
  expect(stdout).toContain('followed to the end')
  expect(stdout).toContain('"type":"stream_end"')
})

test('the guide to tools works as pasted', async () => {
  const stdout = await follow('agent-tools')
  expect(stdout).toContain('entity_search')
  expect(stdout).toContain('High water at the Glassbridge')
})

test('the guide to MCP works as pasted', async () => {
  const stdout = await follow('mcp')
  expect(stdout).toContain('"graph_neighbourhood"')
  expect(stdout).toContain('job/canal_pilot')
})

test("the SDK's own test logs in and creates an entity against the running server", async () => {
  const { stdout } = await run(process.execPath, ['--test'], {
    cwd: 'generated/sdk',
    env: {
      PATH: process.env.PATH,
      ATELIER_URL: server.url,
      ATELIER_EMAIL: server.email,
      ATELIER_PASSWORD: server.password,
    },
  })
  expect(stdout).toMatch(/fail 0/)
  expect(stdout).toMatch(/pass [1-9]/)
})

/**
 * What an example may meet because its values are the documents' and not this server's: a code that was mailed to
 * nobody, a user of another installation, a provider that is not configured. Anything else is a fault of the example.
 */
const foreignValues = [400, 401, 403, 404, 409, 426, 429, 502, 503]

/** How long a stream that has no end is listened to. */
const listenMs = 2000

test('the generated curl examples run against a fresh server', async () => {
  const token = await login()
  const picture = join(server.dataDir, 'avatar.png')
  await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } }).toFile(picture)
  await fetch(`${server.url}/api/entity/character/rex_marshall`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}` },
  })
  const outcomes: Record<string, number | string> = {}
  // In the order of the contract, in which a collection comes before its items; what removes comes last.
  const removals = routes.filter(({ method }) => method === 'DELETE')
  for (const { tag, operationId, onDisconnect } of [
    ...routes.filter(({ method }) => method !== 'DELETE'),
    ...removals,
  ]) {
    outcomes[operationId] = await run('sh', [`generated/examples/${tag}/${operationId}.sh`], {
      env: { PATH: process.env.PATH, ATELIER_URL: server.url, ATELIER_TOKEN: token, ATELIER_FILE: picture },
      ...(onDisconnect !== null && { timeout: listenMs }),
    }).then(
      () => 200,
      ({ stdout = '', stderr = '', killed }: { stdout?: string; stderr?: string; killed?: boolean }) =>
        Number(/returned error: (\d{3})/.exec(stderr)?.[1]) ||
        (killed ? 200 : `${stdout} ${stderr}`.slice(0, 300)),
    )
  }
  const faults = Object.entries(outcomes).filter(
    ([, status]) => status !== 200 && !foreignValues.includes(Number(status)),
  )
  expect(faults).toEqual([])
  // What needs nothing but the administrator succeeds.
  const own =
    /^(entity|template|preference|healthView|avatarUpload|tokenCreate|groupCreate|configList|tenantView|userCurrent)/
  const refused = Object.entries(outcomes).filter(
    ([operation, status]) => own.test(operation) && status !== 200,
  )
  expect(refused).toEqual([])
}, 240_000)
