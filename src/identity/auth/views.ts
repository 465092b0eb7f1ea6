import type { components } from '../../../generated/contract.ts'
import type { Principal } from '../../http/principal.ts'
import { avatarUrl } from '../avatars/rules.ts'
import type { IssuedInvite } from './invite-issue.ts'
import type { OpenInvite } from './invite-queries.ts'
import type { findProfile, listMemberships } from './queries.ts'
import type { Registered } from './registration.ts'
import type { SignIn } from './rules.ts'
import { accountRole, type IssuedSession } from './sessions.ts'

type Schemas = components['schemas']
type Profile = Awaited<ReturnType<typeof findProfile>>
type Membership = Awaited<ReturnType<typeof listMemberships>>[number]
type Tokens = Pick<IssuedSession, 'accessToken' | 'refreshToken' | 'expiresIn' | 'restricted'>

const seconds = (now: Date) => now.getTime() / 1000

/** The member of a grant that says that its credential opens nothing but the set-up of a second factor. */
const enrolment = (session: Pick<Tokens, 'restricted'>): { mfa_enroll_required?: true } =>
  session.restricted ? { mfa_enroll_required: true } : {}

/** The answer to a login or a refresh, for clients of both documents. */
export const toGrant = (signIn: SignIn, session: Tokens, now: Date): Schemas['AuthGrant'] => ({
  code: 200,
  message: 'success',
  data: {
    access_token: session.accessToken,
    refresh_token: session.refreshToken,
    expires_in: session.expiresIn,
  },
  timestamp: seconds(now),
  access_token: session.accessToken,
  token_type: 'bearer',
  tenant_id: signIn.tenantId,
  user_id: signIn.userId,
  role: signIn.role,
  ...enrolment(session),
})

export const toWebGrant = (signIn: SignIn, session: Tokens): Schemas['AuthWebGrant'] => ({
  access_token: session.accessToken,
  token_type: 'bearer',
  expires_in: session.expiresIn,
  tenant_id: signIn.tenantId,
  user_id: signIn.userId,
  role: signIn.role,
  ...enrolment(session),
})

/** What the inviter gets to see: the token is in no other answer. */
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

export const toInvitation = (invite: OpenInvite, hasAccount: boolean): Schemas['AuthInvitation'] => ({
  valid: true,
  email: invite.email,
  role: invite.role,
  tenant_id: invite.tenant_id,
  tenant_name: invite.tenant_name,
  has_account: hasAccount,
  expires_at: invite.expires_at.toISOString(),
})

export const toTenantGrant = (registered: Registered, session: Tokens): Schemas['AuthTenantGrant'] => ({
  access_token: session.accessToken,
  token_type: 'bearer',
  expires_in: session.expiresIn,
  refresh_token: session.refreshToken,
  tenant_id: registered.tenantId,
  user_id: registered.userId,
  role: registered.role,
  ...enrolment(session),
  tenant: { id: registered.tenant.id, name: registered.tenant.name, slug: registered.tenant.slug },
})

export const toRegistration = (registered: Registered, now: Date): Schemas['AuthRegistration'] => ({
  code: 200,
  message: 'success',
  data: { user_id: registered.userId },
  timestamp: seconds(now),
  user_id: registered.userId,
  email: registered.email,
  username: registered.username,
  tenant_id: registered.tenantId,
  role: registered.role,
})

export const toLogout = (now: Date): Schemas['AuthLogout'] => ({
  code: 200,
  message: 'success',
  data: {},
  timestamp: seconds(now),
  ok: true,
})

export const toSession = (
  principal: Principal,
  profile: Profile,
  has: { readonly provider: boolean; readonly agent: boolean },
): Schemas['AuthSession'] => ({
  user: {
    userid: profile.id,
    username: profile.username ?? profile.email,
    nickname: profile.display_name,
    phonenum: profile.phone,
    email: profile.email,
    role: accountRole({ role: principal.role, systemRole: principal.user.systemRole }),
    avatar: avatarUrl(profile),
    avatar_url: avatarUrl(profile),
  },
  has_provider: has.provider,
  has_agent: has.agent,
})

export const toWebSession = (
  principal: Principal,
  profile: Profile,
  memberships: readonly Membership[],
): Schemas['AuthWebSession'] => ({
  authenticated: true,
  user: {
    id: profile.id,
    email: profile.email,
    username: profile.username ?? profile.email,
    name: profile.display_name,
    avatar_url: avatarUrl(profile),
  },
  user_id: profile.id,
  tenant_id: principal.tenantId,
  role: principal.role,
  tenants: memberships.map((one) => ({
    tenant_id: one.tenant_id,
    name: one.name,
    slug: one.slug,
    role: one.role as Schemas['Role'],
  })),
  expires_at: principal.credential.expiresAt?.toISOString() ?? null,
})

export const toProfile = (
  principal: Principal,
  profile: Profile & { has_password: boolean; mfa_enabled: boolean },
): Schemas['AuthProfile'] => ({
  id: profile.id,
  email: profile.email,
  username: profile.username ?? profile.email,
  name: profile.display_name,
  avatar_url: avatarUrl(profile),
  system_role: principal.user.systemRole,
  tenant_id: principal.tenantId,
  role: principal.role,
  permissions: [...principal.permissions].toSorted(),
  has_password: profile.has_password,
  mfa_enabled: profile.mfa_enabled,
  created_at: profile.created_at.toISOString(),
})

export const toNaviProfile = (principal: Principal, profile: Profile): Schemas['AuthNaviProfile'] => ({
  id: profile.id,
  email: profile.email,
  display_name: profile.display_name,
  username: profile.username ?? profile.email,
  first_name: profile.first_name,
  last_name: profile.last_name,
  phone: profile.phone,
  birth_date: profile.birth_date,
  country: profile.country,
  city: profile.city,
  locale: profile.locale,
  avatar_url: avatarUrl(profile),
  profile_url: profile.profile_url,
  role: accountRole({ role: principal.role, systemRole: principal.user.systemRole }),
  permissions: [...principal.permissions].toSorted(),
})
