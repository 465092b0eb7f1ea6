import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Changes, Stored } from './rules.ts'

type Db = Kysely<DB>

/** All preferences of a user, keys in byte order. */
export const listPreferences = (db: Db, userId: string) =>
  db
    .selectFrom('preferences')
    .select(['pref_key as key', 'pref_value as text'])
    .where('user_id', '=', userId)
    .orderBy(sql`pref_key collate "C"`)
    .execute()

/** Those of the keys that are set. */
export async function findPreferences(db: Db, userId: string, keys: readonly string[]): Promise<Stored> {
  const rows = await db
    .selectFrom('preferences')
    .select(['pref_key', 'pref_value'])
    .where('user_id', '=', userId)
    .where('pref_key', '=', (key) => key.fn.any(key.val([...keys])))
    .execute()
  return new Map(rows.map((row) => [row.pref_key, row.pref_value]))
}

/**
 * Runs `work` alone among all that writes the preferences of this user, through whichever face, so that what
 * it reads is what it changes.
 */
export const inTurn = <T>(db: Db, userId: string, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`preferences/${userId}`}, 0))`.execute(trx)
    return work(trx)
  })

/** Writes and deletes keys; within {@link inTurn}. */
export async function changePreferences(
  trx: Transaction<DB>,
  userId: string,
  changes: Changes,
): Promise<void> {
  const rows = [...changes].flatMap(([key, text]) =>
    text === null ? [] : [{ user_id: userId, pref_key: key, pref_value: text }],
  )
  if (rows.length > 0) {
    await trx
      .insertInto('preferences')
      .values(rows)
      .onConflict((existing) =>
        existing.columns(['user_id', 'pref_key']).doUpdateSet({
          pref_value: (row) => row.ref('excluded.pref_value'),
          updated_at: sql`now()`,
        }),
      )
      .execute()
  }
  const gone = [...changes].flatMap(([key, text]) => (text === null ? [key] : []))
  if (gone.length > 0) {
    await trx
      .deleteFrom('preferences')
      .where('user_id', '=', userId)
      .where('pref_key', '=', (key) => key.fn.any(key.val(gone)))
      .execute()
  }
}
