import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { conflict, invalid } from '../../../http/errors.ts'
import { allotId } from '../../../world/entities/queries.ts'
import {
  createEntity,
  draftProblem,
  entityIdProblem,
  mergeFields,
  settleInput,
} from '../../../world/entities/rules.ts'
import { ruleGuard } from '../../../world/rules/rules.ts'
import { optionalText, textOf } from '../builtin/arguments.ts'
import { basicTool, result } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'
import { fieldsOf, shownProblems, writable } from './draft.ts'
import { templateOf } from './template.ts'

export const entityCreate: Tool = basicTool({
  name: 'entity_create',
  description:
    "Creates an entity in the studio's world. Search first whether it is there already. Link to other entities in the text as [[id]].",
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 64, description: 'Entity type, such as character.' },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    id: { type: 'string', maxLength: 128, description: 'Made from the name without it.' },
    ...writable,
  },
  required: ['type', 'name'],
  permission: 'entities.write',
  repeatable: false,
  run: async (args, context) => {
    const { services, db, principal } = context
    const template = await templateOf(context, textOf(args, 'type'))
    const type = template.entityType
    const name = textOf(args, 'name')
    const id = optionalText(args, 'id') ?? (await allotId(db, type, name))
    if (id === undefined) throw invalid('/id', 'is required, because no id can be made from the name')
    const wrong = entityIdProblem(id, reservedEntityIds)
    if (wrong !== undefined) throw invalid('/id', wrong)
    const given = settleInput({ name, status: optionalText(args, 'status'), fields: fieldsOf(args) })
    const draft = {
      name,
      status: given.status ?? template.status,
      fields: mergeFields(template.defaults, given.fields),
      markdownBody: optionalText(args, 'markdown_body') ?? template.markdownSkeleton,
      primaryAsset: null,
    }
    const problem = draftProblem(draft)
    if (problem) throw invalid(problem.pointer, problem.message)
    const guard = await ruleGuard(services, db.tenantId, template, 'create')
    const by = { actorId: principal.user.id, origin: 'api', action: 'create' } as const
    const entity = await db.transaction().execute(async (trx) => {
      await guard?.(trx, id, draft)
      const created = await createEntity(trx, template, { type, id }, draft, by)
      if (!created) throw conflict(`Entity exists already: ${type}/${id}`)
      return created
    })
    return result({ type, id, name: entity.name, version: entity.version, problems: shownProblems(entity) })
  },
})
