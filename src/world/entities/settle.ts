import { invalid } from '../../http/errors.ts'
import { type EntityDraft, type FieldMap, fitsFile } from '../markdown/rules.ts'
import { fileKeys, findUnstorable, pointerTo, type UnstorableValue } from './fields.ts'

/** Longest name that the API takes, in characters. */
export const NAME_MAX = 200
const STATUS_MAX = 64

/** Name, status and fields as a request gives them. */
export interface EntityInput {
  readonly name?: string | undefined
  readonly status?: string | undefined
  readonly fields?: FieldMap | undefined
}

/**
 * The input with `name` and `status` out of its fields: in a file they are the same keys as the members, so they stand
 * for a member that was not given.
 * @throws invalid naming a field that only the file itself may have, such as `id`; `pointer` leads to the fields.
 */
export function settleInput({ name, status, fields }: EntityInput, pointer = '/fields'): EntityInput {
  if (fields === undefined) return { name, status }
  const rest = { ...fields }
  const taken: { name?: string; status?: string } = {}
  for (const key of fileKeys) {
    if (!Object.hasOwn(fields, key)) continue
    const value = fields[key]
    delete rest[key]
    if (key !== 'name' && key !== 'status') {
      throw invalid(`${pointer}/${key}`, `"${key}" is a key of the entity's file, not a field`)
    }
    const max = key === 'name' ? NAME_MAX : STATUS_MAX
    if (typeof value !== 'string' || value === '' || value.length > max) {
      throw invalid(`${pointer}/${key}`, `must be a text of 1 to ${max} characters`)
    }
    taken[key] = value
  }
  return { name: name ?? taken.name, status: status ?? taken.status, fields: rest }
}

/** Why a draft cannot be stored, with a JSON pointer into it; undefined when it can. */
export function draftProblem(draft: EntityDraft): UnstorableValue | undefined {
  const { name, status, fields, markdownBody, primaryAsset } = draft
  if (name === '' || name.length > NAME_MAX) {
    return { pointer: '/name', message: `A name has 1 to ${NAME_MAX} characters.` }
  }
  if (status === '' || status.length > STATUS_MAX) {
    return { pointer: '/status', message: `A status has 1 to ${STATUS_MAX} characters.` }
  }
  const key = Object.keys(fields).find((one) => fileKeys.has(one))
  if (key !== undefined) {
    return { pointer: pointerTo(['fields', key]), message: `"${key}" is a key of the file, not a field.` }
  }
  const found = findUnstorable({
    name,
    status,
    fields,
    markdown_body: markdownBody,
    primary_asset: primaryAsset,
  })
  if (found) return found
  if (!fitsFile(fields)) {
    return { pointer: '/fields', message: 'The fields are more than the front matter of a file can hold.' }
  }
  return undefined
}
