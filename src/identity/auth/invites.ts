import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import { conflict, HttpError, invalid, notFound, unauthorized } from '../../http/errors.ts'
import type { Principal, Role } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import { hashPassword } from '../../services/passwords.ts'
import type { Services } from '../../services/services.ts'
import { lockSeats } from '../tenants/queries.ts'
import { requireSeat } from '../tenants/rules.ts'
import { audit } from './audit.ts'
import {
  acceptInvite,
  findAccountByEmail,
  findOpenInvite,
  findRoleIn,
  hasHadSession,
  lockAccountRow,
  noteAcceptedBy,
  type OpenInvite,
  setFirstPassword,
} from './invite-queries.ts'
import { prove } from './login.ts'
import { emailTaken, insertMembership, insertUser, lockAccount, usernameTaken } from './queries.ts'
import { type Registered, requireLocalRegistration } from './registration.ts'
import { nameFromEmail, requirePassword, texts } from './rules.ts'
import { type IssuedSession, openSession } from './sessions.ts'

type Trx = Transaction<DB>

/** What somebody sends who accepts an invitation. */
export interface Acceptance {
  readonly token: string
  readonly password?: string | undefined
  readonly username?: string | undefined
  readonly name?: string | undefined
  readonly mfaCode?: string | undefined
}

/** A member, and the session that is opened for them. */
export interface Accepted {
  readonly member: Registered
  readonly session: IssuedSession
}

interface Caller {
  readonly services: Services
  readonly request: RequestFacts
  readonly principal: Principal | null
}

const noInvite = () => notFound('invitation')
const memberAlready = () => conflict('The invited person is a member of the tenant already')

/** The open invitation with this token; 404 for any other. */
export async function requireInvite(services: Services, token: string): Promise<OpenInvite> {
  const invite = await findOpenInvite(services.database.system, services.secrets.hashToken(token))
  if (!invite) throw noInvite()
  return invite
}

/** A password for a new account: 400 where nobody logs in with one, 422 naming the field. */
function newPassword(services: Services, password: string | undefined): string {
  requireLocalRegistration(services)
  if (password === undefined) throw invalid('/password', 'is required')
  requirePassword('/password', password)
  return password
}

const memberOf = (
  invite: OpenInvite,
  account: { id: string; email: string; username: string | null; system_role: string },
  role: Role = invite.role,
): Registered => ({
  userId: account.id,
  email: account.email,
  username: account.username ?? account.email,
  tenantId: invite.tenant_id,
  role,
  systemRole: account.system_role === 'admin' ? 'admin' : 'user',
  tenant: { id: invite.tenant_id, name: invite.tenant_name, slug: invite.tenant_slug },
})

/** What every acceptance does last, in its transaction: the rows that tell of it, and the session. */
async function complete(trx: Trx, caller: Caller, invite: OpenInvite, member: Registered): Promise<Accepted> {
  const { userId, tenantId, role } = member
  await noteAcceptedBy(trx, invite, userId)
  await audit(trx, caller.request, {
    action: 'invite.accept',
    userId,
    tenantId,
    detail: { invite_id: invite.id, role },
  })
  await appendChange(trx, {
    noun: 'user',
    nounId: userId,
    action: invite.user_id === null ? 'create' : 'update',
  })
  return { member, session: await openSession(trx, caller.services, caller.request, member) }
}

/** Takes a seat of the tenant and uses the invitation up, in the order in which everybody locks the two. */
async function takeSeat(trx: Trx, invite: OpenInvite): Promise<void> {
  requireSeat(await lockSeats(trx, invite.tenant_id))
  if (!(await acceptInvite(trx, invite))) throw noInvite()
}

