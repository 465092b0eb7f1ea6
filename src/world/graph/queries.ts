import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { statement } from '../../database/statement.ts'
import type { FieldMap } from '../markdown/rules.ts'
import { columnsOf, type EntityKey } from './keys.ts'
import type { Relation } from './relations.ts'

export type Db = Kysely<DB>

export interface NodeRow {
  readonly type: string | null
  readonly id: string
  readonly name: string | null
  readonly status: string | null
}

export interface EdgeRow extends Relation {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** Only such links; null lets all pass. */
export interface LinkFilter {
  readonly kinds: readonly string[] | null
}

const typeFits = sql`(l.target_type is null or e.entity_type = l.target_type)`

/**
 * The entity that the link `l` leads to, as `t`: the one with this id, or, from a text, with a name that spells it; of
 * the type that the link names, else the one whose type comes first in the alphabet.
 */
export const target: RawBuilder<unknown> = sql`lateral (
  (select e.entity_type, e.entity_id, e.name, e.status from entities e
    where e.entity_id = l.target_id and ${typeFits}
    order by e.entity_type limit 1)
  union all
  (select e.entity_type, e.entity_id, e.name, e.status from entities e
    where l.kind <> 'reference' and e.name_id = l.target_id and ${typeFits}
      and not exists (select from entities e where e.entity_id = l.target_id and ${typeFits})
    order by e.entity_type, e.entity_id limit 1)) t`

/**
 * For entities `frontier (type, id)`, the ids by which links may name them, as `f (type, id, form, by_name)`.
 */
export const forms: RawBuilder<unknown> = sql`(
  select type, id, id as form, false as by_name from frontier
  union all
  select e.entity_type, e.entity_id, e.name_id, true
  from frontier join entities e on e.entity_type = frontier.type and e.entity_id = frontier.id
  where e.name_id is not null) f`

/** Whether the link `l`, found by `f.form`, leads to the entity of {@link forms}; {@link target} the other way round. */
export const leadsTo: RawBuilder<boolean> = sql<boolean>`(
  (l.target_type is null or l.target_type = f.type)
  and case when f.by_name then
    l.kind <> 'reference'
    and not exists (select from entities e where e.entity_id = f.form and ${typeFits})
    and not exists (select from entities e where e.name_id = f.form and ${typeFits}
      and (e.entity_type, e.entity_id) < (f.type, f.id))
  else
    l.target_type is not null
    or not exists (select from entities e where e.entity_id = f.form and e.entity_type < f.type)
  end)`

export const relation: RawBuilder<string> = sql<string>`l.relation`

/** `l.kind` is one of the given, or none are given. */
export const ofKind = (kinds: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${kinds}::text[] is null or l.kind = any(${kinds}::text[]))`

const nodes = statement<{ types: string[]; ids: string[] }, NodeRow>(
  (_, given) => sql<NodeRow>`
    select e.entity_type as type, e.entity_id as id, e.name, e.status
    from unnest(${given.types}::text[], ${given.ids}::text[]) f (type, id)
    join entities e on e.entity_type = f.type and e.entity_id = f.id`,
)

/** The entities of these keys that exist, in no order. */
export const findNodes = (db: Db, keys: readonly EntityKey[]): Promise<NodeRow[]> =>
  keys.length === 0 ? Promise.resolve([]) : nodes.run(db, columnsOf(keys))

export const findNode = async (db: Db, key: EntityKey): Promise<NodeRow | undefined> =>
  (await findNodes(db, [key]))[0]

export interface ContentRow {
  readonly type: string
  readonly id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
}

const contents = statement<{ types: string[]; ids: string[]; longest: number }, ContentRow>(
  (_, given) => sql<ContentRow>`
    select e.entity_type as type, e.entity_id as id, e.name, e.status, e.fields,
      left(e.markdown_body, ${given.longest}::int) as markdown_body
    from unnest(${given.types}::text[], ${given.ids}::text[]) f (type, id)
    join entities e on e.entity_type = f.type and e.entity_id = f.id`,
)

/** What people have written into these entities; of each body the first `longest` characters. */
export const findContents = (db: Db, keys: readonly EntityKey[], longest: number): Promise<ContentRow[]> =>
  keys.length === 0 ? Promise.resolve([]) : contents.run(db, { ...columnsOf(keys), longest })

/** `is true` keeps the planner from a join: as a condition the names are hashed once, whatever it believes their number to be. */
const edges = statement<{ types: string[]; ids: string[]; kinds: string[] | null }, EdgeRow>(
  (_, given) => sql<EdgeRow>`
    with frontier as materialized (
      select * from unnest(${given.types}::text[], ${given.ids}::text[]) n (type, id)
    ), named as materialized (select form from ${forms})
    select l.source_type || '/' || l.source_id as source, t.entity_type || '/' || t.entity_id as target,
      ${relation} as relation, l.field, l.kind, count(*)::int as weight
    from frontier f
    join entity_links l on l.source_type = f.type and l.source_id = f.id
    cross join ${target}
    join frontier g on g.type = t.entity_type and g.id = t.entity_id
    where (l.target_id in (select form from named)) is true and ${ofKind(given.kinds)}
      and (l.source_type, l.source_id) <> (t.entity_type, t.entity_id)
    group by 1, 2, 3, 4, 5
    order by 1, 2, 3, 4, 5`,
)

/** All edges between these entities, in a stable order. */
export const edgesBetween = (db: Db, keys: readonly EntityKey[], { kinds }: LinkFilter): Promise<EdgeRow[]> =>
  edges.run(db, { ...columnsOf(keys), kinds: kinds && [...kinds] })

/**
 * So many rows or some more, as a part of the text, in few steps: of a parameter the planner believes that it asks for a
 * tenth of all rows, and sorts them.
 */
export const rowsFor = (most: number): RawBuilder<unknown> =>
  sql.lit(2 ** Math.max(6, Math.ceil(Math.log2(most))))
