import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Ledger, openLedger } from '../support/ledger.ts'

const timeout = 2500

let studio: Studio
let ledger: Ledger
let member: Member
let unlock: (() => Promise<void>) | undefined

beforeAll(async () => {
  studio = await startStudio({ env: { REQUEST_TIMEOUT_MS: String(timeout) } })
  ledger = await openLedger(studio.ownerUrl)
  member = await studio.register()
})
afterEach(async () => {
  await unlock?.()
  unlock = undefined
})
afterAll(async () => {
  await ledger.close()
  await studio.close()
})

/** Lets no operation finish that needs entities, until `release`. */
async function holdUp() {
  const free = await ledger.lock('entities')
  unlock = free
  return async () => {
    unlock = undefined
    await free()
  }
}

const path = '/api/entity/character'
const create = (id: string, key: string, who = member, name = 'Any') =>
  studio.request
    .post(path)
    .set({ Authorization: who.bearer, 'Idempotency-Key': key })
    .send({ entity_id: id, name })
const view = (id: string, who = member) =>
  studio.request.get(`${path}/${id}`).set('Authorization', who.bearer)

/** Asks until the answer is there, as a client would. */
async function until<T>(ask: () => Promise<T>, right: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask()
    if (right(answer)) return answer
    await sleep(20)
  }
  throw new Error('it did not come to that')
}

describe('Idempotency-Key', () => {
  test('gives the first answer again, headers and all, and does the work once', async () => {
    const first = await create('once', 'k-once')
    const second = await create('once', 'k-once')
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    for (const name of ['etag', 'location']) expect(second.headers[name]).toBe(first.headers[name])
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(second.headers['idempotency-replayed']).toBe('true')
  })

  test('keeps answers encrypted, since they may hold what is shown once', async () => {
    await create('sealed', 'k-sealed', member, 'Seraphina')
    const { rows } = await studio.database
      .tenant(member.tenantId, member.userId)
      .selectFrom('idempotency_keys')
      .select('response_body')
      .where('key', '=', 'k-sealed')
      .execute()
      .then((found) => ({ rows: found }))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.response_body).not.toContain('Seraphina')
  })

  test('with another body or path is 422 and does nothing', async () => {
    await create('first', 'k-first')
    expect((await create('second', 'k-first')).status).toBe(422)
    const elsewhere = await studio.request
      .post('/api/entity/item')
      .set({ Authorization: member.bearer, 'Idempotency-Key': 'k-first' })
      .send({ entity_id: 'first', name: 'Any' })
    expect(elsewhere.status).toBe(422)
    expect(elsewhere.body.errors[0].pointer).toBe('/header/Idempotency-Key')
    expect((await view('second')).status).toBe(404)
  })

  test('is 409 while the first request runs, then gives its answer', async () => {
    const release = await holdUp()
    const first = create('slow', 'k-slow').then((answer) => answer)
    const meanwhile = await until(
      () => create('slow', 'k-slow'),
      ({ status }) => status !== 503,
    )
    expect(meanwhile.status).toBe(409)
    await release()
    // The first one may have been too slow for its client; its work is done all the same.
    expect([201, 503]).toContain((await first).status)
    const again = await until(
      () => create('slow', 'k-slow'),
      ({ status }) => status !== 409,
    )
    expect(again.status).toBe(201)
    expect(again.headers.etag).toBe('"1"')
    expect((await view('slow')).body.version).toBe(1)
  })

  test('is free again after a failure', async () => {
    await create('taken', 'k-other')
    expect((await create('taken', 'k-failed')).status).toBe(409)
    await studio.request.delete(`${path}/taken`).set('Authorization', member.bearer)
    expect((await create('taken', 'k-failed')).status).toBe(201)
  })

  test('is not spent by a request that was refused', async () => {
    const refused = await studio.request
      .post(path)
      .set({ Authorization: member.bearer, 'Idempotency-Key': 'k-refused' })
      .send({ name: 5 })
    expect(refused.status).toBe(422)
    expect((await create('after', 'k-refused')).status).toBe(201)
  })

  test("is a user's own: others with the same key, in the tenant or outside, do their own work", async () => {
    await create('mine', 'k-shared')
    const colleague = await studio.register({ tenantId: member.tenantId })
    const stranger = await studio.register()
    expect((await create('theirs', 'k-shared', colleague)).status).toBe(201)
    expect((await create('theirs', 'k-shared', stranger)).status).toBe(201)
  })

  test('counts for 24 hours', async () => {
    await create('daily', 'k-daily')
    const db = studio.database.tenant(member.tenantId, member.userId)
    await db
      .updateTable('idempotency_keys')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('key', '=', 'k-daily')
      .execute()
    expect((await create('daily', 'k-daily')).status).toBe(409)
    const { expires_at } = await db
      .selectFrom('idempotency_keys')
      .select('expires_at')
      .where('key', '=', 'k-once')
      .executeTakeFirstOrThrow()
    expect(Math.abs(new Date(expires_at).getTime() - Date.now() - 24 * 3600_000)).toBeLessThan(60_000)
  })

  test('on other methods means nothing', async () => {
    await create('put', 'k-put')
    const update = (name: string) =>
      studio.request
        .put(`${path}/put`)
        .set({ Authorization: member.bearer, 'Idempotency-Key': 'k-put' })
        .send({ name })
    expect((await update('One')).body.version).toBe(2)
    expect((await update('One')).body.version).toBe(3)
  })

  test('of ten requests at once lets one through', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create('race', 'k-race')))
    const created = answers.filter(({ status }) => status === 201)
    expect(created.length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect((await view('race')).body.version).toBe(1)
  })
})

