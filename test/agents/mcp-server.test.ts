import { createServer } from 'node:net'
import type { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { apiToken } from '../support/authorization/asking.ts'
import { hiddenFields, Visitor } from '../support/oauth2.ts'

const password = 'a password for the pages'
let studio: Studio
let server: ListeningServer
let origin: string
let rex: Member

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}

beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  studio = await startStudio({
    env: { PORT: String(port), PUBLIC_URL: origin, OAUTH2_DYNAMIC_REGISTRATION: '1' },
  })
  server = await serve(studio.app, port, '127.0.0.1')
  rex = await studio.register({ password })
})
afterAll(async () => {
  await server.stop()
  await studio.close()
})

const endpoint = () => new URL(`${origin}/mcp`)

async function connect(token: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const requestInit = { headers: { Authorization: `Bearer ${token}` } }
  await client.connect(new StreamableHTTPClientTransport(endpoint(), { requestInit }) as Transport)
  return client
}

interface Said {
  readonly isError: boolean
  readonly text: string
}

async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Said> {
  const result = await client.callTool({ name, arguments: args })
  const [part] = result.content as { type: string; text: string }[]
  return { isError: result.isError === true, text: part?.text ?? '' }
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(endpoint(), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      Authorization: rex.bearer,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const toolNames = [
  'entity_create',
  'entity_get',
  'entity_list',
  'entity_search',
  'entity_update',
  'graph_neighbourhood',
]

test('the official client lists the tools and calls each of them', async () => {
  const client = await connect(await apiToken(studio, rex, ['entities.read', 'entities.write']))
  expect(client.getServerVersion()).toMatchObject({ name: 'atelier', title: 'Atelier' })
  expect(client.getInstructions()).toContain('world-building')
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual(toolNames)
  expect(tools.find(({ name }) => name === 'entity_get')?.annotations).toMatchObject({ readOnlyHint: true })
  expect(tools.find(({ name }) => name === 'entity_create')?.annotations).toMatchObject({
    readOnlyHint: false,
  })

  const made = await call(client, 'entity_create', { type: 'character', name: 'Wren Quill' })
  expect(made.isError).toBe(false)
  expect(made.text).toContain('wren_quill')
  const changed = await call(client, 'entity_update', {
    type: 'character',
    id: 'wren_quill',
    fields: { age: '31' },
  })
  expect(changed.isError).toBe(false)
  const read = await call(client, 'entity_get', { type: 'character', id: 'wren_quill' })
  expect(read.text).toContain('"31"')
  expect((await call(client, 'entity_search', { query: 'Quill' })).text).toContain('wren_quill')
  expect((await call(client, 'entity_list', { type: 'character' })).text).toContain('wren_quill')
  const near = await call(client, 'graph_neighbourhood', { type: 'character', id: 'wren_quill' })
  expect(near.isError).toBe(false)
  await client.close()
})

test('what a client does wrong is a result of the tool, an unknown tool an error of the protocol', async () => {
  const client = await connect(rex.token)
  expect(await call(client, 'entity_get', {})).toMatchObject({
    isError: true,
    text: expect.stringContaining('arguments do not fit'),
  })
  expect(await call(client, 'entity_get', { type: 'character', id: 'nobody' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('not found'),
  })
  await expect(client.callTool({ name: 'filesystem', arguments: {} })).rejects.toThrow('Unknown tool')
  await client.close()
})

test('entities are resources: listed page by page, read by URI, and none of another tenant', async () => {
  const owner = await studio.register()
  for (let at = 0; at < 103; at++) {
    const answer = await studio.request
      .post('/api/entity/character')
      .set('Authorization', owner.bearer)
      .send({ name: `Extra ${at}` })
    expect(answer.status).toBe(201)
  }
  const client = await connect(owner.token)
  const first = await client.listResources()
  expect(first.resources).toHaveLength(100)
  const second = await client.listResources({ cursor: first.nextCursor })
  expect(second.resources).toHaveLength(3)
  expect(second.nextCursor).toBeUndefined()
  const { resourceTemplates } = await client.listResourceTemplates()
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['atelier://entity/{type}/{id}'])
  const uri = 'atelier://entity/character/extra_7'
  const { contents } = await client.readResource({ uri })
  expect(contents).toMatchObject([
    { uri, mimeType: 'application/json', text: expect.stringContaining('Extra 7') },
  ])
  await expect(client.readResource({ uri: 'atelier://entity/character/nobody' })).rejects.toMatchObject({
    code: -32002,
  })
  await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toMatchObject({ code: -32002 })
  await expect(client.listResources({ cursor: 'nonsense' })).rejects.toMatchObject({ code: -32602 })
  await client.close()

  const stranger = await connect((await studio.register()).token)
  expect((await stranger.listResources()).resources).toEqual([])
  await expect(stranger.readResource({ uri })).rejects.toMatchObject({ code: -32002 })
  await stranger.close()
})

test('without a token that counts the answer is 401 and names the metadata of the resource', async () => {
  const metadata = `${origin}/.well-known/oauth-protected-resource/mcp`
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  const none = await post(ping, { Authorization: '' })
  expect(none.status).toBe(401)
  expect(none.headers.get('www-authenticate')).toBe(`Bearer realm="atelier", resource_metadata="${metadata}"`)
  const wrong = await post(ping, { Authorization: `Bearer nav_${'x'.repeat(40)}` })
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"')
  expect(await (await fetch(metadata)).json()).toMatchObject({
    resource: `${origin}/mcp`,
    authorization_servers: [origin],
    scopes_supported: ['entities.read', 'entities.write', 'agents.use'],
  })
  const narrow = await post(ping, {
    Authorization: `Bearer ${await apiToken(studio, rex, ['profile.read'])}`,
  })
  expect(narrow.status).toBe(403)
  expect(narrow.headers.get('www-authenticate')).toContain(
    'error="insufficient_scope", scope="entities.read"',
  )
})

test('who may only read sees no tool that writes and cannot call one', async () => {
  const client = await connect(await apiToken(studio, rex, ['entities.read']))
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual(
    toolNames.filter((name) => !/create|update/.test(name)),
  )
  expect(await call(client, 'entity_create', { type: 'character', name: 'Nobody New' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('entities.write'),
  })
  await client.close()
})

test('an OAuth client registers itself, sends its user through the pages and speaks MCP', async () => {
  const redirectUrl = 'https://client.example.com/callback'
  const kept: { client?: unknown; tokens?: unknown; verifier?: string; url?: URL } = {}
  const provider: OAuthClientProvider = {
    redirectUrl,
    clientMetadata: {
      client_name: 'A foreign client',
      redirect_uris: [redirectUrl],
      token_endpoint_auth_method: 'none',
      scope: 'entities.read entities.write',
    },
    clientInformation: () => kept.client as never,
    saveClientInformation: (client) => {
      kept.client = client
    },
    tokens: () => kept.tokens as never,
    saveTokens: (tokens) => {
      kept.tokens = tokens
    },
    redirectToAuthorization: (url) => {
      kept.url = url
    },
    saveCodeVerifier: (verifier) => {
      kept.verifier = verifier
    },
    codeVerifier: () => kept.verifier ?? '',
  }
  const transport = new StreamableHTTPClientTransport(endpoint(), { authProvider: provider })
  const before = new Client({ name: 'test', version: '1' })
  await expect(before.connect(transport as Transport)).rejects.toThrow('Unauthorized')
  expect(kept.url?.searchParams.get('resource')).toBe(`${origin}/mcp`)
  const visitor = new Visitor(origin)
  let at = await visitor.visit(kept.url?.href ?? '')
  at = await visitor.visit('/oauth2/login', {
    ...hiddenFields(at.page),
    username_or_email: rex.username,
    password,
  })
  at = await visitor.visit('/oauth2/consent', { ...hiddenFields(at.page), decision: 'allow' })
  await transport.finishAuth(new URL(at.url).searchParams.get('code') ?? '')
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(endpoint(), { authProvider: provider }) as Transport)
  expect((await client.listTools()).tools.map(({ name }) => name).sort()).toEqual([
    ...toolNames,
    'knowledge_list',
    'knowledge_retrieve',
  ])
  await client.close()
})

test('a tool call is answered as a stream to who takes one, anything else as JSON', async () => {
  const list = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  expect(list.headers.get('content-type')).toContain('application/json')
  expect(await list.json()).toMatchObject({ jsonrpc: '2.0', id: 1, result: { tools: expect.any(Array) } })
  const search = {
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'entity_search', arguments: { query: 'x' } },
  }
  const streamed = await post(search)
  expect(streamed.headers.get('content-type')).toContain('text/event-stream')
  expect(await streamed.text()).toMatch(/^event: message\ndata: \{.*"id":2.*\}\n\n$/)
  const whole = await post(search, { Accept: 'application/json' })
  expect(await whole.json()).toMatchObject({ id: 2, result: { content: [{ type: 'text' }] } })
  const batch = await post([
    { jsonrpc: '2.0', id: 'a', method: 'ping' },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', id: 'b', method: 'ping' },
  ])
  expect(await batch.json()).toHaveLength(2)
  expect((await post({ jsonrpc: '2.0', method: 'notifications/initialized' })).status).toBe(202)
})

test('there are no sessions: GET is 405, DELETE is polite, and an unknown revision is refused', async () => {
  const get = await fetch(endpoint(), { headers: { Authorization: rex.bearer, Accept: 'text/event-stream' } })
  expect(get.status).toBe(405)
  expect(get.headers.get('allow')).toContain('POST')
  expect((await fetch(endpoint(), { method: 'DELETE', headers: { Authorization: rex.bearer } })).status).toBe(
    204,
  )
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  expect((await post(ping, { 'MCP-Protocol-Version': '1999-01-01' })).status).toBe(400)
  expect((await post(ping, { 'MCP-Protocol-Version': '2025-11-25' })).status).toBe(200)
  expect((await post(ping, { Accept: 'text/html' })).status).toBe(406)
})

test('pages of other sites are refused, also where DNS makes them look like our own', async () => {
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  const { port } = endpoint()
  for (const foreign of ['https://evil.example', `http://evil.example:${port}`, 'null']) {
    expect((await post(ping, { Origin: foreign })).status).toBe(403)
  }
  for (const own of [origin, `http://localhost:${port}`]) {
    expect((await post(ping, { Origin: own })).status).toBe(200)
  }
})

test.each([
  ['no JSON', '{', 400],
  ['no JSON-RPC', '{"hello":1}', 400],
  ['an empty list', '[]', 400],
  ['more than 4 MiB', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(4_300_000) }), 413],
])('a body that is %s is refused', async (_, body, status) => {
  expect((await post(body)).status).toBe(status)
})

test('an unknown method is an error of the protocol', async () => {
  const answer = await post({ jsonrpc: '2.0', id: 1, method: 'prompts/list' })
  expect(await answer.json()).toMatchObject({ id: 1, error: { code: -32601 } })
})
