import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, JsonObject } from '../../../../generated/database.ts'
import { type Given, statement } from '../../../database/statement.ts'
import { storableJson } from '../../../database/values.ts'
import type { MessagePart } from '../../../services/models/chat.ts'
import type { Services } from '../../../services/services.ts'
import type { AgentSpec } from '../../agents/rules.ts'
import { insertMessage } from './message-queries.ts'
import { sealServers } from './servers.ts'

/** What a run was asked, as it is stored: with this, any process can begin or go on with it. */
export interface RunRequest {
  readonly agent: AgentSpec
  /** MCP servers that the request brought, with their keys. */
  readonly sealedServers?: string
  /** Slugs that the credential had, which the run's tools do not exceed. */
  readonly permissions: readonly string[]
  readonly userMessageId: string
  /** Further system text of this request alone. */
  readonly systemContext?: Readonly<Record<string, unknown>>
}

export interface NewRun {
  readonly tenantId: string
  readonly userId: string
  readonly sessionId: string
  readonly face: 'navi' | 'sage' | 'recall' | 'api'
  readonly agent: AgentSpec
  readonly permissions: ReadonlySet<string>
  /** See `turnOf`. */
  readonly turn: number
  /** Whether readers may attach to it later. */
  readonly resumable: boolean
  readonly message: {
    readonly messageId?: string | undefined
    readonly parts: readonly MessagePart[]
    readonly meta?: Readonly<Record<string, unknown>>
  }
  readonly systemContext?: Readonly<Record<string, unknown>>
}

interface RunValues {
  readonly runId: string
  readonly sessionId: string
  readonly userId: string
  readonly face: string
  readonly request: string
  readonly resumable: boolean
}

const addRun = statement<RunValues, never>(
  (_, given) => sql`
    insert into runs (run_id, session_id, user_id, face, request, resumable)
    values (
      ${given.runId}, ${given.sessionId}, ${given.userId}, ${given.face}, ${given.request}::jsonb, ${given.resumable}
    )`,
)

/**
 * Stores the user's message and a run that answers it, in the transaction given; it begins when that commits, after the
 * session's earlier runs and in the user's turn. The conversation must exist.
 */
export async function createRun(
  trx: Transaction<DB>,
  services: Pick<Services, 'jobs' | 'secrets' | 'sessionNews'>,
  run: NewRun,
): Promise<{ readonly runId: string; readonly messageId: string }> {
  const runId = randomUUID()
  const messageId = run.message.messageId ?? randomUUID()
  const request: RunRequest = {
    ...sealServers(services.secrets, runId, run.agent),
    permissions: [...run.permissions],
    userMessageId: messageId,
    ...(run.systemContext && { systemContext: run.systemContext }),
  }
  await addRun.defer(trx, {
    runId,
    sessionId: run.sessionId,
    userId: run.userId,
    face: run.face,
    request: JSON.stringify(request),
    resumable: run.resumable,
  })
  await insertMessage(trx, {
    sessionId: run.sessionId,
    runId,
    messageId,
    role: 'user',
    parts: run.message.parts,
    meta: run.message.meta ?? {},
  })
  await enqueueRun(trx, services.jobs, {
    tenantId: run.tenantId,
    runId,
    sessionId: run.sessionId,
    turn: run.turn,
  })
  await services.sessionNews.announce(trx, {
    tenantId: run.tenantId,
    userId: run.userId,
    sessionId: run.sessionId,
    kind: 'run_started',
    runId,
    face: run.face,
  })
  return { runId, messageId }
}

/**
 * Enqueues the job that executes a run, after those of the session's earlier runs; `turn` as of `turnOf`. A run that its
 * process hands over comes again `since` its creation, before whatever has been asked in the meantime; the job that holds it
 * gives it up.
 */
export async function enqueueRun(
  db: Kysely<DB>,
  jobs: Services['jobs'],
  run: {
    readonly tenantId: string
    readonly runId: string
    readonly sessionId: string
    readonly turn?: number
    readonly since?: Date
  },
): Promise<void> {
  const { tenantId, runId, sessionId, turn = 0, since } = run
  await jobs.add(
    db,
    'run.execute',
    { tenantId, runId },
    {
      queue: `run:${tenantId}:${sessionId}`,
      key: `run:${runId}`,
      priority: turn,
      ...(since && { runAt: since }),
    },
  )
}

export interface ClaimedRun {
  readonly runId: string
  readonly sessionId: string
  readonly userId: string
  readonly face: string
  readonly epoch: number
  readonly request: RunRequest
  readonly stopReason: string | null
  readonly createdAt: Date
  readonly startedAt: Date
}

