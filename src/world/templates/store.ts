import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid, preconditionFailed } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import type { TemplateCatalog, TemplateFile } from './catalog.ts'
import { type DocumentPlace, documentPlace } from './document-place.ts'
import { MAX_DOCUMENTS } from './documents.ts'
import { parseTemplate } from './parse.ts'
import { catalogOf, lockDocument, saveDocument } from './queries.ts'
import { createTemplateRegistry } from './registry.ts'
import type { Template } from './template.ts'
import { templateTag } from './views.ts'

type Writing = Pick<
  Call<'templateUpdate' | 'templateInstructionsUpdate'>,
  'db' | 'services' | 'principal' | 'request'
>

/**
 * Stores the text that `edit` makes of the present one as the project's template `name`, and gives the file as it is
 * then. A file of the custom or user layer is changed in its place, of any other a copy in the user layer is made.
 * @throws HttpError 412 for another version than `If-Match` names, 422 for a text that is no template of this name.
 */
export async function storeTemplate(
  { db, services, principal, request }: Writing,
  name: string,
  edit: (present: TemplateFile | undefined) => string,
): Promise<TemplateFile> {
  const catalog = await catalogOf(services, db.tenantId)
  const found = catalog.find(name)
  const place = placeFor(requireTemplateText(edit(found), name), found)
  await db.transaction().execute(async (trx) => {
    // The memory of this process may be a little older than the row.
    const before = await lockDocument(trx, place.path)
    if (before && found?.path !== before.path) {
      throw conflict(`There is another template at ${place.path}`)
    }
    const present = found && before ? { ...found, content: before.content, version: before.version } : found
    if (present) requireMatch(request.ifMatch, templateTag(present))
    else if (request.ifMatch !== undefined) throw preconditionFailed()
    if (!before) requireRoom(catalog)
    const content = edit(present)
    requireType(requireTemplateText(content, place.name), present, name)
    await saveDocument(trx, { ...place, content, actorId: principal.user.id })
  })
  services.tenantCache.drop(db.tenantId)
  const stored = (await catalogOf(services, db.tenantId)).files.find((file) => file.path === place.path)
  if (!stored) throw conflict(`The template at ${place.path} has been removed in the meantime`)
  return stored
}

function requireTemplateText(content: string, file: string): Template {
  const { template, problems } = parseTemplate(content, file)
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) throw invalid('/content', `line ${error.line}: ${error.message}`)
  if (!template) throw invalid('/content', 'is no template')
  return template
}

/** A file keeps the type that it defines, and the name of a new one must mean the type of its text. */
function requireType(template: Template, present: TemplateFile | undefined, name: string): void {
  const { entityType } = template
  const wanted = present?.template?.entityType
  if (wanted !== undefined && wanted !== entityType) {
    throw invalid('/content', `entity_type: must be "${wanted}", as in ${present?.name}, not "${entityType}"`)
  }
  if (present) return
  const word = name.replace(/\.md$/i, '').replace(/_TEMPLATE$/i, '')
  if (!createTemplateRegistry([template]).resolve(word)) {
    throw invalid('/content', `entity_type: "${entityType}" is not what "${name}" means`)
  }
}

function placeFor(template: Template, present: TemplateFile | undefined): DocumentPlace {
  if (present?.path && (present.layer === 'custom' || present.layer === 'user')) {
    return { path: present.path, kind: 'template', layer: present.layer, name: present.name }
  }
  const file = present?.name ?? `${template.entityType.toUpperCase()}_TEMPLATE.md`
  const place = documentPlace(`_Templates/User/${file}`)
  if (!place) throw invalid('/path/name', 'is no name of a template file')
  return place
}

function requireRoom({ files }: TemplateCatalog): void {
  if (files.length >= MAX_DOCUMENTS) throw conflict(`There are ${files.length} templates already`)
}
