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

/** Keys of a map that hold the word for the relation, the plainest first; real files have each of them. */
const RELATION_KEYS = [
  'relationship',
  'relationship_type',
  'relation',
  'type',
  'role',
  'job_role',
  'presence',
  'closeness',
] as const

/** Keys of a map that hold the id of the entity, `faction_id` and its like among them. */
const idKeys = (referenceType: string | undefined): string[] => [
  'id',
  'entity_id',
  ...(referenceType === undefined ? [] : [`${referenceType}_id`]),
]

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
 * `id`, `entity_id` or `{type}_id` and a word for the relation ({@link RELATION_KEYS}) beside anything else, a list of
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

/** Where a reference has its id: as the text that it is, under a key of its map, or as the key. */
interface IdPlace {
  readonly id: string
  readonly key?: string
  /** The key itself is the id. */
  readonly isId?: boolean
}

function placeOf(item: unknown, referenceType: string | undefined): IdPlace | undefined {
  if (typeof item === 'string') return { id: item }
  if (!isFieldMap(item)) return undefined
  const named = idKeys(referenceType).filter((key) => Object.hasOwn(item, key))
  for (const key of named) {
    const id = item[key]
    if (typeof id === 'string' && id.trim() !== '') return { id, key }
  }
  const [key] = named
  // A map with an id that says nothing is no map of an entity called `id`.
  if (key !== undefined) return named.every((one) => isEmptyValue(item[one])) ? { id: '', key } : undefined
  const [only, ...others] = Object.entries(item)
  if (!only || others.length > 0 || (typeof only[1] !== 'string' && only[1] !== null)) return undefined
  return { id: only[0], key: only[0], isId: true }
}

function readReference(
  item: unknown,
  referenceType: string | undefined,
): Omit<ReferenceValue, 'pointer'> | undefined {
  const place = placeOf(item, referenceType)
  if (!place) return undefined
  const entityId = place.id.trim()
  if (!isFieldMap(item)) return { entityId }
  const words = place.isId ? [item[place.key ?? '']] : RELATION_KEYS.map((key) => ownField(item, key))
  const relation = words.find((word) => typeof word === 'string' && !isEmptyValue(word))
  return typeof relation === 'string' ? { entityId, relationship: relation.trim() } : { entityId }
}
