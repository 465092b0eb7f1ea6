import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A name in `directory` (made if missing) that no other process has; the caller creates and removes the file. */
export async function temporaryPath(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true })
  return join(directory, randomUUID())
}

/**
 * Removes files of `directory` that nobody has written to for `maxAgeMs`: what a killed process left behind.
 * Returns how many went; a missing directory has none.
 */
export async function removeStale(directory: string, maxAgeMs: number): Promise<number> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const oldest = Date.now() - maxAgeMs
  let removed = 0
  for (const name of names) {
    const path = join(directory, name)
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile() || found.mtimeMs > oldest) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
