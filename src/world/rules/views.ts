import type { components } from '../../../generated/contract.ts'
import type { RuleBook, RuleSet } from './book.ts'
import type { RuleFinding, RuleToReview } from './evaluate/evaluate.ts'
import type { Subject } from './evaluate/subject.ts'
import { isNamed } from './file-name.ts'
import { readIndexTable } from './index-table.ts'
import type { Rule, RuleFile, RuleProblem, Stage, Workflow } from './rule.ts'
import { RULES_FOLDER } from './rule.ts'
import type { RuleSettings } from './settings.ts'

type Schemas = components['schemas']

/** Findings of one entity that are shown. */
const MAX_FINDINGS = 200

export const toRuleProblem = (problem: RuleProblem): Schemas['RuleProblem'] => ({
  path: problem.path,
  line: problem.line,
  severity: problem.severity,
  message: problem.message,
})

export const toRuleFile = (file: RuleFile): Schemas['RuleFile'] => ({
  path: file.path,
  name: file.name,
  format: file.format,
  layer: file.layer,
  builtin: file.builtin,
  entity_type: file.entityType,
  applies_to: file.appliesTo,
  global: file.global,
  priority: file.priority,
  version: file.version,
  rule_count: file.rules.length,
  checked_count: file.rules.filter(({ checks }) => checks.length > 0).length,
  problems: file.problems.map(toRuleProblem),
})

/** The keys of the file, and over them the members as they were read. */
export const toRule = (rule: Rule): Schemas['Rule'] => ({
  ...rule.data,
  id: rule.id,
  category: rule.category,
  priority: rule.priority,
  rule: rule.text,
  validation_type: rule.severity,
  applies_to: rule.appliesTo ?? [],
  source: { path: rule.path, line: rule.line, builtin: rule.builtin },
  is_checked: rule.checks.length > 0,
})

export const toRuleSet = (set: RuleSet): Schemas['RuleSet'] => ({
  entity_type: set.entityType,
  path: set.own?.path ?? null,
  builtin: set.own?.builtin ?? false,
  system_prompt:
    set.own?.systemPrompt ??
    set.files.find((file) => file.entityType === set.entityType && file.systemPrompt !== null)
      ?.systemPrompt ??
    null,
  global: set.own?.global ?? false,
  priority: set.own?.priority ?? null,
  version: set.own?.version ?? null,
  metadata: set.own?.metadata ?? {},
  rules: set.rules.map((rule) => {
    const file = set.files.find(({ path }) => path === rule.path)
    return toRule(
      rule.appliesTo === undefined && file ? { ...rule, appliesTo: file.global ? [] : file.appliesTo } : rule,
    )
  }),
  defaults: set.defaults,
  validation: set.validation,
  stages: set.stages.map(toStage),
  workflows: set.workflows.map(toWorkflow),
  files: set.files.map(({ path }) => path),
  problems: set.problems.map(toRuleProblem),
  markdown: set.own?.body ?? '',
})

/** The keys of the file, and over them the members as they were read. */
const toStage = ({ data, id, name, requires, locks }: Stage): Schemas['RuleStage'] => ({
  ...data,
  id,
  name,
  requires,
  locks: locks.map(({ field, reason }) => ({ field, all_fields: field === null, reason })),
})

/** What the file says beside its stages, which are named by their ids. */
const toWorkflow = ({ data, path, builtin, stages, defaultStage }: Workflow): Schemas['RuleWorkflow'] => ({
  ...data,
  path,
  builtin,
  default_stage: defaultStage,
  stages: stages.map(({ id }) => id),
})

/** The index as its table gives it, beside the files that there are. */
export function toRuleIndex({ index, files }: RuleBook): Schemas['RuleIndex'] {
  const paths = files.map(({ path }) => path)
  const entries = readIndexTable(index?.text ?? '')
  return {
    path: index?.path ?? null,
    builtin: index?.builtin ?? false,
    entries: entries.map(({ file, purpose, usedBy }) => ({
      file,
      purpose,
      used_by: usedBy,
      exists: paths.some((path) => isNamed(path, file)),
    })),
    files: paths,
    unlisted: paths.filter((path) => !entries.some(({ file }) => isNamed(path, file))),
    markdown: index?.text ?? '',
  }
}

export const toRuleSettings = (settings: RuleSettings): Schemas['RuleSettings'] => ({
  enforce_strict: settings.enforceStrict,
  rules_directory: RULES_FOLDER,
  areas: Object.fromEntries(
    [...settings.areas].map(([type, { rulesFile, enforce }]) => [type, { rules_file: rulesFile, enforce }]),
  ),
  style_preset: settings.stylePreset,
  validation: {
    on_create: settings.onCreate,
    on_update: settings.onUpdate,
    on_import: settings.onImport,
  },
})

export const toRuleMarkdown = (entityType: string, file: RuleFile): Schemas['RuleMarkdown'] => ({
  entity_type: entityType,
  path: file.path,
  builtin: file.builtin,
  markdown: file.text,
  problems: file.problems.map(toRuleProblem),
})

export function toRuleValidation(
  type: string,
  page: { total: number; offset: number; limit: number },
  checked: readonly { subject: Subject; findings: readonly RuleFinding[] }[],
  review: readonly RuleToReview[],
  problems: readonly RuleProblem[],
): Schemas['RuleValidation'] {
  const counts = { error: 0, warning: 0, info: 0, suggestion: 0 }
  for (const { severity } of checked.flatMap(({ findings }) => findings)) counts[severity]++
  return {
    entity_type: type,
    total: page.total,
    offset: page.offset,
    limit: page.limit,
    is_valid: counts.error === 0,
    entities: checked.map(({ subject, findings }) => ({
      entity_id: subject.entityId,
      name: subject.name,
      is_valid: findings.every(({ severity }) => severity !== 'error'),
      finding_count: findings.length,
    })),
    findings: checked.flatMap(({ subject, findings }) =>
      findings.slice(0, MAX_FINDINGS).map((finding) => ({
        entity_id: subject.entityId,
        rule_id: finding.ruleId,
        severity: finding.severity,
        field: finding.field,
        message: finding.message,
      })),
    ),
    counts,
    needs_review: review.map(({ ruleId, severity, text, path }) => ({
      rule_id: ruleId,
      severity,
      text,
      path,
    })),
    problems: problems.map(toRuleProblem),
  }
}
