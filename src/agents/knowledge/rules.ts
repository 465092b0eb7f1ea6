/** What other rooms may use of knowledge bases. */
export { readsOf } from './access.ts'
export { embedTask, sweepTask } from './embedding/embed.ts'
export { forgetTask } from './forget.ts'
export { handOverKnowledge } from './hand-over.ts'
export { ingestTask } from './ingestion/ingest.ts'
export { requestEmbedding } from './jobs.ts'
export type { Found } from './retrieval/found.ts'
export { retrieve } from './retrieval/retrieve.ts'
