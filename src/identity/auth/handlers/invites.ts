import { conflict, HttpError, invalid, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { findTenant } from '../../tenants/queries.ts'
import { requireGrantable } from '../../users/rules.ts'
import { betaCodeOf, findBetaCode, useBetaCode } from '../beta-queries.ts'
import { issueInvite } from '../invite-issue.ts'
import { findAccountByEmail, findRoleIn } from '../invite-queries.ts'
import { acceptInvitation, requireInvite } from '../invites.ts'
import { register, requireLocalRegistration } from '../registration.ts'
import { requirePassword, texts } from '../rules.ts'
import { openSession, setSessionCookies } from '../sessions.ts'
import { toInvitation, toInvite, toTenantGrant } from '../views.ts'

/** `POST /api/auth/create-invite` */
export const authInviteCreate: Handler<'authInviteCreate'> = async (call) => {
  const { body, principal, services, request, reply, db } = call
  const { tenantId, user } = principal
  if (body.tenant_id !== undefined && body.tenant_id.toLowerCase() !== tenantId) {
    throw notFound('tenant', body.tenant_id)
  }
  const role = body.role ?? 'editor'
  requireGrantable(principal, role)
  // Nothing between here and the client keeps the token.
  reply.header('Cache-Control', 'no-store')
  return db.transaction().execute(async (trx) => {
    const account = await findAccountByEmail(trx, body.email)
    if (account && (await findRoleIn(trx, tenantId, account.id))) {
      throw conflict('The address belongs to a member of the tenant already')
    }
    const tenant = await findTenant(trx, tenantId)
    const inviter = { id: user.id, displayName: user.displayName || user.username }
    return toInvite(await issueInvite(trx, services, request, { tenant, inviter, email: body.email, role }))
  })
}

/** `GET /api/auth/validate-invite/{token}` */
export const authInviteValidate: Handler<'authInviteValidate'> = async ({ path, services }) => {
  const invite = await requireInvite(services, path.token)
  // A member who was added by an administrator sets a new password, as somebody without an account does.
  const account =
    invite.user_id === null ? await findAccountByEmail(services.database.system, invite.email) : undefined
  return toInvitation(invite, account !== undefined)
}

/** `POST /api/auth/register-with-invite` */
export const authInviteRegister: Handler<'authInviteRegister'> = async (call) => {
  const { body, services, request, reply } = call
  const { token, password, username, name, mfa_code: mfaCode } = body
  const { member, session } = await acceptInvitation(call, { token, password, username, name, mfaCode })
  setSessionCookies(reply, request, services, session.cookie)
  return toTenantGrant(member, session)
}

/** 400 in the words of the field, for a code that does not count. */
function wrongBetaCode(): HttpError {
  const problem = invalid('/invite_code', 'is unknown, used up, revoked or expired', 400)
  return new HttpError(400, problem.detail, { errors: problem.errors, message: texts.wrongBetaCode })
}

/** `POST /api/register/with-invite` */
export const authBetaRegister: Handler<'authBetaRegister'> = async ({ body, services, request, reply }) => {
  requireLocalRegistration(services)
  requirePassword('/password', body.password)
  const code = betaCodeOf(body.invite_code)
  // Refused before the work of hashing; what counts is the use that the transaction takes.
  if (!(await findBetaCode(services.database.system, code))?.usable) throw wrongBetaCode()
  let session: Awaited<ReturnType<typeof openSession>> | undefined
  const person = {
    email: body.email,
    password: body.password,
    displayName: body.name,
    tenantName: body.tenant_name,
    verified: false,
  }
  const registered = await register(services, request, person, async (trx, owner) => {
    if (!(await useBetaCode(trx, code))) throw wrongBetaCode()
    session = await openSession(trx, services, request, owner)
  })
  if (!session) throw new Error('the registration has opened no session')
  setSessionCookies(reply, request, services, session.cookie)
  return toTenantGrant(registered, session)
}
