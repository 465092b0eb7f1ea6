import { addEntity } from '../demo-world.ts'
import type { Rows, World } from './row.ts'

/** Two entities of the owner, one of which names the other, and which hold the mark. */
async function pair({ studio, owner, mark }: World): Promise<{ type: string; id: string }> {
  await addEntity(studio, owner, 'character', {
    entity_id: 'rex_marshall',
    name: `Rex ${mark}`,
    markdown_body: mark,
  })
  await addEntity(studio, owner, 'character', {
    entity_id: 'nell_vane',
    name: `Nell ${mark}`,
    fields: { romantic: [{ id: 'rex_marshall', relationship: 'ex' }] },
    markdown_body: `${mark} again: [[rex_marshall]]`,
  })
  return { type: 'character', id: 'rex_marshall' }
}

const keyOf = ({ type, id }: { type: string; id: string }) => ({ entity_type: type, entity_id: id })

export const graph = {
  graphUniverse: {
    right: async (world) => {
      await pair(world)
      return {}
    },
    otherTenant: 'own only',
  },
  graphEntity: { right: async (world) => ({ path: await pair(world) }), otherTenant: 'not found' },
  graphRelationships: { right: async (world) => ({ path: await pair(world) }), otherTenant: 'not found' },
  graphQuery: {
    right: async (world) => {
      await pair(world)
      return { body: {} }
    },
    otherTenant: 'own only',
  },
  graphContext: {
    right: async (world) => ({ body: { entities: [keyOf(await pair(world))] } }),
    otherTenant: 'not found',
  },
  graphRomance: {
    right: async (world) => {
      await pair(world)
      return { body: {} }
    },
    otherTenant: 'own only',
  },
  graphFactionWar: {
    right: async (world) => {
      await pair(world)
      return { body: {} }
    },
    otherTenant: 'own only',
  },
  graphValidate: { right: async (world) => ({ path: await pair(world) }), otherTenant: 'not found' },
  graphHybrid: { right: async (world) => ({ body: keyOf(await pair(world)) }), otherTenant: 'not found' },
  graphSemantic: { right: async (world) => ({ body: keyOf(await pair(world)) }), otherTenant: 'not found' },
  graphStructured: { right: async (world) => ({ body: keyOf(await pair(world)) }), otherTenant: 'not found' },
  graphEnhancedContext: {
    right: async (world) => ({ body: keyOf(await pair(world)) }),
    otherTenant: 'not found',
  },
} satisfies Rows<'graph'>
