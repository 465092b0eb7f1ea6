import type { Role } from './principal.ts'

/** What each role may do, as the slugs of `x-permission`. A role has what the roles before it have. */
const viewer = [
  'entities.read',
  'profile.read',
  'tenants.read',
  'groups.read',
  'activity.read',
  'shares.read',
  'agents.use',
] as const
const editor = [
  'entities.write',
  'rules.write',
  'teams.write',
  'templates.write',
  'layouts.write',
  'shares.write',
  'agents.write',
  'tools.write',
] as const
const admin = [
  'users.read',
  'users.manage',
  'groups.write',
  'tenants.write',
  'tenants.create',
  'invites.write',
  'audit.read',
  'recycle_bin.manage',
  'navi.sessions.read_all',
  'navi.sessions.delete_all',
  'navi.memory.read_all',
  'navi.profiles.manage',
  'models.manage',
  'tools.manage',
] as const
/** Across all tenants: only for `systemRole: admin`. */
const system = ['system.config', 'oauth2.manage', 'system.admin'] as const

const byRole: Record<Role, ReadonlySet<string>> = {
  viewer: new Set(viewer),
  editor: new Set([...viewer, ...editor]),
  admin: new Set([...viewer, ...editor, ...admin]),
  owner: new Set([...viewer, ...editor, ...admin]),
}
const withSystem = Object.fromEntries(
  Object.entries(byRole).map(([role, slugs]) => [role, new Set([...slugs, ...system])]),
) as unknown as Record<Role, ReadonlySet<string>>

/** What a role has in its tenant and a group may bring: nothing that spans tenants. */
export const tenantPermissions: ReadonlySet<string> = new Set([...viewer, ...editor, ...admin])

/** All permission slugs that exist; the contract may name no other. */
export const knownPermissions: ReadonlySet<string> = new Set([...viewer, ...editor, ...admin, ...system])

/**
 * The permissions of a role and of what groups add to it. A credential with scopes (API tokens, OAuth2) is narrowed to them: it never
 * opens more than its owner may do.
 */
export function permissionsOf(
  role: Role,
  systemRole: 'admin' | 'user',
  granted: readonly string[],
  scopes: readonly string[] | null,
): ReadonlySet<string> {
  const own = systemRole === 'admin' ? withSystem[role] : byRole[role]
  // A group never grants what spans tenants.
  const all =
    granted.length === 0 ? own : new Set([...own, ...granted.filter((slug) => tenantPermissions.has(slug))])
  if (!scopes) return all
  const wanted = new Set(scopes)
  return new Set([...all].filter((slug) => wanted.has(slug)))
}
