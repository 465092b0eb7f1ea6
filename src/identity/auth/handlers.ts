import { hasAgent, hasProvider } from '../../agents/agents/queries.ts'
import { forbidden, HttpError, unauthorized } from '../../http/errors.ts'
import type { Call, Handler, OperationId } from '../../http/types.ts'
import { hashPassword, verifyPassword } from '../../services/passwords.ts'
import { audit } from './audit.ts'
import { requireCode, sendRegistrationCode, useUpCode } from './codes.ts'
import { enterTenant, signIn } from './login.ts'
import { signOut } from './logout.ts'
import { hasSecondFactor } from './mfa-queries.ts'
import { findPasswordHash, findProfile, listMemberships, lockAccount, replacePassword } from './queries.ts'
import { refreshBySession, refreshByToken } from './refresh.ts'
import { register, requireRegistration } from './registration.ts'
import { requirePassword, type SignIn, texts } from './rules.ts'
import { revokeSession, revokeSessionsOf } from './session-queries.ts'
import { accountRole, openSession, sessionIdOf, setSessionCookies, signInOf } from './sessions.ts'
import {
  toGrant,
  toLogout,
  toNaviProfile,
  toProfile,
  toRegistration,
  toSession,
  toTenantGrant,
  toWebGrant,
  toWebSession,
} from './views.ts'

/** `POST /api/register` */
export const authTenantRegister: Handler<'authTenantRegister'> = async ({
  body,
  services,
  request,
  reply,
}) => {
  await requireRegistration(services)
  requirePassword('/password', body.password)
  let session: Awaited<ReturnType<typeof openSession>> | undefined
  const registered = await register(
    services,
    request,
    {
      email: body.email,
      password: body.password,
      displayName: body.name,
      tenantName: body.tenant_name,
      verified: false,
    },
    async (trx, person) => {
      session = await openSession(trx, services, request, person)
    },
  )
  if (!session) throw new Error('the registration has opened no session')
  setSessionCookies(reply, request, services, session.cookie)
  return toTenantGrant(registered, session)
}

type CodeRegistration = Call<'authUserRegister'>['body']

async function registerWithCode(
  call: Pick<Call<OperationId>, 'services' | 'request'>,
  body: CodeRegistration,
) {
  const { services, request } = call
  requirePassword('/password', body.password)
  await requireCode(services, body.email, body.verification_code)
  return register(
    services,
    request,
    {
      email: body.email,
      password: body.password,
      username: body.username,
      phone: body.phonenum,
      verified: true,
    },
    async (trx) => {
      await useUpCode(trx, body.email)
    },
  )
}

/** `POST /api/auth/register`: a body with `verification_code` is Sage's. */
export const authRegister: Handler<'authRegister'> = async (call) => {
  const { body, services, request } = call
  await requireRegistration(services)
  if ('verification_code' in body) return toRegistration(await registerWithCode(call, body), request.now)
  requirePassword('/password', body.password)
  const registered = await register(services, request, {
    email: body.email,
    password: body.password,
    username: body.username,
    displayName: body.name ?? body.display_name,
    tenantName: body.tenant_name,
    verified: false,
  })
  return toRegistration(registered, request.now)
}

/** `POST /api/user/register` */
export const authUserRegister: Handler<'authUserRegister'> = async (call) => {
  await requireRegistration(call.services)
  return { user_id: (await registerWithCode(call, call.body)).userId }
}

/** `POST /api/auth/register/send-code` */
export const authRegisterSendCode: Handler<'authRegisterSendCode'> = async ({ body, services, request }) => {
  await requireRegistration(services)
  return sendRegistrationCode(services, request, body.email)
}

/** `POST /api/auth/login`, in both dialects. */
export const authLogin: Handler<'authLogin'> = async ({ body, services, request, reply }) => {
  const name = 'email' in body ? body.email : body.username_or_email
  const attempt = { name, password: body.password, mfaCode: body.mfa_code, tenantId: body.tenant_id }
  const { signIn: person, session } = await signIn(services, request, reply, attempt)
  return toGrant(person, session, request.now)
}

/** `POST /api/auth/web/login` */
export const authWebLogin: Handler<'authWebLogin'> = async ({ body, services, request, reply }) => {
  const { email: name, password, mfa_code: mfaCode, tenant_id: tenantId } = body
  const attempt = { name, password, mfaCode, tenantId }
  const { signIn: person, session } = await signIn(services, request, reply, attempt)
  return toWebGrant(person, session)
}

/** `GET /api/auth/web/session` */
export const authWebSession: Handler<'authWebSession'> = async ({ db, principal }) => {
  const profile = await findProfile(db, principal.user.id)
  return toWebSession(principal, profile, await listMemberships(db, principal.user.id))
}

