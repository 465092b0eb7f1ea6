import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '../../src/database/database.ts'
import type { Services } from '../../src/services/services.ts'
import { type Scope, syncProject } from '../../src/world/markdown/sync/engine.ts'
import { settled } from './changes.ts'

/** A tenant's project folder as a person edits it. */
export interface Project {
  readonly root: string
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>
  write(path: string, content: string | Buffer): Promise<void>
  edit(path: string, change: (text: string) => string): Promise<void>
  remove(path: string): Promise<void>
  move(from: string, to: string): Promise<void>
  /** Every file below, in the order of the alphabet. */
  list(): Promise<string[]>
  exists(path: string): Promise<boolean>
}

export function project({ services }: { services: Pick<Services, 'config'> }, tenantId: string): Project {
  const root = join(services.config.projectsDir, tenantId)
  const at = (path: string) => join(root, path)
  const read = async (path: string) => readFile(at(path), 'utf8').catch(() => undefined)
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), content)
  }
  return {
    root,
    read,
    write,
    edit: async (path, change) => {
      const text = await read(path)
      if (text === undefined) throw new Error(`there is no ${path}`)
      const changed = change(text)
      if (changed === text) throw new Error(`the edit of ${path} changes nothing`)
      await write(path, changed)
    },
    remove: (path) => rm(at(path), { recursive: true }),
    move: async (from, to) => {
      await mkdir(dirname(at(to)), { recursive: true })
      await rename(at(from), at(to))
    },
    list: async () => {
      const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
      return names
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
        .sort()
    },
    exists: (path) =>
      stat(at(path)).then(
        () => true,
        () => false,
      ),
  }
}

/** Synchronises a tenant's folder, with every change that is committed by now. */
export async function syncSettled(
  { services, database }: { readonly services: Services; readonly database: Database },
  tenantId: string,
  scope: Scope,
): ReturnType<typeof syncProject> {
  await settled(database.tenant(tenantId))
  return syncProject(services, tenantId, scope)
}
