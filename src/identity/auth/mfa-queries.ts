import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

/**
 * The second factor of a user, begun or active. Here as below the connection has to carry the user: row-level security
 * shows nobody else's.
 */
export const findFactor = (db: Db, userId: string) =>
  db
    .selectFrom('totp_credentials')
    .select(['secret', 'activated_at'])
    .where('user_id', '=', userId)
    .executeTakeFirst()

/** Stores a sealed secret that does not count yet, in place of a former one; false when a factor is active. */
export const beginFactor = async (db: Db, userId: string, secret: string): Promise<boolean> => {
  const fresh = { secret, last_step: 0, recovery_hashes: [], created_at: sql<Date>`now()` }
  const begun = await db
    .insertInto('totp_credentials')
    .values({ user_id: userId, ...fresh })
    .onConflict((at) =>
      at.column('user_id').doUpdateSet(fresh).where('totp_credentials.activated_at', 'is', null),
    )
    .returning('user_id')
    .executeTakeFirst()
  return begun !== undefined
}

/** Makes the factor count whose secret was proved; false when it was replaced or activated meanwhile. */
export const activateFactor = async (
  db: Db,
  factor: { userId: string; secret: string; step: number; recoveryHashes: Buffer[] },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('totp_credentials')
    .set({ activated_at: sql`now()`, last_step: factor.step, recovery_hashes: factor.recoveryHashes })
    .where('user_id', '=', factor.userId)
    .where('secret', '=', factor.secret)
    .where('activated_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Uses up the code of a time step; false when that step's or a later one's was used before. */
export const spendStep = async (db: Db, userId: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('totp_credentials')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('activated_at', 'is not', null)
    .where('last_step', '<', step)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Uses up a recovery code; false when there is none with this hash (any more). */
export const spendRecoveryCode = async (db: Db, userId: string, hash: Buffer): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('totp_credentials')
    .set({ recovery_hashes: sql`array_remove(recovery_hashes, ${hash}::bytea)` })
    .where('user_id', '=', userId)
    .where('activated_at', 'is not', null)
    .where(sql<boolean>`${hash}::bytea = any(recovery_hashes)`)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export const removeFactor = (db: Db, userId: string) =>
  db.deleteFrom('totp_credentials').where('user_id', '=', userId).execute()

/** Whether signing in with the password takes more than that; of any user, on any connection. */
export const hasSecondFactor = async (db: Db, userId: string): Promise<boolean> => {
  const { rows } = await sql<{ active: boolean }>`
    select has_second_factor(${userId}::uuid) as active`.execute(db)
  return rows[0]?.active ?? false
}

/** Lets a session open again what its user may do. */
export const liftRestriction = (db: Db, sessionId: string) =>
  db.updateTable('sessions').set({ restricted: false }).where('id', '=', sessionId).execute()

/**
 * Follows a change of what the server requires, in its transaction: the live sessions of users without a second factor
 * open nothing but its set-up, or again everything. `keep`, the session that asks for it, is left alone.
 */
export const restrictSessions = (trx: Db, required: boolean, keep: string | null) =>
  sql`select restrict_sessions(${required}::boolean, ${keep}::uuid)`.execute(trx)
