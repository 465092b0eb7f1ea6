import { isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue, type TemplateField } from '../templates/rules.ts'

/** Collects one problem; a value is given only where there is one to show. */
export type ReportValue = (
  severity: 'error' | 'warning',
  path: readonly (string | number)[],
  message: string,
  ...value: [] | [unknown]
) => void

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const INTEGER_TEXT = /^[+-]?\d+$/
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/
const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i

/** Reports what is wrong with a value that is not empty and names no other entity. */
export function valueProblems(field: TemplateField, value: unknown, report: ReportValue): void {
  const expected = expectation(field, value)
  if (expected !== undefined) {
    report('error', [field.name], `${field.label} must be ${expected}.`, value)
    return
  }
  optionProblems(field, value, report)
  if (field.widget === 'color-picker') colorProblem(field, value, report)
}

/** What the value should have been, to follow "must be"; undefined when it fits the field's type. */
function expectation(field: TemplateField, value: unknown): string | undefined {
  // Real entities write a colour as text or as a map of name and hex, whatever the template shows.
  if (isColor(field) && (typeof value === 'string' || isFieldMap(value))) return undefined
  switch (field.type) {
    case 'string':
    case 'text':
      // YAML turns an age of 34 into a number; it is still a text. So is an option spelled `true`.
      if (typeof value === 'boolean' && field.widget === 'select') return undefined
      return typeof value === 'string' || typeof value === 'number' ? undefined : 'text'
    case 'integer':
    case 'number':
      return numberExpectation(field, numberFrom(value))
    case 'boolean':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? undefined : 'true or false'
    case 'date':
      return isDate(value) ? undefined : 'a date such as 2024-05-31'
    case 'list':
      if (!Array.isArray(value)) return 'a list'
      return field.maxSelections !== undefined && value.length > field.maxSelections
        ? `a list of at most ${field.maxSelections}`
        : undefined
    case 'map':
      return isFieldMap(value) ? undefined : 'a map'
    case 'reference':
    case 'any':
      return undefined
  }
}

function numberExpectation(
  { type, min, max }: TemplateField,
  number: number | undefined,
): string | undefined {
  if (number === undefined) return 'a number'
  if (type === 'integer' && !Number.isInteger(number)) return 'a whole number'
  if (min !== undefined && number < min) return `at least ${min}`
  return max !== undefined && number > max ? `at most ${max}` : undefined
}

/** The number that a value is, or reads as; undefined for anything else. */
export function numberFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (!NUMBER_TEXT.test(text) && !INTEGER_TEXT.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** True for `2024`, `2024-05`, `2024-05-31` (a day that exists) and the last with a time behind it. */
export function isDate(value: unknown): boolean {
  const parts = DATE.exec(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '',
  )
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isColor(field: TemplateField): boolean {
  return field.widget.startsWith('color')
}

/** A select allows its options alone; any other widget only suggests them. */
function optionProblems(field: TemplateField, value: unknown, report: ReportValue): void {
  const allowed = field.options?.map((option) => option.value)
  if (!allowed || field.type === 'map' || isColor(field)) return
  const severity = field.widget === 'select' ? 'error' : 'warning'
  const items: [unknown, (string | number)[]][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [field.name, index]])
    : [[value, [field.name]]]
  for (const [item, path] of items) {
    if (isEmptyValue(item) || allowed.includes(String(item))) continue
    report(severity, path, `${field.label} must be one of ${allowed.join(', ')}.`, item)
  }
}

function colorProblem(field: TemplateField, value: unknown, report: ReportValue): void {
  const hex: unknown = isFieldMap(value) ? value.hex : value
  if (typeof hex !== 'string' || isEmptyValue(hex) || HEX.test(hex)) return
  const path = isFieldMap(value) ? [field.name, 'hex'] : [field.name]
  report('warning', path, `${field.label} must be a colour such as #1f2937.`, hex)
}
