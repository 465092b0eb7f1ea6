import type { Tag } from '../../../generated/operations.ts'
import { activity } from './activity.ts'
import { agents } from './agents.ts'
import { audit } from './audit.ts'
import { auth } from './auth.ts'
import { avatars } from './avatars.ts'
import { catalog } from './catalog.ts'
import { chat } from './chat.ts'
import { cloudSync } from './cloud-sync.ts'
import { config } from './config.ts'
import { entities } from './entities.ts'
import { graph } from './graph.ts'
import { groups } from './groups.ts'
import { health } from './health.ts'
import { knowledge } from './knowledge.ts'
import { layouts } from './layouts.ts'
import { loginProviders } from './login-providers.ts'
import { markdownFiles } from './markdown-files.ts'
import { markdownSyncRows } from './markdown-sync.ts'
import { oauth2 } from './oauth2.ts'
import { preferences } from './preferences.ts'
import { profiles } from './profiles.ts'
import { providers } from './providers.ts'
import { recalls } from './recalls.ts'
import { recycleBin } from './recycle-bin.ts'
import type { Row, Rows } from './row.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { sessions } from './sessions.ts'
import { shareLinks } from './share-links.ts'
import { sharing } from './sharing.ts'
import { templates } from './templates.ts'
import { tenants } from './tenants.ts'
import { tokens } from './tokens.ts'
import { tools } from './tools.ts'
import { users } from './users.ts'

/** Every operation by its tag; the compiler names a tag or an operation that is missing. */
const tables: { readonly [T in Tag]: Rows<T> } = {
  auth,
  'login-providers': loginProviders,
  oauth2,
  users,
  tenants,
  tokens,
  groups,
  audit,
  'cloud-sync': cloudSync,
  config,
  preferences,
  avatars,
  templates,
  rules,
  layouts,
  entities,
  markdown: { ...markdownFiles, ...markdownSyncRows },
  graph,
  search,
  sharing,
  'recycle-bin': recycleBin,
  activity,
  profiles,
  agents,
  recalls,
  sessions,
  'share-links': shareLinks,
  chat,
  tools,
  knowledge,
  providers,
  catalog,
  health,
}

/** The authorization table by operation. */
export const rows: ReadonlyMap<string, Row> = new Map(
  Object.values(tables).flatMap((table) => Object.entries<Row>(table)),
)
