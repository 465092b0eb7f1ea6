import { sql } from 'kysely'
import type { Db, NodeRow } from './queries.ts'

export interface Evidence {
  readonly because: 'faction' | 'member'
  readonly source: string
  readonly target: string
  readonly relation: string
  readonly field: string | null
}

export interface ConflictRow {
  /** Ids of factions, the smaller one first. */
  readonly a: string
  readonly b: string
  readonly mutual: boolean
  readonly score: number
  readonly evidence_count: number
  readonly evidence: readonly Evidence[]
  readonly members_a: number
  readonly members_b: number
}

/** What a faction that says so itself, and what a member's enmity counts. */
const WEIGHTS = { faction: 3, member: 1 }
const EVIDENCE_SHOWN = 20

/**
 * Reference links whose ends exist, each thing said once, and who belongs to whom: a character that names the faction,
 * or that the faction names.
 */
const common = sql`
  links as materialized (
    select l.source_type, l.source_id, l.field, l.relation, l.target_type, l.target_id
    from entity_links l
    join entities t on t.entity_type = l.target_type and t.entity_id = l.target_id
    where l.kind = 'reference'
      and l.field = any(array['faction', 'key_members', 'members', 'leader', 'enemies', 'rivals'])
      and (l.relationship is distinct from l.field or not exists (
        select from entity_links plain
        where plain.source_type = l.source_type and plain.source_id = l.source_id and plain.kind = 'reference'
          and plain.field = l.field and plain.target_type = l.target_type and plain.target_id = l.target_id
          and plain.relationship is null))
  ), membership as materialized (
    select target_id as faction, source_id as member from links
    where field = 'faction' and source_type = 'character' and target_type = 'faction'
    union
    select source_id, target_id from links
    where field in ('key_members', 'members', 'leader') and source_type = 'faction' and target_type = 'character'
  )`

/** One page of factions in conflict, the worst first, and the number of all. */
export async function listConflicts(
  db: Db,
  factions: readonly string[] | null,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: ConflictRow[] }> {
  const ids = factions && [...factions]
  // The evidence is put into words for the page alone.
  const { rows } = await sql<{ total: number; rows: ConflictRow[] }>`
    with ${common}, evidence as materialized (
      select 'faction' as because, source_id as attacker, target_id as attacked, source_type, source_id, target_type,
        target_id, relation, field
      from links
      where source_type = 'faction' and target_type = 'faction' and field in ('enemies', 'rivals') and source_id <> target_id
      union all
      select 'member', x.faction, y.faction, source_type, source_id, target_type, target_id, relation, field
      from links
      join membership x on x.member = source_id
      join membership y on y.member = target_id
      where source_type = 'character' and target_type = 'character' and field in ('enemies', 'rivals')
        and x.faction <> y.faction
    ), conflicts as materialized (
      select least(attacker, attacked) as a, greatest(attacker, attacked) as b,
        min(attacker) <> max(attacker) as mutual,
        sum(case because when 'faction' then ${sql.lit(WEIGHTS.faction)} else ${sql.lit(WEIGHTS.member)} end)::int as score,
        count(*)::int as evidence_count
      from evidence
      where ${ids}::text[] is null or attacker = any(${ids}::text[]) or attacked = any(${ids}::text[])
      group by 1, 2
    ), page as materialized (
      select * from conflicts order by score desc, a, b offset ${offset}::int limit ${limit}::int
    ), sizes as materialized (
      select faction, count(*)::int as members from membership
      where faction in (select a from page union all select b from page) group by faction
    ), shown as (
      select page.*,
        coalesce((select members from sizes where faction = page.a), 0) as members_a,
        coalesce((select members from sizes where faction = page.b), 0) as members_b,
        to_json((array_agg(json_build_object('because', because, 'source', source_type || '/' || source_id,
          'target', target_type || '/' || target_id, 'relation', relation, 'field', field)
          order by because, source_type || '/' || source_id, target_type || '/' || target_id, relation
        ))[1:${sql.lit(EVIDENCE_SHOWN)}]) as evidence
      from page
      join evidence on least(attacker, attacked) = a and greatest(attacker, attacked) = b
      group by a, b, mutual, score, evidence_count
    )
    select (select count(*)::int from conflicts) as total,
      (select coalesce(json_agg(shown order by score desc, a, b), '[]') from shown) as rows`.execute(db)
  return rows[0] ?? { total: 0, rows: [] }
}

export interface HoldingRow extends NodeRow {
  readonly type: string
  readonly faction: string
}

/** Places that these factions hold: headquarters and territory, and places that name them as present or in control. */
export async function findHoldings(db: Db, factions: readonly string[]): Promise<HoldingRow[]> {
  const ids = [...new Set(factions)]
  const { rows } = await sql<HoldingRow>`
    select h.faction, e.entity_type as type, e.entity_id as id, e.name, e.status
    from (
      select l.source_id as faction, l.target_type as type, l.target_id as id from entity_links l
      where l.source_type = 'faction' and l.source_id = any(${ids}::text[]) and l.kind = 'reference'
        and l.field in ('headquarters', 'territory')
      union
      select l.target_id, l.source_type, l.source_id from entity_links l
      where l.target_type = 'faction' and l.target_id = any(${ids}::text[]) and l.kind = 'reference'
        and l.field in ('factions_present', 'controlling_faction')
    ) h
    join entities e on e.entity_type = h.type and e.entity_id = h.id
    order by e.entity_type, e.entity_id`.execute(db)
  return rows
}
