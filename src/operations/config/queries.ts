import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Services } from '../../services/services.ts'
import { resolve, type SettingKey, type SettingValue, typed } from './rules.ts'

/**
 * The value of a system setting as it counts now, in every process: it is read from the database each time, by its
 * key, because nothing that asks for one is so frequent that a copy in the process would pay for going stale.
 */
export async function setting<K extends SettingKey>(
  { config, database }: Pick<Services, 'config' | 'database'>,
  key: K,
): Promise<SettingValue<K>> {
  return typed(key, resolve(key, config, await findStored(database.system, key)).value)
}

/** What the database says of a key, whatever it may be. */
export const findStored = async (db: Kysely<DB>, key: SettingKey): Promise<string | undefined> =>
  (await db.selectFrom('system_settings').select('value').where('key', '=', key).executeTakeFirst())?.value

/** Like {@link findStored}; changes of this key wait until the transaction ends, whether it is there or not. */
export const lockStored = async (trx: Kysely<DB>, key: SettingKey): Promise<string | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`system_settings/${key}`}, 0))`.execute(trx)
  return findStored(trx, key)
}

/** All that the database says, by key. */
export const listStored = async (db: Kysely<DB>): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.selectFrom('system_settings').select(['key', 'value']).execute()
  return new Map(rows.map((row) => [row.key, row.value]))
}

/** Stores a value, or with null removes it, so that environment or default count again. */
export const store = async (
  trx: Kysely<DB>,
  key: SettingKey,
  value: string | null,
  userId: string,
): Promise<void> => {
  if (value === null) {
    await trx.deleteFrom('system_settings').where('key', '=', key).execute()
    return
  }
  const row = { value, updated_by: userId }
  await trx
    .insertInto('system_settings')
    .values({ key, ...row })
    .onConflict((existing) => existing.column('key').doUpdateSet({ ...row, updated_at: sql`now()` }))
    .execute()
}
