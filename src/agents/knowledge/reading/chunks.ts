import { pairsIn } from '../retrieval/words.ts'
import type { Passage } from './reading.ts'

/** Tokens of a passage, and of what it repeats of the one before. */
export const budget = 400
const overlap = 60

/** A piece of text that is not taken apart: a sentence, a line, or a part of one that is too long. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly tokens: number
  /** A paragraph begins with it. */
  readonly begins: boolean
}

interface Section {
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
}

const heading = /^(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/
/** Longer lines are none, however they begin. */
const longestHeading = 500
const fence = /^\s{0,3}(```|~~~)/

/** The text between headings, each with the headings above it. */
function sectionsOf(text: string, headings: boolean): Section[] {
  if (!headings) return [{ path: [], start: 0, end: text.length }]
  const sections: Section[] = []
  const path: { readonly level: number; readonly title: string }[] = []
  let start = 0
  let fenced = false
  let at = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') {
      sections.push({ path: path.map(({ title }) => title), start, end })
    }
  }
  for (const line of text.split('\n')) {
    if (fence.test(line)) fenced = !fenced
    const found = fenced || line.length > longestHeading ? null : heading.exec(line)
    if (found) {
      close(at)
      const level = found[1]?.length ?? 1
      while ((path.at(-1)?.level ?? 0) >= level) path.pop()
      path.push({ level, title: (found[2] ?? '').slice(0, 200) })
      start = at + line.length + 1
    }
    at += line.length + 1
  }
  close(text.length)
  return sections
}

/** Ends of sentences, of lines and of paragraphs; those of Chinese and Japanese need no space behind. */
const ends = /[.!?…]["')\]»”]*[ \t]+|[。！？；]["'」』”]*|\n+/gu

/** Characters that are counted at once; longer pieces are taken apart. */
const longestPiece = 1200

/** Pieces of a section in their order, white space between them left out. */
function* piecesOf(text: string, section: Section, tokens: (text: string) => number): Generator<Piece> {
  let from = section.start
  let begins = true
  const body = text.slice(section.start, section.end)
  const cuts = [...body.matchAll(ends)].map((found) => ({
    at: section.start + found.index + found[0].length,
    paragraph: /\n\s*\n/.test(found[0]),
  }))
  for (const { at, paragraph } of [...cuts, { at: section.end, paragraph: true }]) {
    for (const { start, end } of trimmed(text, from, at)) {
      for (const part of fitting(text, start, end, tokens)) {
        yield { ...part, begins }
        begins = false
      }
    }
    from = at
    begins ||= paragraph
  }
}

/** A cut near a place: behind a space where there is one close before it, and never between the halves of a character. */
function cutAt(text: string, wanted: number, start: number): number {
  const space = text.slice(start, wanted + 1).lastIndexOf(' ')
  const cut = space > (wanted - start) / 2 ? start + space : wanted
  return /[\udc00-\udfff]/.test(text[cut] ?? '') ? cut + 1 : cut
}

/** A range in parts that fit into a passage each: scripts without spaces have more tokens than others. */
function* fitting(
  text: string,
  start: number,
  end: number,
  tokens: (text: string) => number,
): Generator<Omit<Piece, 'begins'>> {
  const sum = tokens(text.slice(start, end))
  if (sum <= budget || end - start < 2) {
    yield { start, end, tokens: sum }
    return
  }
  const cut = cutAt(text, start + Math.ceil((end - start) / 2), start)
  yield* fitting(text, start, cut, tokens)
  if (cut < end) yield* fitting(text, cut, end, tokens)
}

/** A range without the white space around it, in parts that are short enough to be counted. */
function* trimmed(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  while (end - start > longestPiece) {
    const cut = cutAt(text, start + longestPiece, start)
    yield { start, end: cut }
    start = cut
    while (start < end && /\s/.test(text[start] ?? '')) start++
  }
  if (end > start) yield { start, end }
}

/** Where the next passage begins: so far back that it repeats no more than the overlap. */
function stepBack(pieces: readonly Piece[], next: number, first: number): number {
  let at = next
  let repeated = 0
  while (at - 1 > first && repeated + (pieces[at - 1]?.tokens ?? 0) <= overlap) {
    at -= 1
    repeated += pieces[at]?.tokens ?? 0
  }
  return at
}

/**
 * The passages of a text: whole sentences under the same headings, up to {@link budget} tokens, each beginning with the
 * last sentences of the one before. A paragraph that fits into a passage is not torn apart if the passage is half full.
 */
export function chunk(
  text: string,
  { headings, tokens }: { readonly headings: boolean; readonly tokens: (text: string) => number },
): Passage[] {
  const passages: Passage[] = []
  for (const section of sectionsOf(text, headings)) {
    const pieces = [...piecesOf(text, section, tokens)]
    let first = 0
    while (first < pieces.length) {
      let sum = 0
      let end = first
      while (end < pieces.length && (end === first || sum + (pieces[end]?.tokens ?? 0) <= budget)) {
        sum += pieces[end]?.tokens ?? 0
        end++
      }
      if (end < pieces.length) end = paragraphEnd(pieces, first, end)
      const [start, stop] = [pieces[first]?.start ?? 0, pieces[end - 1]?.end ?? 0]
      const content = text.slice(start, stop)
      passages.push({
        content,
        title: section.path.at(-1) ?? '',
        path: section.path.join(' / '),
        start,
        end: stop,
        tokens: pieces.slice(first, end).reduce((all, piece) => all + piece.tokens, 0),
        pairs: pairsIn(`${section.path.join(' ')} ${content}`),
      })
      if (end >= pieces.length) break
      first = stepBack(pieces, end, first)
    }
  }
  return passages
}

/** The last beginning of a paragraph in the second half of a passage, else where the passage is full. */
function paragraphEnd(pieces: readonly Piece[], first: number, full: number): number {
  let sum = pieces.slice(first, full).reduce((all, piece) => all + piece.tokens, 0)
  for (let at = full; at > first + 1; at--) {
    if (pieces[at]?.begins && sum >= budget / 2) return at
    sum -= pieces[at - 1]?.tokens ?? 0
  }
  return full
}
