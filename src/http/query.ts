import { badRequest, invalid } from './errors.ts'

/** More parameters than any operation has; the rest of a flood is refused before it is decoded. */
const maxParameters = 200

function decode(text: string, name: string): string {
  let value: string
  try {
    value = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw badRequest(`query.${name}: is not valid percent-encoded UTF-8`)
  }
  if (value.includes('\0')) throw invalid(`/query/${name}`, 'holds a NUL character', 400)
  return value
}

/**
 * The parameters of a query string, a repeated one as a list. An empty value is absent; so are the words
 * `undefined` and `null` when `wordsAreAbsent` (Sage's web client writes absent values so).
 */
export function readQuery(search: string, wordsAreAbsent: boolean): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  if (search === '') return values
  const pairs = search.split('&', maxParameters + 1)
  if (pairs.length > maxParameters) throw badRequest(`The query has more than ${maxParameters} parameters`)
  for (const pair of pairs) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const name = decode(cut === -1 ? pair : pair.slice(0, cut), 'name')
    const value = cut === -1 ? '' : decode(pair.slice(cut + 1), name)
    if (value === '' || (wordsAreAbsent && (value === 'undefined' || value === 'null'))) continue
    const before = values[name]
    if (before === undefined) values[name] = value
    else if (Array.isArray(before)) before.push(value)
    else values[name] = [before, value]
  }
  return values
}
