import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { badRequest, tooLarge, unsupported } from './errors.ts'

/** A file part as it is on disk, before anybody has looked into it. */
export interface ReceivedFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/** How long and how much of a refused body is still read, so that the client can read the answer. */
const drainMs = 10_000
const drainBytes = 64 * 1024 * 1024

/**
 * Reads and forgets the rest of a body, and resolves when there is none. Closing at once would reset the
 * connection, and the client would lose the answer; reading for ever would let it send for ever.
 */
export async function drain(req: IncomingMessage): Promise<void> {
  if (req.complete || req.destroyed) return
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = drainBytes
  const stop = () => req.destroy()
  const timer = setTimeout(stop, drainMs).unref()
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) stop()
  })
  req.once('close', () => {
    clearTimeout(timer)
    resolve()
  })
  req.on('error', () => undefined)
  req.resume()
  return promise
}

/** busboy over the request's headers; its limits lie one above ours, because it cannot tell "at" from "over". */
export function openParser(
  req: IncomingMessage,
  limits: { fieldMaxBytes: number; maxFields: number; maxFiles: number; maxParts: number },
): busboy.Busboy {
  const type = req.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\s*(?:;|$)/i.test(type))
    throw unsupported('The body must be multipart/form-data')
  const encoding = req.headers['content-encoding']
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported('A multipart body must not have a Content-Encoding')
  }
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        fieldSize: limits.fieldMaxBytes + 1,
        fields: limits.maxFields,
        files: limits.maxFiles,
        parts: limits.maxParts + 1,
      },
    })
  } catch {
    throw badRequest('The Content-Type of the multipart body has no valid boundary')
  }
}

/** Streams a part to `path`, hashing it; 413 as soon as a byte too many has come; `count` may throw as well. */
export async function receiveFile(
  part: Readable,
  path: string,
  rule: { field: string; maxBytes: number },
  count: (bytes: number) => void = () => {},
): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  let size = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > rule.maxBytes) {
        done(tooLarge(`${rule.field}: the file is larger than ${rule.maxBytes} bytes`))
        return
      }
      try {
        count(chunk.length)
      } catch (error) {
        done(error as Error)
        return
      }
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(part, meter, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  return { path, size, sha256: hash.digest('hex') }
}

/** What busboy says about a body, as a 400. */
export const malformed = (error: Error) =>
  badRequest(
    error.message === 'Unexpected end of form'
      ? 'The multipart body ends before its closing boundary'
      : 'The multipart body is malformed',
  )
