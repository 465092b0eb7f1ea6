import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { level } from '../../src/world/graph/neighbourhood.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { execute } from '../support/postgres.ts'

const ENTITIES = 6000
const LINKS = 4

let studio: Studio
let owner: Member
let db: TenantDb
beforeAll(async () => {
  studio = await startStudio({ oracle: false })
  owner = await studio.register()
  const other = await studio.register()
  for (const { tenantId, userId } of [owner, other]) {
    const tenant = studio.database.tenant(tenantId, userId)
    await sql`
      insert into entities (entity_type, entity_id, name)
      select (array['character', 'location', 'faction'])[n % 3 + 1], 'e' || n, 'Entity ' || n
      from generate_series(1, ${ENTITIES}::int) n`.execute(tenant)
    await sql`
      insert into entity_links (source_type, source_id, position, kind, field, target_type, target_id)
      select e.entity_type, e.entity_id, k, 'reference', 'friends', o.entity_type, o.entity_id
      from entities e cross join generate_series(1, ${LINKS}::int) k
      join entities o on o.entity_id = 'e' || (1 + (substr(e.entity_id, 2)::int * (k * 7 + 3) + k * k) % ${ENTITIES}::int)
    `.execute(tenant)
  }
  await execute(studio.ownerUrl, 'vacuum analyze entities, entity_links')
  db = studio.database.tenant(owner.tenantId, owner.userId)
}, 60_000)
afterAll(() => studio.close())

const get = (path: string) => studio.request.get(path).set('Authorization', owner.bearer)

test('a step through the graph reads links by index in both directions, under row-level security', async () => {
  const values = {
    types: ['character'],
    ids: ['e3'],
    seenTypes: ['character'],
    seenIds: ['e3'],
    wanted: null,
    kinds: null,
    relations: null,
    fields: null,
    outgoing: true,
    incoming: true,
    limit: 200,
  }
  let plan = ''
  const explaining = {
    executeQuery: async ({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const parts = text.split(/\$\d+/)
      const order = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => parameters[Number(place) - 1])
      const query = sql.join(
        parts.flatMap((part, at) => [sql.raw(part), ...(at < order.length ? [sql`${order[at]}`] : [])]),
        sql``,
      )
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)
      plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      return { rows: [] }
    },
  }
  await level.run(explaining as never, values)
  expect(plan).toContain('entity_links_pkey')
  expect(plan).toContain('entity_links_target_idx')
  expect(plan).not.toMatch(/Seq Scan on (entities|entity_links)/)
})

test('the whole graph is streamed in many portions and complete, and another tenant adds nothing to it', async () => {
  const { body } = await get('/api/graph/universe')
  expect([body.node_count, body.nodes.length]).toEqual([ENTITIES, ENTITIES])
  const { rows } = await sql<{ edges: number }>`
    select count(distinct (source_type, source_id, target_type, target_id))::int as edges from entity_links
    where (source_type, source_id) <> (target_type, target_id)`.execute(db)
  expect(body.edges).toHaveLength(rows[0]?.edges ?? 0)
  const few = (await get('/api/graph/universe?limit=1500')).body
  expect(few.nodes).toEqual(body.nodes.slice(0, 1500))
  const known = new Set(few.nodes.map(({ key }: { key: string }) => key))
  const inside = body.edges.filter(
    (edge: { source: string; target: string }) => known.has(edge.source) && known.has(edge.target),
  )
  expect(few.edges).toEqual(inside)
})

test('a client that leaves ends the reading', async () => {
  const server = studio.app.listen(0, '127.0.0.1')
  try {
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const stop = new AbortController()
    const answer = await fetch(`http://127.0.0.1:${port}/api/graph/universe`, {
      headers: { Authorization: owner.bearer },
      signal: stop.signal,
    })
    await answer.body?.getReader().read()
    stop.abort()
    expect((await get('/api/graph/entity/character/e3')).status).toBe(200)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
