import type { FieldMap } from '../markdown/rules.ts'
import type { Check } from './evaluate/check.ts'

export const SEVERITIES = ['error', 'warning', 'info', 'suggestion'] as const
export type Severity = (typeof SEVERITIES)[number]

export const PRIORITIES = ['critical', 'high', 'medium', 'low'] as const
export type Priority = (typeof PRIORITIES)[number]

/** Folders below `_Rules`, what prevails first. */
export const RULE_LAYERS = ['standard', 'core', 'custom', 'user'] as const
export type RuleLayer = (typeof RULE_LAYERS)[number]

export const RULES_FOLDER = '_Rules'
export const INDEX_NAME = 'RULES_INDEX.md'

export interface RuleProblem {
  path: string
  /** Counted from 1. */
  line: number
  severity: 'error' | 'warning'
  message: string
}

export interface Rule {
  id: string
  /** Whether the file gives the id; otherwise it names the rule's place. */
  named: boolean
  category: string | null
  priority: Priority
  /** What must hold, for people. */
  text: string
  severity: Severity
  /** As the rule gives it; undefined when the file decides. */
  appliesTo: string[] | undefined
  /** What a program can check of it; empty for prose. */
  checks: Check[]
  /** The rule as its file has it. */
  data: FieldMap
  path: string
  line: number
  builtin: boolean
}

/** A field that is read-only in a stage; null where all of them are. */
export interface StageLock {
  field: string | null
  reason: string | null
}

export interface Stage {
  id: string
  name: string
  /** Fields that must be filled to enter. */
  requires: string[]
  locks: StageLock[]
  /** The stage as its file has it. */
  data: FieldMap
}

/** The stages of a file, and what the file says beside them. */
export interface Workflow {
  path: string
  builtin: boolean
  stages: Stage[]
  /** Where a new entity begins; null when the file does not say. */
  defaultStage: string | null
  /** The front matter without the stages. */
  data: FieldMap
}

export interface RuleFile {
  /** In the project folder. */
  path: string
  name: string
  format: 'markdown' | 'yaml'
  /** null for a file directly in `_Rules`. */
  layer: RuleLayer | null
  builtin: boolean
  /** The file as it is. */
  text: string
  /** The type, or the subject such as `story`, whose own rules these are. */
  entityType: string | null
  appliesTo: string[]
  global: boolean
  priority: Priority | null
  version: string | null
  systemPrompt: string | null
  rules: Rule[]
  defaults: FieldMap
  validation: unknown[]
  /** The checks of `validation`, as rules of their own. */
  validationRules: Rule[]
  /** undefined for a file without stages. */
  workflow: Workflow | undefined
  /** The other keys of the front matter. */
  metadata: FieldMap
  /** What stands below the front matter; empty for YAML. */
  body: string
  problems: RuleProblem[]
}
