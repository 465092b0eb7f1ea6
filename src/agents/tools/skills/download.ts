import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { HttpError } from '../../../http/errors.ts'
import { fetching, urlOf } from '../builtin/fetching.ts'
import { maxPacked } from './archive.ts'

/**
 * Fetches a skill's archive from a user's URL into a new file. 400 for an address that is not fetched, 413 for more than an archive
 * may have, 502 when nothing comes within 30 seconds.
 */
export const download = (url: string, path: string, allow: readonly string[]): Promise<void> =>
  fetching(urlOf(url), {}, { maxBytes: maxPacked, timeoutMs: 30_000, allow }, async (response) => {
    if (!response.body) throw new HttpError(502, 'The address answers with nothing')
    const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>)
    await pipeline(body, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  })
