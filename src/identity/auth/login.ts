import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { badRequest, forbidden, HttpError, notFound, unauthorized } from '../../http/errors.ts'
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
import { type FactorProblem, spendFactor } from './mfa.ts'
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

/** What somebody knows who signs in. */
export interface Attempt {
  readonly name: string
  readonly password: string
  readonly mfaCode?: string | undefined
}

/** An account whose password was right, before anything is done for it. */
export interface Proven {
  readonly account: Account
  readonly systemRole: 'admin' | 'user'
  /**
   * Whether it still holds in the transaction of what it is for, which carries the user: the password is the account's,
   * and the code of its second factor is used up. Otherwise the error for {@link Proven.refuse}, outside of it.
   */
  confirm(trx: Kysely<DB>): Promise<HttpError | undefined>
  /** Audits the failure and throws it. */
  refuse(error: HttpError): Promise<never>
  /** What is left to do once it has succeeded. */
  settle(): Promise<void>
}

const wrongPair = () => unauthorized('Wrong user name or password', texts.wrongPair)

const wrongFactor = (problem: FactorProblem) => {
  const { headers } = unauthorized()
  const message =
    problem === 'missing' ? 'is required: the account has a second factor' : 'is wrong or was used before'
  const errors = [{ pointer: '/mfa_code', message }]
  return new HttpError(401, `mfa_code: ${message}`, {
    errors,
    headers,
    message: problem === 'missing' ? texts.factorMissing : texts.factorWrong,
  })
}

/**
 * Checks a password. Whether the account exists, is disabled, has no password or another one: the same 401, after the
 * same work. 400 where nobody may log in with one, 403 where only administrators may.
 */
export async function prove(services: Services, request: RequestFacts, attempt: Attempt): Promise<Proven> {
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
      detail: { status: error.status, ...(error.errors[0] && { field: error.errors[0].pointer }) },
    })
    throw error
  }
  const stored = account?.status === 'active' ? account.password_hash : null
  const right = stored
    ? await verifyPassword(stored, attempt.password)
    : await verifyAgainstDummy(attempt.password)
  if (!account || !stored || !right) return refuse(wrongPair())

  const systemRole = account.system_role === 'admin' ? 'admin' : 'user'
  if (config.authMode === 'trusted_proxy' && systemRole !== 'admin') {
    return refuse(
      forbidden('Only administrators may log in with a password on this server', texts.adminLoginOnly),
    )
  }
  // Guesses of six digits, by somebody who knows the password: slowed much more than those of a password.
  if (attempt.mfaCode !== undefined) await limits.consume('mfa', account.id)
  return {
    account,
    systemRole,
    refuse,
    async confirm(trx) {
      if (!(await stillRight(trx, account, attempt.password))) return wrongPair()
      const problem = await spendFactor(trx, services, account.id, attempt.mfaCode)
      return problem && wrongFactor(problem)
    },
    async settle() {
      if (passwordNeedsRehash(stored)) {
        await replaceHash(database.system, account.id, stored, await hashPassword(attempt.password))
      }
      await limits.reset('login-account', key)
      if (attempt.mfaCode !== undefined) await limits.reset('mfa', account.id)
    },
  }
}

/**
 * Signs a person in with a password, opens a session and sets its cookie; the errors are those of {@link prove} and
 * {@link enterTenant}, and 401 naming `mfa_code` when the account has a second factor.
 */
export async function signIn(
  services: Services,
  request: RequestFacts,
  reply: Reply,
  attempt: Attempt & { readonly tenantId: string | undefined },
): Promise<{ signIn: SignIn; session: IssuedSession }> {
  const proven = await prove(services, request, attempt)
  const { account, systemRole } = proven
  const { tenantId, role } = await enterTenant(services, account.id, attempt.tenantId)
  const person: SignIn = {
    userId: account.id,
    email: account.email,
    username: account.username ?? account.email,
    tenantId,
    role,
    systemRole,
  }
  // Row-level security shows the second factor to the user alone.
  const own = services.database.user(account.id)
  const session = await own.transaction().execute(async (trx) => {
    const error = await proven.confirm(trx)
    if (error) return error
    await audit(trx, request, { action: 'user.login', userId: account.id, tenantId })
    return openSession(trx, services, request, person)
  })
  if (session instanceof HttpError) return proven.refuse(session)
  await proven.settle()
  setSessionCookies(reply, request, services, session.cookie)
  return { signIn: person, session }
}
