import {
  type Resolved,
  resolveApiToken,
  resolveExternalIdentity,
  resolveOAuth2Token,
  resolveSession,
  resolveSessionToken,
} from '../../database/credentials.ts'
import type { Database } from '../../database/database.ts'
import type { Secrets } from '../../services/secrets.ts'
import type { TokenUses } from '../../services/token-uses.ts'
import { permissionsOf } from '../permissions.ts'
import type { Principal } from '../principal.ts'
import type { AccessTokens } from './access-tokens.ts'
import type { Credentials } from './credentials.ts'
import { type IdentityProxies, proxyProvider, type RequestOrigin } from './identity-proxies.ts'

/** The outcome of the chain; `failure` says why a shown bearer did not count. */
export interface Authentication {
  readonly principal: Principal | null
  readonly failure: 'invalid token' | 'token expired' | null
}

/** Resolves any credential to one principal. Nothing is cached: what is revoked fails on the next request. */
export interface Authenticator {
  authenticate(credentials: Credentials, origin: RequestOrigin): Promise<Authentication>
  /**
   * The principal of a connection that stays open, as of now; null when its credential was revoked or stands for somebody else. An
   * access token that has merely expired counts as long as its session does.
   */
  renew(principal: Principal, credentials: Credentials, origin: RequestOrigin): Promise<Principal | null>
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
    permissions: row.restricted
      ? new Set()
      : permissionsOf(row.role, row.system_role, row.granted, row.scopes),
    scopes: row.scopes && new Set(row.scopes),
    restricted: row.restricted,
    credential: { kind, id: row.credential_id, expiresAt: expiresAt ?? row.expires_at },
  }
}

export function createAuthenticator(
  { system }: Pick<Database, 'system'>,
  secrets: Pick<Secrets, 'hashToken'>,
  accessTokens: AccessTokens,
  tokenUses: Pick<TokenUses, 'note'>,
  proxies?: IdentityProxies,
): Authenticator {
  async function byOpaqueToken(token: string): Promise<Principal | null> {
    const hash = secrets.hashToken(token)
    if (token.startsWith('oat_')) return toPrincipal(await resolveOAuth2Token(system, hash), 'oauth2')
    const kind = token.startsWith('nav_') ? 'api_token' : 'api_key'
    const principal = toPrincipal(await resolveApiToken(system, hash), kind)
    if (principal) tokenUses.note(principal.credential.id)
    return principal
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

  async function bySessionCookie(cookie: string): Promise<Principal | null> {
    return toPrincipal(await resolveSessionToken(system, secrets.hashToken(cookie)), 'session')
  }

  async function byProxy(
    { subject, address }: NonNullable<Credentials['named']>,
    origin: RequestOrigin,
  ): Promise<Principal | null> {
    if (!proxies?.trusts(address)) return null
    const find = async () =>
      toPrincipal(await resolveExternalIdentity(system, proxyProvider, subject), 'proxy')
    const known = await find()
    if (known) return known
    await proxies.admit(subject, origin)
    return find()
  }

  async function authenticate(
    { bearer, sessionCookie, named }: Credentials,
    origin: RequestOrigin,
  ): Promise<Authentication> {
    const shown = bearer === undefined ? { principal: null, failure: null } : await byBearer(bearer)
    if (shown.principal) return shown
    const principal =
      (sessionCookie === undefined ? null : await bySessionCookie(sessionCookie)) ??
      (named === undefined ? null : await byProxy(named, origin))
    return principal ? { principal, failure: null } : shown
  }

  return {
    authenticate,
    async renew({ user, tenantId, credential }, credentials, origin) {
      const shown = await authenticate(credentials, origin)
      const now =
        credential.kind === 'jwt' && shown.failure === 'token expired'
          ? toPrincipal(await resolveSession(system, credential.id), 'jwt')
          : shown.principal
      return now?.user.id === user.id && now.tenantId === tenantId ? now : null
    },
  }
}
