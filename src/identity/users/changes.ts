import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, forbidden, invalid, notFound } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { momentOf } from '../../http/times.ts'
import type { Body, Call, OperationId } from '../../http/types.ts'
import { audit } from '../audit/queries.ts'
import { texts as accountTexts } from '../auth/rules.ts'
import {
  endAccessTo,
  endAllAccess,
  isLastSystemAdmin,
  lockTenants,
  revokeInvitesOf,
  tenantsLedAloneBy,
} from './access-queries.ts'
import {
  findMember,
  lockMember,
  type Member,
  type ProfileChanges,
  removeSecondFactor,
  tenantsOf,
  updateAccount,
  updateRole,
} from './queries.ts'
import {
  isSystemAdmin,
  lastLeader,
  lastSystemAdmin,
  requireGrantable,
  requireOwnAccount,
  requireRank,
  stepsDown,
  texts,
} from './rules.ts'
import { toUser, userTag } from './views.ts'

type Trx = Transaction<DB>
type Caller = Pick<Call<OperationId>, 'request'> & {
  readonly principal: Principal
  readonly db: NonNullable<Call<'userView'>['db']>
}
type Wanted = Body<'userUpdate'>

export const unknownUser = (id: string) => notFound('user', id, texts.unknown)

/** 409 in place of a broken unique index of the users. */
export function accountConflict(thrown: unknown): unknown {
  const broken = brokenUnique(thrown)
  if (broken === 'users_username_key') return conflict('The user name is taken', accountTexts.usernameTaken)
  if (broken === 'users_email_key') return conflict('The e-mail address is taken', accountTexts.emailTaken)
  return thrown
}

const profileNames = [
  'username',
  'phone',
  'first_name',
  'last_name',
  'birth_date',
  'country',
  'city',
  'locale',
] as const

function requireReal(wanted: Body<'userMeUpdate'>): void {
  const { birth_date: born, locale } = wanted
  if (typeof born === 'string' && !momentOf(`${born}T00:00:00Z`))
    throw invalid('/birth_date', 'is not a date')
  if (typeof locale !== 'string') return
  try {
    Intl.getCanonicalLocales(locale)
  } catch {
    throw invalid('/locale', 'is not a BCP 47 tag')
  }
}

/** What of a profile would become another: absent keeps, null clears. */
export function profileChanges(member: Member, wanted: Body<'userMeUpdate'>): ProfileChanges {
  requireReal(wanted)
  const changed = profileNames.filter((name) => wanted[name] !== undefined && wanted[name] !== member[name])
  return {
    ...(wanted.name !== undefined && wanted.name !== member.display_name && { display_name: wanted.name }),
    ...Object.fromEntries(changed.map((name) => [name, wanted[name]])),
  }
}

/** What of the account itself would become another. */
function accountChanges(member: Member, wanted: Wanted): ProfileChanges {
  return {
    ...(wanted.email !== undefined && wanted.email !== member.email && { email: wanted.email }),
    ...(wanted.status !== undefined && wanted.status !== member.status && { status: wanted.status }),
    ...(wanted.system_role !== undefined &&
      wanted.system_role !== member.system_role && { system_role: wanted.system_role }),
  }
}

const isEmpty = (changes: object) => Object.keys(changes).length === 0

/**
 * 409 when a member steps down in the tenant, or the account ends altogether, and nobody is left who administers
 * the tenant, any tenant of the account, or the server.
 */
export async function requireSuccessors(
  trx: Trx,
  member: Member,
  loses: 'tenant' | 'account',
): Promise<void> {
  if (member.status !== 'active') return
  const alone = await tenantsLedAloneBy(trx, member.id)
  if (loses === 'account' ? alone.length > 0 : alone.includes(member.tenant_id)) throw lastLeader()
  if (loses === 'account') await requireOtherSystemAdmin(trx, member)
}

async function requireOtherSystemAdmin(trx: Trx, member: Member): Promise<void> {
  if (member.status !== 'active' || member.system_role !== 'admin') return
  if (await isLastSystemAdmin(trx, member.id)) throw lastSystemAdmin()
}

/** The member with everything locked that decides whether a change may be made; 404 and 403 otherwise. */
export async function lockManaged(trx: Trx, { principal }: Pick<Caller, 'principal'>, userId: string) {
  // The tenants come first, in their order, so that two changes cannot wait for each other.
  await lockTenants(trx, [...new Set([principal.tenantId, ...(await tenantsOf(trx, userId))])])
  const member = await lockMember(trx, principal.tenantId, userId)
  if (!member) throw unknownUser(userId)
  requireRank(principal, member)
  return { member, tenants: await tenantsOf(trx, userId) }
}

/** Records a change of a user for those who follow the tenant; values stay out, since the log is kept. */
export const recordChange = (trx: Trx, userId: string, action: string, fields: readonly string[]) =>
  appendChange(trx, {
    noun: 'user',
    nounId: userId,
    action,
    ...(fields.length > 0 && { diff: { fields: [...fields] } }),
  })

