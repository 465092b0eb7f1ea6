/** A word or phrase that is looked for: whole words, in any case, with any white space between them. */
interface Phrase {
  text: string
  /** First word, in lower case; undefined for a phrase of punctuation alone. */
  first: string | undefined
  /** Characters before the first word. */
  lead: number
  pattern: RegExp
}

/** Phrases that are looked for together, by their first word. */
export interface WordList {
  phrases: readonly Phrase[]
  byFirst: ReadonlyMap<string, Phrase[]>
}

export interface WordMatch {
  /** The phrase as the list has it. */
  phrase: string
  start: number
  end: number
}

const WORD = '[\\p{L}\\p{N}\\p{M}_]'
const words = () => new RegExp(`${WORD}+`, 'gu')

export function wordList(texts: readonly string[]): WordList {
  const phrases = [...new Set(texts)].map((given): Phrase => {
    const text = given.normalize('NFC').trim()
    const found = words().exec(text)
    const source = text.split(/\s+/).map(RegExp.escape).join('\\s+')
    const before = new RegExp(`^${WORD}`, 'u').test(text) ? `(?<!${WORD})` : ''
    const after = new RegExp(`${WORD}$`, 'u').test(text) ? `(?!${WORD})` : ''
    return {
      text: given,
      first: found?.[0].toLowerCase(),
      lead: found?.index ?? 0,
      pattern: new RegExp(`${before}${source}${after}`, 'iuy'),
    }
  })
  return {
    phrases,
    byFirst: Map.groupBy(
      phrases.filter(({ first }) => first !== undefined),
      ({ first }) => first ?? '',
    ),
  }
}

/** Phrases that are tried in one text; beyond it, words that begin like hundreds of phrases stay unread. */
const MAX_TRIES = 500_000

/** Every place where a phrase of the list stands in a text, by its start. */
export function findWords(list: WordList, given: string): WordMatch[] {
  const text = given.normalize('NFC')
  const matches: WordMatch[] = []
  let tries = 0
  const tryAt = (phrase: Phrase, at: number) => {
    if (at < 0 || ++tries > MAX_TRIES) return
    phrase.pattern.lastIndex = at
    const found = phrase.pattern.exec(text)
    if (found) matches.push({ phrase: phrase.text, start: at, end: at + found[0].length })
  }
  for (const { 0: word, index } of text.matchAll(words())) {
    for (const phrase of list.byFirst.get(word.toLowerCase()) ?? []) tryAt(phrase, index - phrase.lead)
  }
  for (const phrase of list.phrases) {
    if (phrase.first !== undefined) continue
    const at = text.indexOf(phrase.text.normalize('NFC').trim())
    if (at !== -1) tryAt(phrase, at)
  }
  return matches.sort((a, b) => a.start - b.start)
}

/** The matches that lie inside none of the exceptions; both by their start. */
export function outside(matches: readonly WordMatch[], exceptions: readonly WordMatch[]): WordMatch[] {
  let next = 0
  let reach = -1
  return matches.filter(({ start, end }) => {
    for (; (exceptions[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      reach = Math.max(reach, exceptions[next]?.end ?? -1)
    }
    return end > reach
  })
}

/** Number of words in a text, in the sense of runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(words())) count++
  return count
}
