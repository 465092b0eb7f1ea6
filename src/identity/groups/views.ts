import type { components } from '../../../generated/contract.ts'
import { avatarUrl } from '../avatars/rules.ts'
import type { Preset } from './presets.ts'
import type { findGroup, listGroupMembers, listGroups } from './queries.ts'
import type { Template } from './rules.ts'

type Schemas = components['schemas']
type ListedGroup = Awaited<ReturnType<typeof listGroups>>[number]
type Group = NonNullable<Awaited<ReturnType<typeof findGroup>>>
type GroupMember = Awaited<ReturnType<typeof listGroupMembers>>[number]

/** No description is the empty text in the table and null outside. */
const textOrNull = (text: string) => (text === '' ? null : text)

export const toGroup = (group: ListedGroup): Schemas['Group'] => ({
  id: group.id,
  name: group.name,
  description: textOrNull(group.description),
  permissions: group.permissions,
  member_count: group.member_count ?? 0,
  created_at: group.created_at.toISOString(),
  updated_at: group.updated_at.toISOString(),
})

export const toGroupDetails = (group: Group, members: readonly GroupMember[]): Schemas['GroupDetails'] => ({
  id: group.id,
  name: group.name,
  description: textOrNull(group.description),
  permissions: group.permissions,
  member_count: members.length,
  members: members.map((member) => ({
    user_id: member.id,
    name: member.display_name,
    email: member.email,
    avatar_url: avatarUrl(member),
    added_at: member.added_at.toISOString(),
  })),
  created_at: group.created_at.toISOString(),
  updated_at: group.updated_at.toISOString(),
})

export const toPreset = (preset: Preset): Schemas['GroupPresetPage']['presets'][number] => ({
  id: preset.id,
  name: preset.name,
  description: preset.description,
  permissions: [...preset.permissions],
})

export const toTemplate = (template: Template): Schemas['PermissionTemplate'] => ({
  id: template.id,
  name: template.name,
  description: textOrNull(template.description),
  permissions: [...template.permissions],
  built_in: template.created_at === null,
  created_at: template.created_at?.toISOString() ?? null,
})
