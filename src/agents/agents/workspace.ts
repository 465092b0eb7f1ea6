import { createHash } from 'node:crypto'
import { lstat, mkdir, opendir, realpath, rm } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { forbidden, HttpError, notFound } from '../../http/errors.ts'
import { texts } from './access.ts'

/** Names that are safe as a folder's as they are. */
const plain = /^[A-Za-z0-9_-]{1,128}$/

/** The name of a folder for an id; ids that clients choose may hold anything, and so become a hash. */
const folder = (id: string): string =>
  plain.test(id) ? id : `.${createHash('sha256').update(id).digest('base64url')}`

/** Where the workspaces of an agent are, one for each of its users. */
export const workspacesOf = (
  { dataDir }: { readonly dataDir: string },
  { tenantId, agentId }: { readonly tenantId: string; readonly agentId: string },
): string => join(dataDir, 'workspaces', folder(tenantId), folder(agentId))

/**
 * The absolute path of the workspace in which an agent works for a user. It is made with the first file and may be missing; see
 * {@link openWorkspace}. Never shown to a client.
 */
export const workspaceOf = (
  config: { readonly dataDir: string },
  place: { readonly tenantId: string; readonly agentId: string; readonly userId: string },
): string => join(workspacesOf(config, place), folder(place.userId))

/** The workspace, made if it is missing. */
export async function openWorkspace(
  config: { readonly dataDir: string },
  place: { readonly tenantId: string; readonly agentId: string; readonly userId: string },
): Promise<string> {
  const path = workspaceOf(config, place)
  await mkdir(path, { recursive: true, mode: 0o700 })
  return path
}

const outside = () => forbidden('The path leads out of the workspace', texts.outside)
const absent = (path: string) => notFound('file', path, texts.noFile)

const gone = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const within = (root: string, path: string) => path === root || path.startsWith(root + sep)

/** A path in a workspace that is there. */
export interface Place {
  readonly path: string
  /** From the top of the workspace, with forward slashes; empty for the workspace itself. */
  readonly shown: string
  readonly directory: boolean
  readonly size: number
  readonly modified: Date
}

/**
 * What a path that a client names stands for: relative to the workspace, or absolute and inside it. Links are never followed. Throws
 * 403 for a path that leads out of the workspace, in writing or by a link, and 404 for one that leads to nothing.
 */
export async function locate(root: string, named: string): Promise<Place> {
  if (named.includes('\0')) throw outside()
  const wanted = named.replaceAll('\\', '/')
  const path = isAbsolute(wanted) ? resolve(wanted) : resolve(root, wanted)
  if (!within(root, path)) throw outside()
  const shown = relative(root, path).split(sep).join('/')
  try {
    // Each step is looked at by itself: the real place must be the written one.
    const base = await realpath(root)
    const real = await realpath(path)
    if (real !== join(base, relative(root, path))) throw outside()
    const at = await lstat(path)
    if (!at.isFile() && !at.isDirectory()) throw outside()
    return { path, shown, directory: at.isDirectory(), size: at.size, modified: at.mtime }
  } catch (error) {
    if (error instanceof HttpError) throw error
    if (!gone(error)) throw error
    throw absent(shown)
  }
}

/** Files and folders that a list holds at most. */
const mostFiles = 10_000

/** What is in a workspace, folders before their content, by name; without what begins with a dot, and without links. */
export async function listFiles(root: string): Promise<readonly Place[]> {
  const found: Place[] = []
  const walk = async (dir: string, above: string): Promise<void> => {
    const names: { name: string; directory: boolean }[] = []
    try {
      for await (const entry of await opendir(dir)) {
        if (entry.name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue
        names.push({ name: entry.name, directory: entry.isDirectory() })
      }
    } catch (error) {
      if (gone(error)) return
      throw error
    }
    for (const { name, directory } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= mostFiles) return
      const path = join(dir, name)
      const shown = above === '' ? name : `${above}/${name}`
      const at = await lstat(path).catch((error: unknown) => {
        if (gone(error)) return undefined
        throw error
      })
      if (!at) continue
      found.push({ path, shown, directory, size: directory ? 0 : at.size, modified: at.mtime })
      if (directory) await walk(path, shown)
    }
  }
  await walk(root, '')
  return found
}

/** Removes a file, or a folder with all that is in it. 403 for the workspace itself. */
export async function removeFile(root: string, named: string): Promise<Place> {
  const place = await locate(root, named)
  if (place.shown === '') throw outside()
  await rm(place.path, { recursive: true, force: true })
  return place
}
