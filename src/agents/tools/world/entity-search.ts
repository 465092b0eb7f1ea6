import { numberOf, optionalText, textOf } from '../builtin/arguments.ts'
import { basicTool } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'
import { searchEntities } from './queries.ts'
import { templateOf } from './template.ts'

const most = 25

export const entitySearch: Tool = basicTool({
  name: 'entity_search',
  description:
    "Finds entities of the studio's world (characters, places, quests …) by words in their names, fields and texts, best matches first. Read one whole with entity_get.",
  properties: {
    query: { type: 'string', minLength: 1, maxLength: 500, description: 'Words to look for.' },
    type: { type: 'string', maxLength: 64, description: 'Only entities of this type, such as character.' },
    limit: { type: 'integer', minimum: 1, maximum: most, description: 'Results to return, 8 by default.' },
  },
  required: ['query'],
  permission: 'entities.read',
  repeatable: true,
  run: async (args, context) => {
    const query = textOf(args, 'query')
    const type = optionalText(args, 'type')
    const types = type === undefined ? null : [(await templateOf(context, type)).entityType]
    const entities = await searchEntities(context.db, query, { types, limit: numberOf(args, 'limit', 8) })
    const lines = entities.map(({ type: of, id, name, status, snippet }) =>
      `${of}/${id}: ${name} (${status})\n${snippet.replaceAll(/\s+/g, ' ').trim()}`.trim(),
    )
    return {
      ok: true,
      text: lines.join('\n\n') || 'No entity has these words.',
      value: { query, total: entities.length, entities },
    }
  },
})
