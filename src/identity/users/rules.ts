import { conflict, forbidden } from '../../http/errors.ts'
import type { Principal, Role } from '../../http/principal.ts'

/** The user that an `{id}` names: `me` and `current` are the caller; ids are in lower case. */
export const userIdOf = (reference: string, principal: Principal): string =>
  reference === 'me' || reference === 'current' ? principal.user.id : reference.toLowerCase()

const ranks: Record<Role, number> = { viewer: 1, editor: 2, admin: 3, owner: 4 }
const systemRank = 5

/** How much a role lets its bearer manage: nobody manages somebody of a higher rank. */
export const rankOf = (role: Role, systemRole: 'admin' | 'user' = 'user'): number =>
  systemRole === 'admin' ? systemRank : ranks[role]

/** Whether the credential opens what spans tenants; a scoped one of a system administrator may not. */
export const isSystemAdmin = (principal: Principal): boolean => principal.permissions.has('system.admin')

/** The rank of the caller, as far as the credential goes. */
export const rankOfCaller = (principal: Principal): number =>
  rankOf(principal.role, isSystemAdmin(principal) ? 'admin' : 'user')

/** Whom an administrator is about to change. */
export interface Managed {
  readonly id: string
  readonly role: Role
  readonly system_role: 'admin' | 'user'
}

/** 403 for a user above the caller, and for a credential that was given to a program for something else than its account. */
export function requireRank(principal: Principal, member: Managed): void {
  if (rankOf(member.role, member.system_role) > rankOfCaller(principal)) {
    throw forbidden('The user has a higher role than you')
  }
  if (member.id === principal.user.id && principal.scopes && !principal.scopes.has('account')) {
    throw forbidden('Scope account is required')
  }
}

/** 403 for a role that the caller could not be given. */
export function requireGrantable(principal: Principal, role: Role): void {
  if (rankOf(role) > rankOfCaller(principal)) throw forbidden('A role above your own is not yours to give')
}

/**
 * 403 for changing an account that others rely on too: whoever sets its password or address in one tenant would
 * come into all of them.
 */
export function requireOwnAccount(principal: Principal, tenants: readonly string[]): void {
  if (tenants.length > 1 && !isSystemAdmin(principal)) {
    throw forbidden(
      'The user is a member of another tenant too, so only they or a system administrator may change this',
    )
  }
}

/** 409 where somebody is the last who can administer a tenant. */
export const lastLeader = () => conflict('The user is the last owner or administrator of a tenant')

/** 409 where somebody is the last who can administer the server. */
export const lastSystemAdmin = () => conflict('The user is the last system administrator')

/** The address of an account that has none, and of one that was deleted. Nobody receives mail there (RFC 2606). */
export const placeholderEmail = (userId: string) => `${userId}@users.invalid`

export const hasMailbox = (email: string) => !email.toLowerCase().endsWith('@users.invalid')

/** Sage and Navi know two roles; in the tenant they are these. */
export const roleOfAccount = (role: 'admin' | 'user'): Role => (role === 'admin' ? 'admin' : 'editor')

const isLeader = (role: Role) => ranks[role] >= ranks.admin

/** The role as Sage's and Navi's clients know it. */
export const accountRole = (user: Pick<Managed, 'role' | 'system_role'>): 'admin' | 'user' =>
  user.system_role === 'admin' || isLeader(user.role) ? 'admin' : 'user'

/** The session of a caller who came by cookie or access token. */
export const sessionIdOf = ({ credential }: Principal): string | undefined =>
  credential.kind === 'session' || credential.kind === 'jwt' ? credential.id : undefined

/** The role after Navi's `admin` or `user` was given: who is in it already stays what they are. */
export const roleAfter = (current: Role, wanted: 'admin' | 'user'): Role =>
  isLeader(current) === (wanted === 'admin') ? current : roleOfAccount(wanted)

/** Whether the change takes away what keeps the tenant administered. */
export const stepsDown = (before: Role, after: Role): boolean =>
  isLeader(before) && ranks[after] < ranks[before]

/** Sage's texts. */
export const texts = {
  unknown: { en: 'User not found', zh: '用户不存在' },
  adminStays: { en: 'An administrator cannot be deleted', zh: '不能删除管理员账号' },
} as const
