import { pointerTo } from '../../entities/rules.ts'
import { isEmptyValue, type Template } from '../../templates/rules.ts'
import type { RuleSet } from '../book.ts'
import type { Stage } from '../rule.ts'
import { texts } from './check.ts'
import type { RuleFinding } from './evaluate.ts'
import { pathOf, type Subject, valueAt } from './subject.ts'

/** Where an entity says its stage; its status counts too, where a stage is called like it. */
const STAGE_FIELDS = ['workflow.current_stage', 'workflow.stage', 'workflow_stage']

/**
 * What an entity lacks in the stages that it is in, under rule ids such as `stage#review`, and stages that there are
 * not. Pure. Of stages with one id in several files the first counts.
 */
export function stageFindings(rules: RuleSet, template: Template, subject: Subject): RuleFinding[] {
  if (rules.stages.length === 0) return []
  const named = new Map<string, Stage>()
  for (const stage of rules.stages) {
    for (const word of [stage.id, stage.name]) {
      if (!named.has(word.toLowerCase())) named.set(word.toLowerCase(), stage)
    }
  }
  const findings: RuleFinding[] = []
  const find = (ruleId: string, field: string, message: string) => {
    findings.push({
      ruleId,
      priority: 'high',
      severity: 'warning',
      field: pointerTo(pathOf(subject, field)),
      message,
    })
  }
  const entered = new Set<Stage>()
  const said = STAGE_FIELDS.find((field) => !isEmptyValue(valueAt(subject, field)))
  for (const word of said === undefined ? [subject.status] : texts(valueAt(subject, said))) {
    const stage = named.get(word.toLowerCase())
    if (stage) entered.add(stage)
    else if (said !== undefined) find('stage', said, `There is no stage "${word}".`)
  }
  const given = new Set(['id', 'entity_id', `${template.entityType}_id`, 'entity_type', 'template_type'])
  for (const { id, name, requires } of entered) {
    for (const field of new Set(requires)) {
      // Every entity has an id and a type, or gets them when it is stored.
      if (given.has(field) || !isEmptyValue(valueAt(subject, field))) continue
      find(`stage#${id}`, field, `The stage "${name}" requires a value.`)
    }
  }
  return findings
}
