import { conflict, HttpError } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { verifyPassword } from '../../services/passwords.ts'
import { audit } from './audit.ts'
import { lockAccountRow } from './invite-queries.ts'
import { newFactor, newRecoveryCodes, spendFactor, stepOf } from './mfa.ts'
import { activateFactor, beginFactor, findFactor, liftRestriction, removeFactor } from './mfa-queries.ts'
import { isFactorRequired } from './mfa-required.ts'
import { findPasswordHash } from './queries.ts'
import { texts } from './rules.ts'
import { revokeSessionsOf } from './session-queries.ts'
import { sessionIdOf } from './sessions.ts'

type Caller = Pick<Call<'authMfaEnroll'>, 'principal' | 'services' | 'request' | 'db'>

const activeAlready = () => conflict('The account has a second factor already')

/** Audits a wrong secret and throws 403 naming it. */
async function refuse(
  { principal, services, request }: Caller,
  action: string,
  pointer: '/code' | '/current_password',
): Promise<never> {
  const { user, tenantId } = principal
  const detail = { field: pointer }
  await audit(services.database.system, request, {
    action,
    outcome: 'failure',
    userId: user.id,
    tenantId,
    detail,
  })
  const message = pointer === '/code' ? 'is wrong or was used before' : 'is wrong or missing'
  throw new HttpError(403, `${pointer.slice(1)}: ${message}`, {
    errors: [{ pointer, message }],
    message: pointer === '/code' ? texts.factorWrong : texts.wrongOldPassword,
  })
}

/** Whoever finds a session open must not change how its owner signs in. An account without a password needs none. */
async function requireOwnPassword(caller: Caller, action: string, given: string | undefined): Promise<void> {
  const { principal, services } = caller
  const userId = principal.user.id
  await services.limits.consume('login-account', userId)
  const { password_hash: stored } = await findPasswordHash(services.database.system, userId)
  if (stored !== null && (given === undefined || !(await verifyPassword(stored, given)))) {
    return refuse(caller, action, '/current_password')
  }
  await services.limits.reset('login-account', userId)
}

/** A secret for the authenticator app, which counts once its code has been shown. 409 when a factor is active. */
export async function enrollFactor(caller: Caller, password: string | undefined) {
  const { principal, services, request, db } = caller
  const { id: userId, email } = principal.user
  if ((await findFactor(db, userId))?.activated_at) throw activeAlready()
  await requireOwnPassword(caller, 'mfa.enroll', password)
  const { secret, uri, sealed } = newFactor(services, { id: userId, email })
  await db.transaction().execute(async (trx) => {
    if (!(await beginFactor(trx, userId, sealed))) throw activeAlready()
    await audit(trx, request, { action: 'mfa.enroll', userId, tenantId: principal.tenantId })
  })
  return { secret, uri }
}

/**
 * Makes the factor count and returns the recovery codes. Every other session ends, since nobody was asked for a code
 * there; this one opens everything again. 403 for a wrong code, 409 when nothing was begun or a factor is active.
 */
export async function activateSecondFactor(caller: Caller, code: string): Promise<string[]> {
  const { principal, services, request, db } = caller
  const userId = principal.user.id
  const begun = await findFactor(db, userId)
  if (!begun) throw conflict('No second factor was begun: POST /api/auth/mfa/enroll does')
  if (begun.activated_at) throw activeAlready()
  await services.limits.consume('mfa', userId)
  const step = await stepOf(services, userId, begun.secret, code)
  if (step === undefined) return refuse(caller, 'mfa.activate', '/code')
  const { codes, hashes } = newRecoveryCodes(services, userId)
  await db.transaction().execute(async (trx) => {
    // Who signs in at the same time comes before, and the session ends below; or after, and is asked for a code.
    await lockAccountRow(trx, userId)
    const factor = { userId, secret: begun.secret, step, recoveryHashes: hashes }
    if (!(await activateFactor(trx, factor))) {
      throw conflict('The second factor was begun anew or activated meanwhile')
    }
    const sessionId = sessionIdOf(principal)
    await revokeSessionsOf(trx, userId, sessionId)
    if (sessionId !== undefined) await liftRestriction(trx, sessionId)
    await audit(trx, request, { action: 'mfa.activate', userId, tenantId: principal.tenantId })
  })
  await services.limits.reset('mfa', userId)
  return codes
}

/** Removes the factor. 403 for a wrong password or code, 409 without a factor or where the server requires one. */
export async function disableFactor(
  caller: Caller,
  { password, code }: { password: string | undefined; code: string },
): Promise<void> {
  const { principal, services, request, db } = caller
  const userId = principal.user.id
  if (!(await findFactor(db, userId))?.activated_at) throw conflict('The account has no second factor')
  if (await isFactorRequired(db, services.config)) throw conflict('This server requires a second factor')
  await requireOwnPassword(caller, 'mfa.disable', password)
  await services.limits.consume('mfa', userId)
  const problem = await db.transaction().execute(async (trx) => {
    await lockAccountRow(trx, userId)
    const wrong = await spendFactor(trx, services, userId, code)
    if (wrong) return wrong
    await removeFactor(trx, userId)
    await audit(trx, request, { action: 'mfa.disable', userId, tenantId: principal.tenantId })
    return undefined
  })
  if (problem) return refuse(caller, 'mfa.disable', '/code')
  await services.limits.reset('mfa', userId)
}
