import type { TenantDb } from '../../../database/database.ts'
import { forbidden } from '../../../http/errors.ts'
import type { Principal } from '../../../http/principal.ts'
import { findAgent, type Viewer } from '../../agents/queries.ts'
import { unknownAgent } from '../../agents/rules.ts'

type Who = Pick<Principal, 'user' | 'permissions'>

/** Administrators see and write everybody's skills. */
export const managesTools = ({ permissions }: Pick<Principal, 'permissions'>): boolean =>
  permissions.has('tools.manage')

export const viewerOf = (principal: Who): Viewer => ({
  userId: principal.user.id,
  admin: managesTools(principal),
})

export interface SkillAgent {
  readonly agentId: string
  readonly name: string
  readonly ownerId: string | null
  /** Skills that it may use; null for all. */
  readonly skills: readonly string[] | null
}

/** The agent, if the viewer may use it. */
export async function findSkillAgent(
  db: TenantDb,
  viewer: Viewer,
  agentId: string,
): Promise<SkillAgent | undefined> {
  const row = await findAgent(db, viewer, agentId)
  if (!row) return undefined
  const { availableSkills, available_skills } = row.config as Readonly<Record<string, unknown>>
  const skills = availableSkills ?? available_skills
  return {
    agentId: row.agent_id,
    name: row.name,
    ownerId: row.owner_id,
    skills: Array.isArray(skills) ? skills.filter((name) => typeof name === 'string') : null,
  }
}

/** 404 for an agent that is not there for the principal. */
export async function requireAgent(db: TenantDb, principal: Who, agentId: string): Promise<SkillAgent> {
  const agent = await findSkillAgent(db, viewerOf(principal), agentId)
  if (!agent) throw unknownAgent(agentId)
  return agent
}

/** As {@link requireAgent}; 403 for an agent that the principal may use but does not own. */
export async function requireOwnAgent(db: TenantDb, principal: Who, agentId: string): Promise<SkillAgent> {
  const agent = await requireAgent(db, principal, agentId)
  if (agent.ownerId !== principal.user.id && !managesTools(principal)) {
    throw forbidden('Only the owner of the agent and administrators may do this', {
      en: 'Only the owner of the agent and administrators may do this',
      zh: '无权操作该 Agent',
    })
  }
  return agent
}
