/** A field of a section; keys that are not listed here are kept. */
export interface LayoutField {
  /** The field; dots lead into maps. */
  key: string
  ui_component?: string
  [other: string]: unknown
}

/** Fields, a component, or both; keys that are not listed here are kept. */
export interface LayoutSection {
  id: string
  title?: string | null
  columns?: number | null
  fields?: LayoutField[]
  component?: string
  [other: string]: unknown
}

/** How an editor arranges the fields of a type: the content of a `{type}.layout.json`. */
export interface Layout {
  entity_type: string
  version: string
  sections: LayoutSection[]
  [other: string]: unknown
}

/** Widgets that an editor has for fields; a plugin's are named `plugin:{plugin}:{widget}`. */
export const UI_COMPONENTS: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'number',
  'select',
  'checkbox',
  'date',
  'tag-input',
  'textarea-array',
  'object-array',
  'nested-object',
  'entity-selector',
  'entity-multi-selector',
  'read-only-text',
  'color',
  'color-picker',
  'color-palette',
  'color-select',
  'color-group',
  'skin-tone-palette',
  'percentage-group',
])

/** Components that fill a section; a plugin's are named `plugin:{plugin}:{panel}`. */
export const SECTION_COMPONENTS: ReadonlySet<string> = new Set([
  'primary-image',
  'entity-assets',
  'entity-timeline',
  'entity-relationships',
  'entity-workflow-trigger',
  'production-status',
  'markdown-content',
])

/** `plugin:{plugin}:{name}`. */
export const isPluginComponent = (name: string) => /^plugin:[^:\s]+:[^:\s]+$/.test(name)
