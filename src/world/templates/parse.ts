import { reservedEntityTypes } from '../../../generated/reserved.ts'
import { type FieldMap, isFieldMap, readFrontmatter } from '../markdown/rules.ts'
import { readField } from './field.ts'
import { label } from './label.ts'
import { isEmptyValue, isPlaceholder } from './placeholder.ts'
import type { Template, TemplateField, TemplateProblem } from './template.ts'
import { ENTITY_STATUSES, ENTITY_TYPE_PATTERN, STRUCTURAL_KEYS, TEMPLATE_CATEGORIES } from './template.ts'

export interface ParsedTemplate {
  /** Missing when a problem is an error. */
  template?: Template
  problems: TemplateProblem[]
}

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
const FOLDER_NAME = /^[A-Za-z0-9][A-Za-z0-9 _-]{0,63}$/
const FILE_PREFIX = /^[A-Za-z0-9_-]{0,16}$/

/**
 * Reads a template file in either style: one key per field with its default, or a `fields` list of maps with
 * `name` and `type`. Never throws; what is wrong comes back with its line. `file` is the name for messages.
 */
export function parseTemplate(text: string, file: string): ParsedTemplate {
  const { data, body, problems: unread, lineOf } = readFrontmatter(text)
  if (unread.length > 0) {
    return { problems: unread.map(({ line, message }) => ({ file, line, severity: 'error', message })) }
  }
  const problems: TemplateProblem[] = []
  const report = (
    severity: 'error' | 'warning',
    path: readonly (string | number)[],
    message: string,
  ): undefined => {
    problems.push({ file, line: lineOf(path), severity, message })
  }

  const entityType = textOf(data, 'entity_type')
  if (!ENTITY_TYPE_PATTERN.test(entityType)) {
    report('error', ['entity_type'], 'entity_type must be a snake_case word.')
  } else if (reservedEntityTypes.includes(entityType)) {
    report('error', ['entity_type'], `"${entityType}" is a word that the API uses itself.`)
  }
  const name = textOf(data, 'display_name') || label(entityType)
  const folderName = textOf(data, 'folder_name') || `${name.replace(/\s+/g, '')}s`
  if (!FOLDER_NAME.test(folderName)) {
    report('error', ['folder_name'], 'folder_name must be one plain folder name.')
  }
  const filePrefix = textOf(data, 'file_prefix')
  if (!FILE_PREFIX.test(filePrefix)) {
    report('error', ['file_prefix'], 'file_prefix may hold letters, digits, "_" and "-" only.')
  }
  const category = textOf(data, 'template_category') || 'entity'
  if (!TEMPLATE_CATEGORIES.some((known) => known === category)) {
    report('warning', ['template_category'], `"${category}" is no template category.`)
  }
  const status = textOf(data, 'status') || 'draft'
  if (!ENTITY_STATUSES.some((known) => known === status)) {
    report('warning', ['status'], `"${status}" is no status.`)
  }

  const fields = readFields(data, report)
  const template: Template = {
    entityType,
    name,
    // In the first style `description` is a field of the entities, and the body says what the type is for.
    description: explicitFields(data) ? textOf(data, 'description') : firstParagraph(body),
    version: versionOf(data.template_version),
    folderName,
    filePrefix,
    category,
    icon: textOf(data, 'ui_icon') || textOf(data, 'icon') || 'file-text',
    color: textOf(data, 'ui_color') || '#64748b',
    assetSubfolders: assetSubfolders(data, report),
    associatedRules: namesOf(data, 'associated_rules'),
    associatedSkills: namesOf(data, 'associated_skills'),
    workflow: isFieldMap(data.workflow) ? data.workflow : null,
    status,
    fields,
    defaults: Object.fromEntries(
      fields.filter((field) => !isEmptyValue(field.default)).map((field) => [field.name, field.default]),
    ),
    generationInstructions: textOf(data, 'generation_instructions'),
    markdownSkeleton: textOf(data, 'markdown_skeleton'),
    source: { file, text },
  }
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { template, problems }
}

type Report = (
  severity: 'error' | 'warning',
  path: readonly (string | number)[],
  message: string,
) => undefined

