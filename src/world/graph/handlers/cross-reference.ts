import type { Handler } from '../../../http/types.ts'
import { checkReferences } from '../checks.ts'
import { buildContext } from '../context.ts'
import { findHoldings, listConflicts } from '../factions.ts'
import { keyFrom, keyOf } from '../keys.ts'
import { findContents, findNodes } from '../queries.ts'
import { listReferences } from '../references.ts'
import { findRomances, type Remember } from '../romance.ts'
import { toContext, toFactionWar, toReferencePage, toRomance, toValidation } from '../views.ts'
import { entitiesAsked, entityAsked, orAll, templatesFor, typesAsked } from './asked.ts'

/** `POST /api/entity/cross-reference/query` */
export const graphQuery: Handler<'graphQuery'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const { offset = 0, limit = 50 } = body
  const filter = {
    sourceTypes: typesAsked(templates, body.source_types, '/source_types'),
    sourceIds: orAll(body.source_ids),
    targetTypes: typesAsked(templates, body.target_types, '/target_types'),
    targetIds: orAll(body.target_ids),
    relations: orAll(body.relations),
    fields: orAll(body.fields),
    kinds: orAll(body.kinds),
    text: body.text ?? null,
    exists: body.exists ?? null,
  }
  const { total, rows } = await listReferences(db, filter, { offset, limit })
  return toReferencePage(templates, rows, { total, offset, limit })
}

/** `POST /api/entity/cross-reference/context` */
export const graphContext: Handler<'graphContext'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const filter = { types: typesAsked(templates, body.types, '/types'), kinds: orAll(body.kinds) }
  const given = await entitiesAsked(db, templates, body.entities)
  const { depth = 1, token_budget: budget = 4000, max_entities: most = 50 } = body
  return toContext(await buildContext(db, templates, given, { depth, budget, most, filter }), budget)
}

/** `POST /api/entity/cross-reference/romance` */
export const graphRomance: Handler<'graphRomance'> = async ({ db, body, services }) => {
  const templates = await templatesFor(services, db)
  const { offset = 0, limit = 50 } = body
  const asked = orAll(body.entities)
  const filter = {
    entities: asked && (await entitiesAsked(db, templates, asked)).map(keyOf),
    relations: orAll(body.relations),
    fields: body.fields ?? ['romantic'],
    mutual: body.mutual ?? null,
  }
  const remember: Remember = (key, make) => services.unchanged.get(db, JSON.stringify(key), make)
  const { total, rows, triangles } = await findRomances(db, filter, { offset, limit }, remember)
  const keys = new Set([...rows.flatMap(({ a, b }) => [a, b]), ...triangles.flat()])
  const nodes = await findNodes(db, [...keys].map(keyFrom))
  const named = new Map(nodes.map((node) => [keyOf(node), node]))
  return toRomance(templates, named, { rows, triangles }, { total, offset, limit })
}

/** `POST /api/entity/cross-reference/faction-war` */
export const graphFactionWar: Handler<'graphFactionWar'> = async ({ db, body }) => {
  const { offset = 0, limit = 50 } = body
  const asked = orAll(body.factions)
  const { total, rows } = await listConflicts(db, asked, { offset, limit })
  const factions = [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
  const [nodes, holdings] = await Promise.all([
    findNodes(
      db,
      factions.map((id) => ({ type: 'faction', id })),
    ),
    findHoldings(db, factions),
  ])
  const named = new Map(nodes.map((node) => [keyOf(node), node]))
  return toFactionWar(named, { rows, holdings }, { total, offset, limit })
}

/** `GET /api/entity/cross-reference/validate/{type}/{id}` */
export const graphValidate: Handler<'graphValidate'> = async ({ db, path, services }) => {
  const templates = await templatesFor(services, db)
  const entity = await entityAsked(db, templates, path)
  const [content] = await findContents(db, [entity], 0)
  return toValidation(entity, await checkReferences(db, entity, content?.fields ?? {}, templates))
}
