import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { AgentSpec } from '../../src/agents/agents/spec.ts'
import { callTool } from '../../src/agents/chat/engine/call-tool.ts'
import {
  closeConnections,
  mcpInstructions,
  mcpStatus,
  mcpToolsFor,
  mcpToolsOf,
  type Tool,
  type ToolContext,
} from '../../src/agents/tools/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { startMcpServer, type TestMcpServer } from '../support/mcp-server.ts'

let studio: Studio
let member: Member
const running: TestMcpServer[] = []

beforeAll(async () => {
  studio = await startStudio({ env: { MCP_ALLOW_PRIVATE: '127.0.0.1', MCP_CALL_TIMEOUT_MS: '1000' } })
  member = await studio.register()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})
afterAll(async () => {
  await closeConnections(studio.services)
  await studio.close()
})

const start = async (options: Parameters<typeof startMcpServer>[0] = {}) => {
  const server = await startMcpServer(options)
  running.push(server)
  return server
}

let last = 0
const newName = () => `docs-${++last}`

const ask = (method: 'get' | 'post' | 'delete', path: string, who = member) =>
  studio.request[method](path).set('Authorization', who.bearer)

async function add(server: TestMcpServer, more: object = {}, who = member) {
  const name = newName()
  const body = { name, protocol: 'streamable_http', streamable_http_url: server.url, ...more }
  return { name, answer: await ask('post', '/api/mcp/add', who).send(body) }
}

const contextOf = (who: Member, role: 'owner' | 'editor' = 'owner'): ToolContext => ({
  services: studio.services,
  db: studio.database.tenant(who.tenantId, who.userId),
  principal: {
    user: { id: who.userId, email: who.email, username: who.username, displayName: '', systemRole: 'user' },
    tenantId: who.tenantId,
    role,
    permissions: new Set(),
  },
  signal: new AbortController().signal,
  log: studio.services.log,
  emit: () => {},
})

const agent = (change: Partial<AgentSpec>): AgentSpec =>
  ({ kind: 'profile', tools: [], mcpServers: null, ...change }) as AgentSpec

const toolsOf = (change: Partial<AgentSpec>, who = member) =>
  mcpToolsFor(studio.services, contextOf(who), agent(change))

const run = (tools: readonly Tool[], name: string, args: Record<string, string> = {}) =>
  callTool(new Map(tools.map((tool) => [tool.name, tool])), { name, args }, contextOf(member))

const both = { streamable_http: 'streamable_http_url', sse: 'sse_url' } as const

for (const protocol of ['streamable_http', 'sse'] as const) {
  test(`a ${protocol} server is added, listed with masked key, used by an agent, refreshed and deleted`, async () => {
    const server = await start({ protocol })
    const { name, answer } = await add(server, {
      protocol,
      streamable_http_url: null,
      [both[protocol]]: server.url,
      api_key: 'secret-key-1234',
    })
    expect(answer.body).toMatchObject({
      code: 200,
      data: { server_name: name, status: 'success', authorization_url: null },
    })
    const list = await ask('get', '/api/mcp/list')
    const listed = list.body.data.servers.find((one: { name: string }) => one.name === name)
    expect(listed).toMatchObject({
      protocol,
      [both[protocol]]: server.url,
      api_key: '********1234',
      status: 'connected',
      description: 'Search before you write.',
      user_id: member.userId,
    })
    expect(listed.tools).toContainEqual({
      name: 'search',
      description: 'Searches the documentation.',
      agent_tool: `mcp__${name}__search`,
      access: 'read',
    })
    expect(list.text).not.toContain('secret-key')
    const tools = await toolsOf({ mcpServers: { [name]: ['read', 'write'] } })
    expect(await run(tools, `mcp__${name}__search`, { query: 'tides' })).toEqual({
      ok: true,
      text: 'found tides',
      value: 'found tides',
    })
    expect(server.authorizations.every((one) => one === 'Bearer secret-key-1234')).toBe(true)
    const refreshed = await ask('post', `/api/mcp/${name}/refresh`)
    expect(refreshed.body.data).toEqual({ server_name: name, status: 'refreshed', authorization_url: null })
    const deleted = await ask('delete', `/api/mcp/${name}`)
    expect(deleted.body.data).toEqual({ server_name: name })
    expect(await toolsOf({ mcpServers: { [name]: ['read'] } })).toEqual([])
    expect((await ask('delete', `/api/mcp/${name}`)).status).toBe(404)
  })

  test(`a ${protocol} server that dies fails its tools and works again when it is back`, async () => {
    const server = await start({ protocol })
    const { name } = await add(server, { protocol, [both[protocol]]: server.url })
    const tools = await toolsOf({ tools: [`mcp__${name}__search`] })
    const search = () => run(tools, `mcp__${name}__search`, { query: 'tides' })
    expect((await search()).ok).toBe(true)
    await server.stop()
    const gone = await search()
    expect(gone.ok).toBe(false)
    expect(gone.text).toMatch(/cannot be reached|connection to the server broke/)
    await start({ protocol, port: server.port })
    expect(await search()).toMatchObject({ ok: true, text: 'found tides' })
  })
}

