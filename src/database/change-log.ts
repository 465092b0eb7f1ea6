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

const insertChange = statement((db, given: Given<ChangeRow>) =>
  db.insertInto('change_log').values({
    noun: given.noun,
    noun_type: given.nounType,
    noun_id: given.nounId,
    action: given.action,
    name: given.name,
    diff: sql`${given.diff}::jsonb`,
  }),
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
