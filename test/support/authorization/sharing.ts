import type { Rows, World } from './row.ts'

/** A share of everything that the owner has: of an entity whose name holds the mark. */
async function share({ studio, owner, mark }: World): Promise<{ id: string; code: string }> {
  const created = await studio.request
    .post('/api/entity/character')
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}` })
  const answer = await studio.request
    .post('/api/shares')
    .set('Authorization', owner.bearer)
    .send({ scope: 'universe', title: mark })
  if (created.status !== 201 || answer.status !== 201) throw new Error(`no share: ${answer.text}`)
  return answer.body
}

export const sharing = {
  sharingList: {
    right: async (world) => {
      await share(world)
      return {}
    },
    otherTenant: 'own only',
  },
  sharingCreate: { right: () => ({ body: { scope: 'universe' } }), otherTenant: 'own only' },
  sharingDelete: {
    right: async (world) => ({ path: { id: (await share(world)).id } }),
    otherTenant: 'not found',
  },
  sharingView: {
    right: async (world) => ({ path: { code: (await share(world)).code } }),
    otherTenant: { notApplicable: 'whoever has the code may read it, from any tenant or none' },
  },
  sharingEntityList: {
    right: async (world) => ({ path: { code: (await share(world)).code, type: 'character' } }),
    otherTenant: { notApplicable: 'whoever has the code may read it, from any tenant or none' },
  },
} satisfies Rows<'sharing'>
