import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FileProblem, isMissing } from './problem.ts'

/** Larger files are refused unread. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** What tells without reading whether a file may have changed. */
export interface FileStamp {
  readonly size: number
  /** Nanoseconds since 1970. */
  readonly modifiedNs: bigint
}

export interface FileText extends FileStamp {
  /** The file itself, whatever its name, and when anything about it changed last. */
  readonly inode: bigint
  readonly changedNs: bigint
  readonly text: string
  /** SHA-256 of the bytes. */
  readonly hash: Buffer
}

export const hashOf = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

/** The project folder of a tenant. Paths are relative to it, with slashes. */
export interface ProjectFolder {
  /** Absolute, without symbolic links; as configured while it does not exist. */
  readonly root: string
  readonly exists: boolean
}

/** The folder of a tenant as it is now; nothing is made. */
export async function openFolder(projectsDir: string, tenantId: string): Promise<ProjectFolder> {
  const wanted = join(projectsDir, tenantId)
  try {
    const found = await lstat(wanted)
    if (found.isSymbolicLink()) throw new FileProblem('symlink', 'The project folder is a symbolic link.')
    if (!found.isDirectory()) throw new FileProblem('not_a_folder', 'The project folder is no folder.')
    return { root: await realpath(wanted), exists: true }
  } catch (error) {
    if (isMissing(error)) return { root: wanted, exists: false }
    throw error
  }
}

/** Makes the project folder where there is none. */
export async function makeFolder(folder: ProjectFolder): Promise<ProjectFolder> {
  if (folder.exists) return folder
  await mkdir(folder.root, { recursive: true })
  return { root: await realpath(folder.root), exists: true }
}

/** Whether a relative path stays inside and names nothing odd; what comes from a client is checked with this. */
export function isPlainPath(path: string): boolean {
  if (path === '' || path.length > 1024 || path.includes('\0') || path.includes('\\')) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** The absolute path of a file whose folder is really where it says: no part of it is a symbolic link. */
export async function confined(folder: ProjectFolder, path: string): Promise<string> {
  if (!isPlainPath(path)) throw new FileProblem('bad_path', 'The path does not stay inside the project.')
  const absolute = join(folder.root, path)
  const parent = dirname(absolute)
  if ((await realpath(parent)) !== parent) {
    throw new FileProblem('symlink', 'A folder of the path is a symbolic link.')
  }
  return absolute
}

/** Size and time of a file; undefined when there is none. @throws FileProblem for a link and whatever is no file. */
export async function stampOf(folder: ProjectFolder, path: string): Promise<FileStamp | undefined> {
  try {
    const found = await lstat(join(folder.root, path), { bigint: true })
    if (found.isSymbolicLink()) throw new FileProblem('symlink', 'Symbolic links are not followed.')
    if (!found.isFile()) throw new FileProblem('not_a_file', 'This is no plain file.')
    return { size: Number(found.size), modifiedNs: found.mtimeNs }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether at this path still is the file that was read, as it was then. */
export async function isAsRead(folder: ProjectFolder, path: string, read: FileText): Promise<boolean> {
  try {
    const now = await lstat(join(folder.root, path), { bigint: true })
    const same = now.ino === read.inode && now.ctimeNs === read.changedNs && now.mtimeNs === read.modifiedNs
    return same && Number(now.size) === read.size
  } catch {
    return false
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads a text file, bounded. Undefined when there is none. @throws FileProblem with what is wrong with it. */
export async function readText(folder: ProjectFolder, path: string): Promise<FileText | undefined> {
  try {
    const absolute = await confined(folder, path)
    const file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const before = await file.stat({ bigint: true })
      if (!before.isFile()) throw new FileProblem('not_a_file', 'This is no plain file.')
      if (before.size > MAX_FILE_BYTES) {
        throw new FileProblem('too_large', `The file has more than ${MAX_FILE_BYTES / 1024 / 1024} MiB.`)
      }
      // One byte more than allowed, since the file may grow while it is read.
      const buffer = Buffer.allocUnsafe(Number(before.size) + 1)
      let length = 0
      while (length < buffer.length) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      if (length > before.size) throw new FileProblem('busy', 'The file grows while it is read.')
      const bytes = buffer.subarray(0, length)
      const { ino: inode, mtimeNs: modifiedNs, ctimeNs: changedNs } = before
      return { text: textOf(bytes), hash: hashOf(bytes), size: length, inode, modifiedNs, changedNs }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function textOf(bytes: Buffer): string {
  if (bytes.includes(0)) throw new FileProblem('binary', 'The file holds binary content, no text.')
  try {
    return decoder.decode(bytes)
  } catch {
    throw new FileProblem('bad_encoding', 'The file is not valid UTF-8.')
  }
}

/** A file this young may change again within the tick of its clock, and one from the future at any time. */
const racyMs = 2000

/** The stamp to remember: one that matches nothing where it could not be trusted the next time. */
export function trusted({ size, modifiedNs }: FileStamp, now = Date.now()): FileStamp {
  const age = now - Number(modifiedNs / 1_000_000n)
  return { size, modifiedNs: age < racyMs ? -1n : modifiedNs }
}
