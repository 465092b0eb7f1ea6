import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import { readConfig, toolsOf } from './config.ts'
import type { AgentDraft, OptimizedPrompt } from './drafting.ts'
import type { AgentRow } from './queries.ts'
import type { Place } from './workspace.ts'

type Schemas = components['schemas']

/** ISO text without a zone, as Sage writes it. */
const zoneless = (date: Date) => date.toISOString().replace(/Z$/, '')
const copy = (list: readonly string[] | null) => (list === null ? null : [...list])

export const toAgent = (row: AgentRow): Schemas['Agent'] => {
  const config = readConfig(row.config as Record<string, unknown>, { stored: true })
  return {
    id: row.agent_id,
    user_id: row.owner_id,
    name: row.name,
    systemPrefix: config.systemPrefix,
    description: config.description,
    systemContext: config.systemContext,
    availableWorkflows: config.availableWorkflows,
    availableTools: toolsOf(config),
    availableSkills: copy(config.availableSkills),
    availableKnowledgeBases: copy(config.availableKnowledgeBases),
    availableSubAgentIds: copy(config.availableSubAgentIds),
    subAgentSelectionMode: config.subAgentSelectionMode,
    memoryType: config.memoryType,
    agentMode: config.agentMode,
    maxLoopCount: config.maxLoopCount,
    deepThinking: config.deepThinking,
    enableMultimodal: config.enableMultimodal,
    multiAgent: config.multiAgent,
    is_default: config.is_default,
    llm_provider_id: config.llm_provider_id,
    fast_llm_provider_id: config.fast_llm_provider_id,
    im_channels: config.im_channels,
    created_at: zoneless(row.created_at),
    updated_at: zoneless(row.updated_at),
  }
}

export const agentTag = (row: Pick<AgentRow, 'agent_id' | 'version'>): string =>
  tagOf(`${row.agent_id}/${row.version}`)

export const toDraft = (draft: AgentDraft): Schemas['AgentDraft'] => ({
  id: '',
  name: draft.name,
  systemPrefix: draft.systemPrefix,
  description: draft.description,
  systemContext: draft.systemContext,
  availableWorkflows: draft.availableWorkflows,
  availableTools: draft.availableTools,
  availableSkills: [],
  availableKnowledgeBases: [],
  availableSubAgentIds: [],
  subAgentSelectionMode: null,
  memoryType: 'session',
  agentMode: null,
  maxLoopCount: draft.maxLoopCount,
  deepThinking: draft.deepThinking,
  enableMultimodal: false,
  multiAgent: draft.multiAgent,
  is_default: false,
  llm_provider_id: null,
  fast_llm_provider_id: null,
  im_channels: null,
})

export const toOptimizedPrompt = (
  original: string,
  goal: string | null,
  result: OptimizedPrompt,
): Schemas['AgentOptimizedPrompt'] => ({
  optimized_prompt: result.optimized_prompt,
  analysis: result.analysis,
  sections: result.sections,
  optimization_details: {
    original_length: original.length,
    optimized_length: result.optimized_prompt.length,
    optimization_goal: goal,
  },
})

export const toFiles = (
  owner: { readonly agentId: string; readonly userId: string },
  message: string,
  files: readonly Place[],
): Schemas['AgentFiles'] => ({
  agent_id: owner.agentId,
  user_id: owner.userId,
  message,
  files: files.map((file) => ({
    name: file.shown.slice(file.shown.lastIndexOf('/') + 1),
    path: file.shown,
    size: file.size,
    modified_time: file.modified.getTime() / 1000,
    is_directory: file.directory,
  })),
})
