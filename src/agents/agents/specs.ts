import type { Profile } from '../../services/profiles/profile.ts'
import { type AgentConfig, readConfig, toolsOf } from './config.ts'
import { defaultPrompt } from './default-prompt.ts'
import type { AgentRow } from './queries.ts'
import { type AgentSpec, type ContextProvider, contextProviders } from './spec.ts'

/** A spec that was read from where agents are kept. */
export interface ResolvedAgent extends AgentSpec {
  /** Whether the agent itself says how many turns a run may take. Sage's requests must say so where it does not. */
  readonly limitGiven: boolean
}

/** Turns of a run where nobody has said otherwise. */
const defaultIterations = 20

const plain: Omit<ResolvedAgent, 'id' | 'kind' | 'name' | 'systemPrompt'> = {
  models: [],
  providerId: null,
  backend: null,
  temperature: null,
  topP: null,
  topK: null,
  presencePenalty: null,
  maxTokens: null,
  contextWindow: null,
  maxIterations: defaultIterations,
  iterationBudget: true,
  think: null,
  planning: { enabled: false, mandatory: false, analysis: true, reflect: false, plan: true },
  goalAnchoring: { enabled: true, interval: 5 },
  antiStall: { enabled: true, threshold: 8 },
  stepValidation: false,
  adaptiveReplan: false,
  tools: null,
  mcpServers: null,
  skills: null,
  knowledgeBases: [],
  subAgents: [],
  subagent: { tools: null, systemPrompt: null, planning: false, think: null },
  systemContext: {},
  moreSuggest: false,
  forceSummary: false,
  limitGiven: false,
}

/** An agent that is described in a request and nowhere else. */
export const inlineAgent = (overrides: Partial<ResolvedAgent> = {}): ResolvedAgent => ({
  ...plain,
  id: 'inline',
  kind: 'inline',
  name: 'Assistant',
  systemPrompt: defaultPrompt('en'),
  contextProviders: ['datetime', 'user', 'world', 'todo'],
  ...overrides,
})

const known = new Set<string>(contextProviders)

/** `persona` goes before the profile's own prompt. */
export const specOfProfile = (profile: Profile, persona: string): ResolvedAgent => {
  const providers = profile.context_providers.filter((name): name is ContextProvider => known.has(name))
  return {
    ...plain,
    id: profile.id,
    kind: 'profile',
    name: profile.name,
    systemPrompt: [persona, profile.system_prompt]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n'),
    models: profile.model,
    backend: profile.llm_backend,
    temperature: profile.temperature,
    topP: profile.top_p,
    topK: profile.top_k,
    maxIterations: profile.max_iterations,
    iterationBudget: profile.iteration_budget_enabled,
    think: profile.think_enabled,
    planning: {
      enabled: profile.planning_enabled,
      mandatory: profile.planning_mandatory,
      analysis: profile.planning_phase1_enabled,
      reflect: profile.planning_phase2_enabled,
      plan: profile.planning_phase3_enabled,
    },
    goalAnchoring: { enabled: profile.goal_anchoring_enabled, interval: profile.goal_anchoring_interval },
    antiStall: { enabled: profile.anti_stall_enabled, threshold: profile.anti_stall_threshold },
    stepValidation: profile.step_validation_enabled,
    adaptiveReplan: profile.adaptive_replan_enabled,
    tools: profile.enabled_tools,
    mcpServers: profile.mcp_servers,
    subagent: {
      tools: profile.subagent_tools,
      systemPrompt: profile.subagent_system_prompt,
      planning: profile.subagent_planning_enabled,
      think: profile.subagent_think_enabled,
    },
    // A list that names nothing known is a mistake, and less harmful as all than as nothing.
    contextProviders: providers.length > 0 ? providers : contextProviders,
    limitGiven: true,
  }
}

/** Sage's names for tools that are ours; `sys_finish_task` needs none, since the answer of a sub-agent is its end. */
const ownNames: Readonly<Record<string, string | null>> = {
  search_memory: 'memory_read',
  sys_spawn_agent: 'spawn_agent',
  sys_delegate_task: 'spawn_agent',
  sys_finish_task: null,
}

/** Names of tools as the registry has them. */
export const toolNames = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const own = Object.hasOwn(ownNames, name) ? ownNames[name] : name
      return own === null || own === undefined ? [] : [own]
    }),
  ),
]

/** Tools under the registry's names; null for all basic ones. */
function specTools(config: AgentConfig): readonly string[] | null {
  if (config.availableTools === null) return null
  return toolNames(toolsOf(config) ?? [])
}

/** What an agent's mode means for a run: `fibre` hands tasks out. */
export const withMode = <T extends AgentSpec>(spec: T, mode: string | null): T => {
  if (mode !== 'fibre' || spec.subAgents.length > 0 || spec.tools?.includes('spawn_agent')) return spec
  return spec.tools === null
    ? // All basic tools do not include it; naming itself lets the agent call copies of itself.
      { ...spec, subAgents: [spec.id] }
    : { ...spec, tools: [...spec.tools, 'spawn_agent'] }
}

export function specOfAgent(row: AgentRow): ResolvedAgent {
  const config = readConfig(row.config as Record<string, unknown>, { stored: true })
  const prompt = config.systemPrefix?.trim() ?? ''
  const spec: ResolvedAgent = {
    ...plain,
    id: row.agent_id,
    kind: 'agent',
    name: row.name,
    systemPrompt: prompt === '' ? defaultPrompt('zh') : prompt,
    providerId: config.llm_provider_id,
    maxIterations: config.maxLoopCount ?? defaultIterations,
    limitGiven: config.maxLoopCount !== null,
    think: config.deepThinking ? true : null,
    planning: { ...plain.planning, enabled: config.deepThinking },
    tools: specTools(config),
    skills: config.availableSkills,
    knowledgeBases: config.availableKnowledgeBases ?? [],
    subAgents: config.availableSubAgentIds ?? [],
    systemContext: config.systemContext ?? {},
    workflows: config.availableWorkflows ?? {},
    contextProviders: [
      'datetime',
      'user',
      'world',
      'todo',
      ...(config.memoryType === 'user' ? (['memory'] as const) : []),
    ],
  }
  return withMode(spec, config.agentMode)
}
