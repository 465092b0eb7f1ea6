import { openPromise } from 'yauzl'
import { invalid, tooLarge } from '../../../http/errors.ts'
import { MAX_FILE_BYTES, type SourceFile } from './source-file.ts'

/** Entries of any kind. */
const MAX_ENTRIES = 5000
const MAX_UNPACKED = 64 * 1024 * 1024
/** Text packs to a tenth; what packs a hundred times better is made to fill a memory. */
const MAX_RATIO = 100

const S_IFMT = 0o170000
const S_IFLNK = 0o120000

/**
 * The Markdown files of a ZIP archive; other files, and folders that begin with `.` or `_`, are left out. An entry that
 * is a link is given as refused. 413 for an archive of too many entries or bytes, 422 for one that cannot be read or
 * whose names lead out of it.
 */
export async function readArchive(path: string): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  try {
    const archive = await openPromise(path)
    let entries = 0
    let unpacked = 0
    try {
      for await (const entry of archive.eachEntry()) {
        if (++entries > MAX_ENTRIES) throw tooLarge(`The archive has more than ${MAX_ENTRIES} entries`)
        const name = entry.fileName
        if (!isNote(name)) continue
        if (((entry.externalFileAttributes >>> 16) & S_IFMT) === S_IFLNK) {
          files.push({
            path: name,
            refusal: { reason: 'unsafe_path', message: 'The entry is a symbolic link.' },
          })
          continue
        }
        if (entry.uncompressedSize > MAX_FILE_BYTES) {
          files.push({ path: name, refusal: tooLargeFile })
          continue
        }
        unpacked += entry.uncompressedSize
        if (unpacked > MAX_UNPACKED) {
          throw tooLarge(`The archive unpacks to more than ${MAX_UNPACKED} bytes`)
        }
        if (entry.uncompressedSize > 65_536 && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
          throw tooLarge(`The archive packs ${name.slice(0, 200)} more than ${MAX_RATIO} times`)
        }
        // The library ends the stream with an error when more bytes come than the entry says.
        const chunks: Buffer[] = []
        for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
        files.push(sourceOf(name, Buffer.concat(chunks)))
      }
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'HttpError') throw error
    throw invalid(
      '/file',
      `is no archive that can be read: ${error instanceof Error ? error.message : 'unknown'}`,
    )
  }
  return files
}

const tooLargeFile = {
  reason: 'too_large' as const,
  message: `A file has at most ${MAX_FILE_BYTES} bytes.`,
}

/** A Markdown file outside hidden and structural folders. */
const isNote = (name: string) =>
  /\.(?:md|markdown)$/i.test(name) &&
  !name.split('/').some((part) => part.startsWith('.') || part.startsWith('_'))

/** A file of bytes, refused when they are no text or too many. */
export function sourceOf(path: string, bytes: Buffer): SourceFile {
  if (bytes.length > MAX_FILE_BYTES) return { path, refusal: tooLargeFile }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.includes('\0')) return { path, text }
  } catch {
    // Said below: the bytes are no UTF-8.
  }
  return { path, refusal: { reason: 'not_text', message: 'The file is not UTF-8 text.' } }
}
