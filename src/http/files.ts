import { pipeline } from 'node:stream/promises'
import { create } from 'content-disposition'
import type { Request, Response } from 'express'
import type { ByteRange, StoredObject } from '../services/objects.ts'
import { notModified, parseRange, rangeApplies } from './conditional.ts'
import { HttpError } from './errors.ts'

export interface FileOptions {
  /** Instead of the object's own. */
  readonly contentType?: string
  readonly disposition?: { readonly type: 'inline' | 'attachment'; readonly filename?: string }
  /** Instead of the object's own; with its quotes. */
  readonly etag?: string
  readonly lastModified?: Date
  /** Default `no-cache`: kept, but asked for again each time. */
  readonly cacheControl?: string
  /** For pages of our own; a document of anybody else's is sandboxed and runs no scripts. */
  readonly contentSecurityPolicy?: string
}

/** Documents in which a browser would run a stranger's script on our origin. */
const active = /^(?:text\/(?:html|xml|xsl)|image\/svg\+xml|application\/(?:xhtml\+xml|xml))/

const inert = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox"

/** The range asked for, undefined for the whole. */
function rangeOf(
  req: Request,
  object: { size: number; etag: string; lastModified: Date },
): ByteRange | undefined {
  if (req.method !== 'GET' || !rangeApplies(req, object.etag, object.lastModified)) return undefined
  const range = parseRange(req.headers.range, object.size)
  if (range === 'none') return undefined
  if (range !== 'unsatisfiable') return range
  throw new HttpError(416, `The object has ${object.size} bytes`, {
    headers: { 'Content-Range': `bytes */${object.size}` },
  })
}

const gone = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ECONNRESET')

/**
 * Answers GET or HEAD with an object: 200, 206 for a single range, 304, or throws 416. Resolves when all is
 * sent or the client has left; either way nothing stays open.
 */
export async function sendFile(
  req: Request,
  res: Response,
  object: StoredObject,
  options: FileOptions = {},
): Promise<void> {
  const {
    contentType = object.contentType,
    etag = object.etag,
    lastModified = object.lastModified,
    cacheControl = 'no-cache',
    disposition,
  } = options
  const fresh = notModified(req, etag, lastModified)
  const range = fresh ? undefined : rangeOf(req, { size: object.size, etag, lastModified })
  // Opened before any header is set, so that a failure is an error response like any other.
  const body = fresh || req.method === 'HEAD' ? undefined : await object.stream(range)

  res.setHeader('ETag', etag)
  res.setHeader('Last-Modified', lastModified.toUTCString())
  res.setHeader('Cache-Control', cacheControl)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  // Also on 304: the browser takes the headers of the newer answer for the page that it has kept.
  const policy = options.contentSecurityPolicy ?? (active.test(contentType) ? inert : undefined)
  if (policy !== undefined) res.setHeader('Content-Security-Policy', policy)
  if (fresh) {
    res.status(304).end()
    return
  }
  res.setHeader('Accept-Ranges', 'bytes')
  res.setHeader(
    'Content-Type',
    /^text\/[^;]+$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType,
  )
  res.setHeader('Content-Length', range ? range.end - range.start + 1 : object.size)
  if (disposition) {
    res.setHeader('Content-Disposition', create(disposition.filename, { type: disposition.type }))
  }
  if (range) {
    res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${object.size}`)
  }
  res.status(range ? 206 : 200)
  if (!body) {
    res.end()
    return
  }
  await pipeline(body, res).catch((error: unknown) => {
    if (!gone(error)) throw error
  })
}
