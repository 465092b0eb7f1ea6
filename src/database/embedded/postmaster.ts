import { spawn } from 'node:child_process'
import { constants, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { POSTGRES_ENV } from './cluster.ts'
import { giveToOwner, type Place } from './place.ts'
import { commandLine, processIdentity } from './processes.ts'

/** Only names the socket: no TCP port is opened. */
export const PORT = 5432

const LARGEST_LOG = 4 * 1024 * 1024

/** `postmaster.pid`, as documented in Postgres' `miscadmin.h` (LOCK_FILE_LINE_*). */
export interface Postmaster {
  readonly pid: number
  readonly socketDir: string
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | ''
  /** False when the file was left behind: its process is dead, a zombie, or some other program by now. */
  readonly alive: boolean
}

/** The number alone may belong to any program that came later; the server's command line ends with its cluster. */
async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  if ((await processIdentity(pid)) === undefined) return false
  return ((await commandLine(pid)) ?? '').endsWith(` -D ${cluster}`)
}

/** What `postmaster.pid` says of the cluster's server, or undefined when there is none. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  let text: string
  try {
    text = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  const alive = await isPostmaster(pid, cluster)
  return { pid, socketDir: lines[4] ?? '', status: (lines[7] ?? '') as Postmaster['status'], alive }
}

/**
 * Removes the lock files of a dead server whose process number is in use again, or belongs to a zombie that nobody
 * reaps: Postgres would take them for a running server. Those with a number that is free it recognises by itself.
 * A second server on one cluster stays impossible: Postgres also looks for processes that are attached to the
 * cluster's shared memory. Call with the start lock held.
 */
async function removeMisleadingLocks(place: Place): Promise<void> {
  const socket = join(place.socketDir, `.s.PGSQL.${PORT}.lock`)
  for (const path of [join(place.cluster, 'postmaster.pid'), socket]) {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return undefined
    })
    if (text === undefined) continue
    const pid = Number.parseInt(text, 10)
    if (isNumberInUse(pid) && !(await isPostmaster(pid, place.cluster))) await rm(path, { force: true })
  }
}

/** Whether signals to the number find something: a process of any user, or a zombie. */
function isNumberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function settings(place: Place): string[] {
  const values: Record<string, string> = {
    listen_addresses: '',
    port: String(PORT),
    unix_socket_directories: place.socketDir,
    max_connections: '200',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A crashed backend ends the server, and the next start recovers. Otherwise Postgres would restart its backends by
    // itself, but not the guard that stops an abandoned server.
    restart_after_crash: 'off',
    // Frees the backend of a killed process that is in the middle of a long statement.
    client_connection_check_interval: '2s',
    // Statements that fail are the application's to report; the log stays small and free of values.
    log_min_messages: 'log',
    log_checkpoints: 'off',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * Until the starter says that the guard is in place, a reader on its pipe stops the server if the starter dies. `$$`
 * stays the number of this shell in the subshell, and `exec` hands it on to Postgres. Two forks make the reader a
 * child of init, for the postmaster would log a child that it does not know.
 */
const LAUNCH = '( { read -r guarded || kill -INT $$; } <&3 & ) 3<&0; exec "$@" </dev/null'

/** A server that was started and is accepting connections, but not guarded yet. */
export interface Launched {
  /** Call once the guard is in place. */
  guarded(): void
  /** Stops the server. */
  abandon(): void
}

/** The server could not start for a reason that time may cure, such as processes of the last one still exiting. */
export class StillBusy extends Error {}

/**
 * Starts the server, detached from this process, and waits until it accepts connections (crash recovery included).
 * Call with the start lock held and no living server.
 */
export async function launch(place: Place, binaries: Binaries, deadline: number): Promise<Launched> {
  await removeMisleadingLocks(place)
  const size = await stat(place.log).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGEST_LOG) await rename(place.log, `${place.log}.1`)
  // Root must not write to, or give away, what a link of the folder's owner points to.
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
  const log = await open(place.log, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600)
  await giveToOwner(log, place.folder)
  const from = (await log.stat()).size
  const postgres = [join(binaries.folder, 'bin/postgres'), ...settings(place), '-D', place.cluster]
  const child = spawn('/bin/sh', ['-c', LAUNCH, 'sh', ...postgres], {
    cwd: '/',
    env: POSTGRES_ENV,
    detached: true,
    stdio: ['pipe', log.fd, log.fd],
    ...spawnAs(place.account),
  })
  child.unref()
  let ended = false
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  const pipe = child.stdin
  if (!pipe) throw new Error('spawn gave no pipe')
  // The reader is gone once it has been told; a late error on the pipe means nothing.
  pipe.on('error', () => undefined)
  const launched: Launched = { guarded: () => pipe.end('guarded\n'), abandon: () => pipe.destroy() }
  try {
    while (!ended) {
      const found = await readPostmaster(place.cluster)
      if (found?.pid === child.pid && found?.status === 'ready') return launched
      if (Date.now() > deadline) throw new Error(`Postgres is not ready in time; see ${place.log}`)
      await delay(10)
    }
    if (failure) throw failure
    launched.guarded()
    const said = (await readFile(place.log)).subarray(from).toString()
    const message = `Postgres did not start; it said:\n${said.slice(-2000)}`
    throw /shared memory block .* still in use|lock file .* already exists/.test(said)
      ? new StillBusy(message)
      : new Error(message)
  } catch (error) {
    launched.abandon()
    throw error
  } finally {
    await log.close()
  }
}
