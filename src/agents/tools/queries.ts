import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

export const todoStatuses = ['pending', 'in_progress', 'completed'] as const

/** An entry of a session's todo list. */
export interface Todo {
  readonly id: string
  readonly content: string
  readonly status: (typeof todoStatuses)[number]
}

const asTodos = (value: unknown): readonly Todo[] => (Array.isArray(value) ? (value as Todo[]) : [])

/** The todo list of a session. */
export async function readTodos(db: Kysely<DB>, sessionId: string): Promise<readonly Todo[]> {
  const row = await db
    .selectFrom('session_todos')
    .select('todos')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return asTodos(row?.todos)
}

/** Changes the todo list of a session; other changes of it wait. Returns the new list. */
export const changeTodos = (
  db: Kysely<DB>,
  sessionId: string,
  change: (before: readonly Todo[]) => readonly Todo[],
): Promise<readonly Todo[]> =>
  db.transaction().execute(async (trx) => {
    const { todos } = await trx
      .insertInto('session_todos')
      .values({ session_id: sessionId })
      .onConflict((at) => at.columns(['tenant_id', 'session_id']).doUpdateSet({ updated_at: sql`now()` }))
      .returning('todos')
      .executeTakeFirstOrThrow()
    const after = change(asTodos(todos))
    await trx
      .updateTable('session_todos')
      .set({ todos: JSON.stringify(after) })
      .where('session_id', '=', sessionId)
      .execute()
    return after
  })

/** Another profile for a session, from its next message on. */
export const setProfile = async (db: Kysely<DB>, sessionId: string, profileId: string): Promise<void> => {
  await db
    .updateTable('conversations')
    .set({ profile_id: profileId })
    .where('session_id', '=', sessionId)
    .execute()
}
