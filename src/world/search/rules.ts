/** What other rooms may use of the search. */
export { readSearchText, type SearchText } from './query-text.ts'
