import { notFound } from '../../../http/errors.ts'
import { edgesBetween, findNode } from '../../../world/graph/queries.ts'
import { walk } from '../../../world/graph/rules.ts'
import { numberOf, textOf } from '../builtin/arguments.ts'
import { basicTool } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'
import { templateOf } from './template.ts'

const most = 60

export const graphQuery: Tool = basicTool({
  name: 'graph_query',
  description:
    'Shows what an entity is connected with: its neighbours along references, links and mentions in both directions, nearest first, and the connections among them.',
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 64 },
    id: { type: 'string', minLength: 1, maxLength: 128 },
    depth: { type: 'integer', minimum: 1, maximum: 3, description: 'Steps to go, 1 by default.' },
    types: {
      type: 'array',
      maxItems: 20,
      items: { type: 'string', minLength: 1, maxLength: 64 },
      description: 'Only neighbours of these types.',
    },
    limit: { type: 'integer', minimum: 1, maximum: most, description: 'Neighbours, 30 by default.' },
  },
  required: ['type', 'id'],
  permission: 'entities.read',
  repeatable: true,
  run: async (args, context) => {
    const { entityType } = await templateOf(context, textOf(args, 'type'))
    const key = { type: entityType, id: textOf(args, 'id') }
    const center = await findNode(context.db, key)
    if (!center) throw notFound('entity', `${key.type}/${key.id}`)
    const wanted = Array.isArray(args.types) ? args.types.map(String) : []
    const types =
      wanted.length === 0
        ? null
        : (await Promise.all(wanted.map((type) => templateOf(context, type)))).map((one) => one.entityType)
    const filter = { types, kinds: null }
    const depth = numberOf(args, 'depth', 1)
    const { neighbours, truncated } = await walk(context.db, [key], {
      depth,
      limit: numberOf(args, 'limit', 30),
      filter,
    })
    const edges = await edgesBetween(context.db, [key, ...neighbours], filter)
    const value = {
      entity: { ...key, name: center.name, status: center.status },
      neighbours: neighbours.map(({ type, id, name, status, distance }) => ({
        type,
        id,
        name,
        status,
        distance,
      })),
      connections: edges.map(({ source, target, relation, kind }) => ({ source, target, relation, kind })),
      truncated,
    }
    const names = value.neighbours.map(
      ({ type, id, name, distance }) => `${type}/${id}: ${name} (${distance})`,
    )
    const lines = value.connections.map(
      ({ source, target, relation }) => `${source} -[${relation}]-> ${target}`,
    )
    return {
      ok: true,
      text: [
        `${key.type}/${key.id}: ${center.name}`,
        names.length === 0 ? 'It is connected with nothing.' : `Neighbours (steps):\n${names.join('\n')}`,
        ...(lines.length > 0 ? [`Connections:\n${lines.join('\n')}`] : []),
        ...(truncated ? ['[There are more.]'] : []),
      ].join('\n\n'),
      value,
    }
  },
})
