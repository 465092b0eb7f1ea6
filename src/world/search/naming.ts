import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes } from './filters.ts'
import type { SearchValues } from './finding.ts'
import { mayStay, newestFirst, query } from './terms.ts'

/** Names that hold the words; further ones are found as what has the words anywhere. */
const NAMED = 100
/** Names looked at that may hold the words, where not everyone that is found is sure to. */
const LOOKED_AT = 600
/** Words of names that hold one of the query, as `mill` does in `windmill`. */
const HELD = 50

type Values = Given<SearchValues>

/** Whoever has the words passes. */
export const unlimited = (given: Values) => sql`
  num_nonnulls(${given.types}::text[], ${given.statuses}::text[], ${given.tags}::text[], ${given.updatedFrom}::timestamptz,
    ${given.updatedTo}::timestamptz, ${given.createdFrom}::timestamptz, ${given.createdTo}::timestamptz) = 0
  and ${given.excluded}::text = ''`

/**
 * Entities whose name is the words or holds them in this order, as `named`; those among them whom the words do not find,
 * as `named_only`. The name itself and names that begin so are looked up as they are; the others by the longest words
 * of the query, whichever is rarer in names: first the words of names that hold it, then who has these. One or two plain
 * letters stand in so many words that they are asked for alone where the query has nothing else; then, by the rule of
 * the patterns, a word of the name begins with the first of them. A query of signs alone has no words, and is compared
 * with the names themselves.
 */
export const named = (given: Values): RawBuilder<unknown> => sql`
  asked as materialized (
    select word, case when starts_with(${given.pattern}::text, '%') then '%' else '' end
        || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%' as pattern,
      several or not (${unlimited(given)}) as unsure
    from (
      select word, tells, bool_or(tells) over () as told, count(*) over () > 1 as several
      from (
        select word, word !~ '^[a-z0-9]{1,2}$' as tells
        from unnest(words_of_name(${given.plain}::text)) word
      ) words
    ) said
    where ${given.pattern}::text <> '' and (tells or not told
        and (starts_with(${given.pattern}::text, '%') or word = any(words_of_name(split_part(${given.plain}::text, ' ', 1)))))
    order by length(word) desc, word limit 2
  ), holding as materialized (
    select a.word, a.unsure, array(
      select d.word from name_word_search d
      where d.word like a.pattern
      group by d.word
      order by d.word = a.word desc, starts_with(d.word, a.word) desc, length(d.word), d.word
      limit ${sql.lit(HELD)}) as words
    from asked a
  ), holders as materialized (
    select h.word, n.entity_type, n.entity_id from holding h cross join lateral entities_named(
      h.words, case when h.unsure then ${sql.lit(LOOKED_AT)} else ${sql.lit(NAMED)} end) n
  ), candidates (type, id) as materialized (
    select entity_type, entity_id from entities_called(nullif(${given.plain}::text, ''), ${sql.lit(NAMED)})
    union
    select entity_type, entity_id from holders where word = (
      select h.word from holding h left join holders using (word)
      group by h.word order by count(entity_id), h.word limit 1)
  ), named as materialized (
    select entity_type, entity_id, name, status, updated_at, search from (
      select e.entity_type, e.entity_id, e.name, e.status, e.updated_at, e.search
      from candidates c cross join lateral (
        select * from entity_search s
        where s.entity_type = c.type and s.entity_id = c.id offset 0) e
      where (e.name ilike ${given.plain} or e.name ilike ${given.pattern} or e.name ilike ${given.patternInside})
        and ${mayStay(given)} and ${passes(given)}
      union all
      (select entity_type, entity_id, name, status, updated_at, search from entity_search
        where ${given.plain}::text = '' and ${given.pattern}::text <> '' and name ilike ${given.pattern}
          and ${mayStay(given)} and ${passes(given)}
        limit ${sql.lit(LOOKED_AT)})
    ) names
    order by name ilike ${given.plain} desc, ${newestFirst}
    limit ${sql.lit(NAMED)}
  ), named_only as materialized (
    select entity_type, status from named where not search @@ ${query(given.condition)}
  )`
