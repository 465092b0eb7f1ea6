import {
  ENTITY_ID,
  ENTITY_STATUSES,
  type FieldOption,
  type FieldSwatch,
  type FieldType,
  type Template,
  type TemplateField,
} from './template.ts'

/** A JSON Schema, Draft 2020-12. */
export type JsonSchema = { [keyword: string]: unknown }

/** One field as `GET /api/entity/{type}/schema` lists it. */
export interface SchemaField {
  name: string
  label: string
  description: string | null
  type: FieldType
  widget: string
  required: boolean
  default: unknown
  placeholder: string
  options: FieldOption[] | null
  multi_swatch: boolean
  swatches: FieldSwatch[] | null
  min: number | null
  max: number | null
  reference_type: string | null
  max_selections: number | null
  relationship_types: FieldOption[] | null
  private: boolean
}

const DATE = '^(?:\\d{4}(?:-\\d{2}(?:-\\d{2}(?:[T ].*)?)?)?)?$'
/** Documents send numbers as text too; empty text is an empty field. */
const NUMBER_TEXT = '^\\s*(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)?\\s*$'
const INTEGER_TEXT = '^\\s*(?:[+-]?\\d+)?\\s*$'

/** The fields of a template in its order, ready for a response. */
export function schemaFields(template: Template): SchemaField[] {
  return template.fields.map((field) => ({
    name: field.name,
    label: field.label,
    description: field.description ?? null,
    type: field.type,
    widget: field.widget,
    required: field.required,
    default: field.default,
    placeholder: field.placeholder,
    options: field.options ?? null,
    multi_swatch: field.multiSwatch ?? false,
    swatches: field.swatches ?? null,
    min: field.min ?? null,
    max: field.max ?? null,
    reference_type: field.referenceType ?? null,
    max_selections: field.maxSelections ?? null,
    relationship_types: field.relationshipTypes ?? null,
    private: field.private ?? false,
  }))
}

/**
 * The JSON Schema of an entity's front matter, self-contained: the keys that all types share under
 * `$defs/base`, the type's own on top. Unknown keys are allowed and most fields may be null; a placeholder
 * counts as empty and has to be taken out before the schema is applied.
 */
export function entitySchema(template: Template): JsonSchema {
  const required = template.fields.filter((field) => field.required).map((field) => field.name)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:atelier:schema:${template.entityType}`,
    title: template.name,
    ...(template.description !== '' && { description: template.description }),
    type: 'object',
    allOf: [{ $ref: '#/$defs/base' }],
    properties: {
      entity_type: { const: template.entityType },
      ...Object.fromEntries(template.fields.map((field) => [field.name, fieldSchema(field)])),
    },
    ...(required.length > 0 && { required }),
    $defs: { base: baseSchema(template) },
  }
}

function baseSchema(template: Template): JsonSchema {
  const texts = { type: ['array', 'null'], items: { type: 'string' } }
  return {
    type: 'object',
    required: ['id', 'entity_type', 'template_version', 'template_category', 'created_date', 'last_updated'],
    properties: {
      id: { type: 'string', pattern: ENTITY_ID },
      entity_type: { type: 'string' },
      template_version: { type: 'string', pattern: '^\\d+\\.\\d+$' },
      template_category: { enum: [...new Set(['entity', 'document', 'core', template.category])] },
      created_date: { type: 'string', pattern: DATE },
      last_updated: { type: 'string', pattern: DATE },
      status: { enum: [...ENTITY_STATUSES, null] },
      editable: { type: ['boolean', 'null'] },
      marketplace_eligible: { type: ['boolean', 'null'] },
      name: { type: ['string', 'null'] },
      folder_name: { type: ['string', 'null'] },
      file_prefix: { type: ['string', 'null'] },
      associated_rules: texts,
      associated_skills: texts,
      asset_subfolders: texts,
      primary_image: { type: ['string', 'null'] },
      production_status: { type: ['object', 'string', 'null'] },
      workflow: { type: ['object', 'null'] },
      tags: texts,
      notes: { type: ['string', 'null'] },
    },
  }
}

function fieldSchema(field: TemplateField): JsonSchema {
  return {
    title: field.label,
    ...(field.description !== undefined && { description: field.description }),
    ...valueSchema(field),
    ...(field.default !== null && { default: field.default }),
  }
}

function valueSchema(field: TemplateField): JsonSchema {
  if (field.referenceType !== undefined) return referenceSchema(field)
  // A required field must be there and say something, so it cannot be null.
  const none = field.required ? [] : ['null']
  const bounds = {
    ...(field.min !== undefined && { minimum: field.min }),
    ...(field.max !== undefined && { maximum: field.max }),
  }
  if (field.widget.startsWith('color') && field.type !== 'list')
    return { type: ['string', 'object', ...none] }
  const values =
    field.widget === 'select' ? field.options?.flatMap(({ value }) => spellings(value)) : undefined
  switch (field.type) {
    case 'string':
    case 'text': {
      if (values) return { enum: field.required ? values : [...values, '', null] }
      return { type: ['string', 'number', ...none], ...(field.required && { minLength: 1 }) }
    }
    case 'integer':
      return { type: ['integer', 'string', ...none], pattern: INTEGER_TEXT, ...bounds }
    case 'number':
      return { type: ['number', 'string', ...none], pattern: NUMBER_TEXT, ...bounds }
    case 'boolean':
      return { enum: [true, false, 'true', 'false', ...(field.required ? [] : ['', null])] }
    case 'date':
      return { type: ['string', 'integer', ...none], pattern: DATE }
    case 'list': {
      const items = values && { items: { enum: values } }
      const least = field.required && { minItems: 1 }
      const most = field.maxSelections !== undefined && { maxItems: field.maxSelections }
      return { type: ['array', ...none], ...items, ...least, ...most }
    }
    case 'map':
      return { type: ['object', ...none] }
    case 'reference':
    case 'any':
      return {}
  }
}

/** An option as text, and as the number or boolean that YAML makes of the text. */
function spellings(value: string): (string | number | boolean)[] {
  if (value === 'true' || value === 'false') return [value, value === 'true']
  return value !== '' && String(Number(value)) === value ? [value, Number(value)] : [value]
}

/** One id, a list of ids, or a list of id and relationship pairs, at most `maxSelections` of them. */
function referenceSchema(field: TemplateField): JsonSchema {
  const relation: JsonSchema = { type: ['string', 'null'] }
  const named = {
    type: 'object',
    anyOf: [
      { required: ['id'], properties: { id: { $ref: '#/$defs/base/properties/id' } } },
      ...['entity_id', `${field.referenceType}_id`].map((key) => ({
        required: [key],
        properties: { [key]: { $ref: '#/$defs/base/properties/id' } },
      })),
      {
        minProperties: 1,
        maxProperties: 1,
        propertyNames: { pattern: ENTITY_ID },
        additionalProperties: relation,
      },
    ],
  }
  const one = [{ type: 'string', pattern: field.required ? ENTITY_ID : `${ENTITY_ID}|^$` }, named]
  return {
    anyOf: [
      ...one,
      ...(field.required ? [] : [{ type: 'null' }]),
      {
        type: 'array',
        items: { anyOf: one },
        ...(field.required && { minItems: 1 }),
        ...(field.maxSelections !== undefined && { maxItems: field.maxSelections }),
      },
    ],
    'x-reference-type': field.referenceType,
    ...(field.relationshipTypes && {
      'x-relationship-types': field.relationshipTypes.map(({ value }) => value),
    }),
  }
}
