import { randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { chown, lstat, mkdir, mkdtemp, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, accountFor, canEnter } from './account.ts'

/**
 * Where things are. `folder` is `<dataDir>/postgres` and belongs to the user of this process; it holds the record
 * (`server.json`, mode 0600), the start lock and the server's log. `home` holds what the Postgres account must reach:
 * the cluster, the socket folder and, where needed, a copy of the binaries. They are the same folder, except when this
 * process is root and `nobody` cannot enter the data folder (one below /root, say): then `home` is a folder of its own
 * under /var/lib/atelier or /var/tmp (never /tmp, which a restart of the machine empties) and the record points to it.
 */
export interface Place {
  readonly folder: string
  readonly home: string
  readonly cluster: string
  readonly socketDir: string
  readonly log: string
  /** Password of the owner role. */
  readonly password: string
  /** False until initdb and the creation of the application's database are complete. */
  readonly complete: boolean
  readonly account: Account
}

/** What `server.json` holds; null means the ordinary place, so that a data folder can be moved. */
interface ServerRecord {
  readonly home: string | null
  readonly socketDir: string | null
  readonly password: string
  readonly complete: boolean
}

/**
 * The longest path of a socket folder in bytes: `sun_path` holds 103 bytes and a NUL on macOS, 107 on Linux, and the
 * socket's own name `/.s.PGSQL.5432` takes 14.
 */
const LONGEST_SOCKET_DIR = 103 - 14

/** The folder of the record, the start lock and the log; made if absent. */
export async function openFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'postgres')
  await mkdir(dataDir, { recursive: true })
  // Others may pass through (the Postgres account must), not list.
  await mkdir(folder, { mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return realpath(folder)
}

/** The same folder, or undefined where nothing was started yet. */
export async function findFolder(dataDir: string): Promise<string | undefined> {
  return realpath(join(dataDir, 'postgres')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
}

async function readRecord(folder: string): Promise<ServerRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return undefined
    if (code === 'EACCES')
      throw new Error(`the database in ${folder} belongs to another user`, { cause: error })
    throw error
  }
}

/** Root leaves no file behind that the owner of the folder, starting later as itself, could not use. */
export async function giveToOwner(file: FileHandle, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(folder)
  await file.chown(uid, gid)
}

async function writeRecord(folder: string, record: ServerRecord): Promise<void> {
  const draft = join(folder, 'server.json.new')
  await rm(draft, { force: true })
  // Exclusive, so that root never writes through a link that the owner of the folder put there.
  const file = await open(draft, 'wx', 0o600)
  try {
    await giveToOwner(file, folder)
    await file.writeFile(`${JSON.stringify(record, null, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, join(folder, 'server.json'))
}

async function placeOf(folder: string, record: ServerRecord): Promise<Place> {
  const home = record.home ?? folder
  const cluster = join(home, 'cluster')
  return {
    folder,
    home,
    cluster,
    socketDir: record.socketDir ?? join(home, 'socket'),
    log: join(folder, 'server.log'),
    password: record.password,
    complete: record.complete,
    account: await accountFor(cluster),
  }
}

/** The place recorded in `folder`, or undefined where nothing was started yet. */
export async function readPlace(folder: string): Promise<Place | undefined> {
  const record = await readRecord(folder)
  return record && placeOf(folder, record)
}

async function choosePlace(folder: string): Promise<ServerRecord> {
  const password = randomBytes(24).toString('base64url')
  const account = await accountFor(undefined)
  if (await canEnter(folder, account)) return { home: null, socketDir: null, password, complete: false }
  for (const parent of ['/var/lib/atelier', '/var/tmp/atelier']) {
    // A random name, not one made from the data folder's path: a data folder that was deleted and made again
    // must not come up with the rows of the old one.
    const home = join(parent, randomBytes(6).toString('hex'))
    try {
      await mkdir(parent, { recursive: true, mode: 0o711 })
      if ((await lstat(parent)).uid !== 0) continue
      await mkdir(home, { mode: 0o711 })
      if (await canEnter(home, account)) return { home, socketDir: null, password, complete: false }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTDIR') throw error
    }
  }
  throw new Error(
    `Postgres cannot run as root, and its user cannot enter ${folder}: ` +
      'choose a data folder whose parents others may pass through (chmod o+x), or start as a plain user.',
  )
}

/**
 * The place of the database below `folder`, chosen and recorded if it is new. A record of a complete cluster that is
 * gone is an error: coming up empty instead would look like lost data. Call with the start lock held.
 */
export async function preparePlace(folder: string): Promise<Place> {
  let record = await readRecord(folder)
  if (!record) {
    record = await choosePlace(folder)
    await writeRecord(folder, record)
  }
  const place = await placeOf(folder, record)
  if (record.complete) {
    const found = await stat(place.cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    if (!found) {
      throw new Error(
        `the database of this data folder was in ${place.cluster} and is gone: ` +
          `put it back, or remove ${folder} to start with an empty one`,
      )
    }
  }
  return prepareSocketDir(folder, record, place)
}

/** Records that the cluster is ready for use. Call with the start lock held. */
export async function completePlace(folder: string): Promise<void> {
  const record = await readRecord(folder)
  if (record && !record.complete) await writeRecord(folder, { ...record, complete: true })
}

async function isOwn(socketDir: string, account: Account): Promise<boolean> {
  const found = await lstat(socketDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  return found?.isDirectory() === true && found.uid === account.uid && (found.mode & 0o077) === 0
}

/**
 * Makes the folder of the socket, which only the Postgres account may enter. Where the data folder lies too deep for
 * `sun_path`, it is a folder of random name under the temporary directory, kept in the record so that the connection
 * strings stay the same across restarts; another user's folder of that name is never used.
 */
async function prepareSocketDir(folder: string, record: ServerRecord, place: Place): Promise<Place> {
  if (record.socketDir === null && Buffer.byteLength(place.socketDir) <= LONGEST_SOCKET_DIR) {
    await makePrivate(place.socketDir, place.account)
    return place
  }
  if (record.socketDir !== null) {
    await makePrivate(record.socketDir, place.account)
    if (await isOwn(record.socketDir, place.account)) return place
  }
  for (const parent of [tmpdir(), '/tmp']) {
    if (Buffer.byteLength(parent) + '/atelier-XXXXXX'.length > LONGEST_SOCKET_DIR) continue
    if (!(await canEnter(parent, place.account))) continue
    const socketDir = await mkdtemp(join(parent, 'atelier-'))
    if (place.account.switch) await chown(socketDir, place.account.uid, place.account.gid)
    await writeRecord(folder, { ...record, socketDir })
    return { ...place, socketDir }
  }
  throw new Error('there is no temporary directory with a path short enough for a Unix socket')
}

/** Makes a folder for the account alone, unless something of that name is there. */
export async function makePrivate(path: string, account: Account): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw error
  }
  if (account.switch) await chown(path, account.uid, account.gid)
}

/** Removes a folder that an interrupted step left half made. */
export async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5 })
}
