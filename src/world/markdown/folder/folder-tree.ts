import { type Dirent, type FSWatcher, watch } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { codeOf } from './problem.ts'

export interface FolderTreeOptions {
  readonly root: string
  /**
   * How deep below the root folders are watched where a folder, in parts from the root on, lies; files of the deepest
   * ones are still told of.
   */
  readonly depthAt: (parts: readonly string[]) => number
  /** Whether a file or folder, in parts from the root on, is not looked at. */
  readonly isIgnored: (parts: readonly string[]) => boolean
  /** Something at this place may have changed, appeared or gone. */
  readonly onChange: (parts: readonly string[]) => void
  readonly onError: (error: unknown) => void
}

export interface FolderTree {
  /** Watches every folder that is there. @throws where not even the root can be watched. */
  open(): Promise<void>
  /** Folders that are watched. */
  readonly size: number
  close(): void
}

interface Node {
  readonly watcher: FSWatcher
  readonly children: Map<string, Node>
  dropped: boolean
}

/** Folders between two pauses while a tree is opened. */
const stride = 200
/** What a folder may answer that is gone, or was never one. */
const absent = new Set(['ENOENT', 'ENOTDIR'])

/**
 * Watches the folders of a tree and nothing else: one watch for each folder and none for its files, and no look at
 * what else is in a folder when one thing in it changes. A library that keeps track of files themselves reads a
 * folder of 10,000 anew for each one that comes into it.
 */
export function createFolderTree(options: FolderTreeOptions): FolderTree {
  const { root, depthAt, isIgnored, onChange, onError } = options
  /** The root alone. */
  const roots = new Map<string, Node>()
  let size = 0
  let closed = false
  let opened = 0
  /** Folders that are looked at now; what changes about one meanwhile is looked at once more. */
  const looking = new Map<string, boolean>()

  const drop = (node: Node): void => {
    node.watcher.close()
    node.dropped = true
    size -= 1
    for (const child of node.children.values()) drop(child)
  }

  const watchOne = (parts: readonly string[]): Node => {
    const watcher = watch(join(root, ...parts), { persistent: false }, (event, name) => {
      if (closed || name === null) return
      const inner = [...parts, name]
      if (isIgnored(inner)) return
      if (parts.length < depthAt(parts) && event === 'rename') void follow(inner)
      else onChange(inner)
    })
    watcher.on('error', (error) => {
      // A folder that is deleted says so; the one above it tells of it.
      if (!closed && !absent.has(codeOf(error) ?? '') && codeOf(error) !== 'EPERM') onError(error)
    })
    size += 1
    return { watcher, children: new Map(), dropped: false }
  }

  /**
   * Watches a folder with those below it; nothing for what is no folder, or not one any more. It stands in `among`
   * from the beginning, so that what comes into it meanwhile is followed.
   */
  const grow = async (parts: readonly string[], among: Map<string, Node>): Promise<void> => {
    let node: Node
    try {
      node = watchOne(parts)
    } catch (error) {
      if (!absent.has(codeOf(error) ?? '')) onError(error)
      return
    }
    among.set(parts.at(-1) ?? '', node)
    opened += 1
    if (opened % stride === 0) await turn()
    if (parts.length >= depthAt(parts)) return
    for (const { name } of await foldersIn(parts)) {
      if (closed || node.dropped) return
      const inner = [...parts, name]
      if (!node.children.has(name) && !isIgnored(inner)) await grow(inner, node.children)
    }
  }

  const foldersIn = async (parts: readonly string[]): Promise<Dirent[]> => {
    try {
      const all = await readdir(join(root, ...parts), { withFileTypes: true })
      return all.filter((entry) => entry.isDirectory())
    } catch (error) {
      if (!absent.has(codeOf(error) ?? '')) onError(error)
      return []
    }
  }

  const nodeAt = (parts: readonly string[]): Node | undefined => {
    let node = roots.get('')
    for (const part of parts) node = node?.children.get(part)
    return node
  }

  /** Something came, went, or was replaced by another of its name: its watch is made anew, then it is told of. */
  const follow = async (parts: readonly string[]): Promise<void> => {
    const key = parts.join('/')
    if (looking.has(key)) {
      looking.set(key, true)
      return
    }
    try {
      do {
        looking.set(key, false)
        await renew(parts)
      } while (looking.get(key) && !closed)
    } catch (error) {
      if (!closed) onError(error)
    } finally {
      looking.delete(key)
    }
    if (!closed) onChange(parts)
  }

  const renew = async (parts: readonly string[]): Promise<void> => {
    const name = parts.at(-1) ?? ''
    const parent = nodeAt(parts.slice(0, -1))
    const former = parent?.children.get(name)
    parent?.children.delete(name)
    if (former) drop(former)
    const found = await lstat(join(root, ...parts)).catch((error: unknown) => {
      if (absent.has(codeOf(error) ?? '')) return undefined
      throw error
    })
    if (!parent || parent.dropped || closed || !found?.isDirectory() || parent.children.has(name)) return
    await grow(parts, parent.children)
  }

  return {
    async open() {
      await grow([], roots)
      if (!closed && roots.size === 0) throw new Error(`${root} cannot be watched`)
    },
    get size() {
      return size
    },
    close() {
      closed = true
      for (const node of roots.values()) drop(node)
      roots.clear()
    },
  }
}
