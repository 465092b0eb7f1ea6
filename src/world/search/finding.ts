import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes, type SearchFilter } from './filters.ts'
import { named } from './naming.ts'
import { alike } from './spelling.ts'
import { COUNTED, firstOf, newestFirst, query, RANKED, READ } from './terms.ts'
import { scaled, walked } from './walking.ts'

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

/**
 * Who matches: by words through the GIN index, or where very many have them by what changed last; by name, and when both
 * find few, by names spelled alike. The search vector goes along as where it is stored, and is read for those that are
 * ranked alone. What the index finds is not joined as a whole with what the names find: of thousands, some hundred are
 * shown.
 */
const found = (given: Values) => sql`
  ${walked(given)}, indexed as materialized (
    select * from newest where (select enough from walk)
    union all
    select entity_type, entity_id, status, updated_at, search,
      ${given.unordered}::text = '' or search @@ ${query(given.condition)}
    from (
      select entity_type, entity_id, status, updated_at, search from entity_search
      where not (select enough from walk) and search @@ ${query(firstOf(given))} and ${passes(given)}
      limit case when ${given.unordered}::text = '' then ${sql.lit(COUNTED + 1)} else ${sql.lit(READ + 1)} end) one
  ), matched as not materialized (
    select entity_type, entity_id, status, updated_at, search from indexed where holds
  ), ${named(given)}, hits as not materialized (
    select entity_type, entity_id, updated_at, true as by_name from named
    union all
    select entity_type, entity_id, updated_at, false from matched
    where (entity_type, entity_id) not in (select entity_type, entity_id from named)
  ), ${alike(given)}`

/**
 * The order of a name match: the name itself, its beginning, inside. Cover density between 0 and 1 decides among the
 * rest (weights of body, fields, id and tags, name).
 */
const ordered = (given: Values) => sql`
  chosen as materialized (
    select * from (
      select entity_type, entity_id, name, updated_at, search, true as by_name from named
      union all
      select entity_type, entity_id, null, updated_at, search, false from (
        select entity_type, entity_id, updated_at, search from matched order by ${newestFirst}
        limit ${sql.lit(RANKED)} + (select count(*) from named)) newest
      where (entity_type, entity_id) not in (select entity_type, entity_id from named)
    ) candidates
    order by by_name desc, ${newestFirst} limit ${sql.lit(RANKED)}
  ), ranked as (
    select h.entity_type, h.entity_id, h.updated_at, 1 as part, 'text' as match,
      ts_rank_cd('{0.1, 0.2, 0.5, 1.0}', h.search, ${query(given.condition)}, 1 | 32)
        + case when not h.by_name then 0
            when lower(h.name) = lower(${given.plain}) then 3
            when starts_with(lower(h.name), lower(${given.plain})) then 1.5
            else 1 end as score
    from chosen h
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

/** The first words of a text in which nothing is to be marked: asking for it is far cheaper than looking for marks. */
const beginning = sql`substring(${unmarked(sql`left(e.markdown_body, 500)`)} from '^\\s*((?:\\S+\\s+){0,9}\\S+)')`

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
    select case when p.match = 'text' and ts_filter(e.search, '{d}') @@ ${query(given.any)}
        then ts_headline('folded', ${unmarked(sql`e.markdown_body`)}, ${query(given.any)}, ${snippetOptions})
        else ${beginning} end as body
    offset 0) s
  cross join lateral (
    select case when p.match = 'text' and position(E'\\x02' in s.body) = 0 and ts_filter(e.search, '{c}') @@ ${query(given.any)} then
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
    case when ${given.unordered}::text = '' then (select enough from walk)
      else (select count(*) > ${sql.lit(READ)} from indexed) end as cut,
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
  /** The number is an estimate, or more texts have the words of a phrase than were read for their order. */
  readonly cut: boolean
  readonly alike: readonly string[]
  readonly results: readonly FoundEntity[]
}
