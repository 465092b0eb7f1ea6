import type { Kysely } from 'kysely'
import { createAgents } from './agents.ts'
import { createConversations } from './conversations.ts'
import { createModels } from './models.ts'
import { createRuns } from './runs.ts'
import { createTools } from './tools.ts'

/** Models and their providers, agents, conversations with their runs, and what agents work with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createModels(db)
  await createAgents(db)
  await createConversations(db)
  await createRuns(db)
  await createTools(db)
}
