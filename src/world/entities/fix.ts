import type { EntityDraft, FieldMap } from '../markdown/rules.ts'
import { ENTITY_STATUSES, isEmptyValue, type Template, type TemplateField } from '../templates/rules.ts'
import { ownField } from './fields.ts'
import {
  type Correction,
  correctedDate,
  correctedOption,
  correctedType,
  trimmed,
  withoutRepeats,
} from './fix-value.ts'
import { isEntityId } from './identity.ts'
import { mapReferences } from './references.ts'

export const FIX_RULES = [
  'trailing_space',
  'status',
  'required_default',
  'type',
  'option',
  'date',
  'reference',
  'duplicate_tag',
] as const

export type FixRule = (typeof FIX_RULES)[number]

export interface Fix {
  /** `name`, `status` or the name of a field. */
  readonly field: string
  readonly rule: FixRule
  readonly before?: unknown
  readonly after?: unknown
}

/** The id that a text in a reference field means; undefined where it is none that exists, or more than one. */
export type FindReference = (type: string, text: string) => string | undefined

/**
 * The draft with what can be corrected without guessing, and each correction in the order in which it was made. Text
 * that is not wrong in any way stays byte for byte.
 */
export function fixDraft(
  template: Template,
  draft: EntityDraft,
  rules: ReadonlySet<FixRule>,
  find: FindReference,
): { draft: EntityDraft; fixes: Fix[] } {
  const fixes: Fix[] = []
  const correct = (field: string, rule: FixRule, before: unknown, made: () => Correction): unknown => {
    const correction = rules.has(rule) ? made() : undefined
    if (!correction) return before
    fixes.push({ field, rule, ...(before !== undefined && { before }), after: correction.value })
    return correction.value
  }
  const name = correct('name', 'trailing_space', draft.name, () =>
    draft.name.trim() === '' ? undefined : trimmed(draft.name),
  ) as string
  const status = correct('status', 'status', draft.status, () =>
    correctedStatus(template, draft.status),
  ) as string

  const fields = new Map(Object.entries(draft.fields))
  for (const [key, value] of fields) {
    fields.set(
      key,
      correct(key, 'trailing_space', value, () => trimmed(value)),
    )
  }
  for (const field of template.fields) {
    let value = fields.get(field.name)
    if (isEmptyValue(value)) {
      value = correct(field.name, 'required_default', value, () => requiredDefault(template, field))
    } else {
      value = correct(field.name, 'type', value, () =>
        field.referenceType === undefined ? correctedType(field, value) : undefined,
      )
      value = correct(field.name, 'option', value, () => correctedOption(field, value))
      value = correct(field.name, 'date', value, () => correctedDate(field, value))
      value = correct(field.name, 'reference', value, () => correctedReference(field, value, find))
    }
    if (value !== undefined) fields.set(field.name, value)
  }
  for (const [key, value] of fields) {
    const isTags =
      key === 'tags' || template.fields.some((one) => one.name === key && one.widget === 'tag-list')
    if (isTags)
      fields.set(
        key,
        correct(key, 'duplicate_tag', value, () => withoutRepeats(value)),
      )
  }
  if (fixes.length === 0) return { draft, fixes }
  return { draft: { ...draft, name, status, fields: Object.fromEntries(fields) }, fixes }
}

function correctedStatus(template: Template, status: string): Correction {
  if (ENTITY_STATUSES.some((known) => known === status)) return undefined
  const meant = ENTITY_STATUSES.find((known) => known === status.trim().toLowerCase())
  return { value: meant ?? template.status }
}

function requiredDefault(template: Template, field: TemplateField): Correction {
  const value = ownField(template.defaults, field.name)
  return field.required && !isEmptyValue(value) ? { value } : undefined
}

/** Texts in reference fields that are no ids, with the types that they should name. */
export function namedReferences(template: Template, fields: FieldMap): { type: string; text: string }[] {
  const named: { type: string; text: string }[] = []
  for (const { name, referenceType: type } of template.fields) {
    if (type === undefined) continue
    mapReferences(ownField(fields, name), type, (text) => {
      if (!isEntityId(text) && !isEmptyValue(text)) named.push({ type, text })
      return text
    })
  }
  return named
}

function correctedReference(
  { referenceType }: TemplateField,
  value: unknown,
  find: FindReference,
): Correction {
  if (referenceType === undefined) return undefined
  let found = false
  const corrected = mapReferences(value, referenceType, (text) => {
    const id = isEntityId(text) ? undefined : find(referenceType, text)
    if (id !== undefined) found = true
    return id ?? text
  })
  return found ? { value: corrected } : undefined
}
