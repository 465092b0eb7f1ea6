import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { badRequest, forbidden, type HttpError, notFound, unauthorized } from '../../http/errors.ts'
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
import { type Account, findAccount, listMemberships, lockAccount, replaceHash } from './queries.ts'
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

/** Whether the password is still the account's inside the transaction, where nobody can change it any more. */
async function stillRight(trx: Kysely<DB>, account: Account, password: string): Promise<boolean> {
  const locked = await lockAccount(trx, account.id)
  if (locked?.status !== 'active' || locked.password_hash === null) return false
  return locked.password_hash === account.password_hash || verifyPassword(locked.password_hash, password)
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
  const { key, account } = await findAccount(database.system, attempt.name.trim())
  await limits.consume('login-account', key)

  const refuse = async (error: HttpError): Promise<never> => {
    await audit(database.system, request, {
      action: 'user.login',
      outcome: 'failure',
      userId: account?.id ?? null,
      detail: { status: error.status },
    })
    throw error
  }
  const wrongPair = () => refuse(unauthorized('Wrong user name or password', texts.wrongPair))
  const stored = account?.status === 'active' ? account.password_hash : null
  const right = stored
    ? await verifyPassword(stored, attempt.password)
    : await verifyAgainstDummy(attempt.password)
  if (!account || !stored || !right) return wrongPair()

  const systemRole = account.system_role === 'admin' ? 'admin' : 'user'
  if (config.authMode === 'trusted_proxy' && systemRole !== 'admin') {
    return refuse(
      forbidden('Only administrators may log in with a password on this server', texts.adminLoginOnly),
    )
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
  const session = await database.system.transaction().execute(async (trx) => {
    if (!(await stillRight(trx, account, attempt.password))) return undefined
    await audit(trx, request, { action: 'user.login', userId: account.id, tenantId })
    return openSession(trx, services, request, person)
  })
  if (!session) return wrongPair()
  if (passwordNeedsRehash(stored)) {
    await replaceHash(database.system, account.id, stored, await hashPassword(attempt.password))
  }
  await limits.reset('login-account', key)
  setSessionCookies(reply, request, services, session.cookie)
  return { signIn: person, session }
}
