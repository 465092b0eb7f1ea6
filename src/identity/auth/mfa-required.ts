import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Config } from '../../config.ts'
import { findStored } from '../../operations/config/queries.ts'
import { resolve, typed } from '../../operations/config/rules.ts'
import { hasSecondFactor } from './mfa-queries.ts'

type Db = Kysely<DB>

/** Whether the server requires a second factor of every account. */
export async function isFactorRequired(db: Db, config: Config): Promise<boolean> {
  const stored = await findStored(db, 'mfa_required')
  return typed('mfa_required', resolve('mfa_required', config, stored).value)
}

/**
 * Whether a session of the user opens nothing but the set-up of a second factor. The setting does not change until the
 * transaction ends: who changes it then finds the session.
 */
export async function owesFactor(trx: Db, config: Config, userId: string): Promise<boolean> {
  // The lock of `lockStored`, shared.
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('system_settings/mfa_required', 0))`.execute(
    trx,
  )
  return (await isFactorRequired(trx, config)) && !(await hasSecondFactor(trx, userId))
}
