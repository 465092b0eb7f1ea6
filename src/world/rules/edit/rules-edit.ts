import type { FieldMap } from '../../markdown/rules.ts'
import type { RuleFile } from '../rule.ts'
import { readRuleYaml } from '../source.ts'
import { editRuleFile, type YamlEdit } from './yaml-edit.ts'

/** Where the rule with an id stands in its file's YAML; undefined when it is not there. */
function placeOf(file: RuleFile, id: string): { index: number | string; data: unknown } | undefined {
  const { data } = readRuleYaml(file.text, file.path)
  const rules = data.rules
  if (Array.isArray(rules)) {
    const list = rules as unknown[]
    const named = list.findIndex((item) => idOf(item) === id)
    if (named !== -1) return { index: named, data: list[named] }
    const place = Number(/#(\d+)$/.exec(id)?.[1] ?? Number.NaN) - 1
    const item = list[place]
    return item === undefined || idOf(item) !== undefined ? undefined : { index: place, data: item }
  }
  if (typeof rules !== 'object' || rules === null) return undefined
  const map = rules as FieldMap
  for (const [key, item] of Object.entries(map))
    if ((idOf(item) ?? key) === id) return { index: key, data: item }
  return undefined
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'id')) return undefined
  const { id } = item as { id: unknown }
  const text = typeof id === 'number' ? String(id) : id
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** The file's text with a rule behind the last one. `data` has its id. */
export function withRule(file: RuleFile, data: FieldMap): string {
  const { data: yaml } = readRuleYaml(file.text, file.path)
  const rules = yaml.rules
  if (typeof rules === 'object' && rules !== null && !Array.isArray(rules)) {
    const { id, ...rest } = data
    return editRuleFile(file.text, file.path, [{ path: ['rules', String(id)], value: rest }])
  }
  const at = Array.isArray(rules) ? rules.length : 0
  return editRuleFile(file.text, file.path, [{ path: ['rules', at], value: data }])
}

/** The file's text with keys of a rule changed; null removes a key. Undefined when the rule is not there. */
export function withRuleChanged(file: RuleFile, id: string, changes: FieldMap): string | undefined {
  const place = placeOf(file, id)
  if (!place) return undefined
  const at = ['rules', place.index]
  // A rule that is only a text becomes a map when it gets more.
  if (typeof place.data !== 'object' || place.data === null) {
    const kept = Object.entries({ rule: place.data, ...changes }).filter(([, value]) => value !== null)
    return editRuleFile(file.text, file.path, [{ path: at, value: Object.fromEntries(kept) }])
  }
  const edits = Object.entries(changes).map(
    ([key, value]): YamlEdit => ({ path: [...at, key], value: value === null ? undefined : value }),
  )
  return editRuleFile(file.text, file.path, edits)
}

/** The file's text without a rule; undefined when the rule is not there. */
export function withoutRule(file: RuleFile, id: string): string | undefined {
  const place = placeOf(file, id)
  return place && editRuleFile(file.text, file.path, [{ path: ['rules', place.index], value: undefined }])
}

/** The file's text with another system prompt; null removes it. */
export const withPrompt = (file: RuleFile, prompt: string | null): string =>
  editRuleFile(file.text, file.path, [{ path: ['system_prompt'], value: prompt ?? undefined }])

/**
 * The id after the highest one of the file: `char_008` → `char_009`. The prefix is the commonest of the file's ids,
 * else the first letters of the subject.
 */
export function nextRuleId(ids: readonly string[], subject: string): string {
  const parts = ids.flatMap((id) => {
    const match = /^(.*?)(\d{1,9})$/.exec(id)
    return match && !id.includes('#') ? [{ prefix: match[1] ?? '', digits: match[2] ?? '' }] : []
  })
  const counts = new Map<string, number>()
  for (const { prefix } of parts) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  const [common] = [...counts].sort((a, b) => b[1] - a[1])
  const prefix = common?.[0] ?? `${subject.replace(/[^a-z0-9]/g, '').slice(0, 4) || 'rule'}_`
  const own = parts.filter((part) => part.prefix === prefix)
  const width = Math.max(3, ...own.map(({ digits }) => digits.length))
  const highest = Math.max(0, ...own.map(({ digits }) => Number(digits)))
  return `${prefix}${String(highest + 1).padStart(width, '0')}`
}
