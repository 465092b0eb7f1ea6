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
 * Reference links whose ends exist, and who belongs to whom: a character that names the faction, or that the
 * faction names.
 */
const common = sql`
  links as materialized (
    select l.source_type, l.source_id, l.field, coalesce(l.relationship, l.field) as relation, l.target_type, l.target_id
    from entity_links l
    join entities t on t.entity_type = l.target_type and t.entity_id = l.target_id
    where l.kind = 'reference'
      and l.field = any(array['faction', 'key_members', 'members', 'leader', 'enemies', 'rivals'])
  ), membership as (
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
  const conflicts = sql`
    with ${common}, evidence as (
      select 'faction' as because, source_id as attacker, target_id as attacked, source_type || '/' || source_id as source,
        target_type || '/' || target_id as target, relation, field
      from links
      where source_type = 'faction' and target_type = 'faction' and field in ('enemies', 'rivals') and source_id <> target_id
      union
      select 'member', x.faction, y.faction, source_type || '/' || source_id, target_type || '/' || target_id, relation, field
      from links
      join membership x on x.member = source_id
      join membership y on y.member = target_id
      where source_type = 'character' and target_type = 'character' and field in ('enemies', 'rivals')
        and x.faction <> y.faction
    ), conflicts as (
      select least(attacker, attacked) as a, greatest(attacker, attacked) as b, count(distinct attacker) = 2 as mutual,
        sum(case because when 'faction' then ${sql.lit(WEIGHTS.faction)} else ${sql.lit(WEIGHTS.member)} end)::int as score,
        count(*)::int as evidence_count,
        to_json((array_agg(json_build_object('because', because, 'source', source, 'target', target, 'relation', relation,
          'field', field) order by because, source, target, relation))[1:${sql.lit(EVIDENCE_SHOWN)}]) as evidence
      from evidence group by 1, 2
    )
    select * from conflicts
    where ${ids}::text[] is null or a = any(${ids}::text[]) or b = any(${ids}::text[])
    order by score desc, a, b`
  const [page, counted] = await Promise.all([
    sql<ConflictRow>`
      with ${common}
      select found.*,
        (select count(*)::int from membership where faction = found.a) as members_a,
        (select count(*)::int from membership where faction = found.b) as members_b
      from (select * from (${conflicts}) all_found offset ${offset}::int limit ${limit}::int) found
      order by score desc, a, b`.execute(db),
    sql<{ total: number }>`select count(*)::int as total from (${conflicts}) found`.execute(db),
  ])
  return { total: counted.rows[0]?.total ?? 0, rows: page.rows }
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
