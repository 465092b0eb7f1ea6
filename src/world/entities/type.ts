import { notFound } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'
import { templatesOf } from '../templates/queries.ts'
import type { Template } from '../templates/rules.ts'

/** The template of a type in any spelling; 404 for a type without one. */
export async function requireTemplate(
  services: Pick<Services, 'database' | 'tenantCache'>,
  tenantId: string | undefined,
  type: string,
): Promise<Template> {
  const template = (await templatesOf(services, tenantId)).resolve(type)
  if (!template) throw notFound('entity type', type)
  return template
}
