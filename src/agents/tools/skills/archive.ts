import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { badRequest, HttpError, tooLarge } from '../../../http/errors.ts'
import { temporaryPath } from '../../../services/temporary.ts'

const MiB = 1024 * 1024
export const maxPacked = 20 * MiB
const maxUnpacked = 50 * MiB
const maxEntries = 500
/** Text packs to a tenth; what packs a hundred times better is made to fill a disk. */
const maxRatio = 100
/** Smaller files may pack as well as they like. */
const ratioFrom = 64 * 1024
const maxDepth = 20

const fileType = 0o170000
const regular = 0o100000
const folder = 0o040000

/** A file of the archive, on disk under a name of our own until {@link UnpackedSkill.dispose}. */
export interface UnpackedFile {
  /** Relative to the skill's folder, with forward slashes. */
  readonly path: string
  readonly size: number
  readonly temporary: string
}

export interface UnpackedSkill {
  readonly files: readonly UnpackedFile[]
  dispose(): Promise<void>
}

const refused = (detail: string, zh: string) => badRequest(detail, { en: detail, zh })

/** What systems add to archives by themselves. */
const isLitter = (path: string) => /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/i.test(path)

const bombed = (detail: string) => tooLarge(detail)

/** Entries of files, by their path; refuses everything that is no plain file at a plain place. */
async function readDirectory(archive: ZipFile): Promise<Map<string, Entry>> {
  const files = new Map<string, Entry>()
  const seen = new Set<string>()
  let entries = 0
  let unpacked = 0
  for await (const entry of archive.eachEntry()) {
    if (++entries > maxEntries) throw bombed(`The archive has more than ${maxEntries} entries`)
    const name = entry.fileName
    const shown = JSON.stringify(name.slice(0, 100))
    // The library refuses absolute names, `..` and drive letters by itself; this is what it lets pass.
    const parts = name.replace(/\/$/, '').split('/')
    if (
      name.includes('\\') ||
      /\p{Cc}/u.test(name) ||
      parts.length > maxDepth ||
      parts.some((part) => part === '' || part === '.' || part === '..')
    ) {
      throw refused(
        `The archive has an entry with an unsafe name: ${shown}`,
        `压缩包包含不安全的路径: ${shown}`,
      )
    }
    if ((entry.generalPurposeBitFlag & 1) !== 0)
      throw refused(`The archive has an encrypted entry: ${shown}`, `不支持加密的压缩包: ${shown}`)
    const type = (entry.externalFileAttributes >>> 16) & fileType
    if (type !== 0 && type !== regular && type !== folder)
      throw refused(
        `The archive has a link or a special file: ${shown}`,
        `压缩包包含链接或特殊文件: ${shown}`,
      )
    if (name.endsWith('/')) continue
    unpacked += entry.uncompressedSize
    if (unpacked > maxUnpacked) throw bombed(`The archive unpacks to more than ${maxUnpacked / MiB} MB`)
    if (entry.uncompressedSize > ratioFrom && entry.uncompressedSize > entry.compressedSize * maxRatio)
      throw bombed(`The archive packs ${shown} more than ${maxRatio} times`)
    if (isLitter(name)) continue
    const folded = name.normalize('NFC').toLowerCase()
    if (seen.has(folded))
      throw refused(`The archive has an entry twice: ${shown}`, `压缩包包含重复的文件: ${shown}`)
    seen.add(folded)
    files.set(name, entry)
  }
  return files
}

/** The folder in which `SKILL.md` stands, with a slash at its end: the root or one first-level folder. */
function rootOf(names: readonly string[]): string {
  if (names.includes('SKILL.md')) return ''
  const folders = names.filter((name) => /^[^/]+\/SKILL\.md$/.test(name))
  if (folders.length > 1)
    throw refused('The archive has several skills: upload them one by one', '压缩包包含多个技能，请分别上传')
  const [only] = folders
  if (only === undefined)
    throw refused(
      'The archive has no SKILL.md at its root or in its first-level folder',
      '压缩包中未找到 SKILL.md',
    )
  return only.slice(0, -'SKILL.md'.length)
}

async function unpack(archive: ZipFile, entry: Entry, path: string): Promise<void> {
  let sum = 0
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
  })
  // The library ends the stream with an error when another number of bytes comes than the entry says.
  const packed = await archive.openReadStreamPromise(entry)
  await pipeline(packed, checked, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  if (sum >>> 0 !== entry.crc32 >>> 0) throw new Error(`${entry.fileName.slice(0, 100)} is damaged`)
}

/**
 * Unpacks a skill's archive into `directory`, a file at a time. 400 for what is no such archive, 413 for more than it may hold;
 * then nothing is left behind.
 */
export async function unpackSkill(path: string, directory: string): Promise<UnpackedSkill> {
  const files: UnpackedFile[] = []
  const dispose = async () => {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true })))
  }
  try {
    if ((await stat(path)).size > maxPacked) throw bombed(`The archive is larger than ${maxPacked / MiB} MB`)
    const archive = await openPromise(path, { strictFileNames: true, autoClose: false })
    try {
      const directoryOf = await readDirectory(archive)
      const root = rootOf([...directoryOf.keys()])
      for (const [name, entry] of directoryOf) {
        if (!name.startsWith(root)) continue
        const temporary = await temporaryPath(directory)
        files.push({ path: name.slice(root.length), size: entry.uncompressedSize, temporary })
        await unpack(archive, entry, temporary)
      }
    } finally {
      archive.close()
    }
    return { files, dispose }
  } catch (error) {
    await dispose()
    if (error instanceof HttpError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    // The disk's own troubles are not the archive's.
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw error
    const reason = error instanceof Error ? error.message : 'unknown'
    throw refused(`The file is no ZIP archive that can be read: ${reason}`, 'ZIP 文件无法读取')
  }
}
