import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inlineAgent, resolvePrompt } from '../../src/agents/agents/rules.ts'
import { toolsFor } from '../../src/agents/tools/rules.ts'
import { createEmbeddings } from '../../src/services/embeddings.ts'
import type { Worker } from '../../src/services/jobs-worker.ts'
import { addAgent } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { apiToken } from '../support/authorization/asking.ts'
import { startEmbeddingServer } from '../support/embedding-server.ts'
import { libraryOf, studioWorker } from '../support/knowledge.ts'
import { executing, toolContext, toolNamed } from '../support/tools.ts'

let studio: Studio
let worker: Worker
let owner: Member
let colleague: Member
let url = ''
/** Bases of the owner's, each with one document. */
let harbour = ''
let bakery = ''

beforeAll(async () => {
  studio = await startStudio()
  worker = await studioWorker(studio)
  await studio.runs()
  url = await studio.listen()
  owner = await studio.register({ role: 'editor', tenantId: (await studio.register()).tenantId })
  colleague = await studio.register({ role: 'editor', tenantId: owner.tenantId })
  const library = libraryOf(studio, owner)
  harbour = await library.base({ name: 'Harbour', intro: 'What\nthe pilots know' })
  bakery = await library.base({ name: 'Bakery' })
  await library.add(harbour, [{ name: 'pilots.md', bytes: 'The zephyrite beacon marks the safe channel.' }])
  await library.add(bakery, [{ name: 'bread.md', bytes: 'The zephyrite loaf is baked at dawn.' }])
})
afterAll(async () => {
  await worker.stop()
  await studio.close()
})

const contextOf = (who: Member) => toolContext(studio, who, { role: 'editor' }).context

const documentsIn = (value: unknown) =>
  (value as { results: { document: string }[] }).results.map(({ document }) => document)

describe('an agent', () => {
  it('that names bases looks into those alone, whatever else it may use', async () => {
    const context = contextOf(owner)
    const tool = await toolNamed(context, 'knowledge_retrieve', { tools: [], knowledgeBases: [harbour] })
    const { ok, value, text } = await tool.run({ query: 'zephyrite' }, context)
    expect(ok).toBe(true)
    expect(documentsIn(value)).toEqual(['pilots.md'])
    expect(text).toContain('pilots.md')
    await expect(tool.run({ query: 'zephyrite', kdb_ids: [bakery] }, context)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/kdb_ids/0', message: 'is no knowledge base of this agent' }],
    })
  })

  it('that names none has no access, unless it names the tool itself', async () => {
    const context = contextOf(owner)
    const names = async (spec: Parameters<typeof inlineAgent>[0]) =>
      (await toolsFor(studio.services, context, inlineAgent(spec))).map(({ name }) => name)
    expect(await names({ tools: null })).not.toContain('knowledge_retrieve')
    expect(await names({ tools: ['knowledge*'] })).not.toContain('knowledge_retrieve')
    const tool = await toolNamed(context, 'knowledge_retrieve', { tools: ['knowledge_retrieve'] })
    const { value } = await tool.run({ query: 'zephyrite' }, context)
    expect(documentsIn(value).toSorted()).toEqual(['bread.md', 'pilots.md'])
  })

  it('never looks into what its user may not read', async () => {
    const context = contextOf(colleague)
    const tools = await toolsFor(studio.services, context, inlineAgent({ knowledgeBases: [harbour] }))
    expect(tools.map(({ name }) => name)).not.toContain('knowledge_retrieve')
    const tool = await toolNamed(context, 'knowledge_retrieve', { tools: ['knowledge_retrieve'] })
    expect(documentsIn((await tool.run({ query: 'zephyrite' }, context)).value)).toEqual([])
    await expect(tool.run({ query: 'zephyrite', kdb_ids: [harbour] }, context)).rejects.toMatchObject({
      status: 404,
    })
  })

  it('whose user may read no base at all tells the embedding model nothing of what it looks for', async () => {
    const endpoint = await startEmbeddingServer()
    try {
      const embeddings = createEmbeddings({ embedModel: 'themes', embedBaseUrl: endpoint.url })
      const asking = async (who: Member) => {
        const given = contextOf(who)
        const context = { ...given, services: { ...given.services, embeddings } }
        const tool = await toolNamed(context, 'knowledge_retrieve', { tools: ['knowledge_retrieve'] })
        return await tool.run({ query: 'zephyrite' }, context)
      }
      expect(documentsIn((await asking(colleague)).value)).toEqual([])
      expect(endpoint.seen).toEqual([])
      await asking(owner)
      expect(endpoint.seen).toEqual(['zephyrite'])
    } finally {
      await endpoint.close()
    }
  })

  it('is told of its bases in its prompt, each in one line', async () => {
    const { db, principal } = contextOf(owner)
    const spec = inlineAgent({ knowledgeBases: [harbour, bakery, 'kdb_gone'] })
    const prompt = await resolvePrompt({ services: studio.services, db, principal, spec })
    expect(prompt).toContain('## Knowledge bases\n')
    expect(prompt).toContain(`- Bakery (${bakery})\n- Harbour (${harbour}): What the pilots know`)
    expect(prompt).not.toContain('kdb_gone')
    const none = await resolvePrompt({ services: studio.services, db, principal, spec: inlineAgent() })
    expect(none).not.toContain('## Knowledge bases')
  })
})

