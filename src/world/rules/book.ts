import type { FieldMap } from '../markdown/rules.ts'
import { fileNamed } from './file-name.ts'
import {
  INDEX_NAME,
  RULE_LAYERS,
  type Rule,
  type RuleFile,
  type RuleProblem,
  type Stage,
  type Workflow,
} from './rule.ts'

/** The rules of one type, from all files that apply to it. */
export interface RuleSet {
  entityType: string
  /** The type's own file that is edited; undefined when there is none. */
  own: RuleFile | undefined
  /** What prevails first. */
  files: RuleFile[]
  /** Rules in force, and rules of the type's own files that are for other types only. */
  rules: Rule[]
  /** What is checked or needs a reader for this type: the rules in force and `validation`. */
  inForce: Rule[]
  defaults: FieldMap
  validation: unknown[]
  /** Of the workflows, in their order. */
  stages: Stage[]
  workflows: Workflow[]
  problems: RuleProblem[]
}

/** What a tenant says about which rule files a type has, beside what the files themselves say. */
export interface RuleLinks {
  /** File names by entity type: `associated_rules` of its template, and the `definition` of its `workflow`. */
  associated: ReadonlyMap<string, readonly string[]>
  /** The file of a type's own rules by entity type: `rules_file` of the settings, and where that stands. */
  own: ReadonlyMap<string, { readonly file: string; readonly path: string; readonly line: number }>
}

const NO_LINKS: RuleLinks = { associated: new Map(), own: new Map() }

export interface RuleBook {
  /** Rule files, what prevails first. */
  files: RuleFile[]
  /** `RULES_INDEX.md`; undefined when there is none. */
  index: RuleFile | undefined
  /** Undefined for a word that no file is about. */
  find(type: string): RuleSet | undefined
  /** The rules of an entity type; empty when no file applies. */
  forType(type: string): RuleSet
}

/**
 * Orders the files and puts the rules of each type together. The layers prevail as the format of rules says, the
 * other way round from templates: Standard > Core > Custom > User, so that a personal file may add rules and cannot
 * loosen the studio's. A file directly in `_Rules` is the project's own word on its type and stands before them,
 * built-in files behind. Rules are joined by id: the first definition counts. A project's file replaces the
 * built-in one at the same path. A file that `links` names for a type applies to it, whatever it says itself.
 */
export function createRuleBook(
  project: readonly RuleFile[],
  builtin: readonly RuleFile[],
  links: RuleLinks = NO_LINKS,
): RuleBook {
  const taken = new Set(project.map(({ path }) => path.toLowerCase()))
  const all = [...project, ...builtin.filter(({ path }) => !taken.has(path.toLowerCase()))]
  const rank = ({ layer, builtin: ours }: RuleFile) =>
    (ours ? 10 : 0) + (layer === null ? 0 : RULE_LAYERS.indexOf(layer) + 1)
  const ordered = all.sort(
    (a, b) => rank(a) - rank(b) || Number(a.format === 'yaml') - Number(b.format === 'yaml') || compare(a, b),
  )
  const isIndex = ({ name }: RuleFile) => name.toLowerCase() === INDEX_NAME.toLowerCase()
  const files = ordered.filter((file) => !isIndex(file))
  const sets = new Map<string, RuleSet>()
  const forType = (type: string): RuleSet => {
    const known = sets.get(type)
    if (known) return known
    const set = ruleSet(type, files, links)
    // Words that anybody may ask for are not remembered without end.
    if (sets.size < 500) sets.set(type, set)
    return set
  }
  return {
    files,
    index: ordered.find(isIndex),
    forType,
    find: (type) => {
      const set = forType(type)
      return set.files.some(({ global }) => !global) ? set : undefined
    },
  }
}

const compare = (a: RuleFile, b: RuleFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

function ruleSet(type: string, all: readonly RuleFile[], links: RuleLinks): RuleSet {
  const chosen = links.own.get(type)
  const chosenFile = chosen && fileNamed(all, chosen.file)
  const linked = new Set((links.associated.get(type) ?? []).map((name) => fileNamed(all, name)))
  linked.add(chosenFile)
  const covers = (file: RuleFile) => file.global || file.appliesTo.includes(type) || linked.has(file)
  const files = all.filter(
    (file) => covers(file) || file.rules.some((rule) => rule.appliesTo?.includes(type)),
  )
  const isOwn = (file: RuleFile) => file.entityType === type
  const own = chosenFile ?? files.find((file) => isOwn(file) && file.layer === null) ?? files.find(isOwn)
  const rules = new Map<string, Rule>()
  const inForce: Rule[] = []
  const defaults: FieldMap = {}
  for (const file of files) {
    for (const rule of file.rules) {
      // A list on the rule decides by itself; an empty one means all types.
      const applies = rule.appliesTo
        ? rule.appliesTo.length === 0 || rule.appliesTo.includes(type)
        : covers(file)
      if (rules.has(rule.id) || (!applies && !isOwn(file))) continue
      rules.set(rule.id, rule)
      if (applies) inForce.push(rule)
    }
    if (!covers(file)) continue
    inForce.push(...file.validationRules)
    for (const [key, value] of Object.entries(file.defaults)) {
      if (!Object.hasOwn(defaults, key) && key !== '__proto__') defaults[key] = value
    }
  }
  const workflows = files.filter(covers).flatMap(({ workflow }) => workflow ?? [])
  const missing: RuleProblem[] =
    chosen && !chosenFile
      ? [
          {
            path: chosen.path,
            line: chosen.line,
            severity: 'warning',
            message: `The rules_file "${chosen.file}" of ${type} is not there.`,
          },
        ]
      : []
  return {
    entityType: type,
    own,
    files,
    rules: [...rules.values()],
    inForce,
    defaults,
    validation: files.filter(covers).flatMap(({ validation }) => validation),
    stages: workflows.flatMap(({ stages }) => stages),
    workflows,
    problems: [...missing, ...files.flatMap(({ problems }) => problems)],
  }
}
