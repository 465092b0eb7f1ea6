import type { IncomingMessage } from 'node:http'
import { badRequest, tooLarge, unsupported } from './errors.ts'

/** Default limit of a body that is not an upload, in bytes. */
export const defaultMaxBody = 1024 * 1024

/** Media type of a `Content-Type` without its parameters, in lower case. */
export function mediaTypeOf(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

/** Whether the request brings a body at all. */
export function hasBody(req: IncomingMessage): boolean {
  if (req.headers['transfer-encoding'] !== undefined) return true
  const length = req.headers['content-length']
  return length !== undefined && length !== '0'
}

/** The declared media type that the request's body has; 415 names those the operation takes. */
export function matchMediaType(req: IncomingMessage, accepted: readonly string[]): string {
  if (accepted.includes('*/*')) return '*/*'
  const type = mediaTypeOf(req.headers['content-type'])
  if (type !== undefined && accepted.includes(type)) return type
  const instead = type === undefined ? '' : `, not ${type.slice(0, 100)}`
  throw unsupported(`Content-Type must be ${accepted.join(' or ')}${instead}`)
}

/**
 * The bytes of a body. 413 as soon as more than `limit` bytes are announced or have come; 400 when the client
 * gives up before the end; 415 for a compressed body.
 */
export async function readBytes(
  req: IncomingMessage,
  limit: number,
  detail = `The body is larger than ${limit} bytes`,
): Promise<Buffer> {
  const encoding = req.headers['content-encoding']
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported(`Content-Encoding ${encoding.slice(0, 100)} is not supported`)
  }
  const tooMuch = () => tooLarge(detail)
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooMuch()
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  let size = 0
  const onData = (chunk: Buffer) => {
    size += chunk.length
    if (size > limit) {
      finish()
      req.pause()
      reject(tooMuch())
    } else chunks.push(chunk)
  }
  const onEnd = () => {
    finish()
    resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
  }
  const onFault = () => {
    finish()
    reject(badRequest('The body ended before it was complete'))
  }
  const finish = () => {
    req.off('data', onData).off('end', onEnd).off('error', onFault).off('close', onFault)
  }
  req.on('data', onData).on('end', onEnd).on('error', onFault).on('close', onFault)
  // A client that left while the credential was looked up closes nothing any more.
  if (req.destroyed) onFault()
  return promise
}
