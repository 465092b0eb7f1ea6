import { HttpError } from '../../http/errors.ts'
import type { Embeddings } from '../../services/embeddings.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { type EntityKey, keyOf } from './keys.ts'
import { likenesses } from './likeness.ts'
import { walk } from './neighbourhood.ts'
import type { Db, NodeRow } from './queries.ts'
import { candidatesByWords, significantTerms, wordsOfEntity, wordsOfText } from './significant.ts'
import { cosine, vectorOfText, vectorsOf } from './vectors.ts'

export interface SemanticConnection {
  readonly entity: NodeRow
  /** Cosine, from 0 to 1. */
  readonly score: number
  readonly terms: readonly string[]
}

export interface SemanticAnswer {
  readonly method: 'embeddings' | 'text'
  readonly model: string | null
  /** Whether words were compared only because the endpoint does not answer. */
  readonly fallback: boolean
  readonly candidates: number
  readonly connections: readonly SemanticConnection[]
}

export interface SemanticQuestion {
  readonly about: EntityKey | { readonly text: string }
  readonly types: readonly string[] | null
  readonly minScore: number
  readonly limit: number
  /** Compare words where the endpoint does not answer, instead of a 503. */
  readonly fallback: boolean
}

const CANDIDATES = 200
const NEIGHBOURS = 50

/**
 * Entities of similar meaning, nearest first: by embeddings where an endpoint is configured, else by the words
 * that they share. The answer says which.
 */
export async function similarEntities(
  db: Db,
  embeddings: Embeddings,
  templates: TemplateRegistry,
  question: SemanticQuestion,
): Promise<SemanticAnswer> {
  const { about, types, minScore, limit } = question
  const entity = 'text' in about ? null : about
  const words = 'text' in about ? await wordsOfText(db, about.text) : await wordsOfEntity(db, about)
  const { world, terms } = await significantTerms(db, words)
  const candidates = await candidatesByWords(
    db,
    { terms, world },
    { except: entity, types, most: CANDIDATES },
  )
  const best = (scored: readonly SemanticConnection[]) =>
    scored
      .filter(({ score }) => score >= minScore)
      .sort((a, b) => b.score - a.score || (keyOf(a.entity) < keyOf(b.entity) ? -1 : 1))
      .slice(0, limit)

  const likely = likenesses({ words, terms, world }, candidates)
  const byWords = (fallback: boolean): SemanticAnswer => ({
    method: 'text',
    model: null,
    fallback,
    candidates: candidates.length,
    connections: best(
      likely.map(({ candidate, score, terms: shared }) => ({ entity: candidate, score, terms: shared })),
    ),
  })
  if (!embeddings.configured) return byWords(false)
  try {
    const linked = entity
      ? (await walk(db, [entity], { depth: 1, limit: NEIGHBOURS, filter: { types, kinds: null } })).neighbours
      : []
    const others = new Map<string, NodeRow & EntityKey>(
      [...candidates, ...linked].map((one) => [keyOf(one), one]),
    )
    const keys = [...others.values()]
    const vectors = await vectorsOf(db, embeddings, templates, entity ? [entity, ...keys] : keys)
    const own =
      'text' in about ? await vectorOfText(embeddings, about.text) : (vectors.get(keyOf(about)) ?? [])
    const terms = new Map(likely.map((one) => [keyOf(one.candidate), one.terms]))
    return {
      method: 'embeddings',
      model: embeddings.model,
      fallback: false,
      candidates: keys.length,
      connections: best(
        keys.map((one) => ({
          entity: one,
          score: Math.max(0, cosine(own, vectors.get(keyOf(one)) ?? [])),
          terms: terms.get(keyOf(one)) ?? [],
        })),
      ),
    }
  } catch (error) {
    if (question.fallback && error instanceof HttpError && error.status === 503) return byWords(true)
    throw error
  }
}
