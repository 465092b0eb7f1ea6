import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { isPluginComponent, type Layout, SECTION_COMPONENTS, UI_COMPONENTS } from './layout.ts'

/** What is wrong with a layout, and where: a JSON pointer, empty for the whole. */
export interface LayoutProblem {
  pointer: string
  message: string
}

const MAX_PROBLEMS = 20
const MAX_SECTIONS = 200
const MAX_FIELDS = 500

/**
 * The layout in a JSON value of whatever shape, or the first things that keep it from being one. A field may be its name
 * alone, and null stand for no fields or no component; in the layout every field is a map, and null is left out.
 */
export function checkLayout(value: unknown): { layout?: Layout; problems: LayoutProblem[] } {
  const problems: LayoutProblem[] = []
  const report = (pointer: string, message: string) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ pointer, message })
  }
  if (!isFieldMap(value)) return { problems: [{ pointer: '', message: 'must be an object' }] }
  if (typeof value.entity_type !== 'string') report('/entity_type', 'must be a text')
  checkKinds(value, TOP_KEYS, '', report)
  if (typeof value.version !== 'string') report('/version', 'must be a text')
  if (!Array.isArray(value.sections)) report('/sections', 'must be a list')
  else if (value.sections.length > MAX_SECTIONS) {
    report('/sections', `must NOT have more than ${MAX_SECTIONS} items`)
  } else checkSections(value.sections, report)
  if (problems.length > 0 || !Array.isArray(value.sections)) return { problems }
  // What has no problem has the shape.
  return { layout: { ...value, sections: value.sections.map(plainSection) } as Layout, problems }
}

/** A section without fields or component that are null, and with a map for each field. */
function plainSection(section: FieldMap): FieldMap {
  const kept = Object.entries(section).filter(
    ([key, value]) => value !== null || (key !== 'fields' && key !== 'component'),
  )
  return Object.fromEntries(
    kept.map(([key, value]) =>
      key === 'fields' && Array.isArray(value)
        ? [key, value.map((field: unknown) => (typeof field === 'string' ? { key: field } : field))]
        : [key, value],
    ),
  )
}

/** The kinds of the optional keys, as field notes and contract have them; null is as good as absent. */
const TOP_KEYS = { created_at: 'text', updated_at: 'text' } as const
const SECTION_KEYS = {
  title: 'text',
  icon: 'text',
  description: 'text',
  surface: 'text',
  component_source: 'text',
  collapsed_default: 'yes or no',
  component_config: 'map',
} as const
const FIELD_KEYS = {
  label: 'text',
  placeholder: 'text',
  help: 'text',
  reference_type: 'text',
  required: 'yes or no',
  rows: 'whole number',
  column_span: 'whole number',
  max_selections: 'whole number',
} as const

type Kind = 'text' | 'yes or no' | 'whole number' | 'map'

const isOfKind: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  'yes or no': (value) => typeof value === 'boolean',
  'whole number': (value) => Number.isInteger(value),
  map: isFieldMap,
}

const kindNames: Readonly<Record<Kind, string>> = {
  text: 'a text',
  'yes or no': 'true or false',
  'whole number': 'a whole number',
  map: 'an object',
}

type Report = (pointer: string, message: string) => void

function checkSections(sections: readonly unknown[], report: Report): void {
  const ids = new Map<string, number>()
  sections.forEach((section, index) => {
    const at = `/sections/${index}`
    if (!isFieldMap(section)) {
      report(at, 'must be an object')
      return
    }
    const { id } = section
    if (typeof id !== 'string' || id === '') report(`${at}/id`, 'must be a text')
    else if (ids.has(id)) report(`${at}/id`, `is "${id}", as that of section ${ids.get(id)}`)
    else ids.set(id, index)
    checkSection(section, at, report)
  })
}

function checkSection(section: FieldMap, at: string, report: Report): void {
  const { columns, component, fields } = section
  checkKinds(section, SECTION_KEYS, at, report)
  if (given(columns) && !(Number.isInteger(columns) && Number(columns) >= 1 && Number(columns) <= 6)) {
    report(`${at}/columns`, 'must be a whole number from 1 to 6')
  }
  if (!given(fields) && !given(component)) report(at, 'must have fields or a component')
  if (given(component)) checkComponent(component, SECTION_COMPONENTS, `${at}/component`, report)
  if (!given(fields)) return
  if (!Array.isArray(fields)) report(`${at}/fields`, 'must be a list')
  else if (fields.length > MAX_FIELDS) report(`${at}/fields`, `must NOT have more than ${MAX_FIELDS} items`)
  else {
    for (const [index, field] of fields.entries()) checkField(field, `${at}/fields/${index}`, report)
  }
}

function checkField(field: unknown, at: string, report: Report): void {
  if (typeof field === 'string' && field !== '') return
  if (!isFieldMap(field)) {
    report(at, 'must be an object, or the name of a field')
    return
  }
  if (typeof field.key !== 'string' || field.key === '') report(`${at}/key`, 'must be a text')
  checkKinds(field, FIELD_KEYS, at, report)
  if (given(field.ui_component)) {
    checkComponent(field.ui_component, UI_COMPONENTS, `${at}/ui_component`, report)
  }
}

function checkKinds(map: FieldMap, kinds: Readonly<Record<string, Kind>>, at: string, report: Report): void {
  for (const [key, kind] of Object.entries(kinds)) {
    const value = map[key]
    if (given(value) && !isOfKind[kind](value)) report(`${at}/${key}`, `must be ${kindNames[kind]}`)
  }
}

function checkComponent(written: unknown, known: ReadonlySet<string>, pointer: string, report: Report): void {
  if (typeof written === 'string' && (known.has(written) || isPluginComponent(written))) return
  report(pointer, `must be one of ${[...known].join(', ')}, or plugin:{plugin}:{name}`)
}

const given = (value: unknown) => value !== undefined && value !== null
