import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes } from './filters.ts'
import type { SearchValues } from './finding.ts'
import { COUNTED, firstOf, query, RANKED, READ } from './terms.ts'

/**
 * Smallest world in which it is asked whether nearly everybody has the words: of fewer, all that match are counted, and
 * three quarters of so many are surely more than are counted.
 */
const LARGE = Math.ceil(COUNTED * 1.8)
/** Entities looked at to tell what share has the words: a few, and if most of these have them, more. */
const LOOKED_AT = [8, 60] as const
const SHARE = 0.75
/** Entities looked at, what changed last first, until enough have the words; twice the page for a late one. */
const WALKED = 1_600

type Values = Given<SearchValues>

const sampled = (given: Values, count: number) => sql`
  (select count(*) from sampled_entities(${sql.lit(count)}) sample
  cross join lateral (
    select * from entity_search s where s.entity_type = sample.type and s.entity_id = sample.id offset 0) e
  where e.search @@ ${query(firstOf(given))} and ${passes(given)})
  >= ${sql.lit(Math.ceil(count * SHARE))}`

/** Number of the last result of the page; there are no pages behind those that are counted. */
const lastOf = (given: Values): RawBuilder<number> =>
  sql`least(${given.offset}::integer + ${given.limit}::integer, ${sql.lit(COUNTED)})`

/** Matches that the page needs, and that ranking does. */
const needed = (given: Values): RawBuilder<number> => sql`
  case when ${given.unordered}::text <> '' then ${sql.lit(READ + 1)}
    else greatest(${sql.lit(2 * RANKED)}, ${lastOf(given)} + ${sql.lit(RANKED)}) end`

/**
 * What changed last among those that have the words, as `walked`, and whether it stands for all, as `walk (enough)`:
 * that is where three quarters of a large world have them. Their index entries are then as many as the world, and tell
 * nothing; where they are found among the newest first, nobody misses the others.
 */
export const walked = (given: Values): RawBuilder<unknown> => sql`
  frequent as materialized (
    select case
      when (select coalesce(sum(amount), 0) from entity_counts) < ${sql.lit(LARGE)} then false
      when not ${sampled(given, LOOKED_AT[0])} then false
      else ${sampled(given, LOOKED_AT[1])} end as yes
  ), walked as materialized (
    select e.entity_type, e.entity_id, e.status, e.updated_at,
      ${given.unordered}::text = '' or e.search @@ ${query(given.condition)} as holds
    from newest_entities(case when (select yes from frequent)
      then greatest(${sql.lit(WALKED)}, 2 * (${lastOf(given)} + ${sql.lit(RANKED)})) else 0 end) newest
    cross join lateral (
      select * from entity_search s where s.entity_type = newest.type and s.entity_id = newest.id offset 0) e
    where e.search @@ ${query(firstOf(given))} and ${passes(given)}
    limit ${needed(given)}
  ), walk as materialized (
    select count(*) >= ${needed(given)} as enough from walked
  )`

/** How many of a group there are: of those that stand for all, as many as they would be among more than are counted. */
export const scaled = (given: Values): RawBuilder<number> => sql`
  case when ${given.unordered}::text = '' and (select enough from walk)
    then ceil(count(*) * ${sql.lit(COUNTED + 1)} / sum(count(*)) over ())::bigint
    else count(*) end`
