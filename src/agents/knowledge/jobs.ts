import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Services } from '../../services/services.ts'

/** Documents of a tenant that are read at a time: others shall not wait for one who uploads a library. */
const lanes = 2

const laneOf = (docId: string): number =>
  [...docId].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % lanes

/** Lets documents be read once this transaction commits; what other people wait for goes first. */
export const enqueueIngestion = (
  trx: Kysely<DB>,
  { jobs }: Pick<Services, 'jobs'>,
  tenantId: string,
  docIds: readonly string[],
): Promise<void> =>
  jobs.addMany(
    trx,
    'knowledge.ingest',
    docIds.map((docId) => ({
      payload: { tenantId, docId },
      key: `knowledge.ingest/${tenantId}/${docId}`,
      queue: `knowledge/${tenantId}/${laneOf(docId)}`,
      priority: 10,
    })),
  )

/**
 * Lets the passages of bases get vectors of the present model once this transaction commits, at once. One base of a tenant at
 * a time. With `onlyNew` bases are left out for which that is being done, waits to be done or is to be tried again: who finds
 * a base without vectors again and again must not make a job that fails begin anew each time.
 */
export const enqueueEmbedding = (
  db: Kysely<DB>,
  { jobs }: Pick<Services, 'jobs'>,
  bases: readonly { readonly tenantId: string; readonly kdbId: string }[],
  how: { readonly onlyNew?: boolean } = {},
): Promise<void> =>
  jobs.addMany(
    db,
    'knowledge.embed',
    bases.map(({ tenantId, kdbId }) => ({
      payload: { tenantId, kdbId },
      key: `knowledge.embed/${tenantId}/${kdbId}`,
      queue: `knowledge.embed/${tenantId}`,
      priority: 20,
    })),
    how,
  )

/** Has a look taken at the vectors of all bases: for the start, when the model may be another one than before. */
export async function requestEmbedding({
  database,
  jobs,
  embeddings,
}: Pick<Services, 'database' | 'jobs' | 'embeddings'>): Promise<void> {
  if (!embeddings.configured) return
  await jobs.add(database.system, 'knowledge_sweep', {}, { key: 'knowledge_sweep' })
}
