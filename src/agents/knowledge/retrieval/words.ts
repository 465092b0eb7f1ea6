import { searchWords } from '../../../services/models/offline-extract.ts'

/** Scripts that are written without spaces, or in which words grow together. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{L}\p{N}\p{M}]|$)/gu

const pairsOf = (run: string): string[] => {
  const letters = [...run]
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/**
 * What a text has to be found by besides its words: pairs of neighbouring characters where it is written without spaces,
 * and the words between them. Empty for a text that has spaces.
 */
export function pairsIn(text: string): string {
  const found = new Set<string>()
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!dense.test(word)) continue
    for (const [run] of word.matchAll(runs)) {
      if (dense.test(run)) for (const pair of pairsOf(run)) found.add(pair)
      else found.add(run)
    }
  }
  return [...found].join(' ')
}

/** A word of a query. */
export interface Term {
  /** For `to_tsquery`. */
  readonly query: string
  /** The word itself where it may be misspelt, else empty. */
  readonly spelt: string
}

const mostTerms = 32
const longestWord = 100

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** The words of a question that say something; all of them where none does. Each is found at the beginning of a word. */
export function termsOf(question: string): Term[] {
  const telling = searchWords(question.normalize('NFC').slice(0, 4000))
  const words = [...telling.matchAll(runs)].map(([run]) => run.toLowerCase().slice(0, longestWord))
  const terms = words.flatMap((word): Term[] => {
    if (dense.test(word)) {
      const pairs = pairsOf(word)
      // One character alone begins many a pair.
      return pairs.map((pair) => ({ query: `${quoted(pair)}${word.length === 1 ? ':*' : ''}`, spelt: '' }))
    }
    const length = [...word].length
    return [{ query: `${quoted(word)}${length > 2 ? ':*' : ''}`, spelt: length > 3 ? word : '' }]
  })
  return [...new Map(terms.map((term) => [term.query, term])).values()].slice(0, mostTerms)
}
