import { tagOf } from '../../http/answer.ts'
import { conflict, notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { announceTenant } from '../../services/tenant-cache.ts'
import { refreshDocuments } from '../markdown/queries.ts'
import type { TemplateFile } from './catalog.ts'
import { revalidateLater } from './documents.ts'
import { withInstructions } from './instructions.ts'
import { catalogOf, templatesOf } from './queries.ts'
import { storeTemplate } from './store.ts'
import type { Template } from './template.ts'
import {
  templateTag,
  toInstructions,
  toSchemaItem,
  toTemplate,
  toTemplateProblems,
  toTemplateSchema,
  toTemplateSummary,
  toTemplateType,
} from './views.ts'

/** The template of a type in any spelling; 404 for a type without one. */
async function requireType(
  services: Services,
  tenantId: string | undefined,
  type: string,
): Promise<Template> {
  const template = (await templatesOf(services, tenantId)).resolve(type)
  if (!template) throw notFound('entity type', type)
  return template
}

async function requireFile(
  services: Services,
  tenantId: string | undefined,
  name: string,
): Promise<TemplateFile> {
  const file = (await catalogOf(services, tenantId)).find(name)
  if (!file) throw notFound('template', name)
  return file
}

const isBroken = ({ problems }: TemplateFile) => problems.some(({ severity }) => severity === 'error')

/** By type, the file that counts first, then from the highest layer down. */
function inOrder(files: readonly TemplateFile[]): TemplateFile[] {
  const key = ({ template, name }: TemplateFile) => template?.entityType ?? name.toLowerCase()
  return files
    .toReversed()
    .sort(
      (a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)) || Number(b.inForce) - Number(a.inForce),
    )
}

/** `GET /api/templates` */
export const templateList: Handler<'templateList'> = async ({ db, services, query, reply }) => {
  const { files } = await catalogOf(services, db?.tenantId)
  const { offset, limit, overridden, category } = query
  const wanted = inOrder(files).filter(
    (file) =>
      (overridden || file.inForce || isBroken(file)) &&
      (category === undefined || file.template?.category === category),
  )
  const page = { total: wanted.length, offset, limit }
  reply.page(page)
  return {
    ...page,
    templates: wanted.slice(offset, offset + limit).map(toTemplateSummary),
    problems: toTemplateProblems(files),
  }
}

/** `GET /api/templates/entity-types` */
export const templateTypeList: Handler<'templateTypeList'> = async ({ db, services, query, reply }) => {
  const { files } = await catalogOf(services, db?.tenantId)
  const { offset, limit } = query
  const types = inOrder(files.filter(({ inForce }) => inForce))
  const page = { total: types.length, offset, limit }
  reply.page(page)
  return {
    ...page,
    entity_types: types
      .slice(offset, offset + limit)
      .flatMap((file) => (file.template ? [toTemplateType(file.template, file)] : [])),
  }
}

/** `POST /api/templates/reload` */
export const templateReload: Handler<'templateReload'> = async ({ db, services }) => {
  await refreshDocuments(services, db.tenantId, 'template')
  await db.transaction().execute(async (trx) => {
    await announceTenant(trx)
    await revalidateLater(trx)
  })
  services.tenantCache.drop(db.tenantId)
  const { registry, files } = await catalogOf(services, db.tenantId)
  const types = registry.types()
  return {
    message: 'Templates reloaded',
    templates: types.length,
    entity_types: types,
    problems: toTemplateProblems(files),
  }
}

/** `GET /api/templates/{name}` */
export const templateView: Handler<'templateView'> = async ({ db, services, path, reply }) => {
  const file = await requireFile(services, db?.tenantId, path.name)
  reply.etag(templateTag(file))
  return toTemplate(file)
}

/** `PUT /api/templates/{name}` */
export const templateUpdate: Handler<'templateUpdate'> = async (call) => {
  const file = await storeTemplate(call, call.path.name, () => call.body.content)
  call.reply.etag(templateTag(file))
  return toTemplate(file)
}

/** `GET /api/templates/{name}/instructions` */
export const templateInstructions: Handler<'templateInstructions'> = async ({
  db,
  services,
  path,
  reply,
}) => {
  const file = await requireFile(services, db?.tenantId, path.name)
  reply.etag(templateTag(file))
  return toInstructions(file)
}

/** `PUT /api/templates/{name}/instructions` */
export const templateInstructionsUpdate: Handler<'templateInstructionsUpdate'> = async (call) => {
  const file = await storeTemplate(call, call.path.name, (present) => {
    if (!present) throw notFound('template', call.path.name)
    const text = isBroken(present) ? undefined : withInstructions(present.content, call.body.instructions)
    if (text === undefined) throw conflict(`${present.name} cannot be edited in place; mend its text first`)
    return text
  })
  call.reply.etag(templateTag(file))
  return toInstructions(file)
}

/** `GET /api/entity/{type}/schema` */
export const templateSchema: Handler<'templateSchema'> = async ({ db, services, path, reply }) => {
  const schema = toTemplateSchema(await requireType(services, db?.tenantId, path.type))
  reply.etag(tagOf(JSON.stringify(schema)))
  return schema
}

/** `GET /api/schemas` */
export const templateSchemaList: Handler<'templateSchemaList'> = async ({ db, services, query, reply }) => {
  const templates = (await templatesOf(services, db?.tenantId)).all()
  const { offset, limit } = query
  const page = { total: templates.length, offset, limit }
  reply.page(page)
  return { ...page, schemas: templates.slice(offset, offset + limit).map(toSchemaItem) }
}

/** `GET /api/schemas/{type}` */
export const templateSchemaView: Handler<'templateSchemaView'> = async ({ db, services, path, reply }) => {
  const { schema } = toSchemaItem(await requireType(services, db?.tenantId, path.type))
  reply.etag(tagOf(JSON.stringify(schema)))
  return schema
}
