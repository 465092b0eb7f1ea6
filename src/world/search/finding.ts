import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes, type SearchFilter } from './filters.ts'
import { COUNTED, firstOf, query, RANKED, READ } from './terms.ts'
import { scaled, walked } from './walking.ts'

/** Names looked at that hold the words; the names that are the words are all among those that are ranked. */
const NAMED = 1000
/** Fewer matches than this bring names that are spelled alike. */
export const FEW = 5
const ALIKE = 20

export interface SearchValues extends SearchFilter {
  readonly condition: string
  readonly unordered: string
  readonly any: string
  readonly excluded: string
  readonly plain: string
  readonly pattern: string
  readonly patternInside: string
  readonly details: boolean
  readonly offset: number
  readonly limit: number
}

type Values = Given<SearchValues>

const mayStay = (given: Values) => sql`(${given.excluded}::text = '' or search @@ ${query(given.excluded)})`

const newestFirst = sql`updated_at desc, entity_type, entity_id`

/**
 * Who matches: by words through the GIN index, or where nearly everybody has them by what changed last; by name through
 * the trigram index, and when both find few, by names spelled alike. None of it carries the search vector or a text,
 * which are read again for those that are ranked alone, and what the index finds is not joined as a whole with what the
 * names find: of thousands, some hundred are shown.
 */
const found = (given: Values) => sql`
  ${walked(given)}, indexed as materialized (
    select * from walked where (select enough from walk)
    union all
    select entity_type, entity_id, status, updated_at,
      ${given.unordered}::text = '' or search @@ ${query(given.condition)}
    from (
      select entity_type, entity_id, status, updated_at, search from entity_search
      where not (select enough from walk) and search @@ ${query(firstOf(given))} and ${passes(given)}
      limit case when ${given.unordered}::text = '' then ${sql.lit(COUNTED + 1)} else ${sql.lit(READ + 1)} end) one
  ), matched as not materialized (
    select entity_type, entity_id, status, updated_at from indexed where holds
  ), named as materialized (
    select entity_type, entity_id, name, status, updated_at from (
      (select entity_type, entity_id, name, status, updated_at, true as whole from entity_search
        where ${given.plain}::text <> '' and name ilike ${given.plain} and ${mayStay(given)} and ${passes(given)}
        limit ${sql.lit(RANKED)})
      union all
      (select entity_type, entity_id, name, status, updated_at, false from entity_search
        where ${given.pattern}::text <> '' and (name ilike ${given.pattern} or name ilike ${given.patternInside})
          and ${mayStay(given)} and ${passes(given)}
        limit ${sql.lit(NAMED)})
    ) names
    group by entity_type, entity_id, name, status, updated_at
    order by bool_or(whole) desc, ${newestFirst}
    limit ${sql.lit(RANKED)}
  ), named_only as materialized (
    select n.entity_type, n.status from named n cross join lateral (
      select search from entity_search s
      where s.entity_type = n.entity_type and s.entity_id = n.entity_id offset 0) e
    where not e.search @@ ${query(given.condition)}
  ), hits as not materialized (
    select entity_type, entity_id, updated_at, true as by_name from named
    union all
    select entity_type, entity_id, updated_at, false from matched
    where (entity_type, entity_id) not in (select entity_type, entity_id from named)
  ), alike as materialized (
    select entity_type, entity_id, name, status, updated_at,
      greatest(similarity(${given.plain}, name), word_similarity(${given.plain}, name))::float8 as score
    from entity_search
    where (select count(*) < ${sql.lit(FEW)} from (select from hits limit ${sql.lit(FEW)}) first_hits)
      and ${given.plain}::text <> '' and ${given.plain} <% name
      and ${mayStay(given)} and ${passes(given)}
      and (entity_type, entity_id) not in (select entity_type, entity_id from hits)
    order by score desc, ${newestFirst}
    limit ${sql.lit(ALIKE)}
  )`

/**
 * The order of a name match: the name itself, its beginning, inside. Cover density between 0 and 1 decides among the
 * rest (weights of body, fields, id and tags, name).
 */
const ordered = (given: Values) => sql`
  chosen as materialized (
    select * from (
      select entity_type, entity_id, name, updated_at, true as by_name from named
      union all
      select entity_type, entity_id, null, updated_at, false from (
        select entity_type, entity_id, updated_at from matched order by ${newestFirst}
        limit ${sql.lit(RANKED)} + (select count(*) from named)) newest
      where (entity_type, entity_id) not in (select entity_type, entity_id from named)
    ) candidates
    order by by_name desc, ${newestFirst} limit ${sql.lit(RANKED)}
  ), ranked as (
    select h.entity_type, h.entity_id, h.updated_at, 1 as part, 'text' as match,
      ts_rank_cd('{0.1, 0.2, 0.5, 1.0}', e.search, ${query(given.condition)}, 1 | 32)
        + case when not h.by_name then 0
            when lower(h.name) = lower(${given.plain}) then 3
            when starts_with(lower(h.name), lower(${given.plain})) then 1.5
            else 1 end as score
    from chosen h cross join lateral (
      select search from entity_search s
      where s.entity_type = h.entity_type and s.entity_id = h.entity_id offset 0) e
  ), behind as (
    select entity_type, entity_id, updated_at, 2 as part, 'text' as match, 0::float8 as score from hits
    order by by_name desc, ${newestFirst} offset ${sql.lit(RANKED)}
    limit greatest(0, ${given.offset}::integer + ${given.limit}::integer - ${sql.lit(RANKED)})
  ), page as materialized (
    select * from (
      select * from ranked
      union all select * from behind
      union all select entity_type, entity_id, updated_at, 3, 'fuzzy', score from alike
    ) every
    order by part, score desc, ${newestFirst}
    offset ${given.offset}::integer limit ${given.limit}::integer
  )`

