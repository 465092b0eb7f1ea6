import { isFieldMap } from '../markdown/rules.ts'
import { texts } from './evaluate/check.ts'
import type { Report } from './parse.ts'
import type { Stage } from './rule.ts'

/** The stages of a workflow that a rule file names, with the fields that each requires and locks. */
export function readStages(value: unknown, report: Report): Stage[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report(['stages'], 'The stages must be a list of maps.')
    return []
  }
  return (value as unknown[]).slice(0, 200).flatMap((item, index) => {
    if (!isFieldMap(item)) return []
    const own = (key: string): unknown => (Object.hasOwn(item, key) ? item[key] : undefined)
    const id = texts(own('id'))[0] ?? String(index + 1)
    // A requirement is a field's name, or a map that names it.
    const list = (entry: unknown): unknown[] =>
      Array.isArray(entry) ? entry : entry === undefined || entry === null ? [] : [entry]
    const requires = list(own('requires')).flatMap((entry) => texts(isFieldMap(entry) ? entry.field : entry))
    const locks = list(own('locks')).flatMap((entry) => {
      const [field] = texts(isFieldMap(entry) ? entry.field : entry)
      const reason = isFieldMap(entry) ? (texts(entry.reason)[0] ?? null) : null
      return field === undefined ? [] : [{ field, reason }]
    })
    return [{ id, name: texts(own('name'))[0] ?? id, requires, locks }]
  })
}
