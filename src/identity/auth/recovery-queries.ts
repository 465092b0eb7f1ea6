import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

/** Stores a mailed token in place of all former ones of the account, whose row is locked. */
export const replaceReset = async (
  trx: Trx,
  reset: { tokenHash: Buffer; userId: string; email: string; expiresAt: Date },
): Promise<void> => {
  await trx.deleteFrom('password_resets').where('user_id', '=', reset.userId).execute()
  await trx
    .insertInto('password_resets')
    .values({
      token_hash: reset.tokenHash,
      user_id: reset.userId,
      email: reset.email,
      expires_at: reset.expiresAt,
    })
    .execute()
}

/** Whose password a token resets, and the address that it was mailed to; undefined when it does not count (any more). */
export const findReset = (db: Db, tokenHash: Buffer) =>
  db
    .selectFrom('password_resets')
    .select(['user_id', 'email'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()

/** Uses a token up; false when it does not count any more. */
export const useReset = async (trx: Trx, tokenHash: Buffer): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('password_resets')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Sets the password of somebody who has got the mail, so that the address is proved as well. */
export const resetPasswordHash = (trx: Trx, userId: string, hash: string) =>
  trx
    .updateTable('users')
    .set({
      password_hash: hash,
      password_changed_at: sql`now()`,
      updated_at: sql`now()`,
      email_verified_at: sql`coalesce(email_verified_at, now())`,
    })
    .where('id', '=', userId)
    .execute()

/** Ends what was given to programs in the name of a user: OAuth2 grants with their tokens, API tokens and keys. */
export const revokeProgramsOf = async (trx: Trx, userId: string): Promise<void> => {
  await trx
    .updateTable('oauth2_grants')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute()
  await sql`select revoke_api_tokens_of(${userId}::uuid)`.execute(trx)
}
