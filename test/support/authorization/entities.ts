import type { Rows, World } from './row.ts'

/** An entity of the owner, whose name and text hold the mark. */
async function entity({ studio, owner, mark }: World, id = 'rex_marshall') {
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
} satisfies Rows<'entities'>
