import { unauthorized } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from './audit.ts'
import type { SignIn } from './rules.ts'
import { findSessionUser, findUsedRefreshToken, revokeSession, useRefreshToken } from './session-queries.ts'
import { type IssuedSession, renewTokens, sessionIdOf, signInOf } from './sessions.ts'

/** New tokens, and who holds them. */
export interface Renewal {
  readonly person: SignIn
  readonly tokens: Omit<IssuedSession, 'cookie'>
}

/**
 * Trades a refresh token for new ones. One that comes a second time was stolen, or the thief's successor of it
 * is out there: its session ends. 401 in that case and for any token that does not count.
 */
export async function refreshByToken(
  { services, request }: { services: Services; request: RequestFacts },
  token: string,
): Promise<Renewal> {
  const hash = services.secrets.hashToken(token)
  const renewal = await services.database.system.transaction().execute(async (trx) => {
    const used = await useRefreshToken(trx, hash)
    if (used) {
      const person = await findSessionUser(trx, used.session_id)
      return person && { person, tokens: await renewTokens(trx, services, person, used.session_id) }
    }
    const reused = await findUsedRefreshToken(trx, hash)
    if (reused) {
      await revokeSession(trx, reused.id)
      await audit(trx, request, {
        action: 'session.refresh_reuse',
        outcome: 'failure',
        userId: reused.user_id,
        tenantId: reused.tenant_id,
        detail: { session_id: reused.id },
      })
    }
    // Returned, not thrown: the revocation has to be committed.
    return undefined
  })
  if (!renewal) throw unauthorized('The refresh token is unknown, expired, revoked or was used before')
  return renewal
}

/** New tokens for the session of a live cookie or access token; 401 without one. */
export async function refreshBySession(services: Services, principal: Principal | null): Promise<Renewal> {
  const sessionId = principal ? sessionIdOf(principal) : undefined
  if (!principal || sessionId === undefined) throw unauthorized('Send a refresh token or a live session')
  const person = signInOf(principal)
  const tokens = await services.database.system
    .transaction()
    .execute((trx) => renewTokens(trx, services, person, sessionId))
  return { person, tokens }
}