/** What the offline model says in a stream of Sage's. */
async function said(body: object, who = owner): Promise<string> {
  const answer = await fetch(`${url}/api/stream`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: who.bearer },
    body: JSON.stringify({
      messages: [{ role: 'user', content: 'Where is the zephyrite?' }],
      session_id: `sess_${randomUUID()}`,
      max_loop_count: 4,
      ...body,
    }),
  })
  const lines = (await answer.text()).split('\n').filter((line) => line !== '')
  return lines
    .map((line) => JSON.parse(line) as { type: string; content?: unknown })
    .filter(({ type }) => type === 'assistant_text')
    .map(({ content }) => content)
    .join('')
}

describe('without a language model', () => {
  it('an agent with bases answers from its documents and names them', async () => {
    const agentId = await addAgent(studio, owner, { availableKnowledgeBases: [harbour] })
    const text = await said({ agent_id: agentId })
    expect(text).toContain('The zephyrite beacon marks the safe channel. (pilots.md)')
    expect(text).toContain('Sources:\n- pilots.md')
    expect(text).not.toContain('bread.md')
  })

  it('the bases of a request count where the agent names none, and only there', async () => {
    const own = await addAgent(studio, owner, { availableKnowledgeBases: [harbour] })
    const open = await addAgent(studio, owner)
    const asked = { available_knowledge_bases: [bakery] }
    expect(await said({ agent_id: own, ...asked })).toMatch(/pilots\.md/)
    expect(await said({ agent_id: own, ...asked })).not.toMatch(/bread\.md/)
    expect(await said({ agent_id: open, ...asked })).toMatch(/bread\.md/)
    expect(await said({ ...asked, available_tools: [] })).toMatch(/bread\.md/)
    expect(await said({ agent_id: open })).not.toMatch(/bread\.md|pilots\.md/)
  })
})

describe('the tool', () => {
  it('is listed, and runs for a user without an agent over their own bases', async () => {
    const listed = await studio.request.get('/api/tools').set('Authorization', owner.bearer)
    const tool = listed.body.data.tools.find(({ name }: { name: string }) => name === 'knowledge_retrieve')
    expect(tool).toMatchObject({ type: 'basic', required: ['query'] })
    const exec = executing(studio)
    const all = await exec('knowledge_retrieve', { query: 'zephyrite' }, owner)
    expect(documentsIn(all.body.data).toSorted()).toEqual(['bread.md', 'pilots.md'])
    const one = await exec('knowledge_retrieve', { query: 'zephyrite', kdb_ids: [bakery], top_k: 1 }, owner)
    expect(documentsIn(one.body.data)).toEqual(['bread.md'])
    expect((await exec('knowledge_retrieve', { query: 'zephyrite' }, colleague)).body.data.results).toEqual(
      [],
    )
    expect((await exec('knowledge_retrieve', { query: 'x', kdb_ids: [bakery] }, colleague)).status).toBe(404)
    expect((await exec('knowledge_retrieve', { query: 'x', top_k: 21 }, owner)).status).toBe(422)
  })
})

describe('over MCP', () => {
  const call = async (token: string, method: string, params: object = {}) => {
    const answer = await studio.request
      .post('/mcp')
      .set('Authorization', `Bearer ${token}`)
      .set('Accept', 'application/json')
      .send({ jsonrpc: '2.0', id: 1, method, params })
    return answer.body.result
  }
  const namesOf = ({ tools }: { tools: { name: string }[] }) => tools.map(({ name }) => name)

  it('a program lists the bases of its user and finds what is in them', async () => {
    const token = await apiToken(studio, owner, ['entities.read', 'agents.use'])
    expect(namesOf(await call(token, 'tools/list'))).toEqual(
      expect.arrayContaining(['knowledge_list', 'knowledge_retrieve']),
    )
    const listed = await call(token, 'tools/call', { name: 'knowledge_list', arguments: {} })
    const { total, knowledge_bases: bases } = JSON.parse(listed.content[0].text)
    expect(total).toBe(2)
    expect(bases[1]).toEqual({
      kdb_id: harbour,
      name: 'Harbour',
      type: 'document',
      intro: 'What\nthe pilots know',
      documents: 1,
    })
    const found = await call(token, 'tools/call', {
      name: 'knowledge_retrieve',
      arguments: { query: 'safe channel' },
    })
    expect(documentsIn(JSON.parse(found.content[0].text))).toEqual(['pilots.md'])
  })

  it('a program without the permission does not see the tools', async () => {
    const token = await apiToken(studio, owner, ['entities.read'])
    const names = namesOf(await call(token, 'tools/list'))
    expect(names).toContain('entity_search')
    expect(names.filter((name) => name.startsWith('knowledge'))).toEqual([])
  })

  it('a program of a colleague finds nothing of ours', async () => {
    const token = await apiToken(studio, colleague, ['entities.read', 'agents.use'])
    const listed = await call(token, 'tools/call', { name: 'knowledge_list', arguments: {} })
    expect(JSON.parse(listed.content[0].text)).toMatchObject({ total: 0, knowledge_bases: [] })
  })
})
