import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { statement } from '../../../database/statement.ts'
import { HttpError } from '../../../http/errors.ts'

/** Runs that one user may have going or waiting in a tenant. */
export const mostRuns = 1000

/** Seconds after which it is worth while to ask again. */
const retrySeconds = 30

const count = statement<{ userId: string; sessionId: string }, { going: string; earlier: number }>(
  (_, given) => sql`
    select
      (select count(*) from runs where user_id = ${given.userId} and state in ('queued', 'running')
        and session_id <> ${given.sessionId}) as going,
      (select coalesce(max(j.priority), 0) from runs r join graphile_worker.jobs j on j.key = 'run:' || r.run_id
        where r.session_id = ${given.sessionId} and r.state in ('queued', 'running')) as earlier`,
)

/**
 * When a new run of a user has its turn, as the priority of its job: after as many of everybody else's as the user has going
 * or waiting, so that who asks for many at once keeps nobody waiting but themselves; and after the earlier runs of its session.
 * @throws 429 for a user who has 1,000 of them
 */
export async function turnOf(
  db: Kysely<DB>,
  run: { readonly userId: string; readonly sessionId: string },
): Promise<number> {
  const [row] = await count.run(db, { userId: run.userId, sessionId: run.sessionId })
  const going = Number(row?.going ?? 0)
  if (going >= mostRuns) {
    throw new HttpError(429, `At most ${mostRuns} messages of a user may be answered or wait at a time`, {
      headers: { 'Retry-After': String(retrySeconds) },
    })
  }
  return Math.max(going, row?.earlier ?? 0)
}
