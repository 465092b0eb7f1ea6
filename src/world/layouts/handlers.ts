import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { requireMatch } from '../../http/conditional.ts'
import { invalid, invalidAll, notFound } from '../../http/errors.ts'
import type { Body, Handler } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { lockDocument, removeDocument, saveDocument, templatesOf } from '../templates/queries.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import { checkLayout } from './check.ts'
import type { Layout } from './layout.ts'
import { type LayoutFile, layoutFilesOf, readLayoutFile, typeOfLayoutFile } from './queries.ts'
import { layoutTag, toLayout } from './views.ts'

interface Found {
  readonly registry: TemplateRegistry
  readonly template: Template
  /** The project's files for the type by path, the last of which counts; there may be several that differ in case. */
  readonly files: readonly LayoutFile[]
}

/** The type in any spelling and the project's layout of it; 404 for a type without a template. */
async function find(services: Services, tenantId: string | undefined, type: string): Promise<Found> {
  const [registry, files] = await Promise.all([
    templatesOf(services, tenantId),
    layoutFilesOf(services, tenantId),
  ])
  const template = registry.resolve(type)
  if (!template) throw notFound('entity type', type)
  const ours = files.filter((one) => typeOfLayoutFile(registry, one) === template.entityType)
  return { registry, template, files: ours }
}

const pathOf = ({ template, files }: Found) =>
  files.at(-1)?.path ?? `_Templates/Layouts/${template.entityType}.layout.json`

/** The project's file as the database has it, which nobody else writes until the transaction ends. */
async function lockFile(
  trx: Transaction<DB>,
  found: Found,
  ifMatch: string | undefined,
): Promise<LayoutFile | undefined> {
  const document = await lockDocument(trx, pathOf(found))
  const file = document && readLayoutFile(document)
  requireMatch(ifMatch, layoutTag(toLayout(found.template, file)))
  return file
}

/** `GET /api/layouts` */
export const layoutList: Handler<'layoutList'> = async ({ db, services, query, reply }) => {
  const [registry, files] = await Promise.all([
    templatesOf(services, db?.tenantId),
    layoutFilesOf(services, db?.tenantId),
  ])
  const byType = new Map(files.map((file) => [typeOfLayoutFile(registry, file), file]))
  const templates = registry.all()
  const { offset, limit } = query
  const page = { total: templates.length, offset, limit }
  reply.page(page)
  return {
    ...page,
    layouts: templates
      .slice(offset, offset + limit)
      .map((template) => toLayout(template, byType.get(template.entityType))),
  }
}

/** `GET /api/layouts/{type}` */
export const layoutView: Handler<'layoutView'> = async ({ db, services, path, reply }) => {
  const { template, files } = await find(services, db?.tenantId, path.type)
  const layout = toLayout(template, files.at(-1))
  reply.etag(layoutTag(layout))
  return layout
}

/** Members of the answer that are not the layout's own. */
const OURS: ReadonlySet<string> = new Set(['is_custom', 'problems', 'created_at', 'updated_at'])

/** Absent keeps, null takes out; the times are the server's. */
function nextLayout(
  { registry, template }: Pick<Found, 'registry' | 'template'>,
  file: LayoutFile | undefined,
  body: Body<'layoutUpdate'>,
  now: Date,
): Layout {
  const given = Object.entries(body)
  if (body.entity_type !== undefined && registry.resolve(body.entity_type) !== template) {
    throw invalid('/entity_type', `must be ${template.entityType}`)
  }
  const present = Object.entries(toLayout(template, file)).filter(([key]) => !OURS.has(key))
  const cleared = new Set(given.filter(([, value]) => value === null).map(([key]) => key))
  const changed = given.filter(([key, value]) => value !== null && !OURS.has(key))
  const createdAt = file?.layout?.created_at
  const next = Object.fromEntries([...present.filter(([key]) => !cleared.has(key)), ...changed])
  const { layout, problems } = checkLayout({
    ...next,
    entity_type: template.entityType,
    created_at: typeof createdAt === 'string' ? createdAt : now.toISOString(),
    updated_at: now.toISOString(),
  })
  if (!layout) throw invalidAll(problems)
  return layout
}

/** `PUT /api/layouts/{type}` */
export const layoutUpdate: Handler<'layoutUpdate'> = async (call) => {
  const { db, services, path, body, principal, request, reply } = call
  const found = await find(services, db.tenantId, path.type)
  const file = await db.transaction().execute(async (trx) => {
    const present = await lockFile(trx, found, request.ifMatch)
    const layout = nextLayout(found, present, body, request.now)
    const place = { path: pathOf(found), kind: 'layout' as const, layer: null }
    const name = present?.name ?? `${found.template.entityType}.layout.json`
    const content = `${JSON.stringify(layout, null, 2)}\n`
    await saveDocument(trx, { ...place, name, content, actorId: principal.user.id })
    return readLayoutFile({ path: place.path, name, content })
  })
  services.tenantCache.drop(db.tenantId)
  const layout = toLayout(found.template, file)
  reply.etag(layoutTag(layout))
  return layout
}

/** Removes the project's layout of the type; false where there was none. */
async function remove(
  { db, services, request }: Parameters<Handler<'layoutDelete' | 'layoutReset'>>[0],
  found: Found,
): Promise<boolean> {
  const removed = await db.transaction().execute(async (trx) => {
    await lockFile(trx, found, request.ifMatch)
    const paths = new Set([pathOf(found), ...found.files.map((file) => file.path)])
    let any = false
    for (const path of paths) any = (await removeDocument(trx, { path })) || any
    return any
  })
  services.tenantCache.drop(db.tenantId)
  return removed
}

/** `DELETE /api/layouts/{type}` */
export const layoutDelete: Handler<'layoutDelete'> = async (call) => {
  const found = await find(call.services, call.db.tenantId, call.path.type)
  if (!(await remove(call, found))) throw notFound('layout', call.path.type)
  return { message: 'Layout deleted', entity_type: found.template.entityType }
}

/** `POST /api/layouts/{type}/reset` */
export const layoutReset: Handler<'layoutReset'> = async (call) => {
  const found = await find(call.services, call.db.tenantId, call.path.type)
  await remove(call, found)
  const layout = toLayout(found.template, undefined)
  call.reply.etag(layoutTag(layout))
  return layout
}
