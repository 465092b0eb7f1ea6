import type { FieldMap } from '../markdown/rules.ts'

/**
 * Fields after a partial update: an absent key keeps its value, null clears it, any other value replaces it
 * whole, nested maps too. Neither argument is changed. A key named `__proto__` is only a key.
 */
export function mergeFields(current: FieldMap, patch: FieldMap | undefined): FieldMap {
  const merged = new Map(Object.entries(current))
  for (const [name, value] of Object.entries(patch ?? {})) {
    if (value === undefined) continue
    if (value === null) merged.delete(name)
    else merged.set(name, value)
  }
  // `fromEntries` defines properties, where an assignment to `__proto__` would replace the prototype.
  return Object.fromEntries(merged)
}
