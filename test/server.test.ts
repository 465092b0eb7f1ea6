import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { eventually, openDataDir, removeDataDir, serverPid } from './support/embedded.ts'
import { type ServerProcess, startServer } from './support/server-process.ts'

const run = promisify(execFile)
const servers: ServerProcess[] = []
let dataDir: string
let token: string

async function start(): Promise<ServerProcess> {
  const server = await startServer({ DEMO: '0', LOG_LEVEL: 'warn' }, dataDir)
  servers.push(server)
  return server
}

/** Exit code of the process, once it has ended and its output is complete. */
async function ended({ child }: ServerProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

async function kill(server: ServerProcess): Promise<void> {
  server.child.kill('SIGKILL')
  await ended(server)
}

/** A start that is expected to fail: its exit code and everything it has printed. */
async function failToStart(env: Record<string, string>): Promise<{ code: unknown; output: string }> {
  try {
    await run(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...env },
    })
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
  throw new Error('the server started and ended with 0')
}

async function logIn({ url, email, password }: ServerProcess): Promise<string> {
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return ((await answer.json()) as { access_token: string }).access_token
}

const headers = () => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' })
const post = (address: string, id: string) =>
  fetch(`${address}/api/entity/item`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ entity_id: id, name: id, markdown_body: 'x'.repeat(500) }),
  })
const get = (address: string, id: string) => fetch(`${address}/api/entity/item/${id}`, { headers: headers() })

/** Writes with four clients until `stop`, also while nobody answers. Only what was answered 201 is acknowledged. */
function writeLoad(prefix: string, address: string) {
  const acknowledged: string[] = []
  let stopping = false
  const client = async (name: number) => {
    for (let n = 0; !stopping; n++) {
      const id = `${prefix}_${name}_${n}`
      const answer = await post(address, id).catch(() => undefined)
      if (answer?.status === 201) acknowledged.push(id)
      else await delay(20)
    }
  }
  const clients = Promise.all([0, 1, 2, 3].map(client))
  return {
    acknowledged,
    /** Waits for so many more acknowledged writes. */
    more: (count: number) => {
      const goal = acknowledged.length + count
      return eventually('writes', async () => (acknowledged.length >= goal ? true : undefined))
    },
    stop: async () => {
      stopping = true
      await clients
    },
  }
}

async function expectStored(address: string, ids: readonly string[]): Promise<void> {
  expect(ids.length).toBeGreaterThanOrEqual(100)
  const statuses = await Promise.all(ids.map(async (id) => `${id} ${(await get(address, id)).status}`))
  expect(statuses.filter((line) => !line.endsWith(' 200'))).toEqual([])
}

beforeAll(async () => {
  dataDir = await openDataDir()
  const first = await start()
  token = await logIn(first)
  await first.stop()
}, 60_000)
afterEach(async () => {
  await Promise.all(servers.splice(0).map(kill))
})
afterAll(() => removeDataDir(dataDir))

describe('durability', { timeout: 60_000 }, () => {
  test('SIGKILL of the server under write load: after a restart every acknowledged write is there', async () => {
    const server = await start()
    const load = writeLoad('server', server.url)
    await load.more(100)
    await kill(server)
    await load.stop()
    await expectStored((await start()).url, load.acknowledged)
  })

  test('SIGKILL of Postgres under write load: the server goes on without a restart, and every acknowledged write is there', async () => {
    const { url } = await start()
    const load = writeLoad('postgres', url)
    await load.more(100)
    process.kill((await serverPid(dataDir)) ?? 0, 'SIGKILL')
    await load.more(100)
    await load.stop()
    await expectStored(url, load.acknowledged)
  })

  test('SIGKILL of the server and Postgres at once: after a restart every acknowledged write is there', async () => {
    const server = await start()
    const load = writeLoad('both', server.url)
    await load.more(100)
    const postgres = (await serverPid(dataDir)) ?? 0
    server.child.kill('SIGKILL')
    process.kill(postgres, 'SIGKILL')
    await ended(server)
    await load.stop()
    await expectStored((await start()).url, load.acknowledged)
  })

  test('two servers on one data folder share one database', async () => {
    const [one, other] = await Promise.all([start(), start()])
    expect((await post(one.url, 'shared')).status).toBe(201)
    expect((await get(other.url, 'shared')).status).toBe(200)
    expect((await post(other.url, 'shared')).status).toBe(409)
  })
})

describe('stopping', { timeout: 60_000 }, () => {
  test('SIGTERM takes no new requests, finishes those that run, and ends with 0', async () => {
    const server = await start()
    const body = JSON.stringify({ entity_id: 'last', name: 'Last' })
    const running = request(`${server.url}/api/entity/item`, {
      method: 'POST',
      headers: { ...headers(), 'Content-Length': body.length, Expect: '100-continue' },
    })
    const answered = new Promise<number | undefined>((resolve, reject) => {
      running.once('response', (res) => resolve(res.resume().statusCode))
      running.once('error', reject)
    })
    // The server has begun with the request when it asks for the body.
    running.flushHeaders()
    await once(running, 'continue')
    server.child.kill('SIGTERM')
    await eventually('new requests to be refused', () =>
      fetch(`${server.url}/api/health`, { headers: { Connection: 'close' } }).then(
        () => undefined,
        () => true,
      ),
    )
    running.end(body)
    expect(await answered).toBe(201)
    expect(await ended(server)).toBe(0)
    expect((await get((await start()).url, 'last')).status).toBe(200)
  })
})

describe('a start that cannot be', { timeout: 60_000 }, () => {
  test('settings that do not fit are named, and the process ends with 2', async () => {
    const { code, output } = await failToStart({ PORT: 'eighty', SECRET_KEY: 'short' })
    expect(code).toBe(2)
    expect(output).toMatch(/^PORT: .+\nSECRET_KEY: .+\n$/m)
  })

  test('a database that does not answer is named with its setting and why, without a stack trace', async () => {
    const { code, output } = await failToStart({ DATABASE_URL: 'postgres://me:hunter22@127.0.0.1:1/none' })
    expect(code).toBe(1)
    expect(output).toMatch(/^DATABASE_URL: cannot connect to 127\.0\.0\.1:1: .*ECONNREFUSED/)
    expect(output).not.toContain('    at ')
    expect(output).not.toContain('hunter22')
  })

  test('a DATABASE_URL of another kind of database is refused as a setting, and its password is not printed', async () => {
    const { code, output } = await failToStart({ DATABASE_URL: 'mysql://root:hunter22@localhost/x' })
    expect(code).toBe(2)
    expect(output).toMatch(/^DATABASE_URL: /m)
    expect(output).not.toContain('hunter22')
  })

  test('a port that is taken is named', async () => {
    const { port } = new URL((await start()).url)
    const { code, output } = await failToStart({ PORT: port })
    expect(code).toBe(1)
    expect(output).toContain(`PORT: 127.0.0.1:${port} is in use`)
  })
})
