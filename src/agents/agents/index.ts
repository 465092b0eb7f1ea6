import type { Room } from '../../http/types.ts'
import {
  agentCreate,
  agentDelete,
  agentDraft,
  agentFileDelete,
  agentFileDownload,
  agentFileList,
  agentGrantList,
  agentGrantSet,
  agentList,
  agentPromptOptimize,
  agentPromptTemplate,
  agentUpdate,
  agentView,
} from './handlers.ts'

/** Agents that people make, who else may use them, and the files they work on. */
export const agents = {
  agentList,
  agentCreate,
  agentView,
  agentUpdate,
  agentDelete,
  agentGrantList,
  agentGrantSet,
  agentFileList,
  agentFileDownload,
  agentFileDelete,
  agentPromptTemplate,
  agentDraft,
  agentPromptOptimize,
} satisfies Room<'agents'>
