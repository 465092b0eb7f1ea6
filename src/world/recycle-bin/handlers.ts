import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { conflict, notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { createEntity, draftProblem, entityTag, toEntity } from '../entities/rules.ts'
import { templatesOf } from '../templates/queries.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import { purge } from './purge.ts'
import { countRecycled, databaseTime, lockRecycled, recycledPage, takeOut } from './queries.ts'
import { toRecycled } from './views.ts'

/** A type as the bin spells it; one whose template is gone is spelled by whoever asks. */
const storedType = (templates: TemplateRegistry, type: string): string =>
  templates.resolve(type)?.entityType ?? type.toLowerCase().replaceAll('-', '_')

/** `GET /api/recycle-bin/entity` */
export const recycleBinList: Handler<'recycleBinList'> = async ({ db, query, services, reply }) => {
  const { offset, limit } = query
  const templates = await templatesOf(services, db.tenantId)
  const type = query.type === undefined ? undefined : storedType(templates, query.type)
  const [total, rows] = await Promise.all([
    countRecycled(db, type),
    recycledPage(db, type, { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  const { recycleBinDays: days } = services.config
  return { total, offset, limit, items: rows.map((row) => toRecycled(row, templates, days)) }
}

interface Wanted {
  readonly type: string
  readonly id: string
  readonly recycleId: string | undefined
  readonly actorId: string
}

/** Puts a deletion back as a new version, inside the transaction that takes it out of the bin. */
async function restore(trx: Transaction<DB>, template: Template | undefined, wanted: Wanted) {
  const { type, id } = wanted
  const recycled = await lockRecycled(trx, wanted, wanted.recycleId)
  if (!recycled) throw notFound('deleted entity', `${type}/${id}`)
  if (!template) {
    throw conflict(
      `The type ${type} has no template any more; add one and restore ${type}/${id} then, or delete it for good`,
    )
  }
  const { snapshot, recycleId } = recycled
  const draft = {
    name: snapshot.name,
    status: snapshot.status,
    fields: snapshot.fields,
    markdownBody: snapshot.markdown_body,
    primaryAsset: snapshot.primary_asset,
  }
  const problem = draftProblem(draft)
  if (problem) throw conflict(`${type}/${id} cannot be restored: ${problem.pointer}: ${problem.message}`)
  const key = { type, id, createdAt: new Date(snapshot.created_at) }
  const by = { actorId: wanted.actorId, origin: 'restore', action: 'restore' } as const
  const entity = await createEntity(trx, template, key, draft, by)
  if (!entity) throw conflict(`There is an entity ${type}/${id} again; rename or delete it first`)
  await takeOut(trx, recycleId)
  return { entity, recycleId }
}

/** `POST /api/recycle-bin/entity/{type}/{id}/restore` */
export const recycleBinRestore: Handler<'recycleBinRestore'> = async ({
  db,
  path,
  body,
  principal,
  services,
  reply,
}) => {
  const templates = await templatesOf(services, db.tenantId)
  const type = storedType(templates, path.type)
  const template = templates.resolve(type)
  const wanted = {
    type,
    id: path.id,
    recycleId: body?.recycle_id ?? undefined,
    actorId: principal.user.id,
  }
  const entity = await db.transaction().execute(async (trx) => {
    const restored = await restore(trx, template, wanted)
    const { recycleId } = restored
    // Before the folder is written, or a new file would take the place of those that come back.
    const next = { queue: `project:${db.tenantId}`, priority: -10 }
    await services.jobs.add(trx, 'recycle.files', { tenantId: db.tenantId, restored: recycleId }, next)
    return restored.entity
  })
  if (!template) throw new Error('an entity without template was restored')
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}

/** `DELETE /api/recycle-bin/entity/{type}/{id}/permanent` */
export const recycleBinPurge: Handler<'recycleBinPurge'> = async ({ db, path, query, services }) => {
  const type = storedType(await templatesOf(services, db.tenantId), path.type)
  const which = { type, id: path.id, recycleId: query.recycle_id }
  const deleted = await purge(services, db, which, { origin: 'api' })
  if (deleted === 0) throw notFound('deleted entity', `${type}/${path.id}`)
  return { message: 'Deleted for good', entity_type: type, entity_id: path.id, deleted }
}

/** `POST /api/recycle-bin/entity/empty` */
export const recycleBinEmpty: Handler<'recycleBinEmpty'> = async ({ db, services }) => {
  const until = await databaseTime(db)
  const deleted = await purge(services, db, { until }, { origin: 'api' })
  return { message: 'The recycle bin is empty', deleted }
}
