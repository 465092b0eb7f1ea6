import { writeLines } from '../../../http/streams.ts'
import type { Handler, RawHandler } from '../../../http/types.ts'
import { walk } from '../neighbourhood.ts'
import { edgesBetween } from '../queries.ts'
import { listRelationships } from '../relationships.ts'
import { countTypes } from '../universe.ts'
import { universeJson, universeLines } from '../universe-stream.ts'
import { toNeighbourhood, toRelationshipPage, toType } from '../views.ts'
import { entityAsked, kindsAsked, listAsked, templatesFor, typesAsked } from './asked.ts'

/** `GET /api/graph/universe` */
export const graphUniverse: RawHandler<'graphUniverse'> = async (
  { db, query, services },
  { req, res, signal },
) => {
  const templates = await templatesFor(services, db)
  const types = typesAsked(templates, listAsked(query.types), '/query/types')
  const wanted = { types, kinds: kindsAsked(query.kinds), limit: query.limit }
  const counted = await countTypes(db, types)
  const legend = counted.map(({ type, count }) => toType(templates.resolve(type), type, count))
  const lines = req.accepts(['application/json', 'application/x-ndjson']) === 'application/x-ndjson'
  res.vary('Accept')
  await writeLines(res, { contentType: lines ? 'application/x-ndjson' : 'application/json', signal }, () =>
    lines ? universeLines(db, wanted, legend) : universeJson(db, wanted, legend),
  )
}

/** `GET /api/graph/entity/{type}/{id}` */
export const graphEntity: Handler<'graphEntity'> = async ({ db, path, query, services }) => {
  const templates = await templatesFor(services, db)
  const filter = {
    types: typesAsked(templates, listAsked(query.types), '/query/types'),
    kinds: kindsAsked(query.kinds),
  }
  const center = await entityAsked(db, templates, path)
  const { depth, limit } = query
  const { neighbours, truncated } = await walk(db, [center], { depth, limit: limit - 1, filter })
  const edges = await edgesBetween(db, [center, ...neighbours], filter)
  return toNeighbourhood(templates, center, { depth, neighbours, edges, truncated })
}

/** `GET /api/relationships/{type}/{id}` */
export const graphRelationships: Handler<'graphRelationships'> = async ({
  db,
  path,
  query,
  services,
  reply,
}) => {
  const templates = await templatesFor(services, db)
  const entity = await entityAsked(db, templates, path)
  const { offset, limit } = query
  const filter = {
    direction: query.direction ?? null,
    relation: query.relation ?? null,
    kinds: kindsAsked(query.kinds),
  }
  const { total, ...found } = await listRelationships(db, entity, filter, { offset, limit })
  reply.page({ offset, limit, total })
  return toRelationshipPage(templates, entity, found, { total, offset, limit })
}
