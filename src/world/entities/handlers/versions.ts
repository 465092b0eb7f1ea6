import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { conflict, invalid, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { keepImportedText } from '../../markdown/queries.ts'
import { ruleGuard } from '../../rules/rules.ts'
import { templatesOf } from '../../templates/queries.ts'
import { compareVersions } from '../compare.ts'
import { findUnstorable } from '../fields.ts'
import { entityIdProblem } from '../identity.ts'
import { mergeVersions } from '../merge.ts'
import { proposeMerges } from '../proposals.ts'
import { allotId, lockEntity } from '../queries.ts'
import { draftProblem } from '../settle.ts'
import { requireTemplate } from '../type.ts'
import { readContent, readVersion } from '../versions.ts'
import { entityTag, toComparison, toEntity, toMergeResult } from '../views.ts'
import { createEntity, reviseEntity } from '../write.ts'

/** `POST /api/entity/{type}/compare` */
export const entityCompare: Handler<'entityCompare'> = async ({ db, path, body, services }) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const [a, b] = await Promise.all([
    readVersion(db, template, 'version_a', body.version_a),
    readVersion(db, template, 'version_b', body.version_b),
  ])
  const [left, right] = [a, b].map(({ name, status, fields, markdownBody = '' }) => ({
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    fields,
    markdownBody,
  }))
  if (!left || !right) throw new Error('two versions were read')
  return toComparison(template.entityType, compareVersions(left, right))
}

/** `POST /api/entity/{type}/smart-merge` */
export const entityMerge: Handler<'entityMerge'> = async ({ db, path, body, principal, services }) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const [base, a, b] = await Promise.all([
    body.base && readVersion(db, template, 'base', body.base),
    readVersion(db, template, 'version_a', body.version_a),
    readVersion(db, template, 'version_b', body.version_b),
  ])
  const result = mergeVersions(template, base, a, b)
  const id = body.apply_to
  if (id === undefined || result.conflicts.length > 0) {
    const proposals = await proposeMerges(services.models, result.conflicts)
    return toMergeResult(template.entityType, result, proposals, null)
  }
  const problem = draftProblem(result.merged)
  if (problem)
    throw invalid('/apply_to', `the merged content cannot be stored: ${problem.pointer} ${problem.message}`)
  const by = { actorId: principal.user.id, origin: 'merge' } as const
  const guard = await ruleGuard(services, db.tenantId, template, 'update')
  const entity = await db.transaction().execute(async (trx) => {
    const before = await lockEntity(trx, template.entityType, id)
    if (!before) throw notFound('entity', `${path.type}/${id}`)
    await guard?.(trx, id, result.merged)
    return reviseEntity(trx, template, before, result.merged, by)
  })
  const proposals = await proposeMerges(services.models, [])
  return toMergeResult(template.entityType, result, proposals, entity.version)
}

/** `POST /api/entity/{type}/import` */
export const entityImport: Handler<'entityImport'> = async ({
  db,
  path,
  body,
  principal,
  services,
  reply,
}) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const file = readContent(template, '/content', body.content)
  const named = (await templatesOf(services, db.tenantId)).resolve(file.entityType)
  if (named?.entityType !== template.entityType) {
    throw invalid(
      '/content',
      `entity_type is "${file.entityType}", which is not the path's ${template.entityType}`,
    )
  }
  const type = template.entityType
  const id = file.entityId ?? (await allotId(db, type, file.draft.name))
  if (id === undefined) throw invalid('/content', 'the front matter has neither an id nor a name')
  const wrong = entityIdProblem(id, reservedEntityIds)
  if (wrong !== undefined) throw invalid('/content', wrong)
  const problem = draftProblem(file.draft) ?? findUnstorable(body.content)
  if (problem) throw invalid('/content', `${problem.pointer}: ${problem.message}`)

  const by = { actorId: principal.user.id, origin: 'import' } as const
  const guard = await ruleGuard(services, db.tenantId, template, 'import')
  const entity = await db.transaction().execute(async (trx) => {
    await guard?.(trx, id, file.draft)
    const before = body.overwrite === true ? await lockEntity(trx, type, id) : undefined
    const stored = before
      ? await reviseEntity(trx, template, before, file.draft, by)
      : await createEntity(trx, template, { type, id, createdAt: file.createdAt }, file.draft, by)
    if (!stored) throw conflict(`Entity exists already: ${type}/${id}`)
    await keepImportedText(trx, { type, id }, body.content)
    return stored
  })
  reply.etag(entityTag(entity))
  reply.header('Location', `/api/entity/${type}/${id}`)
  return toEntity(entity, template)
}