/** The explicit `fields` first, then every key of the front matter that is a field with its default. */
function readFields(data: FieldMap, report: Report): TemplateField[] {
  const config = fieldConfig(data, report)
  const explicit = explicitFields(data)
  const fields = new Map<string, TemplateField>()
  const add = (field: TemplateField, path: readonly (string | number)[]) => {
    if (field.name === '') report('error', path, 'A field has no name.')
    else if (!FIELD_NAME.test(field.name)) report('error', path, `"${field.name}" cannot be a field name.`)
    else if (fields.has(field.name)) report('error', path, `The field "${field.name}" appears twice.`)
    else fields.set(field.name, field)
  }

  for (const { settings, path } of explicit ?? []) {
    const name = textOf(settings, 'name')
    if (STRUCTURAL_KEYS.has(name)) continue
    const both = { ...config.get(name), ...settings }
    add(
      readField(name, both.default, both, (key, message) => report('warning', [...path, key], message)),
      path,
    )
  }
  for (const [name, written] of Object.entries(data)) {
    if (STRUCTURAL_KEYS.has(name) || fields.has(name)) continue
    if (explicit && ['fields', 'description', 'icon'].includes(name)) continue
    const settings = config.get(name) ?? {}
    add(
      readField(name, written, settings, (key, message) =>
        report('warning', key === 'default' ? [name] : ['field_config', name, key], message),
      ),
      [name],
    )
  }
  for (const name of config.keys()) {
    if (!fields.has(name) && !STRUCTURAL_KEYS.has(name)) {
      report('warning', ['field_config', name], `field_config names "${name}", which is no field.`)
    }
  }
  return [...fields.values()]
}

function fieldConfig(data: FieldMap, report: Report): Map<string, FieldMap> {
  const config = new Map<string, FieldMap>()
  const written = data.field_config
  if (written === undefined || written === null) return config
  if (!isFieldMap(written)) {
    report('error', ['field_config'], 'field_config must be a map of field names to settings.')
    return config
  }
  for (const [name, settings] of Object.entries(written)) {
    if (isFieldMap(settings)) config.set(name, settings)
    else report('warning', ['field_config', name], `The settings of "${name}" must be a map.`)
  }
  return config
}

interface ExplicitField {
  readonly settings: FieldMap
  readonly path: readonly (string | number)[]
}

/**
 * The `fields` of the second style: a list of maps, or a map of names to maps with a `type`; undefined when `fields` is
 * absent or an ordinary field.
 */
function explicitFields(data: FieldMap): ExplicitField[] | undefined {
  const list = Object.hasOwn(data, 'fields') ? data.fields : undefined
  if (isFieldMap(list)) {
    const described = Object.entries(list).flatMap(([name, settings]) =>
      isFieldMap(settings) && typeof settings.type === 'string'
        ? [{ settings: { ...settings, name }, path: ['fields', name] }]
        : [],
    )
    return described.length > 0 && described.length === Object.keys(list).length ? described : undefined
  }
  if (!Array.isArray(list) || list.length === 0) return undefined
  const items = list as unknown[]
  const maps = items.filter((item): item is FieldMap => isFieldMap(item))
  if (maps.length < items.length) return undefined
  const named = maps.filter((item) => typeof item.name === 'string')
  // One that says name and type is no value; then the others are descriptions too, and those without a name are wrong.
  if (named.length < maps.length && !named.some((item) => 'type' in item)) return undefined
  return maps.map((settings, index) => ({ settings, path: ['fields', index] }))
}

function assetSubfolders(data: FieldMap, report: Report): string[] {
  const list = data.asset_subfolders
  if (list === undefined || list === null) return ['images']
  if (Array.isArray(list) && list.every((item) => typeof item === 'string' && FOLDER_NAME.test(item))) {
    return list as string[]
  }
  report('error', ['asset_subfolders'], 'asset_subfolders must be a list of plain folder names.')
  return ['images']
}

/** A list of names without placeholders, or a single one. */
function namesOf(data: FieldMap, key: string): string[] {
  const list: unknown[] = Array.isArray(data[key]) ? data[key] : [data[key]]
  return list.filter((item): item is string => typeof item === 'string' && !isEmptyValue(item))
}

function firstParagraph(markdown: string): string {
  const paragraphs = markdown.split(/\r?\n\s*\n/).map((part) => part.trim())
  return (paragraphs.find((part) => part !== '' && !part.startsWith('#')) ?? '').replace(/\s+/g, ' ')
}

/** `1.0` without quotes reaches us as the number 1. */
function versionOf(written: unknown): string {
  if (typeof written === 'number') return Number.isInteger(written) ? `${written}.0` : String(written)
  return typeof written === 'string' && written !== '' ? written : '1.0'
}

function textOf(data: FieldMap, key: string): string {
  const value = Object.hasOwn(data, key) ? data[key] : undefined
  return typeof value === 'string' && !isPlaceholder(value) ? value.trim() : ''
}
