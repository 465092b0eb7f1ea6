import { isEmptyValue, type Template } from '../../templates/rules.ts'
import type { RuleSet } from '../book.ts'
import type { Priority, Rule, Severity } from '../rule.ts'
import type { Check } from './check.ts'
import type { Facts } from './facts.ts'
import { fieldFindings } from './field-checks.ts'
import { stageFindings } from './stage-findings.ts'
import { type Subject, valueAt } from './subject.ts'
import { wholeFindings } from './whole-checks.ts'

export interface RuleFinding {
  ruleId: string
  priority: Priority
  severity: Severity
  /** JSON pointer of the value; `/` for the whole entity. */
  field: string
  message: string
}

/** A rule in prose, for a reader. */
export interface RuleToReview {
  ruleId: string
  severity: Severity
  text: string
  path: string
}

/** Characters that may still be looked at; shared by all entities of a request. */
export interface Budget {
  left: number
}

/** Characters that the checks of one request look at: some seconds of work. */
export const MAX_CHARACTERS = 60_000_000

/** Findings of one entity that are kept. */
const MAX_FINDINGS = 1000

/** Collects one finding of the check that is being made. */
export type Find = (pointer: string, message: string, severity?: Severity) => void

/**
 * What an entity breaks of the rules that a program can check, in the order of the rules, then what it lacks in its
 * stage, then the defaults of the rules for fields of the template. Pure: the same rules, entity, facts and budget give
 * the same findings, of which the first 1000 that the rules make are kept.
 */
export function evaluateRules(
  rules: RuleSet,
  template: Template,
  subject: Subject,
  facts: Facts,
  budget: Budget = { left: MAX_CHARACTERS },
): RuleFinding[] {
  const findings: RuleFinding[] = []
  const sizes = new Map<string, number>()
  const sizeOf = (field: string, value: unknown) => {
    const size = sizes.get(field) ?? (JSON.stringify(value) ?? '').length
    sizes.set(field, size)
    return size
  }
  const cost = ({ fields }: Check) =>
    fields.length === 0
      ? sizeOf('', [subject.fields, subject.markdownBody])
      : fields.reduce((sum, field) => sum + sizeOf(field, valueAt(subject, field)), 0)
  for (const rule of rules.inForce) {
    for (const check of rule.checks) {
      if (!applies(check, subject)) continue
      budget.left -= cost(check)
      if (budget.left < 0) {
        const message =
          'The rules and texts are too much for one request; this rule and later ones are not checked.'
        findings.push({ ruleId: rule.id, priority: 'low', severity: 'warning', field: '/', message })
        return findings
      }
      const find: Find = (field, message, severity = rule.severity) => {
        if (findings.length >= MAX_FINDINGS) return
        findings.push({
          ruleId: rule.id,
          priority: rule.priority,
          severity,
          field,
          message: check.message ?? message,
        })
      }
      fieldFindings(check, template, subject, facts, find)
      wholeFindings(check, template, subject, facts, find)
    }
  }
  findings.push(...stageFindings(rules, template, subject))
  // Rule files keep parameters of theirs among the defaults (`min_backstory_length`), which no entity has.
  const fields = new Set(template.fields.map(({ name }) => name))
  for (const [field, value] of Object.entries(rules.defaults)) {
    if (!fields.has(field.split('.')[0] ?? '')) continue
    if (isEmptyValue(value) || !isEmptyValue(valueAt(subject, field))) continue
    findings.push({
      ruleId: 'defaults',
      priority: 'low',
      severity: 'info',
      field: `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: `Nothing is given; the default is ${JSON.stringify(value).slice(0, 200)}.`,
    })
  }
  return findings
}

/** The rules in force that only a reader can judge. */
export function rulesToReview(rules: RuleSet): RuleToReview[] {
  return rules.inForce
    .filter(({ checks, text }: Rule) => checks.length === 0 && text !== '')
    .map(({ id, severity, text, path }) => ({ ruleId: id, severity, text, path }))
}

function applies(check: Check, subject: Subject): boolean {
  return check.when.every(([field, values]) => {
    const given = valueAt(subject, field)
    const items = Array.isArray(given) ? (given as unknown[]) : [given]
    return values.some((wanted) =>
      wanted === null
        ? isEmptyValue(given)
        : items.some(
            (item) => typeof item !== 'object' && item !== undefined && String(item) === String(wanted),
          ),
    )
  })
}
