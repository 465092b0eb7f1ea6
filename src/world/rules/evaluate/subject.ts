import { pointerTo } from '../../entities/rules.ts'
import { type FieldMap, isFieldMap } from '../../markdown/rules.ts'

/** An entity, stored or not, as rules see it. */
export interface Subject {
  /** null for a draft without an id. */
  entityId: string | null
  name: string
  status: string
  fields: FieldMap
  markdownBody: string
}

export interface Place {
  value: unknown
  path: readonly (string | number)[]
}

/** Nesting that is looked into. */
const MAX_DEPTH = 32

/** The value that a name or a dotted path names; undefined where there is none. */
export function valueAt(subject: Subject, field: string): unknown {
  if (field === 'name') return subject.name
  if (field === 'status') return subject.status
  if (field === 'markdown_body' || field === 'body') return subject.markdownBody
  if (field === 'id' || field === 'entity_id') return subject.entityId
  if (Object.hasOwn(subject.fields, field)) return subject.fields[field]
  let at: unknown = subject.fields
  for (const step of field.split('.')) {
    if (Array.isArray(at)) at = (at as unknown[])[Number(step)]
    else if (isFieldMap(at) && Object.hasOwn(at, step)) at = at[step]
    else return undefined
  }
  return at
}

/** Where a field's value stands in the front matter; the body under its own name. */
export function pathOf(subject: Subject, field: string): (string | number)[] {
  if (field === 'body') return ['markdown_body']
  return Object.hasOwn(subject.fields, field) ? [field] : field.split('.')
}

/** The items of a list, or the value itself. */
export function itemsAt(subject: Subject, field: string): Place[] {
  const value = valueAt(subject, field)
  const path = pathOf(subject, field)
  if (!Array.isArray(value)) return [{ value, path }]
  return (value as unknown[]).map((item, index) => ({ value: item, path: [...path, index] }))
}

/** Every text and number inside a value, in order. */
export function* leaves({ value, path }: Place): Generator<{ text: string; pointer: string }> {
  if (typeof value === 'string') yield { text: value, pointer: pointerTo(path) }
  else if (typeof value === 'number' || typeof value === 'boolean')
    yield { text: String(value), pointer: pointerTo(path) }
  else if (typeof value === 'object' && value !== null && path.length < MAX_DEPTH) {
    for (const [key, child] of Object.entries(value)) {
      yield* leaves({ value: child as unknown, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
}

/** The texts that a check reads: those of its fields, else the name, all fields and the body. */
export function* textsOf(subject: Subject, fields: readonly string[]) {
  if (fields.length > 0) {
    for (const field of fields)
      yield* leaves({ value: valueAt(subject, field), path: pathOf(subject, field) })
    return
  }
  yield { text: subject.name, pointer: '/name' }
  yield* leaves({ value: subject.fields, path: [] })
  yield { text: subject.markdownBody, pointer: '/markdown_body' }
}
