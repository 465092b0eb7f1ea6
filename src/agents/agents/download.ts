import { constants, type Stats } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipArchive } from 'archiver'
import { create } from 'content-disposition'
import type { Request, Response } from 'express'
import { lookup } from 'mime-types'
import { notFound } from '../../http/errors.ts'
import { sendFile } from '../../http/files.ts'
import type { StoredObject } from '../../services/objects.ts'
import { texts } from './access.ts'
import { listFiles, type Place } from './workspace.ts'

/** Opened without following a link that may have come since the path was looked at. */
const openPlain = (path: string) => open(path, constants.O_RDONLY | constants.O_NOFOLLOW)

const tagOf = (at: Stats) =>
  `"${at.size.toString(36)}-${Math.floor(at.mtimeMs).toString(36)}-${at.ino.toString(36)}"`

/** A file of a workspace as the server sends files: with ranges and conditions, always as an attachment. */
async function sendPlain(req: Request, res: Response, place: Place): Promise<void> {
  const at = await lstat(place.path)
  if (!at.isFile()) throw notFound('file', place.shown, texts.noFile)
  const filename = basename(place.path)
  const object: StoredObject = {
    size: at.size,
    contentType: lookup(filename) || 'application/octet-stream',
    etag: tagOf(at),
    lastModified: at.mtime,
    stream: async (range) => {
      const file = await openPlain(place.path)
      // What an agent appends meanwhile is not part of this answer.
      const bounds = range ?? { start: 0, end: at.size - 1 }
      return at.size === 0
        ? file.createReadStream()
        : file.createReadStream({ start: bounds.start, end: bounds.end })
    },
  }
  await sendFile(req, res, object, { disposition: { type: 'attachment', filename } })
}

/** A folder as a ZIP file that is made while it is sent. */
async function sendFolder(req: Request, res: Response, place: Place, name: string): Promise<void> {
  const files = await listFiles(place.path)
  res.setHeader('Content-Type', 'application/zip')
  res.setHeader('Content-Disposition', create(`${name}.zip`, { type: 'attachment' }))
  res.setHeader('Cache-Control', 'no-cache')
  res.status(200)
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  const archive = new ZipArchive({ zlib: { level: 6 } })
  const sent = pipeline(archive, res)
  const ended = sent.catch(() => {})
  archive.on('error', (error) => res.destroy(error))
  for (const file of files) {
    if (res.destroyed) break
    if (file.directory) {
      archive.append('', { name: `${file.shown}/`, date: file.modified })
      continue
    }
    const handle = await openPlain(file.path).catch(() => undefined)
    // What has gone since the list was made is left out.
    if (!handle) continue
    const stream = handle.createReadStream()
    const done = new Promise<void>((resolve) => stream.once('close', () => resolve()))
    archive.append(stream, { name: file.shown, date: file.modified })
    // One open file at a time, however many there are, and none once the client has left.
    await Promise.race([done, ended])
    stream.destroy()
  }
  // A failure of the archive is one of the pipeline.
  await Promise.race([archive.finalize().catch(() => {}), ended])
  await sent.catch((error: unknown) => {
    // The client has left.
    if (!res.destroyed) throw error
  })
}

/** Answers with what a client has asked for: a file as it is, a folder as a ZIP file named after it. */
export const sendPlace = (
  req: Request,
  res: Response,
  place: Place,
  { workspaceName }: { readonly workspaceName: string },
): Promise<void> =>
  place.directory
    ? sendFolder(req, res, place, place.shown === '' ? workspaceName : basename(place.path))
    : sendPlain(req, res, place)
