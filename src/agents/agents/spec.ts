/** What a run needs to know of its agent, whichever document the agent comes from. */
export interface AgentSpec {
  readonly id: string
  readonly kind: 'profile' | 'agent' | 'inline'
  readonly name: string
  /** Without what tools, skills and the run itself add. */
  readonly systemPrompt: string
  /** Model names in the order of preference; empty for the provider's own. */
  readonly models: readonly string[]
  readonly providerId: string | null
  /** Navi's `llm_backend`. */
  readonly backend: string | null
  readonly temperature: number | null
  readonly topP: number | null
  readonly topK: number | null
  readonly presencePenalty: number | null
  readonly maxTokens: number | null
  /** Tokens of the context; null for the model's own. */
  readonly contextWindow: number | null
  /** How the context is shared out, where that is not left to the engine. */
  readonly contextBudget?: ContextBudget
  readonly maxIterations: number
  /** Tells the model how many turns are left and keeps the last one for the answer. */
  readonly iterationBudget: boolean
  readonly think: boolean | null
  readonly planning: {
    readonly enabled: boolean
    readonly mandatory: boolean
    readonly analysis: boolean
    readonly reflect: boolean
    readonly plan: boolean
  }
  readonly goalAnchoring: { readonly enabled: boolean; readonly interval: number }
  readonly antiStall: { readonly enabled: boolean; readonly threshold: number }
  /** Has the model look at each step that it took. */
  readonly stepValidation: boolean
  /** Makes a new plan where the one at hand does not work out. */
  readonly adaptiveReplan: boolean
  /** Names of tools; null for all basic ones. */
  readonly tools: readonly string[] | null
  readonly mcpServers: Readonly<Record<string, readonly ('read' | 'write')[]>> | null
  readonly skills: readonly string[] | null
  readonly knowledgeBases: readonly string[]
  readonly subAgents: readonly string[]
  readonly subagent: {
    readonly tools: readonly string[] | null
    readonly systemPrompt: string | null
    readonly planning: boolean
    readonly think: boolean | null
  }
  readonly systemContext: Readonly<Record<string, unknown>>
  readonly moreSuggest: boolean
  readonly forceSummary: boolean
  /** Named lists of steps, which the prompt tells. */
  readonly workflows?: Readonly<Record<string, readonly string[]>>
  /** What the prompt tells of the surroundings; all of it where this is absent. */
  readonly contextProviders?: readonly ContextProvider[]
  /** Agents that exist for this run only, by their names. */
  readonly inlineAgents?: Readonly<Record<string, AgentSpec>>
  /** Servers that one request brings along, by their names, as it describes them. */
  readonly extraMcpServers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Members of Sage's `context_budget_config`, as the engine takes them; what is absent is as usual. */
export interface ContextBudget {
  /** Shares between 0 and 1, as `Shares` of the engine has them. */
  readonly full?: number
  readonly kept?: number
  readonly summary?: number
  readonly free?: number
  /** Requests of the user, the present one included, that the model sees with what followed them. */
  readonly recentTurns?: number
}

export const contextProviders = ['datetime', 'user', 'world', 'memory', 'todo'] as const

/** A part of the prompt that tells of the run's surroundings. */
export type ContextProvider = (typeof contextProviders)[number]
