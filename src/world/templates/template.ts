import type { FieldMap } from '../markdown/rules.ts'

export type FieldType =
  | 'string'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'reference'
  | 'list'
  | 'map'
  | 'any'

/** What an option of a colour palette says besides: `#rrggbb`, or with `multi_swatch` the tones of one choice. */
export type OptionTone = 'hex' | 'description' | 'base' | 'midtone' | 'shadow' | 'highlight'

export interface FieldOption extends Partial<Record<OptionTone, string>> {
  value: string
  label: string
}

/** One of the colours that a colour field consists of. */
export interface FieldSwatch {
  key: string
  label: string
}

export interface TemplateField {
  name: string
  type: FieldType
  label: string
  description?: string
  /** The default as the template writes it, without placeholders; null when nothing else is there. */
  default: unknown
  /** What an editor shows while the field is empty, without the square brackets; '' for none. */
  placeholder: string
  /** How an editor draws the field, e.g. `text`, `select`, `entity-selector`. */
  widget: string
  /** Allowed values for a `select`, suggestions for any other widget. */
  options?: FieldOption[]
  /** Whether an option is a set of tones (base, midtone, shadow, highlight) rather than one colour. */
  multiSwatch?: boolean
  swatches?: FieldSwatch[]
  required: boolean
  min?: number
  max?: number
  /** Entity type that the values name. */
  referenceType?: string
  maxSelections?: number
  relationshipTypes?: FieldOption[]
  /** Hidden from share links and anonymous readers. */
  private?: boolean
}

export interface TemplateSource {
  /** Base name of the file, e.g. `CHARACTER_TEMPLATE.md`. */
  file: string
  /** The file as it is, so that an edit can keep every byte that it does not touch. */
  text: string
}

export interface Template {
  entityType: string
  /** What a person calls the type, e.g. `Style bible`. */
  name: string
  description: string
  version: string
  folderName: string
  filePrefix: string
  category: string
  icon: string
  color: string
  assetSubfolders: string[]
  /** Names of rule files that apply to the type. */
  associatedRules: string[]
  associatedSkills: string[]
  /** Which workflow the entities go through; null when the template does not say. */
  workflow: FieldMap | null
  /** Status of a new entity. */
  status: string
  fields: TemplateField[]
  /** Field values of a new entity; placeholders and empty defaults are left out. */
  defaults: FieldMap
  generationInstructions: string
  /** Markdown body of a new entity. */
  markdownSkeleton: string
  source: TemplateSource
}

export interface TemplateProblem {
  file: string
  /** Counted from 1. */
  line: number
  severity: 'error' | 'warning'
  message: string
}

/** Statuses that an entity may have; the last two are set by the system alone. */
export const ENTITY_STATUSES = [
  'active',
  'draft',
  'archived',
  'deprecated',
  'prototype',
  'destroyed',
  'quarantined',
] as const

export const TEMPLATE_CATEGORIES = ['entity', 'document', 'map', 'rule', 'skill', 'core', 'system'] as const

/** Ids of entities. */
export const ENTITY_ID = '^[a-z0-9][a-z0-9_]{0,127}$'

/** Entity types and field names in the JSON sense: snake case, at most 64 characters. */
export const ENTITY_TYPE_PATTERN = /^[a-z][a-z0-9_]{0,63}$/

/** Front-matter keys that describe the template or are columns of an entity, and so are not its fields. */
export const STRUCTURAL_KEYS: ReadonlySet<string> = new Set([
  'template_version',
  'template_category',
  'ui_icon',
  'ui_color',
  'generation_instructions',
  'editable',
  'marketplace_eligible',
  'entity_type',
  'display_name',
  'folder_name',
  'file_prefix',
  'asset_subfolders',
  'id',
  'created_date',
  'last_updated',
  'associated_rules',
  'associated_skills',
  'field_config',
  'status',
  'name',
  'workflow',
  'markdown_skeleton',
])
