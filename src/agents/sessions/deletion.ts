import { rm } from 'node:fs/promises'
import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { Services } from '../../services/services.ts'
import { stopRuns } from '../chat/rules.ts'
import { sessionFolder } from './folders.ts'

type Trx = Transaction<DB>

/** Stops what runs and removes the rows, everything below the conversation along with it; the files are the work of a job. */
async function remove(
  trx: Trx,
  services: Pick<Services, 'jobs' | 'sessionNews'>,
  session: { readonly tenantId: string; readonly userId: string; readonly sessionId: string },
): Promise<void> {
  const { tenantId, sessionId } = session
  // The wish to stop goes out with the commit, when the rows that it was written to are gone.
  await stopRuns(trx, sessionId, 'the session was deleted')
  await trx.deleteFrom('conversations').where('session_id', '=', sessionId).execute()
  await services.jobs.add(
    trx,
    'session.forget',
    { tenantId, sessionId },
    { key: `session.forget/${tenantId}/${sessionId}` },
  )
  await services.sessionNews.announce(trx, { ...session, kind: 'deleted' })
}

const exists = async (db: Kysely<DB>, sessionId: string): Promise<boolean> =>
  (await db
    .selectFrom('conversations')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()) !== undefined

/**
 * Deletes a session with messages, runs, recalls, links and files; what runs in it is stopped. With `userId` only that user's.
 * `inTransaction` does more in the same transaction. False when there is none.
 */
export async function deleteSession(
  services: Pick<Services, 'config' | 'jobs' | 'sessionNews'>,
  db: TenantDb,
  sessionId: string,
  options: {
    readonly userId?: string
    readonly inTransaction?: (trx: Trx, session: { readonly userId: string }) => Promise<unknown>
  } = {},
): Promise<boolean> {
  const { userId, inTransaction } = options
  const done = await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('conversations')
      .select('user_id')
      .where('session_id', '=', sessionId)
      .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? ''))
      .forUpdate()
      .executeTakeFirst()
    if (!row) return false
    await remove(trx, services, { tenantId: db.tenantId, userId: row.user_id, sessionId })
    await inTransaction?.(trx, { userId: row.user_id })
    return true
  })
  // The job does the same; nobody should wait for it to see the disk free again.
  if (done && !(await exists(db, sessionId))) await removeFolder(services, db.tenantId, sessionId)
  return done
}

/** Deletes all sessions of a user in the tenant: who leaves takes their conversations along. */
export async function deleteSessionsOf(
  trx: Trx,
  services: Pick<Services, 'jobs' | 'sessionNews'>,
  { tenantId, userId }: { readonly tenantId: string; readonly userId: string },
): Promise<void> {
  const rows = await trx
    .selectFrom('conversations')
    .select('session_id')
    .where('user_id', '=', userId)
    .orderBy('session_id')
    .execute()
  for (const row of rows) await remove(trx, services, { tenantId, userId, sessionId: row.session_id })
}

/** Conversations are their user's own: nobody inherits them. */
export const handOverSessions =
  (services: Pick<Services, 'jobs' | 'sessionNews'>) =>
  (trx: Trx, { tenantId, from }: { readonly tenantId: string; readonly from: string }): Promise<void> =>
    deleteSessionsOf(trx, services, { tenantId, userId: from })

const removeFolder = (
  { config }: Pick<Services, 'config'>,
  tenantId: string,
  sessionId: string,
): Promise<void> => rm(sessionFolder(config, tenantId, sessionId), { recursive: true, force: true })

const payloadSchema = z.object({ tenantId: z.uuid(), sessionId: z.string() })

/** The task of job `session.forget`: removes the files of a deleted session, unless its id is in use again. */
export const forgetTask =
  (services: Pick<Services, 'config' | 'database'>) =>
  async (payload: unknown): Promise<void> => {
    const { tenantId, sessionId } = payloadSchema.parse(payload)
    const db = services.database.tenant(tenantId)
    if (!(await exists(db, sessionId))) await removeFolder(services, tenantId, sessionId)
  }
