import type { Config } from '../../../config.ts'
import type { Tool } from '../tool.ts'
import { entityCreate } from '../world/entity-create.ts'
import { entityGet } from '../world/entity-get.ts'
import { entitySearch } from '../world/entity-search.ts'
import { entityUpdate } from '../world/entity-update.ts'
import { graphQuery } from '../world/graph-query.ts'
import { contentPublish } from './content-publish.ts'
import { filesystem } from './filesystem.ts'
import { memoryRead, memoryWrite } from './memory.ts'
import { scheduleRecallTool } from './schedule-recall.ts'
import { spawnAgent } from './spawn-agent.ts'
import { switchProfile } from './switch-profile.ts'
import { todo } from './todo.ts'
import { webFetch } from './web-fetch.ts'
import { webSearch } from './web-search.ts'

const fixed: readonly Tool[] = [
  entitySearch,
  entityGet,
  entityCreate,
  entityUpdate,
  graphQuery,
  todo,
  filesystem,
  contentPublish,
  memoryRead,
  memoryWrite,
  scheduleRecallTool,
  switchProfile,
  spawnAgent,
]

/** Every built-in tool that this server can run. */
export const builtinTools = (config: Config): readonly Tool[] => [
  ...fixed,
  webFetch(config.fetchAllowPrivate),
  ...(config.webSearchUrl === undefined ? [] : [webSearch(config.webSearchUrl)]),
]

/** A tool that exists, but not on a server that is set up like this one: running it says which setting is missing. */
export const unconfiguredTool = (name: string): Tool | undefined =>
  name === 'web_search' ? webSearch(undefined) : undefined
