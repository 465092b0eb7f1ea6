import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workspaceOf } from '../../../src/agents/agents/rules.ts'
import type { Rows, World } from './row.ts'

/** An agent of the owner that bears the mark; its id. */
async function make({ studio, owner, mark }: World): Promise<string> {
  const answer = await studio.request
    .post('/api/agent/create')
    .set('Authorization', owner.bearer)
    .send({ name: mark, systemPrefix: mark })
  if (answer.status !== 200) throw new Error(`no agent was made: ${answer.text}`)
  return answer.body.data.agent_id
}

const made = async (world: World) => ({ path: { agent_id: await make(world) } })

/** A file in the owner's workspace with a new agent. */
async function withFile(world: World) {
  const { studio, owner, mark } = world
  const agentId = await make(world)
  const place = { tenantId: owner.tenantId, agentId, userId: owner.userId }
  const root = workspaceOf(studio.services.config, place)
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'note.txt'), mark)
  return { path: { agent_id: agentId }, query: { file_path: 'note.txt' } }
}

const withoutModel = { status: 503, because: 'the tests of authorization have no language model' } as const

export const agents = {
  agentList: {
    right: async (world) => {
      await make(world)
      return {}
    },
    otherTenant: 'own only',
  },
  agentCreate: { right: ({ mark }) => ({ body: { name: mark } }), otherTenant: 'own only' },
  agentView: { right: made, otherTenant: 'not found' },
  agentUpdate: {
    right: async (world) => ({ ...(await made(world)), body: { name: world.mark } }),
    otherTenant: 'not found',
  },
  agentDelete: { right: made, otherTenant: 'not found' },
  agentGrantList: { right: made, otherTenant: 'not found' },
  agentGrantSet: {
    right: async (world) => ({ ...(await made(world)), body: { user_ids: [] } }),
    otherTenant: 'not found',
  },
  agentFileList: { right: made, otherTenant: 'not found' },
  agentFileDownload: { right: withFile, otherTenant: 'not found' },
  agentFileDelete: { right: withFile, otherTenant: 'not found' },
  agentPromptTemplate: {
    right: () => ({}),
    otherTenant: { notApplicable: 'the same text for everybody' },
  },
  agentDraft: {
    right: () => ({ body: { agent_description: 'Finds contradictions' } }),
    succeeds: withoutModel,
    otherTenant: { notApplicable: 'nothing is stored; a model writes for whoever asks' },
  },
  agentPromptOptimize: {
    right: () => ({ body: { original_prompt: 'You are a researcher.' } }),
    succeeds: withoutModel,
    otherTenant: { notApplicable: 'nothing is stored; a model writes for whoever asks' },
  },
} satisfies Rows<'agents'>
