import { badRequest, forbidden, notFound, unauthorized } from '../../http/errors.ts'
import type { Role } from '../../http/principal.ts'
import type { Reply, RequestFacts } from '../../http/types.ts'
import {
  hashPassword,
  passwordNeedsRehash,
  verifyAgainstDummy,
  verifyPassword,
} from '../../services/passwords.ts'
import type { Services } from '../../services/services.ts'
import { audit } from './audit.ts'
import { findAccount, listMemberships, setPasswordHash } from './queries.ts'
import { type SignIn, texts } from './rules.ts'
import { type IssuedSession, openSession, setSessionCookies } from './sessions.ts'

/**
 * The tenant that a user enters: the one asked for, else the one used last. 404 for a tenant that the user is
 * no member of, 403 for a user without any.
 */
export async function enterTenant(
  services: Services,
  userId: string,
  tenantId: string | undefined,
): Promise<{ tenantId: string; role: Role }> {
  const memberships = await listMemberships(services.database.user(userId), userId)
  const chosen =
    tenantId === undefined ? memberships[0] : memberships.find((one) => one.tenant_id === tenantId)
  if (!chosen)
    throw tenantId === undefined
      ? forbidden('The account belongs to no tenant')
      : notFound('tenant', tenantId)
  return { tenantId: chosen.tenant_id, role: chosen.role as Role }
}

/**
 * Signs a person in with a password, opens a session and sets its cookie. Whether the account exists, is
 * disabled, has no password or another one: the same 401, after the same work.
 */
export async function signIn(
  services: Services,
  request: RequestFacts,
  reply: Reply,
  attempt: { name: string; password: string; tenantId: string | undefined },
): Promise<{ signIn: SignIn; session: IssuedSession }> {
  const { config, database, limits } = services
  if (config.authMode === 'oauth')
    throw badRequest('Local login is not enabled on this server', texts.loginDisabled)
  const name = attempt.name.trim()
  await limits.consume('login-account', name.toLowerCase())

  const account = await findAccount(database.system, name)
  const right =
    account?.password_hash && account.status === 'active'
      ? await verifyPassword(account.password_hash, attempt.password)
      : await verifyAgainstDummy(attempt.password)
  if (!account || !right) {
    await audit(database.system, request, {
      action: 'user.login',
      outcome: 'failure',
      userId: account?.id ?? null,
    })
    throw unauthorized('Wrong user name or password', texts.wrongPair)
  }
  const systemRole = account.system_role === 'admin' ? 'admin' : 'user'
  if (config.authMode === 'trusted_proxy' && systemRole !== 'admin') {
    throw forbidden('Only administrators may log in with a password on this server', texts.adminLoginOnly)
  }
  const { tenantId, role } = await enterTenant(services, account.id, attempt.tenantId)
  const person: SignIn = {
    userId: account.id,
    email: account.email,
    username: account.username ?? account.email,
    tenantId,
    role,
    systemRole,
  }
  const rehashed = passwordNeedsRehash(account.password_hash ?? '')
    ? await hashPassword(attempt.password)
    : undefined
  const session = await database.system.transaction().execute(async (trx) => {
    if (rehashed !== undefined) await setPasswordHash(trx, account.id, rehashed)
    await audit(trx, request, { action: 'user.login', userId: account.id, tenantId })
    return openSession(trx, services, request, person)
  })
  await limits.reset('login-account', name.toLowerCase())
  setSessionCookies(reply, request, services, session.cookie)
  return { signIn: person, session }
}
