import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { isEmptyValue, isPlaceholder, placeholderChoices, placeholderText } from './placeholder.ts'
import type { FieldOption, FieldType, TemplateField } from './template.ts'

/** Called with a sentence about one key of a field's settings. */
export type ReportField = (severity: 'error' | 'warning', key: string, message: string) => void

/** Widgets that an editor knows; a plugin's are named `plugin:{plugin}:{widget}`. */
const WIDGETS: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'number',
  'checkbox',
  'select',
  'date',
  'year',
  'tag-list',
  'nested',
  'entity-selector',
  'color-picker',
  'color-palette',
  'color-group',
])

/** Words of an explicit `type:` → our type and the widget that goes with it. */
const TYPE_WORDS: ReadonlyMap<string, readonly [FieldType, string]> = new Map([
  ['string', ['string', 'text']],
  ['text', ['text', 'textarea']],
  ['textarea', ['text', 'textarea']],
  ['markdown', ['text', 'textarea']],
  ['url', ['string', 'text']],
  ['image', ['string', 'text']],
  ['color', ['string', 'color-picker']],
  ['integer', ['integer', 'number']],
  ['int', ['integer', 'number']],
  ['number', ['number', 'number']],
  ['float', ['number', 'number']],
  ['boolean', ['boolean', 'checkbox']],
  ['bool', ['boolean', 'checkbox']],
  ['date', ['date', 'date']],
  ['year', ['integer', 'year']],
  ['select', ['string', 'select']],
  ['multiselect', ['list', 'select']],
  ['relation', ['reference', 'entity-selector']],
  ['reference', ['reference', 'entity-selector']],
  ['list', ['list', 'tag-list']],
  ['array', ['list', 'tag-list']],
  ['tags', ['list', 'tag-list']],
  ['map', ['map', 'nested']],
  ['object', ['map', 'nested']],
  ['any', ['any', 'text']],
])

/** One field from its default and its settings; wrong settings are reported and left out. */
export function readField(
  name: string,
  written: unknown,
  settings: FieldMap,
  report: ReportField,
): TemplateField {
  const typed = typeWord(settings, report)
  const widget = widgetOf(name, written, settings, typed?.[1], report)
  const maxSelections = positiveInteger(settings, 'max_selections', report)
  const several = settings.multiple === true && typed?.[0] === 'reference'
  const type = several ? 'list' : (typed?.[0] ?? typeOf(written, widget, maxSelections))
  const empty = isEmptyValue(written)
  const given = optionsOf(settings.options, 'options', report)
  const choices = placeholderChoices(written).map((value) => ({ value, label: label(value) }))
  const options = given ?? (choices.length > 0 ? choices : undefined)
  const referenceType = textOf(settings, 'reference_type') ?? textOf(settings, 'target')
  if (widget === 'entity-selector' && referenceType === undefined) {
    report('error', 'reference_type', `"${name}" is an entity-selector without a reference_type.`)
  }
  if (widget === 'select' && options === undefined) {
    report('error', 'options', `"${name}" is a select without options.`)
  }
  const min = numberOf(settings, 'min', report)
  const max = numberOf(settings, 'max', report)
  if (min !== undefined && max !== undefined && min > max) {
    report('error', 'min', `"${name}" has a min above its max.`)
  }
  const relationshipTypes = optionsOf(settings.relationship_types, 'relationship_types', report)
  const description = textOf(settings, 'description') ?? textOf(settings, 'help')
  return {
    name,
    type,
    label: textOf(settings, 'label') ?? label(name),
    ...(description !== undefined && { description }),
    default: empty && !isEmptyContainer(written) ? null : (written ?? null),
    placeholder: textOf(settings, 'placeholder') ?? firstPlaceholder(written),
    widget,
    ...(options && { options }),
    required: settings.required === true,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(referenceType !== undefined && { referenceType }),
    ...(maxSelections !== undefined && { maxSelections }),
    ...(relationshipTypes && { relationshipTypes }),
    ...(settings.private === true && { private: true }),
  }
}

