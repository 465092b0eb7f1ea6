import sharp from 'sharp'
import { HttpError } from '../../http/errors.ts'
import type { Upload } from '../../http/types.ts'
import { avatarSide } from './rules.ts'

/** An animated PNG is a PNG whose still image counts. */
const accepted: ReadonlySet<string> = new Set(['image/png', 'image/apng', 'image/jpeg'])

/**
 * More than a camera's picture of 1 MB has, and little enough for one picture to decode in a second and in
 * some 100 MB even when it is a progressive JPEG: a PNG of 1 MB can claim four billion pixels.
 */
const maxPixels = 25_000_000
const maxSide = 16_384
const maxSeconds = 5

// Every picture is another one; libvips would keep their pixels for nothing.
sharp.cache(false)

/** One at a time, so that a burst of large pictures neither fills the memory nor the threads of the process. */
let last: Promise<unknown> = Promise.resolve()
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work)
  last = result.catch(() => undefined)
  return result
}

const refused = (message: string, cause?: unknown) =>
  new HttpError(400, `file: ${message}`, { errors: [{ pointer: '/file', message }], cause })

const undecodable = (cause: unknown) => refused('cannot be decoded', cause)

/** Reads the header alone, so that its claims cost nothing. */
async function requireModest(path: string): Promise<void> {
  const header = sharp(path, { limitInputPixels: false }).metadata()
  const { width, height, format } = await header.catch((error: unknown) => {
    throw undecodable(error)
  })
  if (format !== 'png' && format !== 'jpeg')
    throw undecodable(new Error(`${format} behind another signature`))
  if (width * height > maxPixels || Math.max(width, height) > maxSide) {
    throw refused(`has ${width} × ${height} pixels; at most ${maxPixels}, and ${maxSide} a side, are taken`)
  }
}

async function convert(path: string): Promise<Buffer> {
  await requireModest(path)
  // Half a picture is refused; what decoders only warn of is in many a camera's files.
  return sharp(path, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .resize(avatarSide, avatarSide, { fit: 'cover', position: 'centre' })
    .toColourspace('srgb')
    .png({ compressionLevel: 9 })
    .timeout({ seconds: maxSeconds })
    .toBuffer()
    .catch((error: unknown) => {
      throw undecodable(error)
    })
}

/**
 * An uploaded picture as a square PNG: upright, its middle, in sRGB and without metadata. 400 for what is
 * neither PNG nor JPEG by content, does not decode, or has too many pixels.
 */
export async function toAvatar(file: Upload): Promise<Buffer> {
  if (!accepted.has(file.mime)) throw refused(`must be a PNG or JPEG picture, not ${file.mime}`)
  return oneByOne(() => convert(file.path))
}
