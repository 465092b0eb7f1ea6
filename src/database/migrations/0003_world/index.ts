import type { Kysely } from 'kysely'
import { createConflicts } from './conflicts.ts'
import { createConnections } from './connections.ts'
import { createEmbeddings } from './embeddings.ts'
import { createNameIds } from './names.ts'
import { createProjects } from './projects.ts'
import { createRevisions } from './revisions.ts'
import { createShares } from './shares.ts'

/** Links between entities, earlier versions, the project folder's state, conflicts and shares. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createConnections(db)
  await createRevisions(db)
  await createProjects(db)
  await createConflicts(db)
  await createShares(db)
  await createEmbeddings(db)
  await createNameIds(db)
}
