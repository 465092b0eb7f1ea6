import type { Kysely } from 'kysely'
import { createFindings } from './findings.ts'
import { createFolding } from './folding.ts'
import { createNotes } from './notes.ts'
import { createBondTables } from './tables.ts'

/**
 * Who is in love with whom and which factions are at war, kept in the order of pages. Such a bond follows from rows of
 * several entities, and two writers that are at work at once do not see each other's. So a writer only notes which
 * entity it has changed; bonds of entities that are noted are found anew by whoever reads, and now and then a writer
 * takes them over and strikes the notes. Each snapshot has exact bonds, and no writer waits for another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createBondTables(db)
  await createFindings(db)
  await createFolding(db)
  await createNotes(db)
}
