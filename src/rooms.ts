import type { Tag } from '../generated/operations.ts'
import type { Room } from './http/types.ts'
import { audit } from './identity/audit/index.ts'
import { auth } from './identity/auth/index.ts'
import { avatars } from './identity/avatars/index.ts'
import { groups } from './identity/groups/index.ts'
import { loginProviders } from './identity/login-providers/index.ts'
import { oauth2 } from './identity/oauth2/index.ts'
import { preferences } from './identity/preferences/index.ts'
import { tenants } from './identity/tenants/index.ts'
import { tokens } from './identity/tokens/index.ts'
import { users } from './identity/users/index.ts'
import { activity } from './operations/activity/index.ts'
import { config } from './operations/config/index.ts'
import { health } from './operations/health/index.ts'
import { cloudSync } from './sync/cloud-sync/index.ts'
import { entities } from './world/entities/index.ts'
import { graph } from './world/graph/index.ts'
import { layouts } from './world/layouts/index.ts'
import { markdown } from './world/markdown/index.ts'
import { recycleBin } from './world/recycle-bin/index.ts'
import { rules } from './world/rules/index.ts'
import { search } from './world/search/index.ts'
import { sharing } from './world/sharing/index.ts'
import { templates } from './world/templates/index.ts'

/** Every room by its tag; the compiler names a tag of the contract that has none. */
export const rooms: { readonly [T in Tag]: Room<T> } = {
  auth,
  'login-providers': loginProviders,
  oauth2,
  users,
  tenants,
  tokens,
  groups,
  audit,
  config,
  preferences,
  avatars,
  templates,
  entities,
  'recycle-bin': recycleBin,
  activity,
  graph,
  rules,
  'cloud-sync': cloudSync,
  markdown,
  search,
  sharing,
  layouts,
  health,
}
