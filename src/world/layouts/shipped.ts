import type { Template, TemplateField } from '../templates/rules.ts'
import type { Layout, LayoutField, LayoutSection } from './layout.ts'

/** Groups of fields that an editor shows together, by their widgets. */
const GROUPS = {
  basics: { title: 'Basics', columns: 2 },
  looks: { title: 'Looks', columns: 3 },
  connections: { title: 'Connections', columns: 2 },
  texts: { title: 'Texts', columns: 1 },
  lists: { title: 'Lists', columns: 2 },
  details: { title: 'Details', columns: 1 },
} as const

type Group = keyof typeof GROUPS

/** Fields that a component shows. */
const SHOWN_BY_COMPONENT: Readonly<Record<string, string>> = {
  primary_image: 'primary-image',
  production_status: 'production-status',
}

/** Fields that put an entity on the timeline. */
const TIMES = ['birth_year', 'death_year', 'key_dates', 'key_events', 'founded', 'destroyed', 'timestamp']

/**
 * The layout of a type that has no file: its fields in the template's order, grouped by their widgets in the order in
 * which a group's first field comes, between the builtin components that the type has a use for.
 */
export function shippedLayout(template: Template): Layout {
  const groups = new Map<Group, LayoutField[]>([
    [
      'basics',
      [
        { key: 'name', ui_component: 'text', label: 'Name', required: true },
        { key: 'status', ui_component: 'select', label: 'Status' },
      ],
    ],
  ])
  for (const field of template.fields) {
    if (Object.hasOwn(SHOWN_BY_COMPONENT, field.name)) continue
    const group = groupOf(field)
    groups.set(group, [...(groups.get(group) ?? []), layoutField(field)])
  }
  const has = (name: string) => template.fields.some((field) => field.name === name)
  const sections: LayoutSection[] = [
    component('primary-image', 'Picture', { max_height: '500px', object_fit: 'contain' }),
    ...[...groups].map(([id, fields]) => ({ id, ...GROUPS[id], collapsed_default: false, fields })),
    component('markdown-content', 'Text'),
  ]
  if (template.fields.some(({ referenceType }) => referenceType !== undefined)) {
    sections.push(component('entity-relationships', 'Relationships'))
  }
  if (TIMES.some(has)) sections.push(component('entity-timeline', 'Timeline'))
  if (has('production_status')) sections.push(component('production-status', 'Production'))
  if (template.assetSubfolders.length > 0) {
    sections.push(component('entity-assets', 'Assets', { title: 'Assets', showUpload: true }))
  }
  return { entity_type: template.entityType, version: '1.0', sections }
}

function component(name: string, title: string, config?: Readonly<Record<string, unknown>>): LayoutSection {
  return {
    id: name.replaceAll('-', '_'),
    title,
    columns: 1,
    collapsed_default: false,
    component: name,
    component_source: 'builtin',
    ...(config && { component_config: config }),
  }
}

function groupOf({ widget, type, referenceType }: TemplateField): Group {
  if (referenceType !== undefined || widget === 'entity-selector') return 'connections'
  if (widget.startsWith('color')) return 'looks'
  if (widget === 'textarea') return 'texts'
  if (type === 'map' || widget === 'nested') return 'details'
  return type === 'list' ? 'lists' : 'basics'
}

function layoutField(field: TemplateField): LayoutField {
  return {
    key: field.name,
    ui_component: uiComponent(field),
    label: field.label,
    ...(field.required && { required: true }),
    ...(field.placeholder !== '' && { placeholder: field.placeholder }),
    ...(field.description !== undefined && { help: field.description }),
    ...(field.options && { options: field.options }),
    ...(field.multiSwatch && { multi_swatch: true }),
    ...(field.swatches && { swatches: field.swatches }),
    ...(field.referenceType !== undefined && { reference_type: field.referenceType }),
    ...(field.maxSelections !== undefined && { max_selections: field.maxSelections }),
    ...(field.relationshipTypes && {
      show_relationship_selector: true,
      relationship_types: field.relationshipTypes,
    }),
  }
}

function uiComponent({ widget, type, maxSelections, default: written }: TemplateField): string {
  switch (widget) {
    case 'entity-selector':
      return type === 'reference' || maxSelections === 1 ? 'entity-selector' : 'entity-multi-selector'
    case 'year':
    case 'number':
      return 'number'
    case 'select':
      return type === 'list' ? 'tag-input' : 'select'
    case 'textarea':
      return type === 'list' ? 'textarea-array' : 'textarea'
    case 'nested':
      return type === 'list' ? 'object-array' : 'nested-object'
    case 'checkbox':
    case 'date':
    case 'color-picker':
    case 'color-palette':
    case 'color-group':
      return widget
    case 'tag-list':
      return Array.isArray(written) && written.some((item) => typeof item === 'object')
        ? 'object-array'
        : 'tag-input'
    default:
      return widget.startsWith('plugin:') ? widget : 'text'
  }
}
