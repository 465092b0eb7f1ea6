import { HttpError } from '../../http/errors.ts'

/** A byte order mark is kept, because it is not JSON. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The bytes as text when they spell one JSON value in UTF-8, else undefined. */
export function jsonText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes)
    return isJson(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** A string, or white space between tokens; in valid JSON nothing else holds either. */
const stringOrSpace = /"(?:[^"\\]+|\\.)*"|[ \t\n\r]+/g

/** Valid JSON without white space between its tokens; every token keeps its spelling. */
export const compact = (text: string): string =>
  text.replace(stringOrSpace, (token) => (token.startsWith('"') ? token : ''))

/**
 * One JSON object of stored texts, in the order given, with numbers, escapes and repeated keys as they were
 * sent. 500 for a text that is not JSON, before anything is answered.
 */
export function spliceObject(rows: readonly { readonly key: string; readonly text: string }[]): string {
  const members = rows.map(({ key, text }) => {
    if (!isJson(text)) throw new HttpError(500, `The stored preference ${key} is not valid JSON`)
    return `${JSON.stringify(key)}:${compact(text)}`
  })
  return `{${members.join(',')}}`
}
