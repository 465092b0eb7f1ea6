import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { addEntity, registerWithDemo } from '../support/demo-world.ts'

let studio: Studio
let owner: Member
beforeAll(async () => {
  studio = await startStudio()
  owner = await registerWithDemo(studio)
  await addEntity(studio, owner, 'character', {
    entity_id: 'stray',
    name: 'Stray',
    fields: {
      faction: 'no_such_faction',
      friends: ['stray'],
      enemies: [{ id: 'caspar_vole', relationship: 'rival' }],
    },
    markdown_body:
      'Seen with [[the_hush]], [[Nobody At All]], [[faction/the_hush]] and [[The Drowned Organ]]. Knows @ilse_corvane.',
  })
})
afterAll(() => studio.close())

const get = (path: string, headers: object = {}) =>
  studio.request.get(path).set({ Authorization: owner.bearer, ...headers })

interface Node {
  key: string
  type: string
  id: string
  name: string
  distance?: number
}
interface Edge {
  source: string
  target: string
  relation: string
  field: string | null
  kind: string
  weight: number
  label?: string
  inverse_label?: string
}

const document = JSON.parse(
  await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv2020({ strict: false }).addSchema(document, 'api')

describe('the whole graph', () => {
  test('has every entity once, in a stable order, and only edges between them, as the contract says', async () => {
    const { body, headers } = await get('/api/graph/universe')
    const valid = ajv.validate('api#/components/schemas/GraphUniverse', body)
    expect(valid, JSON.stringify(ajv.errors)).toBe(true)
    expect(headers['content-type']).toContain('application/json')
    const keys = body.nodes.map(({ key }: Node) => key)
    expect(keys).toHaveLength(body.node_count)
    expect(keys).toEqual([...new Set(keys)].sort())
    expect(keys.length).toBe(38)
    const known = new Set(keys)
    expect(body.edges).toHaveLength(body.edge_count)
    expect(body.edges.length).toBeGreaterThan(100)
    for (const { source, target } of body.edges as Edge[]) {
      expect([known.has(source), known.has(target), source === target]).toEqual([true, true, false])
    }
    expect(body.types.find(({ type }: { type: string }) => type === 'character')).toMatchObject({
      name: 'Character',
      count: 8,
    })
    expect(body.truncated).toBe(false)
  })

  test('tells where an edge comes from, counts links that say the same, and leaves out loops and what leads nowhere', async () => {
    const { body } = await get('/api/graph/universe')
    const own = (body.edges as Edge[]).filter(({ source }) => source === 'character/stray')
    expect(own).toEqual([
      {
        source: 'character/stray',
        target: 'character/caspar_vole',
        relation: 'rival',
        field: 'enemies',
        kind: 'reference',
        weight: 1,
      },
      {
        source: 'character/stray',
        target: 'character/ilse_corvane',
        relation: 'mention',
        field: null,
        kind: 'mention',
        weight: 1,
      },
      {
        source: 'character/stray',
        target: 'faction/the_hush',
        relation: 'wiki',
        field: null,
        kind: 'wiki',
        weight: 2,
      },
      // By its name, which spells another id than its own.
      {
        source: 'character/stray',
        target: 'location/drowned_organ',
        relation: 'wiki',
        field: null,
        kind: 'wiki',
        weight: 1,
      },
    ])
  })

  test('filters by types, in any spelling, and by kinds', async () => {
    const { body } = await get('/api/graph/universe?types=Characters,faction&kinds=reference')
    expect(new Set(body.nodes.map(({ type }: Node) => type))).toEqual(new Set(['character', 'faction']))
    expect(new Set(body.edges.map(({ kind }: Edge) => kind))).toEqual(new Set(['reference']))
    for (const { target } of body.edges as Edge[]) expect(target).toMatch(/^(character|faction)\//)
    expect((await get('/api/graph/universe?types=dragons')).status).toBe(422)
    expect((await get('/api/graph/universe?kinds=magic')).status).toBe(422)
  })

  test('stops at limit, says so, and keeps to edges between what it shows', async () => {
    const { body } = await get('/api/graph/universe?limit=10')
    expect([body.nodes.length, body.truncated]).toEqual([10, true])
    const known = new Set(body.nodes.map(({ key }: Node) => key))
    for (const { source, target } of body.edges as Edge[])
      expect(known.has(source) && known.has(target)).toBe(true)
    expect((await get('/api/graph/universe?limit=38')).body.truncated).toBe(false)
  })

  test('comes as lines where these are asked for, with the same content and an end', async () => {
    const answer = await get('/api/graph/universe', { Accept: 'application/x-ndjson' }).buffer(true)
    const lines = answer.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { body } = await get('/api/graph/universe')
    expect(lines[0]).toEqual({ types: body.types })
    expect(lines.flatMap(({ node }) => node ?? [])).toEqual(body.nodes)
    expect(lines.flatMap(({ edge }) => edge ?? [])).toEqual(body.edges)
    expect(lines.at(-1)).toEqual({ end: { nodes: 38, edges: body.edge_count, truncated: false } })
  })

  test('of an empty world is empty', async () => {
    const other = await studio.register()
    const { body } = await get('/api/graph/universe', { Authorization: other.bearer })
    expect(body).toEqual({ types: [], nodes: [], edges: [], node_count: 0, edge_count: 0, truncated: false })
  })
})

describe('the graph around an entity', () => {
  test('goes breadth first in both directions and labels edges from both ends', async () => {
    const { body } = await get('/api/graph/entity/characters/ilse_corvane?depth=2')
    expect(body.center).toBe('character/ilse_corvane')
    expect(body.nodes[0]).toMatchObject({ key: 'character/ilse_corvane', distance: 0 })
    const distances = body.nodes.map(({ distance }: Node) => distance)
    expect(distances).toEqual([...distances].sort())
    const at = new Map(body.nodes.map((node: Node) => [node.key, node.distance]))
    expect(at.get('character/stray')).toBe(1)
    expect(at.get('faction/the_hush')).toBe(2)
    for (const { source, target } of body.edges as Edge[]) {
      const [from, to] = [at.get(source) as number, at.get(target) as number]
      expect(Math.abs(from - to)).toBeLessThanOrEqual(1)
    }
    expect(body.edges.find(({ field }: Edge) => field === 'romantic')).toMatchObject({
      label: 'Former partner',
      inverse_label: 'Former partner',
    })
    expect(body.truncated).toBe(false)
  })

  test('finds the same nodes at each depth as the whole graph walked by hand', async () => {
    const { body: all } = await get('/api/graph/universe')
    let reached = new Set(['character/stray'])
    for (const depth of [1, 2, 3, 4]) {
      const next = new Set(reached)
      for (const { source, target } of all.edges as Edge[]) {
        if (reached.has(source)) next.add(target)
        if (reached.has(target)) next.add(source)
      }
      reached = next
      const { body } = await get(`/api/graph/entity/character/stray?depth=${depth}`)
      expect(new Set(body.nodes.map(({ key }: Node) => key))).toEqual(reached)
      const inside = (all.edges as Edge[]).filter(
        ({ source, target }) => reached.has(source) && reached.has(target),
      )
      expect(body.edges).toHaveLength(inside.length)
    }
  })

  test('filters by types and kinds, and is bounded', async () => {
    const { body } = await get(
      '/api/graph/entity/character/ilse_corvane?types=faction&kinds=reference&depth=2',
    )
    expect(new Set(body.nodes.slice(1).map(({ type }: Node) => type))).toEqual(new Set(['faction']))
    const few = await get('/api/graph/entity/character/ilse_corvane?depth=4&limit=5')
    expect([few.body.nodes.length, few.body.truncated]).toEqual([5, true])
    const alone = await get('/api/graph/entity/character/ilse_corvane?limit=1')
    expect([alone.body.nodes.length, alone.body.edges, alone.body.truncated]).toEqual([1, [], true])
  })

  test.each([
    ['an entity that is not there', '/api/graph/entity/character/nobody', 404],
    ['a type without a template', '/api/graph/entity/dragon/smaug', 404],
    ['a depth of 5', '/api/graph/entity/character/ilse_corvane?depth=5', 422],
    ['a limit above 2000', '/api/graph/entity/character/ilse_corvane?limit=2001', 422],
  ])('answers %s with %s → %i', async (_, path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  test('is closed to other tenants', async () => {
    const other = await studio.register()
    const answer = await get('/api/graph/entity/character/ilse_corvane', { Authorization: other.bearer })
    expect(answer.status).toBe(404)
  })
})

describe('relationships', () => {
  test('come from both directions, with counts by relation and what leads nowhere', async () => {
    const { body } = await get('/api/relationships/character/stray?limit=200')
    expect(body.total).toBe(body.relationships.length)
    const nowhere = body.relationships.filter(({ exists }: { exists: boolean }) => !exists)
    expect(nowhere.map(({ entity }: { entity: Node }) => entity)).toEqual([
      { key: 'faction/no_such_faction', type: 'faction', id: 'no_such_faction', name: null, status: null },
      { key: '/nobody_at_all', type: null, id: 'nobody_at_all', name: null, status: null },
    ])
    const counted = body.relations.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(counted).toBe(body.total)
  })

  test('read from the side of the entity', async () => {
    const { body } = await get('/api/relationships/character/caspar_vole?direction=incoming&limit=200')
    const leads = body.relationships.find(({ field }: Edge) => field === 'leader')
    expect(leads).toMatchObject({ direction: 'incoming', label: 'Leader of', entity: { id: 'the_hush' } })
    for (const { direction } of body.relationships) expect(direction).toBe('incoming')
  })

  test('are paged with links, and filtered by relation and kind', async () => {
    const first = await get('/api/relationships/character/ilse_corvane?limit=2')
    expect(first.body.relationships).toHaveLength(2)
    expect(first.headers.link).toContain('rel="next"')
    const second = await get('/api/relationships/character/ilse_corvane?limit=2&offset=2')
    expect(second.body.relationships[0]).not.toEqual(first.body.relationships[0])
    const beyond = await get('/api/relationships/character/ilse_corvane?limit=2&offset=5000')
    expect(beyond.body).toMatchObject({ total: first.body.total, relationships: [] })
    const exes = await get('/api/relationships/character/ilse_corvane?relation=ex&kinds=reference')
    expect(new Set(exes.body.relationships.map(({ relation }: Edge) => relation))).toEqual(new Set(['ex']))
    expect((await get('/api/relationships/character/nobody')).status).toBe(404)
  })
})