describe('an operation that takes too long', () => {
  test('is 503 that says so, and the server goes on', async () => {
    const release = await holdUp()
    const answer = await view('any')
    expect(answer.status).toBe(503)
    expect(answer.body.detail).toBe(`The operation did not finish within ${timeout} ms`)
    expect((await studio.request.get('/auth/status')).status).toBe(200)
    await release()
    expect((await view('any')).status).toBe(404)
  })

  test('keeps its Idempotency-Key: a client that tries again gets the answer of the first time', async () => {
    const release = await holdUp()
    expect((await create('late', 'k-late')).status).toBe(503)
    expect((await create('late', 'k-late')).status).toBe(409)
    await release()
    const again = await until(
      () => create('late', 'k-late'),
      ({ status }) => status !== 409,
    )
    expect(again.status).toBe(201)
    expect(again.headers.etag).toBe('"1"')
    expect(again.headers['idempotency-replayed']).toBe('true')
  })
})

test('a server that stops answers what runs, and takes nothing new', async () => {
  const patient = await startStudio()
  const books = await openLedger(patient.ownerUrl)
  try {
    const { bearer } = await patient.register()
    const server = await serve(patient.app, 0, '127.0.0.1')
    const origin = `http://127.0.0.1:${server.port}`
    const headers = { Authorization: bearer, 'Content-Type': 'application/json' }
    const free = await books.lock('entities')
    const running = fetch(`${origin}${path}`, { method: 'POST', headers, body: '{"name":"Last"}' })
    await until(
      async () => patient.database.pool.totalCount - patient.database.pool.idleCount,
      (busy) => busy > 0,
    )
    let stopped = false
    const stopping = server.stop().then(() => {
      stopped = true
    })
    await until(
      () =>
        fetch(`${origin}/auth/status`).then(
          () => 'open',
          () => 'closed',
        ),
      (state) => state === 'closed',
    )
    expect(stopped).toBe(false)
    await free()
    const answer = await running
    expect(answer.status).toBe(201)
    expect(answer.headers.get('connection')).toBe('close')
    await stopping
  } finally {
    await books.close()
    await patient.close()
  }
})
