import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationPassword, urlAs } from '../../src/database/role.ts'
import { deleteUserTask } from '../../src/identity/users/deletion.ts'
import { startWorker, type Worker } from '../../src/services/jobs-worker.ts'
import { tasksOf } from '../../src/tasks.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { changesOf } from '../support/changes.ts'
import { credentialsFor } from '../support/credentials.ts'
import { joinTenant } from '../support/memberships.ts'
import { blue, paint } from '../support/pictures.ts'

const password = 'secretpassword'
let studio: Studio
let owner: Member
let owned: pg.Client
const workers: Worker[] = []

beforeAll(async () => {
  studio = await startStudio()
  await studio.register({ systemRole: 'admin' })
  owner = await studio.register()
  owned = new pg.Client({ connectionString: studio.ownerUrl })
  await owned.connect()
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await owned.end()
  await studio.close()
})

const appUrl = () =>
  urlAs(studio.ownerUrl, 'atelier_app', applicationPassword(studio.ownerUrl, 'atelier_app'))
const get = (path: string, who = owner) => studio.request.get(path).set('Authorization', who.bearer)
const remove = (id: string, query = '', who = owner) =>
  studio.request.delete(`/api/users/${id}${query}`).set('Authorization', who.bearer)
const colleague = (options: Parameters<Studio['register']>[0] = {}) =>
  studio.register({ tenantId: owner.tenantId, role: 'editor', ...options })
const jobsFor = async (userId: string) =>
  (
    await sql<{ payload: unknown }>`
      select j.payload from graphile_worker._private_jobs j where j.payload->>'userId' = ${userId}`.execute(
      studio.database.system,
    )
  ).rows.map(({ payload }) => payload)

const deletionsWait = async () =>
  (await owned.query(`select from graphile_worker._private_jobs where payload->>'heirId' is not null`))
    .rowCount !== 0

/** Lets the server's own worker do what waits, until no deletion does. */
async function work(): Promise<void> {
  if (workers.length === 0) {
    workers.push(
      await startWorker({
        url: appUrl(),
        tasks: tasksOf(studio.services),
        concurrency: 1,
        log: studio.services.log,
        onDead: (error) => {
          throw error
        },
      }),
    )
  }
  while (await deletionsWait()) await sleep(50)
}

/** What the row of an account says. */
const accountOf = async (id: string) =>
  (await owned.query('select * from users where id = $1', [id])).rows[0] as Record<string, unknown>

/** Columns that refer to a user, and whether what they are in belongs to the user alone. */
async function references() {
  const { rows } = await owned.query<{ table: string; column: string; own: boolean }>(
    `select c.conrelid::regclass::text as table, a.attname as column, c.confdeltype = 'c' as own
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'users'::regclass
     order by 1, 2`,
  )
  return rows
}

async function rowsOf(userId: string, own: boolean): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table, column } of (await references()).filter((one) => one.own === own)) {
    const { rows } = await owned.query<{ n: number }>(
      `select count(*)::int as n from ${table} where ${column} = $1`,
      [userId],
    )
    counts[`${table}.${column}`] = rows[0]?.n ?? 0
  }
  return counts
}

/** Gives a member something in every table that belongs to a user alone, and things that are the tenant's. */
async function furnish(member: Member): Promise<void> {
  const { database } = studio
  const { userId, tenantId } = member
  const own = { user_id: userId }
  const soon = new Date(Date.now() + 3_600_000)
  await credentialsFor(studio, member)
  await studio.request
    .post('/api/entity/character')
    .set('Authorization', member.bearer)
    .set('Idempotency-Key', randomUUID())
    .send({ entity_id: `by_${userId.replaceAll('-', '_')}`, name: 'Made by them' })
  await studio.request
    .patch('/api/users/me/avatar')
    .set('Authorization', member.bearer)
    .attach(
      'file',
      await paint(8, 8, () => blue)
        .png()
        .toBuffer(),
      'avatar.png',
    )
  await studio.request
    .put('/api/v1/me/preferences/ui.greeting')
    .set('Authorization', member.bearer)
    .type('application/json')
    .send('"hello"')
  await database
    .user(userId)
    .insertInto('totp_credentials')
    .values({ ...own, secret: 'sealed' })
    .execute()
  const system = database.system
  await system
    .insertInto('external_identities')
    .values({ ...own, provider: 'google', subject: userId, email: member.email })
    .execute()
  await system
    .insertInto('password_resets')
    .values({ ...own, token_hash: Buffer.from(userId), email: member.email, expires_at: soon })
    .execute()
  await system
    .insertInto('verification_codes')
    .values({ purpose: 'test', email: member.email, code_hash: Buffer.from('x'), expires_at: soon })
    .execute()
  const db = database.tenant(tenantId, userId)
  const invite = {
    id: randomUUID(),
    token_hash: Buffer.from(`i${userId}`),
    role: 'editor' as const,
    expires_at: soon,
  }
  await db
    .insertInto('invites')
    .values({ ...invite, ...own, email: member.email })
    .execute()
  await db
    .insertInto('invites')
    .values({
      ...invite,
      id: randomUUID(),
      token_hash: Buffer.from(`a${userId}`),
      email: member.email,
      accepted_at: new Date(),
      accepted_by: userId,
    })
    .execute()
  await furnishAgents(member)
}

