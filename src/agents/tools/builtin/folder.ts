import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  unlink,
} from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { conflict, forbidden, HttpError, invalid, notFound, tooLarge } from '../../../http/errors.ts'

const MiB = 1024 * 1024
/** What an agent may fill a folder with; uploads count along. */
const maxFolder = 1024 * MiB
const maxFiles = 5000
const maxDepth = 12
/** Entries of one listing. */
const maxListed = 500

export interface ListedFile {
  readonly path: string
  /** Bytes; null for a folder. */
  readonly size: number | null
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
const outside = () => forbidden('The path leads out of the folder')

/** A relative path in its parts; 422 for what no file may be called, 403 for what leads out. */
function partsOf(path: string): string[] {
  if (path.includes('\0') || path.length > 1000 || !path.isWellFormed()) throw invalid('/path', 'is no path')
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) throw outside()
  if (parts.length > maxDepth) throw invalid('/path', `has more than ${maxDepth} parts`)
  const wrong = parts.find(
    (part) => Buffer.byteLength(part) > 200 || /\p{Cc}/u.test(part) || part.startsWith('.'),
  )
  if (wrong !== undefined)
    throw invalid('/path', 'has a part that is hidden, too long or holds control characters')
  return parts
}

/**
 * A folder that one agent works in. Nothing in it is reached through a symbolic link, wherever it leads; what is no
 * plain file is not read or written.
 */
export class Folder {
  readonly #root: string

  /** @param root absolute path; made when something is first written */
  constructor(root: string) {
    this.#root = root
  }