/** `primary_npcs` → `Primary NPCs`. */
export function label(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/\b(ai|id|npc|npcs|uefn|ui|url)\b/g, (word) => word.toUpperCase().replace(/S$/, 's'))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isEmptyContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function firstPlaceholder(written: unknown): string {
  const value = Array.isArray(written) ? written.find(isPlaceholder) : written
  return placeholderText(value)
}

function typeWord(settings: FieldMap, report: ReportField): readonly [FieldType, string] | undefined {
  if (settings.type === undefined) return undefined
  const word = TYPE_WORDS.get(String(settings.type).toLowerCase())
  if (!word) report('error', 'type', `"${String(settings.type)}" is no field type.`)
  return word
}

function widgetOf(
  name: string,
  written: unknown,
  settings: FieldMap,
  typed: string | undefined,
  report: ReportField,
): string {
  const widget = textOf(settings, 'widget')
  if (widget !== undefined) {
    if (!WIDGETS.has(widget) && !/^plugin:[^:]+:[^:]+$/.test(widget)) {
      report('warning', 'widget', `"${widget}" is no widget that an editor knows.`)
    }
    return widget
  }
  if (typed !== undefined) return typed
  if (settings.reference_type !== undefined) return 'entity-selector'
  if (settings.options !== undefined) return 'select'
  if (name.endsWith('_color')) return 'color-picker'
  if (typeof written === 'boolean') return 'checkbox'
  if (typeof written === 'number') return 'number'
  if (Array.isArray(written)) return 'tag-list'
  if (isFieldMap(written)) return 'nested'
  if (typeof written === 'string' && written.includes('\n')) return 'textarea'
  return written === 'YYYY-MM-DD' ? 'date' : 'text'
}

function typeOf(written: unknown, widget: string, maxSelections: number | undefined): FieldType {
  if (Array.isArray(written)) return 'list'
  if (isFieldMap(written)) return 'map'
  if (typeof written === 'boolean') return 'boolean'
  if (widget === 'year') return 'integer'
  if (typeof written === 'number') return Number.isInteger(written) ? 'integer' : 'number'
  switch (widget) {
    case 'entity-selector':
      return maxSelections === 1 ? 'reference' : 'list'
    case 'number':
      return 'number'
    case 'date':
      return 'date'
    case 'checkbox':
      return 'boolean'
    case 'tag-list':
      return 'list'
    case 'nested':
      return 'map'
    case 'textarea':
      return 'text'
    default:
      return typeof written === 'string' || widget === 'select' ? 'string' : 'any'
  }
}

/** Options as a list of texts, or of maps with `value` (or `key`, or only `label`). */
function optionsOf(written: unknown, key: string, report: ReportField): FieldOption[] | undefined {
  if (written === undefined || written === null) return undefined
  if (!Array.isArray(written)) {
    report('error', key, `"${key}" must be a list.`)
    return undefined
  }
  const options: FieldOption[] = []
  for (const item of written as unknown[]) {
    const map = isFieldMap(item) ? item : { value: item }
    const value = map.value ?? map.key ?? map.label
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      report('error', key, `An item of "${key}" has no value.`)
      continue
    }
    const shown = typeof map.label === 'string' ? map.label : label(String(value))
    options.push({
      value: String(value),
      label: shown,
      ...(typeof map.hex === 'string' && { hex: map.hex }),
    })
  }
  return options
}

function textOf(settings: FieldMap, key: string): string | undefined {
  const value = Object.hasOwn(settings, key) ? settings[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function numberOf(settings: FieldMap, key: string, report: ReportField): number | undefined {
  const value = settings[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return value
  report('error', key, `"${key}" must be a number.`)
  return undefined
}

function positiveInteger(settings: FieldMap, key: string, report: ReportField): number | undefined {
  const value = numberOf(settings, key, report)
  if (value === undefined || (Number.isInteger(value) && value > 0)) return value
  report('error', key, `"${key}" must be a whole number above zero.`)
  return undefined
}
