import type { components } from '../../../generated/contract.ts'
import type { SessionRow } from '../../agents/sessions/queries.ts'
import { tagOf } from '../../http/answer.ts'
import { permissionsOf } from '../../http/permissions.ts'
import type { IssuedInvite } from '../auth/rules.ts'
import { avatarUrl } from '../avatars/rules.ts'
import type { listOptions, Member, NaviUserRow } from './queries.ts'
import { accountRole } from './rules.ts'

type Schemas = components['schemas']

export const toUser = (member: Member): Schemas['User'] => ({
  id: member.id,
  tenant_id: member.tenant_id,
  email: member.email,
  username: member.username ?? member.email,
  name: member.display_name,
  avatar_url: avatarUrl(member),
  role: member.role,
  system_role: member.system_role,
  status: member.status,
  email_verified: member.email_verified,
  has_password: member.has_password,
  mfa_enabled: member.mfa_enabled,
  phone: member.phone,
  first_name: member.first_name,
  last_name: member.last_name,
  birth_date: member.birth_date,
  country: member.country,
  city: member.city,
  locale: member.locale,
  last_login_at: member.last_login_at?.toISOString() ?? null,
  created_at: member.created_at.toISOString(),
  updated_at: member.updated_at.toISOString(),
})

/** Strong entity tag: no two answers about the user that differ have the same. */
export const userTag = (user: Schemas['User']) => tagOf(JSON.stringify(user))

export const toOption = (row: Awaited<ReturnType<typeof listOptions>>[number]) => ({
  label: row.name,
  value: row.id,
})

export const toAccount = (member: Member): Schemas['UserAccount'] => ({
  user_id: member.id,
  username: member.username ?? member.email,
  email: member.email,
  phonenum: member.phone,
  role: accountRole(member),
  created_at: member.created_at.toISOString(),
})

export const toNaviUser = (row: NaviUserRow): Schemas['NaviUser'] => ({
  id: row.id,
  email: row.email,
  display_name: row.display_name,
  role: accountRole(row),
  permissions: [...permissionsOf(row.role, row.system_role, row.granted, null)].toSorted(),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toNaviSession = (row: SessionRow): Schemas['NaviUserSession'] => ({
  session_id: row.session_id,
  profile_id: row.profile_id,
  name: row.name,
  message_count: row.message_count,
  pinned: row.pinned,
  created_at: row.created_at.toISOString(),
  last_active: row.last_active.toISOString(),
})

/** What a deletion answers; the work behind it may still run. */
export const toDeletion = (deletion: {
  userId: string
  heirId: string
  accountDeleted: boolean
}): Schemas['UserDeletion'] => ({
  message: 'The user is removed',
  user_id: deletion.userId,
  account_deleted: deletion.accountDeleted,
  transferred_to: deletion.heirId,
})

export const toInvite = (invite: IssuedInvite): Schemas['AuthInvite'] => ({
  id: invite.id,
  token: invite.token,
  invite_url: invite.url,
  email: invite.email,
  role: invite.role,
  tenant_id: invite.tenantId,
  created_at: invite.createdAt.toISOString(),
  expires_at: invite.expiresAt.toISOString(),
})
