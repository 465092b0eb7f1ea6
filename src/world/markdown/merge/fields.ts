import { isDeepStrictEqual } from 'node:util'
import { type FieldMap, isFieldMap } from '../frontmatter.ts'
import type { MergeSide } from './regions.ts'

export type { MergeSide } from './regions.ts'

export interface FieldMergeResult {
  /** `name`, `status` or `primary_asset`, or the keys of a field: one, or two for a key of a map. */
  path: readonly string[]
  side: MergeSide
  /** Undefined where a version has none; for a conflict the merged draft has the value of `a`. */
  base?: unknown
  a?: unknown
  b?: unknown
  merged?: unknown
}

const own = (map: FieldMap | undefined, key: string): unknown =>
  map && Object.hasOwn(map, key) ? map[key] : undefined

/**
 * Merges fields by key, and maps key by key one level deep. Lists of scalars that both sides only added to or took
 * from merge item by item. Without a base, different values conflict.
 */
export function mergeFieldMaps(
  base: FieldMap | undefined,
  a: FieldMap,
  b: FieldMap,
): { merged: FieldMap; results: FieldMergeResult[] } {
  return mergeMaps(base, a, b, [])
}

function mergeMaps(
  base: FieldMap | undefined,
  a: FieldMap,
  b: FieldMap,
  parents: readonly string[],
): { merged: FieldMap; results: FieldMergeResult[] } {
  const results: FieldMergeResult[] = []
  const merged = new Map<string, unknown>()
  const keys = new Set([...Object.keys(a), ...Object.keys(b), ...Object.keys(base ?? {})])
  for (const key of keys) {
    const [before, left, right] = [own(base, key), own(a, key), own(b, key)]
    const path = [...parents, key]
    const whole = mergeValue(base !== undefined, before, left, right, path)
    if (whole.side === 'conflict' && parents.length === 0 && isFieldMap(left) && isFieldMap(right)) {
      const known = base === undefined || (before !== undefined && !isFieldMap(before))
      const inner = mergeMaps(known ? undefined : ((before ?? {}) as FieldMap), left, right, path)
      results.push(...inner.results)
      merged.set(key, inner.merged)
      continue
    }
    results.push(whole)
    if (whole.merged !== undefined) merged.set(key, whole.merged)
  }
  return { merged: Object.fromEntries(merged), results }
}

/** Merges one value; `known` says whether there is a base in which it could have been. */
export function mergeValue(
  known: boolean,
  base: unknown,
  a: unknown,
  b: unknown,
  path: readonly string[],
): FieldMergeResult {
  const given = {
    path,
    ...(base !== undefined && { base }),
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
  }
  const result = (side: MergeSide, merged: unknown): FieldMergeResult => ({
    ...given,
    side,
    ...(merged !== undefined && { merged }),
  })
  if (isDeepStrictEqual(a, b)) return result(known && !isDeepStrictEqual(a, base) ? 'both' : 'unchanged', a)
  if (known && isDeepStrictEqual(a, base)) return result('b', b)
  if (known && isDeepStrictEqual(b, base)) return result('a', a)
  const list = known ? mergeLists(base ?? [], a, b) : undefined
  return list ? result('both', list) : result('conflict', a)
}

const isScalarSet = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item !== 'object' || item === null) &&
  new Set(value).size === value.length

/** Undefined where a side is no list of different scalars, or has moved the items that it kept. */
function mergeLists(base: unknown, a: unknown, b: unknown): unknown[] | undefined {
  if (!isScalarSet(base) || !isScalarSet(a) || !isScalarSet(b)) return undefined
  const keepsOrder = (side: unknown[]) => {
    const kept = new Set(side)
    const were = new Set(base)
    return isDeepStrictEqual(
      base.filter((item) => kept.has(item)),
      side.filter((item) => were.has(item)),
    )
  }
  if (!keepsOrder(a) || !keepsOrder(b)) return undefined
  const were = new Set(base)
  const inA = new Set(a)
  const inB = new Set(b)
  const merged = a.filter((item) => !were.has(item) || inB.has(item))
  b.forEach((item, index) => {
    if (were.has(item) || inA.has(item)) return
    // Behind the nearest item before it in `b` that the result has too.
    let at = -1
    for (let before = index - 1; before >= 0 && at === -1; before--) at = merged.indexOf(b[before])
    if (at !== -1) merged.splice(at + 1, 0, item)
    else merged.splice(0, 0, item)
  })
  return merged
}
