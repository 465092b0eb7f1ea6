import type { OpenApiDocument, Schema, SchemaObject } from '../../../codegen/src/document.ts'
import { lengthOf, merged, typesOf } from './fitting.ts'

/** A value that is wrong in one place. */
export interface Breakage {
  /** What is wrong, in a word or two. */
  readonly rule: string
  /** JSON Pointer to the place. */
  readonly pointer: string
  readonly value: unknown
  /** False inside `oneOf`, where what breaks one branch may fit another. */
  readonly sure: boolean
}

/** How a value travels: as JSON, or as the text of a parameter, which has no types and cannot be empty. */
export type Form = 'json' | 'text'

/** Gives a value of a schema with every documented member. */
export type Sample = (schema: Schema) => unknown

const byFormat: Readonly<Record<string, string>> = {
  email: 'nobody at example',
  uuid: 'not-a-uuid',
  uri: 'no uri',
  date: '2026-02-30',
  'date-time': '2026-13-01T25:00:00Z',
}

const strangers = ['-', ' x', 'a b', '\u0001', 'ä', '/', '@', '!', 'x'.repeat(300), 'a/b\\c', ' ']

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value

const isOfType = (value: unknown, types: readonly string[]) =>
  types.includes(typeOf(value)) || (typeof value === 'number' && types.includes('number'))

type Own = Omit<Breakage, 'sure'>

function wrongTypes(schema: SchemaObject, form: Form): Own[] {
  const types = typesOf(schema)
  if (types.length === 0) return []
  if (form === 'json') {
    return [null, 'text', true, 7.25, ['text'], { member: 1 }]
      .filter((value) => !isOfType(value, types))
      .map((value) => ({ rule: `${typeOf(value)} instead of ${types.join('|')}`, pointer: '', value }))
  }
  if (types.includes('array')) return []
  const twice: Own = { rule: 'given twice', pointer: '', value: ['1', '2'] }
  return types.includes('string') ? [twice] : [twice, { rule: 'text', pointer: '', value: 'text' }]
}

function brokenText(schema: SchemaObject, value: string): Own[] {
  const { minLength, maxLength, format, pattern } = schema
  const found: Own[] = []
  const add = (rule: string, broken: string) => found.push({ rule, pointer: '', value: broken })
  if (typeof minLength === 'number' && minLength > 0)
    add('too short', [...value].slice(0, minLength - 1).join(''))
  if (typeof maxLength === 'number') add('too long', value + 'x'.repeat(maxLength + 1 - lengthOf(value)))
  if (format !== undefined && format in byFormat) add(`no ${format}`, byFormat[format] ?? '')
  if (typeof pattern === 'string') {
    const rule = new RegExp(pattern, 'u')
    const stranger = strangers.find((text) => !rule.test(text))
    if (stranger === undefined) throw new Error(`nothing here breaks the pattern ${pattern}`)
    add('not of the pattern', stranger)
  }
  return found
}

function brokenNumber(schema: SchemaObject): Own[] {
  const found: Own[] = []
  const add = (rule: string, value: number) => found.push({ rule, pointer: '', value })
  if (typeof schema.minimum === 'number') add('too small', schema.minimum - 1)
  if (typeof schema.maximum === 'number') add('too large', schema.maximum + 1)
  if (typesOf(schema).includes('integer') && !typesOf(schema).includes('number')) add('a fraction', 1.5)
  return found
}

const below = (
  name: string | number,
  { rule, pointer, value }: Own,
  put: (value: unknown) => unknown,
): Own => ({
  rule,
  pointer: `/${name}${pointer}`,
  value: put(value),
})

/**
 * Every way to break `value`, which fits `given`, in one place: each member that is missing, surplus, of another
 * type or outside each of its limits, at every depth.
 */
export function breakages(
  document: OpenApiDocument,
  given: Schema,
  value: unknown,
  sample: Sample,
  form: Form = 'json',
): Breakage[] {
  const schema = merged(document, given)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches) {
    const within = branches.flatMap((branch) => breakages(document, branch, sample(branch), sample, form))
    return within.map((breakage) => ({ ...breakage, sure: false }))
  }
  if (schema.const !== undefined || schema.enum !== undefined) {
    return [{ rule: 'none of the values', pointer: '', value: 'no such value', sure: true }]
  }
  const own: Own[] = wrongTypes(schema, form)
  const inner: Breakage[] = []
  const deeper = (part: Schema, at: unknown, name: string | number, put: (value: unknown) => unknown) => {
    for (const breakage of breakages(document, part, at, sample, form)) {
      // An item that is given twice is two items.
      if (form === 'text' && name === 0 && Array.isArray(breakage.value)) continue
      inner.push({ ...below(name, breakage, put), sure: breakage.sure })
    }
  }
  if (typeof value === 'string') own.push(...brokenText(schema, value))
  if (typeof value === 'number') own.push(...brokenNumber(schema))
  if (Array.isArray(value)) {
    const { minItems, maxItems } = schema
    if (typeof minItems === 'number' && minItems > 0)
      own.push({ rule: 'too few', pointer: '', value: value.slice(0, minItems - 1) })
    if (typeof maxItems === 'number')
      own.push({ rule: 'too many', pointer: '', value: Array.from({ length: maxItems + 1 }, () => value[0]) })
    if (schema.uniqueItems === true && value.length > 0)
      own.push({ rule: 'one item twice', pointer: '', value: [...value, value[0]] })
    if (value.length > 0 && schema.items !== undefined)
      deeper(schema.items, value[0], 0, (item) => [item, ...value.slice(1)])
  } else if (typeof value === 'object' && value !== null) {
    const members: Readonly<Record<string, unknown>> = { ...value }
    for (const name of schema.required ?? []) {
      const { [name]: _, ...rest } = members
      own.push({ rule: 'missing', pointer: `/${name}`, value: rest })
    }
    if (schema.additionalProperties === false)
      own.push({ rule: 'surplus', pointer: '/no_such_member', value: { ...members, no_such_member: 1 } })
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (name in members) deeper(part, members[name], name, (item) => ({ ...members, [name]: item }))
    }
  }
  return [...own.map((breakage) => ({ ...breakage, sure: true })), ...inner]
}
