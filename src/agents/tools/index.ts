import type { Room } from '../../http/types.ts'
import {
  skillAvailable,
  skillContent,
  skillContentSet,
  skillDelete,
  skillImport,
  skillList,
  skillUpload,
} from './handlers/skills.ts'
import { toolExecute, toolList } from './handlers/tools.ts'
import { mcpAdd, mcpAuthorize, mcpDelete, mcpList, mcpRefresh } from './mcp/handlers.ts'
import { mcpEnd, mcpResource, mcpServe } from './mcp/serve/handlers.ts'

/** What agents can do: built-in tools, skills and MCP servers. */
export const tools = {
  toolList,
  toolExecute,
  skillList,
  skillDelete,
  skillAvailable,
  skillUpload,
  skillImport,
  skillContent,
  skillContentSet,
  mcpList,
  mcpAdd,
  mcpAuthorize,
  mcpDelete,
  mcpRefresh,
  mcpServe,
  mcpEnd,
  mcpResource,
} satisfies Room<'tools'>
