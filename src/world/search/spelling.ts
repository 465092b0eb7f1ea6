import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import { passes } from './filters.ts'
import type { SearchValues } from './finding.ts'
import { unlimited } from './naming.ts'
import { mayStay, newestFirst } from './terms.ts'

/** Fewer matches than this bring names that are spelled alike. */
const FEW = 5
const ALIKE = 20
/** Least likeness of such a name, between 0 and 1. */
const LEAST = 0.45
/** Part of the best one's likeness that a name must have: of what is far less like the query, a large world has much. */
const NEARLY = 0.6
/** Words of the query that are compared, the longest ones. */
const COMPARED = 8
/** Words of names that each may have been meant, and entities that are looked at for one of them and in all. */
const MEANT = 8
const HAVING = 40
const LIKELY = 24

/** Letters of the shortest word that is taken off from another. */
const SHORTEST = 3

type Values = Given<SearchValues>

const isOne = (word: RawBuilder<unknown>) =>
  sql`exists (select from name_word_search d where d.word = ${word})`

/**
 * Names that are spelled much like the query, as `alike`, best first, where `hits` are few. What a word may have been
 * meant for is looked up among the words of names: by trigrams, and what is a letter apart by what both words are
 * without one letter (the symmetric delete spelling correction of Wolf Garbe), which also finds short words, transposed
 * letters and another first letter. A word that is one of a name, or is a letter apart from one, is not compared by
 * trigrams, which have more to compare with the more words there are. One that is two of them run together is taken
 * apart, and all are tried as one word. Then who has these words, and how much of the query they make up; whoever has
 * far less of it than the best is looked at only where the best may not pass the filter.
 */
export const alike = (given: Values): RawBuilder<unknown> => sql`
  said as materialized (
    select word, ${isOne(sql`words.word`)} as is_one from unnest(words_of_name(${given.plain}::text)) words (word)
    where (select count(*) < ${sql.lit(FEW)} from (select from hits limit ${sql.lit(FEW)}) first_hits)
    order by length(word) desc, word limit ${sql.lit(COMPARED)}
  ), mistaken as materialized (
    select way, word, spellings_of(word) as spellings, is_one,
      length(word)::float8 / sum(length(word)) over (partition by way) as share
    from (
      select 'apart' as way, part as word, is_one or part <> said.word as is_one from said cross join lateral unnest(coalesce((
        select array[left(said.word, n), substr(said.word, n + 1)]
        from generate_series(${sql.lit(SHORTEST)}, length(said.word) - ${sql.lit(SHORTEST)}) n
        where not is_one and ${isOne(sql`left(said.word, n)`)} and ${isOne(sql`substr(said.word, n + 1)`)}
        limit 1), array[said.word])) part
      union all
      select 'together', word, true from unnest(words_of_name(replace(${given.plain}, ' ', ''))) word
      where (select count(*) > 1 from said)
    ) compared
  ), apart as materialized (
    select m.way, m.word, d.word as name_word, case when d.word = m.word then 1
      else 1 - 1.0 / greatest(length(d.word), length(m.word)) end as score
    from mistaken m join name_word_search d on d.spellings && m.spellings
  ), meant as materialized (
    select m.way, m.word, m.share * d.score as score, d.word as name_word from mistaken m cross join lateral (
      select word, max(score) as score from (
        select name_word as word, score from apart where way = m.way and word = m.word
        union all
        select d.word, similarity(d.word, m.word) from name_word_search d
        where not m.is_one and d.word % m.word
          and not exists (select from apart where way = m.way and word = m.word)
      ) spelled
      group by word order by max(score) desc, word limit ${sql.lit(MEANT)}) d
  ), likely (type, id, words) as materialized (
    select entity_type, entity_id, score from (
      select entity_type, entity_id, max(score) as score, max(max(score)) over () as best from (
        select entity_type, entity_id, sum(score) as score from (
          select n.entity_type, n.entity_id, m.way, m.word, max(m.score) as score
          from meant m cross join lateral entities_named(array[m.name_word], ${sql.lit(HAVING)}) n
          group by n.entity_type, n.entity_id, m.way, m.word) words
        group by entity_type, entity_id, way) ways
      group by entity_type, entity_id) having_words
    where score >= best * ${sql.lit(NEARLY)} or not (${unlimited(given)})
    order by score desc, entity_type, entity_id limit ${sql.lit(LIKELY)}
  ), alike as materialized (
    select entity_type, entity_id, name, status, updated_at, score from (
      select e.entity_type, e.entity_id, e.name, e.status, e.updated_at, o.score, max(o.score) over () as best
      from likely l cross join lateral (
        select * from entity_search s
        where s.entity_type = l.type and s.entity_id = l.id offset 0) e
      cross join lateral (
        select greatest(l.words, similarity(${given.plain}, e.name), word_similarity(${given.plain}, e.name))::float8 as score) o
      where ${mayStay(given)} and ${passes(given)}
        and (e.entity_type, e.entity_id) not in (select entity_type, entity_id from hits)) names
    where score >= ${sql.lit(LEAST)} and score >= best * ${sql.lit(NEARLY)}
    order by score desc, ${newestFirst}
    limit ${sql.lit(ALIKE)}
  )`
