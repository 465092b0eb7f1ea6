import { sql } from 'kysely'
import { statement } from '../../database/statement.ts'
import { columnsOf, type EntityKey, keyOf } from './keys.ts'
import { type Db, forms, type LinkFilter, leadsTo, ofKind, relation, target } from './queries.ts'
import type { Relation } from './relations.ts'

export type Direction = 'outgoing' | 'incoming'

/** One link along which a neighbour is reached. */
export interface Step extends Relation {
  /** Key of the entity that was there before. */
  readonly from: string
  /** `outgoing` when the entity before has the link, `incoming` when the neighbour has it. */
  readonly direction: Direction
}

export interface Neighbour {
  readonly type: string
  readonly id: string
  readonly name: string
  readonly status: string
  /** Steps from the nearest entity that was started from. */
  readonly distance: number
  /** The link that counts most among those it is reached by; undefined for where the walk began. */
  readonly step?: Step
}

export interface WalkFilter extends LinkFilter {
  /** Types of neighbours; null for all. */
  readonly types: readonly string[] | null
  readonly relations?: readonly string[] | null
  readonly fields?: readonly string[] | null
  readonly direction?: Direction | 'both'
}

interface LevelValues {
  types: string[]
  ids: string[]
  seenTypes: string[]
  seenIds: string[]
  wanted: string[] | null
  kinds: string[] | null
  relations: string[] | null
  fields: string[] | null
  outgoing: boolean
  incoming: boolean
  limit: number
}

interface LevelRow extends Step {
  readonly type: string
  readonly id: string
  readonly name: string
  readonly status: string
}

/**
 * The neighbours of a set that were not seen before, those with most links into the set first, each with its best
 * link: a reference before a wiki link before a mention.
 */
export const level = statement<LevelValues, LevelRow>(
  (_, given) => sql<LevelRow>`
    with frontier as materialized (
      select * from unnest(${given.types}::text[], ${given.ids}::text[]) f (type, id)
    ), steps as (
      select t.entity_type as type, t.entity_id as id, f.type || '/' || f.id as "from",
        'outgoing' as direction, ${relation} as relation, l.field, l.kind
      from frontier f
      join entity_links l on l.source_type = f.type and l.source_id = f.id
      cross join ${target}
      where ${given.outgoing}::bool and ${ofKind(given.kinds)}
      union all
      select l.source_type, l.source_id, f.type || '/' || f.id, 'incoming', ${relation}, l.field, l.kind
      from ${forms}
      join entity_links l on l.target_id = f.form and ${leadsTo}
      where ${given.incoming}::bool and ${ofKind(given.kinds)}
    ), ranked as (
      select steps.*, count(*) over (partition by type, id) as links,
        row_number() over (
          partition by type, id
          order by array_position(array['reference', 'wiki', 'mention'], kind), "from", direction desc, field, relation
        ) as place
      from steps
      where (${given.wanted}::text[] is null or type = any(${given.wanted}::text[]))
        and (${given.relations}::text[] is null or relation = any(${given.relations}::text[]))
        and (${given.fields}::text[] is null or field = any(${given.fields}::text[]))
        and not exists (
          select from unnest(${given.seenTypes}::text[], ${given.seenIds}::text[]) s (type, id)
          where s.type = steps.type and s.id = steps.id)
    ), best as (
      select * from ranked where place = 1 order by links desc, type, id limit ${given.limit}::int
    )
    select best.type, best.id, e.name, e.status, best."from", best.direction, best.relation, best.field, best.kind
    from best
    join entities e on e.entity_type = best.type and e.entity_id = best.id
    order by best.links desc, best.type, best.id`,
)

const list = (values: readonly string[] | null | undefined) => (values ? [...values] : null)

/**
 * Breadth first from `start`, which must exist, along links that pass the filter. At most `limit` neighbours
 * beside the start; `truncated` when there are more within `depth`.
 */
export async function walk(
  db: Db,
  start: readonly EntityKey[],
  options: { depth: number; limit: number; filter: WalkFilter },
): Promise<{ neighbours: Neighbour[]; truncated: boolean }> {
  const { depth, limit, filter } = options
  const { direction = 'both' } = filter
  const neighbours: Neighbour[] = []
  let frontier: readonly EntityKey[] = start
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const room = limit - neighbours.length
    const seen = columnsOf([...start, ...neighbours])
    const rows = await level.run(db, {
      ...columnsOf(frontier),
      seenTypes: seen.types,
      seenIds: seen.ids,
      wanted: list(filter.types),
      kinds: list(filter.kinds),
      relations: list(filter.relations),
      fields: list(filter.fields),
      outgoing: direction !== 'incoming',
      incoming: direction !== 'outgoing',
      limit: room + 1,
    })
    const kept = rows
      .slice(0, room)
      .map(({ type, id, name, status, ...step }) => ({ type, id, name, status, distance, step }))
    neighbours.push(...kept)
    if (rows.length > room) return { neighbours, truncated: true }
    frontier = kept
  }
  return { neighbours, truncated: false }
}

/** The steps from the start to a neighbour of a walk, in order. */
export function pathTo(neighbour: Neighbour, all: ReadonlyMap<string, Neighbour>): (Step & { to: string })[] {
  const path: (Step & { to: string })[] = []
  let at: Neighbour | undefined = neighbour
  while (at?.step) {
    path.unshift({ ...at.step, to: keyOf(at) })
    at = all.get(at.step.from)
  }
  return path
}
