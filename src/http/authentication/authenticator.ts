import {
  type Resolved,
  resolveApiToken,
  resolveOAuth2Token,
  resolveSession,
  resolveSessionToken,
} from '../../database/credentials.ts'
import type { Database } from '../../database/database.ts'
import type { Secrets } from '../../services/secrets.ts'
import { permissionsOf } from '../permissions.ts'
import type { Principal } from '../principal.ts'
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

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Prefixes of opaque tokens: Navi's API tokens, StudioBrain's API keys and AI keys, OAuth2 access tokens. */
const opaque = /^(nav|sbk|sba|oat)_[A-Za-z0-9_-]{20,128}$/

function toPrincipal(
  row: Resolved | undefined,
  kind: Principal['credential']['kind'],
  expiresAt: Date | null = null,
): Principal | null {
  if (!row || row.tenant_id === null || row.role === null) return null
  return {
    user: {
      id: row.user_id,
      email: row.email,
      username: row.username ?? row.email,
      displayName: row.display_name,
      systemRole: row.system_role,
    },
    tenantId: row.tenant_id,
    role: row.role,
    permissions: permissionsOf(row.role, row.system_role, row.granted, row.scopes),
    scopes: row.scopes && new Set(row.scopes),
    credential: { kind, id: row.credential_id, expiresAt: expiresAt ?? row.expires_at },
  }
}

export function createAuthenticator(
  { system }: Pick<Database, 'system'>,
  secrets: Pick<Secrets, 'hashToken'>,
  accessTokens: AccessTokens,
): Authenticator {
  async function byOpaqueToken(token: string): Promise<Principal | null> {
    const hash = secrets.hashToken(token)
    if (token.startsWith('oat_')) return toPrincipal(await resolveOAuth2Token(system, hash), 'oauth2')
    const kind = token.startsWith('nav_') ? 'api_token' : 'api_key'
    return toPrincipal(await resolveApiToken(system, hash), kind)
  }

  async function byBearer(token: string): Promise<Authentication> {
    if (opaque.test(token)) {
      const principal = await byOpaqueToken(token)
      return { principal, failure: principal ? null : 'invalid token' }
    }
    const claims = accessTokens.verify(token)
    if ('failure' in claims) return { principal: null, failure: claims.failure }
    if (!uuid.test(claims.sessionId)) return { principal: null, failure: 'invalid token' }
    const principal = toPrincipal(await resolveSession(system, claims.sessionId), 'jwt', claims.expiresAt)
    return { principal, failure: principal ? null : 'invalid token' }
  }

  return {
    async authenticate({ bearer, sessionCookie }) {
      const shown = bearer === undefined ? { principal: null, failure: null } : await byBearer(bearer)
      if (shown.principal || sessionCookie === undefined) return shown
      const session = await resolveSessionToken(system, secrets.hashToken(sessionCookie))
      const principal = toPrincipal(session, 'session')
      return principal ? { principal, failure: null } : shown
    },
  }
}
