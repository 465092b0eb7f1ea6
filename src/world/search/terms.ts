import { type RawBuilder, sql } from 'kysely'
import type { Given } from '../../database/statement.ts'
import type { SearchText } from './query-text.ts'

/** Matches that are counted; of more, these many stand for all. */
export const COUNTED = 5_000
/** Texts with all words of a phrase that are read for their order, which no index knows. */
export const READ = 1_000
/** Matches that are ranked. Ranking reads all words of an entity, which costs more than finding it. */
export const RANKED = 300

/** As a subquery it is made once; as a call it would be made for every row. */
export const query = (text: RawBuilder<string>) => sql`(select to_tsquery('folded', ${text}))`

/** What the index is asked first. */
export const firstOf = (given: Given<Pick<SearchText, 'condition' | 'unordered'>>) =>
  sql<string>`coalesce(nullif(${given.unordered}::text, ''), ${given.condition}::text)`
