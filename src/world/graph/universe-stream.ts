import { jsonLine } from '../../http/streams.ts'
import type { Db } from './queries.ts'
import { type UniverseOptions, universe } from './universe.ts'

/** Edges lead to what was streamed before; see {@link universeJson}. */
type Wanted = Omit<UniverseOptions, 'written'>

/** The whole graph as the pieces of one JSON object. */
export async function* universeJson(
  db: Db,
  wanted: Wanted,
  types: readonly object[],
): AsyncGenerator<string> {
  yield `{"types":${JSON.stringify(types)},"nodes":[`
  const portions = universe(db, { ...wanted, written: { node: ['', ''], edge: ['', ''], between: ',\n' } })
  let part: 'nodes' | 'edges' = 'nodes'
  let first = true
  for (;;) {
    const next = await portions.next()
    if (next.done) {
      const { nodes, edges, truncated } = next.value
      yield `${part === 'nodes' ? '],"edges":[' : ''}],"node_count":${nodes},"edge_count":${edges},"truncated":${truncated}}`
      return
    }
    if (next.value.part !== part) {
      part = next.value.part
      first = true
      yield '],"edges":['
    }
    yield first ? next.value.text : `,\n${next.value.text}`
    first = false
  }
}

/** The whole graph as lines; the last one tells that it is complete. */
export async function* universeLines(
  db: Db,
  wanted: Wanted,
  types: readonly object[],
): AsyncGenerator<string> {
  yield jsonLine({ types })
  const portions = universe(db, {
    ...wanted,
    written: { node: ['{"node":', '}'], edge: ['{"edge":', '}'], between: '\n' },
  })
  for (;;) {
    const next = await portions.next()
    if (next.done) {
      yield jsonLine({ end: next.value })
      return
    }
    yield `${next.value.text}\n`
  }
}
