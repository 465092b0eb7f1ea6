import type { ReportField } from './field.ts'
import { isEmptyValue, isPlaceholder, withoutPlaceholders } from './placeholder.ts'
import { readReference } from './reference-value.ts'
import { ENTITY_ID } from './template.ts'

/**
 * The default of a field: what the template writes, without the placeholders in it; null where nothing is left. Of a
 * field that refers to entities only what names one by its id; anything else that says something is reported. A text
 * such as `faction_id` in a field for factions is a placeholder as well.
 */
export function defaultOf(
  name: string,
  written: unknown,
  referenceType: string | undefined,
  report: ReportField,
): unknown {
  const said = withoutPlaceholders(written ?? null)
  if (referenceType === undefined || said === null) return said
  const standIn = `${referenceType}_id`
  const names = (item: unknown): boolean => {
    if (item === standIn) return false
    if (ID.test(readReference(item, referenceType)?.entityId ?? '')) return true
    report('default', `The default of "${name}" names no ${referenceType} by its id and is left out.`)
    return false
  }
  if (!Array.isArray(said)) return isEmptyValue(said) || names(said) ? said : null
  const kept = said.filter(names)
  return kept.length === 0 && said.length > 0 ? null : kept
}

const ID = new RegExp(ENTITY_ID)

/** What an editor shows while a field with this default is empty. */
export function hintOf(written: unknown): unknown {
  return Array.isArray(written) ? written.find(isPlaceholder) : written
}
