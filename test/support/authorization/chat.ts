import { addAgent, addSession } from '../agent-sessions.ts'
import type { Rows, World } from './row.ts'

const messages = [{ role: 'user', content: 'Hello' }]

/** A session of the owner whose name bears the mark; its id. */
async function session({ studio, owner, mark }: World): Promise<string> {
  const sessionId = await addSession(studio, owner)
  await studio.database
    .tenant(owner.tenantId)
    .updateTable('conversations')
    .set({ name: mark })
    .where('session_id', '=', sessionId)
    .execute()
  return sessionId
}

/** What an answer of the offline model needs: somebody who executes runs. */
async function asking({ studio }: World, body: object) {
  await studio.runs()
  return { body: { messages, ...body } }
}

export const chat = {
  chatStart: {
    right: async (world) => asking(world, { agent_id: await addAgent(world.studio, world.owner) }),
    otherTenant: 'not found',
  },
  chatStreamStart: {
    right: (world) => asking(world, { max_loop_count: 2, available_tools: [] }),
    otherTenant: 'own only',
  },
  chatWebStreamStart: {
    right: (world) => asking(world, { max_loop_count: 2, available_tools: [] }),
    otherTenant: 'own only',
  },
  chatStreamResume: {
    right: async (world) => ({ path: { session_id: await session(world) } }),
    otherTenant: 'own only',
  },
  chatActiveSessions: { right: () => ({ endless: true }), otherTenant: 'own only' },
  chatEvents: {
    right: async (world) => ({ path: { session_id: await session(world) }, endless: true }),
    otherTenant: 'not found',
  },
  chatSocket: {
    right: async (world) => ({ path: { session_id: await session(world) } }),
    succeeds: { status: 426, because: 'a request that asks for no upgrade gets none' },
    otherTenant: { notApplicable: 'without an upgrade nothing is told; its own tests ask as another tenant' },
  },
} satisfies Rows<'chat'>
