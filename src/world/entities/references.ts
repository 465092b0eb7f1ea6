import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue, type Template } from '../templates/rules.ts'
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
    const { values } = readReferences(ownField(fields, field.name), [field.name])
    return values.map((value) => ({ field: field.name, entityType, ...value }))
  })
}

/**
 * Reads the forms that a reference field may have: one id, a list of ids, a list of maps with `id` (or
 * `entity_id`) and `relationship` (or `relationship_type`, `type`), a list of maps of one id to its
 * relationship.
 */
export function readReferences(
  value: unknown,
  path: readonly (string | number)[],
): { values: ReferenceValue[]; malformed: MalformedReference[] } {
  const values: ReferenceValue[] = []
  const malformed: MalformedReference[] = []
  const items: [unknown, readonly (string | number)[]][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]])
    : [[value, path]]
  for (const [item, at] of items) {
    const pointer = pointerTo(at)
    const read = readReference(item)
    if (isEmptyValue(read ? read.entityId : item)) continue
    if (read) values.push({ pointer, ...read })
    else malformed.push({ pointer, value: item })
  }
  return { values, malformed }
}

function readReference(item: unknown): Omit<ReferenceValue, 'pointer'> | undefined {
  if (typeof item === 'string') return { entityId: item.trim() }
  if (!isFieldMap(item)) return undefined
  const id = ownField(item, 'id') ?? ownField(item, 'entity_id')
  if (typeof id === 'string') {
    const relation =
      ownField(item, 'relationship') ?? ownField(item, 'relationship_type') ?? ownField(item, 'type')
    return withRelationship(id.trim(), relation)
  }
  const entries = Object.entries(item)
  const [only] = entries
  if (id !== undefined || entries.length !== 1 || !only) return undefined
  return typeof only[1] === 'string' || only[1] === null ? withRelationship(only[0], only[1]) : undefined
}

function withRelationship(entityId: string, relation: unknown): Omit<ReferenceValue, 'pointer'> {
  return typeof relation === 'string' && !isEmptyValue(relation)
    ? { entityId, relationship: relation.trim() }
    : { entityId }
}
