import type { Call } from '../../http/types.ts'
import { audit } from './audit.ts'
import { revokeApiToken, revokeSession, revokeSessionByToken } from './session-queries.ts'
import { clearSessionCookies } from './sessions.ts'

/**
 * Ends what the request shows, all of it: the session of the access token (expired or not, for its refresh
 * tokens live on), the API token, the session of the cookie. Clears the cookies in any case.
 */
export async function signOut({
  principal,
  services,
  request,
  reply,
}: Pick<Call<'authLogout'>, 'principal' | 'services' | 'request' | 'reply'>): Promise<void> {
  const { database, secrets, accessTokens } = services
  const { bearer, sessionCookie } = request
  const sessionId = bearer === undefined ? undefined : accessTokens.sessionOf(bearer)
  const byBearer = sessionId === undefined ? undefined : await revokeSession(database.system, sessionId)
  const byCookie =
    sessionCookie === undefined
      ? undefined
      : await revokeSessionByToken(database.system, secrets.hashToken(sessionCookie))
  if (principal?.credential.kind === 'api_token' || principal?.credential.kind === 'api_key') {
    const own = database.tenant(principal.tenantId, principal.user.id)
    await revokeApiToken(own, Number(principal.credential.id))
  }
  const ended = byBearer ?? byCookie
  const userId = principal?.user.id ?? ended?.user_id
  if (userId !== undefined) {
    const tenantId = principal?.tenantId ?? ended?.tenant_id ?? null
    await audit(database.system, request, { action: 'user.logout', userId, tenantId })
  }
  clearSessionCookies(reply, request)
}
