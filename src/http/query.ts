import { badRequest, invalid, pointerTo } from './errors.ts'

/** More parameters than any operation has; the rest of a flood is refused before it is decoded. */
const maxParameters = 200

function decode(text: string, pointer: string): string {
  let value: string
  try {
    value = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalid(pointer, 'is not valid percent-encoded UTF-8', 400)
  }
  if (value.includes('\0')) throw invalid(pointer, 'holds a NUL character', 400)
  return value
}

/**
 * The parameters of a query string, a repeated one as a list. An empty value is absent; so are the words
 * `undefined` and `null` when `wordsAreAbsent` (Sage's web client writes absent values so). Throws 400 for what
 * cannot be decoded and for too many; `place` is where errors say it stands, empty for a form.
 */
export function readQuery(
  search: string,
  wordsAreAbsent: boolean,
  place = '/query',
): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  if (search === '') return values
  const pairs = search.split('&', maxParameters + 1)
  if (pairs.length > maxParameters) throw badRequest(`There are more than ${maxParameters} parameters`)
  for (const pair of pairs) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const name = decode(cut === -1 ? pair : pair.slice(0, cut), place)
    const value = cut === -1 ? '' : decode(pair.slice(cut + 1), `${place}/${pointerTo(name)}`)
    if (value === '' || (wordsAreAbsent && (value === 'undefined' || value === 'null'))) continue
    const before = values[name]
    if (before === undefined) values[name] = value
    else if (Array.isArray(before)) before.push(value)
    else values[name] = [before, value]
  }
  return values
}
