import type { Kysely } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { conflict, invalid, notFound, preconditionFailed } from '../../../http/errors.ts'
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
import { entityTag, requireVersion, toComparison, toEntity, toMergeResult } from '../views.ts'
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
export const entityMerge: Handler<'entityMerge'> = async ({
  db,
  path,
  body,
  principal,
  services,
  request,
}) => {
  const template = await requireTemplate(services, db.tenantId, path.type)
  const type = template.entityType
  const id = body.apply_to
  const merge = async (from: Kysely<DB>) => {
    const base = body.base && (await readVersion(from, template, 'base', body.base))
    const a = await readVersion(from, template, 'version_a', body.version_a)
    const b = await readVersion(from, template, 'version_b', body.version_b)
    return mergeVersions(template, base, a, b)
  }
  if (id === undefined) {
    const result = await merge(db)
    return toMergeResult(type, result, await proposeMerges(services.models, result.conflicts), null)
  }
  const by = { actorId: principal.user.id, origin: 'merge' } as const
  const guard = await ruleGuard(services, db.tenantId, template, 'update')
  const { result, version } = await db.transaction().execute(async (trx) => {
    const before = await lockEntity(trx, type, id)
    if (!before) throw notFound('entity', `${path.type}/${id}`)
    requireVersion(request.ifMatch, before)
    // Read once nobody else can write the entity: what the merge replaces is what it was made of.
    const result = await merge(trx)
    if (result.conflicts.length > 0) return { result, version: null }
    const problem = draftProblem(result.merged)
    if (problem) {
      const message = `the merged content cannot be stored: ${problem.pointer} ${problem.message}`
      throw invalid('/apply_to', message)
    }
    await guard?.(trx, id, result.merged)
    return { result, version: (await reviseEntity(trx, template, before, result.merged, by)).version }
  })
  return toMergeResult(type, result, await proposeMerges(services.models, result.conflicts), version)
}

/** `POST /api/entity/{type}/import` */
export const entityImport: Handler<'entityImport'> = async ({
  db,
  path,
  body,
  principal,
  services,
  request,
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
    const before = await lockEntity(trx, type, id)
    if (before && body.overwrite !== true) throw conflict(`Entity exists already: ${type}/${id}`)
    if (before) requireVersion(request.ifMatch, before)
    else if (request.ifMatch !== undefined) throw preconditionFailed()
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
