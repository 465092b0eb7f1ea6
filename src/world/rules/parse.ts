import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { type Check, checksOf, readCheck, texts } from './evaluate/check.ts'
import {
  PRIORITIES,
  type Priority,
  RULE_LAYERS,
  RULES_FOLDER,
  type Rule,
  type RuleFile,
  type RuleLayer,
  SEVERITIES,
  type Severity,
} from './rule.ts'
import { isYamlPath, type ReadYaml, readRuleYaml } from './source.ts'
import { readWorkflow } from './stages.ts'

/** Rules that one file may hold; what follows is reported and left out. */
const MAX_RULES = 2000

/** Front-matter keys with a meaning of their own; the others are metadata. */
const KNOWN = new Set([
  'system_prompt',
  'global',
  'priority',
  'entity_type',
  'version',
  'rule_version',
  'rules',
  'defaults',
  'validation',
  'stages',
])

/** The severity that a rule of a priority has when it names none: reject, warn, suggest, optional. */
const SEVERITY_OF: Record<Priority, Severity> = {
  critical: 'error',
  high: 'warning',
  medium: 'suggestion',
  low: 'info',
}

/** What turns a word for a type (`Characters`) into the type's name; undefined for a word that is no type. */
export type ResolveType = (text: string) => string | undefined

export type Report = (
  path: readonly (string | number)[],
  message: string,
  severity?: 'error' | 'warning',
) => void

/** Reads a rule file, however sloppy: what cannot be read is reported with its line, and nothing is thrown. */
export function parseRuleFile(
  text: string,
  path: string,
  { builtin = false, resolveType }: { builtin?: boolean; resolveType: ResolveType },
): RuleFile {
  const read = readRuleYaml(text, path)
  const problems: RuleFile['problems'] = read.problems.map(({ line, message }) => ({
    path,
    line,
    severity: 'error',
    message,
  }))
  const report: Report = (at, message, severity = 'warning') => {
    if (problems.length < 100) problems.push({ path, line: read.lineOf(at), severity, message })
  }
  const { data } = read
  const own = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined)
  const subject = subjectOf(path, data, resolveType)
  const types = typeList(own('applies_to'), resolveType)
  const global = own('global') === true || types.all
  const defaults = own('defaults')
  if (defaults !== undefined && defaults !== null && !isFieldMap(defaults)) {
    report(['defaults'], 'The defaults must be a map of field to value.')
  }
  const context = { path, builtin, read, report, resolveType, subject }
  const rules = readRules(own('rules'), context)
  const forbidden = fileChecks(data, context)
  const validation = own('validation')
  const entries = Array.isArray(validation)
    ? (validation as unknown[])
    : isFieldMap(validation)
      ? [validation]
      : []
  const prompt = own('system_prompt')
  const version = own('version') ?? own('rule_version')
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    format: isYamlPath(path) ? 'yaml' : 'markdown',
    layer: layerOf(path),
    builtin,
    text,
    entityType: subject,
    appliesTo: [
      ...new Set([...(subject === null ? [] : [subject]), ...workflowOf(path, resolveType), ...types.types]),
    ],
    global,
    priority: priorityOf(own('priority')) ?? null,
    version: typeof version === 'string' || typeof version === 'number' ? String(version) : null,
    systemPrompt: typeof prompt === 'string' ? prompt : null,
    rules,
    defaults: isFieldMap(defaults) ? defaults : {},
    validation: entries,
    validationRules: [...forbidden, ...validationRules(entries, context)],
    workflow: readWorkflow(data, { path, builtin, report }),
    metadata: Object.fromEntries(Object.entries(data).filter(([key]) => !KNOWN.has(key))),
    body: read.body,
    problems,
  }
}

interface Context {
  path: string
  builtin: boolean
  read: ReadYaml
  report: Report
  resolveType: ResolveType
  subject: string | null
}

/** `_Rules/Standard/prose.yaml` → `standard`; null for what stands directly in `_Rules` or in another folder. */
export function layerOf(path: string): RuleLayer | null {
  const [root, folder, ...rest] = path.split('/')
  if (root !== RULES_FOLDER || rest.length === 0) return null
  return RULE_LAYERS.find((layer) => layer === folder?.toLowerCase()) ?? null
}

/** The type that `entity_type` names, else the file's name (`CHARACTER_RULES.md` → `character`). */
function subjectOf(path: string, data: FieldMap, resolveType: ResolveType): string | null {
  const given = Object.hasOwn(data, 'entity_type') ? texts(data.entity_type)[0] : undefined
  if (given !== undefined) {
    if (/^(?:all|\*|global|any)$/i.test(given)) return null
    return resolveType(given) ?? given.toLowerCase().replace(/[\s-]+/g, '_')
  }
  const stem = /(?:^|\/)([^/]+)_RULES\.(?:md|ya?ml)$/i.exec(path)?.[1]
  if (stem === undefined) return null
  return resolveType(stem) ?? stem.toLowerCase().replace(/[\s-]+/g, '_')
}

/** A workflow belongs to a type without being its rule file. */
function workflowOf(path: string, resolveType: ResolveType): string[] {
  const stem = /(?:^|\/)([^/]+)_WORKFLOW\.(?:md|ya?ml)$/i.exec(path)?.[1]
  const type = stem === undefined ? undefined : resolveType(stem)
  return type === undefined ? [] : [type]
}

