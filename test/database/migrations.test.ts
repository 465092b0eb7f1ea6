import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { databaseTypes } from '../../codegen/src/database.ts'
import { resolveApiToken, resolveSession } from '../../src/database/credentials.ts'
import { createDatabase } from '../../src/database/database.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { addTenant, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { policyViolations } from '../support/policy.ts'
import { execute, urlOf } from '../support/postgres.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

describe('the policy rule', () => {
  it('holds for every table that the migrations make', async () => {
    expect(await policyViolations(fresh.ownerUrl)).toEqual([])
  })

  it.each([
    [
      'a tenant table without policy',
      'create table t (tenant_id uuid not null, id int, primary key (tenant_id, id))',
      ['t has no forced row-level security', 't is not isolated by exactly one policy'],
    ],
    [
      'a table that only names a user',
      'create table t (user_id uuid primary key)',
      ['t has no forced row-level security', 't is not isolated by exactly one policy'],
    ],
    [
      'a table nobody owns',
      'create table t (id int primary key)',
      ['t has neither tenant_id nor user_id and is not listed as global'],
    ],
    [
      'a policy that lets everything through',
      'create policy loose on entities using (true)',
      ['entities is not isolated by exactly one policy'],
    ],
    [
      'a tenant that may be null',
      'alter table recycled_entities drop constraint recycled_entities_pkey; alter table recycled_entities alter tenant_id drop not null',
      ['recycled_entities.tenant_id may be null'],
    ],
    [
      'a key that does not begin with the tenant',
      'alter table entities drop constraint entities_pkey cascade, add primary key (entity_type, tenant_id, entity_id)',
      ['entities_pkey does not begin with tenant_id'],
    ],
    [
      'security that does not bind the owner',
      'alter table entities no force row level security',
      ['entities has no forced row-level security'],
    ],
    [
      'a global table with a policy',
      'create policy odd on users using (true)',
      ['users is listed as global and has a policy'],
    ],
  ])('rejects %s', async (_, statement, violations) => {
    const scratch = await freshDatabase()
    await execute(scratch.ownerUrl, statement)
    expect(await policyViolations(scratch.ownerUrl)).toEqual(violations)
    await scratch.drop()
  })
})

describe('preparing a database', () => {
  it('does nothing to one that is up to date, and several processes may do it at once', async () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`
    const { ownerUrl: serverUrl } = inject('postgres')
    await execute(serverUrl, `create database ${name}`)
    const ownerUrl = urlOf(serverUrl, name)
    const together = await Promise.all([1, 2, 3].map(() => prepareDatabase({ ownerUrl })))
    expect(together.flatMap(({ migrated }) => migrated)).toEqual(Object.keys(migrations))
    expect((await prepareDatabase({ ownerUrl })).migrated).toEqual([])
    await execute(serverUrl, `drop database ${name} with (force)`)
  })

  it('sends pooled connections through the pooler and direct ones past it', async () => {
    const pooledUrl = 'postgres://owner:secret@pooler:6432/atelier?sslmode=require'
    const { appUrl, appDirectUrl } = await prepareDatabase({ ownerUrl: fresh.ownerUrl, pooledUrl })
    expect(appUrl).toMatch(/^postgres:\/\/atelier_app(?::[^@]+)?@pooler:6432\/atelier\?sslmode=require$/)
    expect(appDirectUrl).toBe(fresh.appUrl)
  })

  it('works as a plain owner of a foreign database, and names DATABASE_URL when that owner may not create roles', async () => {
    const suffix = randomUUID().slice(0, 8)
    const [owner, app, name] = [`owner_${suffix}`, `app_${suffix}`, `foreign_${suffix}`]
    const { ownerUrl: serverUrl } = inject('postgres')
    await execute(
      serverUrl,
      `create role ${owner} login password 'pw'`,
      `create database ${name} owner ${owner}`,
    )
    const ownerUrl = urlOf(serverUrl, name).replace(/\/\/[^@]*@/, `//${owner}:pw@`)

    const refused = prepareDatabase({ ownerUrl, role: app })
    await expect(refused).rejects.toThrow(
      `DATABASE_URL: ${owner} may not create the role ${app}, which the application connects as. ` +
        `Run as superuser and start again: alter role "${owner}" createrole`,
    )
    await execute(serverUrl, `alter role ${owner} createrole`)
    const { appUrl } = await prepareDatabase({ ownerUrl, role: app })
    const database = createDatabase({ url: appUrl, poolSize: 2, prepared: true, log: { warn: () => {} } })
    const { tenantId, userId } = await addTenant(database)
    const db = database.tenant(tenantId, userId)
    await db.insertInto('entities').values({ entity_type: 'item', entity_id: 'cup', name: 'Cup' }).execute()
    expect(await db.selectFrom('entity_search').select('name').execute()).toEqual([{ name: 'Cup' }])
    expect(await database.tenant(randomUUID()).selectFrom('entity_search').select('name').execute()).toEqual(
      [],
    )
    const id = randomUUID()
    const expires_at = new Date(Date.now() + 60_000)
    await database.system
      .insertInto('sessions')
      .values({ id, user_id: userId, tenant_id: tenantId, kind: 'token', expires_at })
      .execute()
    expect(await resolveSession(database.system, id)).toMatchObject({ role: 'owner', tenant_id: tenantId })
    await database.close()
    await execute(serverUrl, `drop database ${name} with (force)`, `drop role ${app}`, `drop role ${owner}`)
  })

  it('refuses an application role that could read every tenant', async () => {
    const app = `app_${randomUUID().slice(0, 8)}`
    await execute(fresh.ownerUrl, `create role ${app} login bypassrls`)
    await expect(prepareDatabase({ ownerUrl: fresh.ownerUrl, role: app })).rejects.toThrow('every tenant')
    await execute(fresh.ownerUrl, `drop role ${app}`)
  })
})

