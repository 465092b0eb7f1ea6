import type { Rows, World } from './row.ts'

/** An entry of the owner's catalog that bears the mark; its id. */
async function make({ studio, owner, mark }: World): Promise<string> {
  const answer = await studio.request
    .post('/api/admin/models/catalog/')
    .set('Authorization', owner.bearer)
    .send({ provider: 'openai', model_id: mark })
  if (answer.status !== 201) throw new Error(`no entry was made: ${answer.text}`)
  return answer.body.id
}

export const catalog = {
  catalogList: {
    right: async (world) => {
      await make(world)
      return {}
    },
    otherTenant: 'own only',
  },
  catalogCreate: {
    right: ({ mark }) => ({ body: { provider: 'openai', model_id: mark } }),
    otherTenant: 'own only',
  },
  catalogView: {
    right: async (world) => ({ path: { model_config_id: await make(world) } }),
    otherTenant: 'not found',
  },
  catalogUpdate: {
    right: async (world) => ({ path: { model_config_id: await make(world) }, body: { is_active: false } }),
    otherTenant: 'not found',
  },
  catalogDelete: {
    right: async (world) => ({ path: { model_config_id: await make(world) } }),
    otherTenant: 'not found',
  },
  catalogBulkUpdate: {
    right: async (world) => ({ body: { model_ids: [await make(world)], is_active: false } }),
    otherTenant: 'own only',
  },
  catalogDiscover: { right: () => ({}), otherTenant: 'own only' },
  catalogSync: { right: () => ({}), otherTenant: 'own only' },
} satisfies Rows<'catalog'>
