import { conflict, invalid, notFound } from '../../../http/errors.ts'
import { lockEntity } from '../../../world/entities/queries.ts'
import { draftProblem, mergeFields, reviseEntity, settleInput } from '../../../world/entities/rules.ts'
import { ruleGuard } from '../../../world/rules/rules.ts'
import { optionalText, textOf } from '../builtin/arguments.ts'
import { basicTool, result } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'
import { fieldsOf, shownProblems, writable } from './draft.ts'
import { templateOf } from './template.ts'

export const entityUpdate: Tool = basicTool({
  name: 'entity_update',
  description:
    "Changes an entity of the studio's world. Fields that are not given stay, a null field is removed, markdown_body is replaced as a whole: read the entity first.",
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 64 },
    id: { type: 'string', minLength: 1, maxLength: 128 },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    ...writable,
    version: {
      type: 'integer',
      description: 'Version that you have read; refused if somebody has changed the entity since.',
    },
  },
  required: ['type', 'id'],
  permission: 'entities.write',
  repeatable: false,
  run: async (args, context) => {
    const { services, db, principal } = context
    const template = await templateOf(context, textOf(args, 'type'))
    const type = template.entityType
    const id = textOf(args, 'id')
    const given = settleInput({
      name: optionalText(args, 'name'),
      status: optionalText(args, 'status'),
      fields: fieldsOf(args),
    })
    const guard = await ruleGuard(services, db.tenantId, template, 'update')
    const by = { actorId: principal.user.id, origin: 'api' } as const
    const entity = await db.transaction().execute(async (trx) => {
      const before = await lockEntity(trx, type, id)
      if (!before) throw notFound('entity', `${type}/${id}`)
      if (typeof args.version === 'number' && args.version !== before.version) {
        throw conflict(`${type}/${id} is at version ${before.version} now: read it again`)
      }
      const draft = {
        name: given.name ?? before.name,
        status: given.status ?? before.status,
        fields: mergeFields(before.fields, given.fields),
        markdownBody: typeof args.markdown_body === 'string' ? args.markdown_body : before.markdown_body,
        primaryAsset: before.primary_asset,
      }
      const problem = draftProblem(draft)
      if (problem) throw invalid(problem.pointer, problem.message)
      await guard?.(trx, id, draft)
      return reviseEntity(trx, template, before, draft, by)
    })
    return result({ type, id, name: entity.name, version: entity.version, problems: shownProblems(entity) })
  },
})
