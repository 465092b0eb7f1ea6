import { listConflicts } from '../../../src/world/markdown/queries.ts'
import { syncProject } from '../../../src/world/markdown/sync/engine.ts'
import { project } from '../project.ts'
import type { Rows, World } from './row.ts'

/** A conflict of the owner, whose texts hold the mark. */
async function made({ studio, owner, mark }: World) {
  const asOwner = (method: 'post' | 'put', path: string, body: object) =>
    studio.request[method](path).set('Authorization', owner.bearer).send(body)
  await asOwner('post', '/api/entity/character', { entity_id: 'rex', name: 'Rex', fields: { age: '1' } })
  await syncProject(studio.services, owner.tenantId, { kind: 'all' })
  const files = project(studio, owner.tenantId)
  await files.edit('Characters/rex/CH_rex.md', (text) => text.replace(/^age: .*$/m, `age: a${mark}`))
  await asOwner('put', '/api/entity/character/rex', { fields: { age: `b${mark}` } })
  await syncProject(studio.services, owner.tenantId, { kind: 'all' })
  const { rows } = await listConflicts(studio.database.tenant(owner.tenantId), { offset: 0, limit: 1 })
  return { path: { conflict_id: rows[0]?.conflict_id ?? '' } }
}

export const cloudSync = {
  cloudSyncConflictList: {
    right: async (world) => {
      await made(world)
      return {}
    },
    otherTenant: 'own only',
  },
  cloudSyncConflictView: { right: made, otherTenant: 'not found' },
  cloudSyncConflictResolve: {
    right: async (world) => ({ ...(await made(world)), body: { resolution: 'file' } }),
    otherTenant: 'not found',
  },
} satisfies Rows<'cloud-sync'>
