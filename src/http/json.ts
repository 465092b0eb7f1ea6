import { badRequest, invalid, type Problem, pointerTo } from './errors.ts'

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

/** Whether more than `limit` brackets open; without that many a text cannot nest so deep, and this is quick to see. */
function opensMoreThan(limit: number, text: string): boolean {
  let count = 0
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (++count > limit) return true
    }
  }
  return false
}

/** Names that reach a prototype in code that copies members carelessly. */
const reachesPrototype = (name: string, item: unknown) =>
  name === '__proto__' ||
  (name === 'constructor' && typeof item === 'object' && item !== null && Object.hasOwn(item, 'prototype'))

/** PostgreSQL can hold neither NUL nor half a surrogate pair. */
const storable = (text: string) => !text.includes('\0') && text.isWellFormed()

/** The first name or text in a value that must not come in. */
function firstOffence(value: unknown, pointer: string): (Problem & { dangerous: boolean }) | undefined {
  const unstorable = { pointer, message: 'holds a NUL character or half a surrogate pair', dangerous: false }
  if (typeof value === 'string') return storable(value) ? undefined : unstorable
  if (value === null || typeof value !== 'object') return undefined
  for (const [name, item] of Object.entries(value)) {
    if (!storable(name)) return unstorable
    const place = `${pointer}/${pointerTo(name)}`
    if (reachesPrototype(name, item)) {
      return { pointer: place, message: 'is a name that is not accepted', dangerous: true }
    }
    const found = firstOffence(item, place)
    if (found) return found
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
 * A JSON body as a value. 400 for what is no JSON, nests too deep or names a prototype; `invalidStatus` for text
 * that cannot be stored. The last two say which field.
 */
export function readJson(bytes: Uint8Array, invalidStatus: number): unknown {
  const text = decodeUtf8(bytes)
  if (opensMoreThan(maxDepth, text) && depthOf(text) > maxDepth)
    throw badRequest(`The body nests deeper than ${maxDepth} levels`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : 'unexpected text'
    throw badRequest(`The body is not valid JSON: ${reason}`)
  }
  // Valid JSON can write the characters only as escapes, and the names so or as they are.
  if (['\\u', '__proto__', 'constructor'].some((part) => text.includes(part))) {
    const offence = firstOffence(value, '')
    if (offence) throw invalid(offence.pointer, offence.message, offence.dangerous ? 400 : invalidStatus)
  }
  return value
}
