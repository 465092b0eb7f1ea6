/** What a person has typed, in the forms that Postgres takes; empty where the query has nothing of the kind. */
export interface SearchText {
  /** The whole query for `to_tsquery`. */
  readonly condition: string
  /**
   * The same without the order of words in phrases, which the index alone can answer; empty where no phrase is wanted,
   * or where the index could answer nothing.
   */
  readonly unordered: string
  /** Any of the words that are wanted, to mark them. */
  readonly any: string
  /** What is left out, as a condition of its own. */
  readonly excluded: string
  /** The wanted words with spaces between, to compare with names. */
  readonly plain: string
  /** Two patterns for `ilike`, of names that hold the wanted words in this order. */
  readonly patterns: readonly [string, string]
  /** Number of words. */
  readonly words: number
}

interface Term {
  readonly text: string
  readonly excluded: boolean
  readonly phrase: boolean
}

const word = /[\p{L}\p{N}]+/gu
const terms = /(-?)"([^"]*)(?:"|$)|(\S+)/g

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** An operand of `to_tsquery`: inside of quotes nothing is an operator, and the text is taken apart as documents are. */
const operand = ({ text, phrase }: Term) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'${phrase ? '' : ':*'}`

/** What an entity must have for the term to match; undefined where that cannot be told without the order of its words. */
function unordered(term: Term): string | undefined {
  if (!term.phrase) return `${term.excluded ? '!' : ''}${operand(term)}`
  if (term.excluded) return undefined
  const words = term.text.split(/\s+/).filter(hasWord)
  return `(${words.map((text) => operand({ ...term, text })).join(' & ')})`
}

function unorderedCondition(groups: readonly (readonly Term[])[]): string {
  if (!groups.some((group) => group.some((term) => term.phrase && !term.excluded))) return ''
  return groups
    .map((group) => group.map(unordered))
    .filter((terms) => terms.every((one) => one !== undefined))
    .map((terms) => `(${terms.join(' | ')})`)
    .join(' & ')
}

const likePattern = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

/**
 * Names that hold the words in this order. A pattern without three letters in a row can use the trigram index at the
 * beginning of a word alone, so short words are looked for there.
 */
function namePatterns(words: readonly string[]): [string, string] {
  if (words.length === 0) return ['', '']
  const inside = words.map(likePattern).join('%')
  const short = words.every((one) => /^[a-z0-9]{1,2}$/i.test(one))
  return short ? [`${inside}%`, `% ${inside}%`] : [`%${inside}%`, `%${inside}%`]
}

/** Terms that must each match; those joined by OR stand in one group. */
function groupsOf(text: string): Term[][] {
  const groups: Term[][] = []
  let joined = false
  for (const [, minus = '', quoted, bare = ''] of text.matchAll(terms)) {
    if (quoted === undefined && (bare === 'OR' || bare === '|')) {
      joined = groups.length > 0
      continue
    }
    const excluded = quoted === undefined ? bare.startsWith('-') : minus !== ''
    const inner = quoted ?? (excluded ? bare.slice(1) : bare)
    if (!hasWord(inner)) continue
    const term = { text: inner, excluded, phrase: quoted !== undefined }
    const last = groups.at(-1)
    if (joined && last) last.push(term)
    else groups.push([term])
    joined = false
  }
  return groups
}

/**
 * Reads a query: words, of which each matches the beginning of a word; `"exact words"`; `-word` and `-"words"`, which
 * leave out; `OR` between two terms. Every other sign is no syntax, and no text is an error.
 */
export function readSearchText(text: string): SearchText {
  const normal = text.normalize('NFC').trim()
  const groups = groupsOf(normal)
  const all = groups.flat()
  const wanted = all.filter((term) => !term.excluded)
  const left = groups.filter((group) => group.length === 1).flat()
  const either = groups.some((group) => group.length > 1)
  const spelled = (term: Term) => `${term.excluded ? '!' : ''}${operand(term)}`
  const plain = wanted.flatMap((term) => term.text.match(word) ?? [])
  // Signs alone match no word; a name may still hold them.
  const inNames = all.length === 0 && normal !== '' ? [normal] : either ? [] : plain
  return {
    condition: groups.map((group) => `(${group.map(spelled).join(' | ')})`).join(' & '),
    unordered: unorderedCondition(groups),
    any: wanted.map(operand).join(' | '),
    excluded: left
      .filter((term) => term.excluded)
      .map(spelled)
      .join(' & '),
    plain: plain.join(' '),
    patterns: namePatterns(inNames),
    words: all.flatMap((term) => term.text.match(word) ?? []).length,
  }
}
