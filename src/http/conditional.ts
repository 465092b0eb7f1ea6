import type { IncomingMessage } from 'node:http'
import type { ByteRange } from '../services/objects.ts'
import { preconditionFailed } from './errors.ts'

/** HTTP dates count whole seconds. */
const inSeconds = (date: Date) => Math.floor(date.getTime() / 1000) * 1000

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether a list of entity tags (`If-Match`, `If-None-Match`) names this one; weak tags compare by their value. */
export const tagMatches = (header: string, tag: string): boolean =>
  header.trim() === '*' || header.split(',').some((entry) => opaque(entry) === opaque(tag))

/** 412 unless `If-Match` is absent or names the current version. */
export function requireMatch(ifMatch: string | undefined, tag: string): void {
  if (ifMatch !== undefined && !tagMatches(ifMatch, tag)) throw preconditionFailed()
}

/**
 * Whether the client has this version already, so that 304 is the answer (RFC 9110, 13.1.2 and 13.1.3).
 * Express' `req.fresh` is never true under `Cache-Control: no-cache`, which every `fetch` of Node sends along
 * with a condition of its own.
 */
export function notModified(req: IncomingMessage, etag: string | undefined, lastModified?: Date): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const tags = req.headers['if-none-match']
  if (tags !== undefined) {
    if (etag === undefined) return false
    return tagMatches(tags, etag)
  }
  const since = Date.parse(req.headers['if-modified-since'] ?? '')
  return lastModified !== undefined && inSeconds(lastModified) <= since
}

/** Whether `If-Range`, where sent, still names this version; otherwise the whole is the answer (13.1.5). */
export function rangeApplies(req: IncomingMessage, etag: string, lastModified: Date): boolean {
  const condition = req.headers['if-range']
  if (typeof condition !== 'string') return true
  if (/^(?:W\/)?"/.test(condition)) return condition === etag
  return Date.parse(condition) === inSeconds(lastModified)
}

/**
 * The one range of a `Range` header over `size` bytes; `none` for several ranges, other units or nonsense,
 * which the standard lets a server ignore (14.2).
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'none' | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes\s*=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '') ?? []
  if (first === '' && last === '') return 'none'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'none'
  return start < size ? { start, end } : 'unsatisfiable'
}
