import { randomBytes } from 'node:crypto'
import { lstatSync, renameSync } from 'node:fs'
import { link, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { confined, type FileStamp, hashOf, isPlainPath, type ProjectFolder, readText } from './folder.ts'
import { codeOf, FileProblem } from './problem.ts'

/** The file is not what it was expected to be: nothing was written. */
export class FileChanged extends Error {
  override name = 'FileChanged'
}

/** Makes the folders of a path, refusing symbolic links on the way. */
async function makeParents(folder: ProjectFolder, path: string): Promise<void> {
  if (!isPlainPath(path)) throw new FileProblem('bad_path', 'The path does not stay inside the project.')
  let at = folder.root
  for (const part of path.split('/').slice(0, -1)) {
    at = join(at, part)
    await mkdir(at).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    if ((await realpath(at)) !== at) {
      throw new FileProblem('symlink', 'A folder of the path is a symbolic link.')
    }
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some file systems cannot sync a folder; the file itself is safe.
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(codeOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file as a whole, so that a reader sees the old or the new text and a crash leaves one of them: a temporary
 * file beside it, fsync, rename, fsync of the folder. `expected` is the hash of what is replaced, null for a file that
 * is not there yet.
 * @throws FileChanged when the file is something else by now; FileProblem or an error of the file system.
 */
export async function writeText(
  folder: ProjectFolder,
  path: string,
  text: string,
  expected: Buffer | null,
): Promise<FileStamp & { hash: Buffer }> {
  if (expected === null) await makeParents(folder, path)
  const target = await confined(folder, path)
  const parent = dirname(target)
  const temporary = join(parent, `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`)
  const bytes = Buffer.from(text)
  try {
    const file = await open(temporary, 'wx', 0o644)
    let stamp: FileStamp
    try {
      await file.writeFile(bytes)
      await file.sync()
      const { size, mtimeNs } = await file.stat({ bigint: true })
      stamp = { size: Number(size), modifiedNs: mtimeNs }
    } finally {
      await file.close()
    }
    if (expected === null) await placeNew(temporary, target)
    else await placeOver(folder, path, temporary, target, expected)
    await syncFolder(parent)
    return { ...stamp, hash: hashOf(bytes) }
  } finally {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

/** A hard link never replaces anything, where a rename would. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target)
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (code === 'EEXIST') throw new FileChanged()
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code)) throw error
    if (lstatSync(target, { throwIfNoEntry: false })) throw new FileChanged()
    renameSync(temporary, target)
  }
}

async function placeOver(
  folder: ProjectFolder,
  path: string,
  temporary: string,
  target: string,
  expected: Buffer,
): Promise<void> {
  const before = lstatSync(target, { bigint: true, throwIfNoEntry: false })
  const current = await readText(folder, path)
  if (!current?.hash.equals(expected)) throw new FileChanged()
  // Without a pause between the last look and the rename.
  const now = lstatSync(target, { bigint: true, throwIfNoEntry: false })
  const same = before && now && before.ino === now.ino && before.ctimeNs === now.ctimeNs
  if (!same || now.size !== before.size) throw new FileChanged()
  renameSync(temporary, target)
}

/** Moves a file or folder to where nothing is. @throws FileChanged when something is. */
export async function movePath(folder: ProjectFolder, from: string, to: string): Promise<void> {
  const source = await confined(folder, from)
  await makeParents(folder, to)
  const target = await confined(folder, to)
  if (lstatSync(target, { throwIfNoEntry: false })) throw new FileChanged()
  await rename(source, target)
  await syncFolder(dirname(target))
  await syncFolder(dirname(source))
}
