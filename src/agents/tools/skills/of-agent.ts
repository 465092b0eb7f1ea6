import type { AgentSpec } from '../../agents/rules.ts'
import type { ToolContext } from '../tool.ts'
import { findSkillAgent } from './agent.ts'
import { type SkillRow, skillsWithin } from './queries.ts'

type OnBehalf = Pick<ToolContext, 'db' | 'principal'>

/** One of each name: what stands first wins. */
const firstOfName = (rows: readonly SkillRow[]): SkillRow[] =>
  [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )

/** A skill as an agent has it, and what its own copy hides. */
export interface AvailableSkill {
  readonly chosen: SkillRow
  readonly hidden: SkillRow | undefined
}

/** The skills of an agent: its own copy before its owner's before the system's. */
export async function availableSkills(
  db: ToolContext['db'],
  agent: { readonly agentId: string | null; readonly ownerId: string | null },
): Promise<AvailableSkill[]> {
  const rows = await skillsWithin(db, agent)
  return firstOfName(rows).map((chosen) => ({
    chosen,
    hidden: rows.find((row) => row.name === chosen.name && row !== chosen),
  }))
}

/** The skills that an agent may use in a run. Those of an agent's owner come with the agent, whoever runs it. */
export async function skillsOf({ db, principal }: OnBehalf, spec: AgentSpec): Promise<SkillRow[]> {
  if (spec.skills?.length === 0) return []
  const everybody = { userId: principal.user.id, admin: true }
  const agent = spec.kind === 'agent' ? await findSkillAgent(db, everybody, spec.id) : undefined
  const skills = await availableSkills(db, agent ?? { agentId: spec.id, ownerId: principal.user.id })
  const found = skills.map(({ chosen }) => chosen)
  return spec.skills === null ? found : found.filter(({ name }) => spec.skills?.includes(name))
}

/** What an agent's prompt says about its skills; empty for an agent without any. */
export async function skillsPrompt(context: OnBehalf, spec: AgentSpec): Promise<string> {
  const skills = await skillsOf(context, spec)
  if (skills.length === 0) return ''
  const lines = skills.map(
    ({ name, description }) => `- ${name}: ${description.replaceAll(/\s+/g, ' ').slice(0, 500)}`,
  )
  return `Skills are instructions for certain kinds of tasks. Before you begin a task that one of them fits, read it with skill_read.\n${lines.join('\n')}`
}
