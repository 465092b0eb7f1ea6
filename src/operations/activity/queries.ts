import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { VisibleNouns } from './visible.ts'

type Db = Kysely<DB>

/** Which changes a reader asks for. */
export interface ActivityFilter {
  readonly nouns: VisibleNouns
  readonly noun?: string | undefined
  readonly entityType?: string | undefined
  readonly entityId?: string | undefined
  readonly userId?: string | undefined
  readonly action?: string | undefined
  /** Not before. */
  readonly from?: Date | undefined
  /** Before. */
  readonly to?: Date | undefined
  /** Only what stands after this entry, newest first. */
  readonly after?: LogPlace | undefined
}

/** Where an entry stands in the log. */
export interface LogPlace {
  /** As Postgres spells it; microseconds count. */
  readonly at: string
  readonly seq: number
}

/** A change of one field as the log has it; an older room may have noted the field's name alone. */
export type LoggedField =
  | string
  | {
      readonly field: string
      readonly change?: 'added' | 'removed' | 'changed'
      readonly before?: unknown
      readonly after?: unknown
      readonly shortened?: boolean
    }

/** What the log tells of a change, as far as it is shown. */
export interface LoggedDiff {
  readonly origin?: unknown
  readonly version?: unknown
  readonly body?: unknown
  readonly fields?: readonly LoggedField[]
  /** Fields that are not shown. */
  readonly left_off?: number
}

export interface ActivityRow {
  readonly seq: number
  readonly at: Date
  readonly actor_id: string | null
  readonly actor_name: string | null
  readonly noun: string
  readonly noun_type: string | null
  readonly noun_id: string
  readonly action: string
  readonly name: string | null
  readonly diff: LoggedDiff | null
}

const columns = ['seq', 'at', 'actor_id', 'noun', 'noun_type', 'noun_id', 'action', 'name', 'diff'] as const

/** Fields of one change that are shown. */
const mostFields = 50

/** Bytes up to which a field's change is shown whole, and characters of each value where it is not. */
const wholeBytes = 600
const shortened = 200

/** A change may hold megabytes; what is not shown of it never leaves the database. */
const shownDiff = sql<LoggedDiff | null>`
  case
    when octet_length(log.diff::text) <= ${sql.lit(wholeBytes)} then log.diff
    when jsonb_typeof(log.diff->'fields') = 'array' then jsonb_build_object(
      'origin', log.diff->'origin', 'version', log.diff->'version', 'body', log.diff->'body',
      'left_off', greatest(jsonb_array_length(log.diff->'fields') - ${sql.lit(mostFields)}, 0),
      'fields', (
        select jsonb_agg(case
          when octet_length(one::text) <= ${sql.lit(wholeBytes)} then one
          when jsonb_typeof(one) = 'object' then jsonb_strip_nulls(jsonb_build_object(
            'field', left(one->>'field', ${sql.lit(shortened)}), 'change', one->'change',
            'before', left(one->>'before', ${sql.lit(shortened)}),
            'after', left(one->>'after', ${sql.lit(shortened)}), 'shortened', true))
          else to_jsonb(left(one#>>'{}', ${sql.lit(shortened)})) end order by place)
        from jsonb_array_elements(log.diff->'fields') with ordinality as field(one, place)
        where place <= ${sql.lit(mostFields)}))
    else jsonb_build_object(
      'origin', log.diff->'origin', 'version', log.diff->'version', 'body', log.diff->'body')
  end`

function matching(db: Db, filter: ActivityFilter) {
  const { nouns, noun, entityType, entityId, userId, action, from, to, after } = filter
  let rows = db.selectFrom('change_log')
  // `is true` keeps the planner from reading by this condition, which nearly every row fulfils.
  rows =
    'only' in nouns
      ? rows.where(sql<boolean>`(noun = any(${nouns.only})) is true`)
      : nouns.allBut.length === 0
        ? rows
        : rows.where(sql<boolean>`(noun <> all(${nouns.allBut})) is true`)
  if (noun !== undefined) rows = rows.where('noun', '=', noun)
  if (entityType !== undefined) rows = rows.where('noun', '=', 'entity').where('noun_type', '=', entityType)
  if (entityId !== undefined) rows = rows.where('noun_id', '=', entityId)
  if (userId !== undefined) rows = rows.where('actor_id', '=', userId)
  if (action !== undefined) rows = rows.where('action', '=', action)
  if (from !== undefined) rows = rows.where('at', '>=', from)
  if (to !== undefined) rows = rows.where('at', '<', to)
  if (after !== undefined) {
    rows = rows.where(sql<boolean>`(at, seq) < (${after.at}::timestamptz, ${after.seq}::bigint)`)
  }
  return rows
}

/** As far as matches are counted: a count reads them all, and nobody turns that many pages. */
export const countedAtMost = 10_000
/** As far as the latest changes are counted, which are asked for often and turned over seldom. */
export const latestCounted = 1000

/** How many changes match, at most one more than `most`. */
export async function countActivity(db: Db, filter: ActivityFilter, most: number): Promise<number> {
  const { total } = await activityCount(db, filter, most).executeTakeFirstOrThrow()
  return total
}

/** The query of {@link countActivity}. */
export function activityCount(db: Db, filter: ActivityFilter, most: number) {
  // In the order of a page, which an index has: without it the planner gathers every row of the tenant first.
  const some = matching(db, filter)
    .select(sql<number>`1`.as('one'))
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(most + 1)
  return db.selectFrom(some.as('some')).select((rows) => rows.fn.countAll<number>().as('total'))
}

/** A page of the log, newest first, with the names of those who acted as far as they still exist. */
export function activityPage(
  db: Db,
  filter: ActivityFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  const page = matching(db, filter)
    .select(columns)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .offset(offset)
    .limit(limit)
  return db
    .selectFrom(page.as('log'))
    .leftJoin('users', 'users.id', 'log.actor_id')
    .select([
      'log.seq',
      'log.at',
      'log.actor_id',
      'users.display_name as actor_name',
      'log.noun',
      'log.noun_type',
      'log.noun_id',
      'log.action',
      'log.name',
      shownDiff.as('diff'),
    ])
    .orderBy('log.at', 'desc')
    .orderBy('log.seq', 'desc')
}

/** Where an entry of the log stands; undefined when there is none. */
export const findPlace = (db: Db, seq: number): Promise<LogPlace | undefined> =>
  db
    .selectFrom('change_log')
    .select([sql<string>`at::text`.as('at'), 'seq'])
    .where('seq', '=', seq)
    .executeTakeFirst()
