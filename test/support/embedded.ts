import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach } from 'vitest'
import { type EmbeddedServer, embeddedStatus, startEmbedded } from '../../src/database/embedded/index.ts'

const PROCESS = join(import.meta.dirname, 'embedded-process.ts')

/** Asks until the answer is not undefined; fails after twenty seconds, naming what it waited for. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await delay(20)
  }
  throw new Error(`still waiting for ${what}`)
}

/** A new folder that the user of Postgres can enter, so that the database lies inside it also for root. */
export async function openDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atelier-test-'))
  await chmod(folder, 0o711)
  return folder
}

/** Process number of the server of a data folder, or undefined when none runs. */
export async function serverPid(dataDir: string): Promise<number | undefined> {
  return (await embeddedStatus(dataDir))?.pid
}

/**
 * Stops the server of a data folder at once and removes everything it has on disk, also what lies outside of the folder
 * because its path was too deep for a socket or closed to the user of Postgres.
 */
export async function removeDataDir(dataDir: string): Promise<void> {
  const pid = await serverPid(dataDir)
  if (pid) process.kill(pid, 'SIGQUIT')
  await eventually('the server to end', async () => ((await serverPid(dataDir)) ? undefined : true))
  const status = await embeddedStatus(dataDir)
  for (const path of status ? [dirname(status.cluster), status.socketDir, dataDir] : [dataDir]) {
    await rm(path, { recursive: true, force: true, maxRetries: 5 })
  }
}

export interface Holder {
  readonly child: ChildProcess
  /** The owner's connection string, once the process has the server. */
  readonly ready: Promise<string>
  /** Sends a signal and waits for the end of the process. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

export interface HolderOptions {
  readonly idleSeconds?: number
  /** Makes the process write rows and note the acknowledged ones in this file. */
  readonly acknowledged?: string
  readonly account?: { uid: number; gid: number }
}

/** Starts a process that holds the server of a data folder. */
export function spawnHolder(dataDir: string, options: HolderOptions = {}): Holder {
  const { idleSeconds = 1, acknowledged, account } = options
  const args = ['--disable-warning=ExperimentalWarning', PROCESS, dataDir, String(idleSeconds)]
  const child = spawn(process.execPath, acknowledged ? [...args, acknowledged] : args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })
  let output = ''
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /^ready (.+)$/m.exec(output)?.[1]
      if (url) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    void ended.then(() => reject(new Error(`the process ended: ${output}`)))
  })
  ready.catch(() => undefined) // a test that kills the process early does not ask for this
  const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    await ended
  }
  return { child, ready, kill }
}

/** One query on a connection of its own. */
export async function ask<Row extends Record<string, unknown>>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Acknowledged ids noted so far; a line cut short by a kill does not count. */
export async function acknowledgedIds(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').slice(0, -1)
}

/** Data folders, servers and processes of one test file, all gone after each test. */
export function embeddedFixture() {
  const servers: EmbeddedServer[] = []
  const holders: Holder[] = []
  const folders: string[] = []

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.release()))
    await Promise.all(holders.splice(0).map((holder) => holder.kill('SIGKILL')))
    // The last first: it may lie inside the one before it.
    for (const folder of folders.splice(0).reverse()) await removeDataDir(folder)
  })

  return {
    async newDataDir(): Promise<string> {
      const folder = await openDataDir()
      folders.push(folder)
      return folder
    },
    /** Also removes these after the test; a folder inside another comes after it. */
    remove(...paths: string[]): void {
      folders.push(...paths)
    },
    async start(dataDir: string, idleSeconds = 1): Promise<EmbeddedServer> {
      const server = await startEmbedded({ dataDir, idleSeconds })
      servers.push(server)
      return server
    },
    hold(dataDir: string, options: HolderOptions = {}): Holder {
      const holder = spawnHolder(dataDir, options)
      holders.push(holder)
      return holder
    },
  }
}

/** Waits until no server runs on the data folder. */
export function stopped(dataDir: string): Promise<true> {
  return eventually('the server to stop', async () => ((await serverPid(dataDir)) ? undefined : true))
}
