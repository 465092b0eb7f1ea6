import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import type { Role } from '../../http/principal.ts'
import { avatarUrl } from '../avatars/rules.ts'
import type { findTeam, listTeamMembers, listTeams, TenantRow } from './queries.ts'

type Schemas = components['schemas']
type ListedTeam = Awaited<ReturnType<typeof listTeams>>[number]
type Team = NonNullable<Awaited<ReturnType<typeof findTeam>>>
type TeamMember = Awaited<ReturnType<typeof listTeamMembers>>[number]

/** The tenant, and what the caller is in it. */
export const toTenant = (tenant: TenantRow, role: Role): Schemas['Tenant'] => ({
  id: tenant.id,
  name: tenant.name,
  slug: tenant.slug,
  plan: tenant.plan as Schemas['Plan'],
  max_users: tenant.max_users,
  brainbits_monthly: tenant.brainbits_monthly,
  member_count: tenant.member_count ?? 0,
  role,
  created_at: tenant.created_at.toISOString(),
  updated_at: tenant.updated_at.toISOString(),
})

/** Strong entity tag: no two answers about the tenant that differ have the same. */
export const tenantTag = (tenant: Schemas['Tenant']) => tagOf(JSON.stringify(tenant))

/** No description is the empty text in the table and null outside. */
const textOrNull = (text: string) => (text === '' ? null : text)

export const toTeam = (team: ListedTeam): Schemas['Team'] => ({
  id: team.id,
  name: team.name,
  description: textOrNull(team.description),
  member_count: team.member_count ?? 0,
  created_at: team.created_at.toISOString(),
  updated_at: team.updated_at.toISOString(),
})

export const toTeamDetails = (team: Team, members: readonly TeamMember[]): Schemas['TeamDetails'] => ({
  id: team.id,
  name: team.name,
  description: textOrNull(team.description),
  member_count: members.length,
  members: members.map((member) => ({
    user_id: member.id,
    name: member.display_name,
    email: member.email,
    avatar_url: avatarUrl(member),
    role: member.role === 'lead' ? 'lead' : 'member',
  })),
  created_at: team.created_at.toISOString(),
  updated_at: team.updated_at.toISOString(),
})