test('a name is taken once in a tenant (400)', async () => {
  const server = await start()
  const { name } = await add(server)
  const again = await ask('post', '/api/mcp/add').send({
    name,
    protocol: 'streamable_http',
    streamable_http_url: server.url,
  })
  expect(again.status).toBe(400)
  expect(again.body).toMatchObject({ code: 400, data: null, message: `MCP server ${name} 已存在` })
})

test.each([
  ['nobody listens', { streamable_http_url: 'http://127.0.0.1:1/mcp' }, 502, /cannot be reached/],
  ['the address is private', { streamable_http_url: 'http://[::1]:1/mcp' }, 502, /private address/],
  ['there is no address', { streamable_http_url: null }, 400, /streamable_http_url: is required/],
  ['the address is of another protocol', { protocol: 'sse' }, 400, /sse_url: is required/],
  ['the address is no URL', { streamable_http_url: 'file:///etc/passwd' }, 400, /must be an http/],
])('nothing is kept when %s', async (_, change, status, detail) => {
  const name = newName()
  const answer = await ask('post', '/api/mcp/add').send({ name, protocol: 'streamable_http', ...change })
  expect(answer.status).toBe(status)
  expect(answer.body.detail).toMatch(detail)
  const list = await ask('get', '/api/mcp/list')
  expect(list.text).not.toContain(`"${name}"`)
})

test('a server that speaks something else is refused (502)', async () => {
  const server = await start({
    gate: (_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>')
      return true
    },
  })
  const { answer } = await add(server)
  expect(answer.status).toBe(502)
  expect(answer.body).toMatchObject({ code: 500, data: null })
})

test('a refresh of a server that is gone is 502, and the list says why', async () => {
  const server = await start()
  const { name } = await add(server)
  await server.stop()
  expect((await ask('post', `/api/mcp/${name}/refresh`)).status).toBe(502)
  const list = await ask('get', '/api/mcp/list')
  const listed = list.body.data.servers.find((one: { name: string }) => one.name === name)
  expect(listed).toMatchObject({ status: 'error', error: expect.stringMatching(/cannot be reached/) })
  const status = await mcpStatus(studio.services, contextOf(member).db)
  expect(status[name]).toMatchObject({ connected: false, instructions: 'Search before you write.' })
})

test('people see and change their own servers, administrators all of the tenant', async () => {
  const server = await start()
  const editor = await studio.register({ tenantId: member.tenantId, role: 'editor' })
  const other = await studio.register({ tenantId: member.tenantId, role: 'editor' })
  const { name } = await add(server, {}, editor)
  const seen = async (who: Member) => (await ask('get', '/api/mcp/list', who)).text.includes(`"${name}"`)
  expect([await seen(editor), await seen(other), await seen(member)]).toEqual([true, false, true])
  expect((await ask('delete', `/api/mcp/${name}`, other)).status).toBe(403)
  expect((await ask('post', `/api/mcp/${name}/refresh`, other)).status).toBe(403)
  const everything = { mcpServers: { [name]: ['read', 'write'] as ('read' | 'write')[] } }
  expect(await toolsOf(everything, other)).toEqual([])
  expect((await toolsOf(everything, editor)).length).toBeGreaterThan(0)
  // Administrators see the tools, but call none with somebody else's key.
  const call = { tool_name: `mcp__${name}__search`, tool_params: { query: 'x' } }
  expect((await ask('get', '/api/tools?type=mcp')).text).toContain(call.tool_name)
  const before = server.called.length
  expect((await ask('post', '/api/tools/exec').send(call)).status).toBe(403)
  expect(server.called).toHaveLength(before)
  expect((await ask('post', '/api/tools/exec', editor).send(call)).body.data).toBe('found x')
  expect((await ask('delete', `/api/mcp/${name}`)).status).toBe(200)
})

