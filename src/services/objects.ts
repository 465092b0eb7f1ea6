import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { copyFile, type FileHandle, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { lookup } from 'mime-types'
import { conflict } from '../http/errors.ts'
import { sniffFile } from './sniff.ts'
import { removeStale, temporaryPath } from './temporary.ts'

/** Bytes `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

export interface ObjectHead {
  /** Bytes. */
  readonly size: number
  readonly contentType: string
  /** Strong, with its quotes. */
  readonly etag: string
  readonly lastModified: Date
}

/** An object that can be read; nothing is open until {@link StoredObject.stream} is called. */
export interface StoredObject extends ObjectHead {
  /** The bytes, or a range of them; 409 when the object has been replaced since. */
  stream(range?: ByteRange): Promise<Readable>
}

/**
 * Blobs by key. Keys are slash-separated names of letters, digits, `.`, `_` and `-`, at most 512 characters;
 * the key's extension gives the content type, so that no store has to keep it. A write is whole or absent.
 */
export interface ObjectStore {
  put(key: string, content: Uint8Array): Promise<ObjectHead>
  /** Moves a finished local file into the store; the file is gone afterwards. */
  putFile(key: string, path: string): Promise<ObjectHead>
  head(key: string): Promise<ObjectHead | undefined>
  get(key: string): Promise<StoredObject | undefined>
  /** Removes the object if it is there. */
  delete(key: string): Promise<void>
}

/** A key that names nothing in a store: a mistake of the caller, never of a client. */
export class ObjectKeyError extends Error {
  override name = 'ObjectKeyError'
}

const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/
const dayMs = 24 * 60 * 60 * 1000

function checkKey(key: string): string[] {
  const segments = key.split('/')
  if (key.length > 512 || !segments.every((name) => segment.test(name))) {
    throw new ObjectKeyError(`Not an object key: ${JSON.stringify(key.slice(0, 80))}`)
  }
  return segments
}

/** Changes with every write, because every write makes a new file. */
const fileEtag = (found: BigIntStats) =>
  `"${found.mtimeNs.toString(36)}-${found.ino.toString(36)}-${found.size.toString(36)}"`

const absent = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** An object in memory, for what the server makes itself. */
export function bufferObject(content: Buffer, contentType: string, lastModified: Date): StoredObject {
  return {
    size: content.length,
    contentType,
    etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
    lastModified,
    stream: async (range) => Readable.from([range ? content.subarray(range.start, range.end + 1) : content]),
  }
}

/** A file on disk as an object, or undefined when there is no such regular file. */
export async function fileObject(path: string, contentType?: string): Promise<StoredObject | undefined> {
  const found = await lstat(path, { bigint: true }).catch(absent)
  if (!found?.isFile()) return undefined
  const etag = fileEtag(found)
  return {
    size: Number(found.size),
    contentType: contentType ?? (lookup(extname(path)) || (await sniffFile(path, path))),
    etag,
    lastModified: new Date(Number(found.mtimeMs)),
    async stream(range) {
      const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
      try {
        // A range of another version than the head described would splice two files.
        if (fileEtag(await file.stat({ bigint: true })) !== etag)
          throw conflict('The file changed while it was read')
      } catch (error) {
        await file.close()
        throw error
      }
      return file.createReadStream(range ? { start: range.start, end: range.end } : {})
    },
  }
}

async function syncAndClose(file: FileHandle): Promise<void> {
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Objects as files under `DATA_DIR/objects`. */
export async function createLocalObjects(options: { dataDir: string }): Promise<ObjectStore> {
  const directory = join(options.dataDir, 'objects')
  await mkdir(directory, { recursive: true })
  const root = await realpath(directory)
  // No key begins with a dot, so nothing stored can meet the unfinished files.
  const unfinished = join(root, '.tmp')
  await removeStale(unfinished, dayMs)

  /** The file of a key; refuses a folder that a symbolic link leads elsewhere. */
  async function locate(key: string): Promise<string> {
    const path = join(root, ...checkKey(key))
    const folder = await realpath(dirname(path)).catch(absent)
    if (folder !== undefined && folder !== dirname(path)) {
      throw new ObjectKeyError(
        `A symbolic link leads out of the store: ${dirname(path).slice(root.length + sep.length)}`,
      )
    }
    return path
  }

  async function publish(key: string, temporary: string): Promise<ObjectHead> {
    const path = await locate(key)
    await mkdir(dirname(path), { recursive: true })
    await locate(key)
    await rename(temporary, path)
    await syncAndClose(await open(dirname(path), 'r'))
    const object = await fileObject(path)
    if (!object) throw conflict('The object was deleted while it was written')
    return headOf(object)
  }

  async function discarding<T>(temporary: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  return {
    async put(key, content) {
      checkKey(key)
      const temporary = await temporaryPath(unfinished)
      return discarding(temporary, async () => {
        const file = await open(temporary, 'wx', 0o600)
        await file.writeFile(content).catch(async (error: unknown) => {
          await file.close()
          throw error
        })
        await syncAndClose(file)
        return publish(key, temporary)
      })
    },
    async putFile(key, path) {
      checkKey(key)
      const temporary = await temporaryPath(unfinished)
      return discarding(temporary, async () => {
        await rename(path, temporary).catch(async (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EXDEV') throw error
          await copyFile(path, temporary, constants.COPYFILE_EXCL)
          await rm(path, { force: true })
        })
        await syncAndClose(await open(temporary, 'r+'))
        return publish(key, temporary)
      })
    },
    async head(key) {
      const object = await fileObject(await locate(key))
      return object && headOf(object)
    },
    async get(key) {
      return fileObject(await locate(key))
    },
    async delete(key) {
      await rm(await locate(key), { force: true })
    },
  }
}

const headOf = ({ size, contentType, etag, lastModified }: StoredObject): ObjectHead => ({
  size,
  contentType,
  etag,
  lastModified,
})
