import fc from 'fast-check'
import {
  type OpenApiDocument,
  resolveSchema,
  type Schema,
  type SchemaObject,
} from '../../../codegen/src/document.ts'

/** Keywords that {@link fitting} does not know how to satisfy; it says so instead of guessing. */
const beyond = [
  'not',
  'if',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'contains',
  'prefixItems',
]

/** Deeper than this, only what is required is made, so that schemas may refer to themselves. */
const maxDepth = 5

interface Options {
  /** Every documented member is there, not only the required ones. */
  readonly full?: boolean
}

/** The length that JSON Schema counts: code points. */
export const lengthOf = (text: string) => [...text].length

/** Types that a schema allows; empty when it says nothing. */
export const typesOf = (schema: SchemaObject): readonly string[] =>
  schema.type === undefined ? [] : [schema.type].flat()

/** A schema with the parts of its `allOf` in place. */
export function merged(document: OpenApiDocument, given: Schema | undefined): SchemaObject {
  const { allOf = [], ...own } = resolveSchema(document, given)
  const parts = [own, ...allOf.map((part) => merged(document, part))]
  if (parts.length === 1) return own
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})),
    required: parts.flatMap((part) => part.required ?? []),
  }
}

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  email: () => fc.emailAddress(),
  uuid: () => fc.uuid(),
  uri: () => fc.webUrl(),
  date: () => instant().map((text) => text.slice(0, 10)),
  'date-time': () => instant(),
}
const instant = () =>
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())

function text(schema: SchemaObject): fc.Arbitrary<string> {
  const minLength = Number(schema.minLength ?? 0)
  const maxLength = Number(schema.maxLength ?? minLength + 40)
  if (schema.format !== undefined) {
    const made = formats[schema.format]
    if (!made) throw new Error(`the format ${schema.format} is new: say here what fits it`)
    return made().filter((value) => lengthOf(value) <= maxLength)
  }
  const pattern = typeof schema.pattern === 'string' ? new RegExp(schema.pattern, 'u') : undefined
  const any = pattern
    ? fc.stringMatching(pattern)
    : fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 40) })
  return any.filter(
    (value) => value.isWellFormed() && lengthOf(value) >= minLength && lengthOf(value) <= maxLength,
  )
}

function whole(schema: SchemaObject): fc.Arbitrary<number> {
  return fc.integer({ min: Number(schema.minimum ?? -(2 ** 31)), max: Number(schema.maximum ?? 2 ** 31 - 1) })
}

function real(schema: SchemaObject): fc.Arbitrary<number> {
  const min = Number(schema.minimum ?? -1e9)
  const max = Number(schema.maximum ?? 1e9)
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
}

/** Values that fit a schema of the contract. Throws for a keyword or format that nobody has taught it. */
export function fitting(
  document: OpenApiDocument,
  given: Schema | undefined,
  options: Options = {},
  depth = 0,
): fc.Arbitrary<unknown> {
  const schema = merged(document, given)
  const strange = beyond.find((keyword) => keyword in schema)
  if (strange !== undefined) throw new Error(`the keyword ${strange} is new: say here what fits it`)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches) return fc.oneof(...branches.map((branch) => fitting(document, branch, options, depth)))
  const types = typesOf(schema)
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' })
  return fc.oneof(...types.map((type) => ofType(document, { ...schema, type }, type, options, depth)))
}

function ofType(
  document: OpenApiDocument,
  schema: SchemaObject,
  type: string,
  options: Options,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema)
    case 'integer':
      return whole(schema)
    case 'number':
      return real(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return list(document, schema, options, depth)
    case 'object':
      return record(document, schema, options, depth)
    default:
      throw new Error(`no JSON type is named ${type}`)
  }
}

function list(document: OpenApiDocument, schema: SchemaObject, options: Options, depth: number) {
  const minLength = Number(schema.minItems ?? (options.full ? 1 : 0))
  const maxLength = depth > maxDepth ? minLength : Math.min(Number(schema.maxItems ?? 4), minLength + 3)
  const item = fitting(document, schema.items, options, depth + 1)
  return schema.uniqueItems === true
    ? fc.uniqueArray(item, {
        minLength,
        maxLength,
        comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      })
    : fc.array(item, { minLength, maxLength })
}

function record(document: OpenApiDocument, schema: SchemaObject, options: Options, depth: number) {
  const required = schema.required ?? []
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => depth <= maxDepth || required.includes(name),
  )
  const members = Object.fromEntries(
    names.map((name) => [name, fitting(document, schema.properties?.[name], options, depth + 1)]),
  )
  const documented = fc.record(members, {
    requiredKeys: options.full ? names : required.filter((name) => name in members),
  })
  const { additionalProperties = true } = schema
  if (additionalProperties === false || depth > maxDepth) return documented
  const others = fc.dictionary(
    fc.stringMatching(/^free_[a-z]{1,8}$/),
    fitting(document, additionalProperties, options, depth + 1),
    { maxKeys: 2 },
  )
  return fc.tuple(documented, others).map(([known, free]) => ({ ...free, ...known }))
}
