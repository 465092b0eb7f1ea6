import { lstat, opendir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { confined, type ProjectFolder } from './folder.ts'
import { isMissing } from './problem.ts'
import { FileChanged, movePath } from './writing.ts'

const trashOf = (recycleId: string) => `.atelier/trash/${recycleId}`

async function isThere(folder: ProjectFolder, path: string): Promise<boolean> {
  try {
    await lstat(join(folder.root, path))
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Moves a file or folder into the trash, under its own path there; nothing when it is not there. */
export async function toTrash(folder: ProjectFolder, recycleId: string, path: string): Promise<void> {
  if (!folder.exists || !(await isThere(folder, path))) return
  await movePath(folder, path, `${trashOf(recycleId)}/${path}`)
}

/**
 * Moves what a deletion put into the trash back to where it was. A folder that is there again takes what it lacks; a
 * file whose place is taken stays in the trash, until {@link sweepTrash}. Answers the folders and files that are back.
 */
export async function fromTrash(folder: ProjectFolder, recycleId: string): Promise<string[]> {
  const trash = trashOf(recycleId)
  if (!folder.exists || !(await isThere(folder, trash))) return []
  await confined(folder, trash)
  const back: string[] = []
  // An entity's folder lies two levels deep: `Characters/rex`.
  for (const typeFolder of await namesIn(folder, trash)) {
    for (const name of await namesIn(folder, `${trash}/${typeFolder}`)) {
      back.push(...(await moveBack(folder, trash, `${typeFolder}/${name}`)))
    }
  }
  if (back.length > 0) await removeIfEmpty(folder, trash)
  return back
}

async function moveBack(folder: ProjectFolder, trash: string, path: string): Promise<string[]> {
  try {
    await movePath(folder, `${trash}/${path}`, path)
    return [path]
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error
  }
  const [from, to] = await Promise.all([
    lstat(join(folder.root, trash, path)),
    lstat(join(folder.root, path)),
  ])
  if (!from.isDirectory() || !to.isDirectory()) return []
  const back: string[] = []
  for (const name of await namesIn(folder, `${trash}/${path}`)) {
    back.push(...(await moveBack(folder, trash, `${path}/${name}`)))
  }
  return back
}

async function namesIn(folder: ProjectFolder, path: string): Promise<string[]> {
  const names: string[] = []
  for await (const entry of await opendir(join(folder.root, path))) {
    if (!entry.isSymbolicLink()) names.push(entry.name)
  }
  return names
}

async function removeIfEmpty(folder: ProjectFolder, trash: string): Promise<void> {
  const left = await readdir(join(folder.root, trash), { recursive: true, withFileTypes: true })
  if (left.every((entry) => entry.isDirectory()))
    await rm(join(folder.root, trash), { recursive: true, force: true })
}

/**
 * Deletes what nothing else will: deletions in the trash that are older than `before` and of which `isKept` knows
 * nothing, such as the former text of a template, or a file whose place was taken when its entity was restored.
 */
export async function sweepTrash(
  folder: ProjectFolder,
  before: Date,
  isKept: (recycleIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  if (!folder.exists || !(await isThere(folder, '.atelier/trash'))) return
  await confined(folder, '.atelier/trash/any')
  const old: string[] = []
  for (const name of await namesIn(folder, '.atelier/trash')) {
    const { ctime } = await lstat(join(folder.root, trashOf(name)))
    if (ctime < before) old.push(name)
  }
  const kept = await isKept(old)
  for (const name of old) if (!kept.has(name)) await emptyTrash(folder, name)
}

/** Deletes what a deletion put into the trash. */
export async function emptyTrash(folder: ProjectFolder, recycleId: string): Promise<void> {
  if (!folder.exists || !(await isThere(folder, trashOf(recycleId)))) return
  await rm(await confined(folder, trashOf(recycleId)), { recursive: true, force: true })
}
