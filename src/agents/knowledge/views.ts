import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import type { countStates, DocumentRow } from './document-queries.ts'
import type { BaseRow, ListedBase } from './queries.ts'
import type { Found } from './retrieval/found.ts'

type Schemas = components['schemas']

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

/** Strong entity tag of a base. */
export const baseTag = ({ kdb_id: id, version }: BaseRow): string => tagOf(`knowledge/${id}/${version}`)

export const toKnowledge = (base: BaseRow): Schemas['Knowledge'] => ({
  kdbId: base.kdb_id,
  name: base.name,
  intro: base.intro,
  type: base.type,
  createdAt: seconds(base.created_at),
  updatedAt: seconds(base.updated_at),
  kdbSetting: record(base.settings),
  user_id: base.owner_id ?? '',
})

export const toKnowledgeItem = (base: ListedBase): Schemas['KnowledgeItem'] => ({
  id: base.kdb_id,
  name: base.name,
  index_name: base.kdb_id,
  intro: base.intro,
  createTime: base.created_at.toISOString(),
  dataSource: base.type,
  docNum: base.documents,
  cover: '',
  defaultColor: true,
  user_id: base.owner_id ?? '',
  type: null,
})

export const toDone = (base: BaseRow | undefined): Schemas['KnowledgeDoneEnvelope']['data'] => ({
  success: true,
  user_id: base?.owner_id ?? '',
})

const statusOf = (row: { readonly status: number }) => row.status as Schemas['KnowledgeStatus']

const metadataOf = (row: DocumentRow) => ({
  ...record(row.metadata),
  size: row.size,
  content_type: row.content_type,
  segments: row.segments,
  ...(row.embedding_model !== null && { embedding_model: row.embedding_model }),
})

export const toDocumentItem = (row: DocumentRow): Schemas['KnowledgeDocumentItem'] => ({
  id: row.doc_id,
  doc_name: row.name,
  status: statusOf(row),
  create_time: row.created_at.toISOString(),
  metadata: metadataOf(row),
  task_id: row.task_id,
})

export const toDocument = (
  row: DocumentRow & { readonly owner_id: string | null },
): Schemas['KnowledgeDocument'] => ({
  id: row.doc_id,
  type: row.kind as Schemas['KnowledgeDocument']['type'],
  dataName: row.name,
  status: statusOf(row),
  createTime: row.created_at.toISOString(),
  metadata: metadataOf(row),
  taskId: row.task_id,
  user_id: row.owner_id ?? '',
})

export const toProgress = (
  states: Awaited<ReturnType<typeof countStates>>,
  base: BaseRow,
): Schemas['KnowledgeProgressEnvelope']['data'] => {
  const [waiting = 0, inProgress = 0, success = 0, fail = 0] = [0, 1, 2, 3].map((status) =>
    Number(states.find((one) => one.status === status)?.documents ?? 0),
  )
  const total = waiting + inProgress + success + fail
  return {
    success,
    fail,
    inProgress,
    waiting,
    total,
    taskProcess: total === 0 ? 0 : Math.floor((100 * success) / total),
    user_id: base.owner_id ?? '',
  }
}

export const toResult = (found: Found): Schemas['KnowledgeResult'] => ({
  doc_id: found.docId,
  doc_segment_id: `${found.docId}_${found.position}`,
  doc_content: found.content,
  score: found.score,
  start: found.start,
  end: found.end,
  title: found.title || found.docName,
  path: found.path,
  metadata: { doc_name: found.docName, kdb_id: found.kdbId },
  ...(found.kind === 'qa' && { full_content: found.content }),
})