describe('resolving a credential', () => {
  const live = () => new Date(Date.now() + 60_000)

  it('gives the user, the tenant and the role of a live session or token in one row', async () => {
    const { database } = fresh
    const { tenantId, userId } = await addTenant(database, { role: 'editor' })
    const hash = Buffer.from(randomUUID())
    const { id } = await database
      .tenant(tenantId, userId)
      .insertInto('api_tokens')
      .values({
        user_id: userId,
        name: 'ci',
        kind: 'nav',
        token_hash: hash,
        token_prefix: 'nav_ab',
        scopes: ['a'],
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(await resolveApiToken(database.system, hash)).toEqual({
      user_id: userId,
      email: `${userId}@example.org`,
      username: null,
      display_name: '',
      system_role: 'user',
      status: 'active',
      tenant_id: tenantId,
      role: 'editor',
      credential_id: String(id),
      kind: 'nav',
      expires_at: null,
      scopes: ['a'],
      granted: [],
      restricted: false,
    })
  })

  it('gives a session without tenant no role, and nothing for one whose membership has ended', async () => {
    const { database } = fresh
    const { tenantId, userId } = await addTenant(database)
    const [bare, member] = [randomUUID(), randomUUID()]
    await database.system
      .insertInto('sessions')
      .values([
        { id: bare, user_id: userId, tenant_id: null, kind: 'web', expires_at: live() },
        { id: member, user_id: userId, tenant_id: tenantId, kind: 'web', expires_at: live() },
      ])
      .execute()
    expect(await resolveSession(database.system, bare)).toMatchObject({ tenant_id: null, role: null })
    expect(await resolveSession(database.system, member)).toMatchObject({ role: 'owner' })
    await database.tenant(tenantId, userId).deleteFrom('memberships').where('user_id', '=', userId).execute()
    expect(await resolveSession(database.system, member)).toBeUndefined()
  })

  it('gives nothing for a revoked or expired credential or a disabled user', async () => {
    const { database } = fresh
    const { system } = database
    const { tenantId, userId } = await addTenant(database)
    const base = { user_id: userId, tenant_id: tenantId, kind: 'token' as const }
    const [good, revoked, expired] = [randomUUID(), randomUUID(), randomUUID()]
    await system
      .insertInto('sessions')
      .values([
        { ...base, id: good, expires_at: live() },
        { ...base, id: revoked, expires_at: live(), revoked_at: new Date() },
        { ...base, id: expired, expires_at: new Date(Date.now() - 1000) },
      ])
      .execute()
    expect(await resolveSession(system, good)).toBeDefined()
    expect(await resolveSession(system, revoked)).toBeUndefined()
    expect(await resolveSession(system, expired)).toBeUndefined()
    await system.updateTable('users').set({ status: 'disabled' }).where('id', '=', userId).execute()
    expect(await resolveSession(system, good)).toBeUndefined()
  })
})

describe('the generated types', () => {
  it('are those of the migrated database', async () => {
    const committed = await readFile(new URL('../../generated/database.ts', import.meta.url), 'utf8')
    expect(await databaseTypes(fresh.ownerUrl)).toBe(committed)
  })
})