/** Somebody without an account gets one. Not verified: the link was in the answer to the inviter as well. */
async function asNewcomer(caller: Caller, invite: OpenInvite, wanted: Acceptance): Promise<Accepted> {
  const { services, request } = caller
  const { username } = wanted
  const passwordHash = await hashPassword(newPassword(services, wanted.password))
  const account = {
    id: randomUUID(),
    email: invite.email,
    username: username ?? null,
    system_role: 'user' as const,
  }
  const db = services.database.tenant(invite.tenant_id, account.id)
  return db.transaction().execute(async (trx) => {
    await takeSeat(trx, invite)
    if (username !== undefined && (await usernameTaken(trx, username))) {
      throw conflict('The user name is taken', texts.usernameTaken)
    }
    if (await emailTaken(trx, invite.email)) throw conflict('The e-mail address is taken', texts.emailTaken)
    await insertUser(trx, {
      ...account,
      displayName: wanted.name ?? username ?? nameFromEmail(invite.email),
      passwordHash,
      phone: null,
      systemRole: account.system_role,
      emailVerifiedAt: null,
    })
    await insertMembership(trx, invite.tenant_id, account.id, invite.role)
    await audit(trx, request, { action: 'user.register', userId: account.id, tenantId: invite.tenant_id })
    return complete(trx, caller, invite, memberOf(invite, account))
  })
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccountByEmail>>>

/** Somebody with an account joins with it, as who they prove to be: nobody else may, whoever holds the link. */
async function asAccount(
  caller: Caller,
  invite: OpenInvite,
  account: Account,
  { password, mfaCode }: Acceptance,
): Promise<Accepted> {
  const { services, request, principal } = caller
  const signedIn =
    principal?.user.id === account.id && (principal.scopes === null || principal.scopes.has('account'))
  if (!signedIn && password === undefined) {
    const { headers } = unauthorized()
    const errors = [{ pointer: '/password', message: 'is required: the address has an account' }]
    throw new HttpError(401, 'password: is required: the address has an account', { errors, headers })
  }
  const proven = signedIn
    ? undefined
    : await prove(services, request, { name: account.email, password: password ?? '', mfaCode })
  const db = services.database.tenant(invite.tenant_id, account.id)
  const outcome = await db.transaction().execute(async (trx) => {
    const error = await proven?.confirm(trx)
    if (error) return error
    if (!proven && (await lockAccount(trx, account.id))?.status !== 'active') throw noInvite()
    if (await findRoleIn(trx, invite.tenant_id, account.id)) throw memberAlready()
    await takeSeat(trx, invite)
    await insertMembership(trx, invite.tenant_id, account.id, invite.role)
    return complete(trx, caller, invite, memberOf(invite, account))
  })
  if (outcome instanceof HttpError) return proven ? proven.refuse(outcome) : Promise.reject(outcome)
  await proven?.settle()
  return outcome
}

/** The member whose account an administrator made sets its first password; who has signed in before resets it. */
async function asAddedMember(
  caller: Caller,
  invite: OpenInvite,
  userId: string,
  wanted: Acceptance,
): Promise<Accepted> {
  const { services } = caller
  const hash = await hashPassword(newPassword(services, wanted.password))
  const db = services.database.tenant(invite.tenant_id, userId)
  return db.transaction().execute(async (trx) => {
    const account = await lockAccountRow(trx, userId)
    const role = await findRoleIn(trx, invite.tenant_id, userId)
    const same = account?.email.toLowerCase() === invite.email.toLowerCase()
    if (!account || !role || !same || account.status !== 'active') throw noInvite()
    if (await hasHadSession(trx, userId)) throw noInvite()
    if (!(await acceptInvite(trx, invite))) throw noInvite()
    await setFirstPassword(trx, userId, hash, wanted.name)
    return complete(trx, caller, invite, memberOf(invite, account, role))
  })
}

/**
 * Accepts an invitation and opens a session in its tenant. 404 for one that is not open, 401 when an existing account
 * is not proved to be one's own, 409 for a member, a taken name and a tenant that is full. Of two at once one is in time.
 */
export async function acceptInvitation(caller: Caller, wanted: Acceptance): Promise<Accepted> {
  const { services } = caller
  const invite = await requireInvite(services, wanted.token)
  if (invite.user_id !== null) return asAddedMember(caller, invite, invite.user_id, wanted)
  const account = await findAccountByEmail(services.database.system, invite.email)
  try {
    return account
      ? await asAccount(caller, invite, account, wanted)
      : await asNewcomer(caller, invite, wanted)
  } catch (thrown) {
    // What came at the same time by another door.
    switch (brokenUnique(thrown)) {
      case 'memberships_pkey':
        throw memberAlready()
      case 'users_username_key':
        throw conflict('The user name is taken', texts.usernameTaken)
      case 'users_email_key':
        throw conflict('The e-mail address is taken', texts.emailTaken)
      default:
        throw thrown
    }
  }
}
