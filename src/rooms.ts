import type { Tag } from '../generated/operations.ts'
import { agents } from './agents/agents/index.ts'
import { catalog } from './agents/catalog/index.ts'
import { chat, chatSockets } from './agents/chat/index.ts'
import { knowledge } from './agents/knowledge/index.ts'
import { profiles } from './agents/profiles/index.ts'
import { providers } from './agents/providers/index.ts'
import { recalls } from './agents/recalls/index.ts'
import { sessions } from './agents/sessions/index.ts'
import { shareLinks } from './agents/share-links/index.ts'
import { tools } from './agents/tools/index.ts'
import type { SocketHandlers } from './http/sockets.ts'
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
  chat,
  tools,
  knowledge,
  profiles,
  agents,
  recalls,
  'share-links': shareLinks,
  sessions,
  providers,
  catalog,
  health,
}

/** Every WebSocket of the contract; the compiler names one that has no handler. */
export const sockets: SocketHandlers = { ...chatSockets }
