import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { textOfTable } from '../support/tables.ts'

let studio: Studio
let rex: Member
let mira: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  mira = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
})
afterAll(() => studio.close())

const post = (path: string, body: object, member: { bearer: string } = rex) =>
  studio.request.post(path).set('Authorization', member.bearer).send(body)
const get = (path: string, member: { bearer: string } = rex) =>
  studio.request.get(path).set('Authorization', member.bearer)
const revoke = (id: number | string, member: { bearer: string } = rex) =>
  studio.request.delete(`/api-tokens/${id}`).set('Authorization', member.bearer)

const asBearer = (token: string) => ({ bearer: `Bearer ${token}` })
const entities = '/api/entity/character'

/** Both ways to make a credential for a program: Navi's and StudioBrain's. */
const makers = {
  '/api-tokens': { secret: 'token', prefix: 'token_prefix', mark: 'nav_', status: 200, invalid: 400 },
  '/api/api-keys': { secret: 'key', prefix: 'key_prefix', mark: 'sbk_', status: 201, invalid: 422 },
} as const

for (const [path, { secret, prefix, mark, status, invalid }] of Object.entries(makers)) {
  describe(`POST ${path}`, () => {
    test('answers with the plain text once, its beginning, and what its document names', async () => {
      const answer = await post(path, { name: 'Smart Watch' })
      expect(answer.status).toBe(status)
      const plain: string = answer.body[secret]
      expect(plain).toMatch(new RegExp(`^${mark}[A-Za-z0-9_-]{43,}$`))
      expect(answer.body).toEqual({
        id: expect.any(Number),
        name: 'Smart Watch',
        [secret]: plain,
        [prefix]: `${plain.slice(0, 12)}…`,
        scopes: null,
        created_at: expect.any(String),
        last_used_at: null,
        expires_at: null,
      })
      expect(answer.headers['cache-control']).toBe('no-store')
      const list = await get(path)
      expect(list.text).not.toContain(plain)
      expect(list.text).toContain(answer.body[prefix])
    })

    test('what it makes acts as its user in the tenant', async () => {
      const { body } = await post(path, { name: 'Acts' }, mira)
      const me = await get('/api/auth/web/session', asBearer(body[secret]))
      expect(me.body).toMatchObject({ user_id: mira.userId, tenant_id: mira.tenantId, role: 'editor' })
    })

    test('scopes limit it to those permissions and keep it away from the account', async () => {
      const { body } = await post(path, { name: 'Reader', scopes: ['entities.read'] })
      expect(body.scopes).toEqual(['entities.read'])
      const reader = asBearer(body[secret])
      expect((await get(entities, reader)).status).toBe(200)
      expect((await post(entities, { name: 'Rex' }, reader)).status).toBe(403)
      expect((await get('/api-tokens', reader)).status).toBe(403)
    })

    test('the scope account opens what concerns the account', async () => {
      const { body } = await post(path, { name: 'Account', scopes: ['account'] })
      expect((await get('/api/auth/web/session', asBearer(body[secret]))).status).toBe(200)
      expect((await get(entities, asBearer(body[secret]))).status).toBe(403)
    })

    test('a scope ends when its user loses the permission', async () => {
      const kim = await studio.register({ tenantId: rex.tenantId, role: 'admin' })
      const { body } = await post(path, { name: 'Auditor', scopes: ['audit.read'] }, kim)
      const auditor = asBearer(body[secret])
      expect((await get('/api/admin/audit', auditor)).status).toBe(200)
      await studio.database
        .tenant(rex.tenantId)
        .updateTable('memberships')
        .set({ role: 'viewer' })
        .where('user_id', '=', kim.userId)
        .execute()
      expect((await get('/api/admin/audit', auditor)).status).toBe(403)
    })

    test(`${invalid} names each scope that does not exist or is beyond the caller`, async () => {
      const scopes = ['entities.read', 'entities.fly', 'users.manage', 'system.config']
      const answer = await post(path, { name: 'Too much', scopes }, mira)
      expect(answer.status).toBe(invalid)
      expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '/scopes/1',
        '/scopes/2',
        '/scopes/3',
      ])
      expect(answer.body.detail).toContain('entities.fly')
    })

    const unfit: Record<string, [object, string]> = {
      'an expiry that has passed': [{ name: 'a', expires_at: '2020-01-01T00:00:00Z' }, '/expires_at'],
      'an expiry that is no time': [{ name: 'a', expires_at: '2199-12-31T23:59:60Z' }, '/expires_at'],
      'an expiry after the year 9999': [
        { name: 'a', expires_at: '9999-12-31T23:59:59-12:00' },
        '/expires_at',
      ],
      'no name': [{}, '/name'],
      'an empty name': [{ name: '' }, '/name'],
      'a name that is too long': [{ name: 'n'.repeat(101) }, '/name'],
      'a scope twice': [{ name: 'a', scopes: ['entities.read', 'entities.read'] }, '/scopes'],
      'a member of its own': [{ name: 'a', user_id: 'x' }, '/user_id'],
    }
    for (const [what, [body, pointer]] of Object.entries(unfit)) {
      test(`${invalid} for ${what}, naming the field`, async () => {
        const answer = await post(path, body)
        expect(answer.status).toBe(invalid)
        expect(answer.body.errors[0].pointer).toBe(pointer)
      })
    }

    test('it stops at its expiry', async () => {
      const expiresAt = new Date(Date.now() + 60_000).toISOString()
      const { body } = await post(path, { name: 'Short', expires_at: expiresAt })
      expect(body.expires_at).toBe(expiresAt)
      expect((await get(entities, asBearer(body[secret]))).status).toBe(200)
      await studio.database
        .tenant(rex.tenantId)
        .updateTable('api_tokens')
        .set({ expires_at: new Date(Date.now() - 1000) })
        .where('id', '=', body.id)
        .execute()
      expect((await get(entities, asBearer(body[secret]))).status).toBe(401)
    })

    test('403 for a caller who came with a token, so that none outlives the one that made it', async () => {
      const { body } = await post(path, { name: 'Parent' })
      const answer = await post(path, { name: 'Child' }, asBearer(body[secret]))
      expect(answer.status).toBe(403)
    })

    test('a repeated Idempotency-Key gives the same one again and makes no second', async () => {
      const send = () => post(path, { name: 'Once' }, mira).set('Idempotency-Key', `once-${mark}`)
      const [first, second] = [await send(), await send()]
      expect(second.body).toEqual(first.body)
      const kept = await textOfTable(studio.ownerUrl, 'idempotency_keys')
      expect(kept).not.toContain(first.body[secret])
      const hex = Buffer.from(first.body[secret]).toString('hex')
      expect(kept).not.toContain(hex)
    })

    test('401 without a credential', async () => {
      expect((await studio.request.post(path).send({ name: 'a' })).status).toBe(401)
      expect((await studio.request.get(path)).status).toBe(401)
    })

    test('creation is audited without the secret', async () => {
      const { body } = await post(path, { name: 'Seen', scopes: ['entities.read'] })
      const rows = await auditOf(studio, rex.userId)
      const row = rows.findLast(({ action }) => action === 'token.create')
      expect(row).toMatchObject({
        outcome: 'success',
        tenant_id: rex.tenantId,
        detail: { id: body.id, name: 'Seen', scopes: ['entities.read'] },
      })
      expect(JSON.stringify(rows)).not.toContain(body[secret])
    })
  })

  describe(`DELETE /api-tokens/{token_id} of ${path}`, () => {
    test('it fails with the next request, and is gone from the list', async () => {
      const { body } = await post(path, { name: 'Lost' })
      expect((await get(entities, asBearer(body[secret]))).status).toBe(200)
      expect((await revoke(body.id)).status).toBe(204)
      expect((await get(entities, asBearer(body[secret]))).status).toBe(401)
      expect((await get(path)).text).not.toContain(body[prefix])
      const rows = await auditOf(studio, rex.userId)
      expect(rows.at(-1)).toMatchObject({ action: 'token.revoke', detail: { id: body.id } })
    })

    test('the row stays, revoked', async () => {
      const { body } = await post(path, { name: 'Kept' })
      await revoke(body.id)
      const row = await studio.database
        .tenant(rex.tenantId)
        .selectFrom('api_tokens')
        .select(['name', 'revoked_at'])
        .where('id', '=', body.id)
        .executeTakeFirstOrThrow()
      expect(row).toEqual({ name: 'Kept', revoked_at: expect.any(Date) })
    })

    test('404 for one revoked before, for that of another user and of another tenant', async () => {
      const { body } = await post(path, { name: 'Mine' })
      const stranger = await studio.register()
      expect((await revoke(body.id, mira)).status).toBe(404)
      expect((await revoke(body.id, stranger)).status).toBe(404)
      expect((await get(entities, asBearer(body[secret]))).status).toBe(200)
      expect((await revoke(body.id)).status).toBe(204)
      expect((await revoke(body.id)).status).toBe(404)
    })
  })
}

