import { forbidden, HttpError, invalid, unauthorized } from '../../http/errors.ts'
import type { Call, Handler, OperationId } from '../../http/types.ts'
import { hashPassword, passwordProblems, verifyPassword } from '../../services/passwords.ts'
import { audit } from './audit.ts'
import { requireCode, sendRegistrationCode, useUpCode } from './codes.ts'
import { enterTenant, signIn } from './login.ts'
import {
  findPasswordHash,
  findProfile,
  findRefreshToken,
  findSessionUser,
  listMemberships,
  revokeApiToken,
  revokeSession,
  revokeSessionByToken,
  revokeSessionsOf,
  setPasswordHash,
  useRefreshToken,
} from './queries.ts'
import { register, requireRegistration } from './registration.ts'
import { type SignIn, texts } from './rules.ts'
import { clearSessionCookies, openSession, renewTokens, sessionIdOf, setSessionCookies } from './sessions.ts'
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

/** 422 naming the field when a new password breaks the policy. */
function requirePassword(pointer: string, password: string): void {
  const [problem] = passwordProblems(password)
  if (problem !== undefined) throw invalid(pointer, problem)
}

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
  const attempt = { name, password: body.password, tenantId: body.tenant_id }
  const { signIn: person, session } = await signIn(services, request, reply, attempt)
  return toGrant(person, session, request.now)
}

/** `POST /api/auth/web/login` */
export const authWebLogin: Handler<'authWebLogin'> = async ({ body, services, request, reply }) => {
  const attempt = { name: body.email, password: body.password, tenantId: body.tenant_id }
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
  const { tenantId, role } = await enterTenant(services, principal.user.id, body.tenant_id)
  const person: SignIn = {
    userId: principal.user.id,
    email: principal.user.email,
    username: principal.user.username,
    tenantId,
    role,
    systemRole: principal.user.systemRole,
  }
  const session = await services.database.system.transaction().execute(async (trx) => {
    await revokeSession(trx, former)
    await audit(trx, request, { action: 'session.tenant', userId: person.userId, tenantId })
    return openSession(trx, services, request, person)
  })
  setSessionCookies(reply, request, services, session.cookie)
  return toWebGrant(person, session)
}

/** `GET /api/auth/session` */
export const authSession: Handler<'authSession'> = async ({ db, principal }) =>
  toSession(principal, await findProfile(db, principal.user.id))

/** `POST /api/auth/refresh`: rotation; a token that comes twice ends its session. */
export const authRefresh: Handler<'authRefresh'> = async ({ body, principal, services, request }) => {
  const { database, secrets } = services
  const sent = body?.refresh_token
  if (sent === undefined) {
    const sessionId = principal ? sessionIdOf(principal) : undefined
    if (!principal || sessionId === undefined) throw unauthorized('Send a refresh token or a live session')
    const person: SignIn = {
      ...principal.user,
      userId: principal.user.id,
      tenantId: principal.tenantId,
      role: principal.role,
    }
    const renewed = await database.system
      .transaction()
      .execute((trx) => renewTokens(trx, services, person, sessionId))
    return toGrant(person, renewed, request.now)
  }
  const hash = secrets.hashToken(sent)
  const outcome = await database.system.transaction().execute(async (trx) => {
    const used = await useRefreshToken(trx, hash)
    if (!used) {
      const known = await findRefreshToken(trx, hash)
      if (known?.used_at) {
        await revokeSession(trx, known.session_id)
        await audit(trx, request, {
          action: 'session.refresh_reuse',
          outcome: 'failure',
          detail: { session_id: known.session_id },
        })
      }
      return undefined
    }
    const person = await findSessionUser(trx, used.session_id)
    if (!person) return undefined
    return { person, renewed: await renewTokens(trx, services, person, used.session_id) }
  })
  if (!outcome) throw unauthorized('The refresh token is unknown, expired, revoked or was used before')
  return toGrant(outcome.person, outcome.renewed, request.now)
}

/** Revokes whatever credentials came, known or not, and clears the cookies. */
async function signOut({
  principal,
  services,
  request,
  reply,
}: Pick<Call<'authLogout'>, 'principal' | 'services' | 'request' | 'reply'>) {
  const { database, secrets } = services
  const sessionId = principal ? sessionIdOf(principal) : undefined
  if (sessionId !== undefined) await revokeSession(database.system, sessionId)
  else if (principal)
    await revokeApiToken(
      database.tenant(principal.tenantId, principal.user.id),
      Number(principal.credential.id),
    )
  if (request.sessionCookie !== undefined) {
    await revokeSessionByToken(database.system, secrets.hashToken(request.sessionCookie))
  }
  if (principal)
    await audit(database.system, request, {
      action: 'user.logout',
      userId: principal.user.id,
      tenantId: principal.tenantId,
    })
  clearSessionCookies(reply, request)
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
  return toProfile(principal, { ...profile, has_password: password_hash !== null })
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
  const { database } = services
  const userId = principal.user.id
  const { password_hash: stored } = await findPasswordHash(database.system, userId)
  const right =
    stored === null ||
    (body.current_password !== undefined && (await verifyPassword(stored, body.current_password)))
  if (!right) {
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
  requirePassword('/new_password', body.new_password)
  const hash = await hashPassword(body.new_password)
  await database.system.transaction().execute(async (trx) => {
    await setPasswordHash(trx, userId, hash)
    await revokeSessionsOf(trx, userId, sessionIdOf(principal))
    await audit(trx, request, { action: 'user.password', userId, tenantId: principal.tenantId })
  })
  return { ok: true }
}
