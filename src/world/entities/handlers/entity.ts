import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { conflict, invalid, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { ruleGuard } from '../../rules/rules.ts'
import { entityIdProblem } from '../identity.ts'
import { listEntities } from '../listing.ts'
import { mergeFields } from '../merge-fields.ts'
import { allotId, findEntity, lockEntity } from '../queries.ts'
import { settleInput } from '../settle.ts'
import { requireTemplate } from '../type.ts'
import { entityTag, requireVersion, toEntity, toEntityPage } from '../views.ts'
import { createEntity, removeEntity, reviseEntity } from '../write.ts'

/** `GET /api/entity/{type}` */
export const entityList: Handler<'entityList'> = async ({ db, path, query, services, reply }) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const { offset, limit, sort_by: sortBy, sort_order: sortOrder } = query
  const filter = { type: template.entityType, search: query.search, status: query.status }
  const { total, rows } = await listEntities(db, filter, { sortBy, sortOrder, offset, limit })
  reply.page({ offset, limit, total })
  return toEntityPage({ total, offset, limit }, rows, template)
}

/** `GET /api/entity/{type}/{id}` */
export const entityView: Handler<'entityView'> = async ({ db, path, services, reply }) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const entity = await findEntity(db, template.entityType, path.id)
  if (!entity) throw notFound('entity', `${path.type}/${path.id}`)
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}

/** `POST /api/entity/{type}` */
export const entityCreate: Handler<'entityCreate'> = async ({
  db,
  path,
  body,
  principal,
  services,
  reply,
}) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const type = template.entityType
  const wantedId = async () => {
    const id = body.entity_id ?? (await allotId(db, type, body.name))
    if (id === undefined) {
      throw invalid('/entity_id', 'is required, because no id can be made from the name')
    }
    const problem = entityIdProblem(id, reservedEntityIds)
    if (problem !== undefined) throw invalid('/entity_id', problem)
    return id
  }
  let id = await wantedId()
  const given = settleInput(body)
  const draft = {
    name: body.name,
    status: given.status ?? template.status,
    fields: mergeFields(template.defaults, given.fields),
    markdownBody: body.markdown_body ?? template.markdownSkeleton,
    primaryAsset: body.primary_asset ?? null,
  }
  const by = { actorId: principal.user.id, origin: 'api' } as const
  const guard = await ruleGuard(services, db.tenantId, template, 'create')
  const store = () =>
    db.transaction().execute(async (trx) => {
      await guard?.(trx, id, draft)
      return createEntity(trx, template, { type, id }, draft, by)
    })
  let entity = await store()
  while (!entity) {
    const tried = id
    id = await wantedId()
    // Unless an entity of another name that makes the same id came in between.
    if (id === tried) throw conflict(`Entity exists already: ${type}/${id}`)
    entity = await store()
  }
  reply.etag(entityTag(entity))
  reply.header('Location', `/api/entity/${type}/${id}`)
  return toEntity(entity, template)
}

/** `PUT /api/entity/{type}/{id}`: absent keeps, null clears. */
export const entityUpdate: Handler<'entityUpdate'> = async ({
  db,
  path,
  body,
  principal,
  services,
  request,
  reply,
}) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const type = template.entityType
  const given = settleInput(body)
  const by = { actorId: principal.user.id, origin: 'api' } as const
  const guard = await ruleGuard(services, db.tenantId, template, 'update')
  const entity = await db.transaction().execute(async (trx) => {
    const before = await lockEntity(trx, type, path.id)
    if (!before) throw notFound('entity', `${path.type}/${path.id}`)
    requireVersion(request.ifMatch, before)
    const draft = {
      name: given.name ?? before.name,
      status: given.status ?? before.status,
      fields: mergeFields(before.fields, given.fields),
      markdownBody: body.markdown_body === undefined ? before.markdown_body : (body.markdown_body ?? ''),
      primaryAsset: body.primary_asset === undefined ? before.primary_asset : body.primary_asset,
    }
    await guard?.(trx, path.id, draft)
    return reviseEntity(trx, template, before, draft, by)
  })
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}

/** `DELETE /api/entity/{type}/{id}`: to the recycle bin. */
export const entityDelete: Handler<'entityDelete'> = async ({ db, path, principal, services, request }) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const type = template.entityType
  const recycleId = await db.transaction().execute(async (trx) => {
    const entity = await lockEntity(trx, type, path.id)
    if (!entity) throw notFound('entity', `${path.type}/${path.id}`)
    requireVersion(request.ifMatch, entity)
    return removeEntity(trx, entity, { actorId: principal.user.id, origin: 'api' })
  })
  return {
    message: 'Moved to the recycle bin',
    entity_type: type,
    entity_id: path.id,
    recycle_id: recycleId,
  }
}
