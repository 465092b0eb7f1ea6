import { numberOf, optionalText, textOf } from '../../builtin/arguments.ts'
import { basicTool, result } from '../../builtin/basic.ts'
import type { Tool } from '../../tool.ts'
import { templateOf } from '../../world/template.ts'

const most = 100

/** For programs that go through the world; agents of the studio search instead. */
export const entityList: Tool = basicTool({
  name: 'entity_list',
  description:
    "Lists the entities of one type in the studio's world by name, page by page: what is not in this page comes with a higher offset.",
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 64, description: 'Entity type, such as character.' },
    status: { type: 'string', maxLength: 64, description: 'Only entities with this status.' },
    offset: {
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      description: 'Entities to skip, 0 by default.',
    },
    limit: { type: 'integer', minimum: 1, maximum: most, description: 'Entities to return, 50 by default.' },
  },
  required: ['type'],
  permission: 'entities.read',
  repeatable: true,
  run: async (args, context) => {
    const { entityType: type } = await templateOf(context, textOf(args, 'type'))
    const status = optionalText(args, 'status')
    const offset = numberOf(args, 'offset', 0)
    const matching = context.db
      .selectFrom('entities')
      .where('entity_type', '=', type)
      .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    const [{ total }, entities] = await Promise.all([
      matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
      matching
        .select(['entity_id as id', 'name', 'status'])
        .orderBy('name')
        .orderBy('entity_id')
        .offset(offset)
        .limit(numberOf(args, 'limit', 50))
        .execute(),
    ])
    return result({ type, total: Number(total), offset, entities })
  },
})
