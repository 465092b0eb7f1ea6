import { type RawBuilder, sql } from 'kysely'
import { foundBy, noted, staleBy, unnoted } from './bonds.ts'
import { type Db, type NodeRow, rowsFor } from './queries.ts'

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

const EVIDENCE_SHOWN = 20

const asEnmity = sql`row(null, source, position, target, because, attacker, attacked, relation, field)::enmities`
const sums = sql`score, evidence_count, by_a, by_b`

/** Conflicts that are kept: the worst ones, or all of these factions, each by index. */
function keptOf(ids: readonly string[] | null, most: RawBuilder<unknown>): RawBuilder<unknown> {
  const kept = (from: RawBuilder<unknown>) => sql`
    select c.a, c.b, ${sums} from ${from} where ((c.a, c.b) in (select a, b from changed)) is not true`
  if (ids === null) {
    return sql`(${kept(sql`faction_conflicts c`)} order by score desc, a, b limit ${most})`
  }
  const asked = sql`unnest(${[...ids]}::text[]) asked (id)`
  return sql`(${kept(sql`${asked} join faction_conflicts c on c.a = asked.id`)}
    union ${kept(sql`${asked} join faction_conflicts c on c.b = asked.id`)})`
}

/** The order of evidence, in which no two are equal; `enmities_attacker_idx` has it. */
const byPlace = sql`because, source, target, position`

/** Of what is said from one side of the conflict `page`, what comes first. */
const saidBy = (attacker: string, attacked: string) => sql`
  (select ${evidence}, position from enmities
    where attacker = ${sql.ref(attacker)} and attacked = ${sql.ref(attacked)} and ${unstale}
    order by ${byPlace} limit ${sql.lit(EVIDENCE_SHOWN)})
  union all
  select ${evidence}, position from fresh where attacker = ${sql.ref(attacker)} and attacked = ${sql.ref(attacked)}`

const evidence = sql`because, source, target, relation, field`
const unstale = sql`${unnoted(['source', 'target'])} and ${unnoted(['attacker', 'attacked'], 'id')}`

/**
 * One page of factions in conflict, the worst first, and the number of all. Of the whole world it reads as much as the
 * page has; of some factions, all their conflicts.
 */
export async function listConflicts(
  db: Db,
  factions: readonly string[] | null,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: ConflictRow[] }> {
  const ids = factions && [...factions]
  const total =
    ids === null
      ? sql`coalesce((select faction_conflicts from bond_totals), 0)
          - (select count(*) from changed join faction_conflicts using (a, b)) + (select count(*) from renewed)`
      : sql`(select count(*) from found)`
  // The evidence is put into words for the page alone.
  const { rows } = await sql<{ total: number; rows: ConflictRow[] }>`
    with ${noted}, fresh as materialized (
      select one.* from ${foundBy('find_enmities')}
    ), stale as materialized (
      ${sql.join(
        (['source', 'target', 'attacker', 'attacked'] as const).map((column) => staleBy('enmities', column)),
        sql` union `,
      )}
    ), changed as materialized (
      select * from sum_enmities(
        (select array_agg(${asEnmity}) from stale), (select array_agg(${asEnmity}) from fresh))
      where (${sums}) <> (0, 0, 0, 0)
    ), renewed as materialized (
      select * from (
        select a, b, d.score + coalesce(c.score, 0) as score, d.evidence_count + coalesce(c.evidence_count, 0) as evidence_count,
          d.by_a + coalesce(c.by_a, 0) as by_a, d.by_b + coalesce(c.by_b, 0) as by_b
        from changed d left join faction_conflicts c using (a, b)) one
      where evidence_count > 0 and (${ids}::text[] is null or a = any(${ids}::text[]) or b = any(${ids}::text[]))
    ), found as materialized (
      ${keptOf(ids, rowsFor(offset + limit))} union all select a, b, ${sums} from renewed
    ), page as materialized (
      select * from found order by score desc, a, b offset ${offset}::int limit ${limit}::int
    ), shown as (
      select a, b, by_a > 0 and by_b > 0 as mutual, score, evidence_count,
        (select count(*)::int from members_of(a)) as members_a, (select count(*)::int from members_of(b)) as members_b,
        (select json_agg(one) from (
          select ${evidence} from (${saidBy('page.a', 'page.b')} union all ${saidBy('page.b', 'page.a')}) said
          order by ${byPlace} limit ${sql.lit(EVIDENCE_SHOWN)}) one) as evidence
      from page
    )
    select (${total})::int as total,
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
