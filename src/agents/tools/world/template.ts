import { notFound } from '../../../http/errors.ts'
import { templatesOf } from '../../../world/templates/queries.ts'
import type { Template } from '../../../world/templates/rules.ts'
import type { ToolContext } from '../tool.ts'

/** The template of an entity type in any spelling; 404, naming those that there are, for a type without one. */
export async function templateOf({ services, db }: ToolContext, type: string): Promise<Template> {
  const templates = await templatesOf(services, db.tenantId)
  const template = templates.resolve(type)
  if (template) return template
  const known = templates.all().map(({ entityType }) => entityType)
  throw notFound('entity type', `${type.slice(0, 64)} (there are: ${known.join(', ')})`)
}
