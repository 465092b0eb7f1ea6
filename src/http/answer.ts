import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Route } from '../../generated/routes.ts'
import { tagMatches } from './conditional.ts'

/** See {@link told}. */
class Told {
  readonly data: unknown
  readonly message: string

  constructor(data: unknown, message: string) {
    this.data = data
    this.message = message
  }

  /** Inside anything else it is the data. */
  toJSON(): unknown {
    return this.data
  }
}

/** The `data` of an operation with `x-envelope` whose document has another `message` than `success`. */
export const told = <T>(data: T, message: string): T => new Told(data, message) as unknown as T

/** Sage's envelope around the `data` of an operation with `x-envelope`. */
const envelope = (body: unknown, now: Date) => {
  const { data, message } = body instanceof Told ? body : { data: body, message: 'success' }
  return { code: 200, message, data: data === undefined ? {} : data, timestamp: now.getTime() / 1000 }
}

/** See {@link rawJson}. */
class RawJson {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Inside anything else it is the value that it spells. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/**
 * A body that a handler or Postgres has written as JSON text, sent as it is: numbers and keys keep their
 * spelling, and nothing is parsed to be written again. `T` is the body that the text spells.
 */
export const rawJson = <T extends object>(text: string): T => new RawJson(text) as unknown as T

/** Sends what a handler returned with the contract's one 2xx status. */
export function answer(
  req: Request,
  res: Response,
  route: Route,
  body: unknown,
  now: Date,
  checked: boolean,
): void {
  if (res.headersSent) return
  res.statusCode = route.status
  if (!route.envelope && body === undefined) {
    res.end()
    return
  }
  const value = route.envelope ? envelope(body, now) : body
  if (route.method === 'GET' && route.status === 200) {
    if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'private, no-cache')
    const tag = res.getHeader('ETag')
    const known = req.headers['if-none-match']
    if (typeof tag === 'string' && known !== undefined && tagMatches(known, tag)) {
      res.statusCode = 304
      res.end()
      return
    }
  }
  // The oracle sees an answer only through `res.json`.
  if (checked) {
    res.json(value instanceof RawJson ? value.toJSON() : value)
    return
  }
  const text = value instanceof RawJson ? value.text : JSON.stringify(value)
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(text))
  res.end(req.method === 'HEAD' ? undefined : text)
}

/** Strong entity tag of a text. */
export const tagOf = (text: string) =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