function typeList(value: unknown, resolveType: ResolveType): { types: string[]; all: boolean } {
  const words = texts(value)
  const all = words.some((word) => /^(?:all|\*|any)$/i.test(word))
  return { all, types: all ? [] : words.map((word) => resolveType(word) ?? word.toLowerCase()) }
}

function priorityOf(value: unknown): Priority | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  return PRIORITIES.find((known) => known === word)
}

function severityOf(data: FieldMap, priority: Priority): Severity {
  for (const key of ['validation_type', 'severity']) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined
    if (typeof value !== 'string' || value.trim() === '') continue
    const word = value.trim().toLowerCase()
    return SEVERITIES.find((known) => known === word) ?? 'info'
  }
  return SEVERITY_OF[priority]
}

/** The rules of a file: a list of maps or texts, or a map of id to either. */
function readRules(value: unknown, context: Context): Rule[] {
  if (value === undefined || value === null) return []
  const { report } = context
  const items: [unknown, (string | number)[], string | undefined][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, ['rules', index], undefined])
    : isFieldMap(value)
      ? Object.entries(value).map(([id, item]) => [item, ['rules', id], id])
      : []
  if (!Array.isArray(value) && !isFieldMap(value)) report(['rules'], 'The rules must be a list of maps.')
  if (items.length > MAX_RULES) report(['rules'], `A file has at most ${MAX_RULES} rules.`, 'error')
  const seen = new Set<string>()
  return items.slice(0, MAX_RULES).flatMap(([item, at, key], index) => {
    const data: FieldMap = isFieldMap(item) ? item : { rule: item }
    if (!isFieldMap(item) && texts(item).length === 0) {
      report(at, 'A rule must be a map.')
      return []
    }
    const given = texts(Object.hasOwn(data, 'id') ? data.id : undefined)[0] ?? key
    const id = given ?? `${context.subject ?? 'rule'}#${index + 1}`
    if (given === undefined) report(at, 'The rule has no id.')
    if (seen.has(id)) {
      report(at, `The id "${id}" appears twice; the first rule counts.`)
      return []
    }
    seen.add(id)
    return [readRule(data, id, given !== undefined, at, context)]
  })
}

function readRule(
  data: FieldMap,
  id: string,
  named: boolean,
  at: (string | number)[],
  { path, builtin, read, report, resolveType }: Context,
): Rule {
  const own = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined)
  const text = texts(own('rule'))[0] ?? texts(own('description'))[0] ?? ''
  if (text === '') report(at, `The rule "${id}" has no text.`)
  const priority = priorityOf(own('priority')) ?? 'medium'
  const applies = own('applies_to')
  const { types, all } = typeList(applies, resolveType)
  const checks = checksOf(data, (inside, message) => report([...at, ...inside], message))
  return {
    id,
    named,
    category: texts(own('category'))[0] ?? null,
    priority,
    text,
    severity: severityOf(data, priority),
    appliesTo: all || types.length > 0 ? types : undefined,
    checks,
    data,
    path,
    line: read.lineOf(at),
    builtin,
  }
}

/** Words that the whole file forbids, as YAML rule files list them at the top. */
function fileChecks(data: FieldMap, context: Context): Rule[] {
  return ['forbidden', 'forbidden_phrases'].flatMap((key) => {
    if (!Object.hasOwn(data, key) || texts(data[key]).length === 0) return []
    const check = readCheck({ [key]: data[key] }, [], context.report)
    return check ? [checkRule(key, 'warning', '', [check], [key], {}, context)] : []
  })
}

/** Entries of `validation`: a check with its own id, severity and message, or a text for a reader. */
function validationRules(entries: readonly unknown[], context: Context): Rule[] {
  return entries.slice(0, MAX_RULES).map((entry, index) => {
    const at = ['validation', index]
    const data: FieldMap = isFieldMap(entry) ? { ...entry } : { rule: entry }
    // `rule: required` and `type: unique` are how such entries are often written.
    for (const key of ['rule', 'type', 'check']) {
      const word = Object.hasOwn(data, key) ? data[key] : undefined
      if (word === 'required' || word === 'unique' || word === 'reference_exists') {
        data[word] = true
        if (key !== 'type') delete data[key]
      }
    }
    const own = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined)
    const id = texts(own('id'))[0] ?? `validation#${index + 1}`
    const checks = checksOf(data, (inside, message) => context.report([...at, ...inside], message))
    const text = texts(own('message'))[0] ?? texts(own('rule'))[0] ?? texts(own('description'))[0] ?? ''
    const priority = priorityOf(own('priority')) ?? 'high'
    return { ...checkRule(id, severityOf(data, priority), text, checks, at, data, context), priority }
  })
}

function checkRule(
  id: string,
  severity: Severity,
  text: string,
  checks: Check[],
  at: readonly (string | number)[],
  data: FieldMap,
  { path, builtin, read }: Context,
): Rule {
  return {
    id,
    named: false,
    category: null,
    priority: 'high',
    text,
    severity,
    appliesTo: undefined,
    checks,
    data,
    path,
    line: read.lineOf(at),
    builtin,
  }
}
