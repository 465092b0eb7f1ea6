import type { FieldMap } from '../markdown/rules.ts'
import { ENTITY_STATUSES, isEmptyValue, type Template, type TemplateField } from '../templates/rules.ts'
import { ownField, pointerTo } from './fields.ts'
import { isEntityId } from './identity.ts'
import { readReferences } from './references.ts'
import { type ReportValue, valueProblems } from './value-rules.ts'

export interface EntityProblem {
  /** JSON pointer into the front matter, e.g. `/age`; `/` for the whole entity. */
  field: string
  message: string
  severity: 'error' | 'warning'
  /** The value at fault; left out where the value is missing. */
  value?: unknown
}

/** Content as it was given, which may be anything. */
export interface DraftToCheck {
  name: unknown
  status?: unknown
  fields: FieldMap
  markdownBody?: unknown
  /** `type/id` of every entity that exists among those named; without it, existence is not checked. */
  references?: ReadonlySet<string>
}

/** Keys of the front matter that every type has, for the strict mode. */
const BASE_FIELDS: ReadonlySet<string> = new Set([
  'editable',
  'marketplace_eligible',
  'folder_name',
  'file_prefix',
  'associated_rules',
  'associated_skills',
  'asset_subfolders',
  'primary_image',
  'production_status',
  'workflow',
  'tags',
  'notes',
])

/**
 * What is wrong with an entity by its template. Placeholders count as empty, text that reads as a number is
 * a number, unknown keys are allowed (`strict` warns about them). The entity is valid when no problem is an
 * error; problems come in the order name, status, body, then the template's fields.
 */
export function validateEntity(
  template: Template,
  draft: DraftToCheck,
  { strict = false }: { strict?: boolean } = {},
): EntityProblem[] {
  const problems: EntityProblem[] = []
  const report: ReportValue = (severity, path, message, ...value) => {
    problems.push({
      field: pointerTo(path),
      message,
      severity,
      ...(value.length > 0 && { value: value[0] }),
    })
  }

  if (isEmptyValue(draft.name)) report('error', ['name'], 'A name is required.')
  else if (typeof draft.name !== 'string') report('error', ['name'], 'The name must be text.', draft.name)
  if (!isEmptyValue(draft.status) && !ENTITY_STATUSES.some((known) => known === draft.status)) {
    report('error', ['status'], `The status must be one of ${ENTITY_STATUSES.join(', ')}.`, draft.status)
  }
  if (!isNone(draft.markdownBody) && typeof draft.markdownBody !== 'string') {
    report('error', ['markdown_body'], 'The Markdown body must be text.')
  }
  for (const field of template.fields) {
    const value = ownField(draft.fields, field.name)
    if (field.referenceType === undefined ? isEmptyValue(value) : namesNothing(value, field.referenceType)) {
      if (field.required) report('error', [field.name], `${field.label} is required.`)
    } else if (field.referenceType === undefined) {
      valueProblems(field, value, report)
    } else {
      referenceProblems(field, field.referenceType, value, draft.references, problems)
    }
  }
  if (strict) {
    const known = new Set(template.fields.map(({ name }) => name))
    for (const [name, value] of Object.entries(draft.fields)) {
      if (known.has(name) || BASE_FIELDS.has(name)) continue
      report('warning', [name], `The template of ${template.entityType} has no such field.`, value)
    }
  }
  return problems
}

/** True for a reference field without a reference; a map such as `{ rex: null }` is one without a word for it. */
function namesNothing(value: unknown, referenceType: string): boolean {
  const { values, malformed } = readReferences(value, [], referenceType)
  return values.length === 0 && malformed.length === 0
}

/** True when no problem is an error. */
export function isValid(problems: readonly EntityProblem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}

function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function referenceProblems(
  field: TemplateField,
  referenceType: string,
  value: unknown,
  existing: ReadonlySet<string> | undefined,
  problems: EntityProblem[],
): void {
  const { values, malformed } = readReferences(value, [field.name], referenceType)
  for (const item of malformed) {
    problems.push({
      field: item.pointer,
      message: `${field.label} must name a ${referenceType} by id.`,
      severity: 'error',
      value: item.value,
    })
  }
  if (field.maxSelections !== undefined && values.length > field.maxSelections) {
    problems.push({
      field: pointerTo([field.name]),
      message: `${field.label} takes at most ${field.maxSelections}, not ${values.length}.`,
      severity: 'error',
      value,
    })
  }
  const relations = field.relationshipTypes?.map((option) => option.value)
  for (const { pointer, entityId, relationship } of values) {
    if (!isEntityId(entityId)) {
      const message = `"${entityId}" is no entity id: ids hold a-z, 0-9 and "_".`
      problems.push({ field: pointer, message, severity: 'error', value: entityId })
    } else if (existing && !existing.has(`${referenceType}/${entityId}`)) {
      const message = `There is no ${referenceType} "${entityId}".`
      problems.push({ field: pointer, message, severity: 'warning', value: entityId })
    }
    if (relationship !== undefined && relations && !relations.includes(relationship)) {
      const message = `"${relationship}" is none of ${relations.join(', ')}.`
      problems.push({ field: pointer, message, severity: 'warning', value: relationship })
    }
  }
}
