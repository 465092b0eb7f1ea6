import { invalid } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { rulesOf } from '../../rules/queries.ts'
import { toEnhancedContext, toHybrid, toSemantic, toStructured } from '../connection-views.ts'
import { enhancedContext, type SectionName } from '../enhanced.ts'
import { hybridConnections } from '../hybrid.ts'
import { walk } from '../neighbourhood.ts'
import { rulesPrompt } from '../rules-prompt.ts'
import { similarEntities } from '../semantic.ts'
import { contentAsked, entityAsked, orAll, templatesFor, typesAsked } from './asked.ts'

/** `POST /api/entity/hybrid-relationships` */
export const graphHybrid: Handler<'graphHybrid'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const types = typesAsked(templates, body.types, '/types')
  const entity = await contentAsked(db, templates, body)
  const found = await hybridConnections(db, services.embeddings, templates, entity, {
    origins: new Set(body.origins ?? ['structured', 'wiki', 'mention', 'name', 'semantic']),
    types,
    minScore: body.min_score ?? 0.1,
    limit: body.limit ?? 50,
    fallback: body.fallback ?? false,
  })
  return toHybrid(entity, found)
}

/** `POST /api/entity/semantic-connections` */
export const graphSemantic: Handler<'graphSemantic'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const { entity_type: type, entity_id: id, text } = body
  const named = type !== undefined && id !== undefined
  if (named === (text !== undefined) || (type === undefined) !== (id === undefined)) {
    throw invalid('', 'takes either entity_type and entity_id, or text')
  }
  const types = typesAsked(templates, body.types, '/types')
  const answer = await similarEntities(db, services.embeddings, templates, {
    about: named ? await entityAsked(db, templates, { type, id }) : { text: text ?? '' },
    types,
    minScore: body.min_score ?? 0.05,
    limit: body.limit ?? 10,
    fallback: body.fallback ?? false,
  })
  return toSemantic(answer)
}

/** `POST /api/entity/structured-relationships` */
export const graphStructured: Handler<'graphStructured'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const filter = {
    types: typesAsked(templates, body.types, '/types'),
    kinds: orAll(body.kinds),
    relations: orAll(body.relations),
    fields: orAll(body.fields),
    direction: body.direction ?? 'both',
  }
  const entity = await entityAsked(db, templates, { type: body.entity_type, id: body.entity_id })
  const { depth = 1, limit = 100 } = body
  return toStructured(templates, entity, { depth, ...(await walk(db, [entity], { depth, limit, filter })) })
}

/** `POST /api/entity/enhanced-context` */
export const graphEnhancedContext: Handler<'graphEnhancedContext'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const entity = await contentAsked(db, templates, body)
  const sections = new Set<SectionName>(
    body.sections ?? ['entity', 'template', 'rules', 'neighbourhood', 'semantic'],
  )
  const budget = body.token_budget ?? 8000
  const rules = sections.has('rules')
    ? rulesPrompt((await rulesOf(services, db.tenantId)).forType(entity.type))
    : ''
  const context = await enhancedContext(db, services.embeddings, templates, entity, {
    sections,
    budget,
    depth: body.depth ?? 1,
    semanticLimit: body.semantic_limit ?? 5,
    fallback: body.fallback ?? false,
    rules,
  })
  return toEnhancedContext(entity, context, budget)
}
