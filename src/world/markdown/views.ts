import type { components } from '../../../generated/contract.ts'
import type { FileFindings, Finding } from './findings.ts'
import type { ImportOutcome } from './import/plan.ts'
import type { SmartOutcome } from './import/smart.ts'

type Schemas = components['schemas']

const toFinding = ({ field, message, kind, line, value }: Finding): Schemas['MarkdownFinding'] => ({
  field,
  message,
  kind,
  line,
  ...(value !== undefined && { value }),
})

export const toFindings = (found: FileFindings): Schemas['MarkdownFindings'] => ({
  valid: found.errors.length === 0,
  entity_type: found.entityType ?? null,
  entity_id: found.entityId ?? null,
  errors: found.errors.map(toFinding),
  warnings: found.warnings.map(toFinding),
})

function toOutcome(outcome: ImportOutcome): Schemas['ImportOutcome'] {
  const { path, action, entityType, entityId, name, refusal, changedFields, problems } = outcome
  return {
    path,
    action,
    entity_type: entityType ?? null,
    entity_id: entityId ?? null,
    name: name ?? null,
    ...(refusal && { reason: refusal.reason, message: refusal.message }),
    ...(refusal?.line !== undefined && { line: refusal.line }),
    changed_fields: changedFields,
    problems: problems.map(toFinding),
  }
}

function toCounts(outcomes: readonly ImportOutcome[]) {
  const count = (action: ImportOutcome['action']) => outcomes.filter((one) => one.action === action).length
  return {
    total: outcomes.length,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    refused: count('refuse'),
  }
}

export const toImportPlan = (outcomes: readonly ImportOutcome[]): Schemas['ImportPlan'] => ({
  ...toCounts(outcomes),
  files: outcomes.map(toOutcome),
})

export const toImportResult = (
  result: { dryRun: boolean; model: string | null },
  outcomes: readonly SmartOutcome[],
): Schemas['ImportResult'] => ({
  dry_run: result.dryRun,
  model: result.model,
  ...toCounts(outcomes),
  files: outcomes.map((outcome) => ({
    ...toOutcome(outcome),
    mapping: outcome.mapping.map(({ source, field, origin, confidence }) => ({
      source,
      field,
      origin,
      confidence,
    })),
  })),
})
