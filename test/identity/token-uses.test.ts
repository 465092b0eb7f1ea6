import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { createServices } from '../../src/services/services.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { startServer } from '../support/server-process.ts'
import { textOfTable } from '../support/tables.ts'

let studio: Studio
let mira: Member
const logged: string[] = []

beforeAll(async () => {
  const log = createLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } })
  studio = await startStudio({ log })
  mira = await studio.register({ role: 'editor' })
})
afterAll(() => studio.close())

const post = (path: string, body: object, member: { bearer: string }) =>
  studio.request.post(path).set('Authorization', member.bearer).send(body)
const get = (path: string, member: { bearer: string }) =>
  studio.request.get(path).set('Authorization', member.bearer)
const revoke = (id: number | string, member: { bearer: string }) =>
  studio.request.delete(`/api-tokens/${id}`).set('Authorization', member.bearer)

/** Runs statements past row-level security. */
async function withOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: studio.ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

const asBearer = (token: string) => ({ bearer: `Bearer ${token}` })
const entities = '/api/entity/character'
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

describe('last_used_at', () => {
  const lastUsed = async (id: number, member: Member) => {
    const { body } = await get('/api-tokens', member)
    return body.items.find((item: { id: number }) => item.id === id).last_used_at
  }

  /** The transaction that wrote each of the rows last. */
  const writersOf = async (...ids: number[]): Promise<string[]> =>
    withOwner(async (owner) => {
      const { rows } = await owner.query<{ xmin: string }>(
        'select xmin::text from api_tokens where id = any($1) order by id',
        [ids],
      )
      return rows.map(({ xmin }) => xmin)
    })

  test('is noted for all tokens that were used, of every tenant, by one transaction, and by no request', async () => {
    const [lee, kim] = [await studio.register(), await studio.register()]
    const a = (await post('/api-tokens', { name: 'a' }, lee)).body
    const b = (await post('/api/api-keys', { name: 'b' }, kim)).body
    const idle = (await post('/api-tokens', { name: 'idle' }, lee)).body
    const created = await writersOf(a.id, b.id, idle.id)
    for (let i = 0; i < 5; i++) {
      await get(entities, asBearer(a.token))
      await get(entities, asBearer(b.key))
    }
    expect(await writersOf(a.id, b.id, idle.id)).toEqual(created)
    expect(await lastUsed(a.id, lee)).toBeNull()
    await studio.services.tokenUses.flush()
    const [byA, byB, byIdle] = await writersOf(a.id, b.id, idle.id)
    expect(byA).toBe(byB)
    expect(byA).not.toBe(created[0])
    expect(byIdle).toBe(created[2])
    expect(Date.parse(await lastUsed(a.id, lee))).toBeGreaterThanOrEqual(Date.parse(a.created_at))
    expect(await lastUsed(idle.id, lee)).toBeNull()
    expect((await get('/api/api-keys', kim)).body.api_keys[0].last_used_at).not.toBeNull()
    await studio.services.tokenUses.flush()
    expect(await writersOf(a.id)).toEqual([byA])
  })

  test('a process that is behind does not turn it back', async () => {
    const { body } = await post('/api-tokens', { name: 'two processes' }, mira)
    const behind = await createServices({
      config: studio.services.config,
      database: studio.database,
      log: studio.services.log,
      clock: { now: () => new Date('2020-01-01T00:00:00Z') },
    })
    await get(entities, asBearer(body.token))
    await studio.services.tokenUses.flush()
    const noted = await lastUsed(body.id, mira)
    behind.tokenUses.note(String(body.id))
    await behind.tokenUses.close()
    behind.mail.close()
    expect(await lastUsed(body.id, mira)).toBe(noted)
  })

  test('what could not be written is written later', async () => {
    const { body } = await post('/api-tokens', { name: 'later' }, mira)
    await studio.services.tokenUses.flush()
    await get(entities, asBearer(body.token))
    await withOwner(async (owner) => {
      await owner.query('begin')
      await owner.query('select from api_tokens where id = $1 for update', [body.id])
      const failed = expect(studio.services.tokenUses.flush()).rejects.toMatchObject({ code: '57014' })
      for (let cancelled = 0; cancelled === 0; ) {
        const { rows } = await owner.query<{ pid: number }>(
          `select pg_cancel_backend(pid) from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        )
        cancelled = rows.length
      }
      await failed
      await owner.query('rollback')
    })
    expect(await lastUsed(body.id, mira)).toBeNull()
    await studio.services.tokenUses.flush()
    expect(await lastUsed(body.id, mira)).not.toBeNull()
  })

  test('a token that failed is not noted', async () => {
    const { body } = await post('/api-tokens', { name: 'revoked' }, mira)
    await revoke(body.id, mira)
    await get(entities, asBearer(body.token))
    await studio.services.tokenUses.flush()
    const row = await studio.database
      .tenant(mira.tenantId)
      .selectFrom('api_tokens')
      .select('last_used_at')
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow()
    expect(row.last_used_at).toBeNull()
  })

  test('a process that is told to stop writes what it remembers', async () => {
    const { body } = await post('/api-tokens', { name: 'other process' }, mira)
    const server = await startServer({ DATABASE_URL: studio.ownerUrl, LOG_LEVEL: 'warn' })
    const { status } = await fetch(`${server.url}${entities}`, {
      headers: { Authorization: `Bearer ${body.token}` },
    })
    expect(status).toBe(200)
    expect(await lastUsed(body.id, mira)).toBeNull()
    expect(await server.stop()).toBe(0)
    expect(await lastUsed(body.id, mira)).not.toBeNull()
  })
})

test('no log line and no table holds a plain token or key through its whole life', async () => {
  const lee = await studio.register()
  logged.length = 0
  const token = await post('/api-tokens', { name: 'Life' }, lee).set('Idempotency-Key', 'life-1')
  const key = await post('/api/api-keys', { name: 'Life', expires_at: tomorrow() }, lee)
  const ai = await post('/api/users/me/api-key/regenerate', {}, lee)
  const again = await post('/api/users/me/api-key/regenerate', {}, lee)
  const plain: string[] = [token.body.token, key.body.key, ai.body.api_key, again.body.api_key]
  for (const one of plain) {
    await get(entities, asBearer(one))
    await get(`/api/auth/web/session?token=${one}`, asBearer(one))
    await get(`/nowhere/${'x'.repeat(3)}?api_key=${one}`, asBearer(one))
    await studio.request
      .post('/api-tokens')
      .set('Authorization', `Bearer ${one}`)
      .send({ name: one, surplus: one })
  }
  await revoke(token.body.id, lee)
  await revoke(key.body.id, lee)
  for (const one of plain) await get(entities, asBearer(one))
  await studio.services.tokenUses.flush()
  expect(logged.length).toBeGreaterThan(10)
  const tables = ['api_tokens', 'audit_log', 'idempotency_keys', 'change_log', 'sessions']
  const stored = await Promise.all(tables.map((table) => textOfTable(studio.ownerUrl, table)))
  for (const one of plain) {
    expect(logged.join('')).not.toContain(one)
    for (const [index, text] of stored.entries()) expect(text, tables[index]).not.toContain(one)
  }
})
