import { entityIdFromName, isEntityId, readReferences } from '../../entities/rules.ts'
import { isEmptyValue, type Template, type TemplateRegistry } from '../../templates/rules.ts'
import type { RuleSet } from '../book.ts'
import type { Check } from './check.ts'
import { pathOf, type Subject, valueAt } from './subject.ts'

/** What rules must know of the rest of the world. */
export interface Facts {
  /** `type/id` of the entities that exist among those asked for. */
  existing: ReadonlySet<string>
  /** By {@link takenKey}: ids of the entities of the type that have the value. */
  taken: ReadonlyMap<string, readonly string[]>
  /** By {@link parentKey}: `type/id` of the parent, or null where there is none. */
  parents: ReadonlyMap<string, string | null>
}

/** What to look up before the rules can be evaluated. */
export interface Questions {
  /** `type/id`. */
  references: ReadonlySet<string>
  /** Fields whose values must be unique, with the values (see {@link uniqueText}). */
  unique: ReadonlyMap<string, ReadonlySet<string>>
  /** Parent fields, with the `type/id` from which chains are followed. */
  parents: ReadonlyMap<string, ReadonlySet<string>>
}

export const takenKey = (field: string, text: string) => `${field}\u0000${text}`
export const parentKey = (field: string, entity: string) => `${field}\u0000${entity}`

/** A value as uniqueness compares it; undefined for what is empty or no single value. */
export function uniqueText(value: unknown): string | undefined {
  if (isEmptyValue(value) || typeof value === 'object') return undefined
  return String(value).trim().toLowerCase()
}

/** The type that a field's values name. */
export function referenceTypeOf(template: Template, field: string, check: Check): string | undefined {
  return template.fields.find(({ name }) => name === field)?.referenceType ?? check.referenceType
}

/** The references in a field, as `type/id`. */
export function referencesAt(subject: Subject, field: string, type: string) {
  return readReferences(valueAt(subject, field), pathOf(subject, field), type).values.map((value) => {
    // A foreign file may name an entity by its name.
    const id = isEntityId(value.entityId)
      ? value.entityId
      : (entityIdFromName(value.entityId) ?? value.entityId)
    return { ...value, key: `${type}/${id}` }
  })
}

export function questionsOf(rules: RuleSet, template: Template, subjects: readonly Subject[]): Questions {
  const references = new Set<string>()
  const unique = new Map<string, Set<string>>()
  const parents = new Map<string, Set<string>>()
  const within = (map: Map<string, Set<string>>, key: string) => {
    const set = map.get(key) ?? new Set<string>()
    map.set(key, set)
    return set
  }
  for (const check of rules.inForce.flatMap(({ checks }) => checks)) {
    for (const subject of subjects) {
      for (const field of check.fields) {
        const type = referenceTypeOf(template, field, check)
        if (check.referenceExists && type !== undefined) {
          for (const { key } of referencesAt(subject, field, type)) references.add(key)
        }
        const text = check.unique ? uniqueText(valueAt(subject, field)) : undefined
        if (text !== undefined) within(unique, field).add(text)
      }
      const { parentField } = check
      const parent = parentField === undefined ? undefined : parentOf(template, check, subject)
      if (parentField !== undefined && parent !== undefined) within(parents, parentField).add(parent)
    }
  }
  return { references, unique, parents }
}

/** `type/id` of the entity that a check's parent field names first. */
export function parentOf(template: Template, check: Check, subject: Subject): string | undefined {
  const field = check.parentField ?? ''
  const type = referenceTypeOf(template, field, check) ?? template.entityType
  return referencesAt(subject, field, type)[0]?.key
}

/** The same for an entity that was looked up: its type's template says what its parent field names. */
export function parentOfRow(
  registry: TemplateRegistry,
  field: string,
  row: { entity_type: string; value: unknown },
): string | null {
  const declared = registry.resolve(row.entity_type)?.fields.find(({ name }) => name === field)?.referenceType
  const type = declared ?? row.entity_type
  const first = readReferences(row.value, [], type).values[0]?.entityId
  return first === undefined ? null : `${type}/${first}`
}
