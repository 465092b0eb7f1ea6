import { once } from 'node:events'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { type Studio, startStudio } from '../support/app.ts'
import { execute, urlOf } from '../support/postgres.ts'

/** An OpenAI-compatible embedding server on loopback whose behaviour a test changes. */
interface Model {
  readonly url: string
  calls: number
  /** Requests that wait for an answer and whose client is still there. */
  open: number
  answer: 'vector' | 'error' | 'nothing'
  close(): Promise<void>
}

async function startModel(): Promise<Model> {
  const server: Server = createServer((req, res) => {
    model.calls++
    model.open++
    res.once('close', () => model.open--)
    req.resume()
    if (model.answer === 'nothing') return
    res.writeHead(model.answer === 'vector' ? 200 : 500, { 'Content-Type': 'application/json' })
    res.end(JSON.stringify({ data: [{ index: 0, embedding: [0.1, 0.2, 0.3, 0.4] }] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const model: Model = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls: 0,
    open: 0,
    answer: 'vector',
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return model
}

const identity = { service: 'atelier', version: packageJson.version }
const notConfigured = { status: 'not_configured', model: null, dimensions: null }

/** Runs `work` while the application cannot connect to its database. */
async function withoutDatabase(studio: Studio, work: () => Promise<void>): Promise<void> {
  const { database: name } = new pg.Client({ connectionString: studio.ownerUrl })
  const elsewhere = urlOf(studio.ownerUrl, 'postgres')
  await execute(elsewhere, `alter database ${name} allow_connections false`)
  await execute(elsewhere, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  try {
    await work()
  } finally {
    await execute(elsewhere, `alter database ${name} allow_connections true`)
  }
}

describe('without an embedding model', () => {
  let studio: Studio
  beforeAll(async () => {
    studio = await startStudio()
  })
  afterAll(() => studio.close())

  test('GET /api/health names the service, its version and the time in seconds', async () => {
    const answer = await studio.request.get('/api/health')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ status: 'ok', timestamp: expect.any(Number), ...identity })
    expect(Math.abs(answer.body.timestamp - Date.now() / 1000)).toBeLessThan(60)
  })

  test('GET /health adds that no embedding model is configured', async () => {
    const answer = await studio.request.get('/health')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      status: 'ok',
      timestamp: expect.any(Number),
      ...identity,
      embed: notConfigured,
    })
  })

  test('GET /health/embed is 503 naming the setting, and /health stays what it was', async () => {
    const answer = await studio.request.get('/health/embed')
    expect(answer.status).toBe(503)
    expect(answer.body.detail).toContain('EMBED_BASE_URL')
    expect((await studio.request.get('/health')).body.embed).toEqual(notConfigured)
  })

  test('GET /health/detailed tells of each part; one that nobody configured does not count', async () => {
    const answer = await studio.request.get('/health/detailed')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      status: 'ok',
      timestamp: expect.any(Number),
      ...identity,
      uptime_seconds: expect.any(Number),
      memory: { rss_bytes: expect.any(Number), heap_used_bytes: expect.any(Number) },
      checks: {
        database: {
          status: 'ok',
          latency_ms: expect.any(Number),
          version: expect.stringMatching(/^\d+(\.\d+)*$/),
        },
        jobs: { status: 'ok', waiting: 0, failed: 0 },
        storage: { status: 'ok', kind: 'disk' },
        mail: { status: 'ok', kind: 'outbox' },
        embed: notConfigured,
      },
    })
  })

  test('jobs are counted, and jobs that nobody takes for over a minute are an error', async () => {
    const { database, services } = studio
    const jobs = async () => {
      studio.advance(60)
      const { body } = await studio.request.get('/health/detailed')
      return { status: body.status, jobs: body.checks.jobs }
    }
    await services.jobs.add(database.system, 'mail.send', {})
    await services.jobs.add(database.system, 'mail.send', {}, { runAt: new Date(Date.now() + 3_600_000) })
    expect(await jobs()).toEqual({ status: 'ok', jobs: { status: 'ok', waiting: 2, failed: 0 } })
    const table = 'graphile_worker._private_jobs'
    await execute(studio.ownerUrl, `update ${table} set attempts = max_attempts where run_at > now()`)
    expect((await jobs()).jobs).toEqual({ status: 'ok', waiting: 1, failed: 1 })
    await execute(studio.ownerUrl, `update ${table} set run_at = now() - interval '2 minutes'`)
    expect(await jobs()).toEqual({
      status: 'degraded',
      jobs: { status: 'error', waiting: 1, failed: 1 },
    })
    await execute(studio.ownerUrl, `delete from ${table}`)
  })

  test('a data folder that cannot be written is an error of the storage', async () => {
    const objects = join(studio.dataDir, 'objects')
    studio.advance(60)
    await rename(objects, `${objects}.away`)
    await writeFile(objects, 'in the way of the folder')
    const { body } = await studio.request.get('/health/detailed')
    await rm(objects)
    await rename(`${objects}.away`, objects)
    expect(body.checks.storage).toEqual({ status: 'error', kind: 'disk' })
    expect(body.status).toBe('degraded')
  })

  test('while the database does not answer, /health and /api/health are 503 and the report says so', async () => {
    studio.advance(60)
    await withoutDatabase(studio, async () => {
      for (const path of ['/health', '/api/health']) {
        const answer = await studio.request.get(path)
        expect(answer.status).toBe(503)
        expect(answer.body.detail).toBe('The database (DATABASE_URL) does not answer')
      }
      const { status, body } = await studio.request.get('/health/detailed')
      expect(status).toBe(200)
      expect(body.status).toBe('degraded')
      expect(body.checks.database).toEqual({ status: 'error', latency_ms: null, version: null })
      expect(body.checks.jobs).toEqual({ status: 'error', waiting: null, failed: null })
    })
    expect((await studio.request.get('/health')).status).toBe(200)
  })
})

