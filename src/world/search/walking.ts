import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes } from './filters.ts'
import type { SearchValues } from './finding.ts'
import { COUNTED, firstOf, newestFirst, query, RANKED, READ } from './terms.ts'

/** Matches of which so many are expected that all of them are not read. */
const MANY = 1_500
/** Entities looked at to tell what share has the words: a few, and if any of these has them, more. */
const LOOKED_AT = [25, 100] as const
/** Least share of which the newest first are read: of less, all that match cost less. */
const LEAST = 0.03
/** Share from which on what changed last is read one by one, and not asked for at the index. */
const WALKED = 0.3

type Values = Given<SearchValues>

const hits = (given: Values, count: number) => sql`
  (select count(*) from sampled_texts(${sql.lit(count)}) where search @@ ${query(firstOf(given))} and ${passes(given)})`

/** Number of the last result of the page; there are no pages behind those that are counted. */
const lastOf = (given: Values): RawBuilder<number> =>
  sql`least(${given.offset}::integer + ${given.limit}::integer, ${sql.lit(COUNTED)})`

/** Matches that the page needs, and that ranking does. */
const needed = (given: Values): RawBuilder<number> => sql`
  case when ${given.unordered}::text <> '' then ${sql.lit(READ + 1)}
    else greatest(${sql.lit(RANKED)}, ${lastOf(given)}) end`

/** Entities among the newest of which as many should match as are needed, and half as many more. */
const reach = (given: Values): RawBuilder<number> =>
  sql`(ceil(1.5 * ${needed(given)} / share) + 200)::integer`

/**
 * What changed last among those that have the words, as `walked`, and whether it stands for all, as `walk (enough)`:
 * that is where so many have them that their index entries, which are as many as the world, tell nothing. Where they are
 * found among the newest first, nobody misses the others. How many have the words is told by a sample.
 */
export const walked = (given: Values): RawBuilder<unknown> => sql`
  world as materialized (
    select coalesce(sum(amount), 0)::float8 as size from entity_counts
  ), frequent as materialized (
    select size, case when size <= ${sql.lit(MANY)} or ${hits(given, LOOKED_AT[0])} = 0 then 0
      else ${hits(given, LOOKED_AT[1])}::float8 / ${sql.lit(LOOKED_AT[1])} end as share
    from world
  ), way as materialized (
    select share, case when share < ${sql.lit(LEAST)} or share * size < ${sql.lit(MANY)} then 'none'
      when share < ${sql.lit(WALKED)} then 'index' else 'walk' end as by
    from frequent
  ), walked as materialized (
    select entity_type, entity_id, status, updated_at, search, holds
    from (
      select *, search @@ ${query(given.condition)} as holds
      from newest_texts((select case when by = 'walk' then ${reach(given)} else 0 end from way))
      where ${passes(given)} offset 0) one
    where holds or ${given.unordered}::text <> '' and search @@ ${query(firstOf(given))}
    limit ${needed(given)}
  ), lately as materialized (
    select entity_type, entity_id, status, updated_at, search,
      ${given.unordered}::text = '' or search @@ ${query(given.condition)} as holds
    from (
      select entity_type, entity_id, status, updated_at, search from entity_search
      where (select by = 'index' from way) and search @@ ${query(firstOf(given))}
        and updated_at >= (select coalesce(newest_since(${reach(given)}), '-infinity') from way where by = 'index')
        and ${passes(given)}
      order by ${newestFirst} limit ${needed(given)}) one
  ), newest as not materialized (
    select * from walked union all select * from lately
  ), walk as materialized (
    select count(*) >= ${needed(given)} as enough from newest
  )`

/** How many of a group there are: of those that stand for all, their share of as many as the sample lets expect. */
export const scaled = (given: Values): RawBuilder<number> => sql`
  case when ${given.unordered}::text = '' and (select enough from walk)
    then ceil(count(*) / sum(count(*)) over ()
      * (select least(greatest(share * size, ${needed(given)}), ${sql.lit(COUNTED + 1)})::numeric from frequent))::bigint
    else count(*) end`
