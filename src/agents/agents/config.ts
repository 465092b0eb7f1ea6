/** What the owner of an agent has set; the keys of Sage's document. */
export interface AgentConfig {
  readonly systemPrefix: string | null
  readonly description: string | null
  readonly systemContext: Readonly<Record<string, unknown>> | null
  readonly availableWorkflows: Readonly<Record<string, string[]>> | null
  readonly availableTools: readonly string[] | null
  readonly availableSkills: readonly string[] | null
  readonly availableKnowledgeBases: readonly string[] | null
  readonly availableSubAgentIds: readonly string[] | null
  readonly subAgentSelectionMode: string | null
  readonly memoryType: string | null
  readonly agentMode: string | null
  readonly maxLoopCount: number | null
  readonly deepThinking: boolean
  readonly enableMultimodal: boolean
  readonly multiAgent: boolean
  readonly is_default: boolean
  readonly llm_provider_id: string | null
  readonly fast_llm_provider_id: string | null
  readonly im_channels: Readonly<Record<string, unknown>> | null
}

type Loose = { readonly [K in keyof AgentConfig]?: unknown }

const snake = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null
const text = (value: unknown) => (typeof value === 'string' ? value : null)
const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null
const workflows = (value: unknown) => {
  const map = record(value)
  return (
    map && Object.fromEntries(Object.entries(map).map(([name, steps]) => [name, [...(texts(steps) ?? [])]]))
  )
}

/**
 * The configuration in a request or a row; what is absent is empty. `stored` rows may come from Sage's own database, where some keys
 * are in snake_case.
 */
export function readConfig(from: Loose, { stored = false } = {}): AgentConfig {
  const old = from as Readonly<Record<string, unknown>>
  const at = (key: keyof AgentConfig): unknown => from[key] ?? (stored ? old[snake(key)] : undefined)
  const count = at('maxLoopCount')
  return {
    systemPrefix: text(at('systemPrefix')),
    description: text(at('description')),
    systemContext: record(at('systemContext')),
    availableWorkflows: workflows(at('availableWorkflows')),
    availableTools: texts(at('availableTools')),
    availableSkills: texts(at('availableSkills')),
    availableKnowledgeBases: texts(at('availableKnowledgeBases')),
    availableSubAgentIds: texts(at('availableSubAgentIds')),
    subAgentSelectionMode: text(at('subAgentSelectionMode')),
    memoryType: text(at('memoryType')),
    agentMode: text(at('agentMode')),
    maxLoopCount: typeof count === 'number' ? count : null,
    deepThinking: at('deepThinking') === true,
    enableMultimodal: at('enableMultimodal') === true,
    multiAgent: at('multiAgent') === true,
    is_default: at('is_default') === true,
    llm_provider_id: text(at('llm_provider_id')),
    fast_llm_provider_id: text(at('fast_llm_provider_id')),
    im_channels: record(at('im_channels')),
  }
}

/** Tools that an agent needs for what it is set to, under Sage's names. */
const forcedTools = ({ memoryType, agentMode }: Pick<AgentConfig, 'memoryType' | 'agentMode'>) => [
  ...(memoryType === 'user' ? ['search_memory'] : []),
  ...(agentMode === 'fibre' ? ['sys_spawn_agent', 'sys_delegate_task', 'sys_finish_task'] : []),
]

/** The tools of an agent with those that it needs; null, which is all of them, when it neither names nor needs any. */
export function toolsOf(config: Pick<AgentConfig, 'availableTools' | 'memoryType' | 'agentMode'>) {
  const forced = forcedTools(config)
  if (config.availableTools === null && forced.length === 0) return null
  return [...new Set([...(config.availableTools ?? []), ...forced])]
}