/** `POST /api/auth/web/select-tenant`: a new session there, and the old one ends, so that no token has two tenants. */
export const authWebSelectTenant: Handler<'authWebSelectTenant'> = async ({
  body,
  principal,
  services,
  request,
  reply,
}) => {
  const former = sessionIdOf(principal)
  if (former === undefined) throw forbidden('Only a login session can switch its tenant')
  const userId = principal.user.id
  const person: SignIn = {
    ...signInOf(principal),
    ...(await enterTenant(services, userId, body.tenant_id)),
  }
  const session = await services.database.system.transaction().execute(async (trx) => {
    // Who revokes the user's sessions meanwhile finds either the old one or the new one.
    await lockAccount(trx, userId)
    if (!(await revokeSession(trx, former))) throw unauthorized()
    await audit(trx, request, {
      action: 'session.tenant',
      userId,
      tenantId: person.tenantId,
      detail: { from: principal.tenantId },
    })
    return openSession(trx, services, request, person)
  })
  setSessionCookies(reply, request, services, session.cookie)
  return toWebGrant(person, session)
}

/** `GET /api/auth/session` */
export const authSession: Handler<'authSession'> = async ({ db, principal, services }) => {
  const { id } = principal.user
  const admin = accountRole({ role: principal.role, systemRole: principal.user.systemRole }) === 'admin'
  const [profile, agent, provider] = await Promise.all([
    findProfile(db, id),
    hasAgent(db, { userId: id, admin }),
    services.models.configured || hasProvider(db, id),
  ])
  return toSession(principal, profile, { provider, agent })
}

/** `POST /api/auth/refresh`: rotation; a token that comes twice ends its session. */
export const authRefresh: Handler<'authRefresh'> = async ({ body, principal, services, request, reply }) => {
  const token = body?.refresh_token
  const { person, tokens } =
    token === undefined
      ? await refreshBySession(services, principal)
      : await refreshByToken({ services, request }, token)
  // The session lives longer now, so the browser must keep its cookie longer.
  if (
    token === undefined &&
    principal?.credential.kind === 'session' &&
    request.sessionCookie !== undefined
  ) {
    setSessionCookies(reply, request, services, request.sessionCookie)
  }
  return toGrant(person, tokens, request.now)
}

/** `POST /api/auth/logout` */
export const authLogout: Handler<'authLogout'> = async (call) => {
  await signOut(call)
  return toLogout(call.request.now)
}

/** `POST /auth/logout` */
export const authNaviLogout: Handler<'authNaviLogout'> = async (call) => {
  await signOut(call)
  return { ok: true }
}

/** `GET /api/auth/me` */
export const authMe: Handler<'authMe'> = async ({ db, principal }) => {
  const profile = await findProfile(db, principal.user.id)
  const { password_hash } = await findPasswordHash(db, principal.user.id)
  const mfa_enabled = await hasSecondFactor(db, principal.user.id)
  return toProfile(principal, { ...profile, has_password: password_hash !== null, mfa_enabled })
}

/** `GET /auth/me` */
export const authNaviMe: Handler<'authNaviMe'> = async ({ db, principal }) =>
  toNaviProfile(principal, await findProfile(db, principal.user.id))

/** `GET /auth/status` */
export const authStatus: Handler<'authStatus'> = async ({ principal }) => ({
  authenticated: principal !== null,
})

/** `POST /api/auth/set-password`: every other session of the user ends. */
export const authSetPassword: Handler<'authSetPassword'> = async ({ body, principal, services, request }) => {
  const { database, limits } = services
  const userId = principal.user.id
  const refuse = async (): Promise<never> => {
    await audit(database.system, request, {
      action: 'user.password',
      outcome: 'failure',
      userId,
      tenantId: principal.tenantId,
    })
    throw new HttpError(403, 'current_password: is wrong or missing', {
      errors: [{ pointer: '/current_password', message: 'is wrong or missing' }],
      message: texts.wrongOldPassword,
    })
  }
  await limits.consume('login-account', userId)
  const { password_hash: stored } = await findPasswordHash(database.system, userId)
  if (stored !== null) {
    const { current_password: current } = body
    if (current === undefined || !(await verifyPassword(stored, current))) return refuse()
  }
  requirePassword('/new_password', body.new_password)
  const hash = await hashPassword(body.new_password)
  const replaced = await database.system.transaction().execute(async (trx) => {
    if (!(await replacePassword(trx, userId, stored, hash))) return false
    await revokeSessionsOf(trx, userId, sessionIdOf(principal))
    await audit(trx, request, { action: 'user.password', userId, tenantId: principal.tenantId })
    return true
  })
  if (!replaced) return refuse()
  await limits.reset('login-account', userId)
  return { ok: true }
}
