import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, JsonValue } from '../../generated/database.ts'
import { type Given, statement } from './statement.ts'

/** What happened to a thing of the tenant. */
export interface NewChange {
  /** The kind of thing, by the name of its tag: `entity`, `asset`… */
  readonly noun: string
  /** The type within the noun, such as an entity type. */
  readonly nounType?: string | null
  readonly nounId: string
  /** `create`, `update`, `delete`, `restore`… */
  readonly action: string
  /** What people call it, at the time. */
  readonly name?: string | null
  /** Anything that JSON can spell; a member that is undefined is left out. */
  readonly diff?: object
}

export interface Change {
  readonly seq: number
  readonly at: Date
  readonly actorId: string | null
  readonly noun: string
  readonly nounType: string | null
  readonly nounId: string
  readonly action: string
  readonly name: string | null
  readonly diff: JsonValue | null
}

interface ChangeRow {
  readonly noun: string
  readonly nounType: string | null
  readonly nounId: string
  readonly action: string
  readonly name: string | null
  /** JSON text. */
  readonly diff: string | null
}

const insertChange = statement(
  (db, given: Given<ChangeRow>) =>
    db.insertInto('change_log').values({
      noun: given.noun,
      noun_type: given.nounType,
      noun_id: given.nounId,
      action: given.action,
      name: given.name,
      diff: sql`${given.diff}::jsonb`,
    }),
  { recordsChange: true },
)

/**
 * Records a write in the transaction that makes it; tenant and actor are those of the transaction. It travels with the
 * next statement or the COMMIT, and fails there.
 */
export async function appendChange(trx: Transaction<DB>, change: NewChange): Promise<void> {
  await insertChange.defer(trx, {
    noun: change.noun,
    nounType: change.nounType ?? null,
    nounId: change.nounId,
    action: change.action,
    name: change.name ?? null,
    diff: change.diff === undefined ? null : JSON.stringify(change.diff),
  })
}

const insertChanges = statement(
  (_, given: Given<{ changes: string }>) => sql`
    insert into change_log (noun, noun_type, noun_id, action, name, diff)
    select noun, noun_type, noun_id, action, name, diff
    from json_to_recordset(${given.changes}::json)
      as one(noun text, noun_type text, noun_id text, action text, name text, diff jsonb)`,
  { recordsChange: true },
)

/** {@link appendChange} for many writes, in their order, as one statement. */
export async function appendChanges(trx: Transaction<DB>, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ noun, nounType, nounId, action, name, diff }) => ({
    noun,
    noun_type: nounType,
    noun_id: nounId,
    action,
    name,
    diff,
  }))
  await insertChanges.defer(trx, { changes: JSON.stringify(rows) })
}

export interface ChangePage {
  readonly changes: readonly Change[]
  /** Where the next page begins; opaque. */
  readonly cursor: string
}

/**
 * The tenant's changes after `after` (from the first one without it), in an order in which nothing is
 * ever inserted before a cursor that was handed out: by transaction id, and only of transactions below
 * the oldest that still runs. A long write transaction therefore delays what came after it.
 */
export async function readChanges(
  db: Kysely<DB>,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<ChangePage> {
  const { xid, seq } = after === undefined ? { xid: '0', seq: '0' } : parseCursor(after)
  const rows = await db
    .selectFrom('change_log')
    .select(['seq', 'xid', 'at', 'actor_id', 'noun', 'noun_type', 'noun_id', 'action', 'name', 'diff'])
    .where(sql<boolean>`(xid, seq) > (${xid}::xid8, ${seq}::bigint)`)
    .where(sql<boolean>`xid < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('xid')
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = rows.at(-1)
  return {
    changes: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      actorId: row.actor_id,
      noun: row.noun,
      nounType: row.noun_type,
      nounId: row.noun_id,
      action: row.action,
      name: row.name,
      diff: row.diff,
    })),
    cursor: last ? `${last.xid}.${last.seq}` : `${xid}.${seq}`,
  }
}

export interface ChangedThings {
  /** Each thing once, however often it changed. */
  readonly things: readonly Pick<Change, 'noun' | 'nounType' | 'nounId'>[]
  /** Up to which {@link readChanges} would have read now: what is behind it comes again the next time. */
  readonly cursor: string
  /** False when there are more than `limit`. */
  readonly complete: boolean
}

/**
 * The things of some nouns that have changed after a cursor. Unlike {@link readChanges} it does not wait for older
 * transactions: a reader that may look at a thing twice sees it as soon as it is committed, and passes none over.
 */
export async function changedSince(
  db: Kysely<DB>,
  {
    after,
    nouns,
    limit,
  }: { readonly after: string; readonly nouns: readonly string[]; readonly limit: number },
): Promise<ChangedThings> {
  const { xid, seq } = parseCursor(after)
  const { rows } = await sql<{
    cursor: string | null
    things: { noun: string; nounType: string | null; nounId: string }[]
  }>`
    with tail as (
      select xid, seq, noun, noun_type, noun_id from change_log
      where (xid, seq) > (${xid}::xid8, ${seq}::bigint)
    ), safe as (
      select xid, seq from tail where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, seq desc limit 1
    ), things as (
      select distinct noun, noun_type, noun_id from tail where noun = any(${nouns}::text[]) limit ${limit + 1}
    )
    select (select xid || '.' || seq from safe) as cursor,
      coalesce((select json_agg(json_build_object('noun', noun, 'nounType', noun_type, 'nounId', noun_id))
        from things), '[]') as things`.execute(db)
  const { cursor, things = [] } = rows[0] ?? {}
  return { things: things.slice(0, limit), cursor: cursor ?? after, complete: things.length <= limit }
}

/** The cursor after everything that {@link readChanges} would hand out now. */
export async function latestCursor(db: Kysely<DB>): Promise<string> {
  const { rows } = await sql<{ xid: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db)
  return `${rows[0]?.xid ?? '0'}.0`
}

/** Thrown for a cursor that {@link readChanges} has not made. */
export class CursorError extends Error {}

function parseCursor(cursor: string): { xid: string; seq: string } {
  const match = /^(\d{1,19})\.(\d{1,18})$/.exec(cursor)
  if (!match?.[1] || !match[2]) throw new CursorError('not a cursor of the change log')
  return { xid: match[1], seq: match[2] }
}
