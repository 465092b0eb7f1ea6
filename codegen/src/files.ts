import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Generated files: path below `generated/`, with `/`, to content. */
export type Files = ReadonlyMap<string, string>

/** Files below `generated/` that no step owns: the static documentation site, built apart and not committed. */
const foreign = ['docs/']

export interface Difference {
  readonly path: string
  readonly kind: 'missing' | 'changed' | 'stale'
}

async function listFiles(root: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (foreign.some((prefix) => `${path}/`.startsWith(prefix)) || entry.name === 'node_modules') continue
    if (entry.isDirectory()) found.push(...(await listFiles(root, path)))
    else found.push(path)
  }
  return found
}

/** What separates a folder from the files that it should hold, ordered by path. */
export async function compare(root: string, files: Files): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const [path, content] of files) {
    const current = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (current === undefined) differences.push({ path, kind: 'missing' })
    else if (current !== content) differences.push({ path, kind: 'changed' })
  }
  for (const path of await listFiles(root)) {
    if (!files.has(path)) differences.push({ path, kind: 'stale' })
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Makes a folder equal to `files`, touching only what differs; returns what was written or removed. */
export async function write(root: string, files: Files): Promise<Difference[]> {
  const differences = await compare(root, files)
  for (const { path, kind } of differences) {
    const target = join(root, path)
    if (kind === 'stale') {
      await rm(target)
      await removeEmptyFolders(root, dirname(path))
    } else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, files.get(path) ?? '')
    }
  }
  return differences
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  if (folder === '.') return
  const left = await readdir(join(root, folder))
  if (left.length > 0) return
  await rmdir(join(root, folder))
  await removeEmptyFolders(root, dirname(folder))
}
