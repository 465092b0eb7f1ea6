import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue, type Template } from '../templates/rules.ts'
import { keyOf } from './keys.ts'
import type { ContentRow } from './queries.ts'

/** Fields that say in a sentence or two what an entity is. */
const summaryFields = [
  'description',
  'ai_bio_summary',
  'ai_profile_description',
  'summary',
  'defining_moment_summary',
]
const SUMMARY_LENGTH = 300
/** Fields that say nothing about the thing itself. */
const passedOver: ReadonlySet<string> = new Set(['production_status', 'primary_image', 'template_version'])

const titleOf = (row: ContentRow) => `# ${row.name} (${keyOf(row)})`

/** An entity as Markdown: title, status, fields as a list in the template's order, text. */
export function portrait(row: ContentRow, template: Template | undefined): string {
  const labels = new Map(template?.fields.map(({ name, label }) => [name, label]))
  const names = [...new Set([...labels.keys(), ...Object.keys(row.fields)])]
  const lines = names.flatMap((name) => {
    const value = Object.hasOwn(row.fields, name) ? row.fields[name] : undefined
    if (passedOver.has(name) || isEmptyValue(value)) return []
    const text = inline(value)
    return text === '' ? [] : [`- ${labels.get(name) ?? name}: ${text}`]
  })
  const body = row.markdown_body.trim().replace(/^# .*\n*/, '')
  return [titleOf(row), [`Status: ${row.status}`, ...lines].join('\n'), body]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** An entity in a few lines: title, why it is there, and its shortest description. */
export function summary(row: ContentRow, reason: string): string {
  return [titleOf(row), reason, gist(row.fields, row.markdown_body)].filter((part) => part !== '').join('\n')
}

/** The first field that describes the entity, else the first paragraph of its text. */
function gist(fields: FieldMap, body: string): string {
  const described = summaryFields.map((name) => (Object.hasOwn(fields, name) ? fields[name] : undefined))
  const text = described.find((value) => typeof value === 'string' && !isEmptyValue(value))
  const paragraph = body
    .split(/\n\s*\n/)
    .find((part) => part.trim() !== '' && !part.trimStart().startsWith('#'))
  const shown = (typeof text === 'string' ? text : (paragraph ?? '')).replaceAll(/\s+/g, ' ').trim()
  return shown.length > SUMMARY_LENGTH ? `${shown.slice(0, SUMMARY_LENGTH).toWellFormed()}…` : shown
}

function inline(value: unknown): string {
  if (isEmptyValue(value)) return ''
  if (Array.isArray(value))
    return value
      .map(inline)
      .filter((text) => text !== '')
      .join('; ')
  if (!isFieldMap(value)) return String(value).replaceAll(/\s+/g, ' ')
  return Object.entries(value)
    .flatMap(([key, item]) => {
      const text = inline(item)
      return text === '' ? [] : [`${key} ${text}`]
    })
    .join(', ')
}