/** What agents keep for a member. */
async function furnishAgents({ userId, tenantId }: Member): Promise<void> {
  const db = studio.database.tenant(tenantId, userId)
  const own = { user_id: userId }
  const agent = `agent_${userId.slice(0, 8)}`
  await db.insertInto('agents').values({ agent_id: agent, owner_id: userId, name: 'Theirs' }).execute()
  await db
    .insertInto('agent_grants')
    .values({ ...own, agent_id: agent })
    .execute()
  await db
    .insertInto('memory_facts')
    .values({
      ...own,
      fact_id: randomUUID(),
      category: 'a',
      key: 'b',
      value: 'Quagga',
      source: 'c',
      confidence: 50,
    })
    .execute()
  await db
    .insertInto('conversations')
    .values({ ...own, session_id: userId, name: 'Quagga' })
    .execute()
  await db
    .insertInto('runs')
    .values({ ...own, run_id: randomUUID(), session_id: userId, face: 'api' })
    .execute()
  const provider = { kind: 'openai_compatible', base_url: 'https://models.example.com', model: 'small' }
  await db
    .insertInto('model_providers')
    .values({ ...provider, provider_id: `p-${userId}`, owner_id: userId, name: 'Theirs' })
    .execute()
  await db
    .insertInto('provider_keys')
    .values({ ...own, provider: 'openai', sealed_key: 'sealed', key_hint: 'sk-…' })
    .execute()
  await db
    .insertInto('mcp_servers')
    .values({
      name: `s-${userId}`,
      owner_id: userId,
      protocol: 'sse',
      url: 'https://mcp.example.com/sse',
      status: 'connected',
    })
    .execute()
  await db
    .insertInto('skills')
    .values({
      skill_id: randomUUID(),
      dimension: 'user',
      owner_id: userId,
      name: 'theirs',
      description: 'd',
      content: 'c',
    })
    .execute()
}

const privateTables = [
  'agent_grants.user_id',
  'api_tokens.user_id',
  'conversations.user_id',
  'external_identities.user_id',
  'idempotency_keys.user_id',
  'invites.user_id',
  'memberships.user_id',
  'memory_facts.user_id',
  'model_providers.owner_id',
  'oauth2_grants.user_id',
  'password_resets.user_id',
  'preferences.user_id',
  'provider_keys.user_id',
  'runs.user_id',
  'sessions.user_id',
  'skills.owner_id',
  'totp_credentials.user_id',
]

