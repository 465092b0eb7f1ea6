import { setTimeout as delay } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { ensureCluster, OWNER } from './cluster.ts'
import { installGuard, isAway, type Lease, takeLease } from './guard.ts'
import { completePlace, findFolder, openFolder, type Place, preparePlace, readPlace } from './place.ts'
import { launch, PORT, readPostmaster, StillBusy } from './postmaster.ts'
import { takeStartLock } from './start-lock.ts'

/** The database that the server is started for. */
const DATABASE = 'atelier'

export interface EmbeddedOptions {
  /** The server's files live in `<dataDir>/postgres`. */
  readonly dataDir: string
  readonly log?: { info(message: string): void; warn(message: string): void }
  /** How long the server outlives its last client; 10 by default. Decided by whichever process starts the server. */
  readonly idleSeconds?: number
  /** How long to wait for a server, crash recovery included; 120 by default. */
  readonly startSeconds?: number
}

export interface EmbeddedServer {
  /** Connection string of the owner, a superuser, for the database `atelier`. */
  readonly ownerUrl: string
  /** Folder of the Unix socket; the same across restarts of the server. */
  readonly socketDir: string
  /** Names the socket in `socketDir`. */
  readonly port: number
  /** Connection string of any role; without one, of the owner. */
  url(database: string, role?: string, password?: string): string
  /** Ends this process's interest in the server, which stops soon after its last client is gone. */
  release(): Promise<void>
}

export interface EmbeddedStatus {
  /** The Postgres data directory. */
  readonly cluster: string
  readonly socketDir: string
  /** Process number of a running server. */
  readonly pid: number | undefined
}

/** What is known of the server of a data folder, without starting it; undefined where there never was one. */
export async function embeddedStatus(dataDir: string): Promise<EmbeddedStatus | undefined> {
  const folder = await findFolder(dataDir)
  const place = folder && (await readPlace(folder))
  if (!place) return undefined
  const postmaster = await readPostmaster(place.cluster)
  return {
    cluster: place.cluster,
    socketDir: place.socketDir,
    pid: postmaster?.alive ? postmaster.pid : undefined,
  }
}

interface Attached {
  readonly place: Place
  readonly lease: Lease
}

interface Terms {
  readonly folder: string
  readonly idleSeconds: number
  readonly deadline: number
  readonly signal: AbortSignal
}

async function adopt({ folder, idleSeconds }: Terms): Promise<Attached | undefined> {
  const place = await readPlace(folder)
  if (!place?.complete) return undefined
  const postmaster = await readPostmaster(place.cluster)
  if (!postmaster?.alive || postmaster.status !== 'ready') return undefined
  const lease = await takeLease(place)
  if (!lease) return undefined
  try {
    if (!(await lease.isGuarded())) await installGuard(place, idleSeconds)
    return { place, lease }
  } catch (error) {
    if (!isAway(error)) throw error
    await lease.end()
    return undefined
  }
}

async function ensureDatabase({ client }: Lease): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
  if (rowCount === 0) await client.query(`create database ${DATABASE}`)
}

/** Starts the server; undefined when it should be tried again. Call with the start lock held. */
async function start({ folder, idleSeconds, deadline }: Terms): Promise<Attached | undefined> {
  const place = await preparePlace(folder)
  // A server that is starting for a dead starter, or stopping, is on its way out.
  if ((await readPostmaster(place.cluster))?.alive) return undefined
  const binaries = await findBinaries(place.home, place.account)
  await ensureCluster(place, binaries)
  const launched = await launch(place, binaries, deadline).catch((error: unknown) => {
    if (error instanceof StillBusy && Date.now() < deadline) return undefined
    throw error
  })
  if (!launched) return undefined
  try {
    const lease = await takeLease(place)
    if (!lease) throw new Error(`Postgres ended as soon as it had started; see ${place.log}`)
    if (!place.complete) {
      await ensureDatabase(lease)
      await completePlace(folder)
    }
    await installGuard(place, idleSeconds)
    launched.guarded()
    return { place, lease }
  } catch (error) {
    launched.abandon()
    throw error
  }
}

async function attach(terms: Terms): Promise<Attached> {
  for (;;) {
    terms.signal.throwIfAborted()
    const running = await adopt(terms)
    if (running) return running
    const lock = await takeStartLock(terms.folder)
    if (lock) {
      try {
        const attached = (await adopt(terms)) ?? (await start(terms))
        if (attached) return attached
      } finally {
        await lock.release()
      }
    }
    if (Date.now() > terms.deadline) throw new Error(`the database in ${terms.folder} is not ready in time`)
    await delay(20)
  }
}

/** Waits for the end of the lease, and meanwhile replaces a guard that an administrator's query has terminated. */
async function watch(lease: Lease, place: Place, idleSeconds: number): Promise<void> {
  const heartbeat = setInterval(() => {
    lease
      .isGuarded()
      .then((guarded) => (guarded ? undefined : installGuard(place, idleSeconds)))
      // The lease has ended, which is what the caller waits for, or the next beat tries again.
      .catch(() => undefined)
  }, 5000).unref()
  await lease.ended
  clearInterval(heartbeat)
}

/**
 * Starts the Postgres server of a data folder, or adopts the one that runs, and holds it until `release()`.
 *
 * The server is a process of its own: it survives this one, is shared by every process that uses the data folder,
 * and stops by itself when the last of them is gone. When it is killed, the processes that hold it start it again at
 * the same socket, and their pools only have to reconnect; what was acknowledged is there.
 *
 * @throws Error when the binaries are not installed, the data folder is another user's, or Postgres does not start;
 *   the message ends with what Postgres said.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataDir, log, idleSeconds = 10, startSeconds = 120 } = options
  const folder = await openFolder(dataDir)
  const released = new AbortController()
  const { signal } = released
  const next = () => attach({ folder, idleSeconds, deadline: Date.now() + startSeconds * 1000, signal })
  let { place, lease } = await next()
  lease.rest()
  log?.info(`embedded Postgres at ${place.socketDir}, cluster ${place.cluster}`)

  const hold = async (): Promise<void> => {
    while (!signal.aborted) {
      await watch(lease, place, idleSeconds)
      if (signal.aborted) return
      log?.warn('the embedded Postgres went away; starting it again')
      try {
        ;({ place, lease } = await next())
        if (signal.aborted) await lease.end()
        else lease.rest()
      } catch (error) {
        if (signal.aborted) return
        log?.warn(`the embedded Postgres does not come back: ${String(error)}`)
        await delay(2000, undefined, { ref: false })
      }
    }
  }
  const holding = hold()

  const url = (database: string, role = OWNER, password = role === OWNER ? place.password : ''): string => {
    const address = new URLSearchParams({ host: place.socketDir, port: String(PORT) })
    const credentials = `${encodeURIComponent(role)}${password && `:${encodeURIComponent(password)}`}`
    return `postgresql://${credentials}@localhost/${encodeURIComponent(database)}?${address}`
  }
  return {
    ownerUrl: url(DATABASE),
    socketDir: place.socketDir,
    port: PORT,
    url,
    release: async () => {
      if (signal.aborted) return
      released.abort()
      await lease.end()
      await holding
    },
  }
}
