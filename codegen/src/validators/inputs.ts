import {
  isBinary,
  type OpenApiDocument,
  type OperationEntry,
  type Parameter,
  resolveSchema,
  type Schema,
} from '../document.ts'
import { forAjv, withoutFiles } from './schemas.ts'

/**
 * How a value reaches the validator: `parameters` are strings, coerced in place, with defaults filled in;
 * `form` fields are strings, coerced in place; a `body` is taken as it is.
 */
export type Mode = 'parameters' | 'form' | 'body'

/** A schema to compile: which mode, and what it checks. */
export interface Input {
  readonly mode: Mode
  readonly schema: Schema
}

export interface OperationInputs {
  readonly path?: Input
  readonly query?: Input
  readonly headers?: Input
  readonly cookies?: Input
  readonly body?: Readonly<Record<string, Input>>
}

/** Header parameters that OpenAPI defines elsewhere and says to ignore. */
const definedElsewhere = new Set(['accept', 'content-type', 'authorization'])

/** What of an operation's request is to be checked. */
export function inputsOf(document: OpenApiDocument, entry: OperationEntry): OperationInputs {
  const place = (where: Parameter['in']): Parameter[] =>
    entry.parameters.filter(
      (parameter) =>
        parameter.in === where && !(where === 'header' && definedElsewhere.has(parameter.name.toLowerCase())),
    )
  const path = place('path')
  const query = place('query')
  const headers = place('header')
  const cookies = place('cookie')
  const body = bodyInputs(document, entry)
  return {
    ...(path.length > 0 && { path: parametersInput(document, entry, path, true) }),
    ...(query.length > 0 && { query: parametersInput(document, entry, query, true) }),
    ...(headers.length > 0 && { headers: parametersInput(document, entry, headers, false) }),
    ...(cookies.length > 0 && { cookies: parametersInput(document, entry, cookies, false) }),
    ...(Object.keys(body).length > 0 && { body }),
  }
}

/**
 * One object schema over parameters of a place. `closed` removes what is not documented; headers and cookies
 * are not closed, since most of them are nobody's parameter.
 */
function parametersInput(
  document: OpenApiDocument,
  entry: OperationEntry,
  parameters: Parameter[],
  closed: boolean,
): Input {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const parameter of parameters) {
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    const schema = resolveSchema(document, parameter.schema)
    const serialised =
      parameter.content !== undefined ||
      ['deepObject', 'spaceDelimited', 'pipeDelimited'].includes(parameter.style ?? '')
    const structured =
      schema.type === 'object' ||
      (schema.type === 'array' && (parameter.explode === false || parameter.in !== 'query'))
    if (serialised || structured || parameter.schema === undefined) {
      throw new Error(
        `${entry.id}: parameter ${name} must be a scalar or a repeated query parameter (form, explode)`,
      )
    }
    const fitted = forAjv(document, parameter.schema)
    const fills = schema.default !== undefined && typeof fitted === 'object'
    properties[name] = fills ? { ...fitted, default: schema.default } : fitted
    if (parameter.required === true) required.push(name)
  }
  const schema: Schema = {
    type: 'object',
    properties,
    required,
    ...(closed && { additionalProperties: false }),
  }
  return { mode: 'parameters', schema }
}

function bodyInputs(document: OpenApiDocument, entry: OperationEntry): Record<string, Input> {
  const inputs: Record<string, Input> = {}
  for (const [mediaType, media] of Object.entries(entry.requestBody?.content ?? {})) {
    if (media.schema === undefined || isBinary(document, media.schema)) continue
    if (media.schema === true || Object.keys(media.schema).length === 0) continue
    const form = mediaType === 'multipart/form-data' || mediaType === 'application/x-www-form-urlencoded'
    const schema = mediaType === 'multipart/form-data' ? withoutFiles(document, media.schema) : media.schema
    inputs[mediaType] = { mode: form ? 'form' : 'body', schema: forAjv(document, schema) }
  }
  return inputs
}
