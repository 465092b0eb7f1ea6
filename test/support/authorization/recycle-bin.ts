import type { Rows, World } from './row.ts'

/** A deleted entity of the owner, whose name and text hold the mark. */
async function deleted({ studio, owner, mark }: World) {
  const made = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}`, markdown_body: `# ${mark}` })
  if (made.status !== 201) throw new Error(`the entity was not created: ${made.text}`)
  const gone = await studio.request
    .delete('/api/entity/character/rex_marshall')
    .set('Authorization', owner.bearer)
  if (gone.status !== 200) throw new Error(`the entity was not deleted: ${gone.text}`)
  return { type: 'character', id: 'rex_marshall' }
}

export const recycleBin = {
  recycleBinList: {
    right: async (world) => {
      await deleted(world)
      return {}
    },
    otherTenant: 'own only',
  },
  recycleBinRestore: {
    right: async (world) => ({ path: await deleted(world), body: {} }),
    otherTenant: 'not found',
  },
  recycleBinPurge: { right: async (world) => ({ path: await deleted(world) }), otherTenant: 'not found' },
  recycleBinEmpty: {
    right: async (world) => {
      await deleted(world)
      return {}
    },
    otherTenant: 'own only',
  },
} satisfies Rows<'recycle-bin'>