describe('DELETE /api/users/{id}', () => {
  test('the user is out at once: no login, no place in lists, teams and groups, and one job', async () => {
    const member = await colleague({ password })
    const answer = await remove(member.userId)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      message: 'The user is removed',
      user_id: member.userId,
      account_deleted: true,
      transferred_to: owner.userId,
    })
    const login = await studio.request.post('/api/auth/login').send({ email: member.email, password })
    expect(login.status).toBe(401)
    expect((await get(`/api/users/${member.userId}`)).status).toBe(404)
    expect((await get(`/api/users?search=${member.email}`)).body.total).toBe(0)
    expect((await remove(member.userId)).status).toBe(404)
    expect(await jobsFor(member.userId)).toEqual([
      { tenantId: owner.tenantId, userId: member.userId, heirId: owner.userId },
    ])
    const changes = await changesOf(studio.database.tenant(owner.tenantId))
    expect(changes.filter(({ nounId }) => nounId === member.userId)).toMatchObject([
      { noun: 'user', action: 'delete', actorId: owner.userId, name: null },
    ])
    expect(await auditOf(studio, owner.userId)).toContainEqual(
      expect.objectContaining({
        action: 'user.delete',
        detail: { user_id: member.userId, account_deleted: true, transferred_to: owner.userId },
      }),
    )
  })

  test('the job leaves a row that names nobody, and what the tenant made with them', async () => {
    const member = await colleague({ password })
    await studio.request
      .put('/api/users/me')
      .set('Authorization', member.bearer)
      .send({ name: 'Quentin Quagga', phone: '+1234567890', city: 'Bergen', birth_date: '1990-01-01' })
    await furnish(member)
    const before = await rowsOf(member.userId, true)
    expect(Object.keys(before)).toEqual(privateTables)
    for (const [table, count] of Object.entries(before)) expect(count, table).toBeGreaterThan(0)
    const avatar = `/avatars/${member.userId}.png`
    expect((await studio.request.get(avatar)).status).toBe(200)

    await remove(member.userId)
    await work()

    expect(await rowsOf(member.userId, true)).toEqual(
      Object.fromEntries(privateTables.map((name) => [name, 0])),
    )
    expect((await studio.request.get(avatar)).status).toBe(404)
    expect(await studio.services.objects.head(`avatars/${member.userId}.png`)).toBeUndefined()
    const account = await accountOf(member.userId)
    const { id, email, status, system_role, display_name, created_at, updated_at, deleted_at, ...rest } =
      account
    expect({ id, email, status, system_role, display_name }).toEqual({
      id: member.userId,
      email: `${member.userId}@users.invalid`,
      status: 'disabled',
      system_role: 'user',
      display_name: '',
    })
    expect(Object.values(rest).filter((value) => value !== null)).toEqual([])

    // Nothing in the database names the person any more.
    for (const { table } of await references()) {
      const { rows } = await owned.query(`select 1 from ${table} t where t::text like any ($1)`, [
        [`%${member.email}%`, '%Quagga%', '%+1234567890%'],
      ])
      expect(rows, table).toEqual([])
    }
    const entity = await get(`/api/entity/character/by_${member.userId.replaceAll('-', '_')}`)
    expect(entity.body.name).toBe('Made by them')
    expect((await rowsOf(member.userId, false))['entities.created_by']).toBe(1)
    expect((await auditOf(studio, member.userId)).length).toBeGreaterThanOrEqual(0)
    expect((await get('/api/admin/audit')).status).toBe(200)
  })

  test('their own skills go with their files and MCP servers with their keys; the skill of an agent stays with it', async () => {
    const member = await colleague()
    const db = studio.database.tenant(owner.tenantId, member.userId)
    const own = { owner_id: member.userId, description: 'd', content: 'c' }
    const file = (key: string) => JSON.stringify([{ path: 'a.txt', size: 1, key, sha256: '' }])
    const keys = [
      `skills/${owner.tenantId}/${member.userId}/0`,
      `skills/${owner.tenantId}/${member.userId}/1`,
    ]
    for (const key of keys) await studio.services.objects.put(key, Buffer.from('a'))
    const [gone = '', stays = ''] = keys
    const agent = `agent_${member.userId.slice(0, 8)}`
    await db.insertInto('agents').values({ agent_id: agent, owner_id: member.userId, name: 'A' }).execute()
    await db
      .insertInto('skills')
      .values([
        { ...own, skill_id: randomUUID(), dimension: 'user', name: 'personal', files: file(gone) },
        {
          ...own,
          skill_id: randomUUID(),
          dimension: 'agent',
          agent_id: agent,
          name: 'of it',
          files: file(stays),
        },
      ])
      .execute()
    const server = {
      protocol: 'sse',
      url: 'https://mcp.example.com/sse',
      status: 'connected',
      sealed_key: 'k',
    }
    await db
      .insertInto('mcp_servers')
      .values({ ...server, name: agent, owner_id: member.userId })
      .execute()
    await remove(member.userId)
    await work()
    const skills = await db
      .selectFrom('skills')
      .select(['name', 'owner_id'])
      .where('agent_id', '=', agent)
      .execute()
    expect(skills).toEqual([{ name: 'of it', owner_id: owner.userId }])
    expect(await db.selectFrom('mcp_servers').select('name').where('name', '=', agent).execute()).toEqual([])
    while (await studio.services.objects.head(gone)) await sleep(50)
    expect(await studio.services.objects.head(stays)).toBeDefined()
  })

  test('the address and the username are free again', async () => {
    const member = await colleague({ username: 'phoenix', email: 'phoenix@example.com' })
    await remove(member.userId)
    await work()
    const again = await studio.request
      .post('/api/user/add')
      .set('Authorization', owner.bearer)
      .send({ username: 'phoenix', password, email: 'phoenix@example.com' })
    expect(again.status).toBe(200)
  })

  test('a member of another tenant only leaves this one', async () => {
    const member = await studio.register({ password })
    await joinTenant(studio, owner.tenantId, member.userId, 'editor')
    await furnish({ ...member, tenantId: owner.tenantId })
    const preferences = await get('/api/v1/me/preferences', member)
    const answer = await remove(member.userId)
    expect(answer.body.account_deleted).toBe(false)
    await work()
    expect(await accountOf(member.userId)).toMatchObject({
      email: member.email,
      status: 'active',
      deleted_at: null,
    })
    expect((await get('/api/v1/me/preferences', member)).body).toEqual(preferences.body)
    expect((await studio.request.get(`/avatars/${member.userId}.png`)).status).toBe(200)
    const login = await studio.request.post('/api/auth/login').send({ email: member.email, password })
    expect(login.body.tenant_id).toBe(member.tenantId)
  })

  test('teams that only they led have the heir as their lead', async () => {
    const member = await colleague()
    const heir = await colleague({ role: 'viewer' })
    const team = await studio.request
      .post('/api/teams')
      .set('Authorization', member.bearer)
      .send({ name: `Team of ${member.username}`, member_ids: [heir.userId] })
    const answer = await remove(member.userId, `?transfer_to=${heir.userId.toUpperCase()}`)
    expect(answer.body.transferred_to).toBe(heir.userId)
    const after = await get(`/api/teams/${team.body.id}`)
    expect(after.body.members).toMatchObject([{ user_id: heir.userId, role: 'lead' }])
  })

  test('invitations of theirs and to them stop to count', async () => {
    const member = await colleague({ role: 'admin' })
    const expires_at = new Date(Date.now() + 3_600_000)
    const db = studio.database.tenant(owner.tenantId)
    for (const [n, row] of [
      { created_by: member.userId, email: 'accomplice@example.com' },
      { created_by: owner.userId, email: member.email.toUpperCase() },
      { created_by: owner.userId, email: 'innocent@example.com' },
    ].entries()) {
      await db
        .insertInto('invites')
        .values({
          ...row,
          id: randomUUID(),
          token_hash: Buffer.from(`${n}${member.userId}`),
          role: 'admin',
          expires_at,
        })
        .execute()
    }
    await remove(member.userId)
    const open = await db
      .selectFrom('invites')
      .select('email')
      .where('revoked_at', 'is', null)
      .where('accepted_at', 'is', null)
      .execute()
    expect(open).toEqual([{ email: 'innocent@example.com' }])
  })

  test('403 for a user above the caller, 404 for a stranger, 409 for the last owner, 412 for another version', async () => {
    const admin = await colleague({ role: 'admin' })
    expect((await remove(owner.userId, '', admin)).status).toBe(403)
    const stranger = await studio.register()
    expect((await remove(stranger.userId)).status).toBe(404)
    expect((await remove(owner.userId, `?transfer_to=${admin.userId}`)).status).toBe(409)
    expect((await remove('me', `?transfer_to=${admin.userId}`)).status).toBe(409)
    const stale = await remove(admin.userId).set('If-Match', '"old"')
    expect(stale.status).toBe(412)
    expect((await get('/api/users/me', admin)).status).toBe(200)
  })

  test('422 names transfer_to when it is nobody who could have it, or missing from one’s own deletion', async () => {
    const member = await colleague()
    const disabled = await colleague()
    await studio.request
      .put(`/api/users/${disabled.userId}`)
      .set('Authorization', owner.bearer)
      .send({ status: 'disabled' })
    const stranger = await studio.register()
    for (const id of [member.userId, disabled.userId, stranger.userId, randomUUID(), 'me']) {
      const answer = await remove(member.userId, `?transfer_to=${id}`)
      expect(answer.status, id).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/query/transfer_to')
    }
    const admin = await colleague({ role: 'admin' })
    expect((await remove('me', '', admin)).status).toBe(422)
    expect((await remove('me', `?transfer_to=${owner.userId}`, admin)).status).toBe(200)
  })

  test('of two owners who delete each other at the same time one stays', async () => {
    for (let round = 0; round < 3; round++) {
      const a = await studio.register()
      const b = await studio.register({ tenantId: a.tenantId, role: 'owner' })
      const answers = await Promise.all([remove(b.userId, '', a), remove(a.userId, '', b)])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    }
  })

  test('409 for the last system administrator', async () => {
    const alone = await startStudio({ oracle: false })
    try {
      const root = await alone.register({ systemRole: 'admin' })
      const heir = await alone.register({ tenantId: root.tenantId, role: 'owner' })
      const answer = await alone.request
        .delete(`/api/users/me?transfer_to=${heir.userId}`)
        .set('Authorization', root.bearer)
      expect(answer.status).toBe(409)
      expect(answer.body.detail).toBe('The user is the last system administrator')
    } finally {
      await alone.close()
    }
  })
})

