import type { Services } from '../../services/services.ts'
import type { AgentSpec } from '../agents/rules.ts'
import { builtinTools } from './builtin/index.ts'
import { skillRead } from './builtin/skill-read.ts'
import { knowledgeRetrieve } from './knowledge/knowledge-retrieve.ts'
import { knowledgeToolsOf } from './knowledge/of-agent.ts'
import { allMcpTools, mcpToolsFor } from './mcp/tools.ts'
import { skillsOf } from './skills/of-agent.ts'
import type { Tool, ToolContext } from './tool.ts'

/** Tools that act on other agents; an agent has them when it names them, or has sub-agents. */
const amongAgents: ReadonlySet<string> = new Set(['spawn_agent', 'switch_profile'])

/** Whether one of the names is this one; a name may end in `*` for whatever follows. */
export const named = (names: readonly string[], name: string): boolean =>
  names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name))

/** Whether an agent may use a built-in tool. */
function mayUse(spec: AgentSpec, name: string): boolean {
  if (name === 'skill_read') return true
  if (amongAgents.has(name)) return spec.tools?.includes(name) === true || spec.subAgents.length > 0
  return spec.tools === null || named(spec.tools, name)
}

/** Names of the tools that an agent has which names none. */
export const basicToolNames = ({ config }: Pick<Services, 'config'>): string[] =>
  builtinTools(config).flatMap(({ name }) => (amongAgents.has(name) ? [] : [name]))

/** Every tool that an agent may use in a run; `spawn_agent` comes from the engine. */
export async function toolsFor(
  services: Services,
  context: ToolContext,
  spec: AgentSpec,
): Promise<readonly Tool[]> {
  const [skills, knowledge, foreign] = await Promise.all([
    skillsOf(context, spec),
    knowledgeToolsOf(context, spec),
    mcpToolsFor(services, context, spec),
  ])
  const own = builtinTools(services.config).filter(
    (tool) =>
      tool.name !== 'spawn_agent' &&
      mayUse(spec, tool.name) &&
      (tool.permission === undefined || context.principal.permissions.has(tool.permission)),
  )
  return [...own, ...(skills.length > 0 ? [skillRead(skills)] : []), ...knowledge, ...foreign]
}

/** Every tool that there is for the user of the context, by name, whatever agents may use of it. */
export async function allTools(services: Services, context: ToolContext): Promise<readonly Tool[]> {
  const tools = [
    ...builtinTools(services.config),
    skillRead(),
    knowledgeRetrieve(null),
    ...(await allMcpTools(services, context)),
  ]
  return tools.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
