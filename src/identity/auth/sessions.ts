import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { sessionCookieNames } from '../../http/cookies.ts'
import type { Principal } from '../../http/principal.ts'
import type { Reply, RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { owesFactor } from './mfa-required.ts'
import type { SignIn } from './rules.ts'
import { extendSession, insertRefreshToken, insertSession } from './session-queries.ts'

/** What a client holds of a session: the bearer tokens and the value of the cookie. */
export interface IssuedSession {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresIn: number
  readonly cookie: string
  /** It opens nothing but the set-up of the second factor that the server requires and the user does not have. */
  readonly restricted: boolean
}

/** The role that Sage and Navi clients know: `admin` or `user`; StudioBrain's clients get the tenant role. */
export const accountRole = (principal: Pick<SignIn, 'role' | 'systemRole'>): 'admin' | 'user' =>
  principal.systemRole === 'admin' || principal.role === 'owner' || principal.role === 'admin'
    ? 'admin'
    : 'user'

function signAccess(services: Services, signIn: SignIn, sessionId: string): string {
  return services.accessTokens.sign(
    {
      sub: signIn.userId,
      sid: sessionId,
      tenant_id: signIn.tenantId,
      userid: signIn.userId,
      username: signIn.username,
      role: signIn.role,
    },
    services.config.accessTokenSeconds,
  )
}

function expiry(services: Services): Date {
  return new Date(services.clock.now().getTime() + services.config.sessionSeconds * 1000)
}

/** A new session with its access token, refresh token and cookie; only hashes of the last two are stored. */
export async function openSession(
  trx: Kysely<DB>,
  services: Services,
  request: RequestFacts,
  signIn: SignIn,
): Promise<IssuedSession> {
  const sessionId = randomUUID()
  const cookie = services.secrets.randomToken(32)
  const refreshToken = services.secrets.randomToken(32)
  const expiresAt = expiry(services)
  const restricted = await owesFactor(trx, services.config, signIn.userId)
  await insertSession(trx, {
    id: sessionId,
    userId: signIn.userId,
    tenantId: signIn.tenantId,
    tokenHash: services.secrets.hashToken(cookie),
    // A proxy's `X-Forwarded-For` may name anything.
    ip: isIP(request.ip) === 0 ? null : request.ip,
    userAgent: request.userAgent ?? null,
    expiresAt,
    restricted,
  })
  await insertRefreshToken(trx, services.secrets.hashToken(refreshToken), sessionId, expiresAt)
  return {
    accessToken: signAccess(services, signIn, sessionId),
    refreshToken,
    expiresIn: services.config.accessTokenSeconds,
    cookie,
    restricted,
  }
}

/** New tokens for a session that goes on; its cookie stays. */
export async function renewTokens(
  trx: Kysely<DB>,
  services: Services,
  signIn: SignIn,
  sessionId: string,
): Promise<Omit<IssuedSession, 'cookie'>> {
  const refreshToken = services.secrets.randomToken(32)
  const expiresAt = expiry(services)
  const restricted = await owesFactor(trx, services.config, signIn.userId)
  await extendSession(trx, sessionId, expiresAt, restricted)
  await insertRefreshToken(trx, services.secrets.hashToken(refreshToken), sessionId, expiresAt)
  return {
    accessToken: signAccess(services, signIn, sessionId),
    refreshToken,
    expiresIn: services.config.accessTokenSeconds,
    restricted,
  }
}

/** Sets the session cookie under both of its names. */
export function setSessionCookies(
  reply: Reply,
  request: RequestFacts,
  services: Services,
  value: string,
): void {
  for (const name of sessionCookieNames) {
    reply.cookie(name, value, { maxAge: services.config.sessionSeconds, secure: request.secure })
  }
}

/** Makes the browser forget the session cookie. */
export function clearSessionCookies(reply: Reply, request: RequestFacts): void {
  for (const name of sessionCookieNames) reply.cookie(name, '', { maxAge: 0, secure: request.secure })
}

/** The session id of a principal that came by session cookie or access token. */
export const sessionIdOf = (principal: Principal): string | undefined =>
  principal.credential.kind === 'session' || principal.credential.kind === 'jwt'
    ? principal.credential.id
    : undefined

/** The one who calls, as a session is opened or renewed for them. */
export const signInOf = ({ user, tenantId, role }: Principal): SignIn => ({
  userId: user.id,
  email: user.email,
  username: user.username,
  tenantId,
  role,
  systemRole: user.systemRole,
})
