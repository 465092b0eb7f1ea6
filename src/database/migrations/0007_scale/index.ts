import type { Kysely } from 'kysely'
import { createEntityCounts } from './entity-counts.ts'
import { createLinkCounts } from './link-counts.ts'
import { createRelations } from './relations.ts'
import { createSamples } from './samples.ts'

/** What keeps a page of a large world as cheap as one of a small world. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRelations(db)
  await createEntityCounts(db)
  await createLinkCounts(db)
  await createSamples(db)
}