  /** The absolute path of a name in the folder, none of whose parents is a link. */
  async #locate(path: string): Promise<string> {
    const root = await this.#realRoot()
    const full = join(root, ...partsOf(path))
    if (full !== root && !full.startsWith(root + sep)) throw outside()
    // The nearest parent that exists must be where its name says.
    for (let parent = dirname(full); parent.length >= root.length; parent = dirname(parent)) {
      const real = await realpath(parent).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
        throw error
      })
      if (real === undefined) continue
      if (real !== parent) throw outside()
      break
    }
    return full
  }

  async #realRoot(): Promise<string> {
    await mkdir(this.#root, { recursive: true })
    return realpath(this.#root)
  }

  async #stat(full: string) {
    const found = await lstat(full).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    })
    if (found && !found.isFile() && !found.isDirectory()) throw outside()
    return found
  }

  /** Every file and folder below a folder, sorted; hidden ones are left out. */
  async list(path: string, recursive: boolean): Promise<{ files: ListedFile[]; truncated: boolean }> {
    const start = path === '' || path === '.' ? await this.#realRoot() : await this.#locate(path)
    const found = await this.#stat(start)
    if (!found) throw notFound('folder', path)
    if (!found.isDirectory()) throw conflict(`${path} is a file, not a folder`)
    const root = await this.#realRoot()
    const files: ListedFile[] = []
    const pending = [start]
    for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
      const entries = await readdir(at, { withFileTypes: true })
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.') || (!entry.isFile() && !entry.isDirectory())) continue
        if (files.length >= maxListed) return { files, truncated: true }
        const full = join(at, entry.name)
        const shown = relative(root, full).replaceAll(sep, '/')
        if (entry.isDirectory()) {
          files.push({ path: `${shown}/`, size: null })
          if (recursive) pending.push(full)
        } else files.push({ path: shown, size: (await lstat(full)).size })
      }
    }
    return { files, truncated: false }
  }

  async #openFile(path: string, flags: number): Promise<FileHandle> {
    const full = await this.#locate(path)
    const found = await this.#stat(full)
    if (!found) throw notFound('file', path)
    if (found.isDirectory()) throw conflict(`${path} is a folder`)
    try {
      return await open(full, flags | constants.O_NOFOLLOW)
    } catch (error) {
      if (codeOf(error) === 'ELOOP') throw outside()
      throw error
    }
  }

  /** The absolute path and size of a plain file. */
  async file(path: string): Promise<{ readonly full: string; readonly size: number; readonly path: string }> {
    const handle = await this.#openFile(path, constants.O_RDONLY)
    try {
      return {
        full: await this.#locate(path),
        size: (await handle.stat()).size,
        path: partsOf(path).join('/'),
      }
    } finally {
      await handle.close()
    }
  }

  /** The bytes of a file from `offset`, at most `length`, and how many it has. */
  async read(path: string, offset: number, length: number): Promise<{ bytes: Buffer; size: number }> {
    const file = await this.#openFile(path, constants.O_RDONLY)
    try {
      const { size } = await file.stat()
      const { bytesRead, buffer } = await file.read(
        Buffer.alloc(Math.max(0, Math.min(length, size - offset))),
        0,
        undefined,
        offset,
      )
      return { bytes: buffer.subarray(0, bytesRead), size }
    } finally {
      await file.close()
    }
  }

  /** Fails when the folder would hold more than it may. */
  async #makeRoom(bytes: number): Promise<void> {
    let size = bytes
    let count = 1
    for (const pending = [await this.#realRoot()]; pending.length > 0; ) {
      for (const entry of await readdir(pending.pop() as string, { withFileTypes: true })) {
        const full = join(entry.parentPath, entry.name)
        if (entry.isDirectory()) pending.push(full)
        else size += (await lstat(full)).size
        if (++count > maxFiles) throw tooLarge(`The folder may hold at most ${maxFiles} files`)
      }
    }
    if (size > maxFolder) throw tooLarge(`The folder may hold at most ${maxFolder / MiB} MB`)
  }

  /** Writes a file whole or not at all, or adds to its end. */
  async write(path: string, text: string, append: boolean, maxFile: number): Promise<number> {
    if (partsOf(path).length === 0) throw invalid('/path', 'names no file')
    const full = await this.#locate(path)
    const found = await this.#stat(full)
    if (found?.isDirectory()) throw conflict(`${path} is a folder`)
    const bytes = Buffer.from(text)
    const size = bytes.length + (append ? (found?.size ?? 0) : 0)
    if (size > maxFile) throw tooLarge(`A file may have at most ${maxFile / MiB} MB`)
    await this.#makeRoom(bytes.length)
    await this.#makeParents(full, path)
    const temporary = join(dirname(full), `.${randomUUID()}.part`)
    if (append) {
      const file = await open(
        full,
        constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW,
        0o600,
      )
      try {
        await file.writeFile(bytes)
      } finally {
        await file.close()
      }
      return size
    }
    try {
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
      } finally {
        await file.close()
      }
      await rename(temporary, full)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    return size
  }

  async #makeParents(full: string, path: string): Promise<void> {
    try {
      await mkdir(dirname(full), { recursive: true })
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EEXIST' || code === 'ENOTDIR') throw conflict(`A part of ${path} is a file`)
      throw error
    }
    await this.#locate(path)
  }

  /** Removes a file, or a folder with all that is in it. */
  async remove(path: string): Promise<void> {
    if (partsOf(path).length === 0) throw invalid('/path', 'names nothing in the folder')
    const full = await this.#locate(path)
    if (!(await this.#stat(full))) throw notFound('file', path)
    await rm(full, { recursive: true })
  }

  /** Renames a file or a folder, also into another folder; 409 where something has the new name. */
  async move(path: string, to: Folder, target: string): Promise<void> {
    if (partsOf(path).length === 0 || partsOf(target).length === 0) throw invalid('/target', 'names nothing')
    const from = await this.#locate(path)
    const found = await this.#stat(from)
    if (!found) throw notFound('file', path)
    const full = await to.#locate(target)
    if (full === from || full.startsWith(from + sep)) throw conflict('The target is in what is moved')
    if (await to.#stat(full)) throw conflict(`There is a ${target} already`)
    await to.#makeParents(full, target)
    if (found.isDirectory()) {
      await rename(from, full)
      return
    }
    // Unlike a rename, a link never takes the place of a file that came in between.
    await link(from, full).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw conflict(`There is a ${target} already`)
      throw error
    })
    await unlink(from)
  }
}

/** What went wrong on the disk, without the server's own paths. */
export function plainDiskError(error: unknown): unknown {
  if (error instanceof HttpError) return error
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new HttpError(507, 'The disk is full', { cause: error })
  if (code === 'ENAMETOOLONG') return invalid('/path', 'is too long')
  if (code === 'ENOTDIR') return conflict('A part of the path is a file')
  if (typeof code === 'string')
    return new HttpError(500, `The file cannot be used (${code})`, { cause: error })
  return error
}
