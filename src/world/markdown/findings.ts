import { reservedEntityIds } from '../../../generated/reserved.ts'
import { entityIdProblem, validateEntity } from '../entities/rules.ts'
import { isEmptyValue, type Template, type TemplateRegistry } from '../templates/rules.ts'
import { type EntityFile, readEntityFile } from './entity-file/read.ts'
import { type Frontmatter, type FrontmatterProblemKind, readFrontmatter } from './frontmatter.ts'

export interface Finding {
  /** JSON pointer into the front matter; `/` for the whole file. */
  field: string
  message: string
  kind: FrontmatterProblemKind | 'entity_type' | 'id' | 'field'
  /** Counted from 1. */
  line: number
  value?: unknown
}

export interface FileFindings {
  entityType: string | undefined
  entityId: string | undefined
  errors: Finding[]
  warnings: Finding[]
}

/** Keys that a file has beside its fields, by the JSON Schema of every type. */
const EXPECTED = ['id', 'template_version', 'template_category', 'created_date', 'last_updated']

/**
 * What is wrong with an entity file: its front matter, its type, its id, then what the template asks for. `fallbackType`
 * is the type of a file that names none.
 */
export function fileFindings(
  text: string,
  templates: TemplateRegistry,
  { fallbackType, strict = false }: { fallbackType?: string | undefined; strict?: boolean },
): FileFindings {
  const frontmatter = readFrontmatter(text)
  const { data, problems } = frontmatter
  if (problems.length > 0) {
    const errors = problems.map(({ kind, message, line }) => ({ field: '/', message, kind, line }))
    return { entityType: undefined, entityId: undefined, errors, warnings: [] }
  }
  const named = isEmptyValue(data.entity_type) ? fallbackType : String(data.entity_type)
  const template = named === undefined ? undefined : templates.resolve(named)
  if (!template) {
    const message = named === undefined ? 'entity_type is missing.' : `There is no entity type "${named}".`
    const line = frontmatter.lineOf(['entity_type'])
    const error = { field: '/entity_type', message, kind: 'entity_type' as const, line }
    const errors = [named === undefined ? error : { ...error, value: named }]
    return { entityType: undefined, entityId: undefined, errors, warnings: [] }
  }
  const file = readEntityFile(text, template)
  const errors: Finding[] = []
  const warnings: Finding[] = []
  const problem = file.entityId === undefined ? undefined : entityIdProblem(file.entityId, reservedEntityIds)
  if (problem !== undefined) {
    const line = frontmatter.lineOf(['id'])
    errors.push({ field: '/id', message: problem, kind: 'id', line, value: file.entityId })
  }
  for (const finding of draftFindings(template, file, frontmatter, strict)) {
    if (finding.severity === 'error') errors.push(finding.finding)
    else warnings.push(finding.finding)
  }
  for (const key of EXPECTED) {
    if (!isEmptyValue(data[key])) continue
    const kind = key === 'id' ? ('id' as const) : ('field' as const)
    warnings.push({ field: `/${key}`, message: `${key} is missing.`, kind, line: frontmatter.lineOf([key]) })
  }
  return { entityType: template.entityType, entityId: file.entityId, errors, warnings }
}

/** What the template finds wrong with a file that could be read, each at its line. */
export function draftFindings(
  template: Template,
  { draft }: Pick<EntityFile, 'draft'>,
  frontmatter: Frontmatter,
  strict = false,
): { severity: 'error' | 'warning'; finding: Finding }[] {
  return validateEntity(template, draft, { strict }).map(({ field, message, severity, value }) => ({
    severity,
    finding: {
      field,
      message,
      kind: 'field',
      line: frontmatter.lineOf(stepsOf(field)),
      ...(value !== undefined && { value }),
    },
  }))
}

/** The steps of a JSON pointer (RFC 6901). */
const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