describe('the job user.delete', () => {
  const payloadOf = (member: Member) => ({
    tenantId: owner.tenantId,
    userId: member.userId,
    heirId: owner.userId,
  })
  const job = { id: '1', attempt: 1, signal: new AbortController().signal }

  test('may run again after it has finished', async () => {
    const member = await colleague()
    await remove(member.userId)
    await work()
    const once = await accountOf(member.userId)
    await tasksOf(studio.services)['user.delete']?.(payloadOf(member), job)
    expect({ ...(await accountOf(member.userId)), updated_at: null }).toEqual({ ...once, updated_at: null })
  })

  test('does nothing to somebody who is not deleted', async () => {
    const member = await colleague()
    await furnish(member)
    const before = await rowsOf(member.userId, true)
    const handed: string[] = []
    const task = deleteUserTask(studio.services, [async (_, { from }) => void handed.push(from)])
    await task(payloadOf(member))
    expect(handed).toEqual([])
    expect(await accountOf(member.userId)).toMatchObject({ email: member.email, status: 'active' })
    expect((await get('/api/users/me', member)).status).toBe(200)
    expect(await rowsOf(member.userId, true)).toMatchObject({
      'api_tokens.user_id': before['api_tokens.user_id'],
      'preferences.user_id': 1,
      'sessions.user_id': before['sessions.user_id'],
    })
  })

  test('hands over to the owner who has been here longest when the heir has left', async () => {
    const member = await colleague()
    const heir = await colleague()
    await remove(member.userId, `?transfer_to=${heir.userId}`)
    await remove(heir.userId)
    const heirs: string[] = []
    const task = deleteUserTask(studio.services, [async (_, { to }) => void heirs.push(to)])
    await task({ ...payloadOf(member), heirId: heir.userId })
    expect(heirs).toEqual([owner.userId])
  })

  test('is done by another process when the one that does it is killed in the middle', async () => {
    // The process that will be killed must find no deletion but this one.
    await work()
    await Promise.all(workers.splice(0).map((worker) => worker.stop()))
    const member = await colleague()
    await furnish(member)
    await remove(member.userId)
    const program = fileURLToPath(new URL('../support/deletion-worker.ts', import.meta.url))
    const child = spawn(process.execPath, [program, appUrl(), studio.dataDir], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const ended = once(child, 'exit')
    const key = `handing over ${member.userId}`
    try {
      while ((await owned.query('select from system_settings where key = $1', [key])).rowCount === 0) {
        await sleep(50)
      }
    } finally {
      child.kill('SIGKILL')
      await ended
    }
    expect((await accountOf(member.userId)).email).toBe(member.email)
    await work()
    expect((await accountOf(member.userId)).email).toBe(`${member.userId}@users.invalid`)
    expect(await rowsOf(member.userId, true)).toEqual(
      Object.fromEntries(privateTables.map((name) => [name, 0])),
    )
  }, 60_000)
})
