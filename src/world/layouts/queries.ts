import type { Services } from '../../services/services.ts'
import { listDocuments, type ProjectDocument } from '../templates/queries.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { checkLayout, type LayoutProblem } from './check.ts'
import type { Layout } from './layout.ts'

/** A layout file of a project. */
export interface LayoutFile {
  readonly path: string
  readonly name: string
  /** Missing where there are problems. */
  readonly layout?: Layout
  readonly problems: readonly LayoutProblem[]
}

/** Reads the text of a layout file; never throws. */
export function readLayoutFile({
  path,
  name,
  content,
}: Pick<ProjectDocument, 'path' | 'name' | 'content'>): LayoutFile {
  try {
    return { path, name, ...checkLayout(JSON.parse(content.replace(/^\uFEFF/, ''))) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { path, name, problems: [{ pointer: '', message: `is no JSON: ${reason}` }] }
  }
}

/** The layout files of a tenant, by path; nobody's without a tenant. */
export async function layoutFilesOf(
  services: Pick<Services, 'database' | 'tenantCache'>,
  tenantId: string | undefined,
): Promise<readonly LayoutFile[]> {
  if (tenantId === undefined) return []
  return services.tenantCache.get(tenantId, 'layouts', async () =>
    (await listDocuments(services.database.tenant(tenantId), 'layout')).map(readLayoutFile),
  )
}

/** The type that a layout file is for, by its name. */
export const typeOfLayoutFile = (registry: TemplateRegistry, { name }: Pick<LayoutFile, 'name'>) =>
  registry.resolve(name.replace(/\.layout\.json$/i, ''))?.entityType
