import type { Kysely } from 'kysely'
import { createNames } from './names.ts'
import { createRecency } from './recency.ts'

/** What keeps a search of a large world as cheap as one of a small world. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRecency(db)
  await createNames(db)
}
