import { parse as parseJson } from 'secure-json-parse'
import { badRequest, invalid } from './errors.ts'

/** Deeper nesting than any document of ours has; keeps recursive code from running out of stack. */
export const maxDepth = 64

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Depth of brackets outside strings, without building anything. */
export function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (quoted) {
      if (unit === 0x5c) at++
      else if (unit === 0x22) quoted = false
    } else if (unit === 0x22) quoted = true
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > deepest) deepest = depth
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return deepest
}

/** The first text in a value that PostgreSQL cannot hold (NUL or half a surrogate pair), as a JSON Pointer. */
function unstorable(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? pointer : undefined
  if (value === null || typeof value !== 'object') return undefined
  for (const [key, item] of Object.entries(value)) {
    if (key.includes('\0') || !key.isWellFormed()) return pointer
    const found = unstorable(item, `${pointer}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Bytes as text; 400 when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw badRequest('The body is not valid UTF-8')
  }
}

/**
 * A JSON body as a value. 400 for what is no JSON or nests too deep or brings `__proto__` keys;
 * `invalidStatus` for text that cannot be stored, naming the field.
 */
export function readJson(bytes: Uint8Array, invalidStatus: number): unknown {
  const text = decodeUtf8(bytes)
  if (depthOf(text) > maxDepth) throw badRequest(`The body nests deeper than ${maxDepth} levels`)
  let value: unknown
  try {
    value = parseJson(text, null, { protoAction: 'error', constructorAction: 'error' })
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : 'unexpected text'
    throw badRequest(`The body is not valid JSON: ${reason}`)
  }
  // Escapes are the only way to write these characters in valid JSON.
  if (text.includes('\\u')) {
    const pointer = unstorable(value, '')
    if (pointer !== undefined) {
      throw invalid(pointer, 'holds a NUL character or half a surrogate pair', invalidStatus)
    }
  }
  return value
}
