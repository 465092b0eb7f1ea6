import { type RawBuilder, sql } from 'kysely'

/** Keys of three each of whom has a pair with both others, in their order. */
export type Triangle = readonly [string, string, string]

/** Pairs among which triangles are looked for. */
export const EDGES_AT_MOST = 5000
const TRIANGLES_AT_MOST = 100

/**
 * `edges`, the first of the pairs (a, b) that the query gives, of each the smaller key first, and the first `triangles`
 * (a, b, c) among them; with one of the keys `among`, where these are given.
 */
export const trianglesAmong = (
  pairs: RawBuilder<unknown>,
  among: readonly string[] | null,
): RawBuilder<unknown> => {
  const keys = among && [...among]
  return sql`
    edges as materialized (
      select a, b from (${pairs}) pair order by a, b limit ${sql.lit(EDGES_AT_MOST)}
    ), triangles as (
      select x.a, x.b, y.b as c
      from edges x join edges y on y.a = x.b join edges z on z.a = x.a and z.b = y.b
      where ${keys}::text[] is null or x.a = any(${keys}::text[]) or x.b = any(${keys}::text[]) or y.b = any(${keys}::text[])
      order by 1, 2, 3 limit ${sql.lit(TRIANGLES_AT_MOST)}
    )`
}
