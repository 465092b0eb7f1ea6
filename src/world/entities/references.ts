import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue, placeOf, readReference, type Template } from '../templates/rules.ts'
import { ownField, pointerTo } from './fields.ts'

/** One entity that a field of another names. */
export interface EntityReference {
  /** Name of the field. */
  field: string
  /** JSON pointer of the value inside the fields. */
  pointer: string
  entityType: string
  entityId: string
  relationship?: string
}

/** A value in a reference field that no form of a reference fits. */
export interface MalformedReference {
  pointer: string
  value: unknown
}

export interface ReferenceValue {
  pointer: string
  entityId: string
  relationship?: string
}

/** All references that the fields make, in the template's order; malformed values and placeholders are left out. */
export function entityReferences(template: Template, fields: FieldMap): EntityReference[] {
  return template.fields.flatMap((field) => {
    const entityType = field.referenceType
    if (entityType === undefined) return []
    const { values } = readReferences(ownField(fields, field.name), [field.name], entityType)
    return values.map((value) => ({ field: field.name, entityType, ...value }))
  })
}

/**
 * Reads the forms that a field of references to `referenceType` may have: one id, a list of ids, a list of maps with
 * `id`, `entity_id` or `{type}_id` and a word for the relation (`RELATION_KEYS`) beside anything else, a list of
 * maps of one id to its relationship.
 */
export function readReferences(
  value: unknown,
  path: readonly (string | number)[],
  referenceType: string | undefined,
): { values: ReferenceValue[]; malformed: MalformedReference[] } {
  const values: ReferenceValue[] = []
  const malformed: MalformedReference[] = []
  const items: [unknown, readonly (string | number)[]][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]])
    : [[value, path]]
  for (const [item, at] of items) {
    const pointer = pointerTo(at)
    const read = readReference(item, referenceType)
    if (isEmptyValue(read ? read.entityId : item)) continue
    if (read) values.push({ pointer, ...read })
    else malformed.push({ pointer, value: item })
  }
  return { values, malformed }
}

/** The value with each id replaced, in all forms that {@link readReferences} reads; the same value when none changes. */
export function mapReferences(
  value: unknown,
  referenceType: string | undefined,
  change: (id: string) => string,
): unknown {
  if (Array.isArray(value)) {
    const changed = value.map((item: unknown) => mapReferences(item, referenceType, change))
    return changed.every((item, index) => item === value[index]) ? value : changed
  }
  const place = placeOf(value, referenceType)
  if (place === undefined) return value
  const id = change(place.id.trim())
  if (id === place.id.trim()) return value
  if (!isFieldMap(value)) return id
  const entries = Object.entries(value).map(([key, item]): [string, unknown] =>
    key !== place.key ? [key, item] : place.isId ? [id, item] : [key, id],
  )
  return Object.fromEntries(entries)
}
