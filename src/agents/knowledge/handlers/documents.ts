import type { Handler } from '../../../http/types.ts'
import { requireReader } from '../access.ts'
import { deleteDocument, redoDocument, redoDocuments } from '../changes.ts'
import { countStates, findDocument, listDocuments } from '../document-queries.ts'
import { readableBase } from '../readable.ts'
import { addDocuments } from '../uploads.ts'
import { toDocument, toDocumentItem, toDone, toProgress } from '../views.ts'

/** `GET /api/knowledge-base/doc/list` */
export const knowledgeDocumentList: Handler<'knowledgeDocumentList'> = async ({ db, principal, query }) => {
  const base = await readableBase(db, principal, query.kdb_id)
  const limit = query.page_size
  const offset = ((query.page_no ?? query.page) - 1) * limit
  const filter = {
    kdbId: base.kdb_id,
    name: query.query_name,
    statuses: query.query_status,
    taskId: query.task_id,
  }
  const { total, documents } = await listDocuments(db, filter, { offset, limit })
  return { list: documents.map(toDocumentItem), total, user_id: base.owner_id ?? '' }
}

/** `GET /api/knowledge-base/doc/info/{doc_id}` */
export const knowledgeDocumentView: Handler<'knowledgeDocumentView'> = async ({ db, principal, path }) => {
  const document = await findDocument(db, path.doc_id)
  if (!document) return null
  requireReader(principal, document)
  return toDocument(document)
}

/** `POST /api/knowledge-base/doc/add_by_files` */
export const knowledgeDocumentAdd: Handler<'knowledgeDocumentAdd'> = async (call) => {
  const { taskId, base } = await addDocuments(call, call.body)
  return { taskId, user_id: base.owner_id ?? '' }
}

/** `DELETE /api/knowledge-base/doc/delete/{doc_id}` */
export const knowledgeDocumentDelete: Handler<'knowledgeDocumentDelete'> = async (call) =>
  toDone(await deleteDocument(call, call.path.doc_id))

/** `PUT /api/knowledge-base/doc/redo/{doc_id}` */
export const knowledgeDocumentRedo: Handler<'knowledgeDocumentRedo'> = async (call) =>
  toDone(await redoDocument(call, call.path.doc_id))

/** `GET /api/knowledge-base/doc/task_process` */
export const knowledgeTaskView: Handler<'knowledgeTaskView'> = async ({ db, principal, query }) => {
  const base = await readableBase(db, principal, query.kdb_id)
  return toProgress(await countStates(db, base.kdb_id, query.task_id), base)
}

/** `POST /api/knowledge-base/doc/task_redo` */
export const knowledgeTaskRedo: Handler<'knowledgeTaskRedo'> = async (call) =>
  toDone(await redoDocuments(call, call.body.kdb_id, call.body.task_id))
