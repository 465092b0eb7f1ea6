import type { Services } from '../../services/services.ts'
import { builtinCatalog, createCatalog, type TemplateCatalog } from './catalog.ts'
import { listDocuments } from './documents.ts'
import { loadBuiltinTemplates, type TemplateRegistry } from './registry.ts'

export {
  findDocument,
  listDocuments,
  lockDocument,
  type ProjectDocument,
  removeDocument,
  type SavedDocument,
  saveDocument,
} from './documents.ts'

type Sources = Pick<Services, 'database' | 'tenantCache'>

/** The template files of a tenant and what they define; without a tenant, the built-in set. */
export function catalogOf(services: Sources, tenantId: string | undefined): Promise<TemplateCatalog> {
  if (tenantId === undefined) return builtinCatalog()
  return services.tenantCache.get(tenantId, 'templates', async () => {
    const [shipped, documents] = await Promise.all([
      loadBuiltinTemplates(),
      listDocuments(services.database.tenant(tenantId), 'template'),
    ])
    return documents.length === 0 ? builtinCatalog() : createCatalog(shipped, documents)
  })
}

/** The templates that a tenant works with; without a tenant, the built-in set. */
export const templatesOf = async (
  services: Sources,
  tenantId: string | undefined,
): Promise<TemplateRegistry> => (await catalogOf(services, tenantId)).registry
