import type { components } from '../../../generated/contract.ts'
import type { Profile } from '../../services/profiles/profile.ts'
import type { McpStatus, Tool } from '../tools/rules.ts'

type Schemas = components['schemas']

const copy = (list: readonly string[] | null) => (list === null ? null : [...list])
const serversOf = (map: NonNullable<Profile['mcp_servers']>) =>
  Object.fromEntries(Object.entries(map).map(([name, modes]) => [name, [...modes]]))

/** `basic` are the tools of a profile that names none. */
export const toSummary = (profile: Profile, basic: readonly string[]): Schemas['ProfileSummary'] => ({
  id: profile.id,
  name: profile.name,
  description: profile.description,
  enabled_tools: [...(profile.enabled_tools ?? basic)],
  llm_backend: profile.llm_backend,
  model: [...profile.model],
  temperature: profile.temperature,
  top_k: profile.top_k,
  top_p: profile.top_p,
  max_iterations: profile.max_iterations,
  iteration_budget_enabled: profile.iteration_budget_enabled,
  think_enabled: profile.think_enabled,
  subagent_think_enabled: profile.subagent_think_enabled,
  mcp_servers: serversOf(profile.mcp_servers ?? {}),
})

export const toListed = (profile: Profile, basic: readonly string[]): Schemas['ProfileListed'] => ({
  id: profile.id,
  name: profile.name,
  description: profile.description,
  short_description: profile.short_description,
  enabled_tools: [...(profile.enabled_tools ?? basic)],
  llm_backend: profile.llm_backend,
  model: [...profile.model],
  temperature: profile.temperature,
  top_k: profile.top_k,
  top_p: profile.top_p,
  max_iterations: profile.max_iterations,
  iteration_budget_enabled: profile.iteration_budget_enabled,
  think_enabled: profile.think_enabled,
  subagent_think_enabled: profile.subagent_think_enabled,
  planning_enabled: profile.planning_enabled,
  mcp_servers: serversOf(profile.mcp_servers ?? {}),
  is_admin_only: profile.is_admin_only,
})

export const toProfile = (profile: Profile): Schemas['Profile'] => ({
  id: profile.id,
  name: profile.name,
  description: profile.description,
  short_description: profile.short_description,
  full_description: {
    specialization: profile.full_description.specialization,
    when_to_use: profile.full_description.when_to_use,
    key_tools: [...profile.full_description.key_tools],
  },
  system_prompt: profile.system_prompt,
  subagent_system_prompt: profile.subagent_system_prompt,
  llm_backend: profile.llm_backend,
  model: [...profile.model],
  temperature: profile.temperature,
  top_k: profile.top_k,
  top_p: profile.top_p,
  num_thread: profile.num_thread,
  max_iterations: profile.max_iterations,
  planning_enabled: profile.planning_enabled,
  planning_mandatory: profile.planning_mandatory,
  planning_phase1_enabled: profile.planning_phase1_enabled,
  planning_phase2_enabled: profile.planning_phase2_enabled,
  planning_phase3_enabled: profile.planning_phase3_enabled,
  think_enabled: profile.think_enabled,
  iteration_budget_enabled: profile.iteration_budget_enabled,
  goal_anchoring_enabled: profile.goal_anchoring_enabled,
  goal_anchoring_interval: profile.goal_anchoring_interval,
  anti_stall_enabled: profile.anti_stall_enabled,
  anti_stall_threshold: profile.anti_stall_threshold,
  step_validation_enabled: profile.step_validation_enabled,
  adaptive_replan_enabled: profile.adaptive_replan_enabled,
  subagent_tools: copy(profile.subagent_tools),
  subagent_planning_enabled: profile.subagent_planning_enabled,
  subagent_think_enabled: profile.subagent_think_enabled,
  enabled_tools: copy(profile.enabled_tools),
  context_providers: [...profile.context_providers],
  mcp_servers: profile.mcp_servers && serversOf(profile.mcp_servers),
  is_admin_only: profile.is_admin_only,
})

export const toTool = (tool: Tool): Schemas['ProfileTool'] => ({
  name: tool.name,
  description: tool.description,
  parameters: tool.parameters,
})

/** A server as of its last contact. */
export const toMcpServer = (server: McpStatus): Schemas['ProfileMcpServer'] => ({
  connected: server.connected,
  tools: server.tools.map(({ name, description }) => ({ name, description })),
  instructions: server.instructions,
})
