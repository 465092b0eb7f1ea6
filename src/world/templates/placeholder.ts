/** A text in square brackets (not a [[wiki link]] and not a Markdown link), or the date mask. */
const PLACEHOLDER = /^\s*(?:\[[^[\]]+\]|YYYY-MM-DD)\s*$/

/** True for a text such as `[Full name]` or `YYYY-MM-DD`, which stands for a value not given yet. */
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

/** The words of a placeholder without its brackets; '' for anything else. */
export function placeholderText(value: unknown): string {
  if (!isPlaceholder(value)) return ''
  const text = String(value).trim()
  return text.startsWith('[') ? text.slice(1, -1).trim() : text
}

/** Choices of a placeholder such as `[male/female/non-binary]`; empty unless every part is a bare word. */
export function placeholderChoices(value: unknown): string[] {
  const parts = placeholderText(value).split('/')
  return parts.length > 1 && parts.every((part) => /^[a-z0-9][a-z0-9_-]*$/.test(part)) ? parts : []
}
