import { isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue } from './placeholder.ts'

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

/** Where a reference has its id: as the text that it is, under a key of its map, or as the key. */
interface IdPlace {
  readonly id: string
  readonly key?: string
  /** The key itself is the id. */
  readonly isId?: boolean
}

/** Where the item of a field of references to `referenceType` has its id; undefined where no form of a reference fits. */
export function placeOf(item: unknown, referenceType: string | undefined): IdPlace | undefined {
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

/** The entity that an item of a field of references to `referenceType` names, and the word for the relation. */
export function readReference(
  item: unknown,
  referenceType: string | undefined,
): { entityId: string; relationship?: string } | undefined {
  const place = placeOf(item, referenceType)
  if (!place) return undefined
  const entityId = place.id.trim()
  if (!isFieldMap(item)) return { entityId }
  const words = place.isId
    ? [item[place.key ?? '']]
    : RELATION_KEYS.map((key) => (Object.hasOwn(item, key) ? item[key] : undefined))
  const relation = words.find((word) => typeof word === 'string' && !isEmptyValue(word))
  return typeof relation === 'string' ? { entityId, relationship: relation.trim() } : { entityId }
}
