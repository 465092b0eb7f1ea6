import type { Kysely } from 'kysely'
import { createFolding } from './folding.ts'
import { renewNotes } from './notes.ts'
import { keepWords } from './words.ts'

/**
 * Words of 0009: none outlives its tenant. Bonds of 0010: no writer fails for what another one has noted, and a rename
 * notes nobody twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepWords(db)
  await renewNotes(db)
  await createFolding(db)
}
