import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

/** A code for one address and one purpose, stored as a keyed hash. */
export interface KeptCode {
  readonly purpose: string
  readonly email: string
  readonly hash: Buffer
  readonly sentAt: Date
  readonly expiresAt: Date
}

/**
 * Stores the code that is about to be sent; a former one stops to count. False, and nothing stored, when the
 * former one was sent after `notAfter`: of two requests at once one sends.
 */
export const saveCode = async (db: Db, code: KeptCode, notAfter: Date): Promise<boolean> => {
  const fresh = { code_hash: code.hash, attempts: 0, sent_at: code.sentAt, expires_at: code.expiresAt }
  const saved = await db
    .insertInto('verification_codes')
    .values({ purpose: code.purpose, email: code.email, ...fresh })
    .onConflict((at) =>
      at.columns(['purpose', 'email']).doUpdateSet(fresh).where('verification_codes.sent_at', '<=', notAfter),
    )
    .returning('purpose')
    .executeTakeFirst()
  return saved !== undefined
}

/** When the last code went out; undefined when there is none. */
export const findSentAt = async (db: Db, purpose: string, email: string): Promise<Date | undefined> => {
  const row = await db
    .selectFrom('verification_codes')
    .select('sent_at')
    .where('purpose', '=', purpose)
    .where('email', '=', email)
    .executeTakeFirst()
  return row?.sent_at
}

/**
 * Whether `hash` is the live code's. A wrong one counts as an attempt in the same statement, so that guesses in
 * parallel cannot share one; after `attempts` of them none is right any more.
 */
export const tryCode = async (
  db: Db,
  code: { purpose: string; email: string; hash: Buffer; attempts: number; now: Date },
): Promise<boolean> => {
  const row = await db
    .updateTable('verification_codes')
    .set({ attempts: sql`attempts + (code_hash <> ${code.hash})::int` })
    .where('purpose', '=', code.purpose)
    .where('email', '=', code.email)
    .where('expires_at', '>', code.now)
    .where('attempts', '<', code.attempts)
    .returning(sql<boolean>`code_hash = ${code.hash}`.as('right'))
    .executeTakeFirst()
  return row?.right ?? false
}

export const deleteCode = (db: Db, purpose: string, email: string) =>
  db.deleteFrom('verification_codes').where('purpose', '=', purpose).where('email', '=', email).execute()
