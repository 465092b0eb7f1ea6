import type { Rows, World } from './row.ts'

/** An entity of the owner, whose name and text hold the mark. */
async function entity({ studio, owner, mark }: World) {
  const answer = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}`, markdown_body: `# ${mark}` })
  if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
}

export const search = {
  searchList: {
    right: async (world) => {
      await entity(world)
      return { query: { q: 'rex' } }
    },
    otherTenant: 'own only',
  },
  searchAll: {
    right: async (world) => {
      await entity(world)
      return { query: { q: 'rex' } }
    },
    otherTenant: 'own only',
  },
  searchRecent: {
    right: async (world) => {
      await entity(world)
      return {}
    },
    otherTenant: 'own only',
  },
} satisfies Rows<'search'>
