import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Secrets } from '../../services/secrets.ts'
import { permissionsOf } from '../permissions.ts'
import type { Principal, Role } from '../principal.ts'
import type { AccessTokens } from './access-tokens.ts'
import type { Credentials } from './credentials.ts'

/** The outcome of the chain; `failure` says why a shown bearer did not count. */
export interface Authentication {
  readonly principal: Principal | null
  readonly failure: 'invalid token' | 'token expired' | null
}

/** Resolves any credential to one principal. Nothing is cached: what is revoked fails on the next request. */
export interface Authenticator {
  authenticate(credentials: Credentials): Promise<Authentication>
}

interface ResolvedRow {
  user_id: string
  email: string
  username: string | null
  display_name: string
  system_role: string
  tenant_id: string | null
  role: string | null
  credential_id: string
  expires_at: Date | null
  scopes: string[] | null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Prefixes of opaque tokens: Navi's API tokens, StudioBrain's API keys and AI keys. */
const opaque = /^(nav|sbk|sba)_[A-Za-z0-9_-]{20,128}$/

function toPrincipal(
  row: ResolvedRow,
  kind: Principal['credential']['kind'],
  expiresAt: Date | null,
): Principal | null {
  if (row.tenant_id === null || row.role === null) return null
  const systemRole = row.system_role === 'admin' ? 'admin' : 'user'
  const role = row.role as Role
  return {
    user: {
      id: row.user_id,
      email: row.email,
      username: row.username ?? row.email,
      displayName: row.display_name,
      systemRole,
    },
    tenantId: row.tenant_id,
    role,
    permissions: permissionsOf(role, systemRole, row.scopes),
    credential: { kind, id: row.credential_id, expiresAt: expiresAt ?? row.expires_at },
  }
}

export function createAuthenticator(
  database: Database,
  secrets: Secrets,
  accessTokens: AccessTokens,
): Authenticator {
  async function first(query: ReturnType<typeof sql<ResolvedRow>>): Promise<ResolvedRow | undefined> {
    const { rows } = await query.execute(database.system)
    return rows[0]
  }

  async function byBearer(token: string): Promise<Authentication> {
    if (opaque.test(token)) {
      const row = await first(sql<ResolvedRow>`select * from resolve_api_token(${secrets.hashToken(token)})`)
      const kind = token.startsWith('nav_') ? 'api_token' : 'api_key'
      const principal = row ? toPrincipal(row, kind, null) : null
      return { principal, failure: principal ? null : 'invalid token' }
    }
    const claims = accessTokens.verify(token)
    if ('failure' in claims) return { principal: null, failure: claims.failure }
    if (!uuid.test(claims.sessionId)) return { principal: null, failure: 'invalid token' }
    const row = await first(sql<ResolvedRow>`select * from resolve_session(${claims.sessionId}::uuid)`)
    const principal = row ? toPrincipal(row, 'jwt', claims.expiresAt) : null
    return { principal, failure: principal ? null : 'invalid token' }
  }

  return {
    async authenticate({ bearer, sessionCookie }) {
      const shown = bearer === undefined ? { principal: null, failure: null } : await byBearer(bearer)
      if (shown.principal || sessionCookie === undefined) return shown
      const row = await first(
        sql<ResolvedRow>`select * from resolve_session_token(${secrets.hashToken(sessionCookie)})`,
      )
      const principal = row ? toPrincipal(row, 'session', null) : null
      return principal ? { principal, failure: null } : shown
    },
  }
}
