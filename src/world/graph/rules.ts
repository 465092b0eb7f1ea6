/** What other rooms may use of the graph. */
export { type Neighbour, type WalkFilter, walk } from './neighbourhood.ts'
