import { type RawBuilder, sql } from 'kysely'
import pg from 'pg'

/** A parameter as it travels: text, or bytes for bytea. */
export type WireValue = string | Buffer | null

/**
 * A statement parameter in Postgres text format. Arrays become array literals and plain objects JSON;
 * an array meant for a jsonb column goes through {@link json}.
 */
export function encodeValue(value: unknown): WireValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayLiteral(value)
  return JSON.stringify(value)
}

function arrayLiteral(values: readonly unknown[]): string {
  const items = values.map((item) => {
    if (item === null || item === undefined) return 'NULL'
    if (Array.isArray(item)) return arrayLiteral(item)
    const encoded = encodeValue(item)
    const text = Buffer.isBuffer(encoded) ? `\\x${encoded.toString('hex')}` : String(encoded)
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  })
  return `{${items.join(',')}}`
}

const unstorable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/
const escapes = /\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/g

/** JSON text as jsonb takes it: see {@link storable}. */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value)
  // Before an escape there may be escaped backslashes, which are none of it.
  return unstorable.test(text) ? text.replace(escapes, (one) => (one === '\\\\' ? one : '\ufffd')) : text
}

/** A JSON value of which nobody knows what its texts hold, with U+FFFD for NUL and half surrogate pairs: Postgres refuses them. */
export function storable<T>(value: T): T {
  const text = JSON.stringify(value)
  return unstorable.test(text) ? (JSON.parse(storableJson(value)) as T) : value
}

/** A jsonb parameter of any JSON value, arrays and scalars included. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

export type Parser = (text: string) => unknown

const int8 = 20
const int8Array = 1016
const date = 1082
const dateArray = 1182
const textArray: number = 1009

const own = new Map<number, Parser>([
  [int8, parseInteger],
  [int8Array, arrayOf(parseInteger)],
  [date, String],
  [dateArray, arrayOf(String)],
])

/**
 * What a column of this type becomes: int8 a number, date a string (a Date would shift by the time
 * zone), timestamptz a Date, numeric a string, json and jsonb parsed, bytea a Buffer.
 */
export function parserOf(typeOid: number): Parser {
  return own.get(typeOid) ?? pg.types.getTypeParser(typeOid, 'text')
}

function parseInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`bigint ${text} exceeds 2^53: select it as text`)
  }
  return number
}

/** Splits as a text array, which every one-dimensional array literal is, then reads the elements. */
function arrayOf(parse: Parser): Parser {
  const split: (text: string) => (string | null)[] = pg.types.getTypeParser(textArray, 'text')
  return (text) => split(text).map((item) => (item === null ? null : parse(item)))
}
