import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Embeddings } from '../../services/embeddings.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { columnsOf, type EntityKey, keyOf } from './keys.ts'
import { portrait } from './portrait.ts'
import { type Db, findContents } from './queries.ts'

/** Texts in one request to the endpoint. */
const BATCH = 64
/** Characters of an entity that are embedded; models of the common sizes take about 2000 tokens. */
const LONGEST = 6000

const unit = (vector: readonly number[]): number[] => {
  const length = Math.hypot(...vector) || 1
  return vector.map((part) => part / length)
}

/** The cosine of two vectors of length 1; 0 for vectors of two models. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** The vector of a text, of length 1. */
export async function vectorOfText(embeddings: Embeddings, text: string): Promise<number[]> {
  const [vector] = await embeddings.embed([text.slice(0, LONGEST).toWellFormed()])
  return unit(vector ?? [])
}

/**
 * The vectors of entities by key, of length 1: those that are kept for what the entity says now, and the others from
 * the endpoint, which are then kept. 503 when it does not answer.
 */
export async function vectorsOf(
  db: Db,
  embeddings: Embeddings,
  templates: TemplateRegistry,
  keys: readonly EntityKey[],
): Promise<Map<string, number[]>> {
  const { model } = embeddings
  const { types, ids } = columnsOf(keys)
  const [contents, kept] = await Promise.all([
    findContents(db, keys, LONGEST),
    sql<{ key: string; content_hash: string; vector: number[] }>`
      select v.entity_type || '/' || v.entity_id as key, v.content_hash, v.vector
      from unnest(${types}::text[], ${ids}::text[]) f (type, id)
      join entity_embeddings v on v.entity_type = f.type and v.entity_id = f.id and v.model = ${model}`.execute(
      db,
    ),
  ])
  const stored = new Map(kept.rows.map((row) => [row.key, row]))
  const vectors = new Map<string, number[]>()
  const missing: (EntityKey & { text: string; hash: string })[] = []
  for (const row of contents) {
    const text = portrait(row, templates.resolve(row.type)).slice(0, LONGEST).toWellFormed()
    const hash = createHash('sha256').update(text).digest('hex')
    const known = stored.get(keyOf(row))
    if (known?.content_hash === hash) vectors.set(keyOf(row), known.vector)
    else missing.push({ type: row.type, id: row.id, text, hash })
  }
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH)
    const made = (await embeddings.embed(batch.map(({ text }) => text))).map(unit)
    await keep(db, model, batch, made)
    for (const [place, one] of batch.entries()) vectors.set(keyOf(one), made[place] ?? [])
  }
  return vectors
}

/** An entity that has been deleted meanwhile keeps none. */
async function keep(
  db: Db,
  model: string,
  entities: readonly (EntityKey & { hash: string })[],
  vectors: readonly (readonly number[])[],
): Promise<void> {
  const { types, ids } = columnsOf(entities)
  await sql`
    insert into entity_embeddings (entity_type, entity_id, model, content_hash, vector)
    select e.entity_type, e.entity_id, ${model}, v.hash, v.vector::real[]
    from unnest(${types}::text[], ${ids}::text[], ${entities.map(({ hash }) => hash)}::text[],
      ${vectors.map((vector) => `{${vector.join(',')}}`)}::text[]) v (type, id, hash, vector)
    join entities e on e.entity_type = v.type and e.entity_id = v.id
    for key share of e
    on conflict (tenant_id, entity_type, entity_id, model)
      do update set content_hash = excluded.content_hash, vector = excluded.vector, created_at = now()`.execute(
    db,
  )
}
