/** The parts of an OpenAPI 3.1 document that the generator reads, and the ways to walk it. */

export interface SchemaObject {
  $ref?: string
  type?: string | string[]
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
  unevaluatedProperties?: Schema
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  example?: unknown
  examples?: unknown[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  [keyword: string]: unknown
}

export type Schema = SchemaObject | boolean

export interface Reference {
  $ref: string
}

export interface Example {
  summary?: string
  value?: unknown
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
  [extension: `x-${string}`]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  description?: string
  required?: boolean
  deprecated?: boolean
  schema?: Schema
  content?: Record<string, MediaType>
  style?: string
  explode?: boolean
  example?: unknown
  examples?: Record<string, Example | Reference>
  'x-multi-segment'?: boolean
}

export interface RequestBody {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response {
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export type SecurityRequirement = Record<string, string[]>

export interface Operation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses?: Record<string, Response | Reference>
  security?: SecurityRequirement[]
  [extension: `x-${string}`]: unknown
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type PathItem = { [M in Method]?: Operation } & {
  summary?: string
  description?: string
  parameters?: (Parameter | Reference)[]
  [extension: `x-${string}`]: unknown
}

export interface Components {
  schemas?: Record<string, Schema>
  parameters?: Record<string, Parameter | Reference>
  responses?: Record<string, Response | Reference>
  requestBodies?: Record<string, RequestBody | Reference>
  examples?: Record<string, Example | Reference>
  headers?: Record<string, unknown>
  securitySchemes?: Record<string, unknown>
  [kind: string]: Record<string, unknown> | undefined
}

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string; description?: string; [key: string]: unknown }
  servers?: { url: string; description?: string }[]
  tags?: { name: string; description?: string; [key: string]: unknown }[]
  'x-tagGroups'?: { name: string; tags: string[] }[]
  paths: Record<string, PathItem>
  components?: Components
  security?: SecurityRequirement[]
  [key: string]: unknown
}

/** In the order in which a path item lists them. */
export const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete']

/** One operation with its references resolved one level: parameters, request body and responses are objects. */
export interface OperationEntry {
  readonly id: string
  readonly tag: string
  readonly method: Method
  readonly path: string
  readonly operation: Operation
  readonly parameters: readonly Parameter[]
  readonly requestBody: RequestBody | undefined
  readonly responses: Readonly<Record<string, Response>>
}

/** The value at a local reference such as `#/components/schemas/Entity`; throws when nothing is there. */
export function lookup(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith('#/'))
    throw new Error(`${reference}: only references within the document are allowed`)
  let value: unknown = document
  for (const token of reference.slice(2).split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      throw new Error(`${reference}: nothing is there`)
    }
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** The object itself, or the one that its reference leads to. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: T | Reference = value
  for (let hops = 0; '$ref' in current && typeof current.$ref === 'string'; hops++) {
    if (hops > 20) throw new Error(`${current.$ref}: references run in a circle`)
    current = lookup(document, current.$ref) as T | Reference
  }
  return current as T
}

/** A schema's object form behind its references: `{}` for `true`, `{ not: {} }` for `false`. */
export function resolveSchema(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  if (schema === undefined || schema === true) return {}
  if (schema === false) return { not: {} }
  const found = resolve<SchemaObject>(document, schema as SchemaObject | Reference) as Schema
  return typeof found === 'boolean' ? resolveSchema(document, found) : found
}

/** Every operation, in the order of the document. */
export function operationsOf(document: OpenApiDocument): OperationEntry[] {
  const entries: OperationEntry[] = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const key of Object.keys(item)) {
      const method = methods.find((m) => m === key)
      const operation = method === undefined ? undefined : item[method]
      if (method !== undefined && operation !== undefined)
        entries.push(entryOf(document, path, method, item, operation))
    }
  }
  return entries
}

function entryOf(
  document: OpenApiDocument,
  path: string,
  method: Method,
  item: PathItem,
  operation: Operation,
): OperationEntry {
  const parameters = new Map<string, Parameter>()
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, each)
    parameters.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  const responses: Record<string, Response> = {}
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    responses[status] = resolve<Response>(document, response)
  }
  return {
    id: operation.operationId ?? `${method} ${path}`,
    tag: operation.tags?.[0] ?? '',
    method,
    path,
    operation,
    parameters: [...parameters.values()],
    requestBody: operation.requestBody && resolve<RequestBody>(document, operation.requestBody),
    responses,
  }
}

/** Tags that have an operation, in the order of the document's tag list. */
export function tagsInUse(document: OpenApiDocument, entries: readonly OperationEntry[]): string[] {
  const used = new Set(entries.map((entry) => entry.tag))
  const listed = (document.tags ?? []).map((tag) => tag.name).filter((name) => used.has(name))
  return [...listed, ...[...used].filter((name) => !listed.includes(name))]
}

/** Whether a request without a credential is let in: `security: []`, or an empty alternative in it. */
export function isPublic(document: OpenApiDocument, operation: Operation): boolean {
  const security = operation.security ?? document.security ?? []
  return security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0)
}

/** Statuses by which an operation succeeds: 2xx, 101 for an upgrade, 3xx for a redirect; never 206 or 304. */
export function successStatuses(entry: OperationEntry): number[] {
  const statuses = Object.keys(entry.responses).map(Number)
  return statuses.filter(
    (status) => status === 101 || (status >= 200 && status < 400 && status !== 206 && status !== 304),
  )
}

/** `application/json`, `application/problem+json` and the like; parameters do not matter. */
export function isJson(mediaType: string): boolean {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return bare === 'application/json' || bare.endsWith('+json')
}

/** Whether a schema stands for a file: `format: binary`, or OpenAPI 3.1's bare `contentMediaType`. */
export function isBinary(document: OpenApiDocument, schema: Schema | undefined): boolean {
  const found = resolveSchema(document, schema)
  if (found.format === 'binary') return true
  return found.contentMediaType !== undefined && found.contentEncoding === undefined
}

/** Whether a schema is a list of files. */
export function isBinaryList(document: OpenApiDocument, schema: Schema | undefined): boolean {
  const found = resolveSchema(document, schema)
  return found.items !== undefined && isBinary(document, found.items)
}

/**
 * Calls `visit` with every `$ref` below a value, those in `discriminator.mapping` included. What stands in an
 * `example` is the API's business, not the document's, unless `example` is the name of a property.
 */
export function eachReference(value: unknown, visit: (reference: string) => void, names = false): void {
  if (Array.isArray(value)) {
    for (const item of value) eachReference(item, visit)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (names) eachReference(item, visit)
      else if (key === '$ref' && typeof item === 'string') visit(item)
      else if (key === 'mapping' && typeof item === 'object' && item !== null) {
        for (const target of Object.values(item))
          if (typeof target === 'string' && target.startsWith('#/')) visit(target)
      } else if (key === 'examples' && !Array.isArray(item)) {
        for (const named of Object.values(item ?? {})) {
          if (typeof named === 'object' && named !== null && '$ref' in named) visit(String(named.$ref))
        }
      } else if (key !== 'example' && key !== 'examples' && key !== 'const' && key !== 'enum') {
        eachReference(item, visit, key === 'properties' || key === 'patternProperties' || key === 'schemas')
      }
    }
  }
}
