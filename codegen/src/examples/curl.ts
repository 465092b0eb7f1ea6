import {
  isBinary,
  isJson,
  isPublic,
  type MediaType,
  type OpenApiDocument,
  type OperationEntry,
} from '../document.ts'
import { fileParts } from '../validators/schemas.ts'
import { bodyExample, hasExample, parameterExample } from './values.ts'

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** A body of any media type that has an example is JSON, sent as its bytes. */
export const isAnyJson = (mediaType: string, media: MediaType): boolean =>
  mediaType === '*/*' && media.example !== undefined

/** Path of an operation with its parameters filled in, and its query. */
export function exampleUrl(document: OpenApiDocument, entry: OperationEntry): string {
  const path = entry.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = entry.parameters.find((each) => each.in === 'path' && each.name === name)
    if (parameter === undefined) return name
    const value = asText(parameterExample(document, parameter))
    return parameter['x-multi-segment'] === true
      ? value.split('/').map(encodeURIComponent).join('/')
      : encodeURIComponent(value)
  })
  const query = entry.parameters
    .filter((each) => each.in === 'query' && (each.required === true || hasExample(document, each)))
    .flatMap((each) => {
      const value = parameterExample(document, each)
      return (Array.isArray(value) ? value : [value]).map(
        (one) => `${each.name}=${encodeURIComponent(asText(one))}`,
      )
    })
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** A curl command for an operation, made from the examples in the contract. */
export function curlCommand(document: OpenApiDocument, entry: OperationEntry): string {
  const lines = ['curl --fail-with-body --silent --show-error']
  if (entry.method !== 'get') lines[0] += ` --request ${entry.method.toUpperCase()}`
  // Percent-encoding leaves nothing in a URL that means something between double quotes.
  lines.push(`"\${ATELIER_URL:-http://127.0.0.1:8201}${exampleUrl(document, entry)}"`)
  if (!isPublic(document, entry.operation)) lines.push('--header "Authorization: Bearer $ATELIER_TOKEN"')
  for (const parameter of entry.parameters) {
    if (parameter.in !== 'header' || !(parameter.required === true)) continue
    lines.push(
      `--header ${shellQuoted(`${parameter.name}: ${asText(parameterExample(document, parameter))}`)}`,
    )
  }
  const [body] = Object.entries(entry.requestBody?.content ?? {})
  if (body !== undefined) lines.push(...bodyArguments(document, ...body))
  return lines.join(' \\\n  ')
}

function bodyArguments(document: OpenApiDocument, mediaType: string, media: MediaType): string[] {
  if (isJson(mediaType) || isAnyJson(mediaType, media)) {
    const text = JSON.stringify(bodyExample(document, media), null, 2)
    const type = isJson(mediaType) ? mediaType : 'application/json'
    return [`--header 'Content-Type: ${type}'`, `--data ${shellQuoted(text)}`]
  }
  if (isBinary(document, media.schema)) {
    return [
      `--header 'Content-Type: ${mediaType.includes('*') ? 'application/octet-stream' : mediaType}'`,
      '--data-binary "@$ATELIER_FILE"',
    ]
  }
  const example = bodyExample(document, media)
  const fields = typeof example === 'object' && example !== null ? Object.entries(example) : []
  if (mediaType === 'application/x-www-form-urlencoded') {
    return fields.map(([name, value]) => `--data-urlencode ${shellQuoted(`${name}=${asText(value)}`)}`)
  }
  if (mediaType === 'multipart/form-data') {
    const files = fileParts(document, media.schema)
    const text = fields.filter(([name]) => !files.some((part) => part.name === name))
    return [
      ...files.map((part) => `--form "${part.name}=@$ATELIER_FILE"`),
      ...text.map(([name, value]) => `--form-string ${shellQuoted(`${name}=${asText(value)}`)}`),
    ]
  }
  return [`--header 'Content-Type: ${mediaType}'`, `--data ${shellQuoted(asText(example))}`]
}
