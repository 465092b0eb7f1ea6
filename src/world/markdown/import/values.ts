import { codeSpans, isEntityId, nameKey } from '../../entities/rules.ts'
import type { TemplateField } from '../../templates/rules.ts'

/** `[[Target|shown]]`, and what YAML makes of it without quotes: a list in a list. */
const LINK = /^\s*\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\\?\|[^\]]*)?\]\]\s*$/

function linkTarget(value: unknown): string | undefined {
  const inner = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined
  const text =
    Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string' ? `[[${inner[0]}]]` : value
  const target = typeof text === 'string' ? LINK.exec(text)?.[1]?.trim() : undefined
  return target?.split('/').at(-1)
}

/** A text for what is written: the target of a link, a number as it reads. */
const plain = (value: unknown): unknown => linkTarget(value) ?? value

/** An id where the text names an entity; a name in another script, and other values, as they are. */
function reference(value: unknown): unknown {
  const text = plain(value)
  if (typeof text !== 'string') return value
  const key = nameKey(text)
  return key !== undefined && isEntityId(key) ? key : text
}

const listed = (value: unknown): unknown[] => {
  if (linkTarget(value) !== undefined) return [value]
  if (Array.isArray(value)) return value
  if (typeof value !== 'string') return value === null ? [] : [value]
  return value
    .split(/,(?![^[]*\]\])/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/**
 * A value of another program in the form of the field: links become ids in reference fields and names elsewhere, a
 * text of several becomes a list where a list is asked for, a list of one a single value, a date a year.
 */
export function fieldValue(value: unknown, field: TemplateField | undefined): unknown {
  if (field === undefined) return linkedTexts(value)
  if (field.referenceType !== undefined) {
    const ids = listed(value).map(reference)
    return field.type === 'list' || field.maxSelections !== 1 ? ids : (ids[0] ?? '')
  }
  switch (field.type) {
    case 'list':
      return listed(value).map(plain)
    case 'integer': {
      const year =
        typeof value === 'string' ? /^\s*([+-]?\d{1,9})(?:-\d{2}.*)?\s*$/.exec(value)?.[1] : undefined
      return year === undefined ? value : Number(year)
    }
    case 'string':
    case 'text':
      return Array.isArray(value) && linkTarget(value) === undefined
        ? value.map((item: unknown) => String(plain(item))).join(', ')
        : plain(value)
    case 'boolean':
      return typeof value === 'string' && /^(?:yes|no)$/i.test(value) ? /^yes$/i.test(value) : value
    case 'number':
    case 'date':
    case 'map':
    case 'reference':
    case 'any':
      return plain(value)
  }
}

/** Links as names, in a value of no known form. */
function linkedTexts(value: unknown): unknown {
  const target = linkTarget(value)
  if (target !== undefined) return target
  return Array.isArray(value) ? value.map(plain) : value
}

/** Tags as words: of a list or a text of several, without `#`. */
export function tagList(value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(/[,\s]+/) : Array.isArray(value) ? value : []
  const words = items.flatMap((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item).trim().replace(/^#/, '')] : [],
  )
  return [...new Set(words.filter((word) => word !== ''))]
}

/** The `#tags` of a text, outside code and headings, without `#`: letters, digits, `_`, `-` and `/`, not only digits. */
export function inlineTags(markdown: string): string[] {
  const code = codeSpans(markdown)
  const tags = [...markdown.matchAll(/(?<![^\s(])#([\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu)]
    .filter(({ index }) => !code.some(([start, end]) => index >= start && index < end))
    .map(([, tag = '']) => tag)
  return [...new Set(tags)]
}
