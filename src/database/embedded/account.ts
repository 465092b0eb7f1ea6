import { access, constants, readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The operating system user that runs Postgres; `switch` when it is not the user of this process. */
export interface Account {
  readonly uid: number
  readonly gid: number
  readonly switch: boolean
}

/** The `uid` and `gid` options for `spawn`, or none when the process already runs as the account. */
export function spawnAs(account: Account): { uid?: number; gid?: number } {
  return account.switch ? { uid: account.uid, gid: account.gid } : {}
}

async function nobody(): Promise<Account> {
  const passwd = await readFile('/etc/passwd', 'utf8')
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':')
  if (!fields) throw new Error('Postgres does not run as root and there is no user "nobody" to run it as')
  // macOS writes -2 for nobody; the system calls take it as an unsigned number.
  return { uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0, switch: true }
}

/**
 * The account for a cluster in `cluster`: this process's own user; when that is root, which Postgres refuses, the
 * owner of the existing cluster, else `nobody`.
 */
export async function accountFor(cluster: string | undefined): Promise<Account> {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  const owner = cluster === undefined ? undefined : await stat(cluster).catch(absent)
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new Error(
        `the database in ${cluster} belongs to another user (uid ${owner.uid}); start as that user or as root`,
      )
    }
    return { uid, gid, switch: false }
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, switch: true }
  return nobody()
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

async function allows(path: string, account: Account, bit: 1 | 4): Promise<boolean> {
  const { uid, gid, mode } = await stat(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & bit) === bit
}

/** Whether the account may pass through every folder on the way to and including `folder`, which exists. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  if (!account.switch) return true
  for (let path = await realpath(folder); ; path = dirname(path)) {
    if (!(await allows(path, account, 1))) return false
    if (path === dirname(path)) return true
  }
}

/** Whether the file exists and the account may read it. */
export async function canRead(file: string, account: Account): Promise<boolean> {
  try {
    if (!account.switch) {
      await access(file, constants.R_OK)
      return true
    }
    return (await allows(file, account, 4)) && (await canEnter(dirname(file), account))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'EACCES') return false
    throw error
  }
}
