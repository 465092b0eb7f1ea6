import type { Rows, World } from './row.ts'

/** An entity of the owner with two versions, whose name and text hold the mark. */
async function entity({ studio, owner, mark }: World) {
  const made = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}`, markdown_body: `# ${mark}` })
  if (made.status !== 201) throw new Error(`the entity was not created: ${made.text}`)
  const changed = await studio.request
    .put('/api/entity/character/rex_marshall')
    .set('Authorization', owner.bearer)
    .send({ fields: { age: '35' } })
  if (changed.status !== 200) throw new Error(`the entity was not changed: ${changed.text}`)
  return { type: 'character', id: 'rex_marshall' }
}

const right = async (world: World) => {
  await entity(world)
  return {}
}

export const activity = {
  activityRecent: { right, otherTenant: 'own only' },
  activityHistory: { right, otherTenant: 'own only' },
  activityDashboard: { right, otherTenant: 'own only' },
  activityVersionList: { right: async (world) => ({ path: await entity(world) }), otherTenant: 'not found' },
  activityVersionView: {
    right: async (world) => ({ path: { ...(await entity(world)), version: '1' } }),
    otherTenant: 'not found',
  },
  activityVersionRestore: {
    right: async (world) => ({ path: { ...(await entity(world)), version: '1' } }),
    otherTenant: 'not found',
  },
} satisfies Rows<'activity'>
