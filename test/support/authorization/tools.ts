import { skillText } from '../skills.ts'
import { zipOf } from '../zip.ts'
import type { Ask, Row, Rows, World } from './row.ts'

const archive = (mark: string) =>
  zipOf([{ name: 'SKILL.md', data: skillText('rows', `Skill ${mark}`, `# ${mark}`) }])

/** A skill of the owner's own, whose text holds the mark. */
async function skill({ studio, owner, mark }: World): Promise<void> {
  const answer = await studio.request
    .post('/api/skills/upload')
    .set('Authorization', owner.bearer)
    .attach('file', archive(mark), 'rows.zip')
  if (answer.status !== 200) throw new Error(`the skill was not stored: ${answer.text}`)
}

async function agent({ studio, owner, mark }: World): Promise<string> {
  await studio.database
    .tenant(owner.tenantId, owner.userId)
    .insertInto('agents')
    .values({ agent_id: 'agent_rows', owner_id: owner.userId, name: `Agent ${mark}` })
    .onConflict((at) => at.columns(['tenant_id', 'agent_id']).doNothing())
    .execute()
  return 'agent_rows'
}

const about = (ask: (mark: string) => Ask, otherTenant: Row['otherTenant']): Row => ({
  right: async (world) => {
    await skill(world)
    return ask(world.mark)
  },
  otherTenant,
})

/** A server of the owner's, switched off, whose name is the mark; a grant is pending. */
const ofServer = (ask: (name: string) => Ask, otherTenant: Row['otherTenant']): Row => ({
  right: async ({ studio, owner, mark }) => {
    const pending = { url: 'https://a.example', state: `${mark}.state`, verifier: 'v', until: 8.64e15 }
    await studio.database
      .tenant(owner.tenantId, owner.userId)
      .insertInto('mcp_servers')
      .values({
        name: mark,
        owner_id: owner.userId,
        protocol: 'streamable_http',
        url: 'http://127.0.0.1:1/mcp',
        disabled: true,
        status: 'error',
        sealed_oauth: studio.services.secrets.encrypt(
          JSON.stringify({ pending }),
          `mcp_servers/${mark}/oauth`,
        ),
      })
      .execute()
    return ask(mark)
  },
  otherTenant,
})

async function entity({ studio, owner, mark }: World): Promise<void> {
  const answer = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}` })
  if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
}

export const tools = {
  toolList: { right: () => ({}), otherTenant: 'own only' },
  toolExecute: about(
    () => ({ body: { tool_name: 'skill_read', tool_params: { name: 'rows' } } }),
    'not found',
  ),
  skillList: about(() => ({}), 'own only'),
  skillDelete: about(() => ({ query: { name: 'rows' } }), 'not found'),
  skillAvailable: {
    right: async (world) => ({ query: { agent_id: await agent(world) } }),
    otherTenant: 'not found',
  },
  skillUpload: {
    right: ({ mark }) => ({ file: { field: 'file', name: 'rows.zip', bytes: archive(mark) } }),
    otherTenant: 'own only',
  },
  skillImport: {
    right: () => ({ body: { url: 'http://127.0.0.1/skill.zip' } }),
    succeeds: {
      status: 400,
      because: 'an address of the own network is refused, and tests reach no other',
    },
    otherTenant: 'own only',
  },
  skillContent: about(() => ({ query: { name: 'rows' } }), 'not found'),
  skillContentSet: about(
    (mark) => ({ body: { name: 'rows', content: skillText('rows', `Skill ${mark}`) } }),
    'not found',
  ),
  mcpList: ofServer(() => ({}), 'own only'),
  mcpAdd: {
    right: ({ mark }) => ({
      body: { name: mark, protocol: 'streamable_http', streamable_http_url: 'http://127.0.0.1:1/mcp' },
    }),
    succeeds: {
      status: 502,
      because: 'an address of the own network is refused, and tests reach no other',
    },
    otherTenant: 'own only',
  },
  mcpDelete: ofServer((name) => ({ path: { server_name: name } }), 'not found'),
  mcpRefresh: ofServer((name) => ({ path: { server_name: name } }), 'not found'),
  mcpAuthorize: ofServer((name) => ({ query: { state: `${name}.state`, error: 'access_denied' } }), {
    notApplicable: 'the state is what counts, and an unknown one is 400',
  }),
  mcpServe: {
    right: async (world) => {
      await entity(world)
      return { body: { jsonrpc: '2.0', id: 1, method: 'resources/list' } }
    },
    otherTenant: 'own only',
  },
  mcpEnd: { right: () => ({}), otherTenant: { notApplicable: 'there are no sessions' } },
  mcpResource: { right: () => ({}), otherTenant: { notApplicable: 'it is the same for everybody' } },
} satisfies Rows<'tools'>
