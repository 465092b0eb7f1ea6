import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { conflict } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>
type Desk = Pick<Services, 'jobs' | 'sessionNews'>

const columns = [
  'recall_id',
  'session_id',
  'call_type',
  'trigger_at',
  'interval_seconds',
  'internal_comment',
  'additional_context_message',
  'permissions',
  'status',
] as const

/** When an agent comes back to a session by itself. */
export interface RecallRow {
  readonly recall_id: string
  readonly session_id: string
  readonly call_type: string
  readonly trigger_at: Date
  readonly interval_seconds: number | null
  readonly internal_comment: string
  readonly additional_context_message: string
  readonly permissions: readonly string[]
  readonly status: string
}

/** The session's next recall; several may wait. */
export const findPending = (db: Db, sessionId: string): Promise<RecallRow | undefined> =>
  db
    .selectFrom('recalls')
    .select(columns)
    .where('session_id', '=', sessionId)
    .where('status', '=', 'pending')
    .orderBy('trigger_at')
    .orderBy('recall_id')
    .limit(1)
    .executeTakeFirst()

const keyOf = (tenantId: string, recallId: string) => `recall/${tenantId}/${recallId}`

/** The one job of a recall; an earlier one that waits is replaced. */
export const armRecall = (
  trx: Trx,
  services: Pick<Services, 'jobs'>,
  tenantId: string,
  recall: Pick<RecallRow, 'recall_id' | 'trigger_at'>,
) =>
  services.jobs.add(
    trx,
    'recall.fire',
    { tenantId, recallId: recall.recall_id },
    { key: keyOf(tenantId, recall.recall_id), runAt: recall.trigger_at },
  )

const disarm = (trx: Trx, tenantId: string, recallId: string) =>
  sql`select graphile_worker.remove_job(${keyOf(tenantId, recallId)})`.execute(trx)

/** Tells open clients what has become of a recall, as Navi's `recall_update` has it. */
export const announceRecall = (
  trx: Trx,
  services: Pick<Services, 'sessionNews'>,
  to: { readonly tenantId: string; readonly userId: string },
  recall: RecallRow,
  action: 'scheduled' | 'cancelled' | 'fired' | 'rescheduled',
) =>
  services.sessionNews.announce(trx, {
    tenantId: to.tenantId,
    userId: to.userId,
    sessionId: recall.session_id,
    kind: 'recall',
    recall: {
      session_id: recall.session_id,
      recall_id: recall.recall_id,
      call_type: recall.call_type,
      trigger_at: recall.trigger_at.toISOString(),
      status: recall.status,
      action,
    },
  })

/** Recalls that may wait in one session. */
const mostPending = 20

/** The shortest pause between two occurrences. */
const shortestInterval = 60

export interface NewRecall {
  readonly tenantId: string
  /** The owner of the session, for whom the agent will act. */
  readonly userId: string
  readonly sessionId: string
  readonly callType: 'once' | 'recurring' | 'immediate'
  /** Absent: now, or for a recurring one after the first interval. */
  readonly triggerAt?: Date | undefined
  /** Seconds; needed for a recurring one, at least {@link shortestInterval}. */
  readonly intervalSeconds?: number | null | undefined
  /** Why, for people. */
  readonly internalComment: string
  /** What the agent is told when it comes back. */
  readonly additionalContextMessage: string
  /** What the credential may do with which it is scheduled: the recall's run may do no more. */
  readonly permissions: Iterable<string>
}

/**
 * Lets the agent of a session come back to it later. Its job fires in any process, once; a time that passes while no server runs
 * fires when one does. 409 for a recurring one without a usable interval and for too many. The session must exist.
 */
