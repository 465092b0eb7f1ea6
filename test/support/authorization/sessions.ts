import { makeRun, makeSession, say } from '../session-rows.ts'
import type { Ask, Row, Rows, World } from './row.ts'

/** A session of the owner whose name and message bear the mark. */
async function make({ studio, owner, mark }: World): Promise<string> {
  const sessionId = await makeSession(studio, owner, { name: mark })
  await say(studio, owner, sessionId, 'user', mark)
  return sessionId
}

/** A request about one session of the owner. */
const about = (ask: Ask = {}): Row => ({
  right: async (world) => ({ ...ask, path: { ...ask.path, session_id: await make(world) } }),
  otherTenant: 'not found',
})

/** A list or a change of what is the caller's own. */
const own = (ask: Ask = {}): Row => ({
  right: async (world) => {
    await make(world)
    return ask
  },
  otherTenant: 'own only',
})

const file = { field: 'file', name: 'note.txt', bytes: Buffer.from('a note') }

export const sessions = {
  sessionList: own(),
  sessionCreate: own({ body: {} }),
  sessionView: about(),
  sessionDelete: about(),
  sessionContext: about(),
  sessionPlanning: about(),
  sessionContent: about(),
  sessionFileUpload: about({ file }),
  sessionFileView: {
    right: async (world) => {
      const { studio, owner, mark } = world
      const sessionId = await make(world)
      const answer = await studio.request
        .post(`/sessions/${sessionId}/files`)
        .set('Authorization', owner.bearer)
        .attach('file', Buffer.from(mark), 'note.txt')
      if (answer.status !== 201) throw new Error(`no file was made: ${answer.text}`)
      return { path: { session_id: sessionId, filename: 'note.txt' } }
    },
    otherTenant: 'not found',
  },
  sessionPin: about({ body: { pinned: true } }),
  sessionNameGenerate: about(),
  sessionMessageSend: {
    right: async (world) => {
      await world.studio.runs()
      return { path: { session_id: await make(world) }, body: { content: 'Hello' } }
    },
    otherTenant: 'not found',
  },
  sessionStop: about(),
  sessionAdminList: own(),
  sessionAdminView: about(),
  sessionAdminDelete: about(),
  sessionMemoryList: {
    right: async ({ studio, owner, mark }) => {
      await studio.database
        .tenant(owner.tenantId, owner.userId)
        .insertInto('memory_facts')
        .values({
          fact_id: crypto.randomUUID(),
          user_id: owner.userId,
          category: 'profile',
          key: 'name',
          value: mark,
          source: 'conversation',
          confidence: 90,
        })
        .execute()
      return {}
    },
    otherTenant: 'own only',
  },
  sessionConversationList: own(),
  sessionConversationDelete: about(),
  sessionConversationMessages: about(),
  sessionTitleSet: about({ body: { title: 'The lagoon' } }),
  sessionInterrupt: {
    ...about({ body: {} }),
    otherTenant: 'own only',
  },
  sessionTasks: {
    right: async (world) => {
      const sessionId = await make(world)
      await makeRun(world.studio, world.owner, sessionId, { state: 'queued' })
      return { path: { session_id: sessionId } }
    },
    otherTenant: 'not found',
  },
  sessionSharedMessages: {
    right: async (world) => {
      const sessionId = await make(world)
      const answer = await world.studio.request
        .post(`/api/conversations/${sessionId}/share_links`)
        .set('Authorization', world.owner.bearer)
      if (answer.status !== 201) throw new Error(`no link was made: ${answer.text}`)
      return { path: { session_id: sessionId } }
    },
    otherTenant: { notApplicable: 'who shares a conversation shows it to everybody' },
  },
} satisfies Rows<'sessions'>
