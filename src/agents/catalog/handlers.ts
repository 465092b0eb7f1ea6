import { notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { addDiscovered, addEntry, deleteEntry, switchMany, updateEntry } from './changes.ts'
import { discover } from './discovery.ts'
import { countEntries, findEntry, knownModels, listEntries } from './queries.ts'
import { entryTag, toDiscovered, toEntry } from './views.ts'

/** `GET /api/admin/models/catalog/` */
export const catalogList: Handler<'catalogList'> = async ({ db, query, reply }) => {
  const { page, per_page: size } = query
  const [total, rows] = await Promise.all([
    countEntries(db, query),
    listEntries(db, query, { offset: (page - 1) * size, limit: size }),
  ])
  reply.page({ page, size, total, names: { page: 'page', size: 'per_page' } })
  return { items: rows.map(toEntry), total, page, per_page: size }
}

/** `POST /api/admin/models/catalog/` */
export const catalogCreate: Handler<'catalogCreate'> = async (call) => toEntry(await addEntry(call))

/** `GET /api/admin/models/catalog/{model_config_id}` */
export const catalogView: Handler<'catalogView'> = async ({ db, path, reply }) => {
  const row = await findEntry(db, path.model_config_id)
  if (!row) throw notFound('model', path.model_config_id)
  reply.etag(entryTag(row))
  return toEntry(row)
}

/** `PUT /api/admin/models/catalog/{model_config_id}`: absent keeps, null clears. */
export const catalogUpdate: Handler<'catalogUpdate'> = async (call) => {
  const row = await updateEntry(call)
  call.reply.etag(entryTag(row))
  return toEntry(row)
}

/** `DELETE /api/admin/models/catalog/{model_config_id}` */
export const catalogDelete: Handler<'catalogDelete'> = (call) => deleteEntry(call).then(() => undefined)

/** `PATCH /api/admin/models/catalog/bulk` */
export const catalogBulkUpdate: Handler<'catalogBulkUpdate'> = async (call) =>
  (await switchMany(call)).map(toEntry)

/** `GET /api/admin/models/catalog/discover` */
export const catalogDiscover: Handler<'catalogDiscover'> = async (call) => {
  const models = await discover(call)
  const known = await knownModels(call.db, [...new Set(models.map(({ provider }) => provider))])
  return models.map((model) => toDiscovered(model, known.has(`${model.provider} ${model.modelId}`)))
}

/** `POST /api/admin/models/catalog/sync` */
export const catalogSync: Handler<'catalogSync'> = async (call) => {
  const { found, added } = await addDiscovered(call)
  return {
    added: added.length,
    skipped: found - added.length,
    added_models: added.map(({ provider, model_id }) => ({ provider, model_id })),
  }
}
