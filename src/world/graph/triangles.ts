import { type RawBuilder, sql } from 'kysely'

/** Keys of three each of whom has a pair with both others, in their order. */
export type Triangle = readonly [string, string, string]

/** Pairs among which triangles are looked for. */
export const EDGES_AT_MOST = 5000
const TRIANGLES_AT_MOST = 100

/**
 * The first of the pairs (a, b) that the query gives, of each the smaller key first, as one text: a key a line. Not
 * joined with themselves in the database, which cannot tell how many there are and may compare each with each.
 */
export const edgesText = (pairs: RawBuilder<unknown>): RawBuilder<string | null> => sql<string | null>`(
  select string_agg(a || E'\n' || b, E'\n' order by a, b) from (
    select a, b from (${pairs}) pair order by a, b limit ${sql.lit(EDGES_AT_MOST)}) edge)`

/** A smaller key and a greater one in turn, in the order of pairs. */
export type Edges = readonly string[]

const keysOf = (text: string | null) => (text === null ? [] : text.split('\n'))

/** The first edges of texts as {@link edgesText} gives them. */
export function edgesFrom(...texts: readonly (string | null)[]): Edges {
  const given = texts.filter((text) => text !== null)
  if (given.length < 2) return keysOf(given[0] ?? null)
  const pairs = given.flatMap((text) => {
    const keys = keysOf(text)
    return Array.from(
      { length: keys.length / 2 },
      (_, at) => [keys[2 * at] ?? '', keys[2 * at + 1] ?? ''] as const,
    )
  })
  pairs.sort(([a, b], [x, y]) => (a === x ? (b < y ? -1 : 1) : a < x ? -1 : 1))
  return pairs.slice(0, EDGES_AT_MOST).flat()
}

/** The first triangles among the edges, by key; with one of the keys `among`, where these are given. */
export function trianglesOf(edges: Edges, among: ReadonlySet<string> | null): Triangle[] {
  /** By smaller key, the places of its greater ones. */
  const runs = new Map<string, readonly [from: number, to: number]>()
  for (let from = 0, at = 2; from < edges.length; at += 2) {
    const key = edges[from] ?? ''
    if (edges[at] === key) continue
    runs.set(key, [from + 1, at + 1])
    from = at
  }
  const triangles: Triangle[] = []
  for (const [a, [from, to]] of runs) {
    for (let at = from; at < to - 2; at += 2) {
      const b = edges[at] ?? ''
      const run = runs.get(b)
      if (!run) continue
      for (const c of common(edges, [at + 2, to], run)) {
        if (!among || [a, b, c].some((one) => among.has(one))) triangles.push([a, b, c])
        if (triangles.length === TRIANGLES_AT_MOST) return triangles
      }
    }
  }
  return triangles
}

/** Keys that stand in both runs, which are in order. */
function* common(edges: Edges, [left, leftEnd]: readonly number[], [right, rightEnd]: readonly number[]) {
  for (let x = left ?? 0, y = right ?? 0; x < (leftEnd ?? 0) && y < (rightEnd ?? 0); ) {
    const [a = '', b = ''] = [edges[x], edges[y]]
    if (a === b) yield a
    if (a <= b) x += 2
    if (a >= b) y += 2
  }
}
