import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demoTask, firstRun } from '../src/first-run.ts'
import { entityReferences } from '../src/world/entities/references.ts'
import { templatesOf } from '../src/world/templates/queries.ts'
import { type Studio, startStudio } from './support/app.ts'
import { type FreshDatabase, freshDatabase } from './support/database.ts'
import { freePort, type ServerProcess, startServer } from './support/server-process.ts'
import { textOfTable } from './support/tables.ts'

const email = 'admin@atelier.local'

/** Everything that a first start writes, as text. */
const written = async (ownerUrl: string) => {
  const tables = ['users', 'tenants', 'memberships', 'entities', 'change_log']
  return (await Promise.all(tables.map((table) => textOfTable(ownerUrl, table)))).join('\n\n')
}
/** The same, once the jobs that follow a write, such as writing the project folder, have come to rest. */
async function writtenAtRest(ownerUrl: string): Promise<string> {
  for (let last = ''; ; ) {
    const now = await written(ownerUrl)
    if (now === last) return now
    last = now
    await delay(1500)
  }
}
const countRows = async (ownerUrl: string, table: string) => {
  const text = await textOfTable(ownerUrl, table)
  return text === '' ? 0 : text.split('\n').length
}

describe('firstRun', () => {
  let studio: Studio
  beforeEach(async () => {
    studio = await startStudio()
  })
  afterEach(() => studio.close())

  const withEnv = async (env: Record<string, string>) => {
    await studio.close()
    studio = await startStudio({ env })
  }
  const logIn = (password: string, name = email) =>
    studio.request.post('/api/auth/login').send({ email: name, password })
  const jobs = async () => {
    const { rows } = await studio.database.pool.query(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'demo.load'",
    )
    return rows as { payload: { tenantId: string; userId: string } }[]
  }

  test('makes an administrator with a random password, who owns a tenant and runs the server', async () => {
    const made = await firstRun(studio.services)
    expect(made).toEqual({ email, password: expect.stringMatching(/^[\w-]{16,}$/) })
    const login = await logIn(made?.password ?? '')
    expect(login.body).toMatchObject({ role: 'owner', token_type: 'bearer' })
    const me = await studio.request
      .get('/api/auth/me')
      .set('Authorization', `Bearer ${login.body.access_token}`)
    expect(me.body).toMatchObject({ email, username: 'admin', system_role: 'admin', role: 'owner' })
    expect(await textOfTable(studio.ownerUrl, 'users')).not.toContain(made?.password)
  })

  test('no two databases get the same password', async () => {
    const first = await firstRun(studio.services)
    await withEnv({})
    expect((await firstRun(studio.services))?.password).not.toBe(first?.password)
  })

  test('takes address and password from the environment, and then tells no password', async () => {
    await withEnv({ ADMIN_EMAIL: 'Ada@example.com', ADMIN_PASSWORD: 'from the environment' })
    expect(await firstRun(studio.services)).toEqual({ email: 'Ada@example.com', password: undefined })
    expect((await logIn('from the environment', 'ada@example.com')).status).toBe(200)
  })

  test('on a database with a user makes nothing', async () => {
    await firstRun(studio.services)
    const before = await written(studio.ownerUrl)
    expect(await firstRun(studio.services)).toBeUndefined()
    expect(await written(studio.ownerUrl)).toBe(before)
    expect(await jobs()).toHaveLength(1)
  })

  test('of many at once one makes one administrator, one tenant and one demo job', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => firstRun(studio.services)))
    expect(made.filter((one) => one !== undefined)).toHaveLength(1)
    expect(await countRows(studio.ownerUrl, 'users')).toBe(1)
    expect(await countRows(studio.ownerUrl, 'tenants')).toBe(1)
    expect(await jobs()).toHaveLength(1)
  })

  test('makes a new administrator where a tenant of the first one has stayed without any user', async () => {
    await firstRun(studio.services)
    await studio.database.system.deleteFrom('users').execute()
    const again = await firstRun(studio.services)
    expect((await logIn(again?.password ?? '')).status).toBe(200)
  })

  test('DEMO=0 leaves the demo world out', async () => {
    await withEnv({ DEMO: '0' })
    await firstRun(studio.services)
    expect(await jobs()).toEqual([])
  })

  test('the demo world has some thirty entities of all sixteen types, sound and related to each other', async () => {
    const made = await firstRun(studio.services)
    const [job] = await jobs()
    if (!job) throw new Error('no demo job')
    await demoTask(studio.services)(job.payload)
    const { body } = await logIn(made?.password ?? '')
    const get = async (path: string) =>
      (await studio.request.get(path).set('Authorization', `Bearer ${body.access_token}`)).body
    const templates = await templatesOf(studio.services, job.payload.tenantId)
    const types =
      'character location district brand faction item job quest campaign event dialogue timeline assembly style_bible universe biome'
    const known = new Set<string>()
    const references: string[] = []
    for (const type of types.split(' ')) {
      const { entities, total } = await get(`/api/entity/${type}?limit=200`)
      expect(total, type).toBeGreaterThan(0)
      const template = templates.resolve(type)
      for (const one of entities) {
        const { fields, is_valid, validation_errors } = await get(`/api/entity/${type}/${one.entity_id}`)
        expect(validation_errors, one.entity_id).toEqual([])
        expect(is_valid).toBe(true)
        known.add(`${type}/${one.entity_id}`)
        if (!template) throw new Error(`no template for ${type}`)
        for (const { entityType, entityId } of entityReferences(template, fields)) {
          references.push(`${entityType}/${entityId}`)
        }
      }
    }
    expect(known.size).toBeGreaterThanOrEqual(30)
    expect(references.length).toBeGreaterThan(known.size)
    expect(references.filter((one) => !known.has(one))).toEqual([])
    expect(await countRows(studio.ownerUrl, 'change_log')).toBe(known.size)
  })

  test('loading the demo world twice, as a job may run, adds nothing and undoes nothing', async () => {
    const made = await firstRun(studio.services)
    const [job] = await jobs()
    await demoTask(studio.services)(job?.payload)
    const { body } = await logIn(made?.password ?? '')
    const changed = await studio.request
      .put('/api/entity/character/wren_hallow')
      .set('Authorization', `Bearer ${body.access_token}`)
      .send({ name: 'Renamed since' })
    expect(changed.status).toBe(200)
    const before = await written(studio.ownerUrl)
    await demoTask(studio.services)(job?.payload)
    expect(await written(studio.ownerUrl)).toBe(before)
  })
})