/** Changes the role in a transaction that holds the member, and ends what the old one had opened. */
export async function changeRole(
  trx: Trx,
  { principal, request }: Omit<Caller, 'db'>,
  member: Member,
  role: Member['role'],
): Promise<void> {
  if (role === member.role) return
  await updateRole(trx, principal.tenantId, member.id, role)
  await endAccessTo(trx, member.id, principal.tenantId)
  if (stepsDown(member.role, role)) await revokeInvitesOf(trx, member)
  await audit(trx, request, {
    action: 'user.role',
    userId: principal.user.id,
    tenantId: principal.tenantId,
    detail: { user_id: member.id, from: member.role, to: role },
  })
}

/** `PUT /api/users/{id}` in one transaction; returns the user as it is then. */
export const updateMember = (call: Caller, userId: string, wanted: Wanted) =>
  call.db
    .transaction()
    .execute(async (trx) => {
      const { principal, request } = call
      const { member, tenants } = await lockManaged(trx, call, userId)
      requireMatch(request.ifMatch, userTag(toUser(member)))
      const profile = profileChanges(member, wanted)
      const account = accountChanges(member, wanted)
      const losesFactor = wanted.mfa_enabled === false && member.mfa_enabled
      const isSelf = member.id === principal.user.id

      if (account.system_role !== undefined && !isSystemAdmin(principal)) {
        throw forbidden('Only a system administrator may change system_role')
      }
      if (!isEmpty(account) || losesFactor || (!isEmpty(profile) && !isSelf)) {
        requireOwnAccount(principal, tenants)
      }
      const role = wanted.role ?? member.role
      if (role !== member.role) requireGrantable(principal, role)
      if (account.status === 'disabled') await requireSuccessors(trx, member, 'account')
      else if (stepsDown(member.role, role)) await requireSuccessors(trx, member, 'tenant')
      if (account.system_role === 'user') await requireOtherSystemAdmin(trx, member)

      await changeRole(trx, call, member, role)
      if (!isEmpty(profile) || !isEmpty(account)) {
        await updateAccount(trx, member.id, { ...profile, ...account })
      }
      if (losesFactor) await removeSecondFactor(trx, member.id)
      const { email, system_role, status } = account
      if (email !== undefined || system_role !== undefined || status === 'disabled') {
        await endAllAccess(trx, member.id)
      }
      if (status === 'disabled') await revokeInvitesOf(trx, member)
      if (!isEmpty(account) || losesFactor) {
        await audit(trx, request, {
          action: 'user.update',
          userId: principal.user.id,
          tenantId: principal.tenantId,
          detail: {
            user_id: member.id,
            fields: [...Object.keys(account), ...(losesFactor ? ['mfa_enabled'] : [])],
            ...(status !== undefined && { status }),
            ...(system_role !== undefined && { system_role }),
          },
        })
      }
      const fields = [
        ...Object.keys(profile),
        ...Object.keys(account),
        ...(role === member.role ? [] : ['role']),
        ...(losesFactor ? ['mfa_enabled'] : []),
      ]
      if (fields.length > 0) await recordChange(trx, member.id, 'update', fields)
      return (await findMember(trx, principal.tenantId, member.id)) ?? member
    })
    .catch((thrown: unknown) => {
      throw accountConflict(thrown)
    })

/** `PUT /api/users/me`: the own profile, which nobody else's tenant has a say in. */
export const updateOwnProfile = (call: Caller, wanted: Body<'userMeUpdate'>) =>
  call.db
    .transaction()
    .execute(async (trx) => {
      const { principal, request } = call
      const member = await lockMember(trx, principal.tenantId, principal.user.id)
      if (!member) throw unknownUser(principal.user.id)
      requireMatch(request.ifMatch, userTag(toUser(member)))
      const profile = profileChanges(member, wanted)
      if (isEmpty(profile)) return member
      await updateAccount(trx, member.id, profile)
      await recordChange(trx, member.id, 'update', Object.keys(profile))
      return (await findMember(trx, principal.tenantId, member.id)) ?? member
    })
    .catch((thrown: unknown) => {
      throw accountConflict(thrown)
    })

/** `PATCH /admin/users/{user_id}/role` in one transaction. */
export const setRole = (call: Caller, userId: string, roleOf: (current: Member['role']) => Member['role']) =>
  call.db.transaction().execute(async (trx) => {
    const { member } = await lockManaged(trx, call, userId)
    const role = roleOf(member.role)
    if (role === member.role) return
    requireGrantable(call.principal, role)
    if (stepsDown(member.role, role)) await requireSuccessors(trx, member, 'tenant')
    await changeRole(trx, call, member, role)
    await recordChange(trx, member.id, 'update', ['role'])
  })
