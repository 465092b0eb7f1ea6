import { reservedEntityIds } from '../../../generated/reserved.ts'
import { appendChange } from '../../database/change-log.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import type { Body, Handler } from '../../http/types.ts'
import { type FieldMap, readFrontmatter } from '../markdown/rules.ts'
import { templatesOf } from '../templates/queries.ts'
import type { Template } from '../templates/rules.ts'
import { compareVersions, type EntityVersion } from './compare.ts'
import { fileKeys } from './fields.ts'
import { entityIdFromName, entityIdProblem } from './identity.ts'
import { listEntities } from './listing.ts'
import { mergeFields } from './merge-fields.ts'
import {
  type EntityContent,
  findContent,
  findEntity,
  insertEntity,
  lockEntity,
  recycleEntity,
  updateEntity,
} from './queries.ts'
import { validateEntity } from './validate.ts'
import { entityTag, toComparison, toEntity, toEntityPage } from './views.ts'

/** The template of a type in any spelling; 404 for a type without one. */
export async function requireTemplate(tenantId: string | undefined, type: string): Promise<Template> {
  const template = (await templatesOf(tenantId)).resolve(type)
  if (!template) throw notFound('entity type', type)
  return template
}

/** Content with what the template finds wrong about it; an entity may be stored while it is not valid. */
const checked = (template: Template, content: Omit<EntityContent, 'problems'>): EntityContent => ({
  ...content,
  problems: validateEntity(template, content),
})

/** `GET /api/entity/{type}` */
export const entityList: Handler<'entityList'> = async ({ db, path, query, reply }) => {
  const template = await requireTemplate(db.tenantId, path.type)
  const { offset, limit, sort_by: sortBy, sort_order: sortOrder } = query
  const filter = { type: template.entityType, search: query.search, status: query.status }
  const { total, rows } = await listEntities(db, filter, { sortBy, sortOrder, offset, limit })
  reply.page({ offset, limit, total })
  return toEntityPage({ total, offset, limit }, rows, template)
}

/** `GET /api/entity/{type}/{id}` */
export const entityView: Handler<'entityView'> = async ({ db, path, reply }) => {
  const template = await requireTemplate(db.tenantId, path.type)
  const entity = await findEntity(db, template.entityType, path.id)
  if (!entity) throw notFound('entity', `${path.type}/${path.id}`)
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}

/** `POST /api/entity/{type}` */
export const entityCreate: Handler<'entityCreate'> = async ({ db, path, body, principal, reply }) => {
  const template = await requireTemplate(db.tenantId, path.type)
  const type = template.entityType
  const id = body.entity_id ?? entityIdFromName(body.name)
  if (id === undefined) {
    throw invalid('/entity_id', 'is required, because no id can be made from the name')
  }
  const problem = entityIdProblem(id, reservedEntityIds)
  if (problem !== undefined) throw invalid('/entity_id', problem)

  const content = checked(template, {
    name: body.name,
    status: body.status ?? template.status,
    fields: mergeFields(template.defaults, body.fields),
    markdownBody: body.markdown_body ?? template.markdownSkeleton,
    primaryAsset: body.primary_asset ?? null,
  })
  const entity = await db.transaction().execute(async (trx) => {
    const created = await insertEntity(trx, { type, id, actorId: principal.user.id }, content)
    if (!created) throw conflict(`Entity exists already: ${type}/${id}`)
    await appendChange(trx, {
      noun: 'entity',
      nounType: type,
      nounId: id,
      action: 'create',
      name: created.name,
    })
    return created
  })
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
  request,
  reply,
}) => {
  const template = await requireTemplate(db.tenantId, path.type)
  const type = template.entityType
  const entity = await db.transaction().execute(async (trx) => {
    const before = await lockEntity(trx, type, path.id)
    if (!before) throw notFound('entity', `${path.type}/${path.id}`)
    requireMatch(request.ifMatch, entityTag(before))
    const content = checked(template, {
      name: body.name ?? before.name,
      status: body.status ?? before.status,
      fields: mergeFields(before.fields, body.fields),
      markdownBody: body.markdown_body === undefined ? before.markdown_body : (body.markdown_body ?? ''),
      primaryAsset: body.primary_asset === undefined ? before.primary_asset : body.primary_asset,
    })
    const after = await updateEntity(trx, before, principal.user.id, content)
    const { fields } = compareVersions(toVersion(before), content)
    await appendChange(trx, {
      noun: 'entity',
      nounType: type,
      nounId: path.id,
      action: 'update',
      name: after.name,
      diff: { fields, body: before.markdown_body !== after.markdown_body },
    })
    return after
  })
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}

/** `DELETE /api/entity/{type}/{id}`: to the recycle bin. */
export const entityDelete: Handler<'entityDelete'> = async ({ db, path, principal, request }) => {
  const template = await requireTemplate(db.tenantId, path.type)
  const type = template.entityType
  const recycleId = await db.transaction().execute(async (trx) => {
    const entity = await lockEntity(trx, type, path.id)
    if (!entity) throw notFound('entity', `${path.type}/${path.id}`)
    requireMatch(request.ifMatch, entityTag(entity))
    await appendChange(trx, {
      noun: 'entity',
      nounType: type,
      nounId: path.id,
      action: 'delete',
      name: entity.name,
    })
    return recycleEntity(trx, { type, id: path.id, actorId: principal.user.id })
  })
  return {
    message: 'Moved to the recycle bin',
    entity_type: type,
    entity_id: path.id,
    recycle_id: recycleId,
  }
}

const toVersion = (row: {
  name: string
  status: string
  fields: FieldMap
  markdown_body: string
}): EntityVersion => ({
  name: row.name,
  status: row.status,
  fields: row.fields,
  markdownBody: row.markdown_body,
})

/** One side of a comparison: a stored entity, given content, or raw Markdown with front matter. */
async function readVersion(
  db: Parameters<typeof findEntity>[0],
  type: string,
  side: 'version_a' | 'version_b',
  given: Body<'entityCompare'>['version_a'],
): Promise<EntityVersion> {
  if ('entity_id' in given) {
    const entity = await findContent(db, type, given.entity_id)
    if (!entity) throw notFound('entity', `${type}/${given.entity_id}`)
    return toVersion(entity)
  }
  if ('content' in given) {
    const { data, body, problems } = readFrontmatter(given.content)
    const [problem] = problems
    if (problem) throw invalid(`/${side}/content`, `line ${problem.line}: ${problem.message}`)
    return {
      ...(typeof data.name === 'string' && { name: data.name }),
      ...(typeof data.status === 'string' && { status: data.status }),
      fields: Object.fromEntries(Object.entries(data).filter(([key]) => !fileKeys.has(key))),
      markdownBody: body,
    }
  }
  return {
    ...(given.name !== undefined && { name: given.name }),
    ...(given.status !== undefined && { status: given.status }),
    fields: given.fields,
    markdownBody: given.markdown_body ?? '',
  }
}

/** `POST /api/entity/{type}/compare` */
export const entityCompare: Handler<'entityCompare'> = async ({ db, path, body }) => {
  const { entityType } = await requireTemplate(db.tenantId, path.type)
  const [a, b] = await Promise.all([
    readVersion(db, entityType, 'version_a', body.version_a),
    readVersion(db, entityType, 'version_b', body.version_b),
  ])
  return toComparison(entityType, compareVersions(a, b))
}
