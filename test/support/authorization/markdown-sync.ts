import { syncProject } from '../../../src/world/markdown/sync/engine.ts'
import type { World } from './row.ts'

/** An entity of the owner, whose name holds the mark, with its file. */
async function written({ studio, owner, mark }: World) {
  const answer = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}` })
  if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
  await syncProject(studio.services, owner.tenantId, { kind: 'all' })
  return { type: 'character', id: 'rex_marshall' }
}

/** Operations on the whole project of the caller. */
const whole = {
  right: async (world: World) => {
    await written(world)
    return {}
  },
  otherTenant: 'own only',
} as const

export const markdownSyncRows = {
  markdownStatus: whole,
  markdownCheck: whole,
  markdownImportChanges: whole,
  markdownSave: { right: async (world: World) => ({ path: await written(world) }), otherTenant: 'not found' },
  markdownLoad: { right: async (world: World) => ({ path: await written(world) }), otherTenant: 'not found' },
  markdownRefresh: whole,
  markdownWatcher: {
    right: () => ({}),
    otherTenant: { notApplicable: 'it tells about the process, not a tenant' },
  },
  markdownSyncAll: whole,
  markdownSyncType: {
    right: async (world: World) => ({ path: { type: (await written(world)).type } }),
    otherTenant: 'own only',
  },
  markdownValidateAll: whole,
  markdownSync: whole,
} as const
