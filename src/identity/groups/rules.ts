import type { Problem } from '../../http/errors.ts'
import { knownPermissions, permissionsOf, tenantPermissions } from '../../http/permissions.ts'
import { roleTemplates } from './presets.ts'

/** What is wrong with the permissions of a group or a template, one problem for each that cannot be in it. */
export const permissionProblems = (slugs: readonly string[]): Problem[] =>
  slugs.flatMap((slug, index) => {
    const pointer = `/permissions/${index}`
    if (tenantPermissions.has(slug)) return []
    return knownPermissions.has(slug)
      ? [{ pointer, message: `spans tenants, so no group can bring it: ${slug}` }]
      : [{ pointer, message: `no such permission: ${slug}` }]
  })

/** The first permission that the caller would hand on without having it. */
export const beyondCaller = (
  slugs: readonly string[],
  caller: { readonly permissions: ReadonlySet<string> },
): string | undefined => slugs.find((slug) => !caller.permissions.has(slug))

/** A template as it is kept, or comes with the server. */
export interface Template {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly permissions: readonly string[]
  /** Null for one that comes with the server. */
  readonly created_at: Date | null
}

/** One template for each role, with what the role may do. */
export const builtInTemplates: readonly Template[] = roleTemplates.map(({ id, role, name }) => ({
  id,
  name,
  description: `What the role ${role} may do`,
  permissions: [...permissionsOf(role, 'user', [], null)],
  created_at: null,
}))
