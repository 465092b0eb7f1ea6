import type { Kysely } from 'kysely'
import { createBases } from './bases.ts'
import { createSegments } from './segments.ts'

/** Knowledge bases, their documents, and the passages that are found in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createBases(db)
  await createSegments(db)
}
