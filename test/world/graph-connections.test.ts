import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { addEntity, registerWithDemo } from '../support/demo-world.ts'

const words = ['organ', 'tide', 'viol', 'flood', 'guild', 'pilot']
let asked: string[] = []
let broken = false

/** Speaks OpenAI's embeddings format: how often each of a few words stands in the text. */
const endpoint: Server = createServer(async (req, res) => {
  const { input } = (await json(req)) as { input: string[] }
  asked.push(...input)
  if (broken) {
    res.writeHead(500).end()
    return
  }
  const data = input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: [0.1, ...words.map((word) => text.toLowerCase().split(word).length - 1)],
  }))
  res
    .setHeader('Content-Type', 'application/json')
    .end(JSON.stringify({ object: 'list', data, model: 'words' }))
})

let studio: Studio
let embedding: Studio
let owner: Member
let embedded: Member
beforeAll(async () => {
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`
  studio = await startStudio()
  embedding = await startStudio({ env: { EMBED_BASE_URL: url, EMBED_MODEL: 'words' } })
  owner = await registerWithDemo(studio)
  embedded = await registerWithDemo(embedding)
  await addEntity(studio, owner, 'character', {
    entity_id: 'witness',
    name: 'Wanda Quill',
    markdown_body: 'Saw Ilse Corvane at the Tuning Hall, and told [[Tobin Marl]]. Trusts @maud_sedge.',
  })
  await addEntity(studio, owner, 'item', {
    entity_id: 'letter',
    name: 'A letter',
    markdown_body: 'Signed: Wanda Quill.',
  })
  await addEntity(studio, owner, 'character', {
    entity_id: 'jose_araujo',
    name: 'José Araújo',
    markdown_body: 'Keeps the Épée Brisée.',
  })
  await addEntity(studio, owner, 'item', {
    entity_id: 'epee_brisee',
    name: 'Épée Brisée',
    markdown_body: 'Forged by Jose Araujo in the fundição of São Tomé.',
  })
})
afterAll(async () => {
  endpoint.closeAllConnections()
  endpoint.close()
  await studio.close()
  await embedding.close()
})

const post = (
  path: string,
  body: object,
  from: Studio = studio,
  by: Member = from === studio ? owner : embedded,
) => from.request.post(`/api/entity/${path}`).set('Authorization', by.bearer).send(body)
const ilse = { entity_type: 'character', entity_id: 'ilse_corvane' }

describe('structured relationships', () => {
  test('follow only the wanted fields and direction, each entity with its path', async () => {
    const { body } = await post('structured-relationships', {
      ...ilse,
      fields: ['friends', 'enemies'],
      direction: 'outgoing',
      depth: 2,
    })
    const caspar = body.relationships.find(
      ({ entity }: { entity: { id: string } }) => entity.id === 'caspar_vole',
    )
    expect(caspar.path).toEqual([
      {
        source: 'character/ilse_corvane',
        target: 'character/caspar_vole',
        relation: 'antagonist',
        label: 'Antagonist',
        field: 'enemies',
        kind: 'reference',
        direction: 'outgoing',
      },
    ])
    for (const { distance, path, entity } of body.relationships) {
      expect(path).toHaveLength(distance)
      expect(path.at(-1).target).toBe(entity.key)
    }
  })

  test('are bounded, and 404 for what is not there', async () => {
    const { body } = await post('structured-relationships', { ...ilse, depth: 4, limit: 3 })
    expect([body.relationships.length, body.truncated]).toEqual([3, true])
    expect((await post('structured-relationships', { ...ilse, entity_id: 'x' })).status).toBe(404)
  })
})

describe('semantic connections', () => {
  test('without an endpoint compare words, and say so', async () => {
    const { body } = await post('semantic-connections', ilse)
    expect(body).toMatchObject({ method: 'text', model: null, fallback: false })
    expect(body.connections.length).toBeGreaterThan(3)
    const scores = body.connections.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a))
    expect(scores[0]).toBeLessThan(1)
    expect(body.connections.map(({ entity }: { entity: { id: string } }) => entity.id)).not.toContain(
      'ilse_corvane',
    )
    for (const { terms } of body.connections) expect(terms).not.toContain('the')
  })

  test('find for a text the entity it is taken from, and filter by type', async () => {
    const text = 'A vast organ in a flooded vault whose lowest pipe sets the level of the canals'
    const { body } = await post('semantic-connections', { text, limit: 1 })
    expect(body.connections[0].entity.id).toBe('drowned_organ')
    const people = await post('semantic-connections', { text, types: ['character'] })
    for (const { entity } of people.body.connections) expect(entity.type).toBe('character')
  })

  test('find what a text has in common in words with accents', async () => {
    const { body } = await post('semantic-connections', { text: 'Uma fundição em São Tomé', limit: 1 })
    expect(body.connections[0]?.entity.id).toBe('epee_brisee')
    expect([...body.connections[0].terms].sort()).toEqual(['fundicao', 'sao', 'tome'])
  })

  test.each([
    ['neither entity nor text', {}],
    ['both', { ...ilse, text: 'x' }],
    ['half an entity', { entity_type: 'character' }],
    ['no type', { ...ilse, types: ['dragon'] }],
  ])('refuse %s with 422', async (_, body) => {
    expect((await post('semantic-connections', body)).status).toBe(422)
  })

  test('with an endpoint compare vectors, which are kept until the content changes', async () => {
    asked = []
    const first = await post('semantic-connections', ilse, embedding)
    expect(first.body).toMatchObject({ method: 'embeddings', model: 'words', fallback: false })
    expect(asked.length).toBeGreaterThan(10)
    const known = new Set(asked)
    asked = []
    const second = await post('semantic-connections', ilse, embedding)
    expect([second.body, asked]).toEqual([first.body, []])
    await embedding.request
      .put('/api/entity/character/ilse_corvane')
      .set('Authorization', embedded.bearer)
      .send({ markdown_body: 'Only the organ, organ, organ.' })
    const third = await post('semantic-connections', ilse, embedding)
    expect(asked.filter((text) => known.has(text))).toEqual([])
    expect(asked.filter((text) => text.startsWith('# Ilse Corvane'))).toHaveLength(1)
    expect(third.body.connections).not.toEqual(first.body.connections)
  })

  test('answer 503 when the endpoint fails, and compare words only for whoever asks for it', async () => {
    await addEntity(embedding, embedded, 'item', {
      entity_id: 'fresh',
      markdown_body: 'An organ in the tide.',
    })
    const fresh = { entity_type: 'item', entity_id: 'fresh' }
    broken = true
    try {
      const text = 'the organ under the hall'
      const failed = await post('semantic-connections', { text }, embedding)
      expect(failed.status).toBe(503)
      expect(failed.body.detail).toContain('EMBED_BASE_URL')
      const fallen = await post('semantic-connections', { text, fallback: true }, embedding)
      expect(fallen.body).toMatchObject({ method: 'text', model: null, fallback: true })
      const hybrid = await post('hybrid-relationships', { ...fresh, origins: ['semantic'] }, embedding)
      const structured = await post('hybrid-relationships', { ...fresh, origins: ['structured'] }, embedding)
      expect([hybrid.status, structured.status]).toEqual([503, 200])
    } finally {
      broken = false
    }
  })
})

describe('hybrid relationships', () => {
  const of = (
    body: { connections: { entity: { id: string }; score: number; origins: { origin: string }[] }[] },
    id: string,
  ) => body.connections.find(({ entity }) => entity.id === id)
  const origins = (one: ReturnType<typeof of>) => new Set(one?.origins.map(({ origin }) => origin))

  test('tell from where each connection is known', async () => {
    const { body } = await post('hybrid-relationships', {
      entity_type: 'character',
      entity_id: 'witness',
      limit: 200,
    })
    expect(origins(of(body, 'ilse_corvane'))).toContain('name')
    expect(origins(of(body, 'tuning_hall'))).toContain('name')
    expect(origins(of(body, 'tobin_marl'))).toContain('wiki')
    expect(origins(of(body, 'maud_sedge'))).toContain('mention')
    expect(origins(of(body, 'letter'))).toContain('name')
    expect(body.semantic).toEqual({ method: 'text', model: null, fallback: false })
  })

  test('know a name with accents in a text, with them and without', async () => {
    const named = async (type: string, id: string) => {
      const asked = { entity_type: type, entity_id: id, origins: ['name'] }
      const { body } = await post('hybrid-relationships', asked)
      return body.connections.map(({ entity }: { entity: { id: string } }) => entity.id)
    }
    expect(await named('character', 'jose_araujo')).toEqual(['epee_brisee'])
    expect(await named('item', 'epee_brisee')).toEqual(['jose_araujo'])
  })

  test('put certain ones first, and join the scores of several origins', async () => {
    const { body } = await post('hybrid-relationships', { ...ilse, limit: 200 })
    expect(body.connections[0].score).toBe(1)
    const scores = body.connections.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a))
    expect(origins(of(body, 'bastien_merrow'))).toEqual(new Set(['structured', 'wiki', 'name', 'semantic']))
    const few = await post('hybrid-relationships', {
      ...ilse,
      origins: ['wiki'],
      types: ['faction'],
      limit: 1,
    })
    expect(few.body.semantic).toBeNull()
    for (const { entity } of few.body.connections) expect(entity.type).toBe('faction')
  })
})

describe('an enhanced context', () => {
  test('has its sections in order, within the budget', async () => {
    const whole = (await post('enhanced-context', { ...ilse, token_budget: 60_000 })).body
    expect(whole.sections.map(({ section }: { section: string }) => section)).toEqual([
      'entity',
      'template',
      'rules',
      'neighbourhood',
      'semantic',
    ])
    expect(whole.truncated).toBe(false)
    for (const { text } of whole.sections) expect(whole.prompt).toContain(text)
    for (const token_budget of [50, 300, 1000, Math.floor(whole.tokens * 0.8)]) {
      const { body } = await post('enhanced-context', { ...ilse, token_budget })
      expect(body.tokens).toBeLessThanOrEqual(token_budget)
      expect(body.truncated).toBe(true)
      expect(body.prompt).toContain('# Ilse Corvane')
    }
  })

  test('has only the wanted sections, and is 404 for what is not there', async () => {
    const { body } = await post('enhanced-context', { ...ilse, sections: ['neighbourhood'] })
    expect(body.sections.map(({ section }: { section: string }) => section)).toEqual(['neighbourhood'])
    expect(body.neighbours[0]).toMatchObject({ distance: 1, detail: 'summary' })
    expect(body.semantic).toBeNull()
    expect((await post('enhanced-context', { ...ilse, entity_id: 'x' })).status).toBe(404)
  })
})