const claim = statement((db, given: Given<{ runId: string }>) =>
  db
    .updateTable('runs')
    .set({
      epoch: sql`epoch + 1`,
      state: 'running',
      started_at: sql`coalesce(started_at, now())`,
    })
    .where('run_id', '=', given.runId)
    .where('state', 'in', ['queued', 'running'])
    .returning([
      'session_id',
      'user_id',
      'face',
      'epoch',
      'request',
      'stop_reason',
      'created_at',
      'started_at',
    ]),
)

/** Takes a run for this process: every writer with an older epoch has lost it. Undefined for one that has ended. */
export async function claimRun(db: Kysely<DB>, runId: string): Promise<ClaimedRun | undefined> {
  const [row] = await claim.run(db, { runId })
  return (
    row && {
      runId,
      sessionId: row.session_id,
      userId: row.user_id,
      face: row.face,
      epoch: row.epoch,
      request: row.request as unknown as RunRequest,
      stopReason: row.stop_reason,
      createdAt: row.created_at,
      startedAt: row.started_at ?? new Date(),
    }
  )
}

const finish = statement<{ runId: string; epoch: number; state: string; outcome: string }, never>(
  (_, given) => sql`
    update runs set state = ${given.state}, outcome = ${given.outcome}::jsonb, finished_at = now()
    where run_id = ${given.runId} and epoch = ${given.epoch}`,
)

/** Ends a run that this epoch still holds; deferred. */
export async function finishRun(
  db: Kysely<DB>,
  run: { readonly runId: string; readonly epoch: number },
  state: 'done' | 'stopped' | 'failed' | 'interrupted',
  outcome: JsonObject,
): Promise<void> {
  await finish.defer(db, { ...run, state, outcome: storableJson(outcome) })
}

/** Channel on which executors hear that a run shall stop; the payload is the run's id. */
export const stopChannel = 'run_stop'

/** Asks the session's live runs to end, wherever they are executed. Returns their ids; the first one is the oldest. */
export async function stopRuns(
  db: Kysely<DB>,
  sessionId: string,
  reason: string,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable('runs')
    .set({ stop_reason: sql`coalesce(stop_reason, ${reason})` })
    .where('session_id', '=', sessionId)
    .where('state', 'in', ['queued', 'running'])
    .returning(['run_id', 'created_at', sql`pg_notify(${stopChannel}, run_id::text)`.as('told')])
    .execute()
  return rows.sort((a, b) => a.created_at.getTime() - b.created_at.getTime()).map((row) => row.run_id)
}

/** Asks one run to end, wherever it is executed. */
export async function stopRun(db: Kysely<DB>, runId: string, reason: string): Promise<void> {
  await db
    .updateTable('runs')
    .set({ stop_reason: sql`coalesce(stop_reason, ${reason})` })
    .where('run_id', '=', runId)
    .where('state', 'in', ['queued', 'running'])
    .returning(sql`pg_notify(${stopChannel}, run_id::text)`.as('told'))
    .execute()
}

export interface LiveRun {
  readonly runId: string
  readonly state: string
  readonly resumable: boolean
  readonly face: string
  readonly createdAt: Date
}

/** The runs of a session that have not ended, the oldest first: one is executed at a time, the others wait. */
export async function liveRuns(db: Kysely<DB>, sessionId: string): Promise<readonly LiveRun[]> {
  const rows = await db
    .selectFrom('runs')
    .select(['run_id', 'state', 'resumable', 'face', 'created_at'])
    .where('session_id', '=', sessionId)
    .where('state', 'in', ['queued', 'running'])
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    runId: row.run_id,
    state: row.state,
    resumable: row.resumable,
    face: row.face,
    createdAt: row.created_at,
  }))
}

/** The name of a run's agent, as its request overrode it. */
export async function agentNameOf(db: Kysely<DB>, runId: string): Promise<string> {
  const { name } = await db
    .selectFrom('runs')
    .select(sql<string>`request->'agent'->>'name'`.as('name'))
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow()
  return name
}

/** Whether a run belongs to the session. */
export async function isRunOf(db: Kysely<DB>, sessionId: string, runId: string): Promise<boolean> {
  const row = await db
    .selectFrom('runs')
    .select('run_id')
    .where('run_id', '=', runId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether somebody wants the run to end. */
export async function stopAsked(db: Kysely<DB>, runId: string): Promise<boolean> {
  const row = await db.selectFrom('runs').select('stop_reason').where('run_id', '=', runId).executeTakeFirst()
  return row?.stop_reason != null
}

/** Tokens that a run's calls of models have used so far. */
export async function usedTokens(db: Kysely<DB>, runId: string): Promise<number> {
  const { used } = await db
    .selectFrom('model_usage')
    .select(sql<string>`coalesce(sum(input_tokens + output_tokens), 0)`.as('used'))
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow()
  return Number(used)
}
