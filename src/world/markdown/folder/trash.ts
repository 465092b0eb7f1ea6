import { lstat, opendir, rm } from 'node:fs/promises'
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
 * Moves what a deletion put into the trash back to where it was. What has its place taken by now stays in the trash.
 * Answers the folders and files that are back.
 */
export async function fromTrash(folder: ProjectFolder, recycleId: string): Promise<string[]> {
  const trash = trashOf(recycleId)
  if (!folder.exists || !(await isThere(folder, trash))) return []
  await confined(folder, trash)
  const back: string[] = []
  // An entity's folder lies two levels deep: `Characters/rex`.
  for (const typeFolder of await namesIn(folder, trash)) {
    for (const name of await namesIn(folder, `${trash}/${typeFolder}`)) {
      const path = `${typeFolder}/${name}`
      try {
        await movePath(folder, `${trash}/${path}`, path)
        back.push(path)
      } catch (error) {
        if (!(error instanceof FileChanged)) throw error
      }
    }
  }
  if (back.length > 0) await removeIfEmpty(folder, trash)
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
  for (const typeFolder of await namesIn(folder, trash)) {
    if ((await namesIn(folder, `${trash}/${typeFolder}`)).length > 0) return
  }
  await rm(join(folder.root, trash), { recursive: true, force: true })
}

/** Deletes what a deletion put into the trash. */
export async function emptyTrash(folder: ProjectFolder, recycleId: string): Promise<void> {
  if (!folder.exists || !(await isThere(folder, trashOf(recycleId)))) return
  await rm(await confined(folder, trashOf(recycleId)), { recursive: true, force: true })
}
