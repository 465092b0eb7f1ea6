import type { Rows, World } from './row.ts'

const post = async ({ studio, owner }: World, path: string, body: object): Promise<string> => {
  const answer = await studio.request.post(path).set('Authorization', owner.bearer).send(body)
  if (answer.status !== 201) throw new Error(`${path} made nothing: ${answer.text}`)
  return answer.body.id
}

/** A group of the owner that bears the mark, with the owner in it; its id. */
const makeGroup = (world: World) =>
  post(world, '/api/groups', { name: world.mark, member_ids: [world.owner.userId] })

const makeTemplate = (world: World) =>
  post(world, '/api/permission-templates', { name: world.mark, permissions: ['entities.read'] })

export const groups = {
  groupList: {
    right: async (world) => {
      await makeGroup(world)
      return {}
    },
    otherTenant: 'own only',
  },
  groupCreate: { right: ({ mark }) => ({ body: { name: mark } }), otherTenant: 'own only' },
  groupPresetList: {
    right: () => ({}),
    otherTenant: { notApplicable: 'the presets come with the server' },
  },
  groupUserList: {
    right: async (world) => {
      await makeGroup(world)
      return { path: { user_id: world.owner.userId } }
    },
    otherTenant: 'not found',
  },
  groupView: {
    right: async (world) => ({ path: { id: await makeGroup(world) } }),
    otherTenant: 'not found',
  },
  groupUpdate: {
    right: async (world) => ({ path: { id: await makeGroup(world) }, body: { description: 'changed' } }),
    otherTenant: 'not found',
  },
  groupDelete: {
    right: async (world) => ({ path: { id: await makeGroup(world) } }),
    otherTenant: 'not found',
  },
  groupMemberAdd: {
    right: async (world) => {
      const member = await world.studio.register({ tenantId: world.owner.tenantId, role: 'viewer' })
      return { path: { id: await makeGroup(world) }, body: { user_id: member.userId } }
    },
    otherTenant: 'not found',
  },
  groupMemberRemove: {
    right: async (world) => ({
      path: { id: await makeGroup(world), user_id: world.owner.userId },
    }),
    otherTenant: 'not found',
  },
  groupTemplateList: {
    right: async (world) => {
      await makeTemplate(world)
      return {}
    },
    otherTenant: 'own only',
  },
  groupTemplateCreate: {
    right: ({ mark }) => ({ body: { name: mark, permissions: [] } }),
    otherTenant: 'own only',
  },
} satisfies Rows<'groups'>
