import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Credentials, credentialsFor } from '../support/credentials.ts'
import { joinTenant } from '../support/memberships.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'

const secretKey = 'a key that both of the processes have'
/** In this process. */
let here: Studio
/** In a process of its own, over the same database. */
let there: ServerProcess
let owner: Member

beforeAll(async () => {
  here = await startStudio({ env: { SECRET_KEY: secretKey } })
  await here.register({ systemRole: 'admin' })
  owner = await here.register()
  there = await startServer({ DATABASE_URL: here.ownerUrl, SECRET_KEY: secretKey, LOG_LEVEL: 'fatal' })
}, 60_000)
afterAll(async () => {
  await there.stop()
  await here.close()
})

const put = (path: string, body: object, who = owner) =>
  here.request.put(path).set('Authorization', who.bearer).send(body)

/** What each credential gets in the other process. */
async function statuses(credentials: Credentials): Promise<Record<string, number>> {
  const entries = Object.entries(credentials).map(async ([name, headers]) => {
    const answer = await fetch(`${there.url}/api/users/me`, { headers })
    return [name, answer.status] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

const all = (status: number) => ({
  'access token': status,
  'session cookie': status,
  'API token': status,
  'OAuth2 token': status,
})

const refresh = async ({ refreshToken }: Member) =>
  (await here.request.post('/api/auth/refresh').send({ refresh_token: refreshToken })).status

const endings: Record<string, (member: Member) => PromiseLike<{ status: number }>> = {
  'another role': ({ userId }) => put(`/api/users/${userId}`, { role: 'viewer' }),
  'another role in Navi’s words': ({ userId }) =>
    here.request
      .patch(`/admin/users/${userId}/role`)
      .set('Authorization', owner.bearer)
      .send({ role: 'admin' }),
  'another e-mail address': ({ userId }) =>
    put(`/api/users/${userId}`, { email: `new-${userId}@example.com` }),
  disabling: ({ userId }) => put(`/api/users/${userId}`, { status: 'disabled' }),
  'a password that an administrator sets': ({ userId }) =>
    put(`/api/users/${userId}/password`, { new_password: 'a much longer secret' }),
  deletion: ({ userId }) => here.request.delete(`/api/users/${userId}`).set('Authorization', owner.bearer),
  'deletion in Sage’s words': ({ userId }) =>
    here.request.post('/api/user/delete').set('Authorization', owner.bearer).send({ user_id: userId }),
}

describe('at once and in every process', () => {
  for (const [name, end] of Object.entries(endings)) {
    test(`${name} ends sessions, refresh tokens, API tokens and OAuth2 grants`, async () => {
      const member = await here.register({ tenantId: owner.tenantId, role: 'editor' })
      const credentials = await credentialsFor(here, member)
      expect(await statuses(credentials)).toEqual(all(200))
      expect((await end(member)).status).toBe(200)
      expect(await statuses(credentials)).toEqual(all(401))
      expect(await refresh(member)).toBe(401)
    })
  }

  test('what was disabled stays ended when the user is enabled again', async () => {
    const member = await here.register({ tenantId: owner.tenantId, role: 'editor' })
    const credentials = await credentialsFor(here, member)
    await put(`/api/users/${member.userId}`, { status: 'disabled' })
    await put(`/api/users/${member.userId}`, { status: 'active' })
    expect(await statuses(credentials)).toEqual(all(401))
  })
})

test('another role or removal in one tenant leaves the credentials of another one alone', async () => {
  const member = await here.register()
  await joinTenant(here, owner.tenantId, member.userId, 'editor')
  const credentials = await credentialsFor(here, member)
  await put(`/api/users/${member.userId}`, { role: 'viewer' })
  expect(await statuses(credentials)).toEqual(all(200))
  const gone = await here.request.delete(`/api/users/${member.userId}`).set('Authorization', owner.bearer)
  expect(gone.body).toMatchObject({ account_deleted: false })
  expect(await statuses(credentials)).toEqual(all(200))
})
