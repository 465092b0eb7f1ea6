import { isJson, type OpenApiDocument, type OperationEntry } from '../document.ts'
import { fileParts } from '../validators/schemas.ts'
import { isAnyJson } from './curl.ts'
import { bodyExample, hasExample, parameterExample } from './values.ts'

/** A call of an operation through `@atelier/sdk`, made from the examples in the contract. */
export function sdkCall(document: OpenApiDocument, entry: OperationEntry): string {
  const options: string[] = []
  const places = (['path', 'query', 'header'] as const).flatMap((place) => {
    const shown = entry.parameters.filter(
      (each) =>
        each.in === place && (each.required === true || (place === 'query' && hasExample(document, each))),
    )
    if (shown.length === 0) return []
    const members = shown.map((each) => `${key(each.name)}: ${literal(parameterExample(document, each), 0)}`)
    return [`${place}: { ${members.join(', ')} }`]
  })
  if (places.length > 0) options.push(`params: { ${places.join(', ')} }`)
  const [body] = Object.entries(entry.requestBody?.content ?? {})
  if (body !== undefined) {
    const [mediaType, media] = body
    if (isJson(mediaType) || isAnyJson(mediaType, media))
      options.push(`body: ${literal(bodyExample(document, media), 1)}`)
    else if (mediaType === 'multipart/form-data') {
      const files = fileParts(document, media.schema).map(
        (part) => `${key(part.name)}: ${part.most === null ? 'file' : '[file]'}`,
      )
      options.push(`body: { ${files.join(', ')} }`)
    } else if (mediaType === 'application/x-www-form-urlencoded') {
      options.push(
        `headers: { 'Content-Type': '${mediaType}' }`,
        `body: ${literal(bodyExample(document, media), 1)}`,
      )
    } else options.push('body: file')
  }
  const argument = options.length === 0 ? '' : `, {\n${options.map((option) => `  ${option},\n`).join('')}}`
  return `const { data, error } = await atelier.${entry.method.toUpperCase()}(${quoted(entry.path)}${argument})`
}

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

function literal(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, depth + 1)}`)
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' ']
  if (parts.length === 0) return open + close
  const line = `${open}${space}${parts.join(', ')}${space}${close}`
  if (line.length <= 80 && !line.includes('\n')) return line
  const indent = '  '.repeat(depth)
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}
