import type { components } from '../../../generated/contract.ts'
import { ENCODING } from '../../services/tokens.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import type { EnhancedContext } from './enhanced.ts'
import type { HybridConnection } from './hybrid.ts'
import { keyFrom, keyOf } from './keys.ts'
import { type Neighbour, pathTo } from './neighbourhood.ts'
import type { NodeRow } from './queries.ts'
import { labelsOf } from './relations.ts'
import type { SemanticAnswer } from './semantic.ts'
import { rounded, toContextEntity, toNode } from './views.ts'

type Schemas = components['schemas']

const toMethod = ({ method, model, fallback }: SemanticAnswer): Schemas['GraphSemanticMethod'] => ({
  method,
  model,
  fallback,
})

export const toHybrid = (
  entity: NodeRow,
  found: { semantic: SemanticAnswer | null; total: number; connections: readonly HybridConnection[] },
): Schemas['GraphHybrid'] => ({
  entity: toNode(entity),
  semantic: found.semantic && toMethod(found.semantic),
  total: found.total,
  connections: found.connections.map((one) => ({
    entity: toNode(one.entity),
    score: rounded(one.score),
    origins: one.origins.map(({ origin, score, detail }) => ({ origin, score: rounded(score), detail })),
  })),
})

export const toSemantic = (answer: SemanticAnswer): Schemas['GraphSemantic'] => ({
  ...toMethod(answer),
  candidates: answer.candidates,
  connections: answer.connections.map(({ entity, score, terms }) => ({
    entity: toNode(entity),
    score: rounded(score),
    terms: [...terms],
  })),
})

export function toStructured(
  templates: TemplateRegistry,
  entity: NodeRow,
  found: { depth: number; neighbours: readonly Neighbour[]; truncated: boolean },
): Schemas['GraphStructured'] {
  const all = new Map(found.neighbours.map((one) => [keyOf(one), one]))
  return {
    entity: toNode(entity),
    depth: found.depth,
    truncated: found.truncated,
    relationships: found.neighbours.map((one) => ({
      entity: toNode(one),
      distance: one.distance,
      path: pathTo(one, all).map(({ from, to, relation, field, kind, direction }) => {
        const [source, target] = direction === 'outgoing' ? [from, to] : [to, from]
        const { label, inverse } = labelsOf(templates, keyFrom(source).type, { relation, field, kind })
        const read = direction === 'outgoing' ? label : inverse
        return { source, target, relation, label: read, field, kind, direction }
      }),
    })),
  }
}

export const toEnhancedContext = (
  entity: NodeRow,
  context: EnhancedContext,
  budget: number,
): Schemas['GraphEnhancedContext'] => ({
  entity: toNode(entity),
  prompt: context.prompt,
  tokens: context.tokens,
  token_budget: budget,
  encoding: ENCODING,
  truncated: context.truncated,
  sections: context.sections.map(({ section, title, text, tokens, truncated }) => ({
    section,
    title,
    text,
    tokens,
    truncated,
  })),
  neighbours: context.neighbours.map(toContextEntity),
  semantic: context.semantic && toMethod(context.semantic),
})
