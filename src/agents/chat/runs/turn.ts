import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { statement } from '../../../database/statement.ts'
import { HttpError } from '../../../http/errors.ts'

/** Runs that one user may have going or waiting in a tenant. */
const mostRuns = 1000

/** Seconds after which it is worth while to ask again. */
const retrySeconds = 30

interface Counted {
  readonly going: string
  readonly live: string
  readonly queued: string
  readonly earlier: number
}

// One look at the live runs, of which there are few. Jobs are looked up for those of the session alone.
const count = statement<{ userId: string; sessionId: string }, Counted>(
  (_, given) => sql`
    select
      count(*) filter (where session_id <> ${given.sessionId}) as going,
      count(*) filter (where session_id = ${given.sessionId}) as live,
      count(*) filter (where session_id = ${given.sessionId} and state = 'queued') as queued,
      coalesce(max(case when session_id = ${given.sessionId} then
        (select j.priority from graphile_worker.jobs j where j.key = 'run:' || runs.run_id) end), 0) as earlier
    from runs where user_id = ${given.userId} and state in ('queued', 'running')`,
)

/** Where a new run of a user would stand. */
export interface Turn {
  /**
   * The priority of its job: after as many of everybody else's as the user has going or waiting, so that who asks for many at
   * once keeps nobody waiting but themselves; and after the earlier runs of its session.
   */
  readonly turn: number
  /** Runs of the session that have not ended, and those of them that have yet to begin. */
  readonly live: number
  readonly queued: number
}

/** The turn of a new run in a session of the user. @throws 429 for a user who has 1,000 runs going or waiting */
export async function turnOf(
  db: Kysely<DB>,
  run: { readonly userId: string; readonly sessionId: string },
): Promise<Turn> {
  const [row] = await count.run(db, { userId: run.userId, sessionId: run.sessionId })
  const going = Number(row?.going ?? 0)
  if (going >= mostRuns) {
    throw new HttpError(429, `At most ${mostRuns} messages of a user may be answered or wait at a time`, {
      headers: { 'Retry-After': String(retrySeconds) },
    })
  }
  return {
    turn: Math.max(going, row?.earlier ?? 0),
    live: Number(row?.live ?? 0),
    queued: Number(row?.queued ?? 0),
  }
}
