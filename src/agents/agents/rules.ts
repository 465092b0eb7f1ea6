/** What other rooms may use of agents and profiles. */
export { type Asker, isAdmin, unknownAgent } from './access.ts'
export { handOverAgents } from './hand-over.ts'
export {
  countFacts,
  type FactFilter,
  forgetFact,
  type MemoryFact,
  type NewFact,
  recallFacts,
  rememberFact,
} from './memory.ts'
export { applyOverrides, type CustomSubAgent, type StreamOverrides } from './overrides.ts'
export { type PromptRequest, resolvePrompt } from './prompt.ts'
export {
  defaultProfile,
  findAgentSpec,
  mayUse,
  profilesFor,
  requireProfile,
  resolveAgent,
} from './resolve.ts'
export type { AgentSpec, ContextProvider } from './spec.ts'
export { inlineAgent, type ResolvedAgent } from './specs.ts'
export { openWorkspace, workspaceOf } from './workspace.ts'
