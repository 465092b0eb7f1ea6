import { invalid } from '../../http/errors.ts'
import type { RecentPlace } from './queries.ts'

const time = /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d){0,2}$/

export const writeCursor = ({ updatedAt, type, id }: RecentPlace) =>
  Buffer.from(JSON.stringify([updatedAt, type, id])).toString('base64url')

/** The place that a cursor names; 422 for one that is not ours. */
export function readCursor(cursor: string): RecentPlace {
  const refusal = () => invalid('/query/cursor', 'is not a cursor of this list')
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw refusal()
  }
  if (!Array.isArray(value)) throw refusal()
  const [updatedAt, type, id] = value as unknown[]
  const plain = (text: unknown): text is string =>
    typeof text === 'string' && text.length <= 128 && !text.includes('\0') && text.isWellFormed()
  if (!plain(updatedAt) || !plain(type) || !plain(id) || !time.test(updatedAt)) throw refusal()
  if (Number.isNaN(Date.parse(updatedAt.slice(0, 19)))) throw refusal()
  return { updatedAt, type, id }
}