describe('with an embedding model', () => {
  let studio: Studio
  let model: Model
  beforeAll(async () => {
    model = await startModel()
    studio = await startStudio({ env: { EMBED_BASE_URL: model.url, EMBED_MODEL: 'nomic-embed-text' } })
  })
  afterAll(async () => {
    await studio.close()
    await model.close()
  })
  const embed = async () => (await studio.request.get('/health')).body.embed
  const ok = { status: 'ok', model: 'nomic-embed-text', dimensions: 4 }

  test('a model that answers is seen by the first /health, and asked again only after 30 seconds', async () => {
    expect(await embed()).toEqual(ok)
    await Promise.all([embed(), embed(), embed()])
    expect(model.calls).toBe(1)
    studio.advance(31)
    expect(await embed()).toEqual(ok)
    expect(model.calls).toBe(2)
  })

  test('GET /health/embed embeds a text and tells model and dimensions', async () => {
    const answer = await studio.request.get('/health/embed')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual(ok)
  })

  test('requests at once share one text', async () => {
    const before = model.calls
    await Promise.all(Array.from({ length: 10 }, () => studio.request.get('/health/embed')))
    expect(model.calls - before).toBeLessThan(10)
  })

  test('/health does not wait for a model that does not answer, and its status stays "ok"', async () => {
    model.answer = 'nothing'
    studio.advance(31)
    const answer = await studio.request.get('/health')
    expect(model.open).toBe(1)
    expect(answer.body).toMatchObject({ status: 'ok', embed: ok })
  })

  test('GET /health/embed is 503 when it does not answer in time; the state is then known', async () => {
    const answer = await studio.request.get('/health/embed')
    expect(answer.status).toBe(503)
    expect(answer.body.detail).toContain('EMBED_BASE_URL')
    expect(await embed()).toEqual({ ...ok, status: 'unavailable' })
    const report = (await studio.request.get('/health/detailed')).body
    expect([report.status, report.checks.embed.status]).toEqual(['degraded', 'unavailable'])
  })

  test('GET /health/embed is 503 for an error of the model, and 200 once it is back', async () => {
    model.answer = 'error'
    expect((await studio.request.get('/health/embed')).status).toBe(503)
    model.answer = 'vector'
    expect((await studio.request.get('/health/embed')).status).toBe(200)
    expect(await embed()).toEqual(ok)
  })
})

test('an SMTP server that takes connections is ok, one that does not is an error', async () => {
  const listener = createListener((socket) => socket.end()).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const studio = await startStudio({ env: { SMTP_URL: `smtp://user:pass@127.0.0.1:${port}` } })
  const mail = async () => (await studio.request.get('/health/detailed')).body.checks.mail
  expect(await mail()).toEqual({ status: 'ok', kind: 'smtp' })
  listener.close()
  await once(listener, 'close')
  studio.advance(60)
  expect(await mail()).toEqual({ status: 'error', kind: 'smtp' })
  await studio.close()
})
