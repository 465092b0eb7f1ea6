import type { FieldMap } from '../markdown/rules.ts'

/** Nesting that no editor shows, and a bound for every walk over fields. */
export const MAX_FIELD_DEPTH = 32

export interface UnstorableValue {
  /** JSON pointer of the value, from the root of what was searched. */
  pointer: string
  message: string
}

/** The field's own value; never one that an object inherits, such as `constructor`. */
export function ownField(fields: FieldMap, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** A JSON pointer (RFC 6901) to `path`. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * The first part of a JSON value that must not be stored, or undefined: a `__proto__` key (code that copies
 * fields one by one would lose it or worse), text that Postgres refuses (NUL, half of a surrogate pair), or
 * nesting deeper than `MAX_FIELD_DEPTH`.
 */
export function findUnstorable(
  value: unknown,
  path: readonly (string | number)[] = [],
): UnstorableValue | undefined {
  const problem = (message: string): UnstorableValue => ({ pointer: pointerTo(path), message })
  if (typeof value === 'string')
    return isStorableText(value) ? undefined : problem('The text is not valid Unicode.')
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length >= MAX_FIELD_DEPTH) return problem(`Values nest at most ${MAX_FIELD_DEPTH} levels deep.`)
  for (const [key, child] of Object.entries(value)) {
    const inner = [...path, key]
    if (key === '__proto__') return { pointer: pointerTo(inner), message: 'This key is not allowed.' }
    if (!isStorableText(key)) return problem('A key is not valid Unicode.')
    const found = findUnstorable(child, inner)
    if (found) return found
  }
  return undefined
}

function isStorableText(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

/** Front-matter keys that are columns of an entity, or that only files carry. */
export const fileKeys: ReadonlySet<string> = new Set([
  'id',
  'entity_type',
  'template_version',
  'template_category',
  'created_date',
  'last_updated',
  'name',
  'status',
])
