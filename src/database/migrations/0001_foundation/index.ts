import type { Kysely } from 'kysely'
import { createChangeLog } from './change-log.ts'
import { createCredentials } from './credentials.ts'
import { createEntities } from './entities.ts'
import { createExtensions } from './extensions.ts'
import { createIdentity } from './identity.ts'
import { createOperations } from './operations.ts'

/** Tenants, users and their credentials; entities and the change log; the process's own tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createExtensions(db)
  await createIdentity(db)
  await createCredentials(db)
  await createOperations(db)
  await createChangeLog(db)
  await createEntities(db)
}
