import type { Kysely } from 'kysely'
import { createDoors } from './doors.ts'
import { createGroups } from './groups.ts'
import { createLookups } from './lookups.ts'
import { alterMembers } from './members.ts'
import { createOAuth2 } from './oauth2.ts'

/** Invites, recovery, second factors, other identity providers, groups, teams, and the OAuth2 server's tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createGroups(db)
  await createDoors(db)
  await createOAuth2(db)
  await createLookups(db)
  await alterMembers(db)
}
