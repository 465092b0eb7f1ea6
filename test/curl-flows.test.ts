import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from '../src/database/embedded/index.ts'
import { eventually } from './support/embedded.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'

const run = promisify(execFile)
let server: ServerProcess
let folder = ''

beforeAll(async () => {
  server = await startServer({ DEMO: '0' })
  folder = await mkdtemp(join(tmpdir(), 'curl-'))
}, 60_000)
afterAll(async () => {
  await rm(folder, { recursive: true })
  await server.stop()
}, 60_000)

/** Runs curl as a person would type it; `-b`/`-c` keep cookies in a file. Returns the status and the body. */
async function curl(
  args: readonly string[],
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const options = ['--silent', '--write-out', '\n%{http_code}', ...args, `${server.url}${path}`]
  const { stdout } = await run('curl', options, { cwd: folder })
  const cut = stdout.lastIndexOf('\n')
  return { status: Number(stdout.slice(cut + 1)), body: JSON.parse(stdout.slice(0, cut)) }
}

const json = (body: object) => ['-H', 'Content-Type: application/json', '-d', JSON.stringify(body)]

/** Ends every session as time would, which no test can wait for. */
async function expireSessions(): Promise<void> {
  const database = await startEmbedded({ dataDir: server.dataDir })
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query("update sessions set expires_at = now() - interval '1 second'")
  await client.end()
  await database.release()
}

/** The code in the newest mail to an address, once the job has written it to the outbox. */
const mailedCode = (address: string) =>
  eventually('the mail with the code', async () => {
    const outbox = join(server.dataDir, 'outbox')
    const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
    const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
    const newest = mails.findLast((mail) => mail.includes(`To: ${address}`))
    return newest && /\b(\d{6})\b/.exec(newest.slice(newest.indexOf('\r\n\r\n')))?.[1]
  })

describe("Sage's web login", () => {
  const email = 'alice@example.com'

  test('registers with the mailed code', async () => {
    const sent = await curl(json({ email }), '/api/auth/register/send-code')
    expect(sent.body).toMatchObject({ code: 200, data: { expires_in: 300, retry_after: 30 } })
    const account = { username: 'alice', password: 'StrongPassword123', email, phonenum: '13800000000' }
    const body = { ...account, verification_code: await mailedCode(email) }
    const registered = await curl(json(body), '/api/auth/register')
    expect(registered.body).toMatchObject({ code: 200, data: { user_id: expect.any(String) } })
  })

  test('keeps the session in a cookie file, and logging out ends it', async () => {
    const login = { username_or_email: 'alice', password: 'StrongPassword123' }
    const answer = await curl(['-c', 'cookies.txt', ...json(login)], '/api/auth/login')
    expect(answer.body).toMatchObject({ code: 200, data: { expires_in: 3600 } })
    const session = await curl(['-b', 'cookies.txt'], '/api/auth/session')
    expect(session.body).toMatchObject({ code: 200, data: { user: { username: 'alice', email } } })
    const saved = await curl(
      ['-b', 'cookies.txt', ...json({ config: { language: 'en-US' } })],
      '/api/user/config',
    )
    expect(saved.body).toMatchObject({ code: 200, data: { config: { language: 'en-US' } } })
    const out = await curl(['-b', 'cookies.txt', '-X', 'POST'], '/api/auth/logout')
    expect(out.body).toMatchObject({ code: 200, ok: true })
    const after = await curl(['-b', 'cookies.txt'], '/api/auth/session')
    expect(after).toMatchObject({ status: 401, body: { code: 401, message: '未登录', data: null } })
  })

  test('is 401 once the session has expired', async () => {
    const login = { username_or_email: email, password: 'StrongPassword123' }
    await curl(['-c', 'expiring.txt', ...json(login)], '/api/user/login')
    expect((await curl(['-b', 'expiring.txt'], '/api/user/check_login')).status).toBe(200)
    await expireSessions()
    const after = await curl(['-b', 'expiring.txt'], '/api/user/check_login')
    expect(after).toMatchObject({ status: 401, body: { code: 401, message: '未登录' } })
  })
})

test("StudioBrain's bearer flow: log in, read, refresh, log out, and the token is over", async () => {
  const login = { email: server.email, password: server.password }
  const first = await curl(json(login), '/api/auth/login')
  const bearer = (token: unknown) => ['-H', `Authorization: Bearer ${token}`]
  expect(first.body).toMatchObject({ token_type: 'bearer', role: 'owner' })
  const page = await curl(bearer(first.body.access_token), '/api/entity/character')
  expect(page).toMatchObject({ status: 200, body: { total: 0, entities: [] } })
  const { refresh_token } = first.body.data as { refresh_token: string }
  const second = await curl(json({ refresh_token }), '/api/auth/refresh')
  expect((await curl(bearer(second.body.access_token), '/api/auth/me')).body).toMatchObject({
    email: server.email,
  })
  await curl([...bearer(second.body.access_token), '-X', 'POST'], '/api/auth/logout')
  for (const token of [first.body.access_token, second.body.access_token]) {
    expect((await curl(bearer(token), '/api/auth/me')).status).toBe(401)
  }
})
