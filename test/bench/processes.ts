import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { LoadJob, LoadResult } from './load.ts'

const execute = promisify(execFile)
/**
 * As `make start` runs it: without the limits, V8 lets young objects lie in 100 MB and more before it looks at them, and
 * old ones until there are three or four times as many as are in use.
 */
const nodeArguments = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=16',
  '--heap-growing-percent=100',
]

/** A server under measurement. */
export interface ServerProcess {
  readonly pid: number
  readonly port: number
  stop(): Promise<void>
}

/**
 * Starts a script of ours that writes its address to standard output, and waits for the address. Standard output goes
 * to a file, as in operation, so that nobody has to read the log while it is written.
 */
export async function startServer(
  script: string,
  options: { env: Record<string, string>; logFile: string; nodeOptions?: readonly string[] },
): Promise<ServerProcess> {
  const log = openSync(options.logFile, 'w')
  const child = spawn(process.execPath, [...nodeArguments, ...(options.nodeOptions ?? []), script], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const port = await portOf(child, options.logFile)
  return {
    pid: child.pid ?? 0,
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function portOf(child: ChildProcess, logFile: string): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; await delay(50)) {
    const text = readFileSync(logFile, 'utf8')
    const port = /^\s*http:\/\/[\w.]+:(\d+)/m.exec(text)?.[1]
    if (port !== undefined) return Number(port)
    if (child.exitCode !== null) throw new Error(`the server ended:\n${text}`)
  }
  child.kill('SIGKILL')
  throw new Error('the server did not start in time')
}

/** Runs one load job in a process of its own. */
export async function load(job: LoadJob): Promise<LoadResult> {
  const script = join(import.meta.dirname, 'load.ts')
  const { stdout } = await execute(process.execPath, [...nodeArguments, script, JSON.stringify(job)])
  return JSON.parse(stdout) as LoadResult
}

/** Fields of `/proc/<pid>/stat` from the third on (proc(5)); undefined when the process has ended. */
async function statOf(pid: number | 'self'): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** One tick of `/proc` in microseconds; Linux has fixed USER_HZ at 100 for programs. */
const tick = 10_000
const microseconds = (stat: readonly string[] | undefined, ...fields: number[]) =>
  fields.reduce((sum, field) => sum + Number(stat?.[field - 3] ?? 0), 0) * tick

/** CPU time that a process has used, in microseconds. */
export const cpuOf = async (pid: number): Promise<number> => microseconds(await statOf(pid), 14, 15)

/** CPU time of the processes that this one has started and waited for, in microseconds. */
export const cpuOfEnded = async (): Promise<number> => microseconds(await statOf('self'), 16, 17)

/** CPU time of a Postgres server with all its backends, those that have ended included, in microseconds. */
export async function cpuOfPostgres(postmaster: number): Promise<number> {
  const numbers = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const stats = await Promise.all(numbers.map(async (pid) => ({ pid, stat: await statOf(pid) })))
  let sum = 0
  for (const { pid, stat } of stats) {
    if (pid === postmaster) sum += microseconds(stat, 14, 15, 16, 17)
    else if (Number(stat?.[1]) === postmaster) sum += microseconds(stat, 14, 15)
  }
  return sum
}

/** Bytes of main memory that a process has, and the most it has had since {@link forgetPeak} (`/proc`, proc(5)). */
export async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024
  return { now: of('VmRSS'), peak: of('VmHWM') }
}

/** The peak of a process's memory is what it has now. */
export const forgetPeak = (pid: number): Promise<void> => writeFile(`/proc/${pid}/clear_refs`, '5')
