import { tagOf } from '../../http/answer.ts'
import { notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { templatesOf } from './queries.ts'
import { toTemplateSchema } from './views.ts'

/** `GET /api/entity/{type}/schema` */
export const templateSchema: Handler<'templateSchema'> = async ({ db, path, reply }) => {
  const template = (await templatesOf(db?.tenantId)).resolve(path.type)
  if (!template) throw notFound('entity type', path.type)
  const schema = toTemplateSchema(template)
  reply.etag(tagOf(JSON.stringify(schema)))
  return schema
}
