import { listBases } from '../../knowledge/queries.ts'
import { readsOf } from '../../knowledge/rules.ts'
import { numberOf } from '../builtin/arguments.ts'
import { basicTool, result } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'

const most = 100

/** For programs; agents of the studio are told their bases. */
export const knowledgeList: Tool = basicTool({
  name: 'knowledge_list',
  description:
    'Lists the knowledge bases that you may look things up in with knowledge_retrieve, newest first, page by page.',
  properties: {
    offset: { type: 'integer', minimum: 0, maximum: 1_000_000, description: 'Bases to skip, 0 by default.' },
    limit: { type: 'integer', minimum: 1, maximum: most, description: 'Bases to return, 50 by default.' },
  },
  permission: 'agents.use',
  repeatable: true,
  run: async (args, { db, principal }) => {
    const offset = numberOf(args, 'offset', 0)
    const page = { offset, limit: numberOf(args, 'limit', 50) }
    const { total, bases } = await listBases(db, { ownerId: readsOf(principal) }, page)
    return result({
      total,
      offset,
      knowledge_bases: bases.map(({ kdb_id: id, name, type, intro, documents }) => ({
        kdb_id: id,
        name,
        type,
        intro,
        documents,
      })),
    })
  },
})
