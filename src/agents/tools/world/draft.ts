import { invalid } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import { type EntityRow, findUnstorable } from '../../../world/entities/rules.ts'
import { type FieldMap, isFieldMap } from '../../../world/markdown/rules.ts'

/** What an agent may write into an entity. */
export const writable: JsonObject = {
  status: { type: 'string', minLength: 1, maxLength: 64 },
  fields: {
    type: 'object',
    additionalProperties: true,
    description: 'Values by field, as the type has them.',
  },
  markdown_body: { type: 'string', maxLength: 500_000, description: 'The text, in Markdown.' },
}

/** The fields that a model gives; 422 for what cannot be stored. */
export function fieldsOf({ fields }: JsonObject): FieldMap | undefined {
  if (fields === undefined) return undefined
  if (!isFieldMap(fields)) throw invalid('/fields', 'must be an object')
  const problem = findUnstorable({ fields })
  if (problem) throw invalid(problem.pointer, problem.message)
  return fields
}

/** What is wrong with an entity by its type, so that the model can mend it. */
export const shownProblems = ({ problems }: Pick<EntityRow, 'problems'>) =>
  problems.slice(0, 20).map(({ field, message, severity }) => ({ field, message, severity }))
