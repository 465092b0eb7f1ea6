import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { z } from 'zod'
import { appendChange } from '../../../database/change-log.ts'
import type { TenantDb } from '../../../database/database.ts'
import { HttpError } from '../../../http/errors.ts'
import type { Task } from '../../../services/jobs-worker.ts'
import type { Services } from '../../../services/services.ts'
import type { DocumentKind } from '../document-queries.ts'
import { readDocument } from '../reading/read.ts'
import { UnreadableError } from '../reading/reading.ts'
import { embedded, modelName, vectorsOf } from '../vectors.ts'
import { type Claimed, claim, giveUp, mostAttempts, putPassages, release } from './queries.ts'

const payloadSchema = z.object({ tenantId: z.uuid(), docId: z.string() })

type Needed = Pick<Services, 'database' | 'objects' | 'embeddings' | 'log'>

/** Extension of a document's name, in lower case and without the dot. */
export const formatOf = (name: string): string => extname(name).slice(1).toLowerCase()

async function read(
  services: Needed,
  document: Claimed,
  signal: AbortSignal,
): Promise<Parameters<typeof putPassages>[3]> {
  const object = await services.objects.get(document.object_key)
  if (!object) throw new UnreadableError('The file is not in the store any more')
  const kind = document.kind as DocumentKind
  const order = { format: formatOf(document.name), kind }
  const { passages, length, metadata } = await readDocument(await object.stream(), order, { signal })
  const { embeddings } = services
  const texts = passages.map((passage) => embedded(passage, kind))
  const vectors = embeddings.configured ? await vectorsOf(embeddings, texts, signal) : []
  return { passages, vectors, model: modelName(embeddings), metadata: { ...metadata, characters: length } }
}

const changed = (document: Claimed, status: number) => ({
  noun: 'knowledge_document',
  nounType: document.kdb_id,
  nounId: document.doc_id,
  action: 'update',
  diff: { status },
})

/** What people are told of a failure that is not the document's. */
const reasonOf = (error: unknown): string =>
  error instanceof UnreadableError
    ? error.message
    : error instanceof HttpError
      ? error.detail
      : 'The document could not be read because of a fault of the server'

async function failed(
  db: TenantDb,
  document: Claimed,
  token: string,
  error: unknown,
): Promise<'again' | 'over'> {
  const last = error instanceof UnreadableError || document.attempts >= mostAttempts
  const status = last ? 3 : 0
  const given = await db.transaction().execute(async (trx) => {
    if (!(await giveUp(trx, document.doc_id, token, { status, reason: reasonOf(error) }))) return false
    if (last) await appendChange(trx, changed(document, status))
    return true
  })
  return given && !last ? 'again' : 'over'
}

/**
 * The task of job `knowledge.ingest`: reads a document and keeps its passages. What the document is to blame for ends it
 * with a reason at once; anything else is tried again, three times in all, those that the process did not survive included.
 */
export const ingestTask =
  (services: Needed): Task =>
  async (payload, { signal }) => {
    const { tenantId, docId } = payloadSchema.parse(payload)
    const token = randomUUID()
    const document = await claim(services.database.tenant(tenantId), docId, token)
    if (!document) return
    const db = services.database.tenant(tenantId, document.owner_id ?? undefined)
    try {
      if (document.attempts > mostAttempts) {
        throw new UnreadableError(`It was begun ${mostAttempts} times and never finished`)
      }
      const found = await read(services, document, signal)
      await db.transaction().execute(async (trx) => {
        if (await putPassages(trx, document, token, found)) await appendChange(trx, changed(document, 2))
      })
    } catch (error) {
      if (signal.aborted) {
        // The worker stops; whoever takes the job next begins anew.
        await release(db, document.doc_id, token)
        throw error
      }
      if ((await failed(db, document, token, error)) === 'again') throw error
      if (!(error instanceof UnreadableError)) {
        services.log.error({ err: error, doc: docId }, 'a document could not be read')
      }
    }
  }
