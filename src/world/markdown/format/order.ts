import { entryPlaces } from '../entity-file/splice.ts'

/**
 * The text of a front matter with its entries in the order given, those that it does not name after them as they were.
 * Comments and empty lines before an entry go with it. Anchors need their order, so that text stays as it is.
 */
export function orderedFrontmatter(text: string, order: readonly string[]): string {
  const places = entryPlaces(text)
  if (!places) return text
  const rank = new Map(order.map((key, index) => [key, index]))
  const entries = places.map(({ key, end }, index) => ({
    rank: rank.get(key) ?? Number.POSITIVE_INFINITY,
    text: text.slice(places[index - 1]?.end ?? 0, end),
  }))
  const sorted = entries.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
  return sorted.map((entry) => entry.text).join('') + text.slice(places.at(-1)?.end ?? 0)
}
