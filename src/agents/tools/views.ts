import type { components } from '../../../generated/contract.ts'
import type { AvailableSkill } from './skills/of-agent.ts'
import type { SkillRow } from './skills/queries.ts'
import type { Tool } from './tool.ts'

type Schemas = components['schemas']

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

export const toTool = ({ name, description, parameters, type, source, ownerId }: Tool): Schemas['Tool'] => ({
  name,
  description,
  parameters: record(parameters.properties),
  required: Array.isArray(parameters.required) ? parameters.required.map(String) : [],
  type,
  // Sage's clients show it as it is.
  source: type === 'basic' ? '基础工具' : source,
  user_id: ownerId ?? '',
})

/** Where a skill is, in words; no place on a disk. */
function pathOf({ dimension, owner_id, agent_id, name }: SkillRow): string {
  switch (dimension) {
    case 'system':
      return `skills/${name}`
    case 'user':
      return `users/${owner_id ?? ''}/skills/${name}`
    case 'agent':
      return `users/${owner_id ?? ''}/agents/${agent_id ?? ''}/skills/${name}`
  }
}

export const toSkill = (row: SkillRow & { readonly agent_name: string | null }): Schemas['Skill'] => ({
  name: row.name,
  description: row.description,
  user_id: row.owner_id ?? '',
  dimension: row.dimension,
  owner_user_id: row.owner_id,
  agent_id: row.agent_id,
  agent_name: row.agent_name,
  path: pathOf(row),
})

export const toSkillAvailable = ({ chosen, hidden }: AvailableSkill): Schemas['SkillAvailable'] => {
  const own = chosen.dimension === 'agent'
  return {
    name: chosen.name,
    description: chosen.description,
    source_dimension: chosen.dimension,
    source_path: pathOf(chosen),
    need_update:
      own && hidden !== undefined && hidden.digest !== chosen.digest && hidden.updated_at > chosen.updated_at,
    ...(own && { agent_path: pathOf(chosen) }),
  }
}