export async function scheduleRecall(trx: Trx, services: Desk, recall: NewRecall): Promise<RecallRow> {
  const { tenantId, sessionId, callType } = recall
  const interval = callType === 'recurring' ? (recall.intervalSeconds ?? null) : null
  if (callType === 'recurring' && (interval === null || interval < shortestInterval)) {
    throw conflict(`A recurring recall needs an interval of at least ${shortestInterval} seconds`)
  }
  const { waiting } = await trx
    .selectFrom('recalls')
    .select((rows) => rows.fn.countAll<number>().as('waiting'))
    .where('session_id', '=', sessionId)
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow()
  if (waiting >= mostPending) throw conflict(`The session has ${waiting} recalls waiting already`)
  const given = callType === 'immediate' ? undefined : recall.triggerAt
  const row = await trx
    .insertInto('recalls')
    .values({
      recall_id: randomUUID(),
      session_id: sessionId,
      call_type: callType,
      trigger_at: given ?? sql`now() + make_interval(secs => ${interval ?? 0})`,
      interval_seconds: interval,
      internal_comment: recall.internalComment,
      additional_context_message: recall.additionalContextMessage,
      permissions: [...recall.permissions],
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  await armRecall(trx, services, tenantId, row)
  await announceRecall(trx, services, recall, row, 'scheduled')
  return row
}

interface Whose {
  readonly tenantId: string
  readonly userId: string
  readonly sessionId: string
}

/** Cancels the session's next recall, or the one named, and gives it; undefined when none is pending. */
export async function cancelRecall(
  trx: Trx,
  services: Desk,
  whose: Whose & { readonly recallId?: string | undefined },
): Promise<RecallRow | undefined> {
  const recallId = whose.recallId ?? (await findPending(trx, whose.sessionId))?.recall_id
  if (recallId === undefined) return undefined
  const row = await trx
    .updateTable('recalls')
    .set({ status: 'cancelled', updated_at: sql`now()` })
    .where('recall_id', '=', recallId)
    .where('session_id', '=', whose.sessionId)
    .where('status', '=', 'pending')
    .returning(columns)
    .executeTakeFirst()
  if (!row) return undefined
  await disarm(trx, whose.tenantId, recallId)
  await announceRecall(trx, services, whose, row, 'cancelled')
  return row
}

/** Lets the next recall of the session that recurs pass over one occurrence; undefined when none does. */
export async function skipRecall(trx: Trx, services: Desk, whose: Whose): Promise<RecallRow | undefined> {
  const row = await trx
    .updateTable('recalls')
    .set({
      trigger_at: sql`trigger_at + make_interval(secs => interval_seconds)`,
      updated_at: sql`now()`,
    })
    .where('recall_id', '=', (recalls) =>
      recalls
        .selectFrom('recalls')
        .select('recall_id')
        .where('session_id', '=', whose.sessionId)
        .where('status', '=', 'pending')
        .where('call_type', '=', 'recurring')
        .orderBy('trigger_at')
        .orderBy('recall_id')
        .limit(1)
        .forUpdate(),
    )
    .returning(columns)
    .executeTakeFirst()
  if (!row) return undefined
  await armRecall(trx, services, whose.tenantId, row)
  await announceRecall(trx, services, whose, row, 'rescheduled')
  return row
}

/** A recall with the owner and the agent of its session. */
export const findRecall = (db: Db, recallId: string) =>
  db
    .selectFrom('recalls')
    .innerJoin('conversations', 'conversations.session_id', 'recalls.session_id')
    .select(['recalls.session_id', 'permissions', 'user_id', 'profile_id', 'agent_id'])
    .where('recall_id', '=', recallId)
    .where('status', '=', 'pending')
    .executeTakeFirst()

/** A recall that waits, held until the transaction ends; `due` by the clock of the database, which also starts its job. */
export const lockPending = (
  trx: Trx,
  recallId: string,
): Promise<(RecallRow & { readonly due: boolean }) | undefined> =>
  trx
    .selectFrom('recalls')
    .select(columns)
    .select(sql<boolean>`trigger_at <= now()`.as('due'))
    .where('recall_id', '=', recallId)
    .where('status', '=', 'pending')
    .forUpdate()
    .executeTakeFirst()

/** Notes that a recall has fired. A recurring one waits again: for the next of its times that is not past. */
export const markFired = (trx: Trx, recallId: string): Promise<RecallRow> =>
  trx
    .updateTable('recalls')
    .set({
      fired_count: sql`fired_count + 1`,
      status: sql`case when call_type = 'recurring' then 'pending' else 'fired' end`,
      trigger_at: sql`case when call_type = 'recurring' then trigger_at + make_interval(secs => interval_seconds *
        (floor(extract(epoch from now() - trigger_at) / interval_seconds) + 1)) else trigger_at end`,
      updated_at: sql`now()`,
    })
    .where('recall_id', '=', recallId)
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Gives up a recall that nobody can answer any more. */
export const markCancelled = (trx: Trx, recallId: string): Promise<RecallRow> =>
  trx
    .updateTable('recalls')
    .set({ status: 'cancelled', updated_at: sql`now()` })
    .where('recall_id', '=', recallId)
    .returning(columns)
    .executeTakeFirstOrThrow()
