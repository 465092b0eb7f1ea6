import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { AgentSpec } from '../../src/agents/agents/spec.ts'
import { closeConnections, mcpToolsFor } from '../../src/agents/tools/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { createAuthorization } from '../support/mcp-authorization.ts'
import { startMcpServer, type TestMcpServer } from '../support/mcp-server.ts'

let studio: Studio
let member: Member
const running: TestMcpServer[] = []

beforeAll(async () => {
  studio = await startStudio({ env: { MCP_ALLOW_PRIVATE: '127.0.0.1', MCP_CALL_TIMEOUT_MS: '5000' } })
  member = await studio.register()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})
afterAll(async () => {
  await closeConnections(studio.services)
  await studio.close()
})

const ask = (method: 'get' | 'post', path: string, who = member) =>
  studio.request[method](path).set('Authorization', who.bearer)

async function begin(name: string, protocol: 'streamable_http' | 'sse' = 'streamable_http') {
  const authorization = createAuthorization()
  const server = await startMcpServer({ protocol, gate: authorization.gate })
  running.push(server)
  const address = { [protocol === 'sse' ? 'sse_url' : 'streamable_http_url']: server.url }
  const answer = await ask('post', '/api/mcp/add').send({ name, protocol, ...address })
  return { authorization, server, answer }
}

/** What a browser does with the address: the authorization server sends it to our callback. */
async function grant(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location') ?? '')
  return `${back.pathname}${back.search}`
}

const listed = async (name: string) => {
  const list = await ask('get', '/api/mcp/list')
  return list.body.data.servers.find((one: { name: string }) => one.name === name)
}

async function search(name: string) {
  const context = {
    services: studio.services,
    db: studio.database.tenant(member.tenantId, member.userId),
    principal: { user: { id: member.userId } },
    signal: new AbortController().signal,
    log: studio.services.log,
    emit: () => {},
  } as never
  const spec = { kind: 'profile', tools: [`mcp__${name}__search`], mcpServers: null } as unknown as AgentSpec
  const [tool] = await mcpToolsFor(studio.services, context, spec)
  if (!tool) throw new Error('the tool is not there')
  return tool.run({ query: 'tides' }, context)
}

for (const protocol of ['streamable_http', 'sse'] as const) {
  test(`a ${protocol} server behind OAuth is kept until its user grants access, then its tools work`, async () => {
    const name = `guarded-${protocol}`
    const { answer, authorization } = await begin(name, protocol)
    expect(answer.body.data).toMatchObject({ server_name: name, status: 'needs_authorization' })
    const url = answer.body.data.authorization_url as string
    expect(await listed(name)).toMatchObject({
      status: 'needs_authorization',
      authorization_url: url,
      tools: [],
    })
    const callback = await grant(url)
    const page = await ask('get', callback).set('Accept-Language', 'en')
    expect(page.status).toBe(200)
    expect(page.text).toContain(`Connected: ${name}`)
    expect(await listed(name)).toMatchObject({ status: 'connected', authorization_url: null })
    expect(await search(name)).toMatchObject({ ok: true, text: 'found tides' })
    expect(authorization.grants).toEqual(['authorization_code'])
    // A grant counts once.
    expect((await ask('get', callback)).status).toBe(400)
  })
}

test('an expired token is renewed, once for all calls that find it so, and a lost grant is asked for again', async () => {
  const { answer, authorization } = await begin('renewed')
  await ask('get', await grant(answer.body.data.authorization_url))
  expect(authorization.grants).toEqual(['authorization_code'])
  authorization.expire()
  const results = await Promise.all([search('renewed'), search('renewed'), search('renewed')])
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(authorization.grants).toEqual(['authorization_code', 'refresh_token'])
  authorization.forget()
  const refused = await search('renewed')
  expect(refused).toMatchObject({ ok: false, text: expect.stringContaining('grant access') })
  const { status, authorization_url: url } = await listed('renewed')
  expect(status).toBe('needs_authorization')
  await ask('get', await grant(url))
  expect(await search('renewed')).toMatchObject({ ok: true })
})

test('only who added the server can end the grant, with the state that was given out', async () => {
  const { answer } = await begin('mine')
  const callback = await grant(answer.body.data.authorization_url)
  const colleague = await studio.register({ tenantId: member.tenantId, role: 'admin' })
  const stranger = await studio.register()
  expect((await ask('get', callback, colleague)).status).toBe(400)
  expect((await ask('get', callback, stranger)).status).toBe(400)
  expect((await studio.request.get(callback)).status).toBe(401)
  expect((await ask('get', '/api/mcp/oauth/callback?state=mine.guessed&code=x')).status).toBe(400)
  const seen = await ask('get', '/api/mcp/list', colleague)
  expect(seen.text).not.toContain('/authorize')
  const denied = new URL(callback, 'http://localhost')
  denied.searchParams.delete('code')
  denied.searchParams.set('error', 'access_denied')
  const page = await ask('get', denied.pathname + denied.search).set('Accept-Language', 'en')
  expect(page.text).toContain('access_denied')
  expect((await ask('get', callback)).status).toBe(200)
})

test('tokens lie sealed in the database', async () => {
  const { answer } = await begin('sealed')
  await ask('get', await grant(answer.body.data.authorization_url))
  const row = await studio.database
    .tenant(member.tenantId, member.userId)
    .selectFrom('mcp_servers')
    .select('sealed_oauth')
    .where('name', '=', 'sealed')
    .executeTakeFirstOrThrow()
  expect(row.sealed_oauth).toMatch(/^v1\./)
})
