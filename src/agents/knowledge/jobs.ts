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
