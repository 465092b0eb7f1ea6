import { sql } from 'kysely'
import type { Given } from '../../database/statement.ts'

/** What results are limited to; null for no limit. */
export interface SearchFilter {
  readonly types: readonly string[] | null
  readonly statuses: readonly string[] | null
  /** All of them. */
  readonly tags: readonly string[] | null
  readonly updatedFrom: string | null
  readonly updatedTo: string | null
  readonly createdFrom: string | null
  readonly createdTo: string | null
}

/** The filter as a condition on the columns of entities. */
export const passes = (given: Given<SearchFilter>) => sql<boolean>`
  (${given.types}::text[] is null or entity_type = any(${given.types}::text[]))
  and (${given.statuses}::text[] is null or status = any(${given.statuses}::text[]))
  and (${given.tags}::text[] is null or tags @> ${given.tags}::text[])
  and (${given.updatedFrom}::timestamptz is null or updated_at >= ${given.updatedFrom}::timestamptz)
  and (${given.updatedTo}::timestamptz is null or updated_at < ${given.updatedTo}::timestamptz)
  and (${given.createdFrom}::timestamptz is null or created_at >= ${given.createdFrom}::timestamptz)
  and (${given.createdTo}::timestamptz is null or created_at < ${given.createdTo}::timestamptz)`
