/** A text that a search gave, and where it is from: `type/id`. */
export interface Found {
  readonly source: string
  readonly text: string
}

export interface Passage {
  readonly source: string
  readonly sentence: string
}

const mostPassages = 6
const perSource = 2
const longestSentence = 400
const deepest = 8
/** Tools take no more. */
const longestQuery = 400

const common = new Set(
  'a about all an and any are as at be but by can do does for from had has have how i in is it its me my of on or our tell that the their them there these they this to was we were what when where which who whom whose why will with you your'.split(
    ' ',
  ),
)

/** Words of a text, without those that say nothing; Chinese and Japanese by the character pair. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      const letters = [...word]
      return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
    }
    return common.has(word) || (word.length < 3 && !/\p{N}/u.test(word)) ? [] : [stem(word)]
  })
}

/** What to search for: the question without the words that every text has; the question itself where nothing else is left. */
export function searchWords(question: string): string {
  const words = question.match(/[\p{L}\p{N}_'-]+/gu) ?? []
  const telling = words.filter((word) => !common.has(word.toLowerCase()))
  return (telling.length > 0 ? telling.join(' ') : question).slice(0, longestQuery)
}

/** The plainest of stems: the plural and the genitive of English. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:es|s)$/, '') : word)

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

type Members = Readonly<Record<string, unknown>>

/** Where an object of a result says that it is from. */
function sourceOf(value: Members): string | undefined {
  const type = string(value.entity_type) ?? string(value.entityType) ?? string(value.type)
  const id = string(value.entity_id) ?? string(value.entityId) ?? string(value.id)
  if (type && id) return `${type}/${id}`
  const document =
    string(value.source) ?? string(value.document) ?? string(value.doc_name) ?? string(value.title)
  if (document) return id && id !== document ? `${document}/${id}` : document
  return undefined
}

const named = new Set([
  'id',
  'type',
  'entity_id',
  'entityId',
  'entity_type',
  'entityType',
  'source',
  'document',
  'doc_name',
  'doc_id',
  'kdb_id',
  'knowledge_base',
  'created_at',
  'updated_at',
  'status',
  'version',
]) // prettier-ignore

function collect(value: unknown, source: string | undefined, depth: number, into: Found[]): void {
  if (depth > deepest) return
  if (typeof value === 'string') {
    if (source !== undefined && value.trim() !== '') into.push({ source, text: value })
    return
  }
  if (Array.isArray(value)) {
    for (const one of value) collect(one, source, depth + 1, into)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const members = value as Members
  const own = sourceOf(members)
  const at = own ?? source
  for (const [name, member] of Object.entries(members)) {
    // The name of a thing is part of what is said of it.
    if (own !== undefined && named.has(name)) continue
    collect(member, at, depth + 1, into)
  }
}

const heading = /^\W{0,4}([\p{L}][\w-]*\/[\p{L}\p{N}_.-]+)(?:\]:?|:|$)\s*(.*)$/u

/** Plain text: lines that begin with `type/id:` say what they and the following ones are from; what is before says nothing. */
function collectText(text: string, into: Found[]): void {
  let source: string | undefined
  for (const line of text.split('\n')) {
    const found = heading.exec(line)
    if (found?.[1]) source = found[1]
    const rest = found ? (found[2] ?? '') : line
    if (source !== undefined && rest.trim() !== '') into.push({ source, text: rest })
  }
}

/** The texts of a tool's result, JSON or plain. */
export function foundIn(result: string): Found[] {
  const found: Found[] = []
  const json = /[[{]/.exec(result)
  if (json && json.index < 200) {
    const last = Math.max(result.lastIndexOf('}'), result.lastIndexOf(']'))
    try {
      collect(JSON.parse(result.slice(json.index, last + 1)), undefined, 0, found)
      return found
    } catch {
      // Not JSON after all.
    }
  }
  collectText(result, found)
  return found
}

const sentencesOf = (text: string): string[] =>
  text
    .replace(/^#{1,6}\s+/gm, '')
    .split(/(?<=[.!?…])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .replace(/^[-*>|]+\s*/, '')
        .trim(),
    )
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) =>
      sentence.length > longestSentence ? `${sentence.slice(0, longestSentence - 1).trimEnd()}…` : sentence,
    )

/**
 * The sentences that share most words with the question, each word of the question weighing more the fewer sentences have
 * it; the order of the results decides between equals. Without a shared word, the first sentence of the first results.
 */
export function extract(question: string, found: readonly Found[]): Passage[] {
  const asked = [...new Set(wordsOf(question))]
  const seen = new Set<string>()
  const all = found.flatMap(({ source, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      if (seen.has(sentence)) return []
      seen.add(sentence)
      return [{ source, sentence, words: new Set(wordsOf(sentence)) }]
    }),
  )
  const weight = new Map(
    asked.map((word) => {
      const having = all.filter(({ words }) => words.has(word)).length
      return [word, having === 0 ? 0 : Math.log(1 + all.length / having)]
    }),
  )
  const scored = all.map((one, order) => ({
    ...one,
    order,
    // A bare name says nothing, however well it fits.
    score:
      asked.reduce((sum, word) => sum + (one.words.has(word) ? (weight.get(word) ?? 0) : 0), 0) *
      (one.words.size < 4 ? 0.4 : 1),
  }))
  const fitting = scored.filter(({ score }) => score > 0)
  const ranked =
    fitting.length > 0
      ? fitting.toSorted((a, b) => b.score - a.score || a.order - b.order)
      : scored.filter(({ source }, at) => scored.findIndex((one) => one.source === source) === at)
  const taken = new Map<string, number>()
  const passages: Passage[] = []
  for (const { source, sentence } of ranked) {
    const count = taken.get(source) ?? 0
    if (count >= perSource || passages.length >= mostPassages) continue
    taken.set(source, count + 1)
    passages.push({ source, sentence })
  }
  return passages
}
