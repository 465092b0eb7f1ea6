import type { Handler } from '../../../http/types.ts'
import { readsOf } from '../access.ts'
import { clearBase, createBase, deleteBase, redoDocuments, updateBase } from '../changes.ts'
import { listBases } from '../queries.ts'
import { readableBase } from '../readable.ts'
import { retrieve } from '../retrieval/retrieve.ts'
import { baseTag, toDone, toKnowledge, toKnowledgeItem, toResult } from '../views.ts'

/** `GET /api/knowledge-base/list` */
export const knowledgeList: Handler<'knowledgeList'> = async ({ db, principal, query }) => {
  const limit = query.page_size
  const offset = ((query.page_no ?? query.page) - 1) * limit
  const filter = { ownerId: readsOf(principal), name: query.query_name, type: query.type }
  const { total, bases } = await listBases(db, filter, { offset, limit })
  return { list: bases.map(toKnowledgeItem), total, user_id: principal.user.id }
}

/** `GET /api/knowledge-base/info` */
export const knowledgeView: Handler<'knowledgeView'> = async ({ db, principal, query, reply }) => {
  const base = await readableBase(db, principal, query.kdb_id)
  reply.etag(baseTag(base))
  return toKnowledge(base)
}

/** `POST /api/knowledge-base/add` */
export const knowledgeCreate: Handler<'knowledgeCreate'> = async (call) => {
  const base = await createBase(call, call.body)
  return { kdb_id: base.kdb_id, user_id: call.principal.user.id }
}

/** `POST /api/knowledge-base/update` */
export const knowledgeUpdate: Handler<'knowledgeUpdate'> = async (call) =>
  toDone(await updateBase(call, call.body))

/** `DELETE /api/knowledge-base/delete/{kdb_id}` */
export const knowledgeDelete: Handler<'knowledgeDelete'> = async (call) =>
  toDone(await deleteBase(call, call.path.kdb_id))

/** `POST /api/knowledge-base/clear` */
export const knowledgeClear: Handler<'knowledgeClear'> = async (call) =>
  toDone(await clearBase(call, call.body.kdb_id))

/** `POST /api/knowledge-base/redo_all` */
export const knowledgeRedo: Handler<'knowledgeRedo'> = async (call) =>
  toDone(await redoDocuments(call, call.body.kdb_id))

/** `POST /api/knowledge-base/retrieve` */
export const knowledgeRetrieve: Handler<'knowledgeRetrieve'> = async ({ services, db, principal, body }) => {
  const base = await readableBase(db, principal, body.kdb_id)
  const wanted = { kdbIds: [base.kdb_id], query: body.query, limit: body.top_k ?? 10 }
  const { found, meaning } = await retrieve(services, db, services.log, wanted)
  return { results: found.map(toResult), meaning, user_id: base.owner_id ?? '' }
}
