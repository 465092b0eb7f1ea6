import { spawn } from 'node:child_process'
import { join } from 'node:path'

const mainScript = join(import.meta.dirname, '../../src/main.ts')

/** How a process ended. */
export interface Ending {
  readonly code: number | null
  /** Everything it has printed. */
  readonly output: string
}

/** The real server as a process of its own. */
export interface MainProcess {
  /** `http://127.0.0.1:<port>`, once it serves; rejects with its output when it ends before. */
  readonly address: Promise<string>
  readonly ended: Promise<Ending>
  /** Sends a signal and waits for the end. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ending>
  /** Sends a signal and does not wait. */
  signal(signal: 'SIGTERM'): void
}

/** Starts `src/main.ts` on a free port with these environment variables and none of the caller's settings. */
export function startProcess(env: Record<string, string>): MainProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', mainScript], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = Promise.withResolvers<string>()
  const ended = Promise.withResolvers<Ending>()
  let output = ''
  const read = (chunk: Buffer) => {
    output += chunk.toString()
    const port = /^Atelier is ready:\n {2}http:\/\/localhost:(\d+)$/m.exec(output)?.[1]
    if (port !== undefined) address.resolve(`http://127.0.0.1:${port}`)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  child.once('close', (code) => {
    address.reject(new Error(`the server ended: ${output}`))
    ended.resolve({ code, output })
  })
  address.promise.catch(() => undefined) // a test of a failing start does not ask for the address
  return {
    address: address.promise,
    ended: ended.promise,
    kill: (signal) => {
      child.kill(signal)
      return ended.promise
    },
    signal: (signal) => void child.kill(signal),
  }
}