describe('a start of the server', { timeout: 60_000 }, () => {
  let fresh: FreshDatabase
  let servers: ServerProcess[]
  beforeEach(async () => {
    fresh = await freshDatabase()
    servers = []
  })
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await fresh.drop()
  })

  const start = async (env: Record<string, string> = {}) => {
    const server = await startServer({
      DATABASE_URL: fresh.ownerUrl,
      ADMIN_PASSWORD: '',
      LOG_LEVEL: 'fatal',
      ...env,
    })
    servers.push(server)
    return server
  }
  const passwordIn = (output: string) => /^ {2}password +(\S+)$/m.exec(output)?.[1]

  test('on an empty database prints the password once, and a job loads the demo world', async () => {
    const first = await start()
    const password = passwordIn(first.output())
    const login = await fetch(`${first.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(login.status).toBe(200)
    const { access_token } = (await login.json()) as { access_token: string }
    const characters = async () => {
      const answer = await fetch(`${first.url}/api/entity/character`, {
        headers: { Authorization: `Bearer ${access_token}` },
      })
      return ((await answer.json()) as { total: number }).total
    }
    for (let tries = 0; tries < 100 && (await characters()) === 0; tries++) await delay(100)
    expect(await characters()).toBeGreaterThan(5)

    const before = await writtenAtRest(fresh.ownerUrl)
    const second = await start()
    expect(second.output()).toContain('Atelier is ready')
    expect(second.output()).not.toMatch(/administrator|password/)
    expect(await written(fresh.ownerUrl)).toBe(before)
  })

  test('of two processes at once one makes the administrator, whose password it prints', async () => {
    const both = await Promise.all([start({ DEMO: '0' }), start({ DEMO: '0' })])
    const passwords = both.map((server) => passwordIn(server.output())).filter((one) => one !== undefined)
    expect(passwords).toHaveLength(1)
    expect(await countRows(fresh.ownerUrl, 'users')).toBe(1)
    expect(await countRows(fresh.ownerUrl, 'tenants')).toBe(1)
  })

  test('that finds its port taken has still told the password, which is told once only', async () => {
    const port = await freePort()
    const squatter = createServer().listen(port, '127.0.0.1')
    const failed = await start({ PORT: String(port), DEMO: '0' }).then(
      () => '',
      (error: Error) => error.message,
    )
    squatter.close()
    expect(failed).toContain('is in use')
    const password = passwordIn(failed)
    const server = await start({ DEMO: '0' })
    const login = await fetch(`${server.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(login.status).toBe(200)
  })
})
