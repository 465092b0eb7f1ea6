import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { TenantDb } from '../../../database/database.ts'
import type { Services } from '../../../services/services.ts'
import { basesOutside } from '../embedding/queries.ts'
import { enqueueEmbedding } from '../jobs.ts'
import { modelName, type Vector, vectorsOf } from '../vectors.ts'
import { findByMeaning } from './by-meaning.ts'
import { findByWords } from './by-words.ts'
import { type Found, type Hit, keyOf } from './found.ts'
import { fuse } from './fusion.ts'
import { termsOf } from './words.ts'

export interface Wanted {
  /** Bases in which the caller may read. */
  readonly kdbIds: readonly string[]
  readonly query: string
  /** Passages at most. */
  readonly limit: number
  readonly signal?: AbortSignal
}

/** How long the meaning of a query is waited for, in milliseconds. */
const meaningMs = 10_000

/** The vector of a query; undefined where there are none, or the endpoint does not answer: words have to do then. */
async function vectorOf(
  { embeddings }: Pick<Services, 'embeddings'>,
  log: Pick<Logger, 'warn'>,
  { query, signal }: Wanted,
): Promise<Vector | undefined> {
  if (!embeddings.configured) return undefined
  const timeout = AbortSignal.timeout(meaningMs)
  try {
    const within = signal ? AbortSignal.any([signal, timeout]) : timeout
    const [vector] = await vectorsOf(embeddings, [query], within)
    return vector
  } catch (error) {
    signal?.throwIfAborted()
    log.warn({ err: error }, 'no embedding of a query: passages are found by their words alone')
    return undefined
  }
}

/** The passages of hits, in their order; those that are gone meanwhile left out. */
async function read(db: TenantDb, hits: readonly Hit[]): Promise<Found[]> {
  const { rows } = await sql<Omit<Found, 'score'>>`
    select s.kdb_id as "kdbId", s.doc_id as "docId", d.name as "docName", d.kind, s.position, s.content, s.title, s.path,
      s.start_offset as start, s.end_offset as "end"
    from unnest(${hits.map(({ docId }) => docId)}::text[], ${hits.map(({ position }) => position)}::integer[])
      as h (doc_id, position)
    join knowledge_segments s on s.doc_id = h.doc_id and s.position = h.position
    join knowledge_documents d on d.doc_id = s.doc_id`.execute(db)
  const found = new Map(rows.map((row) => [keyOf(row), row]))
  return hits.flatMap((hit) => {
    const row = found.get(keyOf(hit))
    return row ? [{ ...row, score: Math.round(hit.score * 1e6) / 1e6 }] : []
  })
}

/** What came of the meaning of a query; see the contract. */
export type Meaning = 'counted' | 'off' | 'unanswered' | 'renewing'

/**
 * The bases whose passages have vectors that the query's can be compared with. The others get them by a job, and are searched
 * by words until then.
 */
async function comparable(
  services: Pick<Services, 'embeddings' | 'jobs'>,
  db: TenantDb,
  log: Pick<Logger, 'debug'>,
  kdbIds: readonly string[],
  vector: Vector,
): Promise<readonly string[]> {
  const space = { model: modelName(services.embeddings), size: vector.numbers.length }
  const others = await basesOutside(db, kdbIds, space)
  if (others.length === 0) return kdbIds
  log.debug({ bases: others, ...space }, 'bases are embedded anew: passages are found by their words alone')
  const { tenantId } = db
  await enqueueEmbedding(
    db,
    services,
    others.map((kdbId) => ({ tenantId, kdbId })),
    { onlyNew: true },
  )
  return kdbIds.filter((kdbId) => !others.includes(kdbId))
}

/** The passages that fit a query best, best first; see the contract for their score. */
export async function retrieve(
  services: Pick<Services, 'embeddings' | 'jobs'>,
  db: TenantDb,
  log: Pick<Logger, 'warn' | 'debug'>,
  wanted: Wanted,
): Promise<{ readonly found: readonly Found[]; readonly meaning: Meaning }> {
  const { kdbIds, query, limit } = wanted
  const { configured } = services.embeddings
  // What nothing can come of is nobody else's to read.
  if (kdbIds.length === 0) return { found: [], meaning: configured ? 'counted' : 'off' }
  const depth = Math.max(100, limit)
  const [words, vector] = await Promise.all([
    findByWords(db, kdbIds, termsOf(query), depth),
    vectorOf(services, log, wanted),
  ])
  const ids = vector === undefined ? [] : await comparable(services, db, log, kdbIds, vector)
  const alike =
    vector === undefined || ids.length === 0
      ? []
      : await findByMeaning(db, ids, { model: modelName(services.embeddings), vector }, depth)
  const hits = alike.length === 0 ? words : fuse([words, alike])
  return {
    found: await read(db, hits.slice(0, limit)),
    meaning: !configured
      ? 'off'
      : vector === undefined
        ? 'unanswered'
        : ids.length < kdbIds.length
          ? 'renewing'
          : 'counted',
  }
}
