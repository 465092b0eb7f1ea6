import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

/** A code of the beta programme as it is stored, however somebody has typed it. */
export const betaCodeOf = (text: string): string => text.trim().toUpperCase()

const columns = [
  'code',
  'note',
  'max_uses',
  'uses',
  'created_by',
  'created_at',
  'expires_at',
  'revoked_at',
  sql<boolean>`uses < max_uses and revoked_at is null and (expires_at is null or expires_at > now())`.as(
    'usable',
  ),
] as const

/** A code with whether it can be used now; undefined for an unknown one. Takes what {@link betaCodeOf} gives. */
export const findBetaCode = (db: Db, code: string) =>
  db.selectFrom('beta_codes').select(columns).where('code', '=', code).executeTakeFirst()

/**
 * Takes one use of a code, in the transaction of what it is used for; false when none is left, or it is unknown,
 * revoked or expired. Of two at once the second waits for the first.
 */
export const useBetaCode = async (trx: Db, code: string): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('beta_codes')
    .set({ uses: sql`uses + 1` })
    .where('code', '=', code)
    .whereRef('uses', '<', 'max_uses')
    .where('revoked_at', 'is', null)
    .where((code) => code.or([code('expires_at', 'is', null), code('expires_at', '>', sql<Date>`now()`)]))
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export const insertBetaCode = (
  db: Db,
  code: { code: string; note: string; maxUses: number; createdBy: string; expiresAt: Date | null },
) =>
  db
    .insertInto('beta_codes')
    .values({
      code: code.code,
      note: code.note,
      max_uses: code.maxUses,
      created_by: code.createdBy,
      expires_at: code.expiresAt,
    })
    .execute()

/** Revokes a code; false when it is unknown or was revoked before. */
export const revokeBetaCode = async (db: Db, code: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('beta_codes')
    .set({ revoked_at: sql`now()` })
    .where('code', '=', code)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
