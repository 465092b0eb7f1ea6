import { badRequest } from '../../http/errors.ts'
import { texts } from './access.ts'
import type { AgentSpec } from './spec.ts'
import { type ResolvedAgent, toolNames, withMode } from './specs.ts'

type Names = readonly string[] | null | undefined
type Free = Readonly<Record<string, unknown>>
type Workflows = Readonly<Record<string, readonly string[]>>

/** The members of Sage's StreamRequest that change the agent for one run; all others are of no concern here. */
export interface StreamOverrides {
  readonly system_context?: Free | null | undefined
  readonly agent_name?: string | null | undefined
  readonly deep_thinking?: boolean | null | undefined
  readonly max_loop_count?: number | null | undefined
  readonly multi_agent?: boolean | null | undefined
  readonly agent_mode?: string | null | undefined
  readonly more_suggest?: boolean | null | undefined
  readonly available_workflows?: Workflows | null | undefined
  readonly llm_model_config?: Free | null | undefined
  readonly system_prefix?: string | null | undefined
  readonly available_tools?: Names
  readonly available_skills?: Names
  readonly available_knowledge_bases?: Names
  readonly available_sub_agent_ids?: Names
  readonly force_summary?: boolean | null | undefined
  readonly memory_type?: string | null | undefined
  readonly custom_sub_agents?: readonly CustomSubAgent[] | null | undefined
  readonly context_budget_config?: ContextBudgetConfig | null | undefined
  readonly extra_mcp_config?: Readonly<Record<string, Free>> | null | undefined
}

/** Null and 0 leave a member as it usually is. */
interface ContextBudgetConfig {
  readonly max_model_len?: number | null | undefined
  readonly history_ratio?: number | null | undefined
  readonly active_ratio?: number | null | undefined
  readonly max_new_message_ratio?: number | null | undefined
  readonly compression_threshold?: number | null | undefined
  readonly recent_turns?: number | null | undefined
}

export interface CustomSubAgent {
  readonly name: string
  readonly agent_id?: string | null | undefined
  readonly system_prompt?: string | null | undefined
  readonly description?: string | null | undefined
  readonly available_tools?: Names
  readonly available_skills?: Names
  readonly available_workflows?: Workflows | null | undefined
  readonly system_context?: Free | null | undefined
}

const numberOf = (from: Free | null | undefined, key: string, least: number, most: number) => {
  const value = from?.[key]
  return typeof value === 'number' && value >= least && value <= most ? value : undefined
}
const wholeOf = (from: Free | null | undefined, key: string) => {
  const value = numberOf(from, key, 1, 100_000_000)
  return value === undefined ? undefined : Math.floor(value)
}

/** What a temporary model configuration says; members that make no sense are left out. */
function modelOf(config: Free | null | undefined, spec: AgentSpec): Partial<AgentSpec> {
  const model = config?.model
  return {
    models: typeof model === 'string' && model !== '' ? [model] : spec.models,
    temperature: numberOf(config, 'temperature', 0, 2) ?? spec.temperature,
    topP: numberOf(config, 'top_p', 0, 1) ?? spec.topP,
    presencePenalty: numberOf(config, 'presence_penalty', -2, 2) ?? spec.presencePenalty,
    maxTokens: wholeOf(config, 'max_tokens') ?? spec.maxTokens,
    contextWindow: wholeOf(config, 'max_model_len') ?? spec.contextWindow,
  }
}

function budgetOf(config: ContextBudgetConfig): Partial<AgentSpec> {
  const { max_model_len: window, recent_turns: recentTurns } = config
  const { history_ratio: summary, active_ratio: kept } = config
  const { max_new_message_ratio: free, compression_threshold: full } = config
  return {
    ...(window && { contextWindow: window }),
    contextBudget: {
      ...(full && { full }),
      ...(kept && { kept }),
      ...(summary && { summary }),
      ...(free && { free }),
      ...(recentTurns && { recentTurns }),
    },
  }
}

function customAgents(agents: readonly CustomSubAgent[], parent: AgentSpec): Record<string, AgentSpec> {
  return Object.fromEntries(
    agents.map((one) => {
      const spec: AgentSpec = {
        ...parent,
        id: one.agent_id ?? one.name,
        kind: 'inline',
        name: one.name,
        systemPrompt:
          [one.system_prompt, one.description].find((text) => text?.trim()) ?? parent.systemPrompt,
        tools: one.available_tools ? toolNames(one.available_tools) : parent.tools,
        skills: one.available_skills ?? parent.skills,
        workflows: one.available_workflows ?? {},
        systemContext: { ...parent.systemContext, ...one.system_context },
        subAgents: [],
        inlineAgents: {},
      }
      return [one.name, spec]
    }),
  )
}

/**
 * The agent for one request. The agent's tools, skills, workflows, prompt, memory and knowledge bases win over the request's, which only
 * counts where there is no agent (`kind` `inline`) or the agent leaves them open; the request's turns, mode, suggestions and sub-agents
 * win over the agent's. Of the system context, both count and the request's keys win. Throws 400 where neither says how many turns a
 * run may take.
 */
export function applyOverrides(spec: ResolvedAgent, request: StreamOverrides): ResolvedAgent {
  const maxIterations = request.max_loop_count ?? (spec.limitGiven ? spec.maxIterations : undefined)
  if (maxIterations === undefined) throw badRequest('max_loop_count must be given', texts.noLimit)
  const inline = spec.kind === 'inline'
  const prompt = request.system_prefix?.trim()
  const custom = request.custom_sub_agents ?? []
  const asked = request.available_tools ?? null
  const wanted: ResolvedAgent = {
    ...spec,
    ...modelOf(request.llm_model_config, spec),
    name: request.agent_name?.trim() || spec.name,
    maxIterations,
    limitGiven: true,
    think: request.deep_thinking ?? spec.think,
    planning: { ...spec.planning, enabled: request.deep_thinking ?? spec.planning.enabled },
    systemPrompt: inline && prompt ? prompt : spec.systemPrompt,
    tools: spec.tools ?? (asked && toolNames(asked)),
    skills: spec.skills ?? request.available_skills ?? null,
    knowledgeBases:
      spec.knowledgeBases.length > 0 ? spec.knowledgeBases : (request.available_knowledge_bases ?? []),
    workflows: { ...request.available_workflows, ...spec.workflows },
    subAgents: request.available_sub_agent_ids ?? spec.subAgents,
    systemContext: { ...spec.systemContext, ...request.system_context },
    moreSuggest: request.more_suggest ?? spec.moreSuggest,
    forceSummary: request.force_summary ?? spec.forceSummary,
    extraMcpServers: request.extra_mcp_config ?? {},
  }
  const remembering =
    inline && request.memory_type === 'user'
      ? { ...wanted, contextProviders: [...(wanted.contextProviders ?? []), 'memory' as const] }
      : wanted
  const budgeted = { ...remembering, ...budgetOf(request.context_budget_config ?? {}) }
  const moded = withMode(budgeted, request.multi_agent === true ? 'fibre' : (request.agent_mode ?? null))
  if (custom.length === 0) return moded
  return {
    ...moded,
    inlineAgents: customAgents(custom, moded),
    subAgents: [...new Set([...moded.subAgents, ...custom.map(({ name }) => name)])],
  }
}
