import type { Template } from '../../templates/rules.ts'
import { ALIASES, normalKey } from './aliases.ts'

export type MappingOrigin = 'given' | 'exact' | 'alias' | 'fuzzy' | 'model' | 'kept' | 'inline_tag'

export interface FieldMapping {
  /** Key of the front matter; `#` for inline tags. */
  source: string
  /** Null where the key is left out. */
  field: string | null
  origin: MappingOrigin
  /** From 0 to 1. */
  confidence: number
}

/** Keys that files of every type may have. */
const COMMON = [
  'id',
  'entity_type',
  'template_version',
  'template_category',
  'created_date',
  'last_updated',
  'name',
  'status',
  'tags',
  'notes',
  'primary_image',
  'production_status',
]

/** Less alike than this is another word. */
const LEAST_LIKENESS = 0.8

/** What a key of the type may be called, in normal form, and the field that it is. */
export function targetsOf(template: Template): Map<string, string> {
  const names = [...COMMON, ...template.fields.map(({ name }) => name)]
  const targets = new Map(names.map((name) => [normalKey(name), name]))
  for (const { name, label } of template.fields) {
    const key = normalKey(label)
    if (key !== '' && !targets.has(key)) targets.set(key, name)
  }
  return targets
}

/**
 * Where the keys of a front matter go: what the caller says, else the field of the same name, else a known alias, else
 * the field whose name is most like it; each field is taken once, by the surest. Keys that fit nothing stay as they are.
 */
export function mapKeys(
  keys: readonly string[],
  template: Template,
  given: Readonly<Record<string, string | null>> = {},
): FieldMapping[] {
  const targets = targetsOf(template)
  const fields = new Set(targets.values())
  const taken = new Set<string>()
  const mapped = new Map<string, FieldMapping>()
  const take = (source: string, field: string, origin: MappingOrigin, confidence: number) => {
    if (mapped.has(source) || taken.has(field)) return
    taken.add(field)
    mapped.set(source, { source, field, origin, confidence: Math.round(confidence * 100) / 100 })
  }
  for (const source of keys) {
    if (!Object.hasOwn(given, source)) continue
    const field = given[source] ?? null
    if (field !== null) take(source, field, 'given', 1)
    else mapped.set(source, { source, field, origin: 'given', confidence: 1 })
  }
  for (const source of keys) if (fields.has(source)) take(source, source, 'exact', 1)
  for (const source of keys) {
    const field = targets.get(normalKey(source))
    if (field !== undefined) take(source, field, 'exact', 1)
  }
  for (const source of keys) {
    for (const field of ALIASES.get(normalKey(source)) ?? []) {
      if (fields.has(field)) take(source, field, 'alias', 0.95)
    }
  }
  const likenesses = keys
    .filter((source) => !mapped.has(source) && normalKey(source).length >= 4)
    .flatMap((source) =>
      [...targets].map(([key, field]) => ({ source, field, likeness: likeness(normalKey(source), key) })),
    )
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
  // Keys about the file are named exactly or not at all.
  for (const one of likenesses) {
    if (!COMMON.slice(0, 6).includes(one.field)) take(one.source, one.field, 'fuzzy', one.likeness)
  }
  return keys.map((source) => mapped.get(source) ?? { source, field: source, origin: 'kept', confidence: 0 })
}

/** 1 for equal texts, 0 for texts without a common letter: one less the edit distance by the longer length. */
export function likeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  return length === 0 || length > 64 ? Number(a === b) : 1 - editDistance(a, b) / length
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let earlier: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (earlier[j - 2] ?? 0) + 1
          : replaced
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    earlier = row
    row = next
  }
  return row[b.length] ?? 0
}