test('a profile has the read tools of a server, its write tools, or single ones by name', async () => {
  const { name } = await add(await start())
  const names = async (change: Partial<AgentSpec>) => (await toolsOf(change)).map((tool) => tool.name)
  expect(await names({ mcpServers: { [name]: ['read'] } })).toEqual([`mcp__${name}__search`])
  const writing = await names({ mcpServers: { [name]: ['write'] } })
  expect(writing).toContain(`mcp__${name}__write_note`)
  expect(writing).not.toContain(`mcp__${name}__search`)
  expect(await names({ tools: [`mcp__${name}__slow`] })).toEqual([`mcp__${name}__slow`])
  expect(await names({ tools: ['todo'] })).toEqual([])
  expect(await names({ kind: 'inline', tools: null })).toContain(`mcp__${name}__search`)
  const spec = agent({ mcpServers: { [name]: ['read'] } })
  expect(await mcpInstructions(studio.services, contextOf(member), spec)).toContain(
    'Search before you write.',
  )
  expect(await mcpInstructions(studio.services, contextOf(member), agent({}))).toBe('')
})

test('each tool that misbehaves ends in a result', async () => {
  const server = await start()
  const { name } = await add(server)
  const tools = await toolsOf({ mcpServers: { [name]: ['read', 'write'] } })
  const call = (tool: string, args: Record<string, string> = {}) => run(tools, `mcp__${name}__${tool}`, args)
  expect(await call('broken')).toEqual({ ok: false, text: 'it broke' })
  expect(await call('slow')).toMatchObject({ ok: false, text: expect.stringContaining('took too long') })
  const huge = await call('huge')
  expect(huge.ok).toBe(true)
  expect(huge.text.length).toBeLessThan(25_000)
  expect(huge.text).toContain('more characters were cut off')
  expect(await call('vast')).toMatchObject({ ok: false, text: expect.stringContaining('larger than 4 MiB') })
  expect(await call('liar', { text: 'anything' })).toMatchObject({ ok: true, text: '{"n":"not a number"}' })
  expect((await call('picture')).text).toBe('here\n\n[image image/png, 3 bytes, not shown]')
  expect((await call('search')).text).toContain('arguments do not fit')
  expect((await call('trap', { text: `${'a'.repeat(60)}!` })).text).toContain('must match pattern')
  expect((await call('trap', { text: 'a'.repeat(60) })).ok).toBe(true)
  expect((await call('search', { query: 'still here' })).ok).toBe(true)
  // What may have taken effect is not done twice.
  expect(server.called.filter((one) => one === 'vast')).toHaveLength(1)
})

test('a call that is cut off fails at once and is not made again', async () => {
  const server = await start()
  const { name } = await add(server)
  const tools = await toolsOf({ tools: [`mcp__${name}__slow`] })
  const cut = run(tools, `mcp__${name}__slow`)
  while (!server.called.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 10))
  await server.stop()
  expect(await cut).toMatchObject({ ok: false, text: expect.stringContaining('the server broke') })
  expect(server.called).toEqual(['slow'])
})

test('a request brings servers of its own for one run; one that does not answer is left out', async () => {
  const server = await start()
  const tools = await mcpToolsOf(studio.services, contextOf(member), {
    mine: { protocol: 'streamable_http', streamable_http_url: server.url, api_key: 'k' },
    gone: { url: 'http://127.0.0.1:1/mcp' },
    program: { command: 'rm', args: ['-rf'] },
    odd: { url: server.url, api_key: 'two\nlines' },
  })
  expect(tools.every((tool) => tool.name.startsWith('mcp__mine__'))).toBe(true)
  expect(await run(tools, 'mcp__mine__search', { query: 'x' })).toMatchObject({ ok: true, text: 'found x' })
})
