import { isFieldMap } from '../markdown/rules.ts'
import type { TemplateField } from '../templates/rules.ts'
import { isDate, numberFrom } from './value-rules.ts'

/** A corrected value; undefined where the value is right or cannot be corrected without guessing. */
export type Correction = { readonly value: unknown } | undefined

const TRUE: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'on', '1'])
const FALSE: ReadonlySet<string> = new Set(['false', 'no', 'n', 'off', '0'])

/** The value in the field's type, for one of another type that converts. */
export function correctedType(field: TemplateField, value: unknown): Correction {
  switch (field.type) {
    case 'boolean': {
      if (typeof value === 'boolean' || value === 'true' || value === 'false') return undefined
      const word = String(value).trim().toLowerCase()
      if (TRUE.has(word)) return { value: true }
      return FALSE.has(word) ? { value: false } : undefined
    }
    case 'integer':
    case 'number':
      return correctedNumber(field.type, value)
    case 'list':
      return correctedList(field, value)
    case 'string':
    case 'text': {
      if (typeof value === 'boolean') return field.widget === 'select' ? undefined : { value: String(value) }
      if (!Array.isArray(value) || value.length !== 1) return undefined
      return typeof value[0] === 'string' ? { value: value[0] } : undefined
    }
    default:
      return undefined
  }
}

/** `1,234`, `1 234` and a whole number with a fraction of zeros. */
function correctedNumber(type: 'integer' | 'number', value: unknown): Correction {
  if (numberFrom(value) !== undefined || typeof value !== 'string') return undefined
  const text = value.trim()
  if (!/^[+-]?\d{1,3}(?:[ ,_'\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(text)) return undefined
  const number = numberFrom(text.replace(/[ ,_'\u00a0\u202f]/g, ''))
  if (number === undefined || (type === 'integer' && !Number.isInteger(number))) return undefined
  return { value: number }
}

/** One value, or texts between commas, for a list. */
function correctedList(field: TemplateField, value: unknown): Correction {
  if (Array.isArray(value) || isFieldMap(value)) return undefined
  if (typeof value !== 'string') return { value: [value] }
  const known = field.options?.some((option) => option.value === value.trim()) === true
  const items = known ? [value.trim()] : value.split(/[,;\n]/)
  return { value: items.map((item) => item.trim()).filter((item) => item !== '') }
}

/** The option that a value means: the same letters in another case, or its label. */
export function correctedOption(field: TemplateField, value: unknown): Correction {
  if (field.widget !== 'select' || !field.options) return undefined
  const correct = (item: unknown): unknown => {
    if (typeof item !== 'string' || field.options?.some((option) => option.value === item)) return item
    const word = optionKey(item)
    const meant = field.options?.filter(
      (one) => optionKey(one.value) === word || optionKey(one.label) === word,
    )
    return meant?.length === 1 ? meant[0]?.value : item
  }
  const corrected = Array.isArray(value) ? value.map(correct) : correct(value)
  return JSON.stringify(corrected) === JSON.stringify(value) ? undefined : { value: corrected }
}

const optionKey = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A date in ISO notation, for one in another that can be read in one way only. */
export function correctedDate(field: TemplateField, value: unknown): Correction {
  if (field.type !== 'date' || typeof value !== 'string' || isDate(value)) return undefined
  const iso = isoDate(value.trim())
  return iso !== undefined && isDate(iso) ? { value: iso } : undefined
}

function isoDate(text: string): string | undefined {
  const put = (year = '', month: string | number = '', day = '') =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (yearFirst) return put(yearFirst[1], yearFirst[2], yearFirst[3])
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dots) return put(dots[3], dots[2], dots[1])
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  if (slashes) {
    const [, first = '', second = '', year] = slashes
    if (Number(first) > 12 || first === second) return put(year, second, first)
    return Number(second) > 12 ? put(year, first, second) : undefined
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text)
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text)
  const [month, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]]
  const index = month === undefined ? -1 : MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : put(year, index + 1, day)
}

/** Without spaces around it, and around each text of a list. */
export function trimmed(value: unknown): Correction {
  const trim = (item: unknown) => (typeof item === 'string' ? item.trim() : item)
  const corrected = Array.isArray(value) ? value.map(trim) : trim(value)
  return JSON.stringify(corrected) === JSON.stringify(value) ? undefined : { value: corrected }
}

/** A list without texts that it has already, in any case. */
export function withoutRepeats(value: unknown): Correction {
  if (!Array.isArray(value)) return undefined
  const seen = new Set<unknown>()
  const kept = value.filter((item: unknown) => {
    const key = typeof item === 'string' ? item.trim().toLowerCase() : item
    return !seen.has(key) && seen.add(key)
  })
  return kept.length === value.length ? undefined : { value: kept }
}
