import { notFound } from '../../../http/errors.ts'
import { findEntity } from '../../../world/entities/queries.ts'
import { textOf } from '../builtin/arguments.ts'
import { basicTool, json } from '../builtin/basic.ts'
import type { Tool } from '../tool.ts'
import { templateOf } from './template.ts'

export const entityGet: Tool = basicTool({
  name: 'entity_get',
  description: "Reads one entity of the studio's world with all its fields and its text.",
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 64, description: 'Entity type, such as character.' },
    id: { type: 'string', minLength: 1, maxLength: 128, description: 'Entity id, such as rex_marshall.' },
  },
  required: ['type', 'id'],
  permission: 'entities.read',
  repeatable: true,
  run: async (args, context) => {
    const { entityType } = await templateOf(context, textOf(args, 'type'))
    const id = textOf(args, 'id')
    const row = await findEntity(context.db, entityType, id)
    if (!row) throw notFound('entity', `${entityType}/${id}`)
    const fields: unknown = JSON.parse(row.fields_json)
    const entity = {
      type: row.entity_type,
      id: row.entity_id,
      name: row.name,
      status: row.status,
      version: row.version,
      fields,
      markdown_body: row.markdown_body,
    }
    const { markdown_body: body, ...head } = entity
    return { ok: true, text: `${json(head)}\n\n${body}`, value: entity }
  },
})
