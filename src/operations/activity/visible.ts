/** What somebody must be allowed to read to see the changes of it; see {@link nounsFor}. */
const permissionOf: Readonly<Record<string, string>> = {
  entity: 'entities.read',
  template: 'entities.read',
  rule: 'entities.read',
  layout: 'entities.read',
  conflict: 'entities.read',
  sync: 'entities.read',
  share: 'shares.read',
  tenant: 'tenants.read',
  team: 'groups.read',
  group: 'groups.read',
  user: 'users.read',
  invite: 'users.read',
}
/** Of what is not listed. */
const otherwise = 'audit.read'

/** The kinds of things whose changes somebody sees: only the listed ones, or all but the listed ones. */
export type VisibleNouns = { readonly only: readonly string[] } | { readonly allBut: readonly string[] }

/** The change log holds every write of the tenant; the changes of what a reader may not read do not exist for them. */
export function nounsFor(permissions: ReadonlySet<string>): VisibleNouns {
  const nouns = Object.entries(permissionOf)
  return permissions.has(otherwise)
    ? { allBut: nouns.filter(([, slug]) => !permissions.has(slug)).map(([noun]) => noun) }
    : { only: nouns.filter(([, slug]) => permissions.has(slug)).map(([noun]) => noun) }
}