describe('DELETE /api-tokens/{token_id}', () => {
  test('404 for a number that nothing has, 400 for what is none', async () => {
    expect((await revoke(9_007_199_254_740_991)).status).toBe(404)
    for (const id of ['0', '-1', '1.5', 'nav', '9007199254740993']) {
      const answer = await revoke(id)
      expect(answer.status, id).toBe(400)
      expect(answer.body.errors[0].pointer, id).toBe('/path/token_id')
    }
    expect((await studio.request.delete('/api-tokens/1')).status).toBe(401)
  })

  test('404 for an AI key, which only a new one replaces', async () => {
    const key = await post('/api/users/me/api-key/regenerate', {}, mira)
    const { id } = await studio.database
      .tenant(mira.tenantId)
      .selectFrom('api_tokens')
      .select('id')
      .where('token_prefix', '=', key.body.key_prefix)
      .executeTakeFirstOrThrow()
    expect((await revoke(id, mira)).status).toBe(404)
  })
})

describe('lists', () => {
  test('GET /api-tokens has the own live tokens, newest first, and nobody else has them', async () => {
    const lee = await studio.register()
    for (const name of ['first', 'second', 'third']) await post('/api-tokens', { name }, lee)
    await post('/api/api-keys', { name: 'a key' }, lee)
    const { status, body } = await get('/api-tokens', lee)
    expect(status).toBe(200)
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['third', 'second', 'first'])
    expect(Object.keys(body.items[0]).sort()).toEqual([
      'created_at',
      'expires_at',
      'id',
      'last_used_at',
      'name',
      'scopes',
      'token_prefix',
    ])
    const guest = await studio.register({ tenantId: lee.tenantId, role: 'admin' })
    expect((await get('/api-tokens', guest)).body).toEqual({ items: [] })
  })

  test('GET /api/api-keys pages with Link headers', async () => {
    const lee = await studio.register()
    for (const name of ['1', '2', '3', '4', '5']) await post('/api/api-keys', { name }, lee)
    const { status, body, headers } = await get('/api/api-keys?offset=2&limit=2', lee)
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 5, offset: 2, limit: 2 })
    expect(body.api_keys.map(({ name }: { name: string }) => name)).toEqual(['3', '2'])
    expect(headers['x-total-count']).toBe('5')
    expect(headers.link).toContain('</api/api-keys?offset=4&limit=2>; rel="next"')
    expect(headers.link).toContain('</api/api-keys?offset=0&limit=2>; rel="prev"')
  })

  test('GET /api/api-keys: 422 for a page that cannot be', async () => {
    expect((await get('/api/api-keys?limit=0')).status).toBe(422)
    expect((await get('/api/api-keys?offset=-1')).status).toBe(422)
  })

  test('the tokens of another tenant of the same user are not in the list', async () => {
    const host = await studio.register()
    await studio.database
      .tenant(host.tenantId)
      .insertInto('memberships')
      .values({ user_id: mira.userId, role: 'viewer' })
      .execute()
    await post('/api-tokens', { name: 'at home' }, mira)
    const there = await post('/api/auth/web/select-tenant', { tenant_id: host.tenantId }, mira)
    const away = asBearer(there.body.access_token)
    expect((await get('/api-tokens', away)).body).toEqual({ items: [] })
    mira = await studio.register({ tenantId: rex.tenantId, role: 'editor' })
  })
})
