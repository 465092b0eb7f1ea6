/** The audit trail belongs to its own room; this name is for the files of this one. */
export { audit } from '../audit/queries.ts'
