import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { SearchFilter } from './filters.ts'
import { filterSearch, type SearchRow, type SearchValues, wordSearch } from './finding.ts'
import { readSearchText, type SearchText } from './query-text.ts'

export interface SearchPageOf {
  readonly offset: number
  readonly limit: number
  /** Whether results say where the words were found, and more. */
  readonly details: boolean
}

/**
 * How the search is planned. The indexes are to be used whatever the query: the planner does not know that reading a
 * search vector is dear, and would walk the table when a word is frequent. One plan serves every query, so that
 * planning costs nothing. The settings end with the transaction.
 */
export const planning = statement(
  () => sql`
    select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
      set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true),
      set_config('pg_trgm.similarity_threshold', '0.4', true),
      set_config('client_min_messages', 'warning', true)`,
)

export const byWords = statement((_, given: Given<SearchValues>) => wordSearch(given))
const byFilter = statement((_, given: Given<SearchValues>) => filterSearch(given))

export const valuesOf = (text: SearchText, filter: SearchFilter, page: SearchPageOf): SearchValues => ({
  ...filter,
  condition: text.condition,
  unordered: text.unordered,
  any: text.any,
  excluded: text.excluded,
  plain: text.plain,
  pattern: text.patterns[0],
  patternInside: text.patterns[1],
  ...page,
})

const nothing: SearchRow = { counts: [], cut: false, alike: [], results: [] }

/** Entities that match the text and pass the filter; without text, those that pass the filter. */
export async function findEntities(
  db: Kysely<DB>,
  text: SearchText | undefined,
  filter: SearchFilter,
  page: SearchPageOf,
): Promise<SearchRow> {
  if (!text) {
    const none: SearchText = readSearchText('')
    const [row] = await byFilter.run(db, valuesOf(none, filter, page))
    return row ?? nothing
  }
  const [row] = await db.transaction().execute(async (trx) => {
    await planning.defer(trx, {})
    return byWords.run(trx, valuesOf(text, filter, page))
  })
  return row ?? nothing
}

export interface RecentFilter {
  readonly types: readonly string[] | null
  readonly statuses: readonly string[] | null
  readonly since: string | null
}

/** The last row of a page. The time is text, with its microseconds. */
export interface RecentPlace {
  readonly updatedAt: string
  readonly type: string
  readonly id: string
}

const COUNTED = 10_000

/** Entities of every type, what changed last first, with one more than asked where there are more. */
export async function recentEntities(
  db: Kysely<DB>,
  filter: RecentFilter,
  page: { after: RecentPlace | undefined; offset: number; limit: number },
) {
  const { types, statuses, since } = filter
  const wanted = db
    .selectFrom('entities')
    .$if(types !== null, (query) => query.where('entity_type', '=', sql<string>`any(${types})`))
    .$if(statuses !== null, (query) => query.where('status', '=', sql<string>`any(${statuses})`))
    .$if(since !== null, (query) => query.where('updated_at', '>=', sql<Date>`${since}::timestamptz`))
  const { after, offset, limit } = page
  const rows = wanted
    .select([
      'entity_type',
      'entity_id',
      'name',
      'status',
      'primary_asset',
      'version',
      'created_at',
      'updated_at',
    ])
    .select(sql<string>`updated_at::text`.as('updated_text'))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`
        updated_at <= ${after?.updatedAt}::timestamptz
        and (updated_at < ${after?.updatedAt}::timestamptz or (entity_type, entity_id) > (${after?.type}, ${after?.id}))`),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('entity_type')
    .orderBy('entity_id')
    .offset(offset)
    .limit(limit + 1)
  const counted = db
    .selectFrom(
      wanted
        .select('entity_type')
        .limit(COUNTED + 1)
        .as('counted'),
    )
    .select((is) => is.fn.countAll<number>().as('total'))
  const [found, count] = await Promise.all([rows.execute(), counted.executeTakeFirst()])
  const total = count?.total ?? 0
  return {
    total: Math.min(total, COUNTED),
    exact: total <= COUNTED,
    rows: found.slice(0, limit),
    more: found.length > limit,
  }
}

export type RecentRow = Awaited<ReturnType<typeof recentEntities>>['rows'][number]
