import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import type { SearchText } from './query-text.ts'

/** Matches that are counted; of more, these many stand for all. */
export const COUNTED = 5_000
/** Texts with all words of a phrase that are read for their order, which no index knows. */
export const READ = 600
/** Matches that are ranked. Ranking reads all words of an entity, which costs more than finding it. */
export const RANKED = 300

/** As a subquery it is made once; as a call it would be made for every row. */
export const query = (text: RawBuilder<string>) => sql`(select to_tsquery('folded', ${text}))`

/** What the index is asked first. */
export const firstOf = (given: Given<Pick<SearchText, 'condition' | 'unordered'>>) =>
  sql<string>`coalesce(nullif(${given.unordered}::text, ''), ${given.condition}::text)`

/** Whether what is left out of the whole query may stay. */
export const mayStay = (given: Given<Pick<SearchText, 'excluded'>>) =>
  sql<boolean>`(${given.excluded}::text = '' or search @@ ${query(given.excluded)})`

/** The order of what is equally good. */
export const newestFirst = sql`updated_at desc, entity_type, entity_id`
