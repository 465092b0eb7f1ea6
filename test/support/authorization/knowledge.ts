import type { Ask, Row, Rows, World } from './row.ts'

interface Things {
  readonly kdbId: string
  readonly docId: string
  readonly taskId: string
}

/** A base of the owner's with one document; their names hold the mark. */
async function things({ studio, owner, mark }: World): Promise<Things> {
  const made = await studio.request
    .post('/api/knowledge-base/add')
    .set('Authorization', owner.bearer)
    .send({ name: `Base ${mark}`, type: 'rag' })
  const kdbId: string = made.body.data.kdb_id
  const ids = { docId: `doc_${mark}`, taskId: `task_${mark}` }
  const db = studio.database.tenant(owner.tenantId, owner.userId)
  await db.insertInto('knowledge_tasks').values({ task_id: ids.taskId, kdb_id: kdbId }).execute()
  await db
    .insertInto('knowledge_documents')
    .values({
      doc_id: ids.docId,
      kdb_id: kdbId,
      task_id: ids.taskId,
      name: `${mark}.md`,
      kind: 'file',
      object_key: `knowledge/${mark}.md`,
      size: 1,
      content_type: 'text/markdown',
    })
    .execute()
  return { kdbId, ...ids }
}

const about = (ask: (things: Things, mark: string) => Ask, otherTenant: Row['otherTenant']): Row => ({
  right: async (world) => ask(await things(world), world.mark),
  otherTenant,
})

export const knowledge = {
  knowledgeList: about(() => ({}), 'own only'),
  knowledgeView: about(({ kdbId }) => ({ query: { kdb_id: kdbId } }), 'not found'),
  knowledgeCreate: {
    right: ({ mark }) => ({ body: { name: `Base ${mark}`, type: 'rag' } }),
    otherTenant: 'own only',
  },
  knowledgeUpdate: about(({ kdbId }) => ({ body: { kdb_id: kdbId, intro: 'Anew' } }), 'not found'),
  knowledgeDelete: about(({ kdbId }) => ({ path: { kdb_id: kdbId } }), 'not found'),
  knowledgeClear: about(({ kdbId }) => ({ body: { kdb_id: kdbId } }), 'not found'),
  knowledgeRedo: about(({ kdbId }) => ({ body: { kdb_id: kdbId } }), 'not found'),
  knowledgeRetrieve: about(({ kdbId }) => ({ body: { kdb_id: kdbId, query: 'login' } }), 'not found'),
  knowledgeDocumentList: about(({ kdbId }) => ({ query: { kdb_id: kdbId } }), 'not found'),
  knowledgeDocumentView: about(({ docId }) => ({ path: { doc_id: docId } }), 'own only'),
  knowledgeDocumentAdd: about(
    ({ kdbId }, mark) => ({
      form: { kdb_id: kdbId },
      file: { field: 'files', name: 'rows.md', bytes: Buffer.from(`# ${mark}`) },
    }),
    'not found',
  ),
  knowledgeDocumentDelete: about(({ docId }) => ({ path: { doc_id: docId } }), 'not found'),
  knowledgeDocumentRedo: about(({ docId }) => ({ path: { doc_id: docId } }), 'own only'),
  knowledgeTaskView: about(
    ({ kdbId, taskId }) => ({ query: { kdb_id: kdbId, task_id: taskId } }),
    'not found',
  ),
  knowledgeTaskRedo: about(
    ({ kdbId, taskId }) => ({ body: { kdb_id: kdbId, task_id: taskId } }),
    'not found',
  ),
} satisfies Rows<'knowledge'>