const unmarked = (text: RawBuilder<unknown>) => sql`left(translate(${text}, E'\\x02\\x03', ''), 20000)`

const snippetOptions = sql.lit(
  'StartSel="\u0002", StopSel="\u0003", MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "',
)
const nameOptions = sql.lit('StartSel="\u0002", StopSel="\u0003", HighlightAll=true')

const fieldTexts = sql`(
  select string_agg(value #>> '{}', ' · ') from jsonb_path_query(e.fields, 'strict $.**') value
  where jsonb_typeof(value) in ('string', 'number'))`

/** The rows of `page` as JSON. What is read of an entity here is read for the rows of the page alone. */
const shown = (given: Values) => sql`
  select coalesce(json_agg(json_build_object(
    'entity_type', p.entity_type, 'entity_id', p.entity_id, 'name', e.name, 'status', e.status,
    'score', p.score, 'match', p.match, 'updated_at', e.updated_at,
    'snippet', case when position(E'\\x02' in s.body) > 0 then s.body
      else coalesce(nullif(f.fields, ''), s.body) end,
    'details', case when ${given.details}::boolean then json_build_object(
      'name', ts_headline('folded', ${unmarked(sql`e.name`)}, ${query(given.any)}, ${nameOptions}),
      'in_name', ts_filter(e.search, '{a}') @@ ${query(given.any)},
      'in_id', ts_filter(e.search, '{b}') @@ ${query(given.any)},
      'in_fields', ts_filter(e.search, '{c}') @@ ${query(given.any)},
      'in_text', ts_filter(e.search, '{d}') @@ ${query(given.any)},
      'tags', e.tags, 'primary_asset', e.primary_asset, 'created_at', e.created_at, 'version', e.version) end
  ) order by p.part, p.score desc, p.updated_at desc, p.entity_type, p.entity_id), '[]')
  from page p
  cross join lateral (
    select * from entity_search s
    where s.entity_type = p.entity_type and s.entity_id = p.entity_id offset 0) e
  cross join lateral (
    select ts_headline('folded', ${unmarked(sql`e.markdown_body`)}, ${query(given.any)}, ${snippetOptions}) as body
    offset 0) s
  cross join lateral (
    select case when position(E'\\x02' in s.body) = 0 and ${given.any}::text <> '' then
      ts_headline('folded', ${unmarked(fieldTexts)}, ${query(given.any)}, ${snippetOptions}) end as fields
    offset 0) f`

/** Everything that an answer to a query with words is made of, in one row. */
export const wordSearch = (given: Values) => sql<SearchRow>`
  with ${found(given)}, ${ordered(given)}
  select
    (select coalesce(json_agg(json_build_array(entity_type, status, count)), '[]') from (
      select entity_type, status, ${scaled(given)} as count from (
        (select entity_type, status from matched union all select entity_type, status from named_only
          limit ${sql.lit(COUNTED + 1)})
        union all select entity_type, status from alike) every
      group by entity_type, status) counted) as counts,
    (select ${given.unordered}::text <> '' and count(*) > ${sql.lit(READ)} from indexed) as cut,
    (select coalesce(json_agg(name order by score desc, name), '[]') from alike) as alike,
    (${shown(given)}) as results`

/** The same for filters alone: what changed last comes first. */
export const filterSearch = (given: Values) => sql<SearchRow>`
  with page as materialized (
    select entity_type, entity_id, updated_at, 1 as part, 'filter' as match, 0::float8 as score
    from entity_search where ${passes(given)}
    order by ${newestFirst}
    offset ${given.offset}::integer limit ${given.limit}::integer
  )
  select
    (select coalesce(json_agg(json_build_array(entity_type, status, count)), '[]') from (
      select entity_type, status, count(*) from (
        select entity_type, status from entity_search where ${passes(given)} limit ${sql.lit(COUNTED + 1)}) every
      group by entity_type, status) counted) as counts,
    false as cut,
    '[]'::json as alike,
    (${shown(given)}) as results`

export interface FoundEntity {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly score: number
  readonly match: 'text' | 'fuzzy' | 'filter'
  readonly updated_at: string
  /** With STX and ETX around what is to be marked, or null. */
  readonly snippet: string | null
  readonly details: {
    /** Marked as the snippet is. */
    readonly name: string
    readonly in_name: boolean
    readonly in_id: boolean
    readonly in_fields: boolean
    readonly in_text: boolean
    readonly tags: readonly string[]
    readonly primary_asset: string | null
    readonly created_at: string
    readonly version: number
  } | null
}

export interface SearchRow {
  /** Matches by type and status. */
  readonly counts: readonly (readonly [type: string, status: string, count: number])[]
  /** More texts have the words of a phrase than were read for their order. */
  readonly cut: boolean
  readonly alike: readonly string[]
  readonly results: readonly FoundEntity[]
}
