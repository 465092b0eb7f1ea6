import { type RawBuilder, sql } from 'kysely'
import { type Given, statement } from '../../database/statement.ts'
import type { EntityKey } from './keys.ts'
import type { Direction } from './neighbourhood.ts'
import { type Db, forms, leadsTo, type NodeRow, ofKind, relation, target } from './queries.ts'
import type { Relation } from './relations.ts'

export interface RelationshipRow extends Relation, NodeRow {
  readonly direction: Direction
  readonly exists: boolean
  readonly weight: number
}

interface Wanted {
  type: string
  id: string
  direction: string | null
  relation: string | null
  kinds: string[] | null
}

/** Both directions of one entity's links, by relation, field, kind and the entity at the other end. */
const related = (given: Given<Wanted>): RawBuilder<unknown> => sql`
  select direction, relation, field, kind, type, id, name, status, "exists", count(*)::int as weight
  from (
    with frontier as (select ${given.type}::text as type, ${given.id}::text as id)
    select 'outgoing' as direction, ${relation} as relation, l.field, l.kind,
      coalesce(t.entity_type, l.target_type) as type, coalesce(t.entity_id, l.target_id) as id, t.name, t.status, t.entity_id is not null as "exists"
    from entity_links l
    left join ${target} on true
    where l.source_type = ${given.type}::text and l.source_id = ${given.id}::text
    union all
    select 'incoming', ${relation}, l.field, l.kind, s.entity_type, s.entity_id, s.name, s.status, true
    from ${forms}
    join entity_links l on l.target_id = f.form and ${leadsTo}
    join entities s on s.entity_type = l.source_type and s.entity_id = l.source_id
    where (l.source_type, l.source_id) <> (f.type, f.id)
  ) l
  where ${ofKind(given.kinds)}
    and (${given.direction}::text is null or direction = ${given.direction}::text)
    and (${given.relation}::text is null or relation = ${given.relation}::text)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9`

const page = statement<Wanted & { offset: number; limit: number }, RelationshipRow & { total: number }>(
  (_, given) => sql<RelationshipRow & { total: number }>`
    select related.*, count(*) over ()::int as total from (${related(given)}) related
    order by direction desc, relation, field, kind, type, id
    offset ${given.offset}::int limit ${given.limit}::int`,
)

export interface RelationCount extends Relation {
  readonly direction: Direction
  /** Type that the links come from, whose template names the relation. */
  readonly source_type: string
  readonly count: number
}

const summary = statement<Wanted, RelationCount>(
  (_, given) => sql<RelationCount>`
    select direction, relation, field, kind, count(*)::int as count,
      case when direction = 'incoming' then min(type) else ${given.type}::text end as source_type
    from (${related(given)}) related
    group by direction, relation, field, kind
    order by direction desc, relation, field, kind`,
)

/** One page of what an entity links to and what links to it, and how many there are by relation. */
export async function listRelationships(
  db: Db,
  entity: EntityKey,
  filter: { direction: Direction | null; relation: string | null; kinds: readonly string[] | null },
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: RelationshipRow[]; relations: RelationCount[] }> {
  const kinds = filter.kinds && [...filter.kinds]
  const wanted = { ...entity, direction: filter.direction, relation: filter.relation, kinds }
  const [rows, relations] = await Promise.all([
    page.run(db, { ...wanted, offset, limit }),
    summary.run(db, { ...wanted, direction: null, relation: null, kinds: null }),
  ])
  const total =
    rows[0]?.total ??
    (offset === 0 ? 0 : ((await page.run(db, { ...wanted, offset: 0, limit: 1 }))[0]?.total ?? 0))
  return { total, rows, relations }
}
