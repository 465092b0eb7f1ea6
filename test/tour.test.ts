import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../generated/routes.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'

const run = promisify(execFile)
let server: ServerProcess

beforeAll(async () => {
  server = await startServer()
}, 60_000)
afterAll(() => server.stop(), 60_000)

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

/** Examples that cannot succeed with the documents' example values against a fresh server, and why. */
const unfit: Readonly<Record<string, string>> = {
  authUserRegister: 'its verification code was mailed to nobody',
  authSetPassword: "the current password is the reader's",
  authRefresh: "the refresh token is the reader's",
  authWebSelectTenant: "the tenant is the reader's",
  authUserRegisterSendCode: 'comes within 30 seconds of the same code at the newer path',
  avatarAssign: "the user is the reader's",
  avatarView: "the user is the reader's",
  healthEmbed: 'no embedding model is configured',
}

test('the generated curl examples run against a fresh server', async () => {
  const token = await login()
  const picture = join(server.dataDir, 'avatar.png')
  await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } }).toFile(picture)
  const outcomes: Record<string, string> = {}
  await fetch(`${server.url}/api/entity/character/rex_marshall`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}` },
  })
  // In the order of the contract, in which a collection comes before its items; what removes comes last.
  const removals = routes.filter(({ method }) => method === 'DELETE')
  for (const { tag, operationId } of [...routes.filter(({ method }) => method !== 'DELETE'), ...removals]) {
    outcomes[operationId] = await run('sh', [`generated/examples/${tag}/${operationId}.sh`], {
      env: { PATH: process.env.PATH, ATELIER_URL: server.url, ATELIER_TOKEN: token, ATELIER_FILE: picture },
    }).then(
      () => 'ok',
      (error: { stdout?: string; stderr?: string }) =>
        `${error.stdout ?? ''} ${error.stderr ?? ''}`.slice(0, 300),
    )
  }
  const failed = Object.fromEntries(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'ok'))
  expect(Object.keys(failed).sort(), JSON.stringify(failed, null, 2)).toEqual(Object.keys(unfit).sort())
})
