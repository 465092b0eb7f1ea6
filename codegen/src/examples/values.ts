import {
  type Example,
  isBinary,
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  resolve,
  resolveSchema,
  type Schema,
} from '../document.ts'

/** An example that the document itself gives for a body, or undefined. */
export function statedExample(document: OpenApiDocument, media: MediaType): unknown {
  if (media.example !== undefined) return media.example
  const [named] = Object.values(media.examples ?? {})
  if (named !== undefined) return resolve<Example>(document, named).value
  return schemaExample(document, media.schema)
}

function schemaExample(document: OpenApiDocument, schema: Schema | undefined): unknown {
  const found = resolveSchema(document, schema)
  return found.example ?? found.examples?.[0]
}

/** The body to show: the stated example, else one put together from the schema's required members. */
export function bodyExample(document: OpenApiDocument, media: MediaType): unknown {
  return statedExample(document, media) ?? sample(document, media.schema, 0)
}

/** The value to show for a parameter. */
export function parameterExample(document: OpenApiDocument, parameter: Parameter): unknown {
  if (parameter.example !== undefined) return parameter.example
  const [named] = Object.values(parameter.examples ?? {})
  if (named !== undefined) return resolve<Example>(document, named).value
  const value = sample(document, parameter.schema, 0)
  return value === '' || value === 'text' ? parameter.name : value
}

/** Whether the document says which value a parameter might have. */
export function hasExample(document: OpenApiDocument, parameter: Parameter): boolean {
  if (parameter.example !== undefined || parameter.examples !== undefined) return true
  return schemaExample(document, parameter.schema) !== undefined
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '4f1c7e7a-6a0e-4a57-9f0e-0d6a3f6f6a11',
  email: 'mira@example.com',
  uri: 'https://example.com/',
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
}

function sample(document: OpenApiDocument, schema: Schema | undefined, depth: number): unknown {
  const stated = schemaExample(document, schema)
  if (stated !== undefined) return stated
  const found = resolveSchema(document, schema)
  if (found.const !== undefined) return found.const
  if (found.default !== undefined) return found.default
  if (found.enum?.[0] !== undefined) return found.enum[0]
  const branch = found.oneOf?.[0] ?? found.anyOf?.[0]
  if (branch !== undefined) return sample(document, branch, depth + 1)
  const type = Array.isArray(found.type) ? found.type[0] : found.type
  if (type === 'integer' || type === 'number') return found.minimum ?? 1
  if (type === 'boolean') return true
  if (type === 'null') return null
  if (type === 'array') return depth > 4 ? [] : [sample(document, found.items, depth + 1)]
  if (type === 'object' || found.properties !== undefined) {
    if (depth > 4) return {}
    const names = Object.keys(found.properties ?? {}).filter((name) => found.required?.includes(name))
    return Object.fromEntries(
      names
        .filter((name) => !isBinary(document, found.properties?.[name]))
        .map((name) => [name, sample(document, found.properties?.[name], depth + 1)]),
    )
  }
  return byFormat[found.format ?? ''] ?? 'text'
}
