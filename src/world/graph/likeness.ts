import { type Candidate, rarity, type Term, type Words } from './significant.ts'

export interface Likeness {
  readonly candidate: Candidate
  /** Cosine, from 0 to 1. */
  readonly score: number
  /** Words in common that count most. */
  readonly terms: readonly string[]
}

const TERMS_SHOWN = 8

/**
 * Cosine of the tf-idf vectors of a document and of each candidate. How rare a word is in the world is known for
 * the document's significant ones; that of another word is estimated from the candidates. Words of one or two
 * letters do not count.
 * Formula: (1 + ln tf) · ln(1 + N/df), Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4.
 */
export function likenesses(
  source: { words: Words; terms: readonly Term[]; world: number },
  candidates: readonly Candidate[],
): Likeness[] {
  const known = new Map(source.terms.map(({ word, documents }) => [word, documents]))
  const among = new Map<string, number>()
  for (const { words } of candidates)
    for (const word of words.keys()) among.set(word, (among.get(word) ?? 0) + 1)
  const weigh = (words: Words) => {
    const vector = new Map<string, number>()
    for (const [word, count] of words) {
      if (word.length < 3) continue
      const documents = known.get(word)
      const rare =
        documents === undefined
          ? rarity(candidates.length + 1, among.get(word) ?? 1)
          : rarity(source.world, documents)
      vector.set(word, (1 + Math.log(count)) * rare)
    }
    return vector
  }
  const own = weigh(source.words)
  const length = lengthOf(own)
  return candidates.map((candidate) => {
    const other = weigh(candidate.words)
    const shared: [string, number][] = []
    for (const [word, weight] of own) {
      const theirs = other.get(word)
      if (theirs !== undefined) shared.push([word, weight * theirs])
    }
    const product = shared.reduce((sum, [, part]) => sum + part, 0)
    const score = Math.min(1, product / (length * lengthOf(other) || 1))
    const terms = shared
      .filter(([word]) => known.has(word))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, TERMS_SHOWN)
    return { candidate, score, terms: terms.map(([word]) => word) }
  })
}

const lengthOf = (vector: ReadonlyMap<string, number>) =>
  Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
