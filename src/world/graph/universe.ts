import { sql } from 'kysely'
import { statement } from '../../database/statement.ts'
import type { EntityKey } from './keys.ts'
import { type Db, ofKind, relation, target } from './queries.ts'

/** How many entities are read at once; their links are read in the same portions. */
const PAGE = 500

/** Which part of the world, and how its pieces are written. */
export interface UniverseOptions {
  readonly types: readonly string[] | null
  readonly kinds: readonly string[] | null
  readonly limit: number
  /** Text before and after the JSON of each node and edge, and between two of them. */
  readonly written: {
    readonly node: readonly [string, string]
    readonly edge: readonly [string, string]
    readonly between: string
  }
}

interface Portion {
  /** JSON texts, joined; null when there are none. */
  readonly text: string | null
  readonly count: number
  readonly last_type: string | null
  readonly last_id: string | null
}

interface NodeValues {
  types: string[] | null
  afterType: string
  afterId: string
  limit: number
  before: string
  behind: string
  between: string
}

const nodePortion = statement<NodeValues, Portion>(
  (_, given) => sql<Portion>`
    with page as (
      select e.entity_type, e.entity_id, e.name, e.status
      from entities e
      where (e.entity_type, e.entity_id) > (${given.afterType}::text, ${given.afterId}::text)
        and (${given.types}::text[] is null or e.entity_type = any(${given.types}::text[]))
      order by e.entity_type, e.entity_id
      limit ${given.limit}::int
    )
    select string_agg(${given.before}::text || json_build_object('key', entity_type || '/' || entity_id, 'type', entity_type,
        'id', entity_id, 'name', name, 'status', status)::text || ${given.behind}::text,
        ${given.between}::text order by entity_type, entity_id) as text,
      count(*)::int as count,
      (array_agg(entity_type order by entity_type desc, entity_id desc))[1] as last_type,
      (array_agg(entity_id order by entity_type desc, entity_id desc))[1] as last_id
    from page`,
)

interface EdgeValues {
  types: string[] | null
  kinds: string[] | null
  afterType: string
  afterId: string
  toType: string
  toId: string
  lastType: string
  lastId: string
  before: string
  behind: string
  between: string
}

const edgePortion = statement<EdgeValues, { text: string | null; count: number }>(
  (_, given) => sql<{ text: string | null; count: number }>`
    with page as (
      select l.source_type || '/' || l.source_id as source, t.entity_type || '/' || t.entity_id as target,
        ${relation} as relation, l.field, l.kind, count(*)::int as weight
      from entity_links l
      cross join ${target}
      where (l.source_type, l.source_id) > (${given.afterType}::text, ${given.afterId}::text)
        and (l.source_type, l.source_id) <= (${given.toType}::text, ${given.toId}::text)
        and ${ofKind(given.kinds)}
        and (${given.types}::text[] is null
          or (l.source_type = any(${given.types}::text[]) and t.entity_type = any(${given.types}::text[])))
        and (t.entity_type, t.entity_id) <= (${given.lastType}::text, ${given.lastId}::text)
        and (t.entity_type, t.entity_id) <> (l.source_type, l.source_id)
      group by 1, 2, 3, 4, 5
    )
    select string_agg(${given.before}::text || json_build_object('source', source, 'target', target, 'relation', relation,
        'field', field, 'kind', kind, 'weight', weight)::text || ${given.behind}::text,
        ${given.between}::text order by source, target, relation, field, kind) as text,
      count(*)::int as count
    from page`,
)

/** What {@link universe} found, once it is through. */
export interface UniverseEnd {
  readonly nodes: number
  readonly edges: number
  readonly truncated: boolean
}

const START: EntityKey = { type: '', id: '' }

/**
 * Portions of JSON text: first all nodes, ordered by type and id, then all edges by source. Holds one portion and
 * one key for each portion of nodes.
 */
export async function* universe(
  db: Db,
  { types, kinds, limit, written }: UniverseOptions,
): AsyncGenerator<{ part: 'nodes' | 'edges'; text: string }, UniverseEnd> {
  const ends: EntityKey[] = []
  const only = types && [...types]
  const { between } = written
  let nodes = 0
  let truncated = false
  for (let after = START; ; ) {
    const room = limit - nodes
    const size = Math.min(PAGE, room)
    if (size === 0) {
      const [more] = await nodePortion.run(db, { ...nodeValues(after), limit: 1 })
      truncated = (more?.count ?? 0) > 0
      break
    }
    const [portion] = await nodePortion.run(db, { ...nodeValues(after), limit: size })
    if (!portion || portion.text === null || portion.last_type === null || portion.last_id === null) break
    yield { part: 'nodes', text: portion.text }
    nodes += portion.count
    after = { type: portion.last_type, id: portion.last_id }
    ends.push(after)
    if (portion.count < size) break
  }

  let edges = 0
  let after = START
  const last = ends.at(-1) ?? START
  for (const to of ends) {
    const [portion] = await edgePortion.run(db, {
      types: only,
      kinds: kinds && [...kinds],
      afterType: after.type,
      afterId: after.id,
      toType: to.type,
      toId: to.id,
      lastType: last.type,
      lastId: last.id,
      before: written.edge[0],
      behind: written.edge[1],
      between,
    })
    after = to
    if (!portion || portion.text === null) continue
    yield { part: 'edges', text: portion.text }
    edges += portion.count
  }
  return { nodes, edges, truncated }

  function nodeValues(from: EntityKey) {
    const [before, behind] = written.node
    return { types: only, afterType: from.type, afterId: from.id, before, behind, between }
  }
}

const counts = statement<{ types: string[] | null }, { type: string; count: number }>(
  (_, given) => sql<{ type: string; count: number }>`
    select entity_type as type, count(*)::int as count from entities
    where ${given.types}::text[] is null or entity_type = any(${given.types}::text[])
    group by entity_type order by entity_type`,
)

/** How many entities there are of each type that has some. */
export const countTypes = (
  db: Db,
  types: readonly string[] | null,
): Promise<{ type: string; count: number }[]> => counts.run(db, { types: types && [...types] })
