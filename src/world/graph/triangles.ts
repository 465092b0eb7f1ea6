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

/** The edges of a text as {@link edgesText} gives it. */
export const edgesFrom = (text: string | null): Edges => (text === null ? [] : text.split('\n'))

/**
 * The first triangles among the edges, by key; with one of the keys `among`, where these are given. Which key is the
 * smaller one is known from the edges alone: the database may have another order than JavaScript.
 */
export function trianglesOf(edges: Edges, among: ReadonlySet<string> | null): Triangle[] {
  const runs = runsOf(edges)
  const triangles: Triangle[] = []
  for (const [a, run] of runs) {
    for (const b of run.keys) {
      const further = runs.get(b)
      if (!further) continue
      for (const c of common(run, further)) {
        if (!among || [a, b, c].some((one) => among.has(one))) triangles.push([a, b, c])
        if (triangles.length === TRIANGLES_AT_MOST) return triangles
      }
    }
  }
  return triangles
}

/** The greater keys of one, in their order; as a set too, once it is asked for. */
class Run {
  readonly keys: string[] = []
  private known: ReadonlySet<string> | undefined

  has(key: string): boolean {
    this.known ??= new Set(this.keys)
    return this.known.has(key)
  }
}

/** By smaller key, in their order. */
function runsOf(edges: Edges): Map<string, Run> {
  const runs = new Map<string, Run>()
  for (let at = 0; at < edges.length; at += 2) {
    const [a = '', b = ''] = [edges[at], edges[at + 1]]
    let run = runs.get(a)
    if (!run) {
      run = new Run()
      runs.set(a, run)
    }
    run.keys.push(b)
  }
  return runs
}

/** Keys that stand in both runs, in their order, in as many steps as the shorter one has. */
const common = (one: Run, other: Run): string[] => {
  const [shorter, longer] = one.keys.length <= other.keys.length ? [one, other] : [other, one]
  return shorter.keys.filter((key) => longer.has(key))
}
