import { z } from 'zod'
import type { Task } from '../../../services/jobs-worker.ts'
import type { Services } from '../../../services/services.ts'
import { enqueueEmbedding } from '../jobs.ts'
import { batch, embedded, modelName, vectorsOf } from '../vectors.ts'
import {
  type Base,
  basesToEmbed,
  keepVectors,
  nextOutside,
  passagesOutside,
  type Space,
  settle,
} from './queries.ts'

const payloadSchema = z.object({ tenantId: z.uuid(), kdbId: z.string() })

/** Passages that one job embeds; then the jobs of others have their turn. */
const mostPassages = 2000

type Needed = Pick<Services, 'database' | 'embeddings' | 'jobs' | 'log'>

/** The space of the present model; its size is known only by asking it. */
async function spaceOf({ embeddings }: Needed, signal: AbortSignal): Promise<Space> {
  const [probe] = await vectorsOf(embeddings, ['size'], signal)
  return { model: modelName(embeddings), size: probe?.numbers.length ?? 0 }
}

/**
 * The task of job `knowledge.embed`: makes vectors of the present model for the passages of a base that have none. They are
 * kept a request at a time, so that a job whose process dies is gone on with; a document counts once all of its are there.
 */
export const embedTask =
  (services: Needed): Task =>
  async (payload, { signal }) => {
    const { tenantId, kdbId } = payloadSchema.parse(payload)
    const { database, embeddings } = services
    if (!embeddings.configured) return
    const db = database.tenant(tenantId)
    const space = await spaceOf(services, signal)
    let done = 0
    let document = await nextOutside(db, kdbId, space, '')
    if (document) services.log.info({ tenantId, kdbId, ...space }, 'a knowledge base is embedded anew')
    while (document) {
      const { doc_id: docId, kind } = document
      const passages = await passagesOutside(db, docId, space, batch)
      if (passages.length === 0) {
        await settle(db, docId, space)
        document = await nextOutside(db, kdbId, space, docId)
        continue
      }
      if (done >= mostPassages) {
        await enqueueEmbedding(db, services, [{ tenantId, kdbId }])
        return
      }
      const texts = passages.map((passage) => embedded(passage, kind))
      const vectors = await vectorsOf(embeddings, texts, signal)
      if (vectors.some(({ numbers }) => numbers.length !== space.size)) {
        throw new Error(`the embedding model ${space.model} answers with vectors of several lengths`)
      }
      await keepVectors(db, docId, space, passages, vectors)
      done += passages.length
    }
  }

/** The task `knowledge_sweep`: bases of all tenants that were embedded by another model, or not at all, are embedded. */
export const sweepTask =
  (services: Needed): Task =>
  async () => {
    const { database, embeddings } = services
    if (!embeddings.configured) return
    let last: Base | undefined
    for (;;) {
      const bases = await basesToEmbed(database.system, modelName(embeddings), last)
      await enqueueEmbedding(database.system, services, bases)
      last = bases.at(-1)
      if (!last) return
    }
  }
