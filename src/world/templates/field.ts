import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { defaultOf, hintOf } from './default.ts'
import { label } from './label.ts'
import { optionsOf, plainOptionsOf, swatchesOf } from './options.ts'
import { placeholderChoices, placeholderText } from './placeholder.ts'
import type { FieldType, TemplateField } from './template.ts'

/** Called with a warning about one key of a field's settings. */
export type ReportField = (key: string, message: string) => void

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

/**
 * One field from its default and its settings. Wrong settings are reported and left out; a selector that does not say
 * of what, and a choice without choices, become a field of text, so that one field does not void a template.
 */
export function readField(
  name: string,
  written: unknown,
  settings: FieldMap,
  report: ReportField,
): TemplateField {
  const typed = typeWord(settings, report)
  const maxSelections = positiveInteger(settings, 'max_selections', report)
  const several = settings.multiple === true && typed?.[0] === 'reference'
  const given = optionsOf(settings.options, 'options', report)
  const choices = placeholderChoices(written).map((value) => ({ value, label: label(value) }))
  const options = given ?? (choices.length > 0 ? choices : undefined)
  const referenceType = textOf(settings, 'reference_type') ?? textOf(settings, 'target')

  let widget = widgetOf(name, written, settings, typed?.[1], report)
  let type: FieldType = several ? 'list' : (typed?.[0] ?? typeOf(written, widget, maxSelections))
  if (type === 'any' && settings.type !== undefined && typed === undefined) type = 'string'
  const nothingNamed =
    (widget === 'entity-selector' || typed?.[0] === 'reference') && referenceType === undefined
  if (nothingNamed) {
    report(
      'reference_type',
      `"${name}" is an entity-selector without a reference_type; it is taken for text.`,
    )
  }
  const nothingOffered = widget === 'select' && options === undefined
  if (nothingOffered) report('options', `"${name}" is a select without options; it is taken for text.`)
  if (nothingNamed || nothingOffered) [type, widget] = plainly(several || typed?.[0] === 'list', written)

  const min = numberOf(settings, 'min', report)
  const max = numberOf(settings, 'max', report)
  const crossed = min !== undefined && max !== undefined && min > max
  if (crossed) report('min', `"${name}" has a min above its max; neither counts.`)
  const relationshipTypes = plainOptionsOf(settings.relationship_types, 'relationship_types', report)
  const swatches = swatchesOf(settings.swatches, report)
  const description = textOf(settings, 'description') ?? textOf(settings, 'help')
  return {
    name,
    type,
    label: textOf(settings, 'label') ?? label(name),
    ...(description !== undefined && { description }),
    default: defaultOf(name, written, referenceType, report),
    placeholder: textOf(settings, 'placeholder') ?? placeholderText(hintOf(written)),
    widget,
    ...(options && { options }),
    ...(settings.multi_swatch === true && { multiSwatch: true }),
    ...(swatches && { swatches }),
    required: settings.required === true,
    ...(min !== undefined && !crossed && { min }),
    ...(max !== undefined && !crossed && { max }),
    ...(referenceType !== undefined && { referenceType }),
    ...(maxSelections !== undefined && { maxSelections }),
    ...(relationshipTypes && { relationshipTypes }),
    ...(settings.private === true && { private: true }),
  }
}

/** Type and widget of a field that is not what its settings say, after its default. */
function plainly(isList: boolean, written: unknown): [FieldType, string] {
  if (isList || Array.isArray(written)) return ['list', 'tag-list']
  return isFieldMap(written) ? ['map', 'nested'] : ['string', 'text']
}

function typeWord(settings: FieldMap, report: ReportField): readonly [FieldType, string] | undefined {
  if (settings.type === undefined) return undefined
  const word = TYPE_WORDS.get(String(settings.type).toLowerCase())
  if (!word)
    report('type', `"${String(settings.type)}" is no field type; the default decides, else it is text.`)
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
      report('widget', `"${widget}" is no widget that an editor knows.`)
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

function textOf(settings: FieldMap, key: string): string | undefined {
  const value = Object.hasOwn(settings, key) ? settings[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

function numberOf(settings: FieldMap, key: string, report: ReportField): number | undefined {
  const value = settings[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return value
  report(key, `"${key}" must be a number.`)
  return undefined
}

function positiveInteger(settings: FieldMap, key: string, report: ReportField): number | undefined {
  const value = numberOf(settings, key, report)
  if (value === undefined || (Number.isInteger(value) && value > 0)) return value
  report(key, `"${key}" must be a whole number above zero.`)
  return undefined
}
