/**
 * Texts in square brackets with nothing but marks and blanks between them (no [[wiki link]] and no Markdown link), or
 * the date mask.
 */
const PLACEHOLDER = /^\s*(?:\[[^[\]]+\](?:[\s:;,.|/+&=–—-]+\[[^[\]]+\])*|YYYY-MM-DD)\s*$/

/** True for a text such as `[Full name]`, `[Relationship]: [Name]` or `YYYY-MM-DD`: a value that is not given yet. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && PLACEHOLDER.test(value)
}

/**
 * True when a value says nothing: null, blank text, a placeholder, or a list or map of nothing else.
 * `0` and `false` are values.
 */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === '' || isPlaceholder(value)
  if (typeof value === 'object') return Object.values(value).every(isEmptyValue)
  return false
}

/**
 * A value without the placeholders in it: '' for a text that is one, a list without the items and a map without the keys
 * that are nothing else. Null where nothing else is said at all; lists and maps that are written empty stay.
 */
export function withoutPlaceholders(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return isEmptyValue(value) ? null : value
  if (Object.keys(value).length === 0) return value
  if (isEmptyValue(value)) return null
  const said = stripped(value)
  return isEmptyValue(said) ? null : said
}

function stripped(value: unknown): unknown {
  if (isPlaceholder(value)) return ''
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const said = stripped(item)
      return isEmptyValue(said) && hasPlaceholder(item) ? [] : [said]
    })
  }
  const entries = Object.entries(value).filter(([key]) => !isPlaceholder(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, stripped(inner)]))
}

function hasPlaceholder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isPlaceholder(value)
  return Object.entries(value).some(([key, inner]) => isPlaceholder(key) || hasPlaceholder(inner))
}

/** The words of a placeholder without its brackets; '' for anything else. */
export function placeholderText(value: unknown): string {
  return isPlaceholder(value) ? String(value).replace(/[[\]]/g, '').trim() : ''
}

/** Choices of a placeholder such as `[male/female/non-binary]`; empty unless every part is a bare word. */
export function placeholderChoices(value: unknown): string[] {
  const parts = placeholderText(value).split('/')
  return parts.length > 1 && parts.every((part) => /^[a-z0-9][a-z0-9_-]*$/.test(part)) ? parts : []
}
