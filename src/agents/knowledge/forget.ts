import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../generated/database.ts'
import type { Services } from '../../services/services.ts'

/** How long an upload takes at most to become documents: what no document has by then, none will have. */
const graceMs = 60 * 60_000

/** Keys in one job. */
const batch = 1000

const payloadSchema = z.object({ tenantId: z.uuid(), keys: z.array(z.string()) })

/** Removes objects, once this transaction commits, or later; those that a document has by then stay. */
async function enqueue(
  db: Kysely<DB>,
  { jobs }: Pick<Services, 'jobs'>,
  tenantId: string,
  keys: readonly string[],
  runAt?: Date,
): Promise<void> {
  for (let at = 0; at < keys.length; at += batch) {
    await jobs.add(
      db,
      'knowledge.forget',
      { tenantId, keys: keys.slice(at, at + batch) },
      { ...(runAt && { runAt }) },
    )
  }
}

/** Removes the objects of documents that are removed in this transaction. */
export const forgetObjects = (
  trx: Kysely<DB>,
  services: Pick<Services, 'jobs'>,
  tenantId: string,
  gone: readonly { readonly object_key: string }[],
): Promise<void> =>
  enqueue(
    trx,
    services,
    tenantId,
    gone.map(({ object_key: key }) => key),
  )

/** Removes objects that are about to be stored unless documents have them soon, whatever becomes of this process. */
export const forgetUnlessKept = (
  db: Kysely<DB>,
  services: Pick<Services, 'jobs' | 'clock'>,
  tenantId: string,
  keys: readonly string[],
): Promise<void> => enqueue(db, services, tenantId, keys, new Date(services.clock.now().getTime() + graceMs))

/** The task of job `knowledge.forget`: removes those of the objects that no document of the tenant has. */
export const forgetTask =
  ({ database, objects }: Pick<Services, 'database' | 'objects'>) =>
  async (payload: unknown): Promise<void> => {
    const { tenantId, keys } = payloadSchema.parse(payload)
    const rows = await database
      .tenant(tenantId)
      .selectFrom('knowledge_documents')
      .select('object_key')
      .where('object_key', '=', sql<string>`any(${keys})`)
      .execute()
    const kept = new Set(rows.map((row) => row.object_key))
    for (const key of keys) if (!kept.has(key)) await objects.delete(key)
  }
