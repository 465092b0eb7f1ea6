import type { Room } from '../../http/types.ts'
import { graphEnhancedContext, graphHybrid, graphSemantic, graphStructured } from './handlers/connections.ts'
import {
  graphContext,
  graphFactionWar,
  graphQuery,
  graphRomance,
  graphValidate,
} from './handlers/cross-reference.ts'
import { graphEntity, graphRelationships, graphUniverse } from './handlers/graph.ts'

/** How entities are connected. */
export const graph = {
  graphUniverse,
  graphEntity,
  graphRelationships,
  graphQuery,
  graphContext,
  graphRomance,
  graphFactionWar,
  graphValidate,
  graphHybrid,
  graphSemantic,
  graphStructured,
  graphEnhancedContext,
} satisfies Room<'graph'>
