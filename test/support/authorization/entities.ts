import type { Rows, World } from './row.ts'

/** An entity of the owner, whose name and text hold the mark. */
export async function entity({ studio, owner, mark }: World, id = 'rex_marshall') {
  const answer = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: id, name: `Rex ${mark}`, markdown_body: `# ${mark}` })
  if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
  return { type: 'character', id }
}

const type = 'character'

export const entities = {
  entityList: {
    right: async (world) => {
      await entity(world)
      return { path: { type } }
    },
    otherTenant: 'own only',
  },
  entityCreate: {
    right: () => ({ path: { type }, body: { entity_id: 'rex_marshall', name: 'Rex Marshall' } }),
    otherTenant: 'own only',
  },
  entityView: { right: async (world) => ({ path: await entity(world) }), otherTenant: 'not found' },
  entityUpdate: {
    right: async (world) => ({ path: await entity(world), body: { name: 'Rex' } }),
    otherTenant: 'not found',
  },
  entityDelete: { right: async (world) => ({ path: await entity(world) }), otherTenant: 'not found' },
  entityCompare: {
    right: async (world) => {
      const { id } = await entity(world)
      return { path: { type }, body: { version_a: { entity_id: id }, version_b: { fields: {} } } }
    },
    otherTenant: 'not found',
  },
  entityMerge: {
    right: async (world) => {
      const { id } = await entity(world)
      const version_b = { fields: {}, markdown_body: `# ${world.mark}` }
      return { path: { type }, body: { version_a: { entity_id: id }, version_b } }
    },
    otherTenant: 'not found',
  },
  entityImport: {
    right: () => ({ path: { type }, body: { content: '---\nid: rex_marshall\nname: Rex\n---\n' } }),
    otherTenant: 'own only',
  },
  entityRename: {
    right: async (world) => {
      const { id } = await entity(world)
      return { body: { entity_type: type, entity_id: id, new_id: 'rex_morrow' } }
    },
    otherTenant: 'not found',
  },
  entityIdCheck: {
    right: async (world) => ({ path: { id: (await entity(world)).id } }),
    otherTenant: 'own only',
  },
  entityFix: {
    right: async (world) => {
      await entity(world)
      return { body: { entity_type: type } }
    },
    otherTenant: 'own only',
  },
} satisfies Rows<'entities'>
