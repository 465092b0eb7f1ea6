import { sql } from 'kysely'
import { expect } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { listConflicts } from '../../src/world/graph/factions.ts'
import { findRomances as findRemembered, type RomanceFilter } from '../../src/world/graph/romance.ts'

const all = { offset: 0, limit: 10_000 }

/** As they are now, whatever was found before. */
const findRomances = (db: TenantDb, filter: RomanceFilter, page: typeof all) =>
  findRemembered(db, filter, page, (_, make) => make())

/** Inserts an entity as it is, without its fields and links. */
export const entity = (id: string, type = 'character') => sql`
  insert into entities (entity_type, entity_id, name) values (${type}, ${id}, ${id})`
/** Inserts a reference link behind the others of its source. */
export const link = (
  source: string,
  target: string,
  field: string,
  type = 'character',
  targetType = type,
) => sql`
  insert into entity_links (source_type, source_id, position, kind, field, target_type, target_id)
  values (${type}, ${source}, (select count(*) from entity_links where source_id = ${source}), 'reference', ${field},
    ${targetType}, ${target})`

/** Pairs by a look at every link, as `a b mutual agreed`. */
async function pairsCounted(db: TenantDb): Promise<string[]> {
  const { rows } = await sql<{ pair: string }>`
    with said as (
      select distinct source_type || '/' || source_id as source, target_type || '/' || target_id as target, relation
      from entity_links join entities e on e.entity_type = target_type and e.entity_id = target_id
      where kind = 'reference' and field = 'romantic' and (source_type, source_id) <> (target_type, target_id)
    )
    select concat_ws(' ', least(source, target), greatest(source, target), count(distinct source) = 2,
      count(distinct source) = 2 and count(distinct relation) = 1) as pair
    from said group by least(source, target), greatest(source, target)
    order by least(source, target), greatest(source, target)`.execute(db)
  return rows.map(({ pair }) => pair)
}

/** Conflicts by a look at every link, as `a b score evidence mutual`, the worst first. */
async function warsCounted(db: TenantDb): Promise<string[]> {
  const { rows } = await sql<{ war: string }>`
    with said as (
      select distinct source_type, source_id, target_type, target_id, field, relation
      from entity_links join entities e on e.entity_type = target_type and e.entity_id = target_id
      where kind = 'reference'
    ), belongs as (
      select source_id as member, target_id as faction from said
      where field = 'faction' and source_type = 'character' and target_type = 'faction'
      union
      select target_id, source_id from said
      where field in ('key_members', 'members', 'leader') and source_type = 'faction' and target_type = 'character'
    ), against as (
      select 3 as weight, source_id as x, target_id as y from said
      where field in ('enemies', 'rivals') and source_type = 'faction' and target_type = 'faction'
      union all
      select 1, x.faction, y.faction
      from said join belongs x on x.member = source_id join belongs y on y.member = target_id
      where field in ('enemies', 'rivals') and source_type = 'character' and target_type = 'character'
    )
    select concat_ws(' ', least(x, y), greatest(x, y), sum(weight), count(*), count(distinct x) = 2) as war
    from against where x <> y group by least(x, y), greatest(x, y)
    order by sum(weight) desc, least(x, y), greatest(x, y)`.execute(db)
  return rows.map(({ war }) => war)
}

/** Every three of whom each two are a pair, by key. */
export const trianglesIn = (rows: readonly { a: string; b: string }[]) =>
  rows.flatMap(({ a, b }) =>
    rows.flatMap((one) =>
      one.a === b && rows.some((last) => last.a === a && last.b === one.b) ? [[a, b, one.b]] : [],
    ),
  )

/** The pairs and conflicts of a tenant, which must be those that a look at every link finds. */
export async function expectExact(db: TenantDb) {
  const romances = await findRomances(
    db,
    { entities: null, relations: null, fields: ['romantic'], mutual: null },
    all,
  )
  expect(
    romances.rows.map(({ a, b, mutual, agreed }) => `${a} ${b} ${mutual ? 't' : 'f'} ${agreed ? 't' : 'f'}`),
  ).toEqual(await pairsCounted(db))
  expect(romances.total).toBe(romances.rows.length)
  expect(romances.triangles).toEqual(trianglesIn(romances.rows))
  const wars = await listConflicts(db, null, all)
  expect(
    wars.rows.map(
      ({ a, b, score, evidence_count, mutual }) =>
        `${a} ${b} ${score} ${evidence_count} ${mutual ? 't' : 'f'}`,
    ),
  ).toEqual(await warsCounted(db))
  expect(wars.total).toBe(wars.rows.length)
  for (const { evidence, evidence_count } of wars.rows)
    expect(evidence).toHaveLength(Math.min(evidence_count, 20))
  return { romances: romances.rows, wars: wars.rows }
}

/** What a filter leaves of all pairs must be what the filtered pages say. */
export async function expectPages(db: TenantDb, { romances, wars }: Awaited<ReturnType<typeof expectExact>>) {
  for (const mutual of [true, false]) {
    const filter = { entities: null, relations: null, fields: ['romantic'], mutual }
    const found = await findRomances(db, filter, { offset: 1, limit: 2 })
    const wanted = romances.filter((one) => one.mutual === mutual)
    expect([found.total, found.rows]).toEqual([wanted.length, wanted.slice(1, 3)])
  }
  for (const mutual of [null, true]) {
    const filter = { entities: null, relations: ['partner', 'ex'], mutual }
    // Two names of one field are not answered from what is kept.
    const kept = await findRomances(db, { ...filter, fields: ['romantic'] }, { offset: 0, limit: 5 })
    const counted = await findRomances(
      db,
      { ...filter, fields: ['romantic', 'none'] },
      { offset: 0, limit: 5 },
    )
    expect(kept).toEqual(counted)
    const around = await findRomances(
      db,
      { ...filter, entities: ['character/p1'], fields: ['romantic'] },
      all,
    )
    expect(around.triangles).toEqual(counted.triangles.filter((one) => one.includes('character/p1')))
  }
  const [first] = wars
  const asked = first ? [first.a] : ['nobody']
  const ofOne = wars.filter(({ a, b }) => asked.includes(a) || asked.includes(b))
  expect(await listConflicts(db, asked, all)).toEqual({ total: ofOne.length, rows: ofOne })
  const page = await listConflicts(db, null, { offset: 1, limit: 2 })
  expect([page.total, page.rows]).toEqual([wars.length, wars.slice(1, 3)])
}
