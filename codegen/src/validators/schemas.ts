import {
  isBinary,
  isBinaryList,
  type OpenApiDocument,
  resolveSchema,
  type Schema,
  type SchemaObject,
} from '../document.ts'

const componentPrefix = '#/components/schemas/'

/** The id under which a component schema is known to ajv; one id, so one function per module. */
export function componentId(name: string): string {
  return `schema:${name}`
}

const schemaKeywords = [
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
]
const listKeywords = ['allOf', 'oneOf', 'anyOf', 'prefixItems']
const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas', '$defs']

/** Keywords that say something to readers and nothing to a validator. */
const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
  'externalDocs',
  'contentMediaType',
  'contentEncoding',
  'contentSchema',
  '$comment',
])

/**
 * A schema as ajv takes it: references renamed, annotations and extensions gone, a discriminator kept where
 * ajv can use it.
 */
export function forAjv(document: OpenApiDocument, schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const result: SchemaObject = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue
    if (keyword === '$ref') result.$ref = renamed(String(value))
    else if (keyword === 'discriminator') {
      if (!canDiscriminate(document, schema)) continue
      result.type = 'object'
      result.discriminator = { propertyName: schema.discriminator?.propertyName ?? '' }
    } else if (schemaKeywords.includes(keyword)) result[keyword] = forAjv(document, value as Schema)
    else if (listKeywords.includes(keyword)) {
      result[keyword] = (value as Schema[]).map((item) => forAjv(document, item))
    } else if (mapKeywords.includes(keyword)) {
      result[keyword] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, item]) => [name, forAjv(document, item)]),
      )
    } else result[keyword] = value
  }
  return result
}

function renamed(reference: string): string {
  if (!reference.startsWith(componentPrefix))
    throw new Error(`${reference}: a schema may only refer to a component schema`)
  const [name = '', ...rest] = reference.slice(componentPrefix.length).split('/')
  return rest.length === 0 ? componentId(name) : `${componentId(name)}#/${rest.join('/')}`
}

/** ajv demands of each branch that the tag be required and fixed by `const` or `enum`. */
function canDiscriminate(document: OpenApiDocument, schema: SchemaObject): boolean {
  const name = schema.discriminator?.propertyName
  if (name === undefined || schema.oneOf === undefined) return false
  const required = schema.required?.includes(name) ?? false
  return schema.oneOf.every((branch) => {
    const found = resolveSchema(document, branch)
    const tag = resolveSchema(document, found.properties?.[name])
    const inPlace = typeof found.properties?.[name] === 'object' && found.properties[name].$ref === undefined
    return (
      inPlace &&
      (tag.const !== undefined || tag.enum !== undefined) &&
      (required || found.required?.includes(name) === true)
    )
  })
}

/** Names of the component schemas that a schema needs, itself reached through others included. */
export function componentsOf(document: OpenApiDocument, schemas: Iterable<Schema>): Set<string> {
  const names = new Set<string>()
  const visit = (schema: unknown): void => {
    if (Array.isArray(schema)) for (const item of schema) visit(item)
    else if (typeof schema === 'object' && schema !== null) {
      for (const [keyword, value] of Object.entries(schema)) {
        if (keyword !== '$ref' || typeof value !== 'string' || !value.startsWith('schema:')) {
          visit(value)
          continue
        }
        const name = value.slice('schema:'.length).split('#')[0] ?? ''
        if (names.has(name)) continue
        names.add(name)
        visit(forAjv(document, document.components?.schemas?.[name] ?? {}))
      }
    }
  }
  for (const schema of schemas) visit(schema)
  return names
}

/** A multipart body's file parts. */
export interface FilePart {
  readonly name: string
  readonly required: boolean
  /** How many files the part takes; null for a part that is one file. */
  readonly most: number | null
}

/** The file parts of a multipart schema, in the order of its properties. */
export function fileParts(document: OpenApiDocument, schema: Schema | undefined): FilePart[] {
  const found = resolveSchema(document, schema)
  return Object.entries(found.properties ?? {})
    .filter(([, property]) => isBinary(document, property) || isBinaryList(document, property))
    .map(([name, property]) => ({
      name,
      required: found.required?.includes(name) ?? false,
      most: isBinaryList(document, property) ? mostFiles(document, name, property) : null,
    }))
}

function mostFiles(document: OpenApiDocument, name: string, property: Schema): number {
  const { maxItems } = resolveSchema(document, property)
  if (typeof maxItems !== 'number') throw new Error(`${name}: a list of files needs maxItems`)
  return maxItems
}

/** A multipart schema for the text parts alone: files are checked where they are received. */
export function withoutFiles(document: OpenApiDocument, schema: Schema): Schema {
  const files = new Set(fileParts(document, schema).map((part) => part.name))
  if (files.size === 0) return schema
  const found = resolveSchema(document, schema)
  return {
    ...found,
    properties: Object.fromEntries(
      Object.entries(found.properties ?? {}).filter(([name]) => !files.has(name)),
    ),
    required: (found.required ?? []).filter((name) => !files.has(name)),
  }
}
